import type { InEachLanguage } from '../language/language.ts'
import type { MemberId } from '../lib/id.ts'
import { kindsOpen } from '../meeting/admits.ts'
import type { Command } from '../meeting/command.ts'
import { openItem, openPhase, openTurn, turnsIn } from '../meeting/meeting-state.ts'
import { seatsOf } from '../meeting/seat-of.ts'
import type { Kind } from '../note/kind.ts'
import { Dice } from './dice.ts'
import { named, type Rehearsal } from './rehearsal.ts'

/** Something that a member could say now, as the open phase admits it. */
export interface Sayable {
  /** What of the case it uses up. */
  readonly source: string
  readonly kind: Kind
  readonly text: InEachLanguage
  /** On the board, or only heard. */
  readonly how: 'note' | 'aloud'
  /** In seconds. */
  readonly takes: number
  /** What it is in the meeting, beside words. */
  readonly command?: Command
  /** What who brings the case answers to it. */
  readonly answer?: InEachLanguage
}

const YES_PLEASE: InEachLanguage = {
  en: 'Yes, now I would like to hear it.',
  sv: 'Ja, nu vill jag gärna höra.',
  nl: 'Ja, nu hoor ik het graag.',
}

const MINE_CAN_WAIT: InEachLanguage = {
  en: 'I have one about the holidays, but it can wait.',
  sv: 'Jag har ett om semestern, men det kan vänta.',
  nl: 'Ik heb er een over de vakanties, maar die kan wachten.',
}

const FORM_LINES: { readonly [kind in 'skill' | 'input' | 'rating']: readonly InEachLanguage[] } = {
  skill: [
    {
      en: 'I practise waiting two breaths before I speak.',
      sv: 'Jag övar på att vänta två andetag innan jag talar.',
      nl: 'Ik oefen twee ademteugen te wachten voor ik iets zeg.',
    },
    {
      en: 'I practise asking one question at a time.',
      sv: 'Jag övar på att ställa en fråga i taget.',
      nl: 'Ik oefen één vraag tegelijk te stellen.',
    },
  ],
  input: [
    {
      en: 'I read something about this, and brought a page.',
      sv: 'Jag läste något om det här, och tog med en sida.',
      nl: 'Ik las hier iets over, en heb een bladzijde meegenomen.',
    },
  ],
  rating: [{ en: '7', sv: '7', nl: '7' }],
}

/** [RH2] What this member has to say, of a kind that is open to them; undefined when that is nothing. */
export function sayableBy(rehearsal: Rehearsal, member: MemberId): Sayable | undefined {
  const { meeting } = rehearsal
  if (member === rehearsal.caseGiver && owesAnswer(rehearsal)) return answerOf(rehearsal)
  const open = kindsOpen(meeting, seatsOf(meeting, member))
  const found = open.flatMap((kind) => ofKind(rehearsal, member, kind) ?? [])
  // The same member says the same when asked twice: chance is not spent on finding out.
  return new Dice(rehearsal.chance).pick(found)
}

/** Whether anyone has anything to say in this phase that was not said. */
export function hasMoreToSay(rehearsal: Rehearsal): boolean {
  return rehearsal.cast.some(({ id }) => sayableBy(rehearsal, id) !== undefined)
}

function owesAnswer({ owed, meeting, caseGiver }: Rehearsal): boolean {
  return owed.length > 0 && kindsOpen(meeting, seatsOf(meeting, caseGiver)).includes('answer')
}

export function answerOf(rehearsal: Rehearsal): Sayable | undefined {
  const [text] = rehearsal.owed
  return owesAnswer(rehearsal) && text
    ? { source: 'owed', kind: 'answer', text, how: 'note', takes: 25 }
    : undefined
}

