import { createContext, type ReactNode, useContext, useState } from 'react'

interface Changing {
  readonly keys: ReadonlySet<string>
  readonly set: (keys: ReadonlySet<string>) => void
}

const ChangingNow = createContext<Changing>({ keys: new Set(), set: () => {} })

/**
 * What was said for everyone stands on the paper; to be changed it is taken down to the sheet that
 * only its author sees. So both have to know of it.
 */
export function ChangingProvider({ children }: { readonly children: ReactNode }) {
  const [keys, set] = useState<ReadonlySet<string>>(new Set())
  return <ChangingNow value={{ keys, set }}>{children}</ChangingNow>
}

export interface ChangingOne {
  readonly changing: boolean
  readonly begin: () => void
  readonly end: () => void
}

/** Whether this one thing said is being changed just now. */
export function useChanging(key: string): ChangingOne {
  const { keys, set } = useContext(ChangingNow)
  return {
    changing: keys.has(key),
    begin: () => set(new Set([...keys, key])),
    end: () => set(new Set([...keys].filter((one) => one !== key))),
  }
}

/** All that is being changed just now. */
export function useAllChanging(): ReadonlySet<string> {
  return useContext(ChangingNow).keys
}
