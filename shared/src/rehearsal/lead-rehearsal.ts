import type { InEachLanguage } from '../language/language.ts'
import { assert } from '../lib/assert.ts'
import type { MemberId } from '../lib/id.ts'
import { openItem, openPhase, turnsIn } from '../meeting/meeting-state.ts'
import { placeOf } from '../meeting/move.ts'
import { leftMs } from '../meeting/timer.ts'
import { nextSpeaker } from '../meeting/turn-order.ts'
import { YOU } from './cast.ts'
import { momentOver, says, speaks } from './course.ts'
import type { Effect, LeadMove, Response, Touched } from './moment.ts'
import {
  type Attempt,
  attempt,
  isBetween,
  isOver,
  liesFaceDown,
  openCase,
  type PastMoment,
  type Rehearsal,
  surely,
  type WaitingMoment,
  withLine,
} from './rehearsal.ts'
import { sayableBy } from './sayable.ts'

const MORE_MINUTES = 2
const FARTHEST = 3

const I_PASS: InEachLanguage = {
  en: 'I pass, thank you.',
  sv: 'Jag står över, tack.',
  nl: 'Ik sla over, dank je.',
}

/** On the balcony: by one who is withdrawn, and by one who is not. */
const IT_GOES_FAST: InEachLanguage = {
  en: 'I notice that I hold back. It goes fast.',
  sv: 'Jag märker att jag håller mig undan. Det går fort.',
  nl: 'Ik merk dat ik me inhoud. Het gaat snel.',
}
const WE_ASK_WELL: InEachLanguage = {
  en: 'I think we listen better than at the beginning.',
  sv: 'Jag tycker att vi lyssnar bättre än i början.',
  nl: 'Ik vind dat we beter luisteren dan in het begin.',
}

/** A move of the meeting, by the rules of a meeting: a refusal is what it would be there. */
export function lead(rehearsal: Rehearsal, move: LeadMove): Attempt {
  switch (move) {
    case 'next':
      return moveOn(passedOver(rehearsal))
    case 'back':
      return attempt(passedOver(rehearsal), YOU, { type: 'phase.back' })
    case 'extend':
      return attempt(rehearsal, YOU, { type: 'phase.extend', minutes: MORE_MINUTES })
    case 'pause':
      return attempt(rehearsal, YOU, { type: 'timer.pause' })
    case 'resume':
      return attempt(rehearsal, YOU, { type: 'timer.resume' })
    case 'balcony':
      return ontoBalcony(passedOver(rehearsal))
    case 'from-balcony':
      return attempt(rehearsal, YOU, { type: 'balcony.close' })
    case 'reveal':
      return attempt(rehearsal, YOU, { type: 'reveal' })
    case 'give-word':
      return giveWord(rehearsal)
  }
}

/** Who leads goes on without an answer to what waits. */
function passedOver(rehearsal: Rehearsal): Rehearsal {
  const { waiting } = rehearsal
  if (!waiting) return rehearsal
  return momentOver({ ...rehearsal, past: [...rehearsal.past, pastOf(rehearsal, waiting)] })
}

/** [RH5] Notes that still lie face down are turned over first, as a meeting asks for. */
function moveOn(rehearsal: Rehearsal): Attempt {
  const lies = rehearsal.lines.some((line) => liesFaceDown(rehearsal, line))
  const open = lies ? surely(attempt(rehearsal, YOU, { type: 'reveal' })) : rehearsal
  const moved = attempt(open, YOU, { type: 'phase.next' })
  if (moved.type === 'done') return isBetween(moved.rehearsal) ? pastCases(moved.rehearsal) : moved
  const { code } = moved.refusal
  if (code === 'nothing-next') return attempt(open, YOU, { type: 'meeting.close' })
  if (code !== 'case-giver-missing') return moved
  return turnsIn(open.meeting).length === 0 ? openCase(open) : pastCases(open)
}

function pastCases(rehearsal: Rehearsal): Attempt {
  const { meeting } = rehearsal
  const at = meeting.agenda.findIndex(({ id }) => id === openItem(meeting)?.id)
  const coming = meeting.agenda
    .slice(at + 1)
    .find((item) => item.type === 'phase' && item.status === 'ahead')
  return coming
    ? attempt(rehearsal, YOU, { type: 'item.open', item: coming.id })
    : attempt(rehearsal, YOU, { type: 'meeting.close' })
}

/** Two say how it goes, and who was withdrawn comes a little nearer. */
function ontoBalcony(rehearsal: Rehearsal): Attempt {
  if (rehearsal.meeting.balcony) return { type: 'done', rehearsal }
  const opened = attempt(rehearsal, YOU, { type: 'balcony.open' })
  if (opened.type === 'refused') return opened
  const { leans, cast } = rehearsal
  const byLeaning = cast.toSorted((one, other) => (leans[one.id] ?? 0) - (leans[other.id] ?? 0))
  const [farthest] = byLeaning
  const nearest = byLeaning.at(-1)
  assert(farthest && nearest, 'a circle has members')
  const first = withLine(opened.rehearsal, {
    by: farthest.id,
    text: (leans[farthest.id] ?? 0) < 0 ? IT_GOES_FAST : WE_ASK_WELL,
    how: 'aloud',
  })
  const second =
    nearest === farthest
      ? first
      : withLine(first, { by: nearest.id, text: WE_ASK_WELL, how: 'aloud' })
  return {
    type: 'done',
    rehearsal: {
      ...leaning(second, new Map([[farthest.id, 1]])),
      hushAt: undefined,
      balconies: second.balconies + 1,
    },
  }
}

