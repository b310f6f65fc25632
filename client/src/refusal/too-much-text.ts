import type { Limited } from '@kring/shared/refusal/limited'
import { eachLanguage } from '../language/each-language.ts'
import { count, megabytes } from '../language/format.ts'

type Sentences = { readonly [what in Limited]: (most: number) => string }

const en: Sentences = {
  note: (most) => `A note holds ${count(most, 'en')} signs. Make two of it, or shorten it.`,
  sheet: (most) =>
    `This text holds ${count(most, 'en')} signs. Shorten it, or put the rest in a note.`,
  notes: (most) =>
    `There is room for ${count(most, 'en')} notes here, and it is full. Take one away first.`,
  'face-down-notes': (most) =>
    `You keep ${count(most, 'en')} notes face down, and no more fit. Turn one over or drop one first.`,
  update: (most) => `At most ${megabytes(most, 'en')} fits in one go. Add it in smaller pieces.`,
  document: (most) =>
    `This meeting has room for ${megabytes(most, 'en')}, and it is full. Copy this and go on in a new one.`,
  updates: (most) =>
    `This page sent more than ${count(most, 'en')} changes a second. It goes on in a moment; nothing is lost.`,
  'member-lines': (most) =>
    `You have ${count(most, 'en')} connections open, and no more fit. Close a tab that you do not need.`,
  'address-lines': (most) =>
    `${count(most, 'en')} connections come from your network, and no more fit. This page tries again by itself.`,
  refusals: (most) =>
    `${count(most, 'en')} changes in a row were not let in. It goes on in a moment; your words are kept.`,
}

const sv: Sentences = {
  note: (most) => `En lapp rymmer ${count(most, 'sv')} tecken. Gör två av den, eller korta ner.`,
  sheet: (most) =>
    `Texten rymmer ${count(most, 'sv')} tecken. Korta ner den, eller lägg resten på en lapp.`,
  notes: (most) =>
    `Här finns plats för ${count(most, 'sv')} lappar, och det är fullt. Ta bort en först.`,
  'face-down-notes': (most) =>
    `Du har ${count(most, 'sv')} lappar med baksidan upp, och fler ryms inte. Vänd eller ta bort en först.`,
  update: (most) => `På en gång ryms högst ${megabytes(most, 'sv')}. Lägg till det i mindre bitar.`,
  document: (most) =>
    `Mötet rymmer ${megabytes(most, 'sv')}, och det är fullt. Kopiera det här och fortsätt i ett nytt.`,
  updates: (most) =>
    `Sidan skickade fler än ${count(most, 'sv')} ändringar i sekunden. Den fortsätter strax; inget går förlorat.`,
  'member-lines': (most) =>
    `Du har ${count(most, 'sv')} anslutningar öppna, och fler ryms inte. Stäng en flik som du inte behöver.`,
  'address-lines': (most) =>
    `Från ditt nätverk kommer ${count(most, 'sv')} anslutningar, och fler ryms inte. Sidan försöker igen själv.`,
  refusals: (most) =>
    `${count(most, 'sv')} ändringar i rad släpptes inte in. Sidan fortsätter strax; dina ord är sparade.`,
}

const nl: Sentences = {
  note: (most) =>
    `Een notitie heeft plaats voor ${count(most, 'nl')} tekens. Maak er twee van, of kort hem in.`,
  sheet: (most) =>
    `Deze tekst heeft plaats voor ${count(most, 'nl')} tekens. Kort hem in, of zet de rest op een notitie.`,
  notes: (most) =>
    `Hier is plaats voor ${count(most, 'nl')} notities, en het is vol. Haal er eerst een weg.`,
  'face-down-notes': (most) =>
    `Je hebt ${count(most, 'nl')} omgekeerde notities, en meer passen er niet. Draai er eerst een om of haal er een weg.`,
  update: (most) =>
    `In één keer past hoogstens ${megabytes(most, 'nl')}. Voeg het in kleinere stukken toe.`,
  document: (most) =>
    `Deze bijeenkomst heeft plaats voor ${megabytes(most, 'nl')}, en die is vol. Kopieer dit en ga verder in een nieuwe.`,
  updates: (most) =>
    `Deze pagina stuurde meer dan ${count(most, 'nl')} wijzigingen per seconde. Ze gaat zo verder; er gaat niets verloren.`,
  'member-lines': (most) =>
    `Je hebt ${count(most, 'nl')} verbindingen open, en meer passen er niet. Sluit een tabblad dat je niet nodig hebt.`,
  'address-lines': (most) =>
    `Van jouw netwerk komen ${count(most, 'nl')} verbindingen, en meer passen er niet. Deze pagina probeert het zelf opnieuw.`,
  refusals: (most) =>
    `${count(most, 'nl')} wijzigingen op rij zijn niet toegelaten. Zo gaat het verder; je woorden zijn bewaard.`,
}

/** What there is too much of, how much fits, and what to do about it. */
export const TOO_MUCH = eachLanguage<Sentences>({ en, sv, nl })
