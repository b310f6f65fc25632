import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { eachLanguage } from '../language/each-language.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import './personal-link.css'
import { typedLink } from './typed-link.ts'

const copyTexts = eachLanguage({
  en: { copy: 'Copy', copied: 'Copied' },
  sv: { copy: 'Kopiera', copied: 'Kopierad' },
  nl: { copy: 'Kopieer', copied: 'Gekopieerd' },
})

export interface CopyLinkProps {
  url: string
}

/** A link in words, and a button that takes it along. */
export function CopyLink({ url }: CopyLinkProps) {
  const texts = useTexts(copyTexts)
  const [copied, setCopied] = useState(false)
  return (
    <span className="copy-link">
      <code>{typedLink(url)}</code>
      <Button
        size="small"
        icon={
          copied ? (
            <Check size={15} strokeWidth={2} aria-hidden />
          ) : (
            <Copy size={15} strokeWidth={1.75} aria-hidden />
          )
        }
        onClick={() => {
          // A page without a secure line has no clipboard; the link can still be marked by hand.
          void navigator.clipboard?.writeText(url).then(() => setCopied(true))
        }}
      >
        {copied ? texts.copied : texts.copy}
      </Button>
    </span>
  )
}
