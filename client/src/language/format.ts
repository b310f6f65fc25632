import type { Language } from '@kring/shared/language/language'

const LOCALE: { readonly [language in Language]: string } = {
  en: 'en-GB',
  sv: 'sv-SE',
  nl: 'nl-NL',
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], options)
  formats.set(key, made)
  return made
}

export interface FormatOptions {
  /** An IANA zone; the reader's own when it is left out. */
  readonly timeZone?: string | undefined
}

function zoned({ timeZone }: FormatOptions): Intl.DateTimeFormatOptions {
  return timeZone === undefined ? {} : { timeZone }
}

/** '14:18' */
export function clockTime(atMs: number, language: Language, options: FormatOptions = {}): string {
  return format(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zoned(options),
  }).format(atMs)
}

/** '20 November' */
export function dayAndMonth(atMs: number, language: Language, options: FormatOptions = {}): string {
  return format(language, { day: 'numeric', month: 'long', ...zoned(options) }).format(atMs)
}

/** '20 Nov' */
export function shortDate(atMs: number, language: Language, options: FormatOptions = {}): string {
  return format(language, { day: 'numeric', month: 'short', ...zoned(options) })
    .format(atMs)
    .replace('.', '')
}

/** 'Thursday 20 November' */
export function weekdayAndDate(
  atMs: number,
  language: Language,
  options: FormatOptions = {},
): string {
  return format(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...zoned(options),
  }).format(atMs)
}

/** '20 November 2026' */
export function fullDate(atMs: number, language: Language, options: FormatOptions = {}): string {
  return format(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...zoned(options),
  }).format(atMs)
}

/** '8:42', and '1:02:05' from an hour on. Part of a second counts as a whole one. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`
}

/** '2,000' */
export function count(value: number, language: Language): string {
  return value.toLocaleString(LOCALE[language], { maximumFractionDigits: 0 })
}

/** '0.5 MB' */
export function megabytes(bytes: number, language: Language): string {
  const value = (bytes / 1_000_000).toLocaleString(LOCALE[language], { maximumFractionDigits: 1 })
  return `${value} MB`
}

const AND: { readonly [language in Language]: Intl.ListFormat } = {
  en: new Intl.ListFormat('en-GB'),
  sv: new Intl.ListFormat('sv-SE'),
  nl: new Intl.ListFormat('nl-NL'),
}

/** 'Amina, Bram and Elin' */
export function listOf(names: readonly string[], language: Language): string {
  return AND[language].format(names)
}
