import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuBar, MenuItem } from '../ipc/menu-model'
import type { StudioWindow } from './studio-window'

/**
 * The native menu bar, drawn from the window's commands. The page sees a key first; what it does not take, the menu gets,
 * so the keys are shown here and registered only where no page is in front of it (macOS).
 */
export function setMenuBar(bar: MenuBar, from: StudioWindow): void {
  const menus: MenuItemConstructorOptions[] = bar.map(({ label, role, items }) => ({
    label,
    ...(role === 'help' || role === 'window' ? { role } : {}),
    submenu: items.map((item) => itemOf(item, (id) => from.tell('menu.chosen', { id }))),
  }))
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const menu = Menu.buildFromTemplate([...mac, ...menus])
  if (process.platform === 'darwin') Menu.setApplicationMenu(menu)
  else from.window.setMenu(menu)
}

/** Shows a native context menu. @returns the command that was chosen, or null */
export function showContextMenu(items: readonly MenuItem[], at: { x: number; y: number }, from: StudioWindow) {
  return new Promise<string | null>((resolve) => {
    let chosen: string | null = null
    const menu = Menu.buildFromTemplate(items.map((item) => itemOf(item, (id) => (chosen = id))))
    const zoom = from.window.webContents.getZoomFactor()
    menu.popup({
      window: from.window,
      x: Math.round(at.x * zoom),
      y: Math.round(at.y * zoom),
      callback: () => setImmediate(() => resolve(chosen)),
    })
  })
}

function itemOf(item: MenuItem, choose: (id: string) => void): MenuItemConstructorOptions {
  if (item.kind === 'separator') return { type: 'separator' }
  return {
    label: item.label,
    enabled: item.enabled,
    ...(item.checked === undefined ? {} : { type: 'checkbox' as const, checked: item.checked }),
    ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator }),
    registerAccelerator: false,
    click: () => choose(item.id),
  }
}

/** Before a page has told its commands: nothing that reloads or inspects. */
export function emptyMenu(): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }]) : null)
  app.setAboutPanelOptions({ applicationName: 'Rosette', applicationVersion: app.getVersion() })
}
