import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useTexts } from '../language/use-texts.ts'
import { TopBar } from '../ui/top-bar.tsx'
import './guide-bar.css'
import { methodGuideTexts } from './method-guide-texts.ts'

/** Above the pages on methods: the way back to the first page, and the reader's language. */
export function GuideBar({ children }: { children?: ReactNode }) {
  const texts = useTexts(methodGuideTexts)
  return (
    <TopBar
      title={
        <Link className="guide-home" href="/" title={texts.toStart}>
          Kring
        </Link>
      }
      hint="Kring"
      details={[texts.title]}
    >
      {children}
      <LanguageSwitch look="short" />
    </TopBar>
  )
}
