import { LANGUAGES, type Language } from '@kring/shared/language/language'
import { advises, phasesOf } from '@kring/shared/method/method'
import { METHODS } from '@kring/shared/method/methods'
import { describe, expect, test } from 'vitest'
import { GUIDES } from './guides.ts'
import type { GuideWords } from './method-guide.ts'
import { readingSeconds } from './reading-seconds.ts'

/**
 * The guides, by rule:
 *
 * - [G1] Every method has all of it, in every language, and as many points and paragraphs in each.
 * - [G2] A method that needs a safe circle says so, with those words; no other has that warning.
 * - [G3] No language repeats a sentence of another, and no guide a sentence of another guide.
 * - [G4] Read aloud, questions come before advice. Where a method has no advice, that is said.
 * - [G5] Reading it aloud takes between 40 and 90 seconds.
 * - [G6] Nothing is claimed to be proven. What is known of the effect says what is not.
 * - [G7] No exclamation marks, no marks of trade, no sentence that is hard to say in one breath.
 * - [G8] Where the minutes are ours, wholly or in part, the basis says so.
 */

const SAFE: ByLanguage = {
  en: /\bsafe circle\b/u,
  sv: /\btrygg cirkel\b/u,
  nl: /\bveilige\b.*\bkring\b/u,
}

const QUESTION: ByLanguage = { en: /\bask|question/iu, sv: /fråg/iu, nl: /vra(?:a)?g/iu }

const ADVICE: ByLanguage = {
  en: /\badvi[cs]e|\bideas?\b|\btips?\b|suggest|\boptions?\b/iu,
  sv: /(?<!\p{L})råd(?:en|et)?(?!\p{L})|idé|(?<!\p{L})tips|förslag/iu,
  nl: /advies|(?<!\p{L})raad|idee|(?<!\p{L})tips?(?!\p{L})|suggest/iu,
}

const NO_ADVICE: ByLanguage = {
  en: /we give no advice/u,
  sv: /vi ger inga råd/u,
  nl: /we geven geen advies/u,
}

const CLAIM: ByLanguage = {
  en: /\bproven?\b|\bproves\b|\bproof\b|guarantee|evidence|scientific|\beffective|boost|\balways works/iu,
  sv: /bevis|garant|evidens|vetenskap|effektiv|fungerar alltid/iu,
  nl: /bewe?zen|bewijs|garand|evidence|wetenschap|effectief|werkt altijd/iu,
}

const NOT_KNOWN: ByLanguage = {
  en: /\b(?:no|not|nothing|little)\b/iu,
  sv: /(?<!\p{L})(?:inte|ingen|inget|någon studie|inga)(?!\p{L})/iu,
  nl: /\b(?:geen|niet|niets|weinig|nergens)\b/iu,
}

const OURS: ByLanguage = {
  en: /\bour own\b|\bof our\b|\bwe\b/iu,
  sv: /\beget?\b|\begna\b|\bvi\b|\bvåra?\b/iu,
  nl: /\beigen\b|\bonszelf\b|\bwe\b/iu,
}

type ByLanguage = { readonly [language in Language]: RegExp }

const EACH = METHODS.flatMap((method) =>
  LANGUAGES.map((language) => ({ method, language, guide: GUIDES[method.id][language] })),
)

function textsOf(guide: GuideWords): readonly string[] {
  const { purpose, fits, watchOut, safety, readAloud, known, basis } = guide
  return [
    purpose,
    fits,
    ...watchOut,
    ...(safety === undefined ? [] : [safety]),
    ...readAloud,
    known,
    basis,
  ]
}

function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/(?<=[.?])\s+/u))
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length
}

test('[G1] there is one guide for each method, and none besides', () => {
  expect(Object.keys(GUIDES).sort()).toEqual(METHODS.map(({ id }) => id).sort())
})

