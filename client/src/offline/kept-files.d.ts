declare module 'virtual:kept-files' {
  /** The addresses of what a device needs to open Kring without a network. */
  export const FILES: readonly string[]
  /** Another one as soon as any of it is. */
  export const MARK: string
}
