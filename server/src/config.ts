import { resolve } from 'node:path'
import * as z from 'zod/mini'

export interface Config {
  readonly port: number
  /** Undefined: every address of this machine. */
  readonly host: string | undefined
  readonly dataDir: string
  /** Where people reach it when that is not where it listens. Without a slash at the end. */
  readonly publicUrl: string | undefined
  /** Connections at a time: of one member, and from one address. */
  readonly most: { readonly ofMember: number; readonly ofAddress: number }
}

const NOT_OFFERED = {
  DATABASE_URL:
    'PostgreSQL is not offered in this version. Unset DATABASE_URL: everything is kept in one SQLite file in DATA_DIR.',
  REDIS_URL:
    'Several server processes are not offered in this version. Unset REDIS_URL and run one process.',
} as const

const port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')),
  z.pipe(
    z.transform(Number),
    z.number().check(z.gte(1, 'must be 1 or more'), z.lte(65_535, 'must be 65535 or less')),
  ),
)
const host = z
  .string()
  .check(z.regex(/^[A-Za-z0-9.:-]+$/, 'must be a host name or an address, such as 127.0.0.1'))
const publicUrl = z.pipe(
  z
    .string()
    .check(
      z.refine(
        isOrigin,
        'must be http:// or https:// and a host, such as https://kring.example.org',
      ),
    ),
  z.transform((url) => new URL(url).origin),
)

const most = z.pipe(
  z.string().check(z.regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1 to 999999')),
  z.transform(Number),
)

const Environment = z.object({
  PORT: z.optional(port),
  HOST: z.optional(host),
  DATA_DIR: z.optional(z.string()),
  PUBLIC_URL: z.optional(publicUrl),
  CONNECTIONS_PER_MEMBER: z.optional(most),
  CONNECTIONS_PER_ADDRESS: z.optional(most),
})

/**
 * A hall may read along on one member's link, a whole house behind one address. The numbers only keep
 * one device from taking the server for itself.
 */
const MOST_OF_MEMBER = 1_200
const MOST_OF_ADDRESS = 2_400

export type ReadConfig =
  | { readonly type: 'read'; readonly config: Config }
  | { readonly type: 'faulty'; readonly faults: readonly string[] }

/** The settings, or one sentence for each that is wrong. An empty one counts as not set. */
export function readConfig(environment: NodeJS.ProcessEnv): ReadConfig {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const faults = Object.entries(NOT_OFFERED)
    .filter(([name]) => name in set)
    .map(([name, why]) => `${name}: ${why}`)
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const name = String(path[0])
      faults.push(`${name} ${message}; it is '${set[name]}'.`)
    }
  }
  if (!parsed.success || faults.length > 0) return { type: 'faulty', faults }
  const { PORT = 3000, HOST, DATA_DIR = './data', PUBLIC_URL } = parsed.data
  const {
    CONNECTIONS_PER_MEMBER: ofMember = MOST_OF_MEMBER,
    CONNECTIONS_PER_ADDRESS: ofAddress = MOST_OF_ADDRESS,
  } = parsed.data
  return {
    type: 'read',
    config: {
      port: PORT,
      host: HOST,
      dataDir: resolve(DATA_DIR),
      publicUrl: PUBLIC_URL,
      most: { ofMember, ofAddress },
    },
  }
}

function isOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(url)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && pathname === '/' && !search && !hash && !username && !password
}
