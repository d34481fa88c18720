import { PICTURE_LIMIT_BYTES } from '../../ipc/picture-contract'
import { addDesignPicture, readDesignPicture } from '../../studio/workflows/design-pictures'
import { readInput } from '../../studio/workspace/input'
import type { Handlers } from './handlers'

export const pictureHandlers: Handlers<'picture.open' | 'picture.add' | 'picture.read'> = {
  'picture.open': (state, { file }) => readInput(state.machine.files, state.inputOf(file), PICTURE_LIMIT_BYTES),
  'picture.add': (state, request, run) => addDesignPicture(state.studio(), request, run),
  'picture.read': (state, request, run) => readDesignPicture(state.studio(), request, run),
}
