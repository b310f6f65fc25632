import { describe, expect, test } from 'vitest'
import type { ItemId, MemberId, NoteId } from '../lib/id.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import { actionLearning } from '../method/action-learning.ts'
import { backstage } from '../method/backstage.ts'
import { gossip } from '../method/gossip.ts'
import type { Method } from '../method/method.ts'
import { wial } from '../method/wial.ts'
import type { NoteKind } from '../note/kind.ts'
import {
  ALONE,
  anna,
  ben,
  CIRCLE,
  cleo,
  dirk,
  eva,
  planned,
  refusalOf,
  run,
  turn1,
  walkTo,
} from '../testing/builders.ts'
import type { Said } from './board-doc.ts'
import { type Beside, leftToSay, onlyReplies } from './manner.ts'
import { type Contribution, mayContribute, mayWriteSheet } from './may-contribute.ts'

/** Ben's turn by this method, in this phase; all five are in the room. */
function at(method: Method, phase: string): MeetingState {
  const started = run(planned(method), [[anna, { type: 'meeting.start' }]])
  return walkTo(run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]]), phase)
}

const reveal = (state: MeetingState) => run(state, [[anna, { type: 'reveal' }]])
const all = CIRCLE.map(({ id }) => id)

/** Notes on the board, named `kind by phase?`, and who is here. */
function beside(notes: readonly Said[], present: readonly MemberId[] = []): Beside {
  return { notes: () => notes, present: () => present }
}

function said(id: string, kind: NoteKind, by: MemberId, phase?: string): Said {
  return { id: id as NoteId, kind, by, ...(phase === undefined ? {} : { phase }) }
}

function judge(
  state: MeetingState,
  actor: MemberId,
  contribution: Partial<Contribution> & { readonly kind: NoteKind },
  around: Beside = ALONE,
): string {
  const verdict = mayContribute(
    { act: 'add', by: actor, turn: turn1, ...contribution },
    state,
    actor,
    around,
  )
  return verdict.type === 'admitted' ? 'admitted' : verdict.refusal.code
}

describe('[M1] written in private', () => {
  const ideas = at(backstage, 'ideas')

  test('nobody writes openly in their own name before the reveal, nor changes what lies there', () => {
    expect(judge(ideas, cleo, { kind: 'idea' })).toBe('face-down-until-reveal')
    expect(judge(ideas, cleo, { kind: 'idea', act: 'edit' })).toBe('face-down-until-reveal')
    expect(judge(ideas, cleo, { kind: 'idea', act: 'remove' })).toBe('admitted')
    expect(judge(reveal(ideas), cleo, { kind: 'idea' })).toBe('admitted')
  })

  test('what who leads writes down for another was said aloud', () => {
    const scribed = { kind: 'idea', by: cleo, scribe: anna } as const
    expect(judge(ideas, anna, scribed)).toBe('admitted')
    expect(judge(ideas, cleo, { kind: 'idea', by: cleo, scribe: anna, act: 'edit' })).toBe(
      'face-down-until-reveal',
    )
  })

  test('outside a turn as well, and the reveal of one phase opens no other', () => {
    const started = run(planned(backstage), [[anna, { type: 'meeting.start' }]])
    const choose = walkTo(started, 'choose')
    const note = { kind: 'problem', turn: 'choose' as ItemId } as const
    expect(judge(choose, cleo, note)).toBe('face-down-until-reveal')
    expect(judge(reveal(choose), cleo, note)).toBe('admitted')
    const bens = run(reveal(choose), [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]])
    expect(judge(walkTo(bens, 'ideas'), cleo, { kind: 'idea' })).toBe('face-down-until-reveal')
  })

  test('a phase that is opened again after its reveal stays open', () => {
    const back = run(reveal(ideas), [
      [anna, { type: 'phase.next' }],
      [anna, { type: 'phase.back' }],
    ])
    expect(judge(back, cleo, { kind: 'idea' })).toBe('admitted')
  })

  test('the sheets lie open too: the case-giver writes there after the reveal, who leads before', () => {
    const objective = at(actionLearning, 'p1-objective')
    const sheet = (state: MeetingState, actor: MemberId) => {
      const verdict = mayWriteSheet('objective', turn1, state, actor, ALONE)
      return verdict.type === 'admitted' ? 'admitted' : verdict.refusal.code
    }
    expect(sheet(objective, ben)).toBe('face-down-until-reveal')
    expect(sheet(objective, anna)).toBe('admitted')
    expect(sheet(reveal(objective), ben)).toBe('admitted')
  })
})

