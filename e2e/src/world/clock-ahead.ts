/*
 * Loaded into a server before anything else: at each SIGUSR2 its clock goes ahead by LEAP_MS, so that
 * a test need not sit out minutes. Those who are in the room hear of it with the server's next word.
 */
const leap = Number(process.env['LEAP_MS'])
if (!(leap > 0)) throw new Error('LEAP_MS says no time.')

const now = Date.now
let ahead = 0
process.on('SIGUSR2', () => {
  ahead += leap
})
Date.now = () => now() + ahead
