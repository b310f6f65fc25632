import {
  createBoardDoc,
  createMark,
  createNote,
  linksOf,
  notesOf,
  type Sheet,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { Language } from '@kring/shared/language/language'
import { assert } from '@kring/shared/lib/assert'
import type { CircleId, MeetingId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import { backstage } from '@kring/shared/method/backstage'
import type { NoteKind } from '@kring/shared/note/kind'
import type { Kysely } from 'kysely'
import * as Y from 'yjs'
import { dueAgreementsOf } from '../agreement/agreement-store.ts'
import { addMember, createCircle, giveDevice, membersOf } from '../circle/circle-store.ts'
import type { Random } from '../lib/random.ts'
import type { DocumentLog } from '../room/document-log.ts'
import type { MeetingRoom } from '../room/meeting-room.ts'
import { Rooms } from '../room/rooms.ts'
import type { Tables } from '../storage/tables.ts'
import { sampleSketch } from './sample-sketch.ts'
import {
  CAST,
  type EarlierCase,
  NAME_OF,
  SAMPLE_WORDS,
  type SampleWords,
  type Told,
  type Who,
} from './sample-words.ts'

export interface SampleOptions {
  readonly tables: Kysely<Tables>
  readonly log: DocumentLog
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly random: Random
}

export interface Sample {
  readonly circle: CircleId
  readonly member: MemberId
  readonly meeting: MeetingId
}

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const DAY_MS = 24 * 60 * MINUTE_MS
const THURSDAY = 4
const BETWEEN_MEETINGS_MS = 21 * DAY_MS
/** How long before now the fifth meeting began, and its open questions: 15 minutes, about half left. */
const BEGAN_MS = 52 * MINUTE_MS
const ASKING_SINCE_MS = 6 * MINUTE_MS + 18 * SECOND_MS

/** The end of a sample circle: it was opened to look around in. */
export const SAMPLE_KEPT_MS = DAY_MS

/**
 * A circle in the middle of its fifth meeting, for the visitor to look around in as its
 * facilitator. It is made as any circle is: its members send commands and write updates, which the
 * room judges. Only the clock is handed in, so that it has a past.
 */
export async function openSample(
  options: SampleOptions,
  { language, device }: { readonly language: Language; readonly device: string },
): Promise<Sample> {
  const stage = new Stage(options, SAMPLE_WORDS[language])
  await stage.invite(language, device)
  for (const number of [1, 2]) await stage.shortMeeting(number, language)
  await stage.meetingWithCases(3, language, { cases: stage.words.third, told: [] })
  await stage.meetingWithCases(4, language, {
    cases: stage.words.fourth,
    told: stage.words.toldInFourth,
  })
  const meeting = await stage.meetingOfToday(language)
  return { circle: stage.circle, member: stage.idOf('saskia'), meeting }
}

/** The cast of the sample, who act in its rooms one after the other at times of the stage's clock. */
class Stage {
  readonly words: SampleWords
  readonly #options: SampleOptions
  readonly #rooms: Rooms
  readonly #today: number
  readonly #ids = new Map<Who, MemberId>()
  #circle: CircleId | undefined
  #now: number
  #room: MeetingRoom | undefined
  #papers = new Map<Who, Y.Doc>()

  constructor(options: SampleOptions, words: SampleWords) {
    const { log, random } = options
    this.words = words
    this.#options = options
    this.#today = options.clock()
    this.#now = this.#today
    this.#rooms = new Rooms({ log, clock: () => this.#now, freshId: random.id })
  }

  get circle(): CircleId {
    assert(this.#circle, 'the circle is invited first')
    return this.#circle
  }

  get room(): MeetingRoom {
    assert(this.#room, 'a meeting is planned first')
    return this.#room
  }

  idOf(who: Who): MemberId {
    const id = this.#ids.get(who)
    assert(id, `${who} was invited`)
    return id
  }

  async invite(language: Language, device: string): Promise<void> {
    const { tables, random, clock } = this.#options
    await tables.transaction().execute(async (transaction) => {
      const source = { tables: transaction, random, clock }
      const made = await createCircle(source, {
        name: this.words.circle,
        you: NAME_OF.saskia,
        language,
        method: backstage.id,
        sample: true,
      })
      this.#circle = made.circle
      this.#ids.set('saskia', made.member)
      await giveDevice(source, device, made.member)
      for (const [place, who] of CAST.entries()) {
        if (who === 'saskia') continue
        // One after the other, so that they keep their order.
        const later = { ...source, clock: () => clock() + place }
        const row = await addMember(later, made.circle, { name: NAME_OF[who] })
        this.#ids.set(who, row.id)
      }
    })
  }

  /** A meeting of which nothing was kept but that it was held. */
  async shortMeeting(number: number, language: Language): Promise<void> {
    await this.#plan(number, language, this.#dayOf(number))
    await this.#do('saskia', { type: 'meeting.start' })
    await this.#arrive(this.words.arrivals.length)
    this.#after(140)
    await this.#do('saskia', { type: 'meeting.close' })
  }

  async meetingWithCases(
    number: number,
    language: Language,
    held: { readonly cases: readonly EarlierCase[]; readonly told: readonly Told[] },
  ): Promise<void> {
    await this.#plan(number, language, this.#dayOf(number))
    await this.#do('saskia', { type: 'meeting.start' })
    await this.#arrive(this.words.arrivals.length)
    await this.#next()
    await this.#tell(held.told)
    await this.#next()
    for (const one of held.cases) await this.#holdCase(one)
    await this.#until('learn')
    this.#after(5)
    await this.#do('saskia', { type: 'meeting.close' })
  }

  async meetingOfToday(language: Language): Promise<MeetingId> {
    const { words } = this
    const meeting = await this.#plan(5, language, this.#today - BEGAN_MS)
    await this.#do('saskia', { type: 'meeting.start' })
    await this.#arrive(words.arrivals.length)
    this.#after(8)
    await this.#next()
    await this.#tell(words.toldInFifth)
    this.#after(6)
    await this.#next()
    for (const { by, text } of words.offers) {
      await this.#do(by, { type: 'case.offer', line: text })
    }
    await this.#do('saskia', { type: 'reveal' })
    for (const { by, text } of words.offers) {
      await this.#do('saskia', { type: 'case.choose', caseGiver: this.idOf(by), title: text })
    }
    this.#after(4)
    await this.#do('saskia', { type: 'turn.open', caseGiver: this.idOf('marit') })
    await this.#bringCase()
    await this.#askQuestions()
    this.#now = this.#today
    return meeting
  }

  async #bringCase(): Promise<void> {
    const { words } = this
    this.#after(2)
    await this.#writeSheet('marit', 'problem', words.problem)
    this.#after(3)
    await this.#next()
    await this.#note('bram', 'fact-question', words.factQuestion.text)
    for (const fact of words.facts) {
      this.#after(1)
      await this.#note('marit', 'answer', fact)
    }
    this.#after(1)
    const { id: turn } = this.#item()
    const by = this.idOf('marit')
    await this.#write('marit', (doc) => {
      for (const points of sampleSketch()) {
        strokesOf(doc).set(this.#options.random.id(), createMark({ by, turn, points }))
      }
    })
    this.#after(2)
    await this.#writeSheet('marit', 'objective', words.objective)
  }

  async #askQuestions(): Promise<void> {
    const asked: NoteId[] = []
    this.#now = this.#today - ASKING_SINCE_MS
    await this.#next()
    const step = (ASKING_SINCE_MS - 70 * SECOND_MS) / this.words.questions.length
    const speaks: readonly Who[] = ['elin', 'tomasz', 'jonas']
    for (const [place, { by, text, kept }] of this.words.questions.entries()) {
      const speaker = place % 3 === 0 ? speaks[place / 3] : undefined
      if (speaker) await this.#word(speaker)
      this.#now += step
      const note = await this.#note(by, 'open-question', text)
      asked.push(note)
      if (kept) await this.#do('marit', { type: 'note.keep', note, keep: 'yes' })
    }
    const facts = (await this.room.board()).view.notes.filter(({ kind }) => kind === 'answer')
    const [from] = facts
    const [to] = asked
    assert(from && to, 'there are a fact and a question to join')
    const { id: turn } = this.#item()
    const by = this.idOf('elin')
    await this.#write('elin', (doc) => {
      const link = createMark({ by, turn, from: from.id, to })
      linksOf(doc).set(this.#options.random.id(), link)
    })
    this.#now = this.#today - 50 * SECOND_MS
    await this.#word('amina')
    this.#now = this.#today - 40 * SECOND_MS
    await this.#do('bram', { type: 'hand.raise' })
    this.#now = this.#today - 12 * SECOND_MS
    await this.#do('jonas', { type: 'hand.raise' })
  }

  async #holdCase(one: EarlierCase): Promise<void> {
    const caseGiver = this.idOf(one.by)
    await this.#do('saskia', { type: 'turn.open', caseGiver, title: one.title })
    await this.#writeSheet(one.by, 'problem', one.problem)
    await this.#until('concretise')
    await this.#writeSheet(one.by, 'objective', one.objective)
    await this.#until('agree')
    const byWhen = new Date(this.#now + 14 * DAY_MS).toISOString().slice(0, 10)
    await this.#do(one.by, { type: 'agreement.record', byWhen, ...one.agreement })
    await this.#do('saskia', { type: 'turn.close' })
    this.#after(5)
  }

  async #arrive(many: number): Promise<void> {
    for (const { by, text } of this.words.arrivals.slice(0, many)) {
      this.#now += 20 * SECOND_MS
      await this.#do(by, { type: 'form.answer', kind: 'check-in', text })
    }
  }

  async #tell(told: readonly Told[]): Promise<void> {
    for (const { by, outcome, learned } of told) {
      const due = this.room.state.due.find((agreement) => agreement.by === this.idOf(by))
      assert(due, `${by} has an agreement due`)
      this.#after(1)
      await this.#do(by, { type: 'agreement.report', agreement: due.id, outcome, learned })
    }
  }

  async #until(phase: string): Promise<void> {
    for (let steps = 0; openPhase(this.room.state)?.id !== phase; steps++) {
      assert(steps < 12, `${phase} opens`)
      this.#after(6)
      await this.#next()
    }
  }

  async #next(): Promise<void> {
    await this.#do('saskia', { type: 'phase.next' })
  }

  async #word(who: Who): Promise<void> {
    await this.#do('saskia', { type: 'speaker.set', member: this.idOf(who) })
  }

  async #plan(number: number, language: Language, at: number): Promise<MeetingId> {
    const { tables, random } = this.#options
    this.#now = at
    const meeting = random.id() as MeetingId
    const members = await membersOf(tables, this.circle)
    const room = await this.#rooms.plan({
      type: 'meeting.planned',
      meeting,
      circle: this.circle,
      number,
      language,
      method: backstage,
      startsAt: at,
      members: members.map(({ id, name, part }) => ({ id, name, part })),
      lead: this.idOf('saskia'),
    })
    if (!room) throw new SampleNotStored()
    this.#room = room
    for (const paper of this.#papers.values()) paper.destroy()
    this.#papers = new Map()
    return meeting
  }

  async #do(who: Who, command: Command): Promise<void> {
    const starts = command.type === 'meeting.start'
    const due = starts ? await dueAgreementsOf(this.#options.tables, this.circle) : []
    const done = await this.room.command(command, { actor: this.idOf(who), due })
    if (done.type === 'not-stored') throw new SampleNotStored()
    assert(done.type === 'done', `${who}: ${command.type} is done, not ${JSON.stringify(done)}`)
  }

  async #note(who: Who, kind: NoteKind, text: string): Promise<NoteId> {
    const id = this.#options.random.id() as NoteId
    const { id: turn } = this.#item()
    const by = this.idOf(who)
    const at = this.#now
    await this.#write(who, (doc) => {
      notesOf(doc).set(id, createNote({ kind, by, turn, at, text }))
    })
    return id
  }

  async #writeSheet(who: Who, sheet: Sheet, words: string): Promise<void> {
    const { id: turn } = this.#item()
    await this.#write(who, (doc) => writeText(sheetOf(doc, sheet, turn), words))
  }

  /** Writes on the member's own copy of the board and sends what that made. */
  async #write(who: Who, change: (doc: Y.Doc) => void): Promise<void> {
    let paper = this.#papers.get(who)
    if (!paper) {
      paper = createBoardDoc()
      this.#papers.set(who, paper)
    }
    const before = Y.encodeStateVector(paper)
    paper.transact(() => change(paper))
    const update = Y.encodeStateAsUpdate(paper, before)
    const written = await this.room.write(this.idOf(who), update)
    if (written.type === 'not-stored') throw new SampleNotStored()
    assert(written.type === 'stored', `${who} writes: ${JSON.stringify(written)}`)
  }

  #item() {
    const item = openItem(this.room.state)
    assert(item, 'an item is open')
    return item
  }

  /** Three weeks apart, on a Thursday: that is the circle's day. */
  #dayOf(number: number): number {
    const about = new Date(this.#today - (5 - number) * BETWEEN_MEETINGS_MS)
    const sinceThursday = (about.getUTCDay() - THURSDAY + 7) % 7
    about.setUTCDate(about.getUTCDate() - sinceThursday)
    return about.setUTCHours(12, 30, 0, 0)
  }

  #after(minutes: number): void {
    this.#now += minutes * MINUTE_MS
  }
}

