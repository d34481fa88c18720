import { describe, expect, it } from 'vitest'
import { emailFrom } from '../../../src/core/foundation/email'

describe('emailFrom', () => {
  it.each([
    [' Ada@Students.Example.EDU ', 'ada@students.example.edu', 'ada@students.example.edu'],
    ['idn@MÜNCHEN.example', 'idn@münchen.example', 'idn@xn--mnchen-3ya.example'],
    ['zero​width@example.edu', 'zerowidth@example.edu', 'zerowidth@example.edu'],
    ['ju\u0308rgen@example.edu', 'jürgen@example.edu', 'jürgen@example.edu'],
    ['o’neil+badge@example.edu', 'o’neil+badge@example.edu', 'o’neil+badge@example.edu'],
  ])('reads %s', (text, normal, ascii) => {
    expect(emailFrom(text)).toEqual({ normal, ascii })
  })

  it.each([
    'not-an-address',
    'a@b',
    'a@1.2',
    'a@example.edu, b@example.edu',
    'a@example.edu;b@example.edu',
    '"quoted"@example.edu',
    'a@[127.0.0.1]',
    '.a@example.edu',
    'a..b@example.edu',
    "=cmd|' /C calc'!A0@x..example",
    'a\n@example.edu',
    '@example.edu',
    'a@-x.example',
    'a@example.edu/path',
    'a@b@example.edu',
  ])('refuses %j', (text) => {
    expect(emailFrom(text)).toBeNull()
  })
})
