import { crc32 } from 'node:zlib'
import { utf8 } from '../../../core/foundation/bytes'

// 1 January 1980, 00:00: the first moment that the format knows, so that the same files give the same archive.
const DOS_DATE = 0x0021
const UTF8_NAMES = 0x0800
const MOST_16 = 0xffff
const MOST_32 = 0xffffffff

/** Takes bytes one piece after the other. */
export type Sink = (bytes: Uint8Array) => Promise<void>

/**
 * Writes a ZIP of files as they are, uncompressed: pictures and signed texts hardly shrink, and a copy is what the disk can
 * do (APPNOTE 6.3.10; ZIP64 records where there are many files or bytes). Only the list of files is kept in memory.
 */
export class StoreZip {
  private readonly directory: Uint8Array[] = []
  private offset = 0

  constructor(private readonly sink: Sink) {}

  /** @param path with `/`, never absolute */
  async add(path: string, parts: readonly Uint8Array[]): Promise<void> {
    const name = utf8(path)
    const sizeBytes = parts.reduce((sum, part) => sum + part.length, 0)
    const checksum = parts.reduce((sum, part) => crc32(part, sum), 0)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    this.describe(header, 4, checksum, sizeBytes, name.length)
    await this.write(header, name, ...parts)
    this.directory.push(this.entry(checksum, sizeBytes, name, this.offset - 30 - name.length - sizeBytes))
  }

  /** Writes the directory; nothing can be added after it. */
  async finish(): Promise<void> {
    const start = this.offset
    for (const entry of this.directory) await this.write(entry)
    const length = this.offset - start
    const count = this.directory.length
    if (count >= MOST_16 || start >= MOST_32 || length >= MOST_32)
      await this.write(zip64End(count, length, start, this.offset))
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(Math.min(count, MOST_16), 8)
    end.writeUInt16LE(Math.min(count, MOST_16), 10)
    end.writeUInt32LE(Math.min(length, MOST_32), 12)
    end.writeUInt32LE(Math.min(start, MOST_32), 16)
    await this.write(end)
  }

  private entry(checksum: number, sizeBytes: number, name: Uint8Array, at: number): Uint8Array {
    const extra = at >= MOST_32 ? Buffer.alloc(12) : Buffer.alloc(0)
    if (at >= MOST_32) {
      extra.writeUInt16LE(0x0001, 0)
      extra.writeUInt16LE(8, 2)
      extra.writeBigUInt64LE(BigInt(at), 4)
    }
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(45, 4)
    this.describe(entry, 6, checksum, sizeBytes, name.length)
    entry.writeUInt16LE(extra.length, 30)
    entry.writeUInt32LE(Math.min(at, MOST_32), 42)
    return Buffer.concat([entry, name, extra])
  }

  /** The members that a file's own header and its entry in the directory share. */
  private describe(into: Buffer, at: number, checksum: number, sizeBytes: number, nameBytes: number): void {
    into.writeUInt16LE(45, at)
    into.writeUInt16LE(UTF8_NAMES, at + 2)
    into.writeUInt16LE(DOS_DATE, at + 8)
    into.writeUInt32LE(checksum, at + 10)
    into.writeUInt32LE(sizeBytes, at + 14)
    into.writeUInt32LE(sizeBytes, at + 18)
    into.writeUInt16LE(nameBytes, at + 22)
  }

  private async write(...parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) {
      await this.sink(part)
      this.offset += part.length
    }
  }
}

function zip64End(count: number, length: number, start: number, at: number): Uint8Array {
  const end = Buffer.alloc(56 + 20)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(45, 12)
  end.writeUInt16LE(45, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(length), 40)
  end.writeBigUInt64LE(BigInt(start), 48)
  end.writeUInt32LE(0x07064b50, 56)
  end.writeBigUInt64LE(BigInt(at), 64)
  end.writeUInt32LE(1, 72)
  return end
}
