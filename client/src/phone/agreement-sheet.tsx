import type { Beside } from '@kring/shared/board/manner'
import { mayWriteSheet } from '@kring/shared/board/may-contribute'
import type { ItemId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { SheetEditor } from '../sheet/sheet-editor.tsx'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Mark } from '../ui/mark.tsx'

/**
 * Whether this member writes the words of the agreement on the sheet that all read. Where it was
 * agreed without that sheet, on a walk for one, the words are changed in the form they came from.
 */
export function writesAgreement(
  view: MeetingView,
  turn: ItemId,
  { written, beside }: { readonly written: string; readonly beside: Beside },
): boolean {
  if (mayWriteSheet('agreement', turn, view.state, view.you, beside).type !== 'admitted')
    return false
  const recorded = view.state.agreements.some((one) => one.by === view.you && one.turn === turn)
  return !recorded || written !== ''
}

export interface AgreementSheetProps {
  readonly turn: ItemId
  /** Of whom it is, where who leads writes along. */
  readonly label: string
}

/** The sentence itself, live for everyone while it is written. */
export function AgreementSheet({ turn, label }: AgreementSheetProps) {
  useSnapshot()
  return (
    <div className="phone-sheets">
      <div className="phone-sheet agreed">
        <span>
          <Mark kind="agree" size={20} />
          {label}
        </span>
        <SheetEditor
          sheet="agreement"
          turn={turn}
          label={label}
          reading={<div className="phone-sheet-wait" />}
        />
      </div>
    </div>
  )
}
