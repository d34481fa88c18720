import type { Command } from './command'
import { DownloadSimpleIcon, ExportIcon, FolderOpenIcon, LockIcon, PlusIcon, SignOutIcon } from '../ui/icons'

/** Workspaces, files and keys. */
export const fileCommands: readonly Command[] = [
  {
    id: 'workspace.new',
    text: 'command.newWorkspace',
    menu: 'file',
    shortcuts: ['Mod+Shift+N'],
    icon: PlusIcon,
  },
  { id: 'workspace.open', text: 'command.openWorkspace', menu: 'file', shortcuts: ['Mod+O'], icon: FolderOpenIcon },
  { id: 'workspace.sample', text: 'command.openSample', menu: 'file' },
  { id: 'workspace.close', text: 'command.closeWorkspace', menu: 'file', icon: SignOutIcon },
  {
    id: 'site.export',
    text: 'command.exportSite',
    menu: 'file',
    opensGroup: true,
    shortcuts: ['Mod+E'],
    icon: ExportIcon,
  },
  {
    id: 'badge.verify',
    text: 'command.verifyFile',
    menu: 'file',
    shortcuts: ['Mod+Shift+O'],
    icon: DownloadSimpleIcon,
  },
  { id: 'key.unlock', text: 'command.unlock', menu: 'file', opensGroup: true, icon: LockIcon },
  { id: 'key.lock', text: 'command.lock', menu: 'file', shortcuts: ['Mod+L'], icon: LockIcon },
  { id: 'app.quit', text: 'command.quit', menu: 'file', opensGroup: true, shortcuts: ['Mod+Q'] },
]
