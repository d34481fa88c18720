import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { LanguageChoice } from '../ipc/language'
import { FilePurpose, Theme } from '../ipc/shell-contract'
import { stateFile } from './state-file'

const Preferences = z.object({
  theme: Theme.default('system'),
  sizePercent: z.int().min(80).max(200).default(100),
  language: LanguageChoice.default('system'),
  /** The folder that a dialog of each purpose showed last. */
  folders: z.partialRecord(FilePurpose, z.string()).default({}),
  /** Hosts that a person allowed to open in the browser. */
  linkHosts: z.array(z.string()).default([]),
})

let file: ReturnType<typeof stateFile<typeof Preferences>> | undefined

/** What the person chose for all workspaces on this computer. */
export function preferences() {
  return (file ??= stateFile(join(app.getPath('userData'), 'preferences.json'), Preferences, Preferences.parse({})))
}
