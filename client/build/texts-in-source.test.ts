import { expect, test } from 'vitest'
import { hasTexts, oneLanguageOf, withoutTexts } from './texts-in-source.ts'

const FILE = '/src/desk/desk-texts.ts'
const SOURCE = `
import { swedishOwner } from '@kring/shared/language/swedish-owner'
import { eachLanguage } from '../language/each-language.ts'
import './desk.css'
import { Button } from '../ui/button.tsx'

const most = 8
const unread = lazily()

export const deskTexts = eachLanguage<Texts>({
  en: { title: 'Your desk', of: (name: string) => \`\${name}’s desk\`, full: \`\${most} seats\` },
  sv: { title: 'Ditt bord', of: (name: string) => \`\${swedishOwner(name)} bord\`, full: \`\${most} platser\` },
  nl: { title: 'Je tafel', of: (name: string) => \`Tafel van \${name}\`, full: \`\${most} plaatsen\` },
})

export function Desk() {
  return Button
}
`

test('a file without texts is left as it is', () => {
  const place = { page: 'meeting', file: 'x.ts' }
  expect(
    withoutTexts('/src/x.ts', 'export const a = 1', { place, reader: '/r.ts' }),
  ).toBeUndefined()
  expect(hasTexts('/src/x.ts', "import { eachLanguage } from './each-language.ts'")).toBe(false)
})

test('the texts are taken out, and everything else of the file stays', () => {
  const place = { page: 'meeting', file: 'desk/desk-texts.ts' }
  const code = withoutTexts(FILE, SOURCE, {
    place,
    reader: '/src/language/language-chunks.ts',
  })?.code
  expect(code).toContain('eachLanguage<Texts>(textsFrom$("meeting", "desk/desk-texts.ts", 0))')
  expect(code).toContain(
    'import { textsFrom as textsFrom$ } from "/src/language/language-chunks.ts"',
  )
  expect(code).toContain('export function Desk()')
  for (const words of ['Your desk', 'Ditt bord', 'Je tafel']) expect(code).not.toContain(words)
})

test('one language comes with what its texts are made of, and with nothing else', () => {
  const swedish = oneLanguageOf(FILE, SOURCE, 'sv')
  expect(swedish).toContain('Ditt bord')
  expect(swedish).toContain('import { swedishOwner }')
  expect(swedish).toContain('const most = 8')
  for (const other of ['Your desk', 'Je tafel', 'desk.css', 'Button', 'lazily']) {
    expect(swedish).not.toContain(other)
  }
  expect(oneLanguageOf(FILE, SOURCE, 'nl')).not.toContain('swedishOwner')
})

test('texts that stand in constants of their own are found by their names', () => {
  const source = `
    type Sentences = { readonly no: () => string }
    const en: Sentences = { no: () => 'Not now.' }
    const sv: Sentences = { no: () => 'Inte nu.' }
    const nl: Sentences = { no: () => 'Nu niet.' }
    export const SENTENCES = eachLanguage<Sentences>({ en, sv, nl })`
  const dutch = oneLanguageOf(FILE, source, 'nl')
  expect(dutch).toContain('Nu niet.')
  expect(dutch).not.toContain('Inte nu.')
  expect(dutch).toContain('export const texts = [nl]')
})

test('texts made of other texts of the same file are turned away: they would come in all languages', () => {
  const source = `
    const short = eachLanguage({ en: 'a', sv: 'b', nl: 'c' })
    export const long = eachLanguage({ en: () => short.en, sv: () => short.sv, nl: () => short.nl })`
  expect(() => oneLanguageOf(FILE, source, 'en')).toThrow('Give them a file of their own.')
})

test('a language that a file does not have is told by its name', () => {
  const source = "export const texts = eachLanguage({ en: 'a', sv: 'b' })"
  expect(() => oneLanguageOf(FILE, source, 'nl')).toThrow('without nl')
})
