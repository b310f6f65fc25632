import type { MemberId } from '../lib/id.ts'
import { mayUse, openingOf } from '../meeting/admits.ts'
import { openItem, openPhase, openTurn } from '../meeting/meeting-state.ts'
import { placeOf } from '../meeting/move.ts'
import { leftMs } from '../meeting/timer.ts'
import { nextSpeaker } from '../meeting/turn-order.ts'
import { surelyAsks } from '../method/method.ts'
import { type Kind, QUESTION_KINDS } from '../note/kind.ts'
import { TALKS, YOU } from './cast.ts'
import { Dice } from './dice.ts'
import type { Here, Moment } from './moment.ts'
import { MOMENTS } from './moments.ts'
import { LONG_OVER_TIME, OVER_TIME } from './moments-of-time.ts'
import {
  afterMoment,
  afterWords,
  attempt,
  isOver,
  named,
  quietest,
  type Rehearsal,
  responseAmong,
  stands,
  surely,
  withLine,
} from './rehearsal.ts'
import { answerOf, type Sayable, sayableBy } from './sayable.ts'

const SECOND = 1000
/** How long after its end a phase is asked about, and how long after that once more. */
const OVER_GRACE = 60 * SECOND
const OVER_AGAIN = 120 * SECOND

/** Lets the circle go on until this moment, or until something waits for who leads. */
export function passTime(rehearsal: Rehearsal, until: number): Rehearsal {
  let at = rehearsal
  while (!at.waiting && !isOver(at)) {
    if (stands(at)) return laterBy(at, Math.max(0, until - at.now))
    const due = dueAt(at)
    if (due > until) return { ...at, now: Math.max(at.now, until) }
    at = nextHappening({ ...at, now: Math.max(at.now, due) })
  }
  return at
}

/** When something happens next by itself; undefined while the clock stands or a moment waits. */
export function happensNextAt(rehearsal: Rehearsal): number | undefined {
  const quiet = rehearsal.waiting || isOver(rehearsal) || stands(rehearsal)
  return quiet ? undefined : Math.max(rehearsal.now, dueAt(rehearsal))
}

/** In a pause the time goes, and all that was to come moves with it. */
function laterBy(rehearsal: Rehearsal, ms: number): Rehearsal {
  const { now, nextAt, nextMomentAt, hushAt } = rehearsal
  return {
    ...rehearsal,
    now: now + ms,
    nextAt: nextAt + ms,
    nextMomentAt: nextMomentAt + ms,
    hushAt: hushAt === undefined ? undefined : hushAt + ms,
  }
}

function dueAt(rehearsal: Rehearsal): number {
  const { nextAt, hushAt } = rehearsal
  return Math.min(nextAt, hushAt ?? nextAt, overTimeAt(rehearsal) ?? nextAt)
}

/** [RH6] */
function overTimeAt({ meeting, past, now }: Rehearsal): number | undefined {
  if (meeting.progress.type !== 'running') return undefined
  const place = placeOf(meeting)
  const asked = past.findLast((one) => one.id === OVER_TIME.id && one.place === place)
  const grace = now + leftMs(meeting.progress.timer, now) + OVER_GRACE
  return asked ? Math.max(grace, asked.at + OVER_AGAIN) : grace
}

/** What happens now: somebody is done, somebody speaks, or something asks for who leads. */
function nextHappening(rehearsal: Rehearsal): Rehearsal {
  const { now, hushAt, nextMomentAt } = rehearsal
  if (hushAt !== undefined && hushAt <= now) return hushed(rehearsal)
  const overAt = overTimeAt(rehearsal)
  if (overAt !== undefined && overAt <= now) return runsOver(rehearsal)
  const dice = new Dice(rehearsal.chance)
  const moment = nextMomentAt <= now ? draw(rehearsal, dice) : undefined
  if (moment) return begin({ ...rehearsal, chance: dice.state }, moment)
  return someoneSpeaks(rehearsal, dice)
}

function hushed(rehearsal: Rehearsal): Rehearsal {
  const done = surely(attempt(rehearsal, YOU, { type: 'speaker.set', member: null }))
  return { ...done, hushAt: undefined }
}

