import { z } from 'zod'

/** A line of a native menu; made from a command in the window, drawn and answered by main. */
export const MenuItem = z.union([
  z.strictObject({ kind: z.literal('separator') }),
  z.strictObject({
    kind: z.literal('command'),
    id: z.string().max(100),
    label: z.string().max(200),
    /** As Electron writes it: `CommandOrControl+K`. */
    accelerator: z.string().max(60).optional(),
    enabled: z.boolean(),
    checked: z.boolean().optional(),
  }),
])
export type MenuItem = z.infer<typeof MenuItem>

/** One menu of the bar; `role` lets the system give it its usual place and items. */
export const Menu = z.strictObject({
  label: z.string().max(100),
  role: z.enum(['file', 'edit', 'view', 'window', 'help']).optional(),
  items: z.array(MenuItem).max(80),
})
export type Menu = z.infer<typeof Menu>

export const MenuBar = z.array(Menu).max(12)
export type MenuBar = z.infer<typeof MenuBar>
