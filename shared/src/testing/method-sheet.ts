import { type Manner, type Method, type Phase, phasesOf, type Stretch } from '../method/method.ts'
import { methodById } from '../method/methods.ts'
import type { Seat } from '../method/seat.ts'
import { KINDS, type Kind } from '../note/kind.ts'
import { statementsOf } from '../pulse/statement.ts'

/*
 * A method as a page that a facilitator can read: phase by phase who may say what, who listens, and
 * how it is held. It is the truth table of the method, drawn from the data that the room obeys.
 */

const KIND_WORDS: { readonly [kind in Kind]: string } = {
  problem: 'problem',
  objective: 'objective',
  'fact-question': 'fact question',
  'open-question': 'open question',
  answer: 'answer',
  observation: 'view',
  hypothesis: 'hypothesis',
  'own-share': 'own share',
  feedback: 'feedback',
  idea: 'idea',
  agreement: 'agreement',
  learned: 'learned',
  'check-in': 'check-in line',
  report: 'report',
  choice: 'choice',
  rating: 'rating',
  skill: 'skill',
  input: 'input',
  pulse: 'pulse',
}

const MANNER_WORDS: { readonly [manner in Manner]: string } = {
  private: 'written face down, turned over together',
  round: 'one after the other, pass allowed',
  protected: 'minutes kept for the end',
  'at-most-three': 'at most three of a kind each, answers not counted',
  consent: 'opens only with the case-giver’s yes, else skipped',
  'replies-only': 'what does not ask answers a question on the board',
  hints: 'an idea may name the idea it is a hint for',
  'first-person': 'written as if the case were one’s own',
  'third-person': 'of the case-giver as if absent',
  'no-why': 'without why',
  'case-giver-last': 'the case-giver after the others',
  'leader-last': 'the team leader after the others',
  anonymous: 'without names, each statement shown from four answers up',
}

const SEATS = [
  ['case-giver', 'Case-giver'],
  ['peer', 'Peers'],
  ['team-leader', 'Team leader'],
  ['facilitator', 'Facilitator'],
] as const satisfies readonly (readonly [Seat, string])[]

/** What a seat may say: its kinds, that it listens, or that it speaks and writes nothing. */
function cell(phase: Phase, seat: Seat): string {
  if (phase.silent.includes(seat)) return 'listens'
  const kinds = KINDS.filter((kind) => phase.admits[kind]?.includes(seat))
  return kinds.map((kind) => KIND_WORDS[kind]).join(', ') || '–'
}

function row(phase: Phase): string {
  const cells = SEATS.map(([seat]) => cell(phase, seat))
  const manner = phase.manner.map((one) => MANNER_WORDS[one]).join('; ')
  return `| ${[phase.name.en, phase.minutes, ...cells, manner].join(' | ')} |`
}

const HEAD = [
  `| ${['Phase', 'Min', ...SEATS.map(([, words]) => words), 'How it is held'].join(' | ')} |`,
  `| ${['---', '---:', ...SEATS.map(() => '---'), '---'].join(' | ')} |`,
]

function part(stretch: Stretch): readonly string[] {
  switch (stretch.type) {
    case 'phase':
      return ['', '**The whole circle**', '', ...HEAD, row(stretch.phase)]
    case 'turns': {
      const many =
        stretch.cases === 'each-member'
          ? 'one for each member who is here'
          : stretch.cases.atMost === 1
            ? 'one'
            : `at most ${stretch.cases.atMost}`
      return ['', `**A case: ${many}**`, '', ...HEAD, ...stretch.phases.map(row)]
    }
    case 'turn-by': {
      const names = stretch.methods.map((id) => methodById(id)?.name.en ?? id)
      const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
      const held = `held by the phases of: ${list} (who leads chooses; ${stretch.minutes} min)`
      return ['', `**${stretch.name.en}**, ${held}`]
    }
  }
}

/** Phases that follow each other outside a turn stand in one table. */
function joined(stretches: readonly Stretch[]): readonly string[] {
  return stretches.flatMap((stretch, at) => {
    const before = stretches[at - 1]
    const goesOn = stretch.type === 'phase' && before?.type === 'phase'
    return goesOn ? [row(stretch.phase)] : part(stretch)
  })
}

function prompts(method: Method): readonly string[] {
  return method.stretches.flatMap((stretch) => {
    if (stretch.type === 'turn-by') return [`- ${stretch.name.en}: ${stretch.prompt.en}`]
    const phases = stretch.type === 'phase' ? [stretch.phase] : stretch.phases
    return phases.map(({ name, prompt }) => `- ${name.en}: ${prompt.en}`)
  })
}

/** What an anonymous phase asks, where one does. */
function statements(method: Method): readonly string[] {
  const asking = phasesOf(method).filter(({ manner }) => manner.includes('anonymous'))
  return asking.flatMap((phase) => [
    '',
    `## ${phase.name.en}: what each answers from 1, hardly, to 5, fully`,
    '',
    ...statementsOf(phase).map(({ text }, at) => `${at + 1}. ${text.en}`),
  ])
}

export function methodSheet(method: Method): string {
  const { name, size, total, lead, reckonedFor, needsSafety } = method
  const members = size.from === size.to ? `${size.from}` : `${size.from} to ${size.to}`
  const forWhom = reckonedFor === undefined ? '' : ` for ${reckonedFor} members`
  return [
    `# ${name.en}`,
    '',
    `${members} members, ${total} minutes${forWhom}, moved on by a ${lead}. Version ${method.version}.`,
    ...(needsSafety ? ['', 'Only in a circle that is safe for its members.'] : []),
    '',
    'What stands in a cell is open to that seat in that phase; everything else is locked, and the server',
    'refuses it. A dash: may speak, and writes nothing. Observers only read. What a facilitator may write',
    'down for another follows the other’s seat.',
    ...joined(method.stretches),
    '',
    '## What who leads says',
    '',
    ...prompts(method),
    ...statements(method),
    '',
  ].join('\n')
}
