import { nativeTheme } from 'electron'
import type { Theme } from '../ipc/shell-contract'
import { preferences } from './preferences'
import { allWindows, GROUND } from './windows'

/** Light, dark or as the system; interface size. For all windows, and for native menus, title and scroll bars too. */
export async function applyAppearance(theme: Theme, sizePercent: number): Promise<void> {
  nativeTheme.themeSource = theme
  for (const { window } of allWindows()) {
    window.webContents.setZoomFactor(sizePercent / 100)
    window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light)
  }
  await preferences().change((all) => ({ ...all, theme, sizePercent }))
}
