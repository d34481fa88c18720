const [END_OF_TEXT, END_OF_TRANSMISSION, BACKSPACE, LINE_FEED, RETURN, DELETE] = [3, 4, 8, 10, 13, 127]

/**
 * Asks on the terminal and shows nothing of what is typed. The bytes are the caller's to zero.
 * @returns null where there is no terminal, or where the question was broken off
 */
export async function askHidden(question: string, signal: AbortSignal): Promise<Uint8Array | null> {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY || signal.aborted) return null
  // First raw, then the question: whoever types at once would be shown what was typed.
  stdin.setRawMode(true)
  stderr.write(question)
  stdin.resume()
  const typed: number[] = []
  try {
    return await new Promise((resolve) => {
      const end = (answer: Uint8Array | null) => {
        stdin.off('data', hear)
        resolve(answer)
      }
      const hear = (chunk: Buffer) => {
        for (const byte of chunk) {
          // Raw mode hands Ctrl-C over as a letter; the signal that it stands for ends the question.
          if (byte === END_OF_TEXT) process.kill(process.pid, 'SIGINT')
          else if (byte === LINE_FEED || byte === RETURN || byte === END_OF_TRANSMISSION) end(Uint8Array.from(typed))
          else edit(typed, byte)
        }
      }
      signal.addEventListener('abort', () => end(null), { once: true })
      stdin.on('data', hear)
    })
  } finally {
    typed.fill(0)
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}

function edit(typed: number[], byte: number): void {
  if (byte !== DELETE && byte !== BACKSPACE) {
    if (byte >= 32) typed.push(byte)
    return
  }
  // One letter of UTF-8 is one to four bytes; those after its first begin with the bits 10.
  while (((typed.pop() ?? 0) & 0xc0) === 0x80) continue
}