/** The disk did not take it. What was made so far is cleaned away with the other samples. */
export class SampleNotStored extends Error {}

/**
 * Removes every sample circle that was opened more than a day ago, with all that was said in it.
 * To be called at the start and every hour. Returns how many there were.
 */
export async function cleanSamples({
  tables,
  clock,
}: Pick<SampleOptions, 'tables' | 'clock'>): Promise<number> {
  return tables.transaction().execute(async (transaction) => {
    const old = await transaction
      .selectFrom('circle')
      .select('id')
      .where('sample', '=', 1)
      .where('created_at', '<', clock() - SAMPLE_KEPT_MS)
      .execute()
    for (const { id } of old) await removeCircle(transaction, id)
    return old.length
  })
}

async function removeCircle(tables: Kysely<Tables>, circle: CircleId): Promise<void> {
  const members = tables.selectFrom('member').select('id').where('circle', '=', circle)
  const agreements = tables.selectFrom('agreement').select('id').where('circle', '=', circle)
  const methods = tables.selectFrom('own_method').select('id').where('circle', '=', circle)
  const meetings = await tables
    .selectFrom('meeting')
    .select('id')
    .where('circle', '=', circle)
    .execute()
  for (const { id } of meetings) {
    await tables.deleteFrom('pulse_answered').where('meeting', '=', id).execute()
    await tables.deleteFrom('pulse_tally').where('meeting', '=', id).execute()
    const drafts = `draft:${id}:`
    for (const table of ['log', 'snapshot', 'snapshot_piece', 'frame'] as const) {
      await tables
        .deleteFrom(table)
        .where((where) =>
          where.or([
            where('document', '=', `meeting:${id}`),
            where.and([where('document', '>=', drafts), where('document', '<', `${drafts}\uffff`)]),
          ]),
        )
        .execute()
    }
  }
  await tables.deleteFrom('report').where('agreement', 'in', agreements).execute()
  await tables.deleteFrom('agreement').where('circle', '=', circle).execute()
  await tables.deleteFrom('knock').where('circle', '=', circle).execute()
  await tables.deleteFrom('personal_link').where('member', 'in', members).execute()
  await tables.deleteFrom('device_member').where('member', 'in', members).execute()
  await tables.deleteFrom('meeting').where('circle', '=', circle).execute()
  await tables.deleteFrom('own_method_version').where('method', 'in', methods).execute()
  await tables.deleteFrom('own_method').where('circle', '=', circle).execute()
  await tables.deleteFrom('member').where('circle', '=', circle).execute()
  await tables.deleteFrom('circle').where('id', '=', circle).execute()
}
