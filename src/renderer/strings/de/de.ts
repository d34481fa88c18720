import { app } from './app'
import { award } from './award'
import { awards } from './awards'
import { badge } from './badge'
import { badges } from './badges'
import { commands } from './commands'
import { criteria } from './criteria'
import { editor } from './editor'
import { editorActs } from './editor-acts'
import { editorChecks } from './editor-checks'
import { editorFiles } from './editor-files'
import { editorPreviews } from './editor-previews'
import { editorSvg } from './editor-svg'
import { editorSafety } from './editor-safety'
import { editorPrecision } from './editor-precision'
import { editorProperties } from './editor-properties'
import { manage } from './manage'
import { keys } from './keys'
import { newWorkspace } from './new-workspace'
import { outbox } from './outbox'
import { palette } from './palette'
import { settings } from './settings'
import { site } from './site'
import { start } from './start'
import { states } from './states'
import { verify } from './verify'

/** German, in the words of docs/german-words.md: a file for each of the English. */
export const de = {
  ...app,
  ...award,
  ...awards,
  ...badge,
  ...badges,
  ...commands,
  ...criteria,
  ...editor,
  ...editorActs,
  ...editorChecks,
  ...editorFiles,
  ...editorPreviews,
  ...editorSafety,
  ...editorPrecision,
  ...editorProperties,
  ...editorSvg,
  ...manage,
  ...keys,
  ...newWorkspace,
  ...outbox,
  ...palette,
  ...settings,
  ...site,
  ...start,
  ...states,
  ...verify,
}
