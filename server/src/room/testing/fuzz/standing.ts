import type { Happened } from '@kring/shared/meeting/meeting-event'
import type { NoteKind } from '@kring/shared/note/kind'
import type { MethodRules, PhaseRule } from './rule-table.ts'

interface TurnStanding {
  caseGiver: string
  status: 'ahead' | 'open' | 'closed'
  /** Phases that were left as held and are not open again. */
  readonly held: Set<string>
  readonly consents: Map<string, 'yes' | 'no'>
}

type Seat = 'facilitator' | 'case-giver' | 'peer' | 'observer'

/**
 * Where a meeting stands by its events, reckoned apart from `evolve`: only as much of it as the
 * rules of who may write what need.
 */
export class Standing {
  readonly rules: MethodRules
  readonly members = new Map<string, { readonly name: string; readonly part: string }>()
  readonly turns = new Map<string, TurnStanding>()
  status: 'planned' | 'running' | 'closed' = 'planned'
  lead = ''
  item: string | undefined
  version = 0
  #phase = 0
  readonly #revealed = new Set<string>()

  constructor(rules: MethodRules) {
    this.rules = rules
  }

  take(event: Happened): void {
    this.version += 1
    switch (event.type) {
      case 'meeting.planned':
        this.lead = event.lead
        for (const { id, name, part } of event.members) this.members.set(id, { name, part })
        return
      case 'lead.handed':
        this.lead = event.to
        return
      case 'meeting.started':
        this.status = 'running'
        return
      case 'meeting.closed':
        this.status = 'closed'
        return
      case 'turn.chosen':
        this.#turnOf(event.item).caseGiver = event.caseGiver
        return
      case 'turn.closed':
        this.#turnOf(event.item).status = 'closed'
        return
      case 'phase.left': {
        const id = this.rules.turn[event.phase]?.id
        if (isTurn(event.item) && event.how === 'held' && id) this.#turnOf(event.item).held.add(id)
        return
      }
      case 'phase.opened':
        this.#open(event.item, event.phase)
        return
      case 'notes.revealed':
        this.#revealed.add(`${event.item}/${event.phase}`)
        return
      case 'consent.answered':
        if (event.answer === 'questions') this.#turnOf(event.item).consents.delete(event.phase)
        else this.#turnOf(event.item).consents.set(event.phase, event.answer)
        return
      default:
        return
    }
  }

  get isTurnOpen(): boolean {
    return this.item !== undefined && this.turns.get(this.item)?.status === 'open'
  }

  get caseGiver(): string | undefined {
    return this.isTurnOpen && this.item ? this.turns.get(this.item)?.caseGiver : undefined
  }

  /** The rule of the open phase; none while nothing may be written. */
  get rule(): PhaseRule | undefined {
    if (this.status !== 'running' || this.item === undefined) return undefined
    if (!isTurn(this.item)) return this.rules.items[this.item]
    return this.isTurnOpen ? this.rules.turn[this.#phase] : undefined
  }

  seatOf(member: string): Seat | undefined {
    const known = this.members.get(member)
    if (!known) return undefined
    if (known.part === 'observer') return 'observer'
    const turn = this.item === undefined ? undefined : this.turns.get(this.item)
    if (turn && turn.status !== 'ahead' && turn.caseGiver === member) return 'case-giver'
    return this.rules.lead === 'facilitator' && this.lead === member ? 'facilitator' : 'peer'
  }

  /** Whether anything at all may be written by this member just now. */
  isOpenTo(member: string): boolean {
    const seat = this.seatOf(member)
    return seat !== undefined && seat !== 'observer' && this.rule !== undefined
  }

  /** The kinds of note that may be said in the name of this member just now. */
  kindsOf(member: string): readonly NoteKind[] {
    const { rule } = this
    const seat = this.seatOf(member)
    if (!rule || seat === undefined || seat === 'observer') return []
    if (rule.consent && this.#turnHere()?.consents.get(rule.id) !== 'yes') return []
    const kinds = seat === 'case-giver' ? rule.caseGiver : rule[seat]
    return this.#hasAsked() ? kinds : kinds.filter((kind) => kind !== 'idea')
  }

  /** As `kindsOf`, less what its author may have to wait with until the others had their say. */
  surelyKindsOf(member: string): readonly NoteKind[] {
    const waits = this.rule?.caseGiverLast === true && this.seatOf(member) === 'case-giver'
    return waits ? [] : this.kindsOf(member)
  }

  /** Whether what is written in one's own name lies face down just now. */
  get facesDown(): boolean {
    const { rule } = this
    return rule?.isPrivate === true && !this.#revealed.has(`${this.item}/${rule.id}`)
  }

  mayArrange(member: string): boolean {
    if (!this.isOpenTo(member)) return false
    const seat = this.seatOf(member)
    return member === this.lead || !this.rule?.silent.some((silent) => silent === seat)
  }

  mayWriteSheet(member: string, sheet: string): boolean {
    if (!this.isOpenTo(member) || !this.isTurnOpen) return false
    if (this.facesDown && member !== this.lead) return false
    const writes = member === this.caseGiver || member === this.lead
    return writes && this.rule?.sheets.includes(sheet) === true
  }

  #open(item: string, phase: number): void {
    for (const [id, turn] of this.turns) {
      if (id !== item && turn.status === 'open') turn.status = 'ahead'
    }
    this.item = item
    this.#phase = phase
    if (!isTurn(item)) return
    const turn = this.#turnOf(item)
    turn.status = 'open'
    turn.held.delete(this.rules.turn[phase]?.id ?? '')
  }

  #turnHere(): TurnStanding | undefined {
    return this.item === undefined ? undefined : this.turns.get(this.item)
  }

  #hasAsked(): boolean {
    const held = this.#turnHere()?.held
    return this.rules.turn.some(({ id, asks }) => asks === true && held?.has(id))
  }

  #turnOf(item: string): TurnStanding {
    const known = this.turns.get(item)
    if (known) return known
    const turn: TurnStanding = {
      caseGiver: '',
      status: 'ahead',
      held: new Set(),
      consents: new Map(),
    }
    this.turns.set(item, turn)
    return turn
  }
}

function isTurn(item: string): boolean {
  return /^turn-\d+$/.test(item)
}
