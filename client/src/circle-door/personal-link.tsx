import { PersonalLink as PersonalLinkAnswer } from '@kring/shared/api/circle-api'
import { useState } from 'react'
import { apiPost } from '../api/api-client.ts'
import { eachLanguage } from '../language/each-language.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { CopyLink } from './copy-link.tsx'
import './personal-link.css'

const personalLinkTexts = eachLanguage({
  en: {
    title: 'Bring yourself to another device',
    lead: 'A link that opens your own seat there. Keep it to yourself.',
    make: 'Make my link',
    failed: 'The link could not be made. Try again in a moment.',
    qr: 'Leads to your own seat',
  },
  sv: {
    title: 'Ta med dig till en annan enhet',
    lead: 'En länk som öppnar din egen plats där. Behåll den för dig själv.',
    make: 'Skapa min länk',
    failed: 'Länken kunde inte skapas. Försök igen om en stund.',
    qr: 'Leder till din egen plats',
  },
  nl: {
    title: 'Neem jezelf mee naar een ander apparaat',
    lead: 'Een link die daar jouw eigen plaats opent. Houd hem voor jezelf.',
    make: 'Maak mijn link',
    failed: 'De link kon niet worden gemaakt. Probeer het zo nog eens.',
    qr: 'Leidt naar jouw eigen plaats',
  },
})

type Made =
  | { readonly type: 'nothing' | 'asking' | 'failed' }
  | { readonly type: 'made'; readonly url: string }

export interface PersonalLinkProps {
  circle: string
}

/** Makes a member's own link when asked for it, and shows it once. */
export function PersonalLink({ circle }: PersonalLinkProps) {
  const texts = useTexts(personalLinkTexts)
  const [made, setMade] = useState<Made>({ type: 'nothing' })

  async function make() {
    setMade({ type: 'asking' })
    const answer = await apiPost(
      `/api/circles/${encodeURIComponent(circle)}/personal-links`,
      {},
      PersonalLinkAnswer,
    )
    setMade(answer.ok ? { type: 'made', url: answer.value.url } : { type: 'failed' })
  }

  return (
    <section className="personal-link">
      <div>
        <h3>{texts.title}</h3>
        <p>{texts.lead}</p>
        {made.type === 'made' ? (
          <CopyLink url={made.url} />
        ) : (
          <Button busy={made.type === 'asking'} onClick={() => void make()}>
            {texts.make}
          </Button>
        )}
        {made.type === 'failed' && <p role="alert">{texts.failed}</p>}
      </div>
      {made.type === 'made' && <QrCode value={made.url} label={texts.qr} size={112} />}
    </section>
  )
}
