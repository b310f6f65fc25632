import * as z from 'zod/mini'
import type { OwnMethodId } from '../lib/id.ts'
import { OwnMethodBody } from '../method/method-file.ts'
import { ToldOwnMethod } from './told-own-method.ts'

const methodId = z.custom<OwnMethodId>((value) => typeof value === 'string' && value.length <= 80)

/** `POST /api/circles/:circle/methods`: a method of the circle's own, as its version 1. */
export const CreateMethod = z.strictObject({ method: OwnMethodBody })

/** `POST …/methods/:method/versions`. `from` is the version that it was made of. */
export const SaveMethod = z.strictObject({ from: z.int(), method: OwnMethodBody })

/** What both answer. What is saved unchanged stays the version it is. */
export const SavedMethod = z.object({ method: methodId, version: z.int() })

/** `POST …/methods/:method/archive`: put away, or taken back. */
export const ArchiveMethod = z.strictObject({ archived: z.boolean() })

const Version = z.object({
  version: z.int(),
  at: z.number(),
  /** The name of who saved it. */
  by: z.string(),
  /** Whether it breaks no rule, so that a meeting can be planned with it. */
  sound: z.boolean(),
})

/** `GET /api/circles/:circle/methods`: the circle's own methods, the newest first. */
export const OwnMethods = z.object({
  methods: z.readonly(
    z.array(
      z.object({
        id: methodId,
        archived: z.boolean(),
        newest: z.object({ ...Version.shape, ...ToldOwnMethod.shape }),
        /** The newest that breaks no rule. */
        sound: z.nullable(z.object({ version: z.int(), ...ToldOwnMethod.shape })),
      }),
    ),
  ),
})
export type OwnMethods = z.infer<typeof OwnMethods>

/** `GET …/methods/:method`: its newest version, and which there are, the newest first. */
export const OpenedMethod = z.object({
  id: methodId,
  archived: z.boolean(),
  version: z.int(),
  method: OwnMethodBody,
  versions: z.readonly(z.array(Version)),
})
export type OpenedMethod = z.infer<typeof OpenedMethod>

/** `GET …/methods/:method/versions/:version`: one version as it was saved. */
export const MethodVersion = z.object({ version: z.int(), method: OwnMethodBody })
