import { OpenSample } from '@kring/shared/api/circle-api'
import { Hono } from 'hono'
import { clientAddress } from '../http/client-address.ts'
import { type DeviceEnv, type DeviceOptions, ensureDevice } from '../http/device-cookie.ts'
import { notStored, problem } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import { Tries } from '../http/tries.ts'
import { openSample, SampleNotStored, type SampleOptions } from './sample-circle.ts'

export type SampleRoutesOptions = SampleOptions & DeviceOptions

/** Sample circles that one address may open in a minute: each is a few hundred entries of the log. */
const SAMPLES_A_MINUTE = 6

/** `POST /api/sample`: a circle to look around in, as its facilitator. */
export function sampleRoutes(options: SampleRoutesOptions): Hono<DeviceEnv> {
  const tries = new Tries(options.clock, { perMinute: SAMPLES_A_MINUTE })
  return new Hono<DeviceEnv>().post('/api/sample', async (c) => {
    const read = await readBody(c, OpenSample)
    if (!read.ok) return read.response
    const address = clientAddress(c)
    const wait = tries.waitSeconds(address)
    if (wait > 0) {
      c.header('retry-after', String(wait))
      return problem(c, 429, {
        code: 'too-many-samples',
        title: 'Many sample circles were opened from here just now',
        detail: `Try again in ${wait} seconds.`,
      })
    }
    tries.count(address)
    const device = await ensureDevice(c, options)
    try {
      const sample = await openSample(options, { language: read.value.language, device })
      return c.json(sample, 201)
    } catch (error) {
      if (error instanceof SampleNotStored) return notStored(c)
      throw error
    }
  })
}
