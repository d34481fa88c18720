import { problem, type Problem } from '../problem'
import { quoted } from '../text-safety'
import { cssFault, isInnerReference, paintFault } from './css-safety'
import type { XmlAttribute, XmlElement } from './scan-xml'

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
const XML_EVENTS_NAMESPACE = 'http://www.w3.org/2001/xml-events'
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

// Elements that run something or bring in another language (SVG 1.1, SVG Tiny 1.2, SVG 2).
const ACTIVE = new Set([
  'script',
  'foreignObject',
  'handler',
  'listener',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'canvas',
  'prefetch',
])
const ANIMATION = new Set(['set', 'animate', 'animateColor', 'animateMotion', 'animateTransform', 'animation'])

/** What an element brings that must not stand on other people's pages (standards.md §6.2). Namespace counts, prefix does not. */
export function elementFaults(element: XmlElement): Problem[] {
  const own = activeFaults(element)
  const isOver = own.length > 0 && !ANIMATION.has(element.local)
  if (isOver || element.namespace !== SVG_NAMESPACE) return own
  return [...own, ...element.attributes.flatMap((attribute) => attributeFaults(element, attribute))]
}

/** What an element brings by being what it is, whatever its attributes say. */
export function activeFaults(element: XmlElement): Problem[] {
  if (element.namespace === XHTML_NAMESPACE || element.namespace === XML_EVENTS_NAMESPACE)
    return [active(element, 'HTML or a script')]
  if (element.namespace !== SVG_NAMESPACE) return []
  if (ACTIVE.has(element.local)) return [active(element, 'a part that can run')]
  return ANIMATION.has(element.local) && animatesLink(element) ? [active(element, 'an animated link')] : []
}

/** What the text of a style element brings. */
export function styleFaults(css: string): Problem[] {
  const fault = cssFault(css)
  if (fault === null) return []
  return [fault === 'active' ? activeProblem('style', 'a style that can run') : remoteProblem('style')]
}

/** A style sheet that is named in front of the picture. */
export function instructionFaults(target: string): Problem[] {
  return target === 'xml-stylesheet' ? [remoteProblem('xml-stylesheet')] : []
}

/** What one attribute of an SVG element brings. */
export function attributeFaults(element: XmlElement, { local, namespace, value }: XmlAttribute): Problem[] {
  if (namespace === XML_EVENTS_NAMESPACE || (namespace === '' && /^on/i.test(local)))
    return [active(element, `the handler ${local}`)]
  if (namespace === XML_NAMESPACE) return local === 'base' ? [remoteProblem(element.qname)] : []
  if (local === 'href' || (namespace === '' && local === 'src')) return linkFaults(element, value)
  const fault = namespace !== '' ? null : local === 'style' ? cssFault(value) : paintFault(value)
  if (fault === null) return []
  return [fault === 'active' ? active(element, `a ${local} that can run`) : remoteProblem(element.qname)]
}

function linkFaults(element: XmlElement, address: string): Problem[] {
  // Browsers leave out white space and control characters in front of and inside a scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase()
  if (scheme === 'javascript' || scheme === 'vbscript') return [active(element, 'a link that runs a script')]
  return isInnerReference(address) ? [] : [remoteProblem(element.qname)]
}

function animatesLink(element: XmlElement): boolean {
  const target =
    element.attributes.find(({ local, namespace }) => namespace === '' && local === 'attributeName')?.value ?? ''
  return /^(?:.*:)?(?:href|on.*|style|src)$/i.test(target.trim())
}

function active(element: XmlElement, what: string): Problem {
  return activeProblem(element.qname, what)
}

function activeProblem(element: string, what: string): Problem {
  return problem({
    code: 'svg-active',
    where: { element: quoted(element, 40) },
    message: `The SVG holds ${quoted(what)} (${quoted(element, 40)}).`,
    remedy: 'Export the picture as plain SVG without scripts, handlers and HTML.',
  })
}

function remoteProblem(element: string): Problem {
  return problem({
    code: 'svg-remote',
    where: { element: quoted(element, 40) },
    message: `The SVG refers to something outside of itself (${quoted(element, 40)}).`,
    remedy: 'Embed pictures as PNG or JPEG and turn text into outlines before exporting.',
  })
}
