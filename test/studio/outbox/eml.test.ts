import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { emailFrom } from '../../../src/core/foundation/email'
import { composeMail } from '../../../src/core/mail'
import { emlFrom } from '../../../src/studio/outbox/eml'
import { aMailRequest } from '../../support/mails'
import { valueOf } from '../../support/results'

const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const headersOf = (bytes: Uint8Array) => asText(bytes).split('\r\n\r\n', 1)[0] ?? ''

describe('emlFrom', () => {
  it('is read back by another library as it was meant', async () => {
    const draft = valueOf(composeMail(aMailRequest()))
    const mail = await PostalMime.parse(await emlFrom(draft))

    expect(mail.subject).toBe(draft.subject)
    expect(mail.from).toEqual({
      name: 'College of Information, University of Example',
      address: 'data-badges@example.edu',
    })
    expect(mail.to).toEqual([{ name: 'Amara Okafor', address: 'amara.okafor@students.example.edu' }])
    expect(mail.messageId).toBe('<ljma7oushsiahvf2l4ruajiua5@badges.example.edu>')
    expect(mail.date).toBe('2026-05-10T04:00:00.000Z')
    expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(draft.text.trim())
    expect(mail.html?.replace(/\r\n/g, '\n').trim()).toBe(draft.html.trim())
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-mailer')
    const files = mail.attachments.map(({ filename, mimeType, disposition, content, contentId }) => [
      filename,
      mimeType,
      disposition,
      contentId,
      [...new Uint8Array(content as ArrayBuffer)],
    ])
    const bytes = [...draft.picture.bytes]
    expect(files).toEqual([
      ['data-storytelling.png', 'image/png', 'inline', `<${draft.picture.contentId}>`, bytes],
      ['data-storytelling.png', 'image/png', 'attachment', undefined, bytes],
    ])
  })

  it('gives the same bytes every time, with lines of at most 998 letters', async () => {
    const draft = valueOf(composeMail(aMailRequest()))
    const first = await emlFrom(draft)
    expect(asText(await emlFrom(draft))).toBe(asText(first))
    expect(asText(first).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(
      asText(first)
        .split('\r\n')
        .every((line) => line.length <= 998),
    ).toBe(true)
  })

  it.each([
    '李小龍',
    'فاطمة الزهراء',
    'Nguyễn Thị Minh Khai',
    'D\'Andre "Dre" Williams',
    'Kim, Min-ji',
    'अनन्या शर्मा',
    'שירה לוי',
    '佐藤 さくら',
    'x'.repeat(200),
  ])('carries the name %s', async (name) => {
    const mail = await PostalMime.parse(await emlFrom(valueOf(composeMail(aMailRequest({ award: { name } })))))
    expect(mail.to?.[0]?.name).toBe(name)
    expect(mail.text).toContain(`Dear ${name},`)
  })

  it('writes an international address with its domain in ASCII', async () => {
    const email = emailFrom('idn@münchen.example') ?? undefined
    const eml = await emlFrom(valueOf(composeMail(aMailRequest({ award: { ...(email && { email }) } }))))
    expect(headersOf(eml)).toContain('idn@xn--mnchen-3ya.example')
  })

  it('has the same headers whatever a name, a subject or a column says', async () => {
    const names = async (name: string, subject: string) => {
      const text = { subject: `{badge} ${subject}`.slice(0, 200), body: '{name}' }
      const eml = await emlFrom(valueOf(composeMail(aMailRequest({ text, award: { name } }))))
      return headersOf(eml)
        .replace(/\r\n[ \t]/g, ' ')
        .split('\r\n')
        .map((line) => line.split(':', 1)[0])
    }
    const expected = await names('Ada', 'plain')
    const nasty = fc.string({
      unit: fc.constantFrom(
        '\r',
        '\n',
        '\u0000',
        'Bcc: ',
        'x@y.example',
        '<',
        '>',
        ',',
        '"',
        '\\',
        '=?utf-8?Q?',
        '?=',
        ' ',
        'é',
        '\u2028',
      ),
      minLength: 1,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (name, subject) => {
        expect(await names(`A${name}`, subject)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})
