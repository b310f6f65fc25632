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
    close: 'Sluiten',
  },
})
