import type { Command } from 'commander'
import type { BakeOptions } from '../commands/bake'
import type { DemoOptions } from '../commands/demo'
import type { UnbakeOptions } from '../commands/unbake'
import type { VerifyOptions } from '../commands/verify'
import { leaf, type JsonOption, type Start } from './leaf'

/** Commands about single pictures, and the demonstration. */
export function pictureCommands(root: Command, start: Start): void {
  leaf(root, 'bake', 'Embed credentials in a picture')
    .argument('<image>', 'PNG or SVG')
    .requiredOption('--credential <file>', 'Open Badges 3.0, as JSON or JWT')
    .option('--assertion <file>', 'Open Badges 2.0')
    .requiredOption('--out <file>', 'the new picture')
    .action((image: string, options: BakeOptions & JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/bake')).bake(context, image, options)),
    )
  leaf(root, 'unbake', 'Print what a picture holds')
    .argument('<image>', 'PNG or SVG')
    .option('--out <dir>', 'a folder for a file each')
    .action((image: string, options: UnbakeOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/unbake')).unbake(context, image, options),
      ),
    )
  leaf(root, 'verify', 'Judge badges, ours or not, without the network')
    .argument('<file...>', 'PNG, SVG, JSON or JWT')
    .option('--site <dir>', 'an exported site, trusted as what its address serves')
    .option('--recipient <address>', 'whose badge it should be')
    .action((files: string[], options: VerifyOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/verify')).verify(context, files, options),
      ),
    )
  leaf(root, 'demo', 'Do the whole job on the built-in sample')
    .option('--out <dir>', 'where the results go', 'rosette-demo')
    .action((options: DemoOptions & JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/demo')).demo(context, options)),
    )
}
