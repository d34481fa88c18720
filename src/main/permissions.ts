import type { Session } from 'electron'

/** Says no to everything a page can ask of the machine but writing text to the clipboard (reliability.md §5, 5). */
export function denyPermissions(session: Session, allowed: readonly string[] = ['clipboard-sanitized-write']): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.includes(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowed.includes(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}

/** No page may ask for a file of the disk, nor for anything on a network; the development server is the one exception. */
export function blockForeignRequests(session: Session, isAllowed: (url: string) => boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }))
}
