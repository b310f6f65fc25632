import { faultOfText, plainText } from '@kring/shared/board/note-text'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { broughtIn, rewriteText } from './rewrite-text.ts'

const text = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'å', '😀'), maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.join('\n'))

it('says the new words, whatever the old ones were, in the schema of a note', () => {
  void fc.assert(
    fc.property(text, text, (was, now) => {
      const fragment = new Y.Doc().getXmlFragment('text')
      rewriteText(fragment, was)
      rewriteText(fragment, now)
      expect(plainText(fragment)).toBe(now)
      expect(faultOfText(fragment, 2_000)).toBeUndefined()
    }),
  )
})

it('leaves paragraphs that stay to whoever writes in them', () => {
  const mine = new Y.Doc()
  rewriteText(mine.getXmlFragment('text'), 'One\nTwo\nThree')
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
  rewriteText(mine.getXmlFragment('text'), 'One more\nTwo\nThree\nFour')
  rewriteText(theirs.getXmlFragment('text'), 'One\nTwo, too\nThree')
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  expect(plainText(mine.getXmlFragment('text'))).toBe('One more\nTwo, too\nThree\nFour')
})

it('tells which lines it brings in', () => {
  expect(broughtIn('One\nTwo', 'One\nNew\nTwo\nLast')).toBe('New\nLast')
})
