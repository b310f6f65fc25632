import type { ItemId } from '@kring/shared/lib/id'
import { TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import { Suspense } from 'react'
import { TextEditor } from '../editor/text-editor-part.ts'
import { useTexts } from '../language/use-texts.ts'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { agreementTexts } from './agreement-texts.ts'

export interface AgreementWordsProps {
  turn: ItemId
  caseGiver: string
  writes: boolean
}

/** The sentence itself, written by the case-giver and who leads, and read by all as it comes. */
export function AgreementWords({ turn, caseGiver, writes }: AgreementWordsProps) {
  const texts = useTexts(agreementTexts)
  const session = useMeeting()
  const text = useSheetText('agreement', turn)
  const fragment = session.sheet('agreement', turn)
  const reading =
    text === '' ? (
      <p className="waits">{writes ? texts.what : texts.whatWaits(caseGiver)}</p>
    ) : (
      <p>{text}</p>
    )
  return (
    <div className="agreement-what people" data-length={text.length > 170 ? 'long' : 'short'}>
      {writes ? (
        <Suspense fallback={reading}>
          <TextEditor
            key={turn}
            fragment={fragment}
            undo={session.undoOf(fragment)}
            most={TEXT_LENGTH}
            label={texts.whatOf(caseGiver)}
            placeholder={texts.what}
            roomLeft={texts.roomLeft}
            carets={session.awareness()}
          />
        </Suspense>
      ) : (
        reading
      )}
    </div>
  )
}
