import { setTimeout as pause } from 'node:timers/promises'
import { createBoardDoc } from '@kring/shared/board/board-doc'
import type { MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import * as prng from 'lib0/prng'
import * as Y from 'yjs'
import { anyCommand, anyMove } from './any-command.ts'
import { FuzzKring, MEETING, PEOPLE } from './fuzz-kring.ts'
import { FuzzLine, syncFrame } from './fuzz-line.ts'
import { hostileAct, SPOKEN } from './hostile-acts.ts'
import type { Attempt, Maker } from './hostile-attempt.ts'
import { ATTEMPTS_ON_A_FORGETFUL_ROOM, HOSTILE_FRAMES } from './hostile-frames.ts'
import { isUnlike } from './judge-entry.ts'
import { type Act, lawfulAct, noteOf, putNote, type Scene, someWords } from './lawful-acts.ts'
import { FORBIDDEN, jsonOf, vectorOf } from './oracle.ts'
import { type FuzzMethod, RULES } from './rule-table.ts'

export interface Counts {
  steps: number
  /** Lawful contributions, each of which was let in. */
  lawful: number
  /** Tries at what is forbidden. */
  forbidden: number
  /** Rows of the log that were judged. */
  entries: number
  /** Frames that somebody was sent, each held against the file at that moment. */
  frames: number
}

/** What the drill found, with what was done until then. */
export class Found extends Error {
  readonly trace: readonly string[]

  constructor(complaint: string, trace: readonly string[]) {
    super(complaint)
    this.trace = trace
  }
}

/** How a server may end a line that spoke unlawfully. */
const SENT_AWAY: readonly number[] = [4400, 4401, 4402, 4413, 4429, 1009]
const NOT_STORED = 4507
const ATTEMPTS: Maker[] = [...SPOKEN, ...HOSTILE_FRAMES]
const METHODS = Object.keys(RULES) as FuzzMethod[]
const MEETING_DOCUMENT = `meeting:${MEETING}`
/** Steps between two looks at whether everyone has the same. */
const LOOK_EVERY = 20
const REMEMBER_EVERY = 4
const DISK_FAILS_ONE_IN = 40

/** One meeting from its start to its close and after it, all of it made from the seed. */
export async function fuzz(seed: number, steps: number): Promise<Counts> {
  const run = new FuzzRun(seed)
  try {
    return await Promise.race([run.play(steps), run.found])
  } finally {
    await run.end().catch(() => undefined)
  }
}

class FuzzRun {
  readonly #seed: number
  readonly #gen: prng.PRNG
  readonly #method: FuzzMethod
  readonly #trace: string[] = []
  readonly #counts: Counts = { steps: 0, lawful: 0, forbidden: 0, entries: 0, frames: 0 }
  readonly #seats = new Map<string, FuzzLine>()
  readonly #past: Uint8Array[] = []
  readonly #found = Promise.withResolvers<never>()
  #kring: FuzzKring | undefined
  #ids = 0

  constructor(seed: number) {
    this.#found.promise.catch(() => undefined)
    this.#seed = seed
    this.#gen = prng.create(seed)
    this.#method = prng.oneOf(this.#gen, METHODS)
  }

  /** Rejects with the first complaint, however long the rest would still take. */
  get found(): Promise<never> {
    return this.#found.promise
  }

  get #world(): FuzzKring {
    if (!this.#kring) throw new Error('the drill has not begun')
    return this.#kring
  }

  async play(steps: number): Promise<Counts> {
    this.#kring = await FuzzKring.open({
      seed: this.#seed,
      method: this.#method,
      complain: this.#complain,
    })
    this.#note(`${this.#method}`)
    await this.#command({ type: 'meeting.start' })
    this.#world.upsetDisk(DISK_FAILS_ONE_IN)
    try {
      for (let step = 1; step <= steps; step++) {
        this.#counts.steps = step
        await this.#step()
        if (step % LOOK_EVERY === 0) await this.#look()
        if (step % REMEMBER_EVERY === 0) this.#remember()
      }
      await this.#command({ type: 'meeting.close' })
      for (let late = 0; late < 5; late++) await this.#hostile()
      for (const attemptIn of ATTEMPTS_ON_A_FORGETFUL_ROOM) await this.#hostile(attemptIn)
      await this.#look()
      await this.#forget()
      await this.#look()
    } catch (error) {
      this.#complain(error instanceof Error ? error.message : String(error))
      return this.found
    }
    this.#counts.entries = this.#world.oracle.entries
    this.#counts.frames = this.#world.witness.frames
    return this.#counts
  }

  async end(): Promise<void> {
    await this.#leave()
    await this.#kring?.close()
  }

  #step(): Promise<void> {
    this.#world.coolDown()
    const chance = prng.int32(this.#gen, 1, 100)
    if (chance <= 34) return this.#lawful()
    if (chance <= 48) return this.#crowd()
    if (chance <= 74) return this.#hostile()
    if (chance <= 84) return this.#command(anyCommand(this.#gen, this.#world.oracle.standing))
    if (chance <= 89) return this.#race()
    if (chance <= 93) return this.#faceDown()
    if (chance <= 95) return this.#present()
    return chance <= 96 ? this.#rest() : this.#forget()
  }

  /** One member does something lawful. It is let in, whatever else. */
  async #lawful(): Promise<void> {
    const line = await this.#seat(this.#anyone(), this.#anyNode())
    const act = lawfulAct(this.#scene(line))
    if (act) await this.#letIn(line, act, this.#sayAct(line, act))
  }

  /** Several at once, so that they are judged together; one of them may be unlawful. */
  async #crowd(): Promise<void> {
    const node = this.#anyNode()
    const done: Promise<void>[] = []
    const count = prng.int32(this.#gen, 2, 5)
    const villain = prng.int32(this.#gen, -2, count - 1)
    const bad = this.#anyone()
    // Who was refused a few times is not listened to for a while, whatever they say.
    const good = PEOPLE.slice(0, 4).filter((id) => villain < 0 || id !== bad)
    const lines: FuzzLine[] = []
    for (let i = 0; i < count; i++) {
      lines.push(
        i === villain
          ? await this.#open(bad, node)
          : await this.#seat(prng.oneOf(this.#gen, good), node, i),
      )
    }
    for (const [i, line] of lines.entries()) {
      if (i === villain) {
        const act = hostileAct(this.#hostileScene(line))
        if (act) done.push(this.#keepOut(line, { type: 'act', ...act }, this.#sayAct(line, act)))
        else done.push(line.close())
        continue
      }
      const act = lawfulAct(this.#scene(line))
      if (!act || (villain >= 0 && act.takesAway)) continue
      done.push(this.#letIn(line, act, this.#sayAct(line, act)))
    }
    await Promise.all(done)
  }

  /** A hand-made client on a connection of its own. */
  async #hostile(maker?: Maker): Promise<void> {
    const line = await this.#open(prng.oneOf(this.#gen, [...PEOPLE]), this.#anyNode())
    const scene = this.#hostileScene(line)
    const attempt = (maker ?? prng.oneOf(this.#gen, ATTEMPTS))(scene)
    if (!attempt) return line.close()
    this.#note(`${line.member} at ${line.node} ${attempt.name}`)
    switch (attempt.type) {
      case 'act':
        return this.#keepOut(line, attempt, line.change(attempt.change))
      case 'frames':
        return this.#keepOut(line, attempt, attempt.frames)
      case 'maybe': {
        for (const frame of attempt.frames) line.send(frame)
        await line.until(
          () => !line.isOpen || line.hasSpareAnswer,
          `neither let in nor kept out: ${line.member} ${attempt.name}`,
        )
        if (line.isOpen) await line.close()
        return
      }
      case 'sequel': {
        await this.#keepOut(line, attempt, attempt.first)
        this.#world.coolDown()
        const next = await this.#open(line.member, line.node)
        return this.#keepOut(next, attempt, attempt.then)
      }
    }
  }

  /** The meeting moves while two write; whoever came too late is told so. */
  async #race(): Promise<void> {
    const moved = this.#command(anyMove(this.#gen, this.#world.oracle.standing))
    const writes = [0, 1].map(async () => {
      const line = await this.#open(this.#anyone(), this.#anyNode())
      const act = lawfulAct(this.#scene(line))
      if (act) line.sendUpdate(this.#sayAct(line, act))
      await line.settled()
      await line.close()
    })
    await Promise.all([moved, ...writes])
  }

  /** Something is written face down; sometimes what does not belong there. */
  async #faceDown(): Promise<void> {
    const member = this.#anyone()
    const document = `draft:${MEETING}`
    const own = `${document}:${member}`
    const line = await this.#open(member, 0, document)
    if (this.#isOver(line)) return
    const scene = this.#scene(line)
    const words = noteOf(scene, prng.oneOf(this.#gen, ['idea', 'open-question', 'problem']), member)
    const replay = this.#world.oracle.catchUp(own)
    if (prng.int32(this.#gen, 0, 2) === 0) {
      const other = PEOPLE.find((id) => id !== member) as MemberId
      const note = { ...words, by: other, text: this.#mark() }
      const act: Act = {
        name: `keeps words of ${other} face down`,
        change: (doc) => putNote(doc, note),
      }
      await this.#keepOut(line, { type: 'act', ...act }, this.#sayAct(line, act))
    } else {
      const act: Act = { name: `keeps ${words.id} face down`, change: (doc) => putNote(doc, words) }
      await this.#letIn(line, act, this.#sayAct(line, act))
      if (!(words.id in ((this.#world.oracle.catchUp(own).json['notes'] ?? {}) as object))) {
        this.#complain(`${words.id} was said to be stored and is not (at ${replay.seq})`)
      }
      if (line.isOpen) await line.close()
    }
  }

  /** Pointers, and who is who: in one's own name, in another's, with another's id. */
  async #present(): Promise<void> {
    const node = this.#anyNode()
    const looker = await this.#seat('dirk' as MemberId, node)
    const line = await this.#open(this.#anyone(), node)
    if (this.#isOver(line)) return
    const other = prng.oneOf(this.#gen, [...PEOPLE])
    this.#note(`${line.member} at ${node} is here as ${other}`)
    this.#world.witness.expects(looker)
    this.#world.witness.expects(line)
    looker.say({ pointer: [3, 4] }, { clock: this.#counts.steps })
    await line.until(
      () => !line.isOpen || line.present.has(looker.client),
      `${line.member} never saw that ${looker.member} is here`,
    )
    if (line.member !== looker.member) {
      line.say({ pointer: this.#mark() }, { client: looker.client, clock: 1_000_000 })
    }
    line.say({ user: { id: other, name: someWords(this.#gen) }, pointer: [1, 2] })
    await looker.until(
      () => !looker.isOpen || looker.present.has(line.client),
      `${looker.member} never saw that ${line.member} is here`,
    )
    await line.close()
  }

  /** Everyone leaves, and every room is forgotten; who comes back finds it read from the log. */
  async #forget(): Promise<void> {
    this.#note('everyone leaves for an hour')
    await this.#leave()
    for (let tries = 0; (await this.#world.openRooms()) > 0; tries++) {
      if (tries > 1_000) throw new Error('rooms that everyone left stay in memory')
      await pause(1)
      await this.#world.passTime()
    }
    if (prng.bool(this.#gen)) await this.#world.compact()
    for (const attemptIn of ATTEMPTS_ON_A_FORGETFUL_ROOM) await this.#hostile(attemptIn)
  }

  /** Everyone stays, and nobody writes for an hour. */
  async #rest(): Promise<void> {
    this.#note('nobody writes for an hour')
    await this.#world.passTime()
  }

  async #leave(): Promise<void> {
    const lines = [...this.#seats.values()]
    this.#seats.clear()
    await Promise.all(lines.map((line) => line.close()))
  }

  /** Everyone has what the log has, no more and no less. */
  async #look(): Promise<void> {
    const world = this.#world
    world.calmDisk()
    for (let node = 0; node < world.nodeCount; node++) {
      await world.settle(node)
      const newcomer = await this.#open('cleo' as MemberId, node)
      const lines = [...this.#seats.values(), newcomer].filter(
        (line) => line.node === node && line.isOpen,
      )
      const replay = world.oracle.catchUp()
      for (const line of lines) {
        const alike = () =>
          replay.holds(vectorOf(line.doc)) && !isUnlike(jsonOf(line.doc), replay.json)
        await line.until(
          () => alike() || !line.isOpen,
          `${line.member} at ${node} has not what the log has`,
        )
      }
      await newcomer.close()
    }
    world.upsetDisk(DISK_FAILS_ONE_IN)
  }

  /** Keeps the document as it is now: what will be gone later can be written into by then. */
  #remember(): void {
    this.#past.push(Y.encodeStateAsUpdate(this.#world.oracle.catchUp().doc))
  }

  /** Sends what was done, again after the disk did not take it, until it is stored. */
  async #letIn(line: FuzzLine, { name }: Act, update: Uint8Array): Promise<void> {
    this.#counts.lawful += 1
    line.sendUpdate(update)
    await line.settled()
    let here = line
    for (let again = 0; !here.isOpen && here.closeCode === NOT_STORED && again < 20; again++) {
      here = await this.#open(line.member, line.node, line.document, line.doc)
    }
    if (!here.isOpen) {
      const why = here.refusal ? JSON.stringify(here.refusal) : here.closeCode
      this.#complain(`refused, and was lawful: ${line.member} ${name} (${why})`)
    }
    if (here !== line) await here.close()
  }

  /** Sends what is forbidden; its sender is sent away, unless the disk was down just then. */
  async #keepOut(
    line: FuzzLine,
    { name }: Attempt,
    bytes: Uint8Array | readonly (Uint8Array | string)[],
  ): Promise<void> {
    this.#counts.forbidden += 1
    for (const frame of bytes instanceof Uint8Array ? [syncFrame(2, bytes)] : bytes) {
      line.send(frame)
    }
    await line.until(
      () => !line.isOpen || line.hasSpareAnswer,
      `neither let in nor kept out: ${line.member} ${name}`,
    )
    if (line.isOpen) this.#complain(`let in: ${line.member} ${name}`)
    else if (!SENT_AWAY.includes(line.closeCode ?? 0) && line.closeCode !== NOT_STORED) {
      this.#complain(`sent away with ${line.closeCode}: ${line.member} ${name}`)
    }
    if (line.isOpen) await line.close()
  }

  async #command(command: Command): Promise<void> {
    const { standing } = this.#world.oracle
    this.#world.oracle.catchUp()
    const actor = standing.lead as MemberId
    const node = this.#anyNode()
    for (;;) {
      const result = await this.#world.command(node, actor, command)
      if (result.type === 'not-stored') continue
      this.#note(`${command.type} at ${node}: ${result.type}`)
      return
    }
  }

  #anyone(): MemberId {
    return prng.oneOf(this.#gen, PEOPLE.slice(0, 4))
  }

  #anyNode(): number {
    return prng.int32(this.#gen, 0, this.#world.nodeCount - 1)
  }

  /** The line of a member that stays open from step to step; each has more than one device. */
  async #seat(member: MemberId, node: number, device = 0): Promise<FuzzLine> {
    const key = `${member} ${node} ${device % 2}`
    const seated = this.#seats.get(key)
    if (seated?.isOpen) return seated
    // A device comes back with what it had, also to another server.
    const elsewhere = [...this.#seats].find(
      ([, line]) => line.member === member && !line.isOpen && line.refusal === undefined,
    )
    if (elsewhere) this.#seats.delete(elsewhere[0])
    const line = await this.#open(member, node, MEETING_DOCUMENT, elsewhere?.[1].doc)
    this.#seats.set(key, line)
    return line
  }

  async #open(
    member: MemberId,
    node: number,
    document = MEETING_DOCUMENT,
    doc: Y.Doc = createBoardDoc(),
  ): Promise<FuzzLine> {
    for (let again = 0; ; again++) {
      const line = await FuzzLine.open({
        member,
        node,
        document,
        doc,
        address: this.#world.address(node),
        client: prng.uint32(this.#gen, 1, 2 ** 31),
        onFrame: (line, frame) => this.#world.witness.sees(line, frame),
      })
      if (line.isOpen || line.closeCode !== NOT_STORED || again > 20) return line
    }
  }

  #scene(line: FuzzLine): Scene {
    const { oracle } = this.#world
    oracle.catchUp()
    return {
      gen: this.#gen,
      member: line.member,
      doc: line.doc,
      board: oracle.board,
      standing: oracle.standing,
      freshId: () => `${this.#seed}-${++this.#ids}`,
    }
  }

  #hostileScene(line: FuzzLine) {
    const past = this.#past.length > 0 ? prng.oneOf(this.#gen, this.#past) : undefined
    const replay = this.#world.oracle.catchUp()
    const known = vectorOf(line.doc)
    const there = vectorOf(replay.doc)
    const owners = new Map([...replay.owners].filter(([id]) => known.get(id) === there.get(id)))
    return { ...this.#scene(line), mark: this.#mark(), owners, past }
  }

  #mark(): string {
    return `${FORBIDDEN}-${++this.#ids}`
  }

  #sayAct(line: FuzzLine, { name, change }: Act): Uint8Array {
    this.#note(`${line.member} at ${line.node} ${name}`)
    return line.change(change)
  }

  /** The line of who just spoke was ended before they could, which is no fault of this step. */
  #isOver(line: FuzzLine): boolean {
    if (line.isOpen) return false
    this.#complain(`${line.member} was sent away on arrival with ${line.closeCode}`)
    return true
  }

  #note(line: string): void {
    this.#trace.push(`${this.#counts.steps}. ${line}`)
  }

  readonly #complain = (complaint: string): void => {
    this.#found.reject(new Found(complaint, this.#trace))
  }
}
