import { join } from 'node:path'

/** The top of the repository. Every command of the running gear starts there. */
export const ROOT = join(import.meta.dirname, '../../..')

/** A tool of the project or of one of its packages, whatever the PATH of the caller says. */
export function toolPath(name: string, folder = ''): string {
  return join(ROOT, folder, 'node_modules/.bin', name)
}
