import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { ARRANGE_TEXTS } from './arrange-texts.ts'
import './gathered-line.css'

export interface GatheredLineProps {
  name: string
  onBack: () => void
  onStay: () => void
}

/** Says who brought the reader here, and lets them go back. */
export function GatheredLine({ name, onBack, onStay }: GatheredLineProps) {
  const texts = useTexts(ARRANGE_TEXTS)
  return (
    <div className="gathered-line">
      <span>{texts.broughtBy(name)}</span>
      <Button size="small" onClick={onBack}>
        {texts.goBack}
      </Button>
      <Button size="small" look="quiet" onClick={onStay}>
        {texts.stayHere}
      </Button>
    </div>
  )
}