describe('[M2] at most three', () => {
  const ask = at(gossip, 'explore')
  const three = ['a', 'b', 'c'].map((id) => said(id, 'open-question', cleo, 'explore'))

  test('one member has at most three of a kind, whoever writes them down', () => {
    expect(judge(ask, cleo, { kind: 'open-question' }, beside(three.slice(1)))).toBe('admitted')
    expect(judge(ask, cleo, { kind: 'open-question' }, beside(three))).toBe('said-enough')
    const scribed = { kind: 'open-question', by: cleo, scribe: anna } as const
    expect(judge(ask, anna, scribed, beside(three))).toBe('said-enough')
    expect(judge(ask, dirk, { kind: 'open-question' }, beside(three))).toBe('admitted')
  })

  test('several in one update are counted together, each beside the others', () => {
    const four = [...three, said('d', 'open-question', cleo, 'explore')]
    for (const { id } of four) {
      expect(judge(ask, cleo, { kind: 'open-question', id }, beside(four))).toBe('said-enough')
    }
    for (const { id } of three) {
      expect(judge(ask, cleo, { kind: 'open-question', id }, beside(three))).toBe('admitted')
    }
  })

  test('an answer is not counted, nor an edit, nor what was said in another phase', () => {
    const answers = ['a', 'b', 'c', 'd'].map((id) => said(id, 'answer', ben, 'explore'))
    expect(judge(ask, ben, { kind: 'answer' }, beside(answers))).toBe('admitted')
    expect(judge(ask, cleo, { kind: 'open-question', act: 'edit' }, beside(three))).toBe('admitted')
    const earlier = three.map((note) => ({ ...note, phase: 'question' }))
    expect(judge(ask, cleo, { kind: 'open-question' }, beside(earlier))).toBe('admitted')
  })

  test('how many are left is told before it is asked', () => {
    expect(leftToSay(ask, { kind: 'open-question', by: cleo }, beside(three.slice(0, 1)))).toBe(2)
    expect(leftToSay(ask, { kind: 'open-question', by: cleo }, beside(three))).toBe(0)
    expect(leftToSay(ask, { kind: 'answer', by: ben }, beside([]))).toBe(undefined)
    expect(leftToSay(at(backstage, 'explore'), { kind: 'open-question', by: cleo }, ALONE)).toBe(
      undefined,
    )
  })
})

describe('[M3] [M4] only replies', () => {
  const asked = at(wial, 'q-problem')
  const board = beside([said('q', 'open-question', cleo), said('a', 'answer', dirk)])

  test('[M3] what does not ask answers a question on the board', () => {
    expect(judge(asked, dirk, { kind: 'answer' }, board)).toBe('answers-a-question')
    expect(judge(asked, dirk, { kind: 'answer', re: 'a' as NoteId }, board)).toBe(
      'answers-a-question',
    )
    expect(judge(asked, dirk, { kind: 'answer', re: 'q' as NoteId }, board)).toBe('admitted')
    expect(judge(asked, dirk, { kind: 'open-question' }, board)).toBe('admitted')
    expect(onlyReplies(asked, 'answer')).toBe(true)
    expect(onlyReplies(asked, 'fact-question')).toBe(false)
    expect(onlyReplies(at(backstage, 'explore'), 'answer')).toBe(false)
  })

  test('[M4] what is answered lies on the board of the same item, in any phase', () => {
    expect(judge(asked, dirk, { kind: 'answer', re: 'x' as NoteId }, board)).toBe('no-such-note')
    const explore = at(backstage, 'explore')
    expect(judge(explore, ben, { kind: 'answer', re: 'x' as NoteId }, board)).toBe('no-such-note')
    expect(judge(explore, ben, { kind: 'answer', re: 'q' as NoteId }, board)).toBe('admitted')
  })

  test('[M4] nothing answers itself', () => {
    const id = 'q' as NoteId
    expect(judge(asked, cleo, { kind: 'open-question', id, re: id }, board)).toBe('no-such-note')
  })
})

