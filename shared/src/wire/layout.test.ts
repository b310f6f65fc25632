import * as sha256 from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import * as z from 'zod/mini'
import { ROOTS, SHEETS } from '../board/board-doc.ts'
import { paragraphs } from '../board/note-text.ts'
import { Command } from '../meeting/command.ts'
import { NOTE_KINDS } from '../note/kind.ts'
import { CLOSE } from './close-code.ts'
import { presenceFrame, storedFrame, syncStep1Frame, updateFrame } from './frame.ts'
import { LAYOUT } from './layout.ts'
import { MESSAGE } from './message.ts'

declare global {
  interface ImportMeta {
    /** Of the test runner: what these files hold, each under its path from here. */
    glob(
      pattern: string,
      options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
    ): { readonly [path: string]: string }
  }
}

const SOURCES = import.meta.glob('../*/*.ts', { query: '?raw', import: 'default', eager: true })

/** Where the types of what goes over the wire as JSON begin. */
const TOLD = ['meeting/view.ts', 'meeting/meeting-event.ts', 'wire/refused-message.ts']

function read(file: string): string {
  const path = file.startsWith('wire/') ? file.replace('wire/', './') : `../${file}`
  const source = SOURCES[path]
  if (source === undefined) throw new Error(`There is no ${file}.`)
  return source
}

/** The file that an import in `file` names. */
function named(path: string, file: string): string {
  return path.startsWith('../') ? path.slice(3) : `${file.split('/')[0]}/${path.slice(2)}`
}

/** These files and all that they take types from. */
function withTheirTypes(files: readonly string[]): readonly string[] {
  const found = new Set(files)
  for (const file of found) {
    const imports = read(file).matchAll(/^import (type )?(\{[^}]*\}) from '(\.[^']+)'$/gm)
    for (const [, isType, names, path] of imports) {
      if (isType || names?.includes('type ')) found.add(named(path ?? '', file))
    }
  }
  return [...found].toSorted()
}

/** The types that a file declares, without comments and blanks. */
function typesIn(file: string): string {
  const source = read(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
  const declared = source.match(/^(export )?(interface|type) [\s\S]*?(?=^\S)/gm) ?? []
  // A type that ends with a brace at the margin is cut before it; nothing is lost by that.
  return declared.join('').replaceAll(/\s+/g, '')
}

/** The fields of what lies on a board. They are nobody else's business, so they are not exported. */
function fieldsOnBoard(): readonly string[] {
  const fields = read('board/board-doc.ts').match(/^const \w+_FIELDS = \[.*\] as const$/gm) ?? []
  expect(fields).toHaveLength(3)
  return fields
}

function textSchema(): unknown {
  const text = new Y.Doc().getXmlFragment('text')
  text.insert(0, paragraphs('one\n\ntwo'))
  return text.toJSON()
}

function sampleFrames(): readonly string[] {
  const bytes = new Uint8Array([1, 2, 3])
  const present = presenceFrame([{ client: 7, clock: 8, state: '{}' }])
  const frames = [syncStep1Frame(bytes), updateFrame(bytes), storedFrame(bytes), present]
  return frames.map(hex)
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function layout(): string {
  const types = withTheirTypes(TOLD).map((file) => `${file}: ${typesIn(file)}`)
  const parts = [
    MESSAGE,
    CLOSE,
    sampleFrames(),
    ROOTS,
    SHEETS,
    fieldsOnBoard(),
    NOTE_KINDS,
    textSchema(),
    z.toJSONSchema(Command, { unrepresentable: 'any' }),
    types,
  ]
  return hex(sha256.digest(encodeUtf8(JSON.stringify(parts)))).slice(0, 12)
}

test('the layout is that of the wire and the documents as they are', () => {
  const now = layout()
  expect(LAYOUT, `The wire or a document's layout has changed: LAYOUT is now '${now}'`).toBe(now)
})

test('what it is worked out from is there, and is not everything', () => {
  const files = withTheirTypes(TOLD)
  for (const file of ['meeting/meeting-state.ts', 'meeting/agenda.ts', 'refusal/refusal.ts']) {
    expect(files).toContain(file)
  }
  const view = typesIn('meeting/view.ts')
  expect(view).toContain('readonlyoffersWaiting:number')
  expect(view).not.toContain('viewFor(')
  expect(view).not.toContain('outsiders')
  expect(JSON.stringify(z.toJSONSchema(Command, { unrepresentable: 'any' }))).toContain('firstStep')
})
