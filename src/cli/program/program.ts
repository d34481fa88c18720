import { Command } from 'commander'
import { version } from '../../../package.json'
import type { Console } from '../console'
import { awardCommands } from './award-commands'
import { designCommands } from './design-commands'
import { keyCommands } from './key-commands'
import type { Start } from './leaf'
import { managingCommands } from './managing-commands'
import { pictureCommands } from './picture-commands'
import { workspaceCommands } from './workspace-commands'

/** All commands with their arguments (contract.md, Command line). Wrong use throws commander's error. */
export function program({ stdout, stderr }: Console, start: Start): Command {
  const root = new Command('rosette')
    .description('Design badges, award them, sign them, host them, verify them.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => undefined, // told by our own words, or as JSON
    })
    .showSuggestionAfterError()
  workspaceCommands(root, start)
  designCommands(root.command('design').description('Artwork of badges'), start)
  awardCommands(root, start)
  managingCommands(root, start)
  keyCommands(root.command('key').description('Keys of the issuer, and their backup'), start)
  pictureCommands(root, start)
  return root
}
