import type { InEachLanguage } from '../language/language.ts'
import type { MemberId } from '../lib/id.ts'
import type { Phase } from '../method/method.ts'
import type { PastMoment, Rehearsal } from './rehearsal.ts'

/** A rehearsal that is over, told calmly: what happened, how the time went, who spoke. */
export interface LookBack {
  readonly lastedMs: number
  readonly moments: readonly PastMoment[]
  readonly phases: readonly PhaseTook[]
  /** Those of the circle, in the order they sit. */
  readonly voices: readonly Voice[]
  /** What could be tried another time, each once. */
  readonly tryNext: readonly InEachLanguage[]
}

export interface PhaseTook {
  readonly phase: Phase
  readonly tookMs: number
}

export interface Voice {
  readonly member: MemberId
  readonly name: string
  readonly spokenMs: number
}

const MUCH_OVER = 2 * 60_000

const STEP_ASIDE: InEachLanguage = {
  en: 'When someone withdraws, a minute on the balcony costs less than it gives.',
  sv: 'När någon drar sig undan ger en minut på balkongen mer än den kostar.',
  nl: 'Als iemand zich terugtrekt, levert een minuut op het balkon meer op dan hij kost.',
}
const KEEP_TIME: InEachLanguage = {
  en: 'One phase took over two minutes more than it had. Say at half time how much is left.',
  sv: 'En fas tog mer än två minuter för mycket. Säg efter halva tiden hur mycket som är kvar.',
  nl: 'Eén fase duurde ruim twee minuten langer. Zeg halverwege hoeveel er nog is.',
}
const HEAR_ALL: InEachLanguage = {
  en: 'Someone was hardly heard. Give the word once to who has not spoken, with leave to pass.',
  sv: 'Någon hördes knappt. Ge ordet en gång till den som inte har talat, med lov att stå över.',
  nl: 'Iemand kwam nauwelijks aan bod. Geef het woord eens aan wie nog niet sprak; overslaan mag.',
}
/** Of minutes that are kept for the end: they are where a case becomes a step, and cut first. */
function keepTheEnd({ name }: Phase): InEachLanguage {
  return {
    en: `‘${name.en}’ had less than half of its kept minutes. Open it in time, and stay in it.`,
    sv: `”${name.sv}” fick mindre än hälften av sina fredade minuter. Öppna den i tid, och stanna kvar.`,
    nl: `‘${name.nl}’ kreeg minder dan de helft van de vaste minuten. Open op tijd, en blijf erbij.`,
  }
}
const STAY_OPEN: InEachLanguage = {
  en: 'Try it once more with another case, or livelier. The moments come in another order.',
  sv: 'Pröva en gång till med ett annat ärende, eller livligare. Stunderna kommer i en annan ordning.',
  nl: 'Probeer het nog eens met een andere casus, of levendiger. De momenten komen dan anders.',
}

export function lookBack(rehearsal: Rehearsal): LookBack {
  const { meeting, cast, past, now, startedAt } = rehearsal
  const phases = phasesThatTook(rehearsal)
  const voices = cast.map(({ id, name }) => ({
    member: id,
    name,
    spokenMs: meeting.spoken[id] ?? 0,
  }))
  return {
    lastedMs: (meeting.progress.type === 'closed' ? meeting.progress.at : now) - startedAt,
    moments: past,
    phases,
    voices,
    tryNext: tryNextAfter(rehearsal, phases, voices),
  }
}

/** Each phase once, with all the time that was spent in it. */
function phasesThatTook({ stays, now }: Rehearsal): readonly PhaseTook[] {
  const took = new Map<string, PhaseTook>()
  for (const [index, { place, phase, from }] of stays.entries()) {
    const until = stays[index + 1]?.from ?? now
    const before = took.get(place)?.tookMs ?? 0
    took.set(place, { phase, tookMs: before + until - from })
  }
  return [...took.values()]
}

function wasCutShort({ phase, tookMs }: PhaseTook): boolean {
  return phase.manner.includes('protected') && tookMs < (phase.minutes * 60_000) / 2
}

function tryNextAfter(
  { past, balconies }: Rehearsal,
  phases: readonly PhaseTook[],
  voices: readonly Voice[],
): readonly InEachLanguage[] {
  const said = past.flatMap(({ response }) => response?.tryNext ?? [])
  const mean = voices.reduce((sum, { spokenMs }) => sum + spokenMs, 0) / voices.length
  const found = [...said]
  if (balconies === 0 && past.some(({ withdraws }) => withdraws.length > 0)) found.push(STEP_ASIDE)
  if (phases.some(({ phase, tookMs }) => tookMs > phase.minutes * 60_000 + MUCH_OVER)) {
    found.push(KEEP_TIME)
  }
  const cut = phases.find(wasCutShort)
  if (cut) found.push(keepTheEnd(cut.phase))
  if (voices.some(({ spokenMs }) => spokenMs < mean / 4)) found.push(HEAR_ALL)
  return found.length === 0 ? [STAY_OPEN] : [...new Set(found)]
}
