export type TemplateSummary = { readonly id: string; readonly name: string; readonly category: string }