describe.each(METHODS)('$id', (method) => {
  const guide = GUIDES[method.id]

  test('[G1] says as much in each language', () => {
    for (const language of LANGUAGES) {
      expect(textsOf(guide[language]).map((text) => text.trim())).not.toContain('')
      expect(guide[language].watchOut).toHaveLength(guide.en.watchOut.length)
      expect(guide[language].readAloud).toHaveLength(guide.en.readAloud.length)
    }
    expect(guide.en.watchOut.length).toBeGreaterThanOrEqual(3)
    expect(guide.en.readAloud.length).toBeGreaterThanOrEqual(3)
  })

  test.each(LANGUAGES)(
    '[G2] a safe circle is asked for where the method needs one, in %s',
    (language) => {
      const { safety } = guide[language]
      if (method.needsSafety) expect(safety).toMatch(SAFE[language])
      else expect(safety).toBeUndefined()
    },
  )

  test.each(LANGUAGES)('[G4] questions are spoken of before advice, in %s', (language) => {
    const aloud = guide[language].readAloud.join(' ')
    if (!phasesOf(method).some(advises) && !runsAnother(method)) {
      expect(aloud).toMatch(NO_ADVICE[language])
      return
    }
    const [question, advice] = [aloud.search(QUESTION[language]), aloud.search(ADVICE[language])]
    expect(question).toBeGreaterThanOrEqual(0)
    expect(advice).toBeGreaterThan(question)
  })
})

/** A day whose turns other methods hold: the advice is in them. */
function runsAnother(method: (typeof METHODS)[number]): boolean {
  return method.stretches.some(({ type }) => type === 'turn-by')
}

test('[G2] gossip and Balint are the ones that need it', () => {
  const needing = METHODS.filter(({ needsSafety }) => needsSafety).map(({ id }) => id)
  expect(needing).toEqual(['gossip', 'balint'])
})

describe('[G3] no sentence stands twice', () => {
  test('in two languages', () => {
    const each = EACH.map(({ language, guide }) => ({ at: language, texts: textsOf(guide) }))
    expect(repeatedIn(each)).toEqual([])
  })

  test('in two guides, but for where they come from', () => {
    const each = EACH.map(({ method, guide }) => ({
      at: method.id,
      texts: textsOf(guide).filter((text) => text !== guide.basis),
    }))
    expect(repeatedIn(each)).toEqual([])
  })
})

/** Each sentence that stands in two places, with both. */
function repeatedIn(
  places: readonly { readonly at: string; readonly texts: readonly string[] }[],
): readonly string[] {
  const first = new Map<string, string>()
  return places.flatMap(({ at, texts }) =>
    sentencesOf(texts).flatMap((sentence) => {
      const before = first.get(sentence)
      first.set(sentence, before ?? at)
      return before === undefined || before === at ? [] : [`${before} and ${at}: ${sentence}`]
    }),
  )
}

describe.each(EACH)('$method.id in $language', ({ language, guide }) => {
  test('[G5] it is read aloud in 40 to 90 seconds', () => {
    const seconds = readingSeconds(guide.readAloud)
    expect(seconds).toBeGreaterThanOrEqual(40)
    expect(seconds).toBeLessThanOrEqual(90)
  })

  test('[G6] nothing is claimed to be proven', () => {
    for (const text of textsOf(guide)) expect(text).not.toMatch(CLAIM[language])
    expect(guide.known).toMatch(NOT_KNOWN[language])
  })

  test('[G7] it can be said calmly', () => {
    for (const text of textsOf(guide)) expect(text).not.toMatch(/[!®™]/u)
    for (const sentence of sentencesOf(guide.readAloud)) {
      expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(32)
    }
  })

  test('[G7] what it is for stands in one line', () => {
    expect([...guide.purpose].length).toBeLessThanOrEqual(105)
  })

  test('[G8] it says which minutes are our own', () => {
    expect(guide.basis).toMatch(OURS[language])
  })
})
