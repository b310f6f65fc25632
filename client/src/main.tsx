import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// The two voices, served by ourselves: the board's grotesk, and the book face people speak in.
import '@fontsource-variable/schibsted-grotesk/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './ui/tokens.css'
import './ui/kit.css'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { Routes } from './app/routes.tsx'
import { startLanguage } from './language/language-store.ts'
import { startTheme } from './ui/theme.ts'

startTheme()
startLanguage()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <Routes />
    </ErrorBoundary>
  </StrictMode>,
)
