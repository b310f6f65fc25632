type Attribute = string | number | boolean | undefined

/** An element of the page: attributes that are undefined or false are left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: { readonly [name: string]: Attribute } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) mark(element, name, value)
  element.append(...children)
  return element
}

export function mark(element: Element, name: string, value: Attribute): void {
  if (value === undefined || value === false) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}

/** Words are put in their place only when they differ: a reader of the screen hears no echo. */
export function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words
}
