/** The names in a list with commas, in the order of ours; all where there is no list. */
export function named<Name extends string>(
  list: string | undefined,
  all: readonly Name[],
): { readonly known: readonly Name[]; readonly unknown: readonly string[] } {
  if (list === undefined) return { known: all, unknown: [] }
  const wanted = list.split(',').map((name) => name.trim())
  return {
    known: all.filter((name) => wanted.includes(name)),
    unknown: wanted.filter((name) => !all.some((one) => one === name)),
  }
}
