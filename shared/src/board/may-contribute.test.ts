import { describe, expect, test } from 'vitest'
import type { ItemId, MemberId, NoteId } from '../lib/id.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import { actionLearning } from '../method/action-learning.ts'
import { backstage } from '../method/backstage.ts'
import { largrupp } from '../method/largrupp.ts'
import { NOTE_KINDS, type NoteKind } from '../note/kind.ts'
import type { Verdict } from '../refusal/refusal.ts'
import { noteBy } from '../testing/board-client.ts'
import {
  ALONE,
  anna,
  ben,
  cleo,
  dirk,
  olle,
  planned,
  run,
  sven,
  turn1,
  turn2,
  walkTo,
} from '../testing/builders.ts'
import type { Sheet } from './board-doc.ts'
import {
  type Contribution,
  judgeChanges,
  mayArrange,
  mayContribute,
  mayWriteSheet,
} from './may-contribute.ts'

const started = run(planned(backstage), [[anna, { type: 'meeting.start' }]])
const bens = run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: 'My team' }]])
const at = (phase: string) => walkTo(bens, phase)
/** Where nothing that is written in this phase lies face down any more. */
const shownAt = (phase: string) => run(at(phase), [[anna, { type: 'reveal' }]])
const code = (verdict: Verdict) => (verdict.type === 'admitted' ? 'admitted' : verdict.refusal.code)
const judge = (
  state: MeetingState,
  actor: MemberId,
  act: Contribution['act'],
  fields: Partial<Contribution> = {},
) =>
  code(
    mayContribute(
      { act, kind: 'fact-question', by: actor, turn: turn1, ...fields },
      state,
      actor,
      ALONE,
    ),
  )

type TurnPhase = 'bring' | 'concretise' | 'explore' | 'analyse' | 'ownshare' | 'ideas' | 'agree'
type Who = 'facilitator' | 'caseGiver' | 'peer' | 'observer' | 'stranger'

/** Written by hand from `domain/methods.json`. A phase or a seat that is missing does not compile. */
const TABLE: Readonly<Record<TurnPhase, Readonly<Record<Who, readonly NoteKind[]>>>> = {
  bring: { facilitator: [], caseGiver: ['problem'], peer: [], observer: [], stranger: [] },
  concretise: {
    facilitator: [],
    caseGiver: ['answer', 'objective'],
    peer: ['fact-question'],
    observer: [],
    stranger: [],
  },
  explore: {
    facilitator: [],
    caseGiver: ['answer'],
    peer: ['open-question', 'fact-question'],
    observer: [],
    stranger: [],
  },
  analyse: {
    facilitator: [],
    caseGiver: [],
    peer: ['observation', 'hypothesis'],
    observer: [],
    stranger: [],
  },
  ownshare: {
    facilitator: [],
    caseGiver: ['own-share'],
    peer: ['feedback'],
    observer: [],
    stranger: [],
  },
  ideas: { facilitator: [], caseGiver: [], peer: ['idea'], observer: [], stranger: [] },
  agree: { facilitator: [], caseGiver: ['agreement'], peer: [], observer: [], stranger: [] },
}
const PEOPLE: Readonly<Record<Who, MemberId>> = {
  facilitator: anna,
  caseGiver: ben,
  peer: cleo,
  observer: olle,
  stranger: sven,
}

describe.each(Object.entries(TABLE))('[B1] [B2] backstage, %s', (phase, row) => {
  const state = shownAt(phase)
  test.each(Object.entries(row))('from the seat of the %s', (who, kinds) => {
    const member = PEOPLE[who as Who]
    for (const kind of NOTE_KINDS) {
      const open = kinds.includes(kind)
      const label = `${who} ${kind} in ${phase}`
      for (const act of ['add', 'edit'] as const) {
        expect(judge(state, member, act, { kind }) === 'admitted', `${act} ${label}`).toBe(open)
      }
      // Who leads may take any note of the open item away; others only their own, while it is open.
      const mayRemove = open || member === anna
      expect(judge(state, member, 'remove', { kind }) === 'admitted', `remove ${label}`).toBe(
        mayRemove,
      )
    }
  })

  test('what a peer may say, no other may say in the peer’s name', () => {
    for (const kind of NOTE_KINDS) {
      for (const actor of [anna, ben, dirk, olle, sven]) {
        for (const act of ['add', 'edit'] as const) {
          expect(judge(state, actor, act, { kind, by: cleo })).not.toBe('admitted')
        }
        const removed = judge(state, actor, 'remove', { kind, by: cleo })
        expect(removed === 'admitted').toBe(actor === anna)
      }
    }
  })
})

