// Comfort for award pages: copy buttons, menus that close, and the word "Expired" once the last day is over.
// Without it the page says and does the same, with more clicks.
;(() => {
  'use strict'
  const status = document.getElementById('copied')
  const say = (word) => {
    status.textContent = ''
    setTimeout(() => (status.textContent = word), 50)
  }
  for (const button of document.querySelectorAll('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy)
    button.hidden = false
    button.addEventListener('click', () => {
      const done = () => {
        say(status.dataset.copied)
        button.dataset.done = ''
        setTimeout(() => delete button.dataset.done, 2000)
      }
      const select = () => {
        getSelection().selectAllChildren(source)
        say(status.dataset.selected)
      }
      if (navigator.clipboard) navigator.clipboard.writeText(source.dataset.text ?? source.textContent).then(done, select)
      else select()
    })
  }
  const closeMenus = (except) => {
    for (const menu of document.querySelectorAll('details.menu[open]')) if (menu !== except) menu.open = false
  }
  document.addEventListener('click', (event) => {
    const menu = event.target.closest('details.menu')
    closeMenus(event.target.closest('.menu-panel a') ? null : menu)
  })
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]')
    if (!menu) return
    menu.open = false
    menu.querySelector('summary').focus()
  })
  for (const line of document.querySelectorAll('[data-until]')) {
    const now = new Date()
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    if (today <= line.dataset.until) continue
    line.hidden = true
    line.nextElementSibling.hidden = false
  }
})()
