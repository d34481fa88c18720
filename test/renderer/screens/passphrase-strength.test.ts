import { describe, expect, it } from 'vitest'
import { passphraseStrength } from '../../../src/renderer/screens/new-workspace/passphrase-strength'

describe('passphraseStrength', () => {
  it.each([
    ['', 'empty'],
    ['short one', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['123456789012', 'weak'],
    ['correct horse', 'fair'],
    ['seven quiet herons wade upstream', 'strong'],
    ['vT9!qLm#2xKw4', 'fair'],
  ] as const)('%j is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength)
  })
})
