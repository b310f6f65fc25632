import type { Agreement } from '@kring/shared/agreement/agreement'
import { useState } from 'react'

/** What stands beside the words of an agreement. */
export interface AgreementFields {
  readonly firstStep: string
  readonly byWhen: string
  readonly support: string
  readonly sign: string
}

const EMPTY: AgreementFields = { firstStep: '', byWhen: '', support: '', sign: '' }
const NAMES = ['firstStep', 'byWhen', 'support', 'sign'] as const

/** What was kept, read with care: it may be of another version, or not ours at all. */
export function readFields(kept: string | null): AgreementFields | undefined {
  if (kept === null) return undefined
  try {
    const value: unknown = JSON.parse(kept)
    if (typeof value !== 'object' || value === null) return undefined
    const fields: { -readonly [name in keyof AgreementFields]: string } = { ...EMPTY }
    for (const name of NAMES) {
      const text = (value as Record<string, unknown>)[name]
      if (typeof text === 'string') fields[name] = text
    }
    if (!/^(\d{4}-\d{2}-\d{2})?$/u.test(fields.byWhen)) fields.byWhen = ''
    return fields
  } catch {
    return undefined
  }
}

function fieldsOf({ firstStep, byWhen, support, sign }: AgreementFields): AgreementFields {
  return { firstStep, byWhen, support, sign }
}

export interface AgreementDraft {
  readonly fields: AgreementFields
  readonly change: (field: keyof AgreementFields, to: string) => void
  /** What was agreed stands again; the draft is forgotten. */
  readonly forget: () => void
}

/** The fields as they are being written, kept on this device so that a reload loses nothing. */
export function useAgreementDraft(
  place: { readonly meeting: string; readonly turn: string; readonly by: string },
  agreed: Agreement | undefined,
): AgreementDraft {
  const key = `kring.agreement.${place.meeting}.${place.turn}.${place.by}`
  const [draft, setDraft] = useState<AgreementFields | undefined>(() => {
    try {
      return readFields(localStorage.getItem(key))
    } catch {
      return undefined
    }
  })
  const fields = draft ?? (agreed ? fieldsOf(agreed) : EMPTY)
  return {
    fields,
    change(field, to) {
      const next = { ...fields, [field]: to }
      setDraft(next)
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // A browser that keeps nothing keeps them until the page is left.
      }
    },
    forget() {
      setDraft(undefined)
      try {
        localStorage.removeItem(key)
      } catch {
        // Nothing was kept.
      }
    },
  }
}
