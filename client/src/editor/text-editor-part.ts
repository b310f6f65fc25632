import { part } from '../part/part.ts'

/** The editor is the largest thing on the page: it comes with the first text that is opened. */
export const TextEditor = part(async () => (await import('./text-editor.tsx')).TextEditor)
