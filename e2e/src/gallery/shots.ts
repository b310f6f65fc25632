import { changeStep, placeStep } from '@kring/shared/method/edit-method'
import { methodFile } from '@kring/shared/method/method-file'
import { SKELETON } from '@kring/shared/method/skeleton'
import type { Page } from '@playwright/test'
import type { Size } from './picture.ts'
import type { FaceDown, Name, SampleRoom } from './sample-room.ts'
import { FOUR_QUESTIONS, SIXTY_QUESTIONS } from './words.ts'

/** One screen to look at, in one state. */
export interface Shot {
  readonly name: string
  /** Brings the sample circle there. Shots with the same scene share one circle. */
  readonly scene: Scene
  /** Whose screen; a visitor's when it is nobody's. */
  readonly who?: Name
  readonly path: (room: SampleRoom) => string
  readonly sizes: readonly Size[]
  /** What is there once the screen is: a selector. */
  readonly shows: string
  /** What the person does before the picture. */
  readonly act?: (page: Page, room: SampleRoom) => Promise<void>
  /** The whole page, however long. */
  readonly whole?: true
}

export interface Scene {
  readonly name: string
  readonly set: (room: SampleRoom) => Promise<void>
}

const AGREEMENT = {
  type: 'agreement.record',
  what: 'I sit down with R. for half an hour and ask what she would need to stay.',
  firstStep: 'Ask her after the handover tomorrow.',
  byWhen: '2026-12-03',
  support: 'Amina, who calls me on Friday.',
  sign: 'She calls me first when beds are tight.',
} as const

/** A turn begun by hand, in a meeting in which nothing has been said yet. */
async function begun(room: SampleRoom): Promise<void> {
  await room.meetAgain()
  await room.does('Saskia', { type: 'meeting.start' })
}

