import { Snapshots } from '../../../storage/snapshots.ts'

/**
 * Compacts documents of a file that no server has open, for drills that kill it meanwhile:
 *
 *   node server/src/room/testing/drill/compact-all.ts data/kring.sqlite meeting:1 meeting:2
 */
const [file = '', ...documents] = process.argv.slice(2)
const snapshots = new Snapshots(file, {
  isOpen: () => false,
  report: (error) => {
    throw error
  },
})
console.log('begins')
for (const document of documents) await snapshots.compact(document)
await snapshots.close()
console.log('done')
