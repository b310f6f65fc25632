/*
 * Loaded into a server before anything else: its clock stands at the moment in STILL_AT (ISO 8601).
 * Timers run on. With it two pictures of the same screen show the same times.
 */
const at = Date.parse(process.env['STILL_AT'] ?? '')
if (Number.isNaN(at)) throw new Error('STILL_AT says no moment.')

Date.now = () => at
globalThis.Date = new Proxy(Date, {
  construct: (target, args: []) => (args.length === 0 ? new target(at) : new target(...args)),
})
