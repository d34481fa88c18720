import { keepTemplate } from '../../studio/workflows/keep-template'
import { openSharedDesign } from '../../studio/workflows/open-shared-design'
import { shareDesign } from '../../studio/workflows/share-design'
import { takeTemplate } from '../../studio/workflows/take-template'
import type { Handlers } from './handlers'

export const designHandlers: Handlers<'design.pack' | 'design.open' | 'template.keep' | 'template.take'> = {
  'design.pack': (state, request, run) => shareDesign(state.studio(), request, run),
  'design.open': (state, { badge, file }, run) =>
    openSharedDesign(state.studio(), { badge, file: state.inputOf(file) }, run),
  'template.keep': (state, request, run) => keepTemplate(state.studio(), request, run),
  'template.take': (state, request, run) => takeTemplate(state.studio(), request, run),
}
