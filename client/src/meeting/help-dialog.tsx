import { switchLetterKeys, useLetterKeysOn } from '../keys/letter-keys.ts'
import { eachLanguage } from '../language/each-language.ts'
import { useTexts } from '../language/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Switch } from '../ui/switch.tsx'
import './help-dialog.css'

const helpTexts = eachLanguage({
  en: {
    title: 'Keys',
    close: 'Close',
    letters: 'Single letters work',
    lettersHint: 'Switch them off when you dictate, or when another tool uses them.',
    everyone: 'Everyone',
    desk: 'Who leads',
    keys: {
      n: 'New note',
      kinds: 'Kind of note',
      add: 'Add for everyone',
      d: 'Keep face down',
      h: 'Hand up, hand down',
      along: 'Along a ring',
      across: 'To the next ring',
      move: 'Move the note',
      enter: 'Open',
      l: 'Link two notes',
      m: 'Stays with me',
      zero: 'Fit the board',
      undo: 'Undo',
      redo: 'Redo',
      f6: 'Next region',
      help: 'These keys',
      esc: 'Back',
      r: 'Turn all over',
      plus: 'Two minutes more',
      g: 'Give the turn',
      next: 'Next phase',
    },
  },
  sv: {
    title: 'Tangenter',
    close: 'Stäng',
    letters: 'Enskilda bokstäver fungerar',
    lettersHint: 'Stäng av dem när du dikterar eller när ett annat verktyg använder dem.',
    everyone: 'Alla',
    desk: 'Den som leder',
    keys: {
      n: 'Ny lapp',
      kinds: 'Sorts lapp',
      add: 'Lägg till för alla',
      d: 'Spara med baksidan upp',
      h: 'Handen upp, handen ner',
      along: 'Längs en ring',
      across: 'Till nästa ring',
      move: 'Flytta lappen',
      enter: 'Öppna',
      l: 'Koppla två lappar',
      m: 'Stannar hos mig',
      zero: 'Visa hela tavlan',
      undo: 'Ångra',
      redo: 'Gör om',
      f6: 'Nästa del av sidan',
      help: 'De här tangenterna',
      esc: 'Tillbaka',
      r: 'Vänd alla',
      plus: 'Två minuter till',
      g: 'Ge ordet',
      next: 'Nästa fas',
    },
  },
  nl: {
    title: 'Toetsen',
    close: 'Sluiten',
    letters: 'Losse letters werken',
    lettersHint: 'Zet ze uit als je dicteert, of als een ander hulpmiddel ze gebruikt.',
    everyone: 'Iedereen',
    desk: 'Wie leidt',
    keys: {
      n: 'Nieuwe notitie',
      kinds: 'Soort notitie',
      add: 'Voeg toe voor iedereen',
      d: 'Omgekeerd bewaren',
      h: 'Hand op, hand omlaag',
      along: 'Langs een ring',
      across: 'Naar de volgende ring',
      move: 'Verplaats de notitie',
      enter: 'Open',
      l: 'Verbind twee notities',
      m: 'Blijft bij mij',
      zero: 'Toon het hele bord',
      undo: 'Maak ongedaan',
      redo: 'Doe opnieuw',
      f6: 'Volgend deel van de pagina',
      help: 'Deze toetsen',
      esc: 'Terug',
      r: 'Draai alles om',
      plus: 'Twee minuten erbij',
      g: 'Geef de beurt',
      next: 'Volgende fase',
    },
  },
})

type KeyWord = keyof (typeof helpTexts)['en']['keys']

const EVERYONE: readonly (readonly [keys: string, does: KeyWord])[] = [
  ['N', 'n'],
  ['1 – 9', 'kinds'],
  ['Ctrl ↵', 'add'],
  ['D', 'd'],
  ['H', 'h'],
  ['↑ ↓', 'along'],
  ['← →', 'across'],
  ['Alt ← ↑ → ↓', 'move'],
  ['↵', 'enter'],
  ['L', 'l'],
  ['M', 'm'],
  ['0', 'zero'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Y', 'redo'],
  ['F6', 'f6'],
  ['?', 'help'],
  ['Esc', 'esc'],
]
const DESK: readonly (readonly [keys: string, does: KeyWord])[] = [
  ['R', 'r'],
  ['+', 'plus'],
  ['G', 'g'],
  ['Shift →', 'next'],
]

export interface HelpDialogProps {
  open: boolean
  onClose: () => void
  leads: boolean
}

/** Every key of the meeting, and the switch for those that are a single letter. */
export function HelpDialog({ open, onClose, leads }: HelpDialogProps) {
  const texts = useTexts(helpTexts)
  const lettersOn = useLetterKeysOn()
  const lists = leads
    ? ([
        [texts.desk, DESK],
        [texts.everyone, EVERYONE],
      ] as const)
    : ([[texts.everyone, EVERYONE]] as const)
  return (
    <Dialog open={open} onClose={onClose} title={texts.title} closeLabel={texts.close} width="wide">
      <div className="help-lists">
        {lists.map(([title, list]) => (
          <section key={title} data-off={!lettersOn}>
            {leads && <h3>{title}</h3>}
            <dl>
              {list.map(([keys, does]) => (
                <div key={does} data-letter={keys.length === 1 || keys.includes('–')}>
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
    </Dialog>
  )
}