/** The longest hand, else the next round the ring who has not been heard; and they speak. */
function giveWord(rehearsal: Rehearsal): Attempt {
  const { meeting, cast } = rehearsal
  if (!openPhase(meeting) || meeting.balcony || rehearsal.waiting || isOver(rehearsal)) {
    return { type: 'done', rehearsal }
  }
  const here = cast.map(({ id }) => id)
  const member = nextSpeaker(meeting, here)
  if (!member || !here.includes(member)) return { type: 'done', rehearsal }
  const sayable = sayableBy(rehearsal, member)
  const given = attempt(rehearsal, YOU, { type: 'speaker.set', member })
  if (given.type === 'refused') return given
  const spoken = sayable
    ? says(given.rehearsal, member, sayable)
    : withLine(speaks(given.rehearsal, member, 4), { by: member, text: I_PASS, how: 'aloud' })
  const isShy = cast.find(({ id }) => id === member)?.temperament === 'silent'
  const after = isShy ? leaning(spoken, new Map([[member, 1]])) : spoken
  return {
    type: 'done',
    rehearsal: { ...after, nextAt: Math.max(after.nextAt, after.hushAt ?? after.now) },
  }
}

/** [RH4], [RH7] Who leads answers what waits. */
export function respond(rehearsal: Rehearsal, id: string): Rehearsal {
  const { waiting } = rehearsal
  const response = waiting?.responses.find((one) => one.id === id)
  if (!waiting || !response) return rehearsal
  const said = response.say
    ? withLine(rehearsal, { by: YOU, text: response.say, how: 'aloud' })
    : rehearsal
  const turns = turnsOf(rehearsal, waiting, response.effects)
  const after = leaning({ ...said, now: said.now + response.takes * 1000 }, turns)
  const quieted =
    after.hushAt !== undefined && after.hushAt <= after.now
      ? { ...surely(attempt(after, YOU, { type: 'speaker.set', member: null })), hushAt: undefined }
      : after
  const led = moved(momentOver(quieted), waiting, response)
  const stays = placeOf(led.meeting) === placeOf(quieted.meeting)
  const past = pastOf(stays ? led : quieted, waiting, response, turns)
  return { ...led, past: [...led.past, past] }
}

function moved(rehearsal: Rehearsal, waiting: WaitingMoment, { move }: Response): Rehearsal {
  if (move === undefined) return rehearsal
  const attempted =
    move === 'raise-hand'
      ? attempt(rehearsal, waiting.doer ?? waiting.quiet, { type: 'hand.raise' })
      : lead(rehearsal, move)
  return attempted.type === 'done' ? attempted.rehearsal : rehearsal
}

type Turns = ReadonlyMap<MemberId, 1 | -1>

/** Who opens up and who withdraws. Who is touched twice is touched by the nearer of the two. */
function turnsOf(
  { cast, caseGiver }: Rehearsal,
  { doer, quiet }: WaitingMoment,
  effects: readonly Effect[],
): Turns {
  const members: { readonly [who in Touched]: readonly (MemberId | undefined)[] } = {
    others: cast.map(({ id }) => id).filter((id) => id !== caseGiver && id !== doer),
    quiet: [quiet],
    'case-giver': [caseGiver],
    doer: [doer],
  }
  const order: readonly Touched[] = ['others', 'quiet', 'case-giver', 'doer']
  const turns = new Map<MemberId, 1 | -1>()
  for (const who of order) {
    const effect = effects.find((one) => one.who === who)
    if (!effect) continue
    for (const id of members[who]) if (id) turns.set(id, effect.leans === 'in' ? 1 : -1)
  }
  return turns
}

function leaning(rehearsal: Rehearsal, turns: ReadonlyMap<MemberId, number>): Rehearsal {
  const leans = { ...rehearsal.leans }
  for (const [id, by] of turns) {
    leans[id] = Math.min(FARTHEST, Math.max(-FARTHEST, (leans[id] ?? 0) + by))
  }
  return { ...rehearsal, leans }
}

function pastOf(
  rehearsal: Rehearsal,
  { moment, at, seen }: WaitingMoment,
  response?: Response,
  turns: Turns = new Map(),
): PastMoment {
  const { meeting, now } = rehearsal
  const those = (leans: 1 | -1) => [...turns].flatMap(([id, by]) => (by === leans ? [id] : []))
  return {
    id: moment.id,
    at,
    place: placeOf(meeting) ?? '',
    seen,
    response,
    opensUp: those(1),
    withdraws: those(-1),
    leftMs: meeting.progress.type === 'running' ? leftMs(meeting.progress.timer, now) : 0,
  }
}
