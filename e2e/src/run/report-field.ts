/** A field of a report nobody vouches for; `undefined` where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}

/** A list in a report nobody vouches for; `undefined` where there is none. */
export function listAt(value: unknown, name: string): readonly unknown[] | undefined {
  const field = fieldOf(value, name)
  return Array.isArray(field) ? field : undefined
}
