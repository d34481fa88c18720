import { escapeMarkup } from '../foundation/text-safety'
import type { Piece } from './merge-fields'

const PARAGRAPH = 'margin:0 0 16px'
const PAGE =
  'font:16px/24px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;max-width:560px;margin:0;padding:16px'

/**
 * The lines of a mail as HTML that needs nothing from anywhere: the picture comes with the mail, there is one link, and with
 * pictures blocked the alternative text stands in its place.
 */
export function mailHtml(
  lines: readonly (readonly Piece[])[],
  about: { readonly language: string; readonly subject: string; readonly contentId: string; readonly altText: string },
): string {
  const paragraphs = paragraphsOf(lines).map((paragraph) => {
    const inner = paragraph.map((line) => line.map((piece) => pieceHtml(piece, about)).join('')).join('<br>\n')
    return `<p dir="auto" style="${PARAGRAPH}">${inner}</p>`
  })
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeMarkup(about.language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(about.subject)}</title></head>`,
    `<body style="${escapeMarkup(PAGE)}">`,
    ...paragraphs,
    '</body></html>',
    '',
  ].join('\n')
}

function paragraphsOf(lines: readonly (readonly Piece[])[]): (readonly Piece[])[][] {
  const paragraphs: (readonly Piece[])[][] = [[]]
  for (const line of lines) {
    if (line.every(({ text }) => text.trim() === '')) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

function pieceHtml({ field, text }: Piece, { contentId, altText }: { contentId: string; altText: string }): string {
  const escaped = escapeMarkup(text).replace(/\n/g, '<br>\n')
  switch (field) {
    case null:
      return escaped
    case 'picture':
      return `<img src="cid:${contentId}" width="160" height="160" alt="${escapeMarkup(altText)}" style="display:block;border:0">`
    case 'page':
      return `<a href="${escaped}" style="overflow-wrap:anywhere">${escaped}</a>`
    case 'badge':
    case 'file':
      return `<strong><bdi>${escaped}</bdi></strong>`
    default:
      return `<bdi>${escaped}</bdi>`
  }
}
