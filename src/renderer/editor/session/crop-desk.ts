import { createStore, type StoreApi } from 'zustand/vanilla'
import { elementById } from '../../../core/design/scene'
import { croppedBy, croppedTo, zoomOf, type Crop } from './cropping'
import type { Editor } from './editor'
import type { Live } from './live'

/** A picture that is moved behind its frame; nothing is decided until it is accepted (designer.md I2). */
export type CropState = { readonly id: string; readonly crop: Crop } | { readonly id: null }

export type CropDesk = ReturnType<typeof createCropDesk>

export function createCropDesk(editor: Editor, live: Live) {
  const store: StoreApi<CropState> = createStore<CropState>(() => ({ id: null }))
  const pictureOf = (id: string | null) => {
    const element = id === null ? null : elementById(editor.store.getState().scene, id)
    return element?.kind === 'picture' ? element : null
  }
  const show = (id: string, crop: Crop) => {
    store.setState({ id, crop }, true)
    live.preview({ kind: 'set', id, props: { crop: { ...crop } } })
  }
  return {
    store,
    /** @returns whether it is a picture that can be cropped */
    begin(id: string): boolean {
      const element = pictureOf(id)
      if (!element || element.locked) return false
      editor.select([id])
      show(id, element.crop)
      return true
    },
    /** By shares of the frame. */
    moveFrom: (before: Crop, dx: number, dy: number) => {
      const { id } = store.getState()
      if (id !== null) show(id, croppedBy(before, dx, dy))
    },
    /** Nearer by a factor. */
    zoomBy(factor: number): void {
      const state = store.getState()
      const element = pictureOf(state.id)
      if (state.id === null || !element) return
      const bitmap = editor.materials.pictures().get(element.asset)
      show(state.id, croppedTo(state.crop, zoomOf(state.crop, element, bitmap) * factor, element, bitmap))
    },
    /** Takes what is seen, as one step. */
    accept(label: string): void {
      const state = store.getState()
      store.setState({ id: null }, true)
      live.clear()
      const element = pictureOf(state.id)
      if (state.id === null || !element) return
      const { crop } = state
      const isSame = (['x', 'y', 'width', 'height'] as const).every((member) => element.crop[member] === crop[member])
      if (!isSame) editor.act({ kind: 'set', id: state.id, props: { crop: { ...crop } } }, { label })
    },
    cancel(): void {
      store.setState({ id: null }, true)
      live.clear()
    },
  }
}
