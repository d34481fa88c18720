import { describe, expect, it } from 'vitest'
import { composeMail, defaultMailText, mailTextProblems } from '../../../src/core/mail'
import { aMailRequest } from '../../support/mails'
import { problemsOf, valueOf } from '../../support/results'
import { sampleBadge } from '../../support/sample-files'

describe('composeMail', () => {
  it('says who awards what, attaches the badge and names one link and a person to ask', () => {
    const mail = valueOf(composeMail(aMailRequest()))

    expect(mail.subject).toBe('Data Storytelling: your badge from College of Information')
    expect(mail.from).toEqual({
      name: 'College of Information, University of Example',
      address: 'data-badges@example.edu',
    })
    expect(mail.text).toBe(`Dear Amara Okafor,

College of Information, University of Example has awarded you the badge Data Storytelling. What it says of you: Turns a data set into a clear, honest visual story for people who are not statisticians.
It is valid until 10 May 2029.

The file data-storytelling.png is attached. Save it: it is the badge, not just a picture of it.

Your badge’s page, to show and to share:
https://badges.example.edu/awards/ljma7oushsiahvf2l4ruajiua5/

How to keep it and show it: badges.example.edu/my-badges

Is your name misspelt, or do you have a question? Write to Rosa Delgado, data-badges@example.edu.
`)
    expect(mail.html.match(/<a /g)).toHaveLength(1)
    expect(mail.html).toContain('alt="Blue shield with a rising line chart in an open book')
    expect(mail.html.replace(/href="https:\/\/badges\.example\.edu\/awards\/[a-z2-7]+\/"/, '')).not.toMatch(
      /(src|href)="(?!cid:)/,
    )
    expect(mail.messageId).toBe('<ljma7oushsiahvf2l4ruajiua5@badges.example.edu>')
  })

  it('leaves out lines that have nothing to say', () => {
    const { contact: _, unit: __, ...badge } = sampleBadge('data-storytelling')
    const issuer = { name: 'Lab', url: 'https://lab.example/badges/' }
    const mail = valueOf(composeMail(aMailRequest({ badge, issuer, award: { validUntil: undefined } })))

    expect(mail.from).toBeNull()
    expect(mail.subject).toBe('Data Storytelling: your badge from Lab')
    expect(mail.text).not.toMatch(/valid until|Write to|\{|undefined/)
    expect(mail.text).toContain('lab.example/badges/my-badges')
  })

  it('speaks the badge’s words in the person’s language, field by field', () => {
    const mail = valueOf(composeMail(aMailRequest({ award: { language: 'es-MX' } })))
    expect(mail.subject).toBe('Narrativa con datos: your badge from College of Information')
    expect(mail.html).toContain('alt="Escudo azul')
  })

  it('fills in columns of the roster, and nothing that a cell says is markup or a header', () => {
    const text = { subject: '{badge}\r\nBcc: all@example.edu', body: 'Room {seminar ROOM}\n{note}\n{Nothing}' }
    const other = { 'Seminar-Room': '<b>7</b>', note: 'a\r\nb' }
    const mail = valueOf(composeMail(aMailRequest({ text, award: { other, name: 'A\r\nBcc: x@y.example' } })))

    expect(mail.subject).toBe('Data Storytelling Bcc: all@example.edu')
    expect(mail.to.name).toBe('A Bcc: x@y.example')
    expect(mail.text).toBe('Room <b>7</b>\na\nb\n')
    expect(mail.html).toContain('<bdi>&#60;b&#62;7&#60;/b&#62;</bdi>')
  })

  it('cuts a subject at 200 letters', () => {
    const mail = valueOf(
      composeMail(
        aMailRequest({ text: { ...defaultMailText, subject: '{x}' }, award: { other: { x: '😀'.repeat(300) } } }),
      ),
    )
    expect(Array.from(mail.subject)).toHaveLength(200)
  })

  it('refuses what is no address', () => {
    const email = { normal: 'a@b.example>, <c@d.example', ascii: 'a@b.example>, <c@d.example' }
    expect(problemsOf(composeMail(aMailRequest({ award: { email } })))).toMatchObject([{ code: 'mail-address' }])
  })
})

describe('mailTextProblems', () => {
  it('names fields that nobody can fill in', () => {
    const text = { subject: '{nmae}', body: '{Name} {my_badges} {Room} {Flor}' }
    expect(mailTextProblems(text, ['room']).map(({ code, where, values }) => [code, where.path, values.field])).toEqual(
      [
        ['merge-field-unknown', 'subject', 'nmae'],
        ['merge-field-unknown', 'body', 'Flor'],
      ],
    )
    expect(mailTextProblems(defaultMailText, [])).toEqual([])
  })
})
