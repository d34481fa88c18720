import { element } from './element'
import { icon } from './icons'

/** How a badge comes in; each calls back once a badge was given. */
export type DropAreaEvents = { readonly onFile: (file: File) => void; readonly onText: (text: string) => void }

/** The place to drop, choose or paste a badge. Everything works by keyboard; the whole page takes drops and pastes. */
export function dropArea(events: DropAreaEvents): HTMLElement {
  const input = element('input', {
    type: 'file',
    class: 'visually-hidden',
    tabindex: '-1',
    'aria-hidden': 'true',
    accept: '.png,.svg,.json,.jsonld,.jwt,.jws,.txt,.1ob,image/png,image/svg+xml,application/json',
  })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    input.value = '' // the same file can be chosen again
    if (file) events.onFile(file)
  })
  const choose = element('button', { type: 'button', class: 'button' }, 'Choose a file…')
  choose.addEventListener('click', () => {
    input.click()
  })
  const text = pasteArea(events.onText)
  const area = element(
    'section',
    { class: 'vf-drop', 'aria-label': 'Badge to check' },
    icon('drop'),
    element(
      'p',
      {},
      element('b', {}, 'Drop a badge here'),
      ' or choose a file. It is read on your device and sent nowhere.',
    ),
    choose,
    text.button,
    input,
    text.area,
  )
  takeDrops(area, events)
  takePastes(events)
  return area
}

function pasteArea(onText: DropAreaEvents['onText']): { button: HTMLElement; area: HTMLElement } {
  const field = element('textarea', { class: 'vf-paste', id: 'vf-paste', spellcheck: 'false', rows: '8' })
  const check = element('button', { type: 'button', class: 'button' }, 'Check this text')
  const label = element('label', { for: 'vf-paste' }, 'Text of a credential: JSON or a token')
  const area = element('div', { class: 'vf-text', id: 'vf-text', hidden: '' }, label, field, check)
  const button = element(
    'button',
    { type: 'button', class: 'button', 'aria-expanded': 'false', 'aria-controls': 'vf-text' },
    'Paste text…',
  )
  button.addEventListener('click', () => {
    area.hidden = !area.hidden
    button.setAttribute('aria-expanded', String(!area.hidden))
    if (!area.hidden) field.focus()
  })
  check.addEventListener('click', () => {
    if (field.value.trim() !== '') onText(field.value)
    else field.focus()
  })
  return { button, area }
}

function takeDrops(area: HTMLElement, { onFile, onText }: DropAreaEvents): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault() // else the browser would leave the page and show the file
    area.dataset.over = ''
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete area.dataset.over
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    delete area.dataset.over
    const [file] = event.dataTransfer?.files ?? []
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (file) onFile(file)
    else if (text.trim() !== '') onText(text)
  })
}

/** Pasting anywhere but into the field checks at once. */
function takePastes({ onFile, onText }: DropAreaEvents): void {
  document.addEventListener('paste', (event) => {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return
    const [file] = event.clipboardData?.files ?? []
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (file) onFile(file)
    else if (text.trim() !== '') onText(text)
  })
}
