import type { MenuBar, MenuItem } from '../../ipc/menu-model'
import type { StringKey, Translate, PlainKey } from '../strings/strings'
import { MENUS, type Binding, type Command, type MenuId } from './command'
import { acceleratorOf } from './shortcut'

export const MENU_TITLES: Readonly<Record<MenuId, PlainKey>> = {
  file: 'menu.file',
  edit: 'menu.edit',
  insert: 'menu.insert',
  object: 'menu.object',
  badge: 'menu.badge',
  view: 'menu.view',
  go: 'menu.go',
  window: 'menu.window',
  help: 'menu.help',
} satisfies Record<MenuId, StringKey>

/** The menu bar of this moment: every command in it, those that are off stay visible (window.md, D1). */
export function menuBarOf(
  commands: readonly Command[],
  bindingOf: (id: string) => Binding | undefined,
  t: Translate,
): MenuBar {
  return MENUS.map((menu) => ({
    label: t(MENU_TITLES[menu]),
    ...(menu === 'help' || menu === 'window' ? { role: menu } : {}),
    items: itemsOf(
      commands.filter((command) => command.menu === menu && (!command.onlyWhereBound || bindingOf(command.id))),
      bindingOf,
      t,
    ),
  })).filter(({ items }) => items.length > 0)
}

function itemsOf(
  commands: readonly Command[],
  bindingOf: (id: string) => Binding | undefined,
  t: Translate,
): MenuItem[] {
  return commands.flatMap((command, index) => {
    const binding = bindingOf(command.id)
    const shortcut = command.shortcuts?.[0]
    const item: MenuItem = {
      kind: 'command',
      id: command.id,
      label: binding?.text ?? t(command.text),
      enabled: binding !== undefined && binding.off === null,
      ...(shortcut === undefined ? {} : { accelerator: acceleratorOf(shortcut) }),
      ...(binding?.checked === undefined ? {} : { checked: binding.checked }),
    }
    return command.opensGroup && index > 0 ? [{ kind: 'separator' as const }, item] : [item]
  })
}
