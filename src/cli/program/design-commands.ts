import { InvalidArgumentError, type Command } from 'commander'
import type { DesignNewOptions } from '../commands/design-new'
import type { DesignRenderOptions } from '../commands/design-render'
import { keyValue, leaf, type JsonOption, type Start } from './leaf'

/** Commands about artwork. */
export function designCommands(design: Command, start: Start): void {
  leaf(design, 'templates', 'List the built-in templates').action((options: JsonOption) =>
    start(options.json === true, async (context) =>
      (await import('../commands/design-templates')).designTemplates(context),
    ),
  )
  leaf(design, 'new', 'Make a scene from a template')
    .requiredOption('--template <id>', 'a built-in template')
    .option('--set <key=value…>', 'a field of the template; can be repeated', keyValue, {})
    .requiredOption('--out <file>', 'where the scene goes')
    .action((options: DesignNewOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/design-new')).designNew(context, options),
      ),
    )
  leaf(design, 'check', 'Tell what is to be mended on a scene')
    .argument('<file>', 'the scene')
    .action((file: string, options: JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/design-check')).designCheck(context, file),
      ),
    )
  leaf(design, 'render', 'Draw a scene as SVG or PNG')
    .argument('<file>', 'the scene')
    .requiredOption('--out <file>', 'a name that ends in .svg or .png')
    .option('--size <px>', 'side of the picture', sizePx, 600)
    .action((file: string, options: DesignRenderOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/design-render')).designRender(context, file, options),
      ),
    )
}

function sizePx(text: string): number {
  const size = Number(text)
  if (!/^\d+$/.test(text) || size < 16 || size > 4096)
    throw new InvalidArgumentError('Write a whole number from 16 to 4096.')
  return size
}
