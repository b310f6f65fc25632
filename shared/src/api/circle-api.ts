import * as z from 'zod/mini'
import { OUTCOMES } from '../agreement/agreement.ts'
import { NAME_LENGTH, tidyName } from '../circle/member.ts'
import { LANGUAGES } from '../language/language.ts'
import type { AgreementId, CircleId, ItemId, MeetingId, MemberId } from '../lib/id.ts'
import { ToldOwnMethod } from './told-own-method.ts'

const asId = <Of extends string>() =>
  z.custom<Of>((value) => typeof value === 'string' && value.length <= 80)

/** A sign can be many code units: this only bounds what is looked at. */
const NAME_UNITS = 20 * NAME_LENGTH
const SIGNS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

const name = z.pipe(
  z.string('say a name').check(z.maxLength(NAME_UNITS, `a name has at most ${NAME_LENGTH} signs`)),
  z.pipe(
    z.transform(tidyName),
    z.string().check(
      z.regex(VISIBLE, 'say a name'),
      z.refine(
        (words) => [...SIGNS.segment(words)].length <= NAME_LENGTH,
        `a name has at most ${NAME_LENGTH} signs`,
      ),
    ),
  ),
)
export const JOIN_CODE = /^[A-Z]{3}[0-9]{3}$/

/** A join code as people type it: blanks, dashes and small letters do not matter. */
export function tidyJoinCode(typed: string): string {
  return typed.replace(/[^a-z0-9]/giu, '').toUpperCase()
}
const joinCode = z.pipe(
  z.string('say the code').check(z.maxLength(40, 'a code has six signs')),
  z.transform(tidyJoinCode),
)

/** `POST /api/circles`: a new circle, led by who asks. */
export const CreateCircle = z.object({
  name,
  you: name,
  language: z.enum(LANGUAGES),
  method: z.optional(z.string()),
})
export const CreatedCircle = z.object({
  circle: asId<CircleId>(),
  member: asId<MemberId>(),
  joinCode: z.string(),
})

/** `POST /api/join`. `knock` asks the facilitator to let in a member under a name that is taken. */
export const Join = z.object({ joinCode, name, knock: z.optional(z.boolean()) })

/** `POST /api/circles/:circle/members`: somebody without a device, seated by who opens the door. */
export const AddMember = z.object({ name })
export const AddedMember = z.object({ member: asId<MemberId>() })

/** `POST /api/circles/:circle/coach`: whether the question coach helps who writes in this circle. */
export const SetCoach = z.object({ coach: z.enum(['on', 'off']) })

/**
 * `POST /api/circles/:circle/method`: what the circle usually meets by, one that Kring comes with or
 * one of its own.
 */
export const SetUsualMethod = z.object({ method: z.string() })

/** Being in: by code, by a facilitator's yes, or by a personal link. `meeting` is the one to go to. */
export const Joined = z.object({
  circle: asId<CircleId>(),
  member: asId<MemberId>(),
  meeting: z.optional(asId<MeetingId>()),
})
export type Joined = z.infer<typeof Joined>

/** `POST /api/join` answered with 202: the facilitator has been asked. */
export const Knocked = z.object({ knock: z.string() })

/** `GET /api/knocks/:knock`. */
export const KnockAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('refused') }),
  z.object({ state: z.literal('admitted'), ...Joined.shape }),
])

/** `GET /api/join/:code`: whose door this is, and who you are to it on this device. */
export const Door = z.object({
  circle: z.object({ id: asId<CircleId>(), name: z.string() }),
  you: z.optional(z.object({ member: asId<MemberId>(), name: z.string() })),
  meeting: z.optional(asId<MeetingId>()),
})

/** `POST /api/circles/:circle/personal-links`: brings a member back on another device. Said once. */
export const CreatePersonalLink = z.object({ member: z.optional(asId<MemberId>()) })
export const PersonalLink = z.object({ url: z.string() })

/**
 * `POST /api/circles/:circle/meetings`. `method` is one that Kring comes with, or one of the circle's
 * own; of these `methodVersion` says which version, and the newest is meant where it is left out.
 * Where neither is said it is what the circle usually meets by; a version alone says nothing.
 */
export const PlanMeeting = z
  .object({
    startsAt: z.optional(z.iso.datetime({ offset: true })),
    method: z.optional(z.string()),
    methodVersion: z.optional(z.int()),
  })
  .check(
    z.refine(({ method, methodVersion }) => methodVersion === undefined || method !== undefined, {
      path: ['methodVersion'],
      error: 'say which method it is a version of',
    }),
  )
export const PlannedMeeting = z.object({ meeting: asId<MeetingId>() })

const ToldReport = z.object({
  meeting: asId<MeetingId>(),
  at: z.number(),
  outcome: z.enum(OUTCOMES),
  learned: z.string(),
  takenAlong: z.boolean(),
})

/** `GET /api/circles/:circle/agreements`: every agreement with its reports, the newest first. */
export const ToldAgreement = z.object({
  id: asId<AgreementId>(),
  by: asId<MemberId>(),
  name: z.string(),
  meeting: asId<MeetingId>(),
  turn: asId<ItemId>(),
  at: z.number(),
  what: z.string(),
  firstStep: z.string(),
  byWhen: z.string(),
  support: z.string(),
  sign: z.string(),
  due: z.boolean(),
  reports: z.array(ToldReport),
})
export type ToldAgreement = z.infer<typeof ToldAgreement>
export const Agreements = z.object({ agreements: z.array(ToldAgreement) })

/** `GET /api/circles/:circle`: the circle as one of its members sees it. */
export const CircleView = z.object({
  circle: z.object({
    id: asId<CircleId>(),
    name: z.string(),
    language: z.enum(LANGUAGES),
    /** What the circle usually meets by. */
    method: z.string(),
    /** The same, where that is a method of the circle's own: its newest version that breaks no rule. */
    ownMethod: z.optional(z.object({ version: z.int(), ...ToldOwnMethod.shape })),
    joinCode: z.string(),
    /** The link behind the QR code: also on this machine's own screen it leads phones here. */
    joinUrl: z.string(),
    sample: z.boolean(),
    coach: z.enum(['on', 'off']),
  }),
  you: z.object({
    member: asId<MemberId>(),
    name: z.string(),
    /** Whether you may change how the circle works: you made it, or lead a meeting of it. */
    mayChange: z.boolean(),
  }),
  members: z.array(
    z.object({ id: asId<MemberId>(), name: z.string(), part: z.enum(['member', 'observer']) }),
  ),
  meetings: z.array(
    z.object({
      id: asId<MeetingId>(),
      number: z.int(),
      method: z.string(),
      /** What it was planned with, where that is a method of the circle's own. */
      ownMethod: z.optional(z.object({ version: z.int(), ...ToldOwnMethod.shape })),
      status: z.enum(['planned', 'running', 'closed']),
      startsAt: z.nullable(z.number()),
      startedAt: z.nullable(z.number()),
      closedAt: z.nullable(z.number()),
    }),
  ),
})
export type CircleView = z.infer<typeof CircleView>

/** `POST /api/sample`: a circle to look around in, with a case half told. Answers like a join. */
export const OpenSample = z.object({ language: z.enum(LANGUAGES) })
