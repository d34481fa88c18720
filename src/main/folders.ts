import { join, resolve } from 'node:path'
import { app } from 'electron'

/** `resources/` of the checkout, or where the packaged program keeps it. */
export function resourcesFolder(): string {
  return app.isPackaged ? join(process.resourcesPath, 'resources') : resolve(app.getAppPath(), 'resources')
}

/** The built pages of the window. */
export function rendererFolder(): string {
  return join(import.meta.dirname, '../renderer')
}

/** The built preload script. */
export function preloadFile(): string {
  return join(import.meta.dirname, '../preload/index.cjs')
}
