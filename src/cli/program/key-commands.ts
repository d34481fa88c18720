import type { Command } from 'commander'
import type { BackUpOptions } from '../commands/key-backup'
import type { CompromisedOptions } from '../commands/key-compromised'
import type { NewPassphraseOptions } from '../commands/key-passphrase'
import type { RotateOptions } from '../commands/key-rotate'
import type { PassphraseOptions } from '../passphrase'
import { leaf, passphraseFile, type JsonOption, type Start } from './leaf'

const DRY_RUN = ['--dry-run', 'change nothing, only say what would be'] as const

/** Commands about keys (contract.md, Command line). */
export function keyCommands(key: Command, start: Start): void {
  inUse(key, start)
  backups(key, start)
}

function inUse(key: Command, start: Start): void {
  leaf(key, 'list', 'List every key, how it stands and what it signed')
    .argument('<dir>', 'the workspace')
    .action((dir: string, options: JsonOption) =>
      start(options.json === true, async (context) => (await import('../commands/key-list')).keyList(context, dir)),
    )
  leaf(key, 'rotate', 'Let new keys sign from now on; what was awarded stays valid')
    .argument('<dir>', 'the workspace')
    .option(...DRY_RUN)
    .addOption(passphraseFile())
    .action((dir: string, options: RotateOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/key-rotate')).keyRotate(context, dir, undefined, options),
      ),
    )
  leaf(key, 'retire', 'Let a new key sign in place of one; what it signed stays valid')
    .argument('<dir>', 'the workspace')
    .argument('<kid>', 'id of the key')
    .option(...DRY_RUN)
    .addOption(passphraseFile())
    .action((dir: string, kid: string, options: RotateOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/key-rotate')).keyRotate(context, dir, kid, options),
      ),
    )
  leaf(key, 'compromised', 'Others may have a key: doubt what it signed, and sign its awards anew by another one')
    .argument('<dir>', 'the workspace')
    .argument('<kid>', 'id of the key')
    .option('--since <date>', 'from when on others may have had it, yyyy-mm-dd (default: now)')
    .option('--reason <text>', 'why; it stays in the workspace')
    .option(...DRY_RUN)
    .addOption(passphraseFile())
    .action((dir: string, kid: string, options: CompromisedOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/key-compromised')).keyCompromised(context, dir, kid, options),
      ),
    )
  leaf(key, 'passphrase', 'Lock all keys with another passphrase')
    .argument('<dir>', 'the workspace')
    .addOption(passphraseFile())
    .option('--new-passphrase-file <file>', 'file with the new one (else ROSETTE_NEW_PASSPHRASE, else you are asked)')
    .action((dir: string, options: NewPassphraseOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/key-passphrase')).keyPassphrase(context, dir, options),
      ),
    )
}

function backups(key: Command, start: Start): void {
  leaf(key, 'backup', 'Write all keys into one encrypted file, and onto a sheet of paper')
    .argument('<dir>', 'the workspace')
    .option('--out <file>', 'the encrypted file')
    .option('--sheet <file>', 'the recovery sheet, a PDF to be printed')
    .addOption(passphraseFile())
    .option('--new-passphrase-file <file>', 'file with a passphrase of its own for the backup (default: the same)')
    .action((dir: string, options: BackUpOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/key-backup')).keyBackup(context, dir, options),
      ),
    )
  leaf(key, 'check-backup', 'Try whether a backup would bring everything back; restores nothing')
    .argument('<file>', 'the encrypted file, or a text with the groups of a recovery sheet')
    .argument('<dir>', 'the workspace')
    .addOption(passphraseFile())
    .action((file: string, dir: string, options: PassphraseOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/key-check-backup')).keyCheckBackup(context, file, dir, options),
      ),
    )
  leaf(key, 'restore', 'Bring keys back from a backup')
    .argument('<file>', 'the encrypted file, or a text with the groups of a recovery sheet')
    .argument('<dir>', 'a new or empty folder, or the workspace whose keys are lost')
    .addOption(passphraseFile())
    .action((file: string, dir: string, options: PassphraseOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/key-restore')).keyRestore(context, file, dir, options),
      ),
    )
}
