import { useState, type DragEvent, type MouseEvent } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { CaretDownIcon, CaretRightIcon, EyeIcon, EyeSlashIcon, LockIcon, LockOpenIcon } from '../../ui/icons'
import { TextboxIcon } from '../icons'
import { toggled } from '../session/choosing'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'
import { dropEdit, type LayerRow } from '../session/layer-rows'
import { LayerThumb } from './layer-thumb'
import styles from './layers-panel.module.css'

const DRAGGED = 'application/x-rosette-layer'

export type LayerLineProps = {
  readonly row: LayerRow
  readonly desk: DesignerDesk
  readonly isChosen: boolean
  readonly isRenamed: boolean
  readonly onFold: (id: string, isOpen: boolean) => void
  /** Chooses all from the line that was chosen last up to this one. */
  readonly onReach: (id: string) => void
  readonly onRename: (id: string | null) => void
}

/** One element in the tree: opened, chosen, renamed, locked, hidden, dragged to another place. */
export function LayerLine({ row, desk, isChosen, isRenamed, onFold, onReach, onRename }: LayerLineProps) {
  const { t } = useStudio()
  const { editor } = desk
  const { element, level, isOpen } = row
  const [drop, setDrop] = useState<'above' | 'below' | 'inside' | null>(null)
  const name = elementName(element, t)
  const contrast = useStore(desk.checks.store, ({ contrasts }) => contrasts.get(element.id))
  const isField = editor.store
    .getState()
    .scene.fields.some(({ targets }) =>
      targets.some((target) => target.element === element.id && target.does === 'write'),
    )

  const onClick = (event: MouseEvent) => {
    const { selection } = editor.store.getState()
    if (event.shiftKey) return onReach(element.id)
    editor.select(event.ctrlKey || event.metaKey ? toggled(selection, element.id) : [element.id])
  }
  const set = (member: 'locked' | 'hidden', label: string) => (event: MouseEvent) => {
    event.stopPropagation()
    editor.act({ kind: 'set', id: element.id, props: { [member]: !element[member] } }, { label })
  }
  const placeOf = (event: DragEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientY - top) / height
    if (element.kind === 'group' && share > 0.3 && share < 0.7) return 'inside'
    return share < 0.5 ? 'above' : 'below'
  }
  const onDrop = (event: DragEvent<HTMLElement>) => {
    const id = event.dataTransfer.getData(DRAGGED)
    setDrop(null)
    if (id === '') return
    event.preventDefault()
    const edit = dropEdit(editor.store.getState().scene, id, element.id, placeOf(event))
    if (edit) editor.act(edit, { label: t('editor.act.reorder'), select: [id] })
  }

  return (
    <div
      id={`layer-${element.id}`}
      data-layer={element.id}
      role="treeitem"
      aria-level={level}
      aria-selected={isChosen}
      aria-expanded={isOpen ?? undefined}
      aria-label={labelOf(row, name, contrast, t)}
      className={classNames(
        styles.line,
        isChosen && styles.chosen,
        element.hidden && styles.hidden,
        drop && styles[drop],
      )}
      style={{ paddingInlineStart: 8 + (level - 1) * 16 }}
      draggable={!isRenamed}
      onClick={onClick}
      onDoubleClick={() => onRename(element.id)}
      onMouseEnter={() => desk.live.hover(element.id)}
      onMouseLeave={() => desk.live.hover(null)}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, element.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return
        event.preventDefault()
        setDrop(placeOf(event))
      }}
      onDragLeave={() => setDrop(null)}
      onDrop={onDrop}
    >
      <span
        className={styles.fold}
        onClick={(event) => {
          if (isOpen === null) return
          event.stopPropagation()
          onFold(element.id, !isOpen)
        }}
        aria-hidden
      >
        {isOpen === null ? null : isOpen ? <CaretDownIcon size={14} /> : <CaretRightIcon size={14} />}
      </span>
      <LayerThumb desk={desk} id={element.id} />
      {isRenamed ? (
        <NameField desk={desk} row={row} name={name} onEnd={() => onRename(null)} />
      ) : (
        <bdi className={styles.name}>{name}</bdi>
      )}
      {isField && <TextboxIcon size={16} className={styles.field} aria-hidden />}
      <button
        type="button"
        tabIndex={-1}
        className={classNames(styles.switch, element.locked && styles.on)}
        aria-label={t(element.locked ? 'editor.unlockOne' : 'editor.lockOne', { name })}
        onClick={set('locked', t(element.locked ? 'editor.unlock' : 'editor.lock'))}
      >
        {element.locked ? <LockIcon size={16} weight="fill" /> : <LockOpenIcon size={16} />}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={classNames(styles.switch, element.hidden && styles.on)}
        aria-label={t(element.hidden ? 'editor.showOne' : 'editor.hideOne', { name })}
        onClick={set('hidden', t(element.hidden ? 'editor.show' : 'editor.hide'))}
      >
        {element.hidden ? <EyeSlashIcon size={16} /> : <EyeIcon size={16} />}
      </button>
    </div>
  )
}

function labelOf(
  { element }: LayerRow,
  name: string,
  contrast: number | undefined,
  t: ReturnType<typeof useStudio>['t'],
): string {
  const kind = t(`editor.kind.${element.kind}`)
  return [
    kind,
    ...(name === kind ? [] : [name]),
    ...(element.kind === 'arcText' ? [t(element.side === 'outside' ? 'editor.onTop' : 'editor.onBottom')] : []),
    ...(element.kind === 'text' || element.kind === 'arcText'
      ? [t('editor.unitsHigh', { size: Math.round(element.style.size * 10) / 10 })]
      : []),
    ...(contrast === undefined ? [] : [t('editor.contrastOf', { ratio: contrast.toFixed(1) })]),
    ...(element.locked ? [t('editor.isLocked')] : []),
    ...(element.hidden ? [t('editor.isHidden')] : []),
  ].join(', ')
}

type NameFieldProps = Pick<LayerLineProps, 'desk' | 'row'> & { readonly name: string; readonly onEnd: () => void }

function NameField({ desk, row, name, onEnd }: NameFieldProps) {
  const { t } = useStudio()
  const { id } = row.element
  const take = (value: string) => {
    if (value.trim() !== name)
      desk.editor.act({ kind: 'set', id, props: { name: value.trim().slice(0, 120) } }, { label: t('editor.rename') })
    onEnd()
  }
  return (
    <input
      className={styles.rename}
      aria-label={t('editor.rename')}
      defaultValue={name}
      ref={(field) => field?.select()}
      autoFocus
      onClick={(event) => event.stopPropagation()}
      onBlur={(event) => take(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key !== 'Escape') return
        event.currentTarget.value = name
        event.currentTarget.blur()
      }}
    />
  )
}
