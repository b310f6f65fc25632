/** Swedish adds an s to a name, but not to one that ends in s, x or z: 'Marits', 'Jonas'. */
export function swedishOwner(name: string): string {
  return /[sxz]$/iu.test(name) ? name : `${name}s`
}
