import { changeStanding } from '../../studio/workflows/change-standing'
import { eraseAward } from '../../studio/workflows/erase-award'
import { extendAwards } from '../../studio/workflows/extend-awards'
import { reissueAward } from '../../studio/workflows/reissue-award'
import type { Handlers } from './handlers'

export const manageHandlers: Handlers<'award.change' | 'award.extend' | 'award.reissue' | 'award.erase'> = {
  'award.change': (state, request, run) => changeStanding(state.studio(), request, run),
  'award.extend': (state, request, run) => extendAwards(state.studio(), request, run),
  'award.reissue': (state, request, run) => reissueAward(state.studio(), request, run),
  'award.erase': (state, request, run) => eraseAward(state.studio(), request, run),
}
