import { dialog, shell } from 'electron'
import { externalUrl } from './external-url'
import { words } from './language'
import { preferences } from './preferences'
import type { StudioWindow } from './studio-window'

/**
 * The one way to a browser or mail program: https and mailto only, shown in full with the host as it is on the wire, asked
 * the first time for each host (reliability.md §5, 15).
 * @returns whether it was opened
 */
export async function openLink(text: string, from: StudioWindow): Promise<boolean> {
  const url = externalUrl(text)
  if (!url) return false
  const chosen = await preferences().read()
  const host = url.protocol === 'mailto:' ? 'mailto' : url.host
  if (!chosen.linkHosts.includes(host)) {
    const { response } = await dialog.showMessageBox(from.window, {
      type: 'question',
      message: url.protocol === 'mailto:' ? words().writeMail : words().openInBrowser(host),
      detail: url.href,
      buttons: [words().open, words().cancel],
      defaultId: 1,
      cancelId: 1,
    })
    if (response !== 0) return false
    await preferences().change((all) => ({ ...all, linkHosts: [...all.linkHosts, host] }))
  }
  await shell.openExternal(url.href)
  return true
}
