import type { MeetingView } from '@kring/shared/meeting/view'
import { methodById } from '@kring/shared/method/methods'
import { CoachSwitches } from '../coach/coach-switch-part.tsx'
import { switchLetterKeys, useLetterKeysOn } from '../keys/letter-keys.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Switch } from '../ui/switch.tsx'
import './help-dialog.css'
import { helpTexts } from './help-texts.ts'

type KeyWord = keyof (typeof helpTexts)['en']['keys']

type KeyList = readonly (readonly [keys: string, does: KeyWord])[]

const EVERYONE: KeyList = [
  ['N', 'n'],
  ['1 – 9', 'kinds'],
  ['Ctrl ↵', 'add'],
  ['Alt ↵', 'coach'],
  ['D', 'd'],
  ['H', 'h'],
  ['T', 'text'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Y', 'redo'],
  ['F6', 'f6'],
  ['?', 'help'],
  ['Esc', 'esc'],
]
const BOARD: KeyList = [
  ['↑ ↓', 'along'],
  ['← →', 'across'],
  ['Alt ← ↑ → ↓', 'move'],
  ['↵', 'enter'],
  ['L', 'l'],
  ['M', 'm'],
  ['1 – 3', 'rate'],
  ['Del', 'del'],
  ['Space', 'choose'],
  ['Shift ↑ ↓', 'extend'],
  ['Ctrl A', 'all'],
  ['A T O E', 'align'],
  ['0', 'zero'],
]
const DESK: KeyList = [
  ['R', 'r'],
  ['+', 'plus'],
  ['B', 'b'],
  ['S', 's'],
  ['G', 'g'],
  ['Shift →', 'next'],
]

/** Whether a key goes when single letters are switched off. */
function isLetter(keys: string): boolean {
  return keys.split(' ').every((one) => one === '–' || /^[A-Z0-9+?]$/u.test(one))
}

export interface HelpDialogProps {
  open: boolean
  onClose: () => void
  view: MeetingView
}

/**
 * Every key of the meeting, the switch for those that are a single letter, the coach’s own, and the
 * method's page.
 */
export function HelpDialog({ open, onClose, view }: HelpDialogProps) {
  const { method } = view.state
  const texts = useTexts(helpTexts)
  const language = useLanguage()
  const lettersOn = useLetterKeysOn()
  const lists = [
    ...(view.state.lead === view.you ? [[texts.desk, DESK] as const] : []),
    [texts.everyone, EVERYONE] as const,
    [texts.board, BOARD] as const,
  ]
  return (
    <Dialog open={open} onClose={onClose} title={texts.title} closeLabel={texts.close} width="wide">
      <div className="help-lists">
        {lists.map(([title, list]) => (
          <section key={title} data-off={!lettersOn}>
            <h3>{title}</h3>
            <dl>
              {list.map(([keys, does]) => (
                <div key={does} data-letter={isLetter(keys)}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{texts.keys[does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="help-switch">
        <Switch
          label={texts.letters}
          checked={lettersOn}
          onChange={(on) => switchLetterKeys(on ? 'on' : 'off')}
        />
        <p>{texts.lettersHint}</p>
      </div>
      <div className="help-switch">
        <CoachSwitches circle={view.state.circle} meeting={view.meeting} />
      </div>
      <p className="help-method">
        <a
          href={methodById(method.id) ? `/methods/${method.id}` : '/methods'}
          target="_blank"
          rel="noopener"
        >
          {texts.aboutMethod(method.name[language])}
        </a>
      </p>
    </Dialog>
  )
}
