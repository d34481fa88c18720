import { z } from 'zod'
import { problem, type Problem } from '../foundation/problem'
import { quoted } from '../foundation/text-safety'
import { fieldsIn, isMergeField, mergeKey } from './merge-fields'

/**
 * The text of a batch's mails, as staff edit it: plain text in which `{name}` and its like are filled in for each person
 * (the fields of merge-fields.ts, and any other column of the roster by its header). A line in which a field is empty is left out; an
 * empty line begins a paragraph.
 */
export const MailText = z.strictObject({ subject: z.string().min(1).max(200), body: z.string().min(1).max(20_000) })
export type MailText = z.infer<typeof MailText>

/**
 * What offices begin with (badging-practice.md §4): who awards and for what, the file that is the badge, one link, a person to
 * ask; no congratulations, no deadline, no log-in.
 */
export const defaultMailText: MailText = {
  subject: '{badge}: your badge from {office}',
  body: `Dear {name},

{issuer} has awarded you the badge {badge}. What it says of you: {description}
It is valid until {expires}.

{picture}

The file {file} is attached. Save it: it is the badge, not just a picture of it.

Your badge’s page, to show and to share:
{page}

How to keep it and show it: {my badges}

Is your name misspelt, or do you have a question? Write to {contact}.
`,
}

/**
 * Fields in a mail text that nobody can fill in. Code: merge-field-unknown, with the place in `where.path`.
 * @param columns headers of the roster's other columns
 */
export function mailTextProblems(text: MailText, columns: readonly string[]): Problem[] {
  const known = new Set(columns.map(mergeKey))
  return (['subject', 'body'] as const).flatMap((path) =>
    [...new Set(fieldsIn(text[path]))]
      .filter((field) => !isMergeField(field) && !known.has(mergeKey(field)))
      .map((field) =>
        problem({
          code: 'merge-field-unknown',
          where: { path },
          message: `“{${quoted(field, 40)}}” is neither a field of a mail nor a column of the roster.`,
          remedy: 'Correct its name or take it out.',
          values: { field },
        }),
      ),
  )
}
