import { createMark, strokesOf } from '@kring/shared/board/board-doc'
import type { Language } from '@kring/shared/language/language'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { OwnMethod } from '@kring/shared/method/own-method'
import type { NoteKind } from '@kring/shared/note/kind'
import { presenceFrame } from '@kring/shared/wire/frame'
import { Device, type Line } from '../world/device.ts'

/** The seven of the sample circle, by their names. Saskia leads, Marit brings the case. */
export type Name = 'Saskia' | 'Marit' | 'Elin' | 'Tomasz' | 'Amina' | 'Bram' | 'Jonas'

interface Seat {
  readonly device: Device
  readonly id: MemberId
}

/** How many notes of each kind a member keeps face down. */
export type FaceDown = { readonly [name in Name]?: { readonly [kind in NoteKind]?: number } }

/** Who is at what. Jonas is on his way. */
const AT: { readonly [name in Name]?: 'desk' | 'phone' } = {
  Saskia: 'desk',
  Marit: 'desk',
  Elin: 'desk',
  Tomasz: 'desk',
  Amina: 'phone',
  Bram: 'phone',
}

/** The sample circle in the middle of its fifth meeting, with each member at a device of their own. */
export class SampleRoom {
  readonly circle: string
  readonly language: Language
  /** The meeting that is looked at: the fifth, or a later one once `meetAgain` was called. */
  meeting: string
  /** The method of the circle's own that is looked at, once `writes` was called. */
  method = ''
  readonly #seats: ReadonlyMap<Name, Seat>
  readonly #lines: Line[] = []

  private constructor(
    { circle, meeting }: { readonly circle: string; readonly meeting: string },
    language: Language,
    seats: ReadonlyMap<Name, Seat>,
  ) {
    this.circle = circle
    this.meeting = meeting
    this.language = language
    this.#seats = seats
  }

  static async open(server: string, language: Language): Promise<SampleRoom> {
    const lead = new Device(server)
    const sample = await expectStatus(lead, 201, '/api/sample', { language })
    const circle = String(sample['circle'])
    const { body } = await lead.ask('GET', `/api/circles/${circle}`)
    const { members } = body as unknown as {
      readonly members: readonly { readonly id: MemberId; readonly name: Name }[]
    }
    const seats = new Map<Name, Seat>()
    for (const { id, name } of members) {
      if (name === 'Saskia') {
        seats.set(name, { device: lead, id })
        continue
      }
      const link = await expectStatus(lead, 201, `/api/circles/${circle}/personal-links`, {
        member: id,
      })
      const device = new Device(server)
      const secret = new URL(String(link['url'])).pathname.split('/').at(-1) ?? ''
      await expectStatus(device, 201, `/api/personal-links/${secret}`, {})
      seats.set(name, { device, id })
    }
    return new SampleRoom({ circle, meeting: String(sample['meeting']) }, language, seats)
  }

  device(name: Name): Device {
    return this.#seat(name).device
  }

  idOf(name: Name): MemberId {
    return this.#seat(name).id
  }

  async does(name: Name, ...commands: readonly Command[]): Promise<MeetingView> {
    let view: MeetingView | undefined
    for (const command of commands) view = await this.device(name).command(this.meeting, command)
    return view ?? this.view()
  }

  view(): Promise<MeetingView> {
    return this.device('Saskia').view(this.meeting)
  }

  openTurn(): Promise<ItemId> {
    return this.device('Saskia').openTurn(this.meeting)
  }

  /** Moves on until this phase is open. */
  async until(phase: string): Promise<void> {
    let view = await this.view()
    for (let i = 0; view.phase !== phase; i++) {
      if (i > 30) throw new Error(`${phase} never opens`)
      view = await this.does('Saskia', { type: 'phase.next' })
    }
  }

  /** Has members in the room, at their devices, until `leave`. What they keep face down is told. */
  async sitDown(faceDown: FaceDown = {}): Promise<void> {
    this.leave()
    for (const [name, device] of Object.entries(AT) as [Name, string][]) {
      const line = await this.device(name).line(`meeting:${this.meeting}`)
      const state = JSON.stringify({ device, faceDown: faceDown[name] ?? {} })
      line.send(presenceFrame([{ client: line.doc.clientID, clock: 1, state }]))
      this.#lines.push(line)
    }
  }

  leave(): void {
    for (const line of this.#lines.splice(0)) line.close()
  }

  /**
   * Ends the meeting and plans the next one, which opens with what was agreed: by the method that the
   * circle usually meets by, or by this one.
   */
  async meetAgain(method?: string): Promise<void> {
    await this.does('Saskia', { type: 'meeting.close' })
    const planned = await expectStatus(
      this.device('Saskia'),
      201,
      `/api/circles/${this.circle}/meetings`,
      method === undefined ? {} : { method },
    )
    this.meeting = String(planned['meeting'])
  }

  /** A method of the circle's own, each of these a version of it. */
  async writes(first: OwnMethod, ...later: readonly OwnMethod[]): Promise<void> {
    const all = `/api/circles/${this.circle}/methods`
    const device = this.device('Saskia')
    this.method = String((await expectStatus(device, 201, all, { method: first }))['method'])
    for (const [nth, method] of later.entries()) {
      const saved = { from: nth + 1, method }
      await expectStatus(this.device('Elin'), 201, `${all}/${this.method}/versions`, saved)
    }
  }

  /** Puts notes on the board, in one's own name. */
  async says(name: Name, kind: NoteKind, ...texts: readonly string[]): Promise<void> {
    const { device, id } = this.#seat(name)
    const turn = await this.#openItem()
    const line = await device.line(`meeting:${this.meeting}`)
    for (const text of texts) line.addNote({ kind, text, by: id, turn })
    await stored(line)
  }

  /** Keeps notes face down, where nobody else sees their words. */
  async keeps(name: Name, kind: NoteKind, ...texts: readonly string[]): Promise<void> {
    const { device, id } = this.#seat(name)
    const turn = await this.#openItem()
    const line = await device.line(`draft:${this.meeting}`)
    for (const text of texts) line.addNote({ kind, text, by: id, turn })
    await stored(line)
  }

  async draws(name: Name, points: readonly number[]): Promise<void> {
    const { device, id } = this.#seat(name)
    const turn = await this.#openItem()
    const line = await device.line(`meeting:${this.meeting}`)
    line.write((doc) => {
      strokesOf(doc).set(crypto.randomUUID(), createMark({ by: id, turn, points: [...points] }))
    })
    await stored(line)
  }

  async #openItem(): Promise<ItemId> {
    const { item } = await this.view()
    if (!item) throw new Error('nothing is open')
    return item
  }

  #seat(name: Name): Seat {
    const seat = this.#seats.get(name)
    if (!seat) throw new Error(`${name} is not in the sample circle`)
    return seat
  }
}

async function stored(line: Line): Promise<void> {
  await line.until(() => line.isStored())
  line.close()
}

async function expectStatus(
  device: Device,
  wanted: number,
  path: string,
  sent: object,
): Promise<{ readonly [key: string]: unknown }> {
  const { status, body } = await device.ask('POST', path, sent)
  if (status !== wanted) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  return body
}
