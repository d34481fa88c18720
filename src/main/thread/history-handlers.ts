import { keepCheckpoint } from '../../studio/workflows/keep-checkpoint'
import { listCheckpoints } from '../../studio/workflows/list-checkpoints'
import type { Handlers } from './handlers'

export const historyHandlers: Handlers<'history.list' | 'history.keep'> = {
  'history.list': (state, request, run) => listCheckpoints(state.studio(), request, run),
  'history.keep': (state, request, run) => keepCheckpoint(state.studio(), request, run),
}
