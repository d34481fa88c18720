import { Option, type Command } from 'commander'
import type { BadgeAddOptions } from '../commands/badge-add'
import type { InitOptions } from '../commands/init'
import { keyValue, leaf, passphraseFile, type JsonOption, type Start } from './leaf'

/** Commands about a workspace and its badges. */
export function workspaceCommands(root: Command, start: Start): void {
  leaf(root, 'init', 'Make a workspace with issuer and keys')
    .argument('<dir>', 'a new or empty folder')
    .requiredOption('--name <name>', 'the office that awards')
    .requiredOption('--url <url>', 'where its site will stand')
    .option('--email <address>', 'the office’s e-mail address')
    .addOption(new Option('--did <method>', 'how the issuer is identified').choices(['web', 'key']).default('web'))
    .option('--time-zone <zone>', 'the office’s time zone (default: the system’s)')
    .addOption(passphraseFile())
    .action((dir: string, options: InitOptions & JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/init')).init(context, dir, options)),
    )
  const badge = root.command('badge').description('Badges of a workspace')
  leaf(badge, 'add', 'Add a draft badge')
    .argument('<dir>', 'the workspace')
    .requiredOption('--definition <file>', 'name, criteria and so on, as JSON')
    .option('--design <file>', 'artwork: a scene')
    .option('--template <id>', 'artwork: a built-in template')
    .option('--set <key=value…>', 'a field of the template; can be repeated', keyValue, {})
    .option('--artwork <file>', 'artwork: an SVG or PNG picture')
    .action((dir: string, options: BadgeAddOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/badge-add')).badgeAdd(context, dir, options),
      ),
    )
  leaf(badge, 'publish', 'Freeze the draft as a version that can be awarded')
    .argument('<dir>', 'the workspace')
    .argument('<slug>', 'the badge')
    .action((dir: string, slug: string, options: JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/badge-publish')).badgePublish(context, dir, slug),
      ),
    )
  leaf(badge, 'list', 'List the badges')
    .argument('<dir>', 'the workspace')
    .action((dir: string, options: JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/badge-list')).badgeList(context, dir)),
    )
  leaf(badge, 'show', 'Show one badge and what it still lacks')
    .argument('<dir>', 'the workspace')
    .argument('<slug>', 'the badge')
    .action((dir: string, slug: string, options: JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/badge-show')).badgeShow(context, dir, slug),
      ),
    )
  leaf(root, 'settings', 'Show or change the office and what it publishes')
    .argument('<dir>', 'the workspace')
    .argument('[act]', 'get or set')
    .argument('[words...]', 'KEY, or KEY=VALUE such as settings.publish.reflection=true or issuer.logo=mark.svg')
    .action((dir: string, act: string | undefined, words: string[], options: JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/settings')).settings(context, dir, act, words),
      ),
    )
  leaf(root, 'audit', 'Check the journals of a workspace and their chain')
    .argument('<dir>', 'the workspace')
    .action((dir: string, options: JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/audit')).audit(context, dir)),
    )
}
