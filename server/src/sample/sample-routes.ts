import { OpenSample } from '@kring/shared/api/circle-api'
import { Hono } from 'hono'
import { clientAddress } from '../http/client-address.ts'
import { type DeviceEnv, type DeviceOptions, ensureDevice } from '../http/device-cookie.ts'
import { notStored } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import { tooMany } from '../http/too-many.ts'
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
    const waitSeconds = tries.waitSeconds(address)
    if (waitSeconds > 0) {
      const title = 'Many sample circles were opened from here just now'
      return tooMany(c, { waitSeconds, code: 'too-many-samples', title })
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
