import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement, Report } from '../agreement/agreement.ts'
import type { BoardView, PlacedNote } from '../board/read-board.ts'
import type { AgreementId, CircleId, ItemId, MeetingId, MemberId, NoteId } from '../lib/id.ts'
import type { Turn } from '../meeting/agenda.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import { backstage } from '../method/backstage.ts'
import { executive } from '../method/executive.ts'
import { type Phase, phasesOf } from '../method/method.ts'
import { NOTE_KINDS, type NoteKind } from '../note/kind.ts'
import { type RecordSource, recordOf } from './record.ts'
import { recordAsHtml } from './record-html.ts'
import { recordAsMarkdown } from './record-markdown.ts'

const ZONE = { timeZone: 'Europe/Stockholm' }
const AT = Date.parse('2025-11-20T12:30:00Z')
const [SASKIA, MARIT, BRAM, ELIN] = ['saskia', 'marit', 'bram', 'elin'] as MemberId[] as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
]
const TURN = 'turn-1' as ItemId

function turn(changes: Partial<Turn> = {}): Turn {
  return {
    type: 'turn',
    id: TURN,
    of: 'at-most',
    caseGiver: MARIT,
    title: 'The roster',
    phases: [],
    status: 'closed',
    held: [],
    skipped: [],
    revealed: [],
    consents: {},
    kept: [],
    ratings: {},
    recordLevel: 'agreement',
    ...changes,
  }
}

function stateWith(changes: Partial<MeetingState> = {}): MeetingState {
  return {
    version: 9,
    meeting: 'm' as MeetingId,
    circle: 'c' as CircleId,
    number: 5,
    language: 'en',
    method: backstage,
    startsAt: AT,
    members: [
      { id: SASKIA, name: 'Saskia', part: 'member' },
      { id: MARIT, name: 'Marit', part: 'member' },
      { id: BRAM, name: 'Bram', part: 'member' },
      { id: ELIN, name: 'Elin', part: 'member' },
    ],
    lead: SASKIA,
    teamLeader: null,
    progress: { type: 'closed', at: AT + 9_000_000 },
    agenda: [turn()],
    due: [],
    reports: [],
    agreements: [],
    offers: [],
    offersRevealed: false,
    answers: [],
    pulses: [],
    hands: [],
    speaker: null,
    heard: [],
    passed: [],
    lastAllowed: [],
    balcony: null,
    spotlight: null,
    gathered: null,
    begun: {},
    spoken: {},
    spokenBefore: {},
    knocks: [],
    letIn: [],
    ...changes,
  }
}

function agreement(id: string, by: MemberId, what: string): Agreement {
  return {
    id: id as AgreementId,
    by,
    meeting: 'm' as MeetingId,
    turn: TURN,
    at: AT,
    what,
    firstStep: 'Ask her tomorrow.',
    byWhen: '2025-12-03',
    support: 'Amina',
    sign: 'She calls me.',
  }
}

function note(kind: NoteKind, by: MemberId, text: string, item = TURN): PlacedNote {
  const id = `${kind} ${by} ${text}` as NoteId
  return { id, kind, by, turn: item, at: AT, text, place: undefined }
}

const EMPTY: BoardView = { notes: [], links: [], strokes: [] }

function source(
  state: MeetingState,
  {
    notes = [],
    sheets = {},
  }: { notes?: readonly PlacedNote[]; sheets?: Record<string, string> } = {},
): RecordSource {
  return {
    state,
    board: { ...EMPTY, notes },
    sheet: (sheet, item) => sheets[`${sheet}:${item}`] ?? '',
    circleName: 'Thursday circle',
    names: {},
  }
}

/** The record in every format whose text can be read here, and as the data that all are drawn from. */
function written(from: RecordSource): readonly string[] {
  const record = recordOf(from)
  return [JSON.stringify(record), recordAsMarkdown(record, ZONE), recordAsHtml(record, ZONE)]
}

