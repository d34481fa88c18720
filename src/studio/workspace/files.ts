/** What a path holds, without following a link. */
export type FileInfo = {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly sizeBytes: number
  readonly modifiedMs: number
}

/** An open file of ours. Every call is one operation that a test can fail or cut. */
export type OpenFile = {
  /** Writes all bytes at the end. */
  append(bytes: Uint8Array): Promise<void>
  /** Cuts the file to a length. */
  truncate(sizeBytes: number): Promise<void>
  /** fdatasync: a failed one is a failed write, never tried again on the same handle (reliability.md §2, promise 4). */
  sync(): Promise<void>
  close(): Promise<void>
}

/**
 * The only way studio touches the disk, so that a test can fail or kill each single operation (reliability.md §3).
 * Paths are absolute. Errors are Node's, with their `code`; a missing file is `null` where the type says so.
 */
export type Files = {
  /** All bytes, or null where nothing is. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** Bytes from an offset; fewer than asked for at the end of the file. */
  readRange(path: string, offset: number, lengthBytes: number): Promise<Uint8Array<ArrayBuffer>>
  /** `create` fails with EEXIST where something is (O_EXCL); `append` needs the file. `mode` as in chmod. */
  open(path: string, how: 'create' | 'append', mode?: number): Promise<OpenFile>
  /** Writes a derived file whole, over what was there, without a sync: it can be made again. Parts follow one another. */
  writeDerived(path: string, parts: readonly Uint8Array[]): Promise<FileInfo>
  /** The same where nothing is there yet (O_EXCL); null, and nothing written, where something is. */
  createDerived(path: string, parts: readonly Uint8Array[]): Promise<FileInfo | null>
  rename(from: string, to: string): Promise<void>
  /** Makes names in a folder last. */
  syncFolder(path: string): Promise<void>
  /** Makes a folder and those above it; whether it was not there before. */
  makeFolder(path: string): Promise<boolean>
  info(path: string): Promise<FileInfo | null>
  /** Names in a folder by code unit; empty where there is no folder. */
  list(path: string): Promise<readonly string[]>
  /** Removes a file, or an empty folder; nothing there is fine. */
  remove(path: string): Promise<void>
  /** The path with every link resolved, or null where nothing is. */
  realPath(path: string): Promise<string | null>
}
