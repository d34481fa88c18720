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
  return {
    /** @param digest changes with the artwork; a published version never changes */
    address(badge: string, version: number | undefined, digest: string): Promise<string | null> {
      const key = `${badge} ${version ?? 'draft'} ${digest}`
      const known = addresses.get(key)
      if (known) return known
      if (addresses.size >= MOST) addresses.clear()
      const loading = load(badge, version)
      addresses.set(key, loading)
      return loading
    },
    clear: () => addresses.clear(),
  }
}

/** An address under which an SVG can be drawn as a picture. */
export function svgAddress(svg: string): string {
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}
