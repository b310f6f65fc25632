import { eachLanguage } from '../language/each-language.ts'

export const seatTexts = eachLanguage({
  en: {
    seats: 'Seats',
    seatsLead:
      'Who leads the others at work comes last where the method says so. An observer reads along and writes nothing.',
    seatOf: (name: string) => `Seat of ${name}`,
    peer: 'Member',
    'team-leader': 'Team leader',
    observer: 'Observer',
    observes: (names: string) => `Reading along: ${names}.`,
    whoLeadsTeam: 'Who leads this team?',
    whyLeader: 'In this method they are heard last.',
    notSaid: 'Not said yet',
    noLeader: 'Who leads this team? This phase needs to know.',
    sayWho: 'Say who',
    close: 'Close',
  },
  sv: {
    seats: 'Platser',
    seatsLead:
      'Den som är chef för de andra kommer sist där metoden säger det. En observatör läser med och skriver inget.',
    seatOf: (name: string) => `Plats för ${name}`,
    peer: 'Deltagare',
    'team-leader': 'Gruppens chef',
    observer: 'Observatör',
    observes: (names: string) => `Läser med: ${names}.`,
    whoLeadsTeam: 'Vem leder det här teamet?',
    whyLeader: 'I den här metoden kommer den personen sist.',
    notSaid: 'Inte sagt än',
    noLeader: 'Vem leder det här teamet? Det behövs i den här fasen.',
    sayWho: 'Säg vem',
    close: 'Stäng',
  },
  nl: {
    seats: 'Plaatsen',
    seatsLead:
      'Wie op het werk leiding geeft aan de anderen komt als laatste waar de methode dat zegt. Een observator leest mee en schrijft niets.',
    seatOf: (name: string) => `Plaats van ${name}`,
    peer: 'Deelnemer',
    'team-leader': 'Teamleider',
    observer: 'Observator',
    observes: (names: string) => `Leest mee: ${names}.`,
    whoLeadsTeam: 'Wie leidt dit team?',
    whyLeader: 'In deze methode komt die als laatste aan het woord.',
    notSaid: 'Nog niet gezegd',
    noLeader: 'Wie leidt dit team? In deze fase maakt dat uit.',
    sayWho: 'Zeg wie',
    close: 'Sluiten',
  },
})
