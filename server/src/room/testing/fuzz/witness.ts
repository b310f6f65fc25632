import type { MemberId } from '@kring/shared/lib/id'
import { decodePresence } from '@kring/shared/wire/frame'
import { MESSAGE } from '@kring/shared/wire/message'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { FuzzLine } from './fuzz-line.ts'
import { hasForbidden, type Oracle, writtenIn } from './oracle.ts'

/** Sees every frame that anyone is sent, and holds it against the file at that moment. */
export class Witness {
  readonly #oracle: Oracle
  readonly #complain: (complaint: string) => void
  /** Whose line first spoke for an id in presence. */
  readonly #owners = new Map<number, MemberId>()
  #frames = 0

  constructor(oracle: Oracle, complain: (complaint: string) => void) {
    this.#oracle = oracle
    this.#complain = complain
  }

  /** How many it has seen. */
  get frames(): number {
    return this.#frames
  }

  /** This line speaks for itself in presence from now on. */
  expects({ client, member }: FuzzLine): void {
    this.#owners.set(client, member)
  }

  /** [R3] Whatever anyone is sent is in the file by then, and nobody is sent what is forbidden. */
  sees(line: FuzzLine, frame: Uint8Array): void {
    this.#frames += 1
    // A refusal may name, to its sender, what it refuses.
    if (frame[0] !== MESSAGE.refused && hasForbidden(frame)) {
      this.#complain(`${line.member} was sent what is forbidden`)
    }
    const isOwn = line.document.startsWith('draft:')
    const document = isOwn ? `${line.document}:${line.member}` : line.document
    const decoder = decoding.createDecoder(frame)
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync: {
        const step = decoding.readVarUint(decoder)
        const bytes = decoding.readVarUint8Array(decoder)
        const vector = step === 0 ? Y.decodeStateVector(bytes) : writtenIn(bytes)
        if (!this.#oracle.catchUp(document).holds(vector)) {
          this.#complain(`${line.member} was shown what is not on disk`)
        }
        return
      }
      case MESSAGE.stored: {
        const vector = Y.decodeStateVector(decoding.readVarUint8Array(decoder))
        if (!this.#oracle.catchUp(document).holds(vector)) {
          this.#complain(`${line.member} was told that is stored what is not on disk`)
        }
        return
      }
      case MESSAGE.state: {
        const { version } = JSON.parse(decoding.readVarString(decoder))
        this.#oracle.catchUp()
        if (version > this.#oracle.standing.version) {
          this.#complain(`${line.member} was shown version ${version}, which is not on disk`)
        }
        return
      }
      case MESSAGE.awareness:
        this.#seesPresence(line, decoding.readVarUint8Array(decoder))
        return
    }
  }

  /** [N2] Who is here is who they are. */
  #seesPresence(line: FuzzLine, payload: Uint8Array): void {
    for (const { client, state } of decodePresence(payload) ?? []) {
      const owner = this.#owners.get(client)
      if (state === 'null' || owner === undefined) continue
      const { user } = JSON.parse(state)
      if (user?.id !== owner || user?.name !== owner.toUpperCase()) {
        this.#complain(`${line.member} saw ${owner} as ${JSON.stringify(user)}`)
      }
    }
  }
}