function runsOver(rehearsal: Rehearsal): Rehearsal {
  const place = placeOf(rehearsal.meeting)
  const again = rehearsal.past.some((one) => one.id === OVER_TIME.id && one.place === place)
  return begin(rehearsal, { moment: again ? LONG_OVER_TIME : OVER_TIME, doer: undefined })
}

interface Drawn {
  readonly moment: Moment
  readonly doer: MemberId | undefined
}

/** [RH8] A moment that fits here and has not been, and who does it. */
function draw(rehearsal: Rehearsal, dice: Dice): Drawn | undefined {
  const here = hereIn(rehearsal)
  const drawn = MOMENTS.flatMap((moment): readonly Drawn[] => {
    if (!moment.fits(here) || hasBeen(rehearsal, moment)) return []
    if (moment.by === 'nobody') return [{ moment, doer: undefined }]
    const doer = doerOf(rehearsal, moment)
    return doer ? [{ moment, doer }] : []
  })
  return dice.pick(drawn, ({ moment }) => (moment.says === 'early' ? 3 : 1))
}

function hasBeen({ past, theCase, lines }: Rehearsal, { id, says }: Moment): boolean {
  if (says !== 'early') return past.some((one) => one.id === id)
  return lines.filter(({ how }) => how === 'kept').length >= theCase.early.length
}

function doerOf({ cast, caseGiver }: Rehearsal, { by }: Moment): MemberId | undefined {
  if (by === 'case-giver') return caseGiver
  if (by === 'nobody') return undefined
  const peers = cast.filter(({ id }) => id !== caseGiver)
  for (const temperament of by) {
    const found = peers.find((one) => one.temperament === temperament)
    if (found) return found.id
  }
  return undefined
}

/** What the open phase admits, in the words that moments are fitted by. */
function hereIn({ meeting, caseGiver }: Rehearsal): Here {
  const phase = openPhase(meeting)
  const turn = openTurn(meeting)
  const peersMay = (...kinds: readonly Kind[]) =>
    kinds.some((kind) => mayUse(meeting, kind, ['peer']).type === 'admitted')
  const silent = phase?.silent ?? []
  const agrees = mayUse(meeting, 'agreement', ['case-giver']).type === 'admitted'
  const isKept = phase?.manner.includes('protected') ?? false
  const begunToAsk = turn?.phases.some(
    (one) => surelyAsks(one) && (one.id === phase?.id || turn.held.includes(one.id)),
  )
  return {
    inTurn: turn !== undefined && turn.caseGiver === caseGiver,
    asks: turn !== undefined && peersMay(...QUESTION_KINDS),
    views: turn !== undefined && peersMay('observation', 'hypothesis', 'feedback'),
    writes: phase?.manner.includes('private') ?? false,
    adviceWaits: turn !== undefined && openingOf(meeting, 'idea', 'peer') !== undefined,
    caseGiverIsSilent: silent.includes('case-giver'),
    peersAreSilent: silent.includes('peer'),
    agrees: turn !== undefined && agrees,
    round: phase?.manner.includes('round') ?? false,
    keptForLearning: isKept && !agrees && peersMay('learned'),
    hasFacilitator: meeting.method.lead === 'facilitator',
    hasBegunToAsk: begunToAsk ?? false,
  }
}

/** What is seen and said; and where an idea is said too early, the real refusal of it. */
function begin(rehearsal: Rehearsal, { moment, doer }: Drawn): Rehearsal {
  const quiet = quietest(rehearsal, doer)
  const dice = new Dice(rehearsal.chance)
  const seen = named(moment.seen, rehearsal, { doer, quiet })
  const says = wordsOf(rehearsal, moment)
  const by = doer ?? quiet
  const verdict = moment.says === 'early' ? mayUse(rehearsal.meeting, 'idea', ['peer']) : undefined
  const refusal = verdict?.type === 'refused' ? verdict.refusal : undefined
  const speaking = says && doer ? speaks(rehearsal, doer, 8) : rehearsal
  const said = !says
    ? speaking
    : refusal
      ? withLine(speaking, { by, text: says, how: 'kept', kind: 'idea', refusal })
      : withLine(speaking, { by, text: says, how: 'aloud' })
  const responses = dice
    .shuffled(moment.responses)
    .map((one) => responseAmong(one, rehearsal, { doer, quiet }))
  return {
    ...said,
    chance: dice.state,
    waiting: { moment, at: rehearsal.now, doer, quiet, seen, says, refusal, responses },
  }
}

