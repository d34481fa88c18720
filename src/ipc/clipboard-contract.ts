import { z } from 'zod'
import { ask, shape } from './channel'

/** What the page itself may not read from the clipboard (designer.md C1). */
export const clipboardContract = {
  /** The drawing that another program left as SVG, and not as words; null where there is none. Asked only when a person pastes. */
  'clipboard.svg': ask({ request: z.undefined(), reply: shape<string | null>() }),
}
