import { attribute, readXml } from './read-xml'
import { damaged } from './refusal'
import type { WorkbookParts } from './unpack'

/** A sheet's name, whether it is shown as a tab, and the part that holds its cells (absent for charts). */
export type SheetInfo = { readonly name: string; readonly visible: boolean; readonly path: string | null }

/** What a workbook says about itself. */
export type Workbook = {
  readonly sheets: readonly SheetInfo[]
  readonly dates: '1900' | '1904'
  readonly stylesPath: string | null
  readonly sharedStringsPath: string | null
}

/** Reads the list of sheets and where their parts are; addresses outside the file are never followed. */
export function readWorkbook(parts: WorkbookParts, file: string): Workbook {
  const root = relations(parts, '_rels/.rels', '', file)
  const path = root.find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const xml = parts.text(path)
  if (xml === null) throw damaged(file, 'the list of its sheets is missing')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const related = relations(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, folder, file)
  const pathOf = (kind: string) => related.find((relation) => relation.kind === kind)?.path ?? null

  const sheets: SheetInfo[] = []
  let dates: Workbook['dates'] = '1900'
  readXml(xml, file, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904', file) ?? '')) dates = '1904'
      if (name !== 'sheet') return
      const id = attribute(attributes, 'id', file)
      const state = attribute(attributes, 'state', file) ?? 'visible'
      const relation = related.find((one) => one.id === id && one.kind === 'worksheet')
      sheets.push({
        name: attribute(attributes, 'name', file) ?? '',
        visible: state === 'visible',
        path: relation?.path ?? null,
      })
    },
  })
  return { sheets, dates, stylesPath: pathOf('styles'), sharedStringsPath: pathOf('sharedStrings') }
}

type Relation = { readonly id: string; readonly kind: string; readonly path: string }

function relations(parts: WorkbookParts, path: string, folder: string, file: string): Relation[] {
  const found: Relation[] = []
  readXml(parts.text(path) ?? '', file, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode', file) === 'External') return
      const type = attribute(attributes, 'Type', file) ?? ''
      const target = attribute(attributes, 'Target', file) ?? ''
      const kind = type.slice(type.lastIndexOf('/') + 1)
      found.push({ id: attribute(attributes, 'Id', file) ?? '', kind, path: resolvePath(folder, target) })
    },
  })
  return found
}

/** A target as a path in the ZIP file. One that leads outside names no part, so nothing is found there. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