describe('[M5] [L1] the last waits for the others', () => {
  const share = at(backstage, 'ownshare')
  const wrote = (...members: readonly MemberId[]) =>
    members.map((by, at) => said(`f${at}`, 'feedback', by, 'ownshare'))
  const own = { kind: 'own-share' } as const

  test('until each of them who is here has said something in this phase', () => {
    expect(judge(share, ben, own, beside([], all))).toBe('others-first')
    expect(judge(share, ben, own, beside(wrote(cleo, dirk), all))).toBe('others-first')
    expect(judge(share, ben, own, beside(wrote(cleo, dirk, eva), all))).toBe('admitted')
    expect(judge(share, ben, own, beside(wrote(cleo), [ben, cleo, anna]))).toBe('admitted')
  })

  test('who was given the word, or passed it on, has had their say', () => {
    const heard = run(share, [
      [anna, { type: 'speaker.set', member: cleo }],
      [cleo, { type: 'speaker.pass' }],
      [anna, { type: 'speaker.set', member: dirk }],
      [anna, { type: 'speaker.set', member: eva }],
    ])
    expect(judge(heard, ben, own, beside([], all))).toBe('admitted')
  })

  test('the others wait for nobody, and what they said in another phase does not count', () => {
    expect(judge(share, cleo, { kind: 'feedback' }, beside([], all))).toBe('admitted')
    const elsewhere = wrote(cleo, dirk, eva).map((note) => ({ ...note, phase: 'analyse' }))
    expect(judge(share, ben, own, beside(elsewhere, all))).toBe('others-first')
  })

  test('nor is anything written down for the last before', () => {
    const scribed = { ...own, by: ben, scribe: anna }
    expect(judge(share, anna, scribed, beside([], all))).toBe('others-first')
  })

  test('[L3] who leads lets them go on, in this phase and in no other', () => {
    const allowed = run(share, [[anna, { type: 'last.allow' }]])
    expect(judge(allowed, ben, own, beside([], all))).toBe('admitted')
    expect(refusalOf(share, cleo, { type: 'last.allow' })).toBe('not-the-facilitator')
    expect(refusalOf(at(backstage, 'explore'), anna, { type: 'last.allow' })).toBe(
      'nobody-comes-last',
    )
    const another = run(allowed, [
      [anna, { type: 'turn.close' }],
      [anna, { type: 'turn.open', caseGiver: cleo, title: '' }],
    ])
    expect(
      judge(
        walkTo(another, 'ownshare'),
        cleo,
        { ...own, turn: 'turn-2' as ItemId },
        beside([], all),
      ),
    ).toBe('others-first')
  })
})

describe('[M6] [L2] the last in a private phase', () => {
  const consensus = at(wial, 'consensus')
  const theirs = { kind: 'objective', act: 'turn-over' } as const

  test('the first reveal shows the others’ notes, the second the last one’s', () => {
    expect(judge(consensus, cleo, theirs)).toBe('admitted')
    expect(judge(consensus, ben, theirs)).toBe('others-first')
    expect(judge(reveal(consensus), ben, theirs, beside([], all))).toBe('admitted')
  })

  test('[L2] once the others’ notes lie there, the last may add to them', () => {
    const add = { kind: 'objective' } as const
    expect(judge(consensus, ben, add, beside([], all))).toBe('face-down-until-reveal')
    expect(judge(reveal(consensus), ben, add, beside([], all))).toBe('admitted')
  })

  test('[L3] where who leads lets them go on, all turn over together', () => {
    const allowed = run(consensus, [[anna, { type: 'last.allow' }]])
    expect(judge(allowed, ben, theirs)).toBe('admitted')
  })
})

describe('[M7] in which phase it was said', () => {
  test('matters where a phase counts, and elsewhere is for the eye alone', () => {
    const ask = at(gossip, 'explore')
    expect(judge(ask, cleo, { kind: 'open-question', phase: 'question' })).toBe('other-phase')
    expect(judge(ask, cleo, { kind: 'open-question', phase: 'explore' })).toBe('admitted')
    expect(judge(ask, cleo, { kind: 'open-question' })).toBe('admitted')
    const explore = at(backstage, 'explore')
    expect(judge(explore, cleo, { kind: 'fact-question', phase: 'concretise' })).toBe('admitted')
  })
})