const SCENES = {
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
      turn: (await room.view()).turn?.id as never,
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

const meeting = (room: SampleRoom) => `/m/${room.meeting}`
const stage = (room: SampleRoom) => `/m/${room.meeting}/stage`
const record = (room: SampleRoom) => `/m/${room.meeting}/record`
const circle = (room: SampleRoom) => `/c/${room.circle}`

const methods = (room: SampleRoom) => `/c/${room.circle}/methods`
const method = (room: SampleRoom) => `${methods(room)}/${room.method}`

/** Opens a file that no program wrote. */
async function openWrongFile(page: Page): Promise<void> {
  const buffer = Buffer.from(methodFile(SKELETON).replace('"minutes": 7', '"minutes": "seven"'))
  const file = { name: 'ours.kring-method.json', mimeType: 'application/json', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.file-faults').waitFor()
}

/** At the pace of a real circle, so that nothing happens while a picture is taken. */
const REHEARSE = '/rehearse?method=backstage&case=health-care&lively=lively&pace=1&seed=3'

const DESKS = ['desk', 'narrow', 'beside'] as const
const PHONES = ['phone', 'small'] as const
const STAGES = ['stage', 'square', 'tall'] as const

const PAPER = '.phone-paper'
const SHARED = '.stage'
const FRAME = '.meeting-main'

const CLOSED = {
  en: 'Does R. know that you know?',
  sv: 'Vet R. att du vet?',
  nl: 'Weet R. dat jij het weet?',
} as const
const ADVICE = {
  en: 'Have you considered talking to her directly?',
  sv: 'Har du övervägt att prata direkt med henne?',
  nl: 'Heb je overwogen om haar er rechtstreeks op aan te spreken?',
} as const

/** A question that the coach asks something back about, in the words of the circle. */
function isHinted(words: typeof CLOSED | typeof ADVICE) {
  return async (page: Page, room: SampleRoom): Promise<void> => {
    const line = page.locator('.composer textarea, .phone-write textarea').first()
    await line.fill(words[room.language])
    await page.locator('.coach-line').waitFor()
  }
}

/** Every screen and state. The name says what is seen; the size stands behind it in the file's name. */
export const SHOTS: readonly Shot[] = [
  { name: 'landing', scene: SCENES.asking, path: () => '/', sizes: ['desk', 'phone'], shows: 'h1' },
  {
    name: 'kit',
    scene: SCENES.asking,
    path: () => '/kit',
    sizes: ['desk'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'rehearse',
    scene: SCENES.asking,
    path: () => REHEARSE,
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'rehearsal',
    scene: SCENES.asking,
    path: () => REHEARSE,
    sizes: ['desk', 'beside', 'phone'],
    shows: 'h1',
    act: rehearsesUntilAsked,
  },
  {
    name: 'rehearsal-look-back',
    scene: SCENES.asking,
    path: () => REHEARSE,
    sizes: ['desk', 'phone'],
    shows: 'h1',
    act: rehearsesToTheEnd,
    whole: true,
  },
  {
    name: 'join-code',
    scene: SCENES.asking,
    path: () => '/j/',
    sizes: ['desk', 'phone', 'small'],
    shows: 'h1',
  },
  {
    name: 'not-found',
    scene: SCENES.asking,
    path: () => '/nowhere/at/all',
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'methods',
    scene: SCENES.asking,
    path: () => '/methods',
    sizes: ['desk', 'phone', 'small'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'methods-that-fit',
    scene: SCENES.asking,
    path: () => '/methods?members=3&minutes=45',
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'method-backstage',
    scene: SCENES.asking,
    path: () => '/methods/backstage',
    sizes: ['desk', 'beside', 'phone', 'small'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'method-gossip',
    scene: SCENES.asking,
    path: () => '/methods/gossip',
    sizes: ['desk', 'phone'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'method-group-day',
    scene: SCENES.asking,
    path: () => '/methods/mil-icg',
    sizes: ['desk', 'phone'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'not-yours',
    scene: SCENES.asking,
    path: () => '/m/nobodys',
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'circle',
    scene: SCENES.asking,
    who: 'Saskia',
    path: circle,
    sizes: ['desk', 'beside', 'phone'],
    shows: 'h1',
    whole: true,
  },

  {
    name: 'methods',
    scene: SCENES.method,
    who: 'Saskia',
    path: methods,
    sizes: ['desk', 'beside', 'phone'],
    shows: '.methods-list a',
    whole: true,
  },
  {
    name: 'method-file-is-wrong',
    scene: SCENES.method,
    who: 'Saskia',
    path: methods,
    sizes: ['desk', 'phone', 'small'],
    shows: '.methods-list a',
    act: openWrongFile,
    whole: true,
  },
  {
    name: 'method',
    scene: SCENES.method,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'narrow', 'beside', 'phone', 'small'],
    shows: '.phase-row',
    whole: true,
  },
  {
    name: 'method-phase',
    scene: SCENES.method,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'beside', 'phone', 'small'],
    shows: '.phase-row',
    act: (page) => page.locator('#step-questions .phase-name').click(),
    whole: true,
  },
  {
    name: 'method-older-version',
    scene: SCENES.method,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'phone'],
    shows: '.versions',
    act: async (page) => {
      await page.locator('.versions button').last().click()
      await page.locator('.method-notice').waitFor()
    },
    whole: true,
  },
  {
    name: 'method-breaks-a-rule',
    scene: SCENES.brokenMethod,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'beside', 'phone', 'small'],
    shows: '.fault-notes',
    whole: true,
  },

  {
    name: 'waiting',
    scene: SCENES.waiting,
    who: 'Saskia',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'check-in',
    scene: SCENES.checkIn,
    who: 'Saskia',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'report',
    scene: SCENES.reporting,
    who: 'Marit',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'offers-hidden',
    scene: SCENES.offering,
    who: 'Saskia',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'offers-shown',
    scene: SCENES.offered,
    who: 'Saskia',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'board',
    scene: SCENES.asking,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk', 'wide', 'narrow', 'beside'],
    shows: '[data-note]',
  },
  {
    name: 'board-of-a-member',
    scene: SCENES.asking,
    who: 'Bram',
    path: meeting,
    sizes: ['desk'],
    shows: '[data-note]',
  },
  {
    name: 'board-of-who-brings',
    scene: SCENES.asking,
    who: 'Marit',
    path: meeting,
    sizes: ['desk'],
    shows: '[data-note]',
  },
  {
    name: 'board-with-sixty',
    scene: SCENES.crowded,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk', 'beside'],
    shows: '[data-note]',
  },
  {
    name: 'hint',
    scene: SCENES.asking,
    who: 'Bram',
    path: meeting,
    sizes: ['desk', 'beside'],
    shows: '[data-note]',
    act: isHinted(CLOSED),
  },
  {
    name: 'hint-of-advice',
    scene: SCENES.asking,
    who: 'Bram',
    path: meeting,
    sizes: ['desk'],
    shows: '[data-note]',
    act: isHinted(ADVICE),
  },
  {
    name: 'face-down',
    scene: SCENES.faceDown,
    who: 'Bram',
    path: meeting,
    sizes: ['desk', 'beside'],
    shows: '[data-note]',
  },
  {
    name: 'face-down-at-the-desk',
    scene: SCENES.faceDown,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk'],
    shows: '[data-note]',
  },
  {
    name: 'spotlight',
    scene: SCENES.spotlight,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk', 'beside'],
    shows: '[data-note]',
  },
  {
    name: 'balcony',
    scene: SCENES.balcony,
    who: 'Saskia',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'paused',
    scene: SCENES.paused,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk'],
    shows: '[data-note]',
  },
  {
    name: 'ideas',
    scene: SCENES.ideas,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk', 'beside'],
    shows: '[data-note]',
  },
  {
    name: 'agreement',
    scene: SCENES.agreeing,
    who: 'Marit',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  { name: 'agreed', scene: SCENES.agreed, who: 'Marit', path: meeting, sizes: DESKS, shows: FRAME },
  {
    name: 'between',
    scene: SCENES.between,
    who: 'Saskia',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'closed',
    scene: SCENES.closed,
    who: 'Saskia',
    path: meeting,
    sizes: DESKS,
    shows: FRAME,
  },
  {
    name: 'record',
    scene: SCENES.closed,
    who: 'Saskia',
    path: record,
    sizes: ['desk', 'phone'],
    shows: 'h1',
    whole: true,
  },

  {
    name: 'stage-waiting',
    scene: SCENES.waiting,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-check-in',
    scene: SCENES.checkIn,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-report',
    scene: SCENES.reporting,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-offers-hidden',
    scene: SCENES.offering,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-offers-shown',
    scene: SCENES.offered,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-board',
    scene: SCENES.asking,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-face-down',
    scene: SCENES.faceDown,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-spotlight',
    scene: SCENES.spotlight,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-balcony',
    scene: SCENES.balcony,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-agreed',
    scene: SCENES.agreed,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-between',
    scene: SCENES.between,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },
  {
    name: 'stage-closed',
    scene: SCENES.closed,
    who: 'Saskia',
    path: stage,
    sizes: STAGES,
    shows: SHARED,
  },

  {
    name: 'phone-waiting',
    scene: SCENES.waiting,
    who: 'Bram',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-check-in',
    scene: SCENES.checkIn,
    who: 'Amina',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-report',
    scene: SCENES.reporting,
    who: 'Marit',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-offer',
    scene: SCENES.offering,
    who: 'Amina',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-board',
    scene: SCENES.asking,
    who: 'Bram',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-my-turn',
    scene: SCENES.asking,
    who: 'Amina',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
    act: writesAQuestion,
  },
  {
    name: 'phone-hint',
    scene: SCENES.asking,
    who: 'Amina',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
    act: isHinted(CLOSED),
  },
  {
    name: 'phone-hint-of-advice',
    scene: SCENES.asking,
    who: 'Amina',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
    act: isHinted(ADVICE),
  },
  {
    name: 'phone-face-down',
    scene: SCENES.faceDown,
    who: 'Bram',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-who-brings',
    scene: SCENES.asking,
    who: 'Marit',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-who-leads',
    scene: SCENES.asking,
    who: 'Saskia',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-spotlight',
    scene: SCENES.spotlight,
    who: 'Bram',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-balcony',
    scene: SCENES.balcony,
    who: 'Elin',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-agreement',
    scene: SCENES.agreeing,
    who: 'Marit',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-agreed',
    scene: SCENES.agreed,
    who: 'Marit',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
  {
    name: 'phone-closed',
    scene: SCENES.closed,
    who: 'Marit',
    path: meeting,
    sizes: PHONES,
    shows: PAPER,
  },
]

/** Into the questions of the case, until something there asks for who leads. */
async function rehearsesUntilAsked(page: Page): Promise<void> {
  await rehearses(page, async () => {
    const phase = await page.locator('.seg.now .nm b').allInnerTexts()
    return phase[0] === '3' && (await page.locator('.rehearsal-ways li').count()) > 0
  })
}

async function rehearsesToTheEnd(page: Page): Promise<void> {
  await rehearses(page, async () => (await page.locator('.look-back').count()) > 0)
}

/** By keys: on to what happens, the first answer, and every sixteenth time the next phase. */
async function rehearses(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  await page.locator('.rehearse-form button[type="submit"]').click()
  await page.locator('.rehearsal-desk').waitFor()
  for (let presses = 1; presses < 400 && !(await isThere()); presses += 1) {
    const asked = await page.locator('.rehearsal-ways li').count()
    const clock = await page.locator('.rehearsal').getAttribute('data-clock')
    const goesOn = clock === 'balcony' ? 'b' : clock === 'stands' ? ' ' : 'f'
    await page.keyboard.press(asked > 0 ? '1' : presses % 16 === 0 ? 'n' : goesOn)
  }
}

/** As people have it in the middle of a sentence. */
async function writesAQuestion(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill('What would you miss if it changed?')
}
