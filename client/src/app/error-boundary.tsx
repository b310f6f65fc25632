import { Component, type ReactNode } from 'react'
import { ErrorScreen } from './error-screen.tsx'

interface ErrorBoundaryProps {
  children: ReactNode
  /** `by-itself`: nobody stands at this screen to press a button, so it loads anew after a while. */
  again?: 'on-press' | 'by-itself'
}

type ErrorBoundaryState = { type: 'whole' } | { type: 'broken'; cause: unknown }

/** A throw is a bug. The page that threw is replaced by words; nothing that was written is lost. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { type: 'whole' }

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { type: 'broken', cause }
  }

  override render() {
    return this.state.type === 'whole' ? (
      this.props.children
    ) : (
      <ErrorScreen cause={this.state.cause} again={this.props.again ?? 'on-press'} />
    )
  }
}
