import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)

/** Lays `x.br` beside every text file: as small as it goes, which takes longer than a reader waits. */
export async function press(folder: string): Promise<void> {
  for await (const path of glob('**/*.{html,js,css,svg,webmanifest}', { cwd: folder })) {
    const plain = await readFile(join(folder, path))
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    }
    await writeFile(join(folder, `${path}.br`), await brotli(plain, { params }))
  }
}