function ofKind(rehearsal: Rehearsal, member: MemberId, kind: Kind): Sayable | undefined {
  const { theCase, caseGiver, cast, meeting, used } = rehearsal
  const inTurn = openTurn(meeting) !== undefined
  const bringsCase = member === caseGiver
  const fresh = (source: string) => !used.includes(source)
  const note = (source: string, text: InEachLanguage | undefined, takes: number) =>
    text && fresh(source)
      ? ({ source, kind, text: named(text, rehearsal), how: 'note', takes } as const)
      : undefined
  const firstOf = (list: readonly InEachLanguage[], takes: number) => {
    const at = list.findIndex((_, index) => fresh(`${kind}/${index}`))
    return note(`${kind}/${at}`, list[at], takes)
  }

  switch (kind) {
    case 'problem':
      return inTurn ? problem(rehearsal) : offer(rehearsal, member)
    case 'objective':
      return bringsCase
        ? note('objective/0', theCase.objectives[0], 20)
        : note('objective/1', theCase.objectives[1], 15)
    case 'fact-question':
    case 'open-question': {
      if (!inTurn) return undefined
      const list = kind === 'fact-question' ? theCase.facts : theCase.questions
      const at = list.findIndex((_, index) => fresh(`${kind}/${index}`))
      const asked = note(`${kind}/${at}`, list[at]?.ask, 12)
      return asked && list[at] && { ...asked, answer: list[at].answer }
    }
    case 'observation':
      return bringsCase ? note('response', theCase.response, 30) : firstOf(theCase.views, 25)
    case 'hypothesis':
      return firstOf(theCase.hypotheses, 25)
    case 'feedback':
      return firstOf(theCase.feedback, 25)
    case 'own-share':
      return note('own-share', theCase.ownShare, 40)
    case 'idea':
      return keptIdea(rehearsal, member) ?? firstOf(theCase.ideas, 15)
    case 'agreement':
      return agreement(rehearsal)
    case 'learned': {
      const at = cast.findIndex(({ id }) => id === member)
      const held = turnsIn(meeting).some((turn) => turn.held.length > 0)
      return held ? note(`learned/${at}`, theCase.learned[at], 20) : undefined
    }
    case 'check-in': {
      const source = `check-in/${member}`
      const text = cast.find(({ id }) => id === member)?.arrives
      return text && fresh(source) ? form(source, kind, text, meeting.language) : undefined
    }
    case 'report':
      return report(rehearsal, member)
    case 'choice':
      if (!inTurn) return offer(rehearsal, member)
      return bringsCase ? consent(rehearsal) : undefined
    case 'skill':
    case 'input':
    case 'rating': {
      const list = FORM_LINES[kind]
      const at = list.findIndex((_, index) => fresh(`${kind}/${index}`))
      const text = list[at]
      return text && form(`${kind}/${at}`, kind, text, meeting.language)
    }
    case 'answer':
    case 'pulse':
      return undefined
  }
}

function form(
  source: string,
  kind: 'check-in' | 'skill' | 'input' | 'rating',
  text: InEachLanguage,
  language: keyof InEachLanguage,
): Sayable {
  const command = { type: 'form.answer', kind, text: text[language] } as const
  return { source, kind, text, how: 'aloud', takes: 30, command }
}

/** The problem first, then what is told around it. */
function problem(rehearsal: Rehearsal): Sayable | undefined {
  const { theCase, used } = rehearsal
  const told = [theCase.problem, ...theCase.telling]
  const at = told.findIndex((_, index) => !used.includes(`problem/${index}`))
  const text = told[at]
  const how = at === 0 ? 'note' : 'aloud'
  return text && { source: `problem/${at}`, kind: 'problem', text, how, takes: 50 }
}

/** Two could bring something; the second steps back. */
function offer(rehearsal: Rehearsal, member: MemberId): Sayable | undefined {
  const { theCase, caseGiver, cast, meeting, used } = rehearsal
  const source = `offer/${member}`
  const text =
    member === caseGiver ? theCase.title : member === cast[1]?.id ? MINE_CAN_WAIT : undefined
  if (!text || used.includes(source) || openItem(meeting)?.type !== 'phase') return undefined
  const command = { type: 'case.offer', line: text[meeting.language] } as const
  return { source, kind: 'problem', text, how: 'note', takes: 15, command }
}

function consent(rehearsal: Rehearsal): Sayable | undefined {
  const phase = openPhase(rehearsal.meeting)
  const source = `consent/${phase?.id}`
  if (!phase?.manner.includes('consent') || rehearsal.used.includes(source)) return undefined
  const command = { type: 'consent.answer', answer: 'yes' } as const
  return { source, kind: 'choice', text: YES_PLEASE, how: 'aloud', takes: 8, command }
}

function report(rehearsal: Rehearsal, member: MemberId): Sayable | undefined {
  const { theCase, meeting, used } = rehearsal
  const due = meeting.due.find(({ by }) => by === member)
  if (!due || used.includes('report')) return undefined
  const text = theCase.lastTime.told
  const command = {
    type: 'agreement.report',
    agreement: due.id,
    outcome: 'partly',
    learned: text[meeting.language],
  } as const
  return { source: 'report', kind: 'report', text, how: 'aloud', takes: 60, command }
}

function agreement(rehearsal: Rehearsal): Sayable | undefined {
  const { theCase, meeting, used } = rehearsal
  if (used.includes('agreement')) return undefined
  const { what, firstStep, sign } = theCase.agreement
  const { language } = meeting
  const command = {
    type: 'agreement.record',
    what: what[language],
    firstStep: firstStep[language],
    byWhen: '',
    support: '',
    sign: sign[language],
  } as const
  return { source: 'agreement', kind: 'agreement', text: what, how: 'note', takes: 40, command }
}

/** An idea that came too early is the first that its author offers now. */
function keptIdea({ lines, used }: Rehearsal, member: MemberId): Sayable | undefined {
  const kept = lines.find(
    ({ how, by, id }) => how === 'kept' && by === member && !used.includes(`kept/${id}`),
  )
  return (
    kept && { source: `kept/${kept.id}`, kind: 'idea', text: kept.text, how: 'note', takes: 15 }
  )
}
