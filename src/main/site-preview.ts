import { BrowserWindow, session } from 'electron'
import { words } from './language'
import { stayAtHome } from './navigation'
import { blockForeignRequests, denyPermissions } from './permissions'
import { serveFile } from './protocol'

let count = 0

/**
 * Shows an exported site as a visitor sees it: a session of its own in memory, a scheme of its own, no preload, no request
 * but its own (reliability.md §5, 21).
 * @param folder that an export just wrote
 * @param path of the first page, such as `/index.html`
 */
export function previewSite(folder: string, path: string): void {
  const own = session.fromPartition(`site-preview-${++count}`)
  const isHome = (url: string) => url.startsWith('site://preview/')
  denyPermissions(own, [])
  blockForeignRequests(own, (url) => isHome(url) || url.startsWith('blob:') || url.startsWith('data:'))
  own.protocol.handle('site', (request) => {
    const asked = decodeURIComponent(new URL(request.url).pathname)
    return serveFile(folder, asked.endsWith('/') ? `${asked}index.html` : asked, { 'Referrer-Policy': 'no-referrer' })
  })
  const window = new BrowserWindow({
    width: 1200,
    height: 860,
    title: words().preview,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  window.setMenu(null)
  stayAtHome(window.webContents, isHome)
  void window.loadURL(`site://preview${path}`)
}
