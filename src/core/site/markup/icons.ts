import { bug } from '../../foundation/bug'
import { textFromUtf8 } from '../../foundation/bytes'
import { trusted, type Markup } from './markup'

const NAMES = [
  'arrow-right',
  'arrows-clockwise-fill',
  'check-circle-fill',
  'clock-fill',
  'copy',
  'download-simple',
  'file-text',
  'link-simple',
  'linkedin-logo',
  'list',
  'pause-circle-fill',
  'prohibit-fill',
  'share-network',
  'shield-check',
] as const
export type IconName = (typeof NAMES)[number]
export type Icons = (name: IconName) => Markup

/** Icons as inline drawings that take the colour of the text around them; words always stand beside them. */
export function iconsFrom(resources: ReadonlyMap<string, Uint8Array>): Icons {
  const drawn = new Map(NAMES.map((name) => [name, drawing(resources.get(`icons/${name}.svg`), name)]))
  return (name) => drawn.get(name) ?? bug(`no icon ${name}`)
}

function drawing(file: Uint8Array | undefined, name: string): Markup {
  const paths = (textFromUtf8(file ?? bug(`resources/site/icons lacks ${name}.svg`)) ?? '').match(/<path [^>]*>/g)
  return trusted(
    `<svg class="icon" viewBox="0 0 256 256" aria-hidden="true">${(paths ?? bug(`${name}.svg has no path`)).join('')}</svg>`,
  )
}
