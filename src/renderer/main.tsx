import './no-eval'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { App } from './app/app'
import { StudioContext, type Studio } from './app/studio-context'
import { borderOver } from './border'
import { allCommands } from './commands/all-commands'
import { createCommands } from './commands/command-store'
import { createAnnouncer } from './state/announcer'
import { createArtworkCache } from './state/artwork-cache'
import { createAwardDesk } from './state/award-desk'
import { createReplyCache } from './state/reply-cache'
import { createRouter } from './state/router'
import { createSession } from './state/session'
import { createToasts } from './state/toasts'
import { createVerifyDesk } from './state/verify-desk'
import { t } from './strings/strings'

void begin()

/** Builds the stores around the border, then draws. */
async function begin(): Promise<void> {
  const border = borderOver(window.rosette)
  const surroundings = await border.ask('shell.surroundings', undefined)
  if (!surroundings.ok) return
  const { theme } = surroundings.value
  const dark = theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  const studio: Studio = {
    border,
    router: createRouter(),
    session: createSession(border, surroundings.value),
    toasts: createToasts(() => Date.now()),
    commands: createCommands(allCommands),
    announcer: createAnnouncer({ polite: byId('polite'), assertive: byId('assertive') }),
    artwork: createArtworkCache(border),
    replies: createReplyCache(border),
    awardDesk: createAwardDesk(border, () => Date.now()),
    verifyDesk: createVerifyDesk(border),
    t,
  }
  createRoot(byId('root')).render(
    <StrictMode>
      <StudioContext value={studio}>
        <App />
      </StudioContext>
    </StrictMode>,
  )
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`index.html lacks #${id}`)
  return found
}
