import { describe, expect, it } from 'vitest'
import { externalUrl } from '../../src/main/external-url'

describe('externalUrl', () => {
  it.each(['https://badges.example.edu/awards/x', 'mailto:office@example.edu'])('lets %s out', (text) => {
    expect(externalUrl(text)?.href).toBe(text)
  })

  it('shows the host as it is on the wire', () => {
    expect(externalUrl('https://exаmple.edu/')?.host).toBe('xn--exmple-4nf.edu') // a Cyrillic а
  })

  it.each([
    'http://badges.example.edu/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://studio/index.html',
    'smb://host/share',
    'https://user:word@example.edu/',
    'no address',
  ])('keeps %s in', (text) => {
    expect(externalUrl(text)).toBeNull()
  })
})
