import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './error-boundary.tsx'
import { Routes } from './routes.tsx'

/** Draws the page of the address, in the place of whatever stands there. */
export function startApp(): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root')
  root.replaceChildren()
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <Routes />
      </ErrorBoundary>
    </StrictMode>,
  )
}
