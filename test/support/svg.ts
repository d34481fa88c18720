import { Parser } from 'saxen'

/** A badge element with what is in it. */
export type Seen = { name: string; verify: string | undefined; cdata: string; parent: string | undefined }

/** Badge elements as saxen, a parser that knows namespaces, sees them. */
export function seenBySaxen(svg: string): Seen[] {
  const found: Seen[] = []
  const path: { name: string; attrs: Record<string, string> }[] = []
  const parser = new Parser().ns({
    'http://www.w3.org/2000/svg': 'svg',
    'http://openbadges.org': 'ob2',
    'https://purl.imsglobal.org/ob/v3p0': 'ob3',
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('openTag', (name, attrs, decode) => {
    const { verify } = attrs()
    const parent = path.at(-1)?.name
    path.push({ name, attrs: attrs() })
    if (/^ob[23]:/.test(name)) found.push({ name, verify: verify && decode(verify), cdata: '', parent })
  })
  parser.on('cdata', (value) => {
    const last = found.at(-1)
    if (last) last.cdata += value
  })
  parser.on('closeTag', () => path.pop())
  parser.parse(svg)
  return found
}
