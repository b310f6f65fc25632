import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export const DATABASE_FILE = 'kring.sqlite'

/** How many entries a document has after its newest snapshot, as the file of a server says. */
export function entriesSinceSnapshot(dataDir: string, document: string): number {
  const sqlite = new DatabaseSync(join(dataDir, DATABASE_FILE), { readOnly: true })
  try {
    const { head } = sqlite
      .prepare('select coalesce(max(seq), 0) as head from log where document = ?')
      .get(document) as { head: number }
    const { seq } = sqlite
      .prepare('select coalesce(max(seq), 0) as seq from snapshot where document = ?')
      .get(document) as { seq: number }
    return Math.max(0, head - seq)
  } finally {
    sqlite.close()
  }
}