describe('the rules of contributing', () => {
  test('[B1] a note is added only in the item that is open', () => {
    expect(judge(at('explore'), cleo, 'add', { turn: turn2 })).toBe('other-turn')
    expect(judge(at('explore'), cleo, 'add', { turn: 'nowhere' as ItemId })).toBe('other-turn')
  })

  test('[B1] outside a turn each seat has what the phase lists', () => {
    const choose = run(walkTo(started, 'choose'), [[anna, { type: 'reveal' }]])
    const turn = 'choose' as ItemId
    expect(judge(choose, cleo, 'add', { kind: 'problem', turn })).toBe('admitted')
    expect(judge(choose, cleo, 'add', { kind: 'idea', turn })).toBe('kind-not-open')
  })

  test('[B1] a first turn that nobody has begun takes no words', () => {
    const waiting = run(planned(largrupp), [[anna, { type: 'meeting.start' }]])
    expect(judge(waiting, ben, 'add', { kind: 'problem' })).toBe('case-giver-missing')
    expect(code(mayArrange(waiting, ben, turn1))).toBe('case-giver-missing')
    const chosen = run(waiting, [[anna, { type: 'case.choose', caseGiver: ben, title: '' }]])
    expect(judge(chosen, ben, 'add', { kind: 'problem' })).toBe('case-giver-missing')
    const begun = run(chosen, [[anna, { type: 'phase.next' }]])
    expect(judge(begun, ben, 'add', { kind: 'problem' })).toBe('admitted')
  })

  test('[B2] once a phase has passed, what was said in it stands', () => {
    expect(judge(at('analyse'), cleo, 'edit')).toBe('kind-not-open')
    expect(judge(at('analyse'), cleo, 'remove')).toBe('kind-not-open')
    const back = run(at('analyse'), [[anna, { type: 'phase.back' }]])
    expect(judge(back, cleo, 'edit')).toBe('admitted')
  })

  test('[B3] nobody writes in another’s name, nor in a stranger’s', () => {
    expect(judge(at('explore'), cleo, 'add', { by: dirk })).toBe('not-the-author')
    expect(judge(at('explore'), cleo, 'edit', { by: dirk })).toBe('not-the-author')
    expect(judge(at('explore'), cleo, 'remove', { by: dirk })).toBe('not-the-author')
    expect(judge(at('explore'), anna, 'add', { by: sven, scribe: anna })).toBe('no-such-member')
  })

  test('[B4] who leads writes down what another says, from that one’s seat, under both names', () => {
    const state = at('explore')
    const told = { by: cleo, scribe: anna }
    expect(judge(state, anna, 'add', told)).toBe('admitted')
    expect(judge(state, anna, 'edit', told)).toBe('admitted')
    expect(judge(state, anna, 'add', { by: cleo })).toBe('not-the-author')
    expect(judge(state, anna, 'add', { ...told, kind: 'idea' })).toBe('kind-not-open')
    expect(judge(state, anna, 'add', { ...told, by: ben })).toBe('seat-not-admitted')
    expect(judge(state, anna, 'add', { ...told, by: olle })).toBe('observers-only-read')
  })

  test('[B4] a member is nobody’s scribe, and names none', () => {
    const state = at('explore')
    expect(judge(state, dirk, 'add', { by: cleo, scribe: dirk })).toBe('not-the-author')
    expect(judge(state, cleo, 'add', { scribe: anna })).toBe('not-the-author')
    expect(judge(state, anna, 'edit', { by: cleo, scribe: dirk })).toBe('not-the-author')
  })

  test('[B4] what was written down for me is mine to edit and to remove', () => {
    const told = { by: cleo, scribe: anna }
    expect(judge(at('explore'), cleo, 'edit', told)).toBe('admitted')
    expect(judge(at('explore'), cleo, 'remove', told)).toBe('admitted')
  })

  test('[B4] who led before is a scribe no more', () => {
    const state = run(at('explore'), [[anna, { type: 'lead.hand', to: dirk }]])
    expect(judge(state, anna, 'edit', { by: cleo, scribe: anna })).toBe('not-the-author')
  })

  test('[B5] any member arranges in a phase that is not silent for them; who leads in every one', () => {
    const verdicts = (state: MeetingState) =>
      [anna, ben, cleo, olle, sven].map((member) => code(mayArrange(state, member, turn1)))
    const others = ['observers-only-read', 'not-of-this-circle']
    expect(verdicts(at('explore'))).toEqual(['admitted', 'admitted', 'admitted', ...others])
    expect(verdicts(at('analyse'))).toEqual([
      'admitted',
      'drawing-is-closed',
      'admitted',
      ...others,
    ])
    expect(verdicts(at('agree'))).toEqual(['admitted', 'admitted', 'drawing-is-closed', ...others])
    expect(code(mayArrange(at('explore'), cleo, turn2))).toBe('other-turn')
  })

  test('[B6] the case-giver and who leads write the sheets, in the phases that say so', () => {
    const open = (sheet: Sheet) =>
      Object.keys(TABLE).filter((phase) =>
        [anna, ben].every(
          (who) => code(mayWriteSheet(sheet, turn1, at(phase), who, ALONE)) === 'admitted',
        ),
      )
    expect(open('problem')).toEqual(['bring', 'concretise'])
    expect(open('objective')).toEqual(['bring', 'concretise'])
    expect(open('agreement')).toEqual(['agree'])
    expect(code(mayWriteSheet('problem', turn1, at('bring'), cleo, ALONE))).toBe(
      'not-the-case-giver',
    )
    expect(code(mayWriteSheet('problem', turn2, at('bring'), ben, ALONE))).toBe('other-turn')
    expect(code(mayWriteSheet('problem', turn1, at('bring'), olle, ALONE))).toBe(
      'observers-only-read',
    )
  })

  test('[B7] one change that is refused refuses all', () => {
    const is = { ...noteBy(cleo), id: 'n1' as NoteId }
    const good = { what: 'note', act: 'add', is } as const
    const early = { what: 'note', act: 'add', is: { ...is, kind: 'idea' } } as const
    expect(judgeChanges([good], at('explore'), cleo, ALONE)).toBe(undefined)
    expect(judgeChanges([good, early], at('explore'), cleo, ALONE)).toMatchObject({
      code: 'kind-not-open',
      opensIn: { phase: 'ideas' },
    })
    expect(judgeChanges([{ what: 'hidden' }], at('explore'), olle, ALONE)?.code).toBe(
      'observers-only-read',
    )
    expect(judgeChanges([{ what: 'hidden' }], at('explore'), cleo, ALONE)).toBe(undefined)
  })

  test('[B5] [B7] marks are taken away by who drew them or who leads', () => {
    const was = { id: 's1', by: cleo, turn: turn1, points: [] }
    const gone = [{ what: 'stroke', act: 'remove', was }] as const
    expect(judgeChanges(gone, at('explore'), cleo, ALONE)).toBe(undefined)
    expect(judgeChanges(gone, at('explore'), anna, ALONE)).toBe(undefined)
    expect(judgeChanges(gone, at('explore'), dirk, ALONE)?.code).toBe('not-the-author')
    const drawn = [{ what: 'stroke', act: 'add', is: was }] as const
    expect(judgeChanges(drawn, at('explore'), anna, ALONE)?.code).toBe('not-the-author')
  })

  test('a closed turn, a closed meeting and one that has not started are read-only for everyone', () => {
    const closedTurn = run(at('explore'), [[anna, { type: 'turn.close' }]])
    const closed = run(closedTurn, [[anna, { type: 'meeting.close' }]])
    for (const who of [anna, ben, cleo]) {
      for (const act of ['add', 'edit', 'remove'] as const) {
        expect(judge(closedTurn, who, act)).toBe('turn-closed')
        expect(judge(closed, who, act)).toBe('meeting-closed')
        expect(judge(planned(backstage), who, act)).toBe('meeting-not-started')
      }
      expect(code(mayArrange(closedTurn, who, turn1))).toBe('turn-closed')
      expect(code(mayWriteSheet('problem', turn1, closed, who, ALONE))).toBe('meeting-closed')
    }
    expect(judge(closed, sven, 'add')).toBe('not-of-this-circle')
  })

  test('[P3] in a phase that asks for consent nothing is said before the yes', () => {
    const opened = run(planned(largrupp), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben }],
    ])
    const advice = walkTo(opened, 'advice')
    expect(judge(advice, cleo, 'add', { kind: 'idea' })).toBe('waits-for-consent')
    const yes = run(advice, [[ben, { type: 'consent.answer', answer: 'yes' }]])
    expect(judge(yes, cleo, 'add', { kind: 'idea' })).toBe('admitted')
    // Who keeps the time is a peer here, and speaks too.
    expect(judge(yes, anna, 'add', { kind: 'idea' })).toBe('admitted')
  })

  test('[P4] a phase that asks and advises at once opens advice only after questions', () => {
    const opened = run(planned(actionLearning), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben }],
    ])
    expect(judge(walkTo(opened, 'p3-hints'), cleo, 'add', { kind: 'idea' })).toBe('admitted')
    expect(judge(walkTo(opened, 'p2-questions'), cleo, 'add', { kind: 'idea' })).toBe(
      'kind-not-open',
    )
  })
})
