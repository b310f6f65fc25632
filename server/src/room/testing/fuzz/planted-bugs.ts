import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A bug by a few words of source: `is` stands once in the file, and is read as `becomes`. */
export interface PlantedBug {
  readonly name: string
  /** From the top of the repository. */
  readonly file: string
  readonly is: string
  readonly becomes: string
  /** The seed that found it soonest. If it no longer does, one of the next will. */
  readonly seed: number
}

const ROOT = join(import.meta.dirname, '../../../../..')

/** What would be worst, each as easily written as overlooked. The fuzz finds every one of them. */
export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    name: 'a deletion is overlooked',
    seed: 1,
    file: 'shared/src/board/read-update.ts',
    is: "return was && { what: 'note', act: 'remove', was: words(was) }",
    becomes: 'return undefined',
  },
  {
    name: 'an update waits for its past',
    seed: 1,
    file: 'shared/src/board/read-update.ts',
    is: 'if (trial.store.pendingStructs !== null || trial.store.pendingDs !== null) {',
    becomes: 'if (trial.store.clients.size < 0) {',
  },
  {
    name: 'an edit is not judged like an addition',
    seed: 1,
    file: 'shared/src/board/may-contribute.ts',
    is: 'const { at: _at, text: _text, ...note } = change.act',
    becomes:
      "if (change.act === 'edit') return ADMITTED\n      const { at: _at, text: _text, ...note } = change.act",
  },
  {
    name: 'what nobody sees is let in at any time',
    seed: 1,
    file: 'shared/src/board/may-contribute.ts',
    is: "return open.type === 'refused' ? open : ADMITTED",
    becomes: 'return ADMITTED',
  },
  {
    name: 'the answer comes before the disk',
    seed: 1,
    file: 'server/src/room/document-room.ts',
    is: 'appended = await this.#log.append(this.document, this.#seq, entries)',
    becomes: `const appending = this.#log.append(this.document, this.#seq, entries)
      appending.catch(() => undefined)
      appended = from ? { type: 'appended', seq: this.#seq + entries.length } : await appending`,
  },
  {
    name: 'a refusal is not held against the head of the log',
    seed: 1,
    file: 'server/src/room/document-room.ts',
    is: 'return !hasNo || (await this.isCurrent()) ?',
    becomes: 'return !hasNo || hasNo ?',
  },
  {
    name: 'one bad update goes in with the good ones',
    seed: 21,
    file: 'server/src/room/document-room.ts',
    is: "if (judgement.type !== 'admitted') continue",
    becomes: `const isAmong = judged.some(({ judgement: other }) => other.type === 'admitted')
      if (judgement.type !== 'admitted' && !(judgement.type === 'refused' && isAmong)) continue`,
  },
  {
    name: 'what the disk did not take stays',
    seed: 1,
    file: 'server/src/room/document-room.ts',
    is: "this.replica.forget()\n      return 'not-stored'",
    becomes: "return 'not-stored'",
  },
  {
    name: 'what was refused stays in the trial copy',
    seed: 1,
    file: 'server/src/room/replica.ts',
    is: "if (reading.type === 'nothing') return reading\n    trial.isSpoilt = true",
    becomes: "if (reading.type === 'nothing') return reading",
  },
  {
    name: 'whose client ids are whose is forgotten when a room is read from its rows',
    seed: 22,
    file: 'server/src/room/replica.ts',
    is: 'for (const client of clientsIn(update)) {',
    becomes: 'for (const client of clientsIn(update).slice(0, 0)) {',
  },
  {
    name: 'whose client ids are whose is forgotten when a room is read from a snapshot',
    seed: 21,
    file: 'server/src/room/replica.ts',
    is: 'for (const [client, member] of owners) this.#owners.set(client, member)',
    becomes: 'void owners',
  },
  {
    name: 'presence is not stamped',
    seed: 1,
    file: 'server/src/room/presence.ts',
    is: 'return { ...own, ...seats, user: { id: member, name } }',
    becomes: 'return { user: { id: member, name }, ...own, ...seats }',
  },
  {
    name: 'anyone speaks for anyone’s presence',
    seed: 1,
    file: 'server/src/room/presence.ts',
    is: 'const mine = known.session === session || known.session.member === session.member',
    becomes: 'const mine = known !== undefined',
  },
  {
    name: 'words of another are kept face down',
    seed: 21,
    file: 'server/src/room/draft-room.ts',
    is: ').by === member)',
    becomes: ').by !== undefined)',
  },
]

/** From now on the file is read with the bug in it. Throws where the place is not there any more. */
export function plant({ name, file, is, becomes }: PlantedBug): void {
  const path = join(ROOT, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(is).length !== 2) {
    throw new Error(`'${name}' cannot be planted: its place in ${file} is gone, or there are two`)
  }
  const planted = pathToFileURL(path).href
  registerHooks({
    load: (url, context, next) =>
      url === planted
        ? {
            format: 'module-typescript',
            source: source.replace(is, () => becomes),
            shortCircuit: true,
          }
        : next(url, context),
  })
}
