import { createContext, type ReactNode, use } from 'react'

/** The open turn as a document, laid into a screen by what composes the meeting. */
export const TurnText = createContext<ReactNode>(undefined)

/** Undefined while no turn is open, and where nobody laid it in. */
export function useTurnText(): ReactNode {
  return use(TurnText)
}
