import type { NetworkInterfaceInfo } from 'node:os'

/** Addresses that a home or an office gives to what is in it. */
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/
/** Networks inside this machine, which no phone is in. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet)/

interface Listening {
  readonly host: string | undefined
  readonly port: number
}

/** Where a phone in the room reaches this machine; undefined when it listens only to itself. */
export function lanOrigin(
  { host, port }: Listening,
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>,
): string | undefined {
  const isOpen = host === undefined || host === '0.0.0.0' || host === '::'
  const address = isOpen ? lanAddress(interfaces) : PRIVATE.test(host) ? host : undefined
  return address && `http://${address}:${port}`
}

function lanAddress(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string | undefined {
  const outward = Object.entries(interfaces).filter(([name]) => !INSIDE.test(name))
  const addresses = outward
    .flatMap(([, infos]) => infos ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  return addresses.find((address) => PRIVATE.test(address)) ?? addresses[0]
}
