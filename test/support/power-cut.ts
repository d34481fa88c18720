import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { FileInfo, Files, OpenFile } from '../../src/studio/workspace/files'

/**
 * Disks that a power cut may leave (reliability.md §3): only what was synced is sure. Bytes that were not may be absent,
 * cut in their middle or zero; names that were not may be there or not, each by itself.
 */

class FileNode {
  /** What is there, and what of it survives. */
  constructor(
    public live: Buffer,
    public durable: Buffer,
  ) {}
}

/** A change of a folder's names; applied to its durable names when the folder is synced, and perhaps before. */
type NameChange = (names: Map<string, Node>) => void

class FolderNode {
  readonly live = new Map<string, Node>()
  readonly durable = new Map<string, Node>()
  readonly pending: NameChange[] = []

  change(how: NameChange): void {
    how(this.live)
    this.pending.push(how)
  }
}
type Node = FileNode | FolderNode

/** What the disk holds of bytes that were written and not synced. */
type Fate = 'absent' | 'half' | 'zero' | 'whole'

/** How the cut treats names and bytes that were not synced. */
type Cut = { readonly name: string; readonly keepsName: () => boolean; readonly fate: () => Fate }

/** A port that does everything on the real disk and remembers what of it is sure. */
export class PowerCutFiles {
  private readonly root: FolderNode
  private readonly seen = new Set<string>()
  readonly files: Files
  /** Called after each operation that changed the disk. */
  onChange: (operation: string) => void = () => undefined

  /** @param folder whose present state is sure */
  constructor(
    inner: Files,
    private readonly folder: string,
  ) {
    this.root = loaded(folder)
    this.files = this.recording(inner)
  }

  /** The disks that a cut at this moment may leave and none before has left, each written into a new `target` and named. */
  *disksNow(seed: number, target: () => string): Generator<{ name: string; folder: string }> {
    for (const cut of cutsOf(seed)) {
      const disk = new Map<string, Buffer | null>()
      collect(this.root, '', cut, disk)
      const key = [...disk].map(([path, bytes]) => `${path}\0${bytes?.toString('base64') ?? ''}`).join('\n')
      if (this.seen.has(key)) continue
      this.seen.add(key)
      const folder = target()
      mkdirSync(folder, { recursive: true })
      for (const [path, bytes] of disk) {
        if (bytes === null) mkdirSync(join(folder, path))
        else writeFileSync(join(folder, path), bytes)
      }
      yield { name: cut.name, folder }
    }
  }

  /** From here on a disk counts as new again. */
  forgetSeen(): void {
    this.seen.clear()
  }

  private recording(inner: Files): Files {
    const done = (operation: string, path: string) => this.onChange(`${operation} ${relative(this.folder, path)}`)
    const written = async <T extends FileInfo | null>(path: string, parts: readonly Uint8Array[], result: T) => {
      if (result !== null) this.link(path, new FileNode(Buffer.concat(parts), Buffer.alloc(0)))
      done('write', path)
      return result
    }
    return {
      ...inner,
      open: async (path, how, mode) => {
        const file = await inner.open(path, how, mode)
        if (how === 'create') this.link(path, new FileNode(Buffer.alloc(0), Buffer.alloc(0)))
        done(how, path)
        return this.recordingFile(path, file, done)
      },
      writeDerived: async (path, parts) => written(path, parts, await inner.writeDerived(path, parts)),
      createDerived: async (path, parts) => written(path, parts, await inner.createDerived(path, parts)),
      rename: async (from, to) => {
        await inner.rename(from, to)
        const node = this.node(from)
        if (dirname(from) !== dirname(to)) throw new Error('a rename within one folder is all that is modelled')
        this.parent(from).change((names) => {
          names.delete(basename(from))
          names.set(basename(to), node)
        })
        done('rename', to)
      },
      syncFolder: async (path) => {
        await inner.syncFolder(path)
        const node = this.node(path)
        if (!(node instanceof FolderNode)) throw new Error(`${path} is no folder`)
        for (const change of node.pending.splice(0)) change(node.durable)
        done('syncFolder', path)
      },
      makeFolder: async (path) => {
        const made = await inner.makeFolder(path)
        this.makeFolders(path)
        done('makeFolder', path)
        return made
      },
      remove: async (path) => {
        await inner.remove(path)
        this.parent(path).change((names) => names.delete(basename(path)))
        done('remove', path)
      },
    }
  }

