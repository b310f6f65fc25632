import type { Language } from '@kring/shared/language/language'
import { useEffect, useRef, useState } from 'react'

/** What of the browser's own speech recognition is used here; no types for it come with the language. */
interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult: ((event: RecognitionEvent) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  abort(): void
  stop(): void
}

interface RecognitionEvent {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>
}

type RecognitionClass = new () => Recognition

function recognitionClass(): RecognitionClass | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: RecognitionClass
    webkitSpeechRecognition?: RecognitionClass
  }
  return SpeechRecognition ?? webkitSpeechRecognition
}

/** Whether this browser can write down what is said. */
export function canDictate(): boolean {
  return recognitionClass() !== undefined
}

const SPOKEN: { readonly [language in Language]: string } = {
  en: 'en-GB',
  sv: 'sv-SE',
  nl: 'nl-NL',
}

export type Dictation =
  | { readonly type: 'quiet' }
  | { readonly type: 'listening' }
  /** `denied`: the microphone was not given. `failed`: nothing was heard, or nobody answered. */
  | { readonly type: 'stopped'; readonly why: 'denied' | 'failed' }

export interface DictationOptions {
  readonly language: Language
  /** All that was heard since it began to listen, as often as it changes. */
  readonly onHeard: (words: string) => void
}

/** Writes down what is said, by the browser's own means, as long as it listens. */
export function useDictation({ language, onHeard }: DictationOptions): {
  readonly dictation: Dictation
  readonly listen: () => void
  readonly stop: () => void
} {
  const [dictation, setDictation] = useState<Dictation>({ type: 'quiet' })
  const running = useRef<Recognition>(undefined)
  const heard = useRef(onHeard)
  useEffect(() => {
    heard.current = onHeard
  }, [onHeard])
  useEffect(() => () => running.current?.abort(), [])

  function listen() {
    const Recogniser = recognitionClass()
    if (!Recogniser || running.current) return
    const recognition = new Recogniser()
    running.current = recognition
    recognition.lang = SPOKEN[language]
    recognition.continuous = true
    recognition.interimResults = true
    recognition.onresult = ({ results }) => {
      const words = Array.from(results, (one) => one[0]?.transcript.trim() ?? '')
      heard.current(words.filter((one) => one !== '').join(' '))
    }
    recognition.onerror = ({ error }) => {
      if (error === 'aborted') return
      const denied = error === 'not-allowed' || error === 'service-not-allowed'
      setDictation({ type: 'stopped', why: denied ? 'denied' : 'failed' })
    }
    recognition.onend = () => {
      running.current = undefined
      setDictation((before) => (before.type === 'listening' ? { type: 'quiet' } : before))
    }
    setDictation({ type: 'listening' })
    recognition.start()
  }
  return { dictation, listen, stop: () => running.current?.stop() }
}
