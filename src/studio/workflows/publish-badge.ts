export type PublishBadgeRequest = { readonly badge: string }
export type PublishBadgeReport = { readonly slug: string; readonly version: number }
