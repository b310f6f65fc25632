import { isDeepStrictEqual } from 'node:util'
import { notesOf } from '@kring/shared/board/board-doc'
import type { ItemId } from '@kring/shared/lib/id'
import { MESSAGE } from '@kring/shared/wire/message'
import * as prng from 'lib0/prng'
import type * as Y from 'yjs'
import { type Circle, type Device, type Line, openCircle, untilPhase } from '../../world/device.ts'
import { DrillWriter, type Network, wordsIn } from './drill-writer.ts'

/** Everyone asks facts, the case-giver answers and writes the sheets: all of it in one phase. */
const PHASE = 'concretise'
const CASE_GIVER = 'Marit'
const PEERS = ['Bram', 'Amina']

export interface DrillMeetingOptions {
  readonly network: Network
  readonly gen: prng.PRNG
  readonly freshWord: () => string
}

/**
 * One circle in its meeting: three who write and come back by themselves, one of them face down too,
 * a facilitator who gives commands, and an onlooker who only reads. It remembers what anyone saw and
 * what was acknowledged: that is what no crash may take.
 */
export class DrillMeeting {
  readonly document: string
  readonly writers: readonly DrillWriter[]
  readonly #circle: Circle
  readonly #faceDown: DrillWriter
  readonly #gen: prng.PRNG
  readonly #seen = new Set<string>()
  readonly #seenGone = new Set<string>()
  #version = 0
  #onlooker: Line | undefined
  #commanding: Promise<void> = Promise.resolve()

  static async open(server: string, options: DrillMeetingOptions): Promise<DrillMeeting> {
    const circle = await openCircle(server, { names: [CASE_GIVER, ...PEERS] })
    return new DrillMeeting(circle, await untilPhase(circle, PHASE, CASE_GIVER), options)
  }

  private constructor(circle: Circle, turn: ItemId, options: DrillMeetingOptions) {
    this.#circle = circle
    this.#gen = options.gen
    this.document = `meeting:${circle.meeting}`
    const writer = (name: string, document: string) => {
      const { device, id: member } = this.#memberNamed(name)
      const isGiver = name === CASE_GIVER
      return new DrillWriter({
        ...options,
        device,
        document,
        member,
        turn,
        kinds: isGiver ? ['answer', 'objective'] : ['fact-question'],
        writesSheets: isGiver,
        isFaceDown: document.startsWith('draft:'),
      })
    }
    this.writers = [CASE_GIVER, ...PEERS].map((name) => writer(name, this.document))
    this.#faceDown = writer('Bram', `draft:${circle.meeting}`)
  }

  /** All that the server keeps of this meeting. */
  get documents(): readonly string[] {
    return [this.document, `draft:${this.#circle.meeting}:${this.#faceDown.member}`]
  }

  /** Somebody looks on, from now until the server is killed. */
  async lookOn(): Promise<void> {
    const line = await this.#circle.lead.line(this.document)
    this.#onlooker = line
    notesOf(line.doc).observe((event) => {
      event.changes.keys.forEach(({ action }, id) => {
        if (action === 'delete') this.#seenGone.add(id)
      })
    })
  }