function wordsOf(rehearsal: Rehearsal, { says }: Moment) {
  const { theCase, lines } = rehearsal
  if (says === undefined) return undefined
  if (says === 'early') return theCase.early[lines.filter(({ how }) => how === 'kept').length]
  return typeof says === 'string' ? theCase.lines[says] : says
}

/** One who has something to say says it. Nobody who has: it stays quiet for a while. */
function someoneSpeaks(rehearsal: Rehearsal, dice: Dice): Rehearsal {
  const talking = chosen(rehearsal, dice)
  const spoken = talking ? says(rehearsal, ...talking) : rehearsal
  const nextAt = Math.max(afterWords(spoken, dice), spoken.hushAt ?? 0)
  return { ...raisesHand(spoken, dice), nextAt, chance: dice.state }
}

type Talking = readonly [MemberId, Sayable]

/** An answer first; in a round who is next; else who is inclined to. */
function chosen(rehearsal: Rehearsal, dice: Dice): Talking | undefined {
  const { meeting, cast, caseGiver, leans } = rehearsal
  const answer = answerOf(rehearsal)
  if (answer) return [caseGiver, answer]
  const able = cast.flatMap((one) => {
    const sayable = sayableBy(rehearsal, one.id)
    return sayable ? [{ ...one, sayable }] : []
  })
  const inOrder = openPhase(meeting)?.manner.includes('round')
    ? nextSpeaker(
        meeting,
        able.map(({ id }) => id),
      )
    : undefined
  const one =
    able.find(({ id }) => id === inOrder) ??
    dice.pick(able, ({ id, temperament }) =>
      Math.max(0.1, TALKS[temperament] * (1 + 0.4 * (leans[id] ?? 0))),
    )
  return one && [one.id, one.sayable]
}

/** Somebody says it: on the board, or aloud, and in the meeting where it is more than words. */
export function says(rehearsal: Rehearsal, by: MemberId, sayable: Sayable): Rehearsal {
  const { kind, text, how, takes, command, answer, source } = sayable
  const spoken = speaks(rehearsal, by, takes)
  const done = command ? surely(attempt(spoken, by, command)) : spoken
  const owed = source === 'owed' ? done.owed.slice(1) : answer ? [...done.owed, answer] : done.owed
  return withLine({ ...done, owed, used: [...done.used, source] }, { by, text, how, kind })
}

/** Where all write in silence nobody holds the word. */
export function speaks(rehearsal: Rehearsal, member: MemberId, seconds: number): Rehearsal {
  const { meeting, now } = rehearsal
  if (openPhase(meeting)?.manner.includes('private')) return rehearsal
  const given = surely(attempt(rehearsal, YOU, { type: 'speaker.set', member }))
  return { ...given, hushAt: now + seconds * SECOND }
}

/** Now and then somebody asks for the word instead of taking it. */
function raisesHand(rehearsal: Rehearsal, dice: Dice): Rehearsal {
  const { meeting, cast, caseGiver } = rehearsal
  const isTurn = openItem(meeting)?.type === 'turn'
  if (!isTurn || meeting.hands.length > 1 || dice.throw() > 0.2) return rehearsal
  const able = cast.filter(
    ({ id }) =>
      id !== caseGiver && id !== meeting.speaker?.member && sayableBy(rehearsal, id) !== undefined,
  )
  const one = dice.pick(able)
  return one ? surely(attempt(rehearsal, one.id, { type: 'hand.raise' })) : rehearsal
}

/** When the next moment may come, once one is over. */
export function momentOver(rehearsal: Rehearsal): Rehearsal {
  const dice = new Dice(rehearsal.chance)
  const nextMomentAt = afterMoment(rehearsal, dice)
  const nextAt = Math.max(
    Math.round(rehearsal.now + dice.between(6, 14) * SECOND),
    rehearsal.hushAt ?? 0,
  )
  return { ...rehearsal, waiting: undefined, nextMomentAt, nextAt, chance: dice.state }
}
