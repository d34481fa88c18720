type Attributes = Readonly<Record<string, string>>

/** An element with attributes and children; text becomes text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

/** Somebody's own text, whatever its direction. */
export function foreignText(text: string): HTMLElement {
  return element('bdi', {}, text)
}

/** A link that leads out of the page: it opens beside it and tells the other site nothing. */
export function outwardLink(text: string, url: string): HTMLAnchorElement {
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, foreignText(text))
}
