import type { WebContents } from 'electron'

/** Nothing leads a window away from its own pages, and no page opens another (reliability.md §5, 11–14). */
export function stayAtHome(contents: WebContents, isHome: (url: string) => boolean): void {
  contents.on('will-navigate', (event) => {
    if (!isHome(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isHome(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
