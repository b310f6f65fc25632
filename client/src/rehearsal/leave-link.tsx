import { X } from 'lucide-react'
import { Link } from 'wouter'
import { useTexts } from '../language/use-texts.ts'
import { rehearsalTexts } from './rehearsal-texts.ts'

/** Ends the rehearsal, and with it all there is of it. */
export function LeaveLink() {
  const texts = useTexts(rehearsalTexts)
  return (
    <Link className="iconbtn" href="/" aria-label={texts.leave} title={texts.leave}>
      <X size={18} strokeWidth={1.75} aria-hidden />
    </Link>
  )
}
