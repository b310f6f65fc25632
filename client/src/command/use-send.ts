import type { Command } from '@kring/shared/meeting/command'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import { useCallback } from 'react'
import { eachLanguage } from '../language/each-language.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import type { Sent } from '../sync/meeting-session.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { useToast } from '../ui/toast.tsx'

const sendTexts = eachLanguage({
  en: { unreachable: 'Nobody answers just now. Press again when the line is back.' },
  sv: { unreachable: 'Ingen svarar just nu. Försök igen när förbindelsen är tillbaka.' },
  nl: { unreachable: 'Er komt nu geen antwoord. Probeer het opnieuw als de verbinding terug is.' },
})

/** Sends a command, and says in words why it was not done. */
export function useSend(): (command: Command) => Promise<Sent> {
  const session = useMeeting()
  const language = useLanguage()
  const texts = useTexts(sendTexts)
  const say = useToast()
  return useCallback(
    async (command) => {
      const sent = await session.send(command)
      if (sent.type === 'unreachable') say({ text: texts.unreachable })
      // Two who press Next at once move the meeting once: what the second wanted has happened.
      if (sent.type === 'refused' && sent.code !== 'already-moved') {
        const refusal = { ...sent.detail, code: sent.code } as RefusedMessage
        const state = session.getSnapshot().view?.state
        say({ text: refusalText(refusal, language, { state, now: session.now() }) })
      }
      return sent
    },
    [session, language, texts, say],
  )
}
