import type { Border } from '../border'

export type ArtworkCache = ReturnType<typeof createArtworkCache>

const MOST = 200

/** Artwork as addresses for pictures: drawn as pictures only, so that nothing in an SVG ever runs. */
export function createArtworkCache(border: Border) {
  const addresses = new Map<string, Promise<string | null>>()
  const load = async (badge: string, version: number | undefined): Promise<string | null> => {
    const answer = await border.ask('badge.artwork', { badge, ...(version === undefined ? {} : { version }) })
    return answer.ok ? svgAddress(answer.value.svg) : null
  }
  const loadTemplate = async (template: string): Promise<string | null> => {
    const answer = await border.ask('template.preview', { template, values: {} })
    return answer.ok ? svgAddress(answer.value.svg) : null
  }
  const remembered = (key: string, make: () => Promise<string | null>): Promise<string | null> => {
    const known = addresses.get(key)
    if (known) return known
    if (addresses.size >= MOST) addresses.clear()
    const loading = make()
    addresses.set(key, loading)
    return loading
  }
  return {
    /** A template with its own sample words. */
    template: (id: string) => remembered(`template ${id}`, () => loadTemplate(id)),
    /** @param digest changes with the artwork; a published version never changes */
    address(badge: string, version: number | undefined, digest: string): Promise<string | null> {
      return remembered(`${badge} ${version ?? 'draft'} ${digest}`, () => load(badge, version))
    },
    clear: () => addresses.clear(),
  }
}

/** An address under which an SVG can be drawn as a picture. */
export function svgAddress(svg: string): string {
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}
