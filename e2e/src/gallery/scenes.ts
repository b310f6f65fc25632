import type { ItemId } from '@kring/shared/lib/id'
import { changeStep, placeStep } from '@kring/shared/method/edit-method'
import { executive } from '@kring/shared/method/executive'
import { copyOf } from '@kring/shared/method/own-method'
import { SKELETON } from '@kring/shared/method/skeleton'
import type { FaceDown, SampleRoom } from './sample-room.ts'
import type { Scene } from './shot.ts'
import { FOUR_QUESTIONS, SIXTY_QUESTIONS } from './words.ts'

const AGREEMENT = {
  type: 'agreement.record',
  what: 'I sit down with R. for half an hour and ask what she would need to stay.',
  firstStep: 'Ask her after the handover tomorrow.',
  byWhen: '2026-12-03',
  support: 'Amina, who calls me on Friday.',
  sign: 'She calls me first when beds are tight.',
} as const

/** What each said to the first three statements of the pulse. */
const ANSWERED = [
  ['Marit', 4, 2, 3],
  ['Elin', 5, 3, 4],
  ['Amina', 3, 1, 4],
  ['Jonas', 4, undefined, 4],
  ['Bram', 5, 2, 2],
] as const

/** A turn begun by hand, in a meeting in which nothing has been said yet. */
async function begun(room: SampleRoom): Promise<void> {
  await room.meetAgain()
  await room.does('Saskia', { type: 'meeting.start' })
}

/** In an executive session, at its pulse of five statements. */
async function atThePulse(room: SampleRoom): Promise<void> {
  await room.meetAgain('executive')
  await room.does('Saskia', { type: 'meeting.start' }, { type: 'item.open', item: asItem('pulse') })
}

const asItem = (item: string) => item as ItemId