  /** One thing more happens here. */
  act(): void {
    const chance = prng.int32(this.#gen, 1, 100)
    if (chance <= 88) prng.oneOf(this.#gen, [...this.writers]).act()
    else if (chance <= 94) this.#faceDown.act()
    else this.#command()
  }

  /** What was seen and said until now, after the server is gone. */
  async takeStock(): Promise<void> {
    await this.#commanding
    const line = this.#onlooker
    if (line) {
      await line.until(() => line.closeCode !== undefined)
      for (const word of wordsOf(line.doc)) this.#seen.add(word)
      for (const { version } of line.states()) this.#version = Math.max(this.#version, version)
    }
    for (const { version } of this.writers) this.#version = Math.max(this.#version, version)
    this.#onlooker = undefined
  }

  /** What is gone though it was seen or acknowledged, before anyone comes back with a copy. */
  async losses(): Promise<readonly string[]> {
    const { lead, meeting } = this.#circle
    const { device } = this.#memberNamed('Bram')
    const board = await complete(lead, this.document)
    const draft = await complete(device, `draft:${meeting}`)
    const onBoard = new Set(wordsOf(board.doc))
    const anywhere = new Set([...onBoard, ...wordsOf(draft.doc)])
    const taken = new Set([...this.writers, this.#faceDown].flatMap((one) => [...one.taken]))
    const lost: string[] = []
    for (const word of this.#seen) {
      if (!onBoard.has(word) && !taken.has(word)) lost.push(`${word} was seen and is gone`)
    }
    for (const writer of [...this.writers, this.#faceDown]) {
      for (const word of writer.acknowledged()) {
        if (!anywhere.has(word) && !taken.has(word)) {
          lost.push(`${word} was acknowledged and is gone`)
        }
      }
    }
    for (const id of this.#seenGone) {
      if (notesOf(board.doc).has(id)) lost.push(`${id} was seen to go and is back`)
    }
    const { version } = await lead.view(meeting)
    if (version < this.#version) lost.push(`version ${this.#version} was seen, ${version} is left`)
    board.close()
    draft.close()
    return lost
  }

  /** Waits until everyone has come back by themselves and all that was typed is stored and alike. */
  async converge(within: number): Promise<readonly string[]> {
    const end = Date.now() + within
    const all = [...this.writers, this.#faceDown]
    const settled = () => all.every(({ isStored, refusals }) => isStored || refusals.length > 0)
    while (!settled() && Date.now() < end) await new Promise((next) => setTimeout(next, 10))
    const refused = all.flatMap(({ refusals }) => refusals)
    if (refused.length > 0) return refused.map((why) => `a lawful update was refused: ${why}`)
    if (!settled()) return ['not everyone came back, or was told that all is stored']
    const board = await complete(this.#circle.lead, this.document)
    const differs = () => this.writers.filter(({ doc }) => !isAlike(doc, board.doc))
    while (differs().length > 0 && Date.now() < end)
      await new Promise((next) => setTimeout(next, 10))
    const faults = differs().map(({ member }) => `${member} has not what the server has`)
    const there = new Set(wordsOf(board.doc))
    for (const writer of this.writers) {
      const lost = writer.words().filter((word) => !there.has(word))
      faults.push(...lost.map((word) => `${word} was typed and is gone`))
    }
    board.close()
    return faults
  }

  end(): void {
    for (const writer of [...this.writers, this.#faceDown]) writer.end()
    this.#onlooker?.close()
  }

  /** One at a time; what is under way when the server dies may or may not have happened. */
  #command(): void {
    const { lead, meeting } = this.#circle
    const type = prng.oneOf(this.#gen, ['hand.raise', 'hand.lower', 'reveal'] as const)
    this.#commanding = this.#commanding.then(async () => {
      try {
        const { version } = await lead.command(meeting, { type })
        this.#version = Math.max(this.#version, version)
      } catch (error) {
        // Cut off by the kill. An answer that is a no would be a bug: all of these are lawful.
        if (error instanceof Error && /: \d{3} /.test(error.message)) throw error
      }
    })
  }

  #memberNamed(name: string): Circle['members'][string] {
    const member = this.#circle.members[name]
    if (!member) throw new Error(`nobody is called ${name}`)
    return member
  }
}

/** A fresh reader that has all the server has. */
async function complete(device: Device, document: string): Promise<Line> {
  const line = await device.line(document)
  await line.until(
    () => line.heard.some(({ type }) => type === MESSAGE.stored) || line.closeCode !== undefined,
  )
  if (line.closeCode !== undefined) throw new Error(`${document} was closed: ${line.closeCode}`)
  return line
}

function jsonOf(doc: Y.Doc): object {
  for (const name of doc.share.keys()) if (name.includes(':')) doc.getXmlFragment(name)
  return doc.toJSON()
}

function isAlike(one: Y.Doc, other: Y.Doc): boolean {
  return isDeepStrictEqual(jsonOf(one), jsonOf(other))
}

function wordsOf(doc: Y.Doc): readonly string[] {
  const { notes, ...sheets } = jsonOf(doc) as { notes: Record<string, { text: string }> }
  return wordsIn(
    [...Object.values(notes).map(({ text }) => text), JSON.stringify(sheets)].join(' '),
  )
}
