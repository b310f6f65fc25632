import type { InEachLanguage, Language } from '@kring/shared/language/language'
import { swedishOwner } from '@kring/shared/language/swedish-owner'
import type { MemberId } from '@kring/shared/lib/id'
import type { AgendaItem } from '@kring/shared/meeting/agenda'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'
import { briefName } from '@kring/shared/method/method'

const CASE_OF: InEachLanguage<(name: string) => string> = {
  en: (name) => `${name}’s case`,
  sv: (name) => `${swedishOwner(name)} ärende`,
  nl: (name) => `Casus van ${name}`,
}

const AGREEMENT_OF: InEachLanguage<(name: string) => string> = {
  en: (name) => `${name}’s agreement`,
  sv: (name) => `${swedishOwner(name)} åtagande`,
  nl: (name) => `Afspraak van ${name}`,
}

const OPEN_PLACE: InEachLanguage = {
  en: 'A case',
  sv: 'Ett ärende',
  nl: 'Een casus',
}

/** 'Marit’s case' */
export function caseOf(name: string, language: Language): string {
  return CASE_OF[language](name)
}

/** 'Marit’s agreement' */
export function agreementOf(name: string, language: Language): string {
  return AGREEMENT_OF[language](name)
}

export function nameOf(state: MeetingState, member: MemberId): string {
  return memberOf(state, member)?.name ?? '…'
}

/** What an item of the agenda is called. */
export function itemName(item: AgendaItem, state: MeetingState, language: Language): string {
  switch (item.type) {
    case 'phase':
      return item.phase.name[language]
    case 'turn':
      return caseOf(nameOf(state, item.caseGiver), language)
    case 'slot':
      return item.name?.[language] ?? OPEN_PLACE[language]
  }
}

/** The same where there is little room: on the score and on the button that leads there. */
export function briefItemName(item: AgendaItem, state: MeetingState, language: Language): string {
  return item.type === 'phase' ? briefName(item.phase, language) : itemName(item, state, language)
}
