import { LANGUAGES } from '@kring/shared/language/language'
import { confusionOf, confusionTable } from './confusion.ts'
import { PARTS, readCorpus } from './corpus.ts'

/**
 * Tells how the question coach reads the sentences written by hand, as Markdown: a table for each
 * language and part. `pnpm coach test` tells of one part.
 */
const asked = process.argv.slice(2)

for (const part of PARTS.filter((one) => asked.length === 0 || asked.includes(one))) {
  for (const language of LANGUAGES) {
    const table = confusionTable(confusionOf(await readCorpus(language, part), language))
    process.stdout.write(`### ${language}, ${part}\n\n${table}\n\n`)
  }
}
