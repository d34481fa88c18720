import { Option, type Command } from 'commander'
import type { AwardsOptions } from '../commands/awards'
import type { ExportOptions } from '../commands/export'
import type { ImagesOptions } from '../commands/images'
import type { IssueOptions } from '../commands/issue'
import type { MailOptions } from '../commands/mail'
import type { RosterCheckOptions } from '../commands/roster-check'
import { leaf, passphraseFile, type JsonOption, type Start } from './leaf'

/** Commands from the list of people to images, mails and site. */
export function awardCommands(root: Command, start: Start): void {
  const roster = root.command('roster').description('Lists of people')
  leaf(roster, 'check', 'Judge every row of a list; sign nothing')
    .argument('<file>', 'CSV, TSV or XLSX')
    .option('--badge <slug>', 'the badge whose rules hold; needs --workspace')
    .option('--workspace <dir>', 'the workspace that has the badge')
    .option('--map <file>', 'what the columns mean, as JSON')
    .option('--sheet <name>', 'a sheet of the workbook, by name or number')
    .action((file: string, options: RosterCheckOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/roster-check')).rosterCheck(context, file, options),
      ),
    )
  leaf(root, 'issue', 'Award a badge to the people of a list')
    .argument('<dir>', 'the workspace')
    .option('--badge <slug>', 'a published badge')
    .option('--roster <file>', 'CSV, TSV or XLSX')
    .option('--map <file>', 'what the columns mean, as JSON')
    .option('--sheet <name>', 'a sheet of the workbook, by name or number')
    .option('--awarded <date>', 'day of the award for rows that name none (default: today)')
    .option('--skip-rejected', 'leave out the rows that were rejected')
    .addOption(
      new Option('--resume <batch>', 'go on with a batch that was interrupted').conflicts([
        'badge',
        'roster',
        'map',
        'sheet',
        'awarded',
      ]),
    )
    .addOption(passphraseFile())
    .action((dir: string, options: IssueOptions & JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/issue')).issue(context, dir, options)),
    )
  leaf(root, 'awards', 'List what was awarded')
    .argument('<dir>', 'the workspace')
    .option('--batch <batch>', 'only of one batch')
    .option('--email <address>', 'only to one person')
    .option('--badge <slug>', 'only of one badge')
    .action((dir: string, options: AwardsOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/awards')).awards(context, dir, options),
      ),
    )
  leaf(root, 'export', 'Write the site')
    .argument('<dir>', 'the workspace')
    .option('--out <dir>', 'the site’s folder (default: site/ in the workspace)')
    .option('--zip <file>', 'one ZIP file with the site')
    .option('--only <batch>', 'only that batch and the shared files; removes nothing')
    .action((dir: string, options: ExportOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/export')).exportCommand(context, dir, options),
      ),
    )
  leaf(root, 'images', 'Write the baked pictures of a batch')
    .argument('<dir>', 'the workspace')
    .requiredOption('--batch <batch>', 'the batch')
    .requiredOption('--out <dir>', 'the folder for the pictures')
    .addOption(new Option('--format <format>', 'which pictures').choices(['png', 'svg', 'both']).default('both'))
    .action((dir: string, options: ImagesOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/images')).images(context, dir, options),
      ),
    )
  leaf(root, 'mail', 'Draft a mail for each award of a batch')
    .argument('<dir>', 'the workspace')
    .requiredOption('--batch <batch>', 'the batch')
    .requiredOption('--eml <dir>', 'the folder for the drafts')
    .action((dir: string, options: MailOptions & JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/mail')).mail(context, dir, options)),
    )
}
