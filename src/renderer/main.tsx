import './no-eval'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { SpeakingStudio, type StudioParts } from './app/speaking-studio'
import { borderOver } from './border'
import { allCommands } from './commands/all-commands'
import { createCommands } from './commands/command-store'
import { createAnnouncer } from './state/announcer'
import { createArtworkCache } from './state/artwork-cache'
import { createAwardDesk } from './state/award-desk'
import { createLeaving } from './state/leaving'
import { createReplyCache } from './state/reply-cache'
import { createRouter } from './state/router'
import { createSession, type Opening } from './state/session'
import { createToasts } from './state/toasts'
import { createVerifyDesk } from './state/verify-desk'
import { speak } from './strings/spoken'
import { translateIn, type Translate } from './strings/strings'
import type { Surroundings } from '../ipc/shell-contract'

void begin()

/** Builds the stores around the border, then draws. */
async function begin(): Promise<void> {
  const border = borderOver(window.rosette)
  const surroundings = await border.ask('shell.surroundings', undefined)
  if (!surroundings.ok) return
  const { theme, speaks } = surroundings.value
  speak(speaks)
  const dark = theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  const session = createSession(border, surroundings.value)
  session.setOpening(openingAtStart(surroundings.value, translateIn(speaks)))
  const parts: StudioParts = {
    border,
    router: createRouter(),
    session,
    toasts: createToasts(() => Date.now()),
    commands: createCommands(allCommands),
    announcer: createAnnouncer({ polite: byId('polite'), assertive: byId('assertive') }),
    artwork: createArtworkCache(border),
    replies: createReplyCache(border),
    leaving: createLeaving((ms) => new Promise((done) => setTimeout(done, ms))),
    awardDesk: createAwardDesk(border, () => Date.now()),
    verifyDesk: createVerifyDesk(border),
  }
  createRoot(byId('root')).render(
    <StrictMode>
      <SpeakingStudio parts={parts} />
    </StrictMode>,
  )
}

/** What the window was started for is on its way from the first paint on: no start screen flashes by. */
function openingAtStart({ open, sample }: Surroundings, words: Translate): Opening | null {
  if (open) return { words: words('start.opening', { name: open.name }), progress: null }
  return sample ? { words: words('start.making'), note: words('start.makingNote'), progress: null } : null
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`index.html lacks #${id}`)
  return found
}
