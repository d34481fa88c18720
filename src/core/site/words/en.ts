import type { CalendarDay } from '../../foundation/calendar-day'
import { markup, type Markup } from '../markup/markup'
import { longDate, monthAndYear } from './dates'
import { helpEn } from './en-help'
import { periodWords } from './periods'

type Text = string | Markup

/** Words of all pages in English. Another language is a file with the same members. */
export const en = {
  language: 'en',
  openGraphLocale: 'en_GB',
  longDate,
  monthAndYear,
  periodWords,
  frame: {
    skip: 'Skip to the content',
    pages: 'Pages of this site',
    menu: 'Menu',
    badges: 'Badges',
    check: 'Check a badge',
    myBadges: 'My badges',
    sendsNothing: 'This page sends nothing to anybody.',
  },
  index: {
    title: (office: Text) => markup`Badges awarded by ${office}`,
    lead: 'Each badge stands for something a person has shown they can do, and says how it was checked. It is a file anybody can verify, without an account.',
    empty: 'No badge has been published yet.',
    retired: 'No longer awarded',
    retiredSince: (day: CalendarDay, reason: Text) =>
      markup`Since ${longDate(day)}: ${reason} Awards stay valid until they expire.`,
    validFor: (period: string) => `valid for ${period}`,
    forever: 'does not expire',
  },
  badge: {
    retired: (day: CalendarDay, reason: Text) =>
      markup`<b>No longer awarded</b> since ${longDate(day)}: ${reason} Awards stay valid until they expire.`,
    newer: (link: Text) => markup`There is a newer version of this badge: ${link}. Awards of this one stay valid.`,
    newerLink: (version: number) => `version ${version}`,
    offeredBy: (office: Text) => markup`Awarded by ${office}`,
    criteria: 'What it takes',
    criteriaElsewhere: (link: Text) => markup`The criteria are published at ${link}.`,
    howToEarn: 'How to earn it',
    kinds: {
      course: 'Course',
      activity: 'Activity',
      artefact: 'Piece of work',
      reflection: 'Reflection',
      assessment: 'Assessment',
    } as const,
    minimumGrade: (grade: Text) => markup`Grade ${grade} or better`,
    skills: 'Skills',
    results: 'How it is judged',
    required: (value: Text) => markup`At least ${value} is required.`,
    range: (min: Text, max: Text) => markup`From ${min} to ${max}.`,
    words: (list: Text) => markup`One of: ${list}.`,
    points: (points: Text) => markup`${points} points`,
    kind: 'Kind',
    audience: 'For whom',
    field: 'Field of study',
    specialization: 'Specialization',
    code: 'Code',
    credits: 'Credits',
    validity: 'Validity',
    awardIsValidFor: (period: string) => `${period} from the day of the award`,
    forever: 'Does not expire',
    version: 'Version',
    versionSince: (version: number, day: CalendarDay) => `${version}, published ${longDate(day)}`,
    related: 'Related badges',
    question: 'Questions about this badge',
    ask: (who: Text) => markup`Ask ${who}.`,
  },
  award: {
    /** Browser tab and link preview; the name is only there if the settings publish it. */
    pageTitle: (badge: string, name: string) => (name === '' ? badge : `${badge}, awarded to ${name}`),
    previewText: (badge: string, office: string) =>
      `${badge} is a digital badge awarded by ${office}. Anybody can check it.`,
    issuedBy: (office: Text) => markup`Issued by <b>${office}</b>`,
    on: (day: CalendarDay) => longDate(day),
    onUntil: (day: CalendarDay, until: CalendarDay) => `${longDate(day)}, valid until ${longDate(until)}`,
    standing: {
      valid: (asOf: CalendarDay) => markup`<b>Valid</b><span class="quiet">, as of ${longDate(asOf)}</span>`,
      expired: (until: CalendarDay | undefined) =>
        until === undefined
          ? markup`<b>Expired</b>`
          : markup`<b>Expired</b><span class="quiet"> on ${longDate(until)}</span>`,
      revoked: (day: CalendarDay | undefined) =>
        day === undefined
          ? markup`<b>Withdrawn</b>`
          : markup`<b>Withdrawn</b><span class="quiet"> on ${longDate(day)}</span>`,
      suspended: (day: CalendarDay | undefined) =>
        day === undefined
          ? markup`<b>Suspended</b>`
          : markup`<b>Suspended</b><span class="quiet"> since ${longDate(day)}</span>`,
      replaced: markup`<b>Replaced</b><span class="quiet"> by a corrected badge</span>`,
    },
    newBadge: 'Open the corrected badge',
    reason: (reason: Text) => markup`Reason given: ${reason}`,
    noLongerCounts: 'This award no longer counts as proof.',
    check: 'Check this badge',
    share: 'Share',
    download: 'Download',
    addToProfile: 'Add to a LinkedIn profile',
    post: 'Post on LinkedIn',
    moreWays: 'Signature, résumé, website',
    png: 'Picture (PNG)',
    pngHint: 'The badge itself. Keep this file.',
    svg: 'Picture (SVG)',
    svgHint: 'The same for print, at any size.',
    credential: 'Credential (JSON)',
    credentialHint: 'Open Badges 3.0, for wallets.',
    jwt: 'Credential (JWT)',
    jwtHint: 'Open Badges 3.0 as a token.',
    assertion: 'Assertion (JSON)',
    assertionHint: 'Open Badges 2.0, for older collections.',
    credentialId: 'Credential ID',
    link: 'Link',
    copyId: 'Copy the credential ID',
    copyLink: 'Copy the link',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C or ⌘C to copy',
    criteria: 'What it took',
    criteriaElsewhere: (link: Text) => markup`The criteria are published at ${link}.`,
    aboutBadge: 'More about this badge',
    skills: 'Skills',
    results: 'Result',
    resultValue: (name: Text, value: Text) => markup`<span class="quiet">${name}:</span> <b>${value}</b>`,
    resultRequired: (name: Text, value: Text, required: Text) =>
      markup`<span class="quiet">${name}:</span> <b>${value}</b><span class="quiet">, at least ${required} required</span>`,
    percent: (value: string) => `${value} %`,
    evidence: 'Evidence',
    evidenceOf: (name: Text) => markup`The work of ${name}`,
    evidenceOfEarner: 'The work of the person who earned the badge',
    evidenceItem: (index: number) => `Piece of evidence ${index}`,
    narrative: 'From the issuer',
    reflection: (name: Text) => markup`In the words of ${name}`,
    reflectionOfEarner: 'In the words of the person who earned it',
    reflectionNote: 'Written by the earner, not by the issuer.',
    verify: 'Check it yourself',
    verifyText: (link: Text) =>
      markup`The badge is the file, not this page. Drop it on ${link} or on any Open Badges verifier.`,
    notADegree: 'It is a micro-credential, not a degree or transcript entry.',
    qr: 'QR code with the address of this page',
    keep: 'If this is your badge',
    keepLead: (link: Text) => markup`Save the picture file: it is the badge, not just a picture of it. ${link}`,
    keepLink: 'How to keep and share it',
    linkedIn: 'LinkedIn',
    linkedInText: (link: Text) =>
      markup`${link}: the form under Licenses &amp; certifications opens filled in with name, office, dates, credential ID and address. You can change all of it before you save.`,
    linkedInSkills: 'Skills are added there by hand. Copy them here:',
    signature: 'E-mail signature',
    signatureText:
      'Copy this into the signature of a mail program that takes HTML. In Outlook and Gmail: open the signature settings, insert the picture from the address below, and link it to this page.',
    resume: 'Résumé',
    resumeText:
      'An entry to edit. Add two or three lines that begin with a verb: what you did, with what, and what came of it.',
    resumeEntry: (badge: string, office: string, day: CalendarDay, url: string) =>
      `${badge} – ${office} | ${monthAndYear(day)} | ${url}`,
    website: 'Portfolio or website',
    websiteText: 'This shows the picture with a link to this page, without any script.',
    imageAlt: (badge: string, office: string) => `${badge}, issued by ${office}`,
    wrong: 'Is something wrong?',
    wrongText: (contact: Text) =>
      markup`A misspelt name, a new address, a lost file: write to ${contact}. A corrected badge keeps its old link.`,
    theOffice: 'the office that awarded it',
  },
  verify: {
    title: 'Check a badge',
    noScript:
      'This check runs in your browser and needs JavaScript. Without it, use any Open Badges verifier, or ask the office that issued the badge.',
    what: 'What this page can tell',
    whatText: (office: Text) =>
      markup`It knows the keys and the list of withdrawn badges of ${office}, as they were when this site was last published. About a badge of another issuer it says what cannot be decided here. The file stays on your device.`,
    standsFor:
      'A badge is a micro-credential: it shows what a person can do. It is not a degree or a transcript entry.',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'Was the link broken in two by a mail program? Copy it again in full. The address of an award ends in 26 letters and digits.',
    badges: 'See all badges',
    check: 'Check a badge file',
  },
  help: helpEn,
}
export type Words = typeof en
