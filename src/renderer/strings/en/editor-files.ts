/** The designer: designs as files to pass on, and as the office's own templates. */
export const editorFiles = {
  'editor.share': 'Save as a design file…',
  'editor.share.title': 'Save the design of {name} to pass it on',
  'editor.openFile': 'Open a design file…',
  'editor.openFile.title': 'Open a design that somebody passed on',
  'editor.act.openFile': 'Open {file}',
  'editor.keepTemplate': 'Save as a template of the office…',
  'editor.keepTemplate.title': 'Save as a template of the office',
  'editor.keepTemplate.lead': 'Other badges can begin with this design. Its fields ask for their words again.',
  'editor.keepTemplate.name': 'Name of the template',
  'editor.keepTemplate.keep': 'Save the template',
  'editor.keepTemplate.done': '{name} is among the templates now.',
} as const
