/** What the system does in a text field by itself; the commands are `edit.<action>`. */
export const TEXT_ACTIONS = ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const