/** Where a circle can stand when a picture of it is taken. */
export const SCENES = {
  asking: scene('asking', async () => undefined),
  crowded: scene('crowded', async (room) => {
    for (const [place, name] of (['Elin', 'Tomasz', 'Amina', 'Bram', 'Jonas'] as const).entries()) {
      const part = SIXTY_QUESTIONS.filter((_, at) => at % 5 === place)
      await room.says(name, 'open-question', ...part)
    }
  }),
  faceDown: scene(
    'face-down',
    async (room) => {
      await room.keeps('Bram', 'open-question', ...FOUR_QUESTIONS.slice(0, 2))
      await room.keeps('Amina', 'open-question', ...FOUR_QUESTIONS.slice(2, 3))
    },
    { Bram: { 'open-question': 2 }, Amina: { 'open-question': 1 } },
  ),
  spotlight: scene('spotlight', async (room) => {
    const state = await room.view()
    const turn = state.state.agenda.find((item) => item.type === 'turn' && item.status === 'open')
    const note = turn?.type === 'turn' ? turn.kept[0] : undefined
    await room.does('Saskia', { type: 'spotlight.set', note: note ?? null })
  }),
  balcony: scene('balcony', async (room) => {
    await room.does(
      'Saskia',
      { type: 'balcony.open' },
      { type: 'speaker.set', member: room.idOf('Elin') },
    )
  }),
  paused: scene('paused', async (room) => {
    await room.does('Saskia', { type: 'timer.pause' })
  }),
  ideas: scene('ideas', async (room) => {
    await room.until('ideas')
    // Written in silence until now: what is said from here on lies open.
    await room.does('Saskia', { type: 'reveal' })
    await room.says('Elin', 'idea', 'Join the rounds on Monday, and only listen.')
    await room.says('Tomasz', 'idea', 'Ask R. to draw how a bed is found at seven.')
    await room.says('Bram', 'idea', 'Say it to Dr. B. first, before you say it to her.')
  }),
  agreeing: scene('agreeing', async (room) => room.until('agree')),
  agreed: scene('agreed', async (room) => {
    await room.until('agree')
    await room.does('Marit', AGREEMENT)
  }),
  between: scene('between', async (room) => {
    await room.until('agree')
    await room.does('Marit', AGREEMENT)
    await room.does('Saskia', { type: 'turn.close' })
  }),
  closed: scene('closed', async (room) => {
    await room.until('agree')
    await room.does('Marit', AGREEMENT, {
      type: 'record.allow',
      turn: await room.openTurn(),
      level: 'board',
    })
    await room.does('Saskia', { type: 'meeting.close' })
  }),
  waiting: scene('waiting', async (room) => room.meetAgain()),
  checkIn: scene('check-in', async (room) => {
    await begun(room)
    for (const [name, text] of [
      ['Saskia', 'On the early train.'],
      ['Elin', 'Rested, for once.'],
      ['Bram', 'A little hoarse, so I will mostly listen.'],
    ] as const) {
      await room.does(name, { type: 'form.answer', kind: 'check-in', text })
    }
  }),
  reporting: scene('reporting', async (room) => {
    await room.until('agree')
    await room.does('Marit', AGREEMENT)
    await begun(room)
    await room.until('report')
  }),
  offering: scene('offering', async (room) => {
    await begun(room)
    await room.until('choose')
    for (const [name, line] of [
      ['Bram', 'The daily running takes all my time.'],
      ['Elin', 'A colleague who says yes and does no.'],
      ['Jonas', 'I have been asked to lead my friends.'],
    ] as const) {
      await room.does(name, { type: 'case.offer', line })
    }
  }),
  method: scene('method', async (room) => {
    const own = { ...SKELETON, writtenIn: room.language }
    await room.writes(own, changeStep(own, 'questions', { minutes: 20 }))
  }),
  brokenMethod: scene('broken-method', async (room) => {
    const own = { ...SKELETON, writtenIn: room.language }
    await room.writes(own, placeStep(own, 'ideas', 4))
  }),
  pulse: scene('pulse', async (room) => {
    await atThePulse(room)
    for (const [name, mission, candour] of ANSWERED.slice(0, 4)) {
      const candid = candour === undefined ? {} : { candour }
      await room.does(name, { type: 'pulse.answer', answers: { mission, ...candid } })
    }
  }),
  pulseShown: scene('pulse-shown', async (room) => {
    await atThePulse(room)
    for (const [name, mission, candour, decisions] of ANSWERED) {
      const answers = { mission, candour: candour ?? 3, decisions, learning: 4 } as const
      await room.does(name, { type: 'pulse.answer', answers })
    }
    await room.does('Tomasz', { type: 'pulse.answer', answers: { stakeholders: 2 } })
    await room.does('Saskia', { type: 'reveal' })
  }),
  pulseOnRecord: scene('pulse-on-record', async (room) => {
    await SCENES.pulseShown.set(room)
    await room.does('Saskia', { type: 'meeting.close' })
  }),
  consent: scene('consent', async (room) => {
    await room.meetAgain('largrupp')
    await room.does(
      'Saskia',
      { type: 'meeting.start' },
      {
        type: 'turn.open',
        caseGiver: room.idOf('Marit'),
        title: 'The nurse who arranges the ward around me',
      },
    )
    await room.until('explore')
    await room.says('Elin', 'open-question', ...FOUR_QUESTIONS)
    await room.until('advice')
  }),
  team: scene('team', async (room) => room.meetAgain('executive')),
  teamUnsaid: scene('team-unsaid', async (room) => {
    await room.meetAgain('executive')
    await room.does(
      'Saskia',
      { type: 'meeting.start' },
      { type: 'item.open', item: asItem('mission') },
    )
  }),
  ownPulse: scene('own-pulse', async (room) => {
    await room.writes(copyOf(executive, room.language))
  }),
  offered: scene('offered', async (room) => {
    await SCENES.offering.set(room)
    await room.does('Saskia', { type: 'reveal' })
  }),
} as const

function scene(name: string, set: Scene['set'], faceDown: FaceDown = {}): Scene {
  return {
    name,
    async set(room) {
      await set(room)
      await room.sitDown(faceDown)
    },
  }
}