  private recordingFile(path: string, file: OpenFile, done: (operation: string, path: string) => void): OpenFile {
    const node = this.node(path)
    if (!(node instanceof FileNode)) throw new Error(`${path} is no file`)
    return {
      append: async (bytes) => {
        await file.append(bytes)
        node.live = Buffer.concat([node.live, bytes])
        done('append', path)
      },
      truncate: async (size) => {
        await file.truncate(size)
        node.live = node.live.subarray(0, size)
        done('truncate', path)
      },
      sync: async () => {
        await file.sync()
        node.durable = node.live
        done('sync', path)
      },
      close: () => file.close(),
    }
  }

  private link(path: string, node: Node): void {
    this.parent(path).change((names) => names.set(basename(path), node))
  }

  private makeFolders(path: string): void {
    if (path === this.folder) return
    this.makeFolders(dirname(path))
    if (!this.parent(path).live.has(basename(path))) this.link(path, new FolderNode())
  }

  private parent(path: string): FolderNode {
    const node = this.node(dirname(path))
    if (node instanceof FolderNode) return node
    throw new Error(`${dirname(path)} is no folder`)
  }

  private node(path: string): Node {
    let node: Node = this.root
    for (const name of relative(this.folder, path).split('/').filter(Boolean)) {
      const next: Node | undefined = node instanceof FolderNode ? node.live.get(name) : undefined
      if (!next) throw new Error(`${path} is outside of what is modelled`)
      node = next
    }
    return node
  }
}

function loaded(folder: string): FolderNode {
  const node = new FolderNode()
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const bytes = statSync(path).isDirectory() ? null : readFileSync(path)
    const child = bytes === null ? loaded(path) : new FileNode(bytes, bytes)
    node.live.set(name, child)
    node.durable.set(name, child)
  }
  return node
}

function* cutsOf(seed: number): Generator<Cut> {
  yield { name: 'nothing but what was synced', keepsName: () => false, fate: () => 'absent' }
  yield { name: 'all names and no bytes', keepsName: () => true, fate: () => 'absent' }
  yield { name: 'all names, bytes cut', keepsName: () => true, fate: () => 'half' }
  yield { name: 'all names, bytes zero', keepsName: () => true, fate: () => 'zero' }
  yield { name: 'all bytes and no names', keepsName: () => false, fate: () => 'whole' }
  const fates = ['absent', 'half', 'zero', 'whole'] as const
  let state = seed
  const dice = (sides: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 16) % sides
  }
  yield { name: `some of it, by seed ${seed}`, keepsName: () => dice(2) === 0, fate: () => fates[dice(4)] ?? 'absent' }
}

function collect(folder: FolderNode, below: string, cut: Cut, disk: Map<string, Buffer | null>): void {
  const names = new Map(folder.durable)
  for (const change of folder.pending) if (cut.keepsName()) change(names)
  for (const [name, node] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = join(below, name)
    if (node instanceof FileNode) disk.set(path, bytesAfter(node, cut.fate()))
    else {
      disk.set(path, null)
      collect(node, path, cut, disk)
    }
  }
}

function bytesAfter({ live, durable }: FileNode, fate: Fate): Buffer {
  if (live.equals(durable)) return durable
  const common = Math.min(durable.length, live.length)
  if (fate === 'whole') return live
  if (fate === 'absent') return durable
  if (live.length <= durable.length) return durable // a cut that was not synced
  const cutAt = common + ((live.length - common) >> 1)
  return fate === 'half' ? live.subarray(0, cutAt) : Buffer.concat([durable, Buffer.alloc(live.length - common)])
}
