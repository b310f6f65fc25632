import { Component, type ReactNode } from 'react'

interface LeftOutProps {
  children: ReactNode
}

/** What is a help and no more: where it cannot be drawn or fetched, the page goes on without it. */
export class LeftOut extends Component<LeftOutProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? null : this.props.children
  }
}
