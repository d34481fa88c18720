import type { editorFiles as english } from '../en/editor-files'
import { translationOf } from '../translation'

/** The designer: designs as files to pass on, and as the office's own templates. */
export const editorFiles = translationOf<typeof english>()({
  'editor.share': 'Als Gestaltungsdatei speichern…',
  'editor.share.title': 'Gestaltung von {name} zum Weitergeben speichern',
  'editor.openFile': 'Gestaltungsdatei öffnen…',
  'editor.openFile.title': 'Weitergegebene Gestaltung öffnen',
  'editor.act.openFile': '{file} öffnen',
  'editor.keepTemplate': 'Als Vorlage der Stelle speichern…',
  'editor.keepTemplate.title': 'Als Vorlage der Stelle speichern',
  'editor.keepTemplate.lead':
    'Andere Badges können mit dieser Gestaltung beginnen. Ihre Felder fragen dann neu nach dem Text.',
  'editor.keepTemplate.name': 'Name der Vorlage',
  'editor.keepTemplate.keep': 'Vorlage speichern',
  'editor.keepTemplate.done': '{name} ist jetzt unter den Vorlagen.',
})
