import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { timeOfDay } from '../../strings/dates'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import {
  ArrowClockwiseIcon,
  ArrowCounterClockwiseIcon,
  CheckIcon,
  MagnifyingGlassIcon,
  WarningCircleIcon,
} from '../../ui/icons'
import { Segmented } from '../../ui/segmented'
import { ExportIcon } from '../icons'
import type { Translate } from '../../strings/strings'
import type { SaveState } from '../session/save'
import styles from './designer-tools.module.css'
import { openDesign } from './open-design'
import type { OpenDesign } from './use-desk'
import { problemWords } from '../../strings/problem-words'

/** In the bar while the designer is open: saved, undo, redo, simple or full. */
export function DesignerTools() {
  const design = useStore(openDesign, (state) => state.design)
  return design && <Tools design={design} />
}

function Tools({ design: { desk, saver } }: { readonly design: OpenDesign }) {
  const { t, commands } = useStudio()
  const save = useStore(saver.store, (state) => state.save)
  const history = useStore(desk.editor.store, (state) => state.history)
  const mode = useStore(desk.mode, (state) => state.mode)
  const [last, next] = [history.done.at(-1), history.undone[0]]
  const isLost = save.state === 'not-saved'
  return (
    <>
      <span className={isLost ? styles.lost : styles.saved} role="status">
        {isLost ? (
          <WarningCircleIcon size={16} weight="fill" aria-hidden />
        ) : (
          save.state === 'saved' && <CheckIcon size={16} aria-hidden />
        )}
        {savedText(save, t)}
      </span>
      <IconButton
        label={last ? t('editor.undo', { act: last.label }) : t('command.undo')}
        icon={ArrowCounterClockwiseIcon}
        shortcut="Mod+Z"
        isDisabled={!last}
        onPress={() => commands.run('edit.undo')}
      />
      <IconButton
        label={next ? t('editor.redo', { act: next.label }) : t('command.redo')}
        icon={ArrowClockwiseIcon}
        shortcut="Mod+Shift+Z"
        isDisabled={!next}
        onPress={() => commands.run('edit.redo')}
      />
      <Segmented
        label={t('editor.mode')}
        value={mode}
        onChange={(value) => desk.mode.setState({ mode: value })}
        segments={[
          { value: 'simple', label: t('editor.mode.simple') },
          { value: 'full', label: t('editor.mode.full') },
        ]}
      />
      <IconButton
        label={t('bar.find')}
        icon={MagnifyingGlassIcon}
        shortcut="Mod+K"
        onPress={() => commands.run('palette.open')}
      />
      <Button icon={ExportIcon} onPress={() => commands.run('artwork.export')}>
        {t('editor.export')}
      </Button>
    </>
  )
}

function savedText(save: SaveState, t: Translate): string {
  switch (save.state) {
    case 'saved':
      return save.atMs === null ? t('editor.savedNever') : t('editor.saved', { time: timeOfDay(save.atMs) })
    case 'not-saved':
      return t('editor.notSaved', { reason: problemWords(save.problem).message })
    default:
      return t('editor.saving')
  }
}
