import { describe, expect, it } from 'vitest'
import { germanVerdict, verdictWords, type Verdict } from '../../../src/core/verify'
import { TimeZone } from '../../../src/core/foundation/instant'
import { bakePng } from '../../../src/core/baking'
import { anAward } from '../../support/awarded'
import { aKeyIssuer, anAwardSource } from '../../support/awards'
import { aPng } from '../../support/png'
import { valueOf } from '../../support/results'
import { aVerifyContext, verdictOn } from '../../support/verify'
import { vectorBytes } from '../../support/vectors'

const saidOf = (verdict: Verdict) => {
  const { tone, headline, sentence } = verdictWords(verdict)
  return { tone, headline, sentence }
}

describe('verdictWords', () => {
  it('says of a genuine badge to whom, by whom and when', async () => {
    const { credential, site } = await anAward()

    expect(saidOf(await verdictOn(credential, aVerifyContext(site)))).toEqual({
      tone: 'good',
      headline: 'Genuine, and still valid',
      sentence: 'Awarded to Zoë Ångström by Example University, on 1 March 2026.',
    })
  })

  it('says it in German as well', async () => {
    const { credential, site } = await anAward()
    const verdict = await verdictOn(credential, aVerifyContext(site))

    const words = verdictWords(verdict, { phrases: germanVerdict })

    expect(words.headline).toBe('Echt und weiterhin gültig')
    expect(words.sentence).toBe('Verliehen an Zoë Ångström von Example University, am 1. März 2026.')
    expect(words.answers.at(-1)?.answer).toBe('Gültig bis 1. März 2029')
    expect(words.reasons.map(({ text }) => text)).toContain('Nicht widerrufen und nicht abgelaufen')
  })

  it('says days in the zone of the office', async () => {
    const { credential, site } = await anAward()
    const verdict = await verdictOn(credential, aVerifyContext(site))

    const { sentence } = verdictWords(verdict, { zone: TimeZone.parse('Pacific/Auckland') })
    const { answers } = verdictWords(verdict, { zone: TimeZone.parse('Europe/Berlin') })

    expect(sentence).toContain('on 1 March 2026')
    expect(answers.at(-1)).toMatchObject({ answer: 'Valid until 1 March 2029' })
    expect(verdictWords(verdict, { zone: TimeZone.parse('Pacific/Kiritimati') }).sentence).toContain('on 2 March 2026')
  })

  it('answers the five questions of an employer in their order', async () => {
    const { credential, site } = await anAward()
    const { answers, confirmed } = verdictWords(await verdictOn(credential, aVerifyContext(site)))

    expect(confirmed).toBe(true)
    expect(answers).toMatchObject([
      { key: 'who', question: 'Who', answer: 'Zoë Ångström' },
      { key: 'what', answer: 'Data Storytelling', detail: 'level Distinguished' },
      { key: 'issuer', answer: 'badges.example.edu' },
      { key: 'how', answer: 'A learner completes four sessions and publishes a story.' },
      {
        key: 'standing',
        answer: 'Valid until 1 March 2029',
        notes: [{ text: 'Not withdrawn, by the list of 20 March 2026.' }],
      },
    ])
    expect(answers[3]?.notes).toContainEqual({
      text: 'The whole of the criteria',
      url: 'https://badges.example.edu/badges/data-storytelling/2/',
    })
  })

  it('says why in three lines, and in four for a picture that says the same twice', async () => {
    const { credential, assertion, site } = await anAward()
    const picture = valueOf(
      bakePng(aPng(), [
        { standard: 'ob3', text: JSON.stringify(credential) },
        { standard: 'ob2', text: JSON.stringify(assertion) },
      ]),
    )

    expect(verdictWords(await verdictOn(picture.image, aVerifyContext(site))).reasons).toEqual([
      { text: 'The signature fits the content', outcome: 'pass', note: 'Ed25519' },
      { text: 'The key belongs to badges.example.edu', outcome: 'pass' },
      { text: 'Not withdrawn and not expired', outcome: 'pass', note: 'status list of 20 March 2026' },
      { text: 'The picture says the same twice', outcome: 'pass', note: '3.0 and 2.0' },
    ])
  })

  it('says of a changed badge that nothing in it is to be relied on, and whom to ask', async () => {
    const { credential, site } = await anAward()
    const verdict = await verdictOn({ ...credential, name: 'Brain Surgery' }, aVerifyContext(site))
    const words = verdictWords(verdict, { contact: 'office@example.edu' })

    expect(words).toMatchObject({
      tone: 'bad',
      headline: 'Changed after signing',
      sentence: 'What this file says is not what badges.example.edu signed. Don’t rely on any of it.',
      confirmed: false,
    })
    expect(words.advice).toContain('office@example.edu')
    expect(words.answers.map(({ key, notes }) => [key, notes])).toEqual([
      ['who', []],
      ['what', []],
      ['issuer', []],
    ])
    expect(words.reasons).toContainEqual({
      text: 'The signature doesn’t fit the content',
      outcome: 'fail',
      note: 'signature-wrong',
    })
    expect(words.reasons).toContainEqual({
      text: 'Withdrawn or expired',
      outcome: 'skip',
      note: 'not asked: the content can’t be trusted',
    })
  })

  it('says of an issuer that is a key what that means', async () => {
    const { credential, site } = await anAward(anAwardSource({ issuer: aKeyIssuer() }))

    expect(saidOf(await verdictOn(credential, aVerifyContext(site)))).toMatchObject({
      tone: 'caution',
      headline: 'Genuine, by an issuer known only by its key',
    })
  })

  it.each([
    ['dcc-ob3-didkey-expired-ed25519signature2020.json', 'caution', 'Genuine, but expired'],
    ['1edtech-ob3-expired.json', 'caution', 'Expired'],
    ['dcc-ob3-didkey-status-ok.json', 'open', 'Genuine, but perhaps withdrawn'],
    ['dcc-ob3-didweb.json', 'open', 'Can’t be decided here'],
    ['1edtech-ob3-bad-proofvalue.json', 'bad', 'Changed after signing'],
    ['1edtech-endorsement.json', 'open', 'Can’t be decided here'],
  ])('says of %s: %s, %s', async (file, tone, headline) => {
    expect(saidOf(await verdictOn(vectorBytes(`foreign/${file}`), aVerifyContext()))).toMatchObject({ tone, headline })
  })

  it.each([
    [aPng(), 'No badge in this file'],
    ['hello', 'This file can’t be read'],
  ])('says what to do with a file without a badge', async (content, headline) => {
    const words = verdictWords(await verdictOn(content, aVerifyContext()))

    expect(words).toMatchObject({ tone: 'bad', headline, answers: [] })
    expect(words.advice).toContain('Use the file as it came')
  })

  it('says withdrawn, and not that it is false', async () => {
    const { credential, site } = await anAward({ setBits: [94_567] })

    expect(saidOf(await verdictOn(credential, aVerifyContext(site)))).toEqual({
      tone: 'bad',
      headline: 'Withdrawn by its issuer',
      sentence: 'The issuer withdrew it.',
    })
  })

  it('says that it was awarded to somebody else', async () => {
    const { credential, site } = await anAward()
    const context = aVerifyContext(site, { recipient: 'ana@example.edu' })

    expect(saidOf(await verdictOn(credential, context))).toMatchObject({
      tone: 'bad',
      headline: 'Awarded to somebody else',
    })
  })
})
