import { useId } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { EDITOR_TEXTS } from './editor-texts.ts'

export interface TooMuchProps {
  words: string
  /** Signs beyond the limit; none once it fits. */
  over: number
  onChange: (words: string) => void
  onPutIn: () => void
  onLetGo: () => void
}

/** Words that were pasted and do not fit: nothing of them is cut off, they wait to be made shorter. */
export function TooMuch({ words, over, onChange, onPutIn, onLetGo }: TooMuchProps) {
  const texts = useTexts(EDITOR_TEXTS)
  const saysId = useId()
  return (
    <div className="too-much" data-unkept>
      <p id={saysId} role="status">
        {over > 0 ? texts.tooMuch(over) : texts.fits}
      </p>
      <textarea
        rows={5}
        value={words}
        aria-label={texts.pasted}
        aria-describedby={saysId}
        aria-invalid={over > 0}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span className="acts">
        <Button size="small" disabled={over > 0} onClick={onPutIn}>
          {texts.putIn}
        </Button>
        <Button size="small" look="quiet" onClick={onLetGo}>
          {texts.letGo}
        </Button>
      </span>
    </div>
  )
}
