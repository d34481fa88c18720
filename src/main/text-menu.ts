import { Menu, type WebContents, type MenuItemConstructorOptions } from 'electron'
import { words } from './language'

/** The native menu of text: cut, copy and paste in fields, copy where text is marked (window.md, D1). */
export function textMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, editFlags, selectionText, x, y }) => {
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'undo', label: words().undo, enabled: editFlags.canUndo },
          { role: 'redo', label: words().redo, enabled: editFlags.canRedo },
          { type: 'separator' },
          { role: 'cut', label: words().cut, enabled: editFlags.canCut },
          { role: 'copy', label: words().copy, enabled: editFlags.canCopy },
          { role: 'paste', label: words().paste, enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: words().selectAll, enabled: editFlags.canSelectAll },
        ]
      : selectionText.trim() === ''
        ? []
        : [{ role: 'copy', label: words().copy }]
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ x, y })
  })
}
