import { LANGUAGES } from '@kring/shared/language/language'
import { confusionOf, confusionTable } from './confusion.ts'
import { PARTS, readCorpus } from './corpus.ts'
import { timeToRead } from './reading-time.ts'

/**
 * Tells how the question coach reads the sentences written by hand, as Markdown: a table for each
 * language and part. `pnpm coach test` tells of one part, `pnpm coach speed` how long a key takes.
 */
const asked = process.argv.slice(2)

if (asked.includes('speed')) await tellSpeed()
else await tellTables()

async function tellTables(): Promise<void> {
  for (const part of PARTS.filter((one) => asked.length === 0 || asked.includes(one))) {
    for (const language of LANGUAGES) {
      const table = confusionTable(confusionOf(await readCorpus(language, part), language))
      process.stdout.write(`### ${language}, ${part}\n\n${table}\n\n`)
    }
  }
}

async function tellSpeed(): Promise<void> {
  process.stdout.write(
    '| a key takes | keys | p50 | p99 | most |\n| --- | --: | --: | --: | --: |\n',
  )
  for (const language of LANGUAGES) {
    const { keys, p50, p99, most } = timeToRead(await readCorpus(language, 'test'), language)
    const [usual, seldom, once] = [p50, p99, most].map((ms) => `${ms.toFixed(2)} ms`)
    process.stdout.write(`| ${language} | ${keys} | ${usual} | ${seldom} | ${once} |\n`)
  }
}
