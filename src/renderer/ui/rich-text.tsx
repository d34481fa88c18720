import { Fragment, type ReactNode } from 'react'

/** A message with `<b>…</b>` in it, as text; there is no other mark and never markup from outside. */
export function RichText({ text }: { readonly text: string }): ReactNode {
  const parts = text.split(/<b>(.*?)<\/b>/)
  return parts.map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : <Fragment key={i}>{part}</Fragment>))
}
