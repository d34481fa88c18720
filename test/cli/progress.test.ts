import { describe, expect, it } from 'vitest'
import { progressDisplay } from '../../src/cli/progress'
import { aConsole } from '../support/console'

/** Shows a job that reports every `stepMs`. */
function show(isTerminal: boolean, stepMs: number, total = 100) {
  const { console, written } = aConsole({ isTerminal })
  let now = 0
  const display = progressDisplay(console, () => now)
  for (let done = 1; done <= total; done++) {
    now += stepMs
    display.report({ stage: 'signing', done, total })
  }
  display.end()
  return written.stderr
}

describe('progressDisplay', () => {
  it('says nothing about a job that is soon done', () => {
    expect(show(false, 2)).toBe('')
    expect(show(true, 2)).toBe('')
  })

  it('writes a line now and then where there is no terminal', () => {
    expect(show(false, 100)).toBe(
      [
        'Signing: 20 of 100',
        'Signing: 40 of 100',
        'Signing: 60 of 100',
        'Signing: 80 of 100',
        'Signing: 100 of 100',
        '',
      ].join('\n'),
    )
  })

  it('draws a bar on a terminal, in one line, and takes it away', () => {
    const drawn = show(true, 100)
    expect(drawn).not.toContain('\n')
    expect(drawn).toContain('\r\u001b[2K[############............] Signing: 50 of 100')
    expect(drawn.endsWith('\r\u001b[2K')).toBe(true)
  })
})
