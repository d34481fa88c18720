import type { editorSafety as english } from '../en/editor-safety'
import { translationOf } from '../translation'

/** The designer: what happens when a design cannot be saved, was changed elsewhere, or is to be as it was before. */
export const editorSafety = translationOf<typeof english>()({
  'editor.trouble.retry': 'Jetzt versuchen',
  'editor.trouble.compare': 'Vergleichen…',
  'editor.trouble.kept':
    'Sie können weiterarbeiten. Auf diesem Computer liegt eine Kopie, und das Speichern wird von selbst wieder versucht.',
  'editor.trouble.notKept':
    'Sie können weiterarbeiten, aber lassen Sie das Fenster offen: Auf diesem Computer ließ sich keine Kopie sichern.',
  'editor.recover.title': 'Arbeit, die nicht gespeichert werden konnte',
  'editor.recover.lead':
    'Als diese Grafik zuletzt geöffnet war, ließ sie sich nicht speichern. Auf diesem Computer liegt eine Kopie.',
  'editor.recover.saved': 'Im Arbeitsbereich',
  'editor.recover.lost': 'Auf diesem Computer gesichert um {time}',
  'editor.recover.recover': 'Wiederherstellen',
  'editor.recover.keepSaved': 'Stand im Arbeitsbereich behalten',
  'editor.act.recover': 'Nicht Gespeichertes wiederherstellen',
  'editor.conflict.title': 'Außerhalb dieses Fensters geändert',
  'editor.conflict.lead':
    'Es wurde nichts überschrieben. Womit Sie auch weitermachen, das andere bleibt unter „Versionen“ erhalten.',
  'editor.conflict.theirs': 'Auf dem Datenträger',
  'editor.conflict.mine': 'In diesem Fenster',
  'editor.conflict.reload': 'Vom Datenträger laden',
  'editor.conflict.keepMine': 'Meines behalten',
  'editor.conflict.later': 'Später entscheiden',
  'editor.act.reload': 'Vom Datenträger laden',
  'editor.versions': 'Versionen der Grafik…',
  'editor.versions.title': 'Versionen',
  'editor.versions.lead':
    'Aufgehoben beim Öffnen der Grafik, nach einer halben Stunde Arbeit, beim Veröffentlichen und unter einem Namen.',
  'editor.versions.name': 'So aufheben, wie sie jetzt ist, als',
  'editor.versions.keep': 'Aufheben',
  'editor.versions.compare': 'Vergleichen',
  'editor.versions.restore': 'Zurückholen',
  'editor.versions.now': 'Wie sie jetzt ist',
  'editor.versions.opened': 'Beim Öffnen',
  'editor.versions.worked': 'Während der Arbeit',
  'editor.versions.published': 'Veröffentlicht als Version {version}',
  'editor.versions.setAside': 'Beiseitegelegt',
  'editor.versions.setAsideAs': 'Beiseitegelegt: {name}',
  'editor.act.restore': 'Version zurückholen',
})
