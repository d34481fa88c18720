import type { Input } from '../workspace/input'

export type BakeImageRequest = {
  readonly image: Input
  readonly credential: Input
  readonly assertion?: Input
  readonly out: string
}
export type BakedEntry = {
  readonly standard: string
  readonly keyword: string
  readonly kind: string
  readonly text: string
}
export type BakedEntriesReport = { readonly entries: readonly BakedEntry[] }