describe('the record of a meeting', () => {
  test('[D1] holds the case in the case-giver’s words and what was agreed', () => {
    const state = stateWith({ agreements: [agreement('a', MARIT, 'I sit down with R.')] })
    const sheets = { [`problem:${TURN}`]: 'I say nothing.', [`objective:${TURN}`]: 'R. stays.' }
    const record = recordOf(source(state, { sheets }))
    expect(record.turns).toMatchObject([
      {
        name: 'Marit',
        title: 'The roster',
        problem: 'I say nothing.',
        objective: 'R. stays.',
        agreements: [{ name: 'Marit', what: 'I sit down with R.' }],
        groups: [],
      },
    ])
  })

  test('[D1] tells how last time’s agreements went, and what the next meeting opens with', () => {
    const report = (id: string, outcome: Report['outcome'], takenAlong: boolean): Report => ({
      agreement: id as AgreementId,
      by: BRAM,
      meeting: 'm' as MeetingId,
      at: AT,
      outcome,
      learned: 'Half the time they had the answer.',
      takenAlong,
    })
    const state = stateWith({
      due: [
        agreement('done', BRAM, 'One question.'),
        agreement('along', MARIT, 'Coffee.'),
        agreement('silent', ELIN, 'Mondays.'),
      ],
      reports: [report('done', 'done', false), report('along', 'not-yet', true)],
      agreements: [agreement('new', MARIT, 'Half an hour.')],
    })
    const record = recordOf(source(state))
    expect(record.lastTime.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
      'One question. done',
      'Coffee. not-yet',
      'Mondays. null',
    ])
    expect(record.next.open.map(({ what, from }) => `${what} ${from}`)).toEqual([
      'Half an hour. this-meeting',
      'Coffee. taken-along',
      'Mondays. not-told',
    ])
  })

  test('[D1] without the case-giver’s yes no note is in any format, whatever it says', () => {
    const said = fc.string({ minLength: 3, maxLength: 40, unit: 'grapheme' }).map((s) => `${s}§`)
    const notes = fc.array(
      fc.record({
        kind: fc.constantFrom(...NOTE_KINDS),
        by: fc.constantFrom(SASKIA, MARIT, BRAM, ELIN),
        text: said,
        at: fc.constantFrom(TURN, 'learn' as ItemId),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(notes, (drawn) => {
        const sheets = { [`problem:${TURN}`]: 'I say nothing.', [`objective:${TURN}`]: 'R. stays.' }
        const state = stateWith({ agreements: [agreement('a', MARIT, 'I sit down with R.')] })
        const bare = written(source(state, { sheets }))
        const board = drawn.map(({ kind, by, text, at }) => note(kind, by, text, at))
        const everyone = { ...state, spoken: { bram: 1, elin: 1, marit: 1, saskia: 1 } }
        const present = written(source(everyone, { sheets }))
        // The same, to the letter, as of a board on which nothing stands.
        expect(written(source(everyone, { sheets, notes: board }))).toEqual(present)
        for (const text of bare) expect(text).not.toContain('§')
      }),
      { seed: 20251120 },
    )
  })

  test('[D2] more of the board only of the turn whose case-giver said so', () => {
    const second = 'turn-2' as ItemId
    const state = stateWith({
      agenda: [
        turn({ recordLevel: 'board', kept: ['open-question bram Why now?' as NoteId] }),
        turn({ id: second, caseGiver: BRAM }),
      ],
    })
    const notes = [
      note('open-question', ELIN, 'What did you do?'),
      note('open-question', BRAM, 'Why now?'),
      note('idea', ELIN, 'Join the rounds.'),
      note('open-question', ELIN, 'And there?', second),
    ]
    const [first, other] = recordOf(source(state, { notes })).turns
    expect(first?.groups).toEqual([
      {
        heading: 'open-questions',
        notes: [
          { kind: 'open-question', name: 'Bram', text: 'Why now?', kept: true, re: null },
          { kind: 'open-question', name: 'Elin', text: 'What did you do?', kept: false, re: null },
        ],
      },
      {
        heading: 'ideas',
        notes: [{ kind: 'idea', name: 'Elin', text: 'Join the rounds.', kept: false, re: null }],
      },
    ])
    expect(other?.groups).toEqual([])
  })

  test('[D3] what was said outside a turn stays in the room, also where more is shown', () => {
    const state = stateWith({
      agenda: [turn({ recordLevel: 'board' })],
      answers: [
        {
          kind: 'check-in',
          by: ELIN,
          item: 'checkin' as ItemId,
          phase: 'checkin',
          text: 'Tired §',
        },
      ],
      offers: [{ by: BRAM, line: 'An offer §' }],
      offersRevealed: true,
    })
    const notes = [note('learned', BRAM, 'For myself §', 'learn' as ItemId)]
    for (const text of written(source(state, { notes }))) expect(text).not.toContain('§')
  })

  test('[D5] hands, speaking times and who knocked are in no format; that one was there is', () => {
    const base = stateWith({ agenda: [turn({ recordLevel: 'board' })] })
    const quiet = { ...base, spoken: { bram: 1 } }
    const loud: MeetingState = {
      ...base,
      spoken: { bram: 7_654_321 },
      hands: [{ member: BRAM, at: AT }],
      speaker: { member: BRAM, since: AT },
      knocks: [{ id: 'k', name: 'A stranger', member: ELIN }],
    }
    expect(written(source(loud))).toEqual(written(source(quiet)))
    expect(recordOf(source(quiet)).present).toEqual(['Saskia', 'Marit', 'Bram'])
    expect(recordOf(source(base)).present).toEqual(['Saskia', 'Marit'])
  })

  describe('[D6] of a pulse', () => {
    const pulse = phasesOf(executive).find(({ id }) => id === 'pulse')
    const item = 'pulse' as ItemId
    const agenda = (phases: readonly Phase[]): MeetingState['agenda'] => [
      turn({ phases }),
      ...(pulse
        ? [{ type: 'phase' as const, id: item, status: 'done' as const, phase: pulse }]
        : []),
    ]
    const shown = [
      { statement: 'mission', tally: [0, 1, 0, 2, 1] },
      { statement: 'candour', tally: null },
    ] as const

    test('it holds the counts of each statement, and that too few answered the others', () => {
      const state = stateWith({ agenda: agenda([]), pulses: [{ item, phase: 'pulse', shown }] })
      const [told] = recordOf(source(state)).pulses
      expect(told?.name).toBe('Anonymous pulse')
      expect(told?.statements.map(({ counts }) => counts)).toEqual([
        [0, 1, 0, 2, 1],
        null,
        null,
        null,
        null,
      ])
      const [, markdown, html] = written(source(state))
      expect(markdown).toContain('clear to each of us. | 0 | 1 | 0 | 2 | 1 |')
      expect(html).toContain(
        'clear to each of us.</th><td>0</td><td>1</td><td>0</td><td>2</td><td>1</td></tr>',
      )
      expect(markdown?.match(/Not shown: too few answers/g)).toHaveLength(4)
      expect(html?.match(/Not shown: too few answers/g)).toHaveLength(4)
    })

    test('nothing is in it that was not shown', () => {
      expect(recordOf(source(stateWith({ agenda: agenda([]) }))).pulses).toEqual([])
    })

    test('within a case it is in it where the case-giver lets the record show the board', () => {
      const pulses = [{ item: TURN, phase: 'pulse', shown }]
      const phases = pulse ? [pulse] : []
      const kept = stateWith({ agenda: agenda(phases), pulses })
      const open = { ...kept, agenda: [turn({ phases, recordLevel: 'board' })] }
      const pulsesOf = (state: MeetingState) => recordOf(source(state)).turns[0]?.pulses
      expect(pulsesOf(kept)).toEqual([])
      expect(pulsesOf(open)).toHaveLength(1)
      for (const words of written(source(kept))) expect(words).not.toContain('clear to each of us')
      expect(recordOf(source(open)).pulses).toEqual([])
    })

    test('each stands with the case it was taken in', () => {
      const phases = pulse ? [pulse] : []
      const second = 'turn-2' as ItemId
      const ofElin = [{ statement: 'mission', tally: [4, 0, 0, 0, 0] }] as const
      const state = stateWith({
        agenda: [
          turn({ phases, recordLevel: 'board' }),
          turn({ id: second, caseGiver: ELIN, phases, recordLevel: 'board' }),
        ],
        pulses: [
          { item: TURN, phase: 'pulse', shown },
          { item: second, phase: 'pulse', shown: ofElin },
        ],
      })
      const record = recordOf(source(state))
      expect(record.pulses).toEqual([])
      expect(
        record.turns.map(({ name, pulses }) => [name, pulses[0]?.statements[0]?.counts]),
      ).toEqual([
        ['Marit', [0, 1, 0, 2, 1]],
        ['Elin', [4, 0, 0, 0, 0]],
      ])
      const [, markdown, html] = written(source(state))
      const order = [/Marit’s case/, /\| 0 \| 1 \| 0 \| 2 \| 1/, /Elin’s case/, /\| 4 \| 0 \| 0/]
      const places = order.map((one) => markdown?.search(one) ?? -1)
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(markdown?.match(/^### Anonymous pulse$/gm)).toHaveLength(2)
      const sections = html?.split('<section>').filter((part) => part.includes('class="pulse"'))
      expect(sections?.map((part) => part.match(/Marit’s case|Elin’s case/)?.[0])).toEqual([
        'Marit’s case',
        'Elin’s case',
      ])
    })
  })

  test('[D9] a note that answers another, or is a hint for it, says which', () => {
    const state = stateWith({ agenda: [turn({ recordLevel: 'board' })] })
    const asked = note('fact-question', BRAM, 'When did it begin?')
    const idea = note('idea', ELIN, 'Ask her.')
    const notes = [
      asked,
      { ...note('answer', MARIT, 'In May.'), re: asked.id },
      idea,
      { ...note('idea', BRAM, 'Over coffee.'), re: idea.id },
      { ...note('answer', MARIT, 'In June.'), re: 'gone' as NoteId },
    ]
    const from = source(state, { notes })
    const [first] = recordOf(from).turns
    expect(first?.groups.flatMap(({ notes: said }) => said.map(({ re }) => re))).toEqual([
      { name: 'Bram', text: 'When did it begin?' },
      null,
      null,
      null,
      { name: 'Elin', text: 'Ask her.' },
    ])
    const [, markdown, html] = written(from)
    expect(markdown).toContain('In May. *Marit, reply to Bram: ‘When did it begin?’*')
    expect(markdown).toContain('Over coffee. *Bram, a hint for Elin’s idea: ‘Ask her.’*')
    expect(html).toContain('<small>reply to Bram: ‘When did it begin?’</small>')
  })

  test('[D7] a note that was written down for another carries the name of who said it', () => {
    const state = stateWith({ agenda: [turn({ recordLevel: 'board' })] })
    const notes = [{ ...note('idea', ELIN, 'Ask her.'), scribe: SASKIA }]
    const [first] = recordOf(source(state, { notes })).turns
    expect(first?.groups[0]?.notes[0]?.name).toBe('Elin')
  })

  test('[D8] a case that was chosen and never opened is not in it', () => {
    const state = stateWith({ agenda: [turn(), turn({ id: 'turn-2' as ItemId, status: 'ahead' })] })
    expect(recordOf(source(state)).turns.map(({ id }) => id)).toEqual([TURN])
  })

  test('a member who has left keeps the name the circle gives', () => {
    const state = stateWith({ due: [agreement('a', 'gone' as MemberId, 'A walk.')] })
    const record = recordOf({ ...source(state), names: { gone: 'Jonas' } })
    expect(record.lastTime[0]?.name).toBe('Jonas')
  })
})
