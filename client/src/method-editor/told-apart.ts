import { type InEachLanguage, LANGUAGES } from '@kring/shared/language/language'
import type { OwnMethod } from '@kring/shared/method/own-method'

type Name = Partial<InEachLanguage<string>>

/** A method under a name that the circle has already gets a number behind it, in each language. */
export function toldApart(method: OwnMethod, taken: readonly Name[]): OwnMethod {
  const isTaken = (name: Name) =>
    LANGUAGES.some((language) =>
      taken.some((other) => name[language] !== undefined && other[language] === name[language]),
    )
  let name: Name = method.name
  for (let number = 2; isTaken(name); number += 1) name = numbered(method.name, number)
  return { ...method, name }
}

function numbered(name: Name, number: number): Name {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      name[language] === undefined ? [] : [[language, `${name[language]} (${number})`]],
    ),
  )
}
