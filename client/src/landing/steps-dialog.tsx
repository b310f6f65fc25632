import { LockKeyhole } from 'lucide-react'
import { useTexts } from '../language/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Mark } from '../ui/mark.tsx'
import { landingTexts } from './landing-texts.ts'
import { ADVICE_OPENS_AT, PHASE_MARKS } from './phase-marks.ts'
import './steps-dialog.css'

export interface StepsDialogProps {
  open: boolean
  onClose: () => void
}

/** One case from the telling to the agreement, for who has never sat in a circle. */
export function StepsDialog({ open, onClose }: StepsDialogProps) {
  const texts = useTexts(landingTexts)
  return (
    <Dialog open={open} onClose={onClose} title={texts.stepByStep} closeLabel={texts.close}>
      <ol className="steps">
        {PHASE_MARKS.map((kind, index) => {
          const [name = '', words = ''] = texts.steps[index] ?? []
          return (
            <li key={kind} className={kind === ADVICE_OPENS_AT ? 'after-gate' : undefined}>
              {kind === ADVICE_OPENS_AT && (
                <span className="steps-gate">
                  <LockKeyhole size={14} strokeWidth={1.75} aria-hidden />
                  {texts.adviceOpens}
                </span>
              )}
              <Mark kind={kind} size={28} />
              <div>
                <h3>{name}</h3>
                <p>{words}</p>
              </div>
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
