import { markup, type Markup } from '../../markup/markup'
import type { BadgeOfAward } from './badge-of-award'

/** Head of an award's page: machine forms, previews, and the word to search engines to leave it out (standards.md §7). */
export function awardHead(badge: BadgeOfAward): (url: string, title: string) => Markup {
  const { site, words, texts, issuer, cardUrl } = badge
  const fixed = markup`<meta name="robots" content="noindex">
<link rel="alternate" type="application/vc" href="credential.json">
<link rel="alternate" type="application/ld+json" href="assertion.json">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.snapshot.issuer.name}">
<meta property="og:locale" content="${words.openGraphLocale}">
<meta property="og:description" content="${words.award.previewText(texts.name.text, issuer)}">
<meta property="og:image" content="${cardUrl}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${texts.altText?.text ?? texts.name.text}">
<meta name="twitter:card" content="summary_large_image">
`
  return (url, title) => markup`${fixed}<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
<meta property="og:title" content="${title}">
`
}
