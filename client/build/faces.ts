import type { Face } from './font-faces.ts'

/**
 * The two voices: the board's grotesk, and the book face people speak in. The measures of the faces
 * that stand in for them are those of the same running text in both.
 */
export const FACES: readonly Face[] = [
  {
    family: 'Schibsted Grotesk Variable',
    files: {
      before: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-',
      after: '-wght-normal.woff2',
    },
    weights: { min: 400, max: 600 },
    standIn: {
      family: 'Schibsted Grotesk Stand-in',
      local: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto'],
      sizeAdjust: '103.2%',
      ascent: '94.6%',
      descent: '25%',
    },
  },
  {
    family: 'Source Serif 4 Variable',
    files: {
      before: '@fontsource-variable/source-serif-4/files/source-serif-4-',
      after: '-opsz-normal.woff2',
    },
    weights: 400,
    standIn: {
      family: 'Source Serif 4 Stand-in',
      local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Noto Serif'],
      sizeAdjust: '113.6%',
      ascent: '91.2%',
      descent: '29.5%',
    },
  },
]

/** The first versions that know light-dark(), which the tokens are written in. */
export const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5']
