import { LANGUAGES, type Language } from '@kring/shared/language/language'
import { METHODS, methodById } from '@kring/shared/method/methods'
import { LANGUAGE_NAME } from '../language/language-name.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import './circle-dialog.css'
import { landingTexts } from './landing-texts.ts'

export interface CircleDialogProps {
  open: boolean
  onClose: () => void
  name: string
  onName: (name: string) => void
  language: Language
  onLanguage: (language: Language) => void
  method: string
  onMethod: (method: string) => void
}

/** How the new circle is called, what it speaks, and how it meets. All of it may stay as it is. */
export function CircleDialog(props: CircleDialogProps) {
  const texts = useTexts(landingTexts)
  const reading = useLanguage()
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={texts.yourCircle}
      closeLabel={texts.close}
      width="wide"
      foot={
        <>
          <a
            className={`${buttonClass('quiet')} about-method`}
            href={`/methods/${props.method}`}
            target="_blank"
            rel="noopener"
          >
            {texts.aboutMethod(methodById(props.method)?.name[reading] ?? '')}
          </a>
          <Button look="solid" onClick={props.onClose}>
            {texts.done}
          </Button>
        </>
      }
    >
      <div className="circle-dialog-head">
        <TextField
          label={texts.circleName}
          value={props.name}
          onChange={props.onName}
          hint={texts.circleNameHint}
          autoComplete="off"
        />
        <fieldset className="choice-row">
          <legend>{texts.circleLanguage}</legend>
          <div>
            {LANGUAGES.map((one) => (
              <label key={one} lang={one}>
                <input
                  type="radio"
                  name="circle-language"
                  checked={one === props.language}
                  onChange={() => props.onLanguage(one)}
                />
                <span>{LANGUAGE_NAME[one]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <fieldset className="methods">
        <legend>{texts.methods}</legend>
        {METHODS.map((method) => (
          <label key={method.id}>
            <input
              type="radio"
              name="method"
              checked={method.id === props.method}
              onChange={() => props.onMethod(method.id)}
            />
            <span className="method-name">
              {method.name[reading]}
              {method.needsSafety && <small>{texts.needsSafety}</small>}
            </span>
            <span className="num">{texts.members(method.size.from, method.size.to)}</span>
            <span className="num method-minutes">{texts.minutes(method.total)}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
