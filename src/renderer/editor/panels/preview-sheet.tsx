import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { Vision } from '../../../core/design/vision'
import { useStrings } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { IconButton } from '../../ui/icon-button'
import { XIcon } from '../../ui/icons'
import type { DesignerDesk } from '../session/desk'
import { PhotoGround } from './photo-ground'
import { Preview } from './preview'
import { PreviewsInUse } from './previews-in-use'
import styles from './preview-sheet.module.css'

const SIZES_PX = [240, 120, 90, 64, 40]
const LARGEST_PX = 600
const TILE_PX = 120

type PreviewSheetProps = { readonly desk: DesignerDesk; readonly name: string }

/** Everything that becomes of the badge elsewhere, over the canvas and live while one edits (designer.md §14). */
export function PreviewSheet({ desk, name }: PreviewSheetProps) {
  const t = useStrings()
  const isOpen = useStore(desk.looks, (state) => state.isSheetOpen)
  if (!isOpen) return null
  const tile = <Preview desk={desk} sizePx={TILE_PX} />
  return (
    <section
      className={styles.sheet}
      aria-label={t('editor.previews')}
      data-region="previews"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        desk.looks.setState({ isSheetOpen: false })
      }}
    >
      <header className={styles.head}>
        <h2 tabIndex={-1}>{t('editor.previews')}</h2>
        <IconButton
          label={t('editor.close')}
          icon={XIcon}
          shortcut="Shift+P"
          onPress={() => desk.looks.setState({ isSheetOpen: false })}
        />
      </header>
      <Group title={t('editor.previews.sizes')}>
        {SIZES_PX.map((size) => (
          <Tile key={size} caption={t('editor.previews.px', { size })}>
            <Preview desk={desk} sizePx={size} />
          </Tile>
        ))}
      </Group>
      <Group title={t('editor.previews.grounds')}>
        <Tile caption={t('editor.previews.white')} ground={styles.white}>
          {tile}
        </Tile>
        <Tile caption={t('editor.previews.mid')} ground={styles.mid}>
          {tile}
        </Tile>
        <Tile caption={t('editor.preview.dark')} ground={styles.dark}>
          {tile}
        </Tile>
        <Tile caption={t('editor.previews.photo')} ground={styles.dark}>
          <PhotoGround sizePx={TILE_PX + 2 * 12} />
          {tile}
        </Tile>
        <Tile caption={t('editor.previews.round')} ground={styles.white}>
          <span className={styles.round}>{tile}</span>
        </Tile>
      </Group>
      <Group title={t('editor.previews.seen')}>
        {Vision.options.map((vision) => (
          <Tile key={vision} caption={t(`editor.vision.${vision}`)} ground={styles.white} vision={vision}>
            {tile}
          </Tile>
        ))}
      </Group>
      <Group title={t('editor.previews.inUse')}>
        <PreviewsInUse desk={desk} name={name} />
      </Group>
      <Group title={t('editor.previews.largest')}>
        <Tile caption={t('editor.previews.px', { size: LARGEST_PX })}>
          <Preview desk={desk} sizePx={LARGEST_PX} />
        </Tile>
      </Group>
    </section>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <div className={styles.tiles}>{children}</div>
    </div>
  )
}

type TileProps = {
  readonly caption: string
  readonly ground?: string | undefined
  readonly vision?: Vision
  readonly children: ReactNode
}

function Tile({ caption, ground, vision, children }: TileProps) {
  return (
    <figure className={styles.tile}>
      <div className={classNames(styles.ground, ground)} data-vision={vision}>
        {children}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
