import { app } from 'electron'

/** Where the window's pages come from. */
const ORIGIN = 'app://studio'

/** The first page: our own scheme, or the address of `npm run dev` in a checkout. */
export function startAddress(): string {
  const dev = process.env['ELECTRON_RENDERER_URL']
  return dev !== undefined && !app.isPackaged ? dev : `${ORIGIN}/index.html`
}

/** Whether an address is a page of ours, whatever its fragment. */
export function isOurPage(url: string): boolean {
  const start = new URL(startAddress())
  if (!URL.canParse(url)) return false
  const asked = new URL(url)
  return (
    asked.protocol === start.protocol && asked.host === start.host && asked.username === '' && asked.password === ''
  )
}
