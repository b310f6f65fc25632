/** The first two letters of a first name: 'Amina' is Am, 'élodie' is Él. */
export function initialsOf(name: string): string {
  const [first = '', second = ''] = Array.from(name.trim().split(/\s+/u)[0] ?? '')
  return first.toLocaleUpperCase() + second.toLocaleLowerCase()
}
