import { markup, type Markup } from '../markup/markup'

type Text = string | Markup

/** Words of `/my-badges/` in English: how earners get, keep and share their badges (badging-practice.md §4). */
export const helpEn = {
  title: 'My badges',
  lead: (office: Text) =>
    markup`How to find, keep and share a badge from ${office}. You need no account, here or elsewhere.`,
  contents: 'On this page',
  questions: (
    contact: Text,
    verifier: Text,
  ): readonly { readonly id: string; readonly title: string; readonly body: Markup }[] => [
    {
      id: 'where',
      title: 'Where is my badge?',
      body: markup`<p>In the mail that told you about it: the picture attached there is the badge, and the link leads to its page. Search your mail for the name of the badge. Only you have that link until you pass it on; nobody can look it up here by name.</p>
<p>Can’t find the mail? Write to ${contact} and say which badge it is.</p>`,
    },
    {
      id: 'keep',
      title: 'How do I keep it?',
      body: markup`<p>Save the picture file, as you would save a certificate. It is the badge, not just a picture of it: the signed credential is inside. Keep a second copy somewhere else, a cloud folder or a USB stick.</p>
<p>Don’t edit the picture or send it through a program that makes pictures smaller: chat programs and picture editors throw the credential away. If that happens, download it again from the page of your badge.</p>`,
    },
    {
      id: 'linkedin',
      title: 'LinkedIn',
      body: markup`<p>On the page of your badge choose Share, then Add to a LinkedIn profile. The form opens filled in, under Licenses &amp; certifications. Check it and save. Skills are added there by hand; you find them as words to copy on the same page.</p>`,
    },
    {
      id: 'signature',
      title: 'E-mail signature',
      body: markup`<p>The page of your badge has a piece of HTML to copy. Where a mail program takes no HTML: insert the picture, make it about 96 pixels wide, and link it to the page of your badge.</p>
<ul><li>Outlook: Settings, Signatures, insert picture, then insert link.</li><li>Gmail: Settings, See all settings, Signature, insert image, then link.</li></ul>`,
    },
    {
      id: 'resume',
      title: 'Résumé',
      body: markup`<p>Write it as an entry, not as a logo: name of the badge, office, month and year, address of its page. Then two or three lines that begin with a verb: what you did, with what, what came of it. The page of your badge has the first line ready to copy.</p>`,
    },
    {
      id: 'website',
      title: 'Portfolio or website',
      body: markup`<p>The page of your badge has a piece of HTML that shows the picture with a link, without any script. You can also upload the picture file; visitors can then download and check it.</p>`,
    },
    {
      id: 'wallet',
      title: 'Wallets and collections',
      body: markup`<p>Most wallets take the picture file (PNG) or the credential file (JSON); both are under Download. Newer ones read Open Badges 3.0, older collections Open Badges 2.0: both are in the same picture.</p>`,
    },
    {
      id: 'privacy',
      title: 'Who sees what?',
      body: markup`<p>The page of your badge can be seen by anybody who has its link. It is not listed anywhere, and search engines are asked to leave it out. Your e-mail address and student number are on no page. The file holds a scrambled form of your e-mail address, by which somebody who knows the address can check that the badge is yours.</p>
<p>These pages set no cookies, count no visits and ask no other site for anything.</p>`,
    },
    {
      id: 'name',
      title: 'My name or address has changed, or is misspelt',
      body: markup`<p>Write to ${contact}. You get a corrected badge, and the old link leads to it.</p>`,
    },
    {
      id: 'leaving',
      title: 'I am leaving the university',
      body: markup`<p>The badge is yours and goes on being valid. Save the file and the link before your campus address is closed: the mail goes with the address, the badge doesn’t.</p>`,
    },
    {
      id: 'employer',
      title: 'What do I tell an employer?',
      body: markup`<p>Send the link or the file. With the file, anybody can ask ${verifier} who awarded it, to whom, for what, and whether it still stands. It takes seconds, no account and no fee.</p>
<p>A badge is a micro-credential. It says what you can do and how that was checked; it is not a degree or an entry in a transcript.</p>`,
    },
  ],
}
