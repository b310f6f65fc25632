import { Check, CloudOff } from 'lucide-react'
import { Clock } from './clock.tsx'
import './saved-mark.css'

export type SavedMarkProps =
  | { state: 'saved'; words: string; at?: string | undefined }
  | { state: 'saving' | 'offline'; words: string; at?: never }

/** Whether all that was written here is on disk over there: 'Saved 14:09', 'Saving', 'Offline, 3 notes kept here'. */
export function SavedMark({ state, words, at }: SavedMarkProps) {
  return (
    <span className={`saved ${state}`}>
      {state === 'saved' && <Check size={16} strokeWidth={2.2} aria-hidden />}
      {state === 'saving' && (
        <svg
          width={16}
          height={16}
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
          strokeLinecap="round"
          aria-hidden
        >
          <path d="M21 12a9 9 0 1 1-6.219-8.56" />
        </svg>
      )}
      {state === 'offline' && <CloudOff size={16} strokeWidth={2} aria-hidden />}
      {words}
      {at !== undefined && <Clock>{at}</Clock>}
    </span>
  )
}
