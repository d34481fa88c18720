/** Artwork of the draft, or of a published version. */
export type BadgeArtworkRequest = { readonly badge: string; readonly version?: number }
export type BadgeArtwork = { readonly svg: string; readonly png: Uint8Array }
