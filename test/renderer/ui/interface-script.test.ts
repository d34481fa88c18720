import { describe, expect, it } from 'vitest'
import { isInterfaceScript } from '../../../src/renderer/ui/interface-script'

describe('isInterfaceScript', () => {
  it.each([
    'Amara Okafor',
    'José Ángel Núñez',
    'Łucja Wójcik',
    'Siobhán O’Connor',
    'Björk Guðmundsdóttir',
    'Anna-Lena Müller-Großmann',
  ])('sets %s in the interface’s own typeface', (name) => {
    expect(isInterfaceScript(name)).toBe(true)
  })

  it.each([
    'Nguyễn Thị Minh Khai',
    'Γιώργος Παπαδόπουλος',
    'Олександра Шевченко',
    '李小龍',
    'فاطمة الزهراء',
    'שירה לוי',
    'अनन्या शर्मा',
  ])('sets %s whole in another one', (name) => {
    expect(isInterfaceScript(name)).toBe(false)
  })
})
