import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { CornerUpLeft } from 'lucide-react'
import { useTexts } from '../language/use-texts.ts'
import '../ui/select.css'
import './reply-choice.css'
import { replyTexts } from './reply-texts.ts'
import type { Reply } from './use-reply.ts'

export interface ReplyChoiceProps {
  readonly reply: Reply
  /** On paper, or where only who writes sees it. */
  readonly look: 'paper' | 'dusk'
  readonly nameOf: (member: MemberId) => string
}

/** Which note is answered. One line above what is written, a list for a hand or the keys. */
export function ReplyChoice({ reply, look, nameOf }: ReplyChoiceProps) {
  const texts = useTexts(replyTexts)
  const { need, to, re, choose } = reply
  if (to.length === 0) {
    return need === 'must' ? (
      <p className="reply-choice" data-look={look}>
        {texts.noneAsked}
      </p>
    ) : null
  }
  return (
    <label className="reply-choice" data-look={look}>
      <CornerUpLeft size={15} strokeWidth={1.75} aria-hidden />
      <span>{need === 'must' ? texts.replyTo : texts.hintFor}</span>
      <select
        className={look === 'dusk' ? 'select on-dusk' : 'select'}
        value={re ?? 'none'}
        onChange={(event) => choose(event.currentTarget.value as NoteId | 'none')}
      >
        {need === 'may' && <option value="none">{texts.ownIdea}</option>}
        {to.map(({ id, by, text }) => (
          <option key={id} value={id}>
            {nameOf(by)}: {text}
          </option>
        ))}
      </select>
    </label>
  )
}
