import { strToU8, zipSync, type Zippable } from 'fflate'

type SheetDraft = { readonly name: string; readonly rows: string; readonly state?: 'visible' | 'hidden' | 'veryHidden' }

/** What a test wants of a workbook; the rest is as a spreadsheet program writes it. `rows` is the XML inside `sheetData`. */
export type WorkbookDraft = {
  readonly sheets: readonly SheetDraft[]
  readonly strings?: readonly string[]
  readonly date1904?: boolean
  /** Parts beside or instead of the ordinary ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

/** Number formats of the styles 0 to 4: as is, built-in date, own date, percent, own text in quotes. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/** The bytes of a small workbook; what is in it is written down in the test, not made by a library that hides it. */
export function aWorkbook(draft: WorkbookDraft): Uint8Array {
  return zipSync(toBytes(workbookParts(draft)), { mtime: '2026-01-01T00:00:00' })
}

export function workbookParts({ sheets, strings = [], date1904 = false, parts = {} }: WorkbookDraft) {
  const rels = sheets.map(
    (_, i) => `<Relationship Id="s${i}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const list = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${escape(name)}" sheetId="${i + 1}" state="${state}" r:id="s${i}"/>`,
  )
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="w" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rels.join('')}<Relationship Id="t" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="u" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  }
}

function toBytes(parts: Readonly<Record<string, string | Uint8Array>>): Zippable {
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
  )
}

/** A row of text cells, written in place. @param number as a spreadsheet shows it */
export function textRow(number: number, ...cells: readonly string[]): string {
  const written = cells.map((text, i) =>
    text === ''
      ? ''
      : `<c r="${columnName(i)}${number}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`,
  )
  return `<row r="${number}">${written.join('')}</row>`
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
