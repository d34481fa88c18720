/** Where the command line speaks and listens; tests give their own. */
export type Console = {
  readonly stdout: { write(text: string): void; readonly isTerminal: boolean }
  readonly stderr: { write(text: string): void; readonly isTerminal: boolean; readonly columns: number }
  readonly env: Record<string, string | undefined>
  readonly cwd: string
  /** Reads one line without showing it, or null where no terminal is there to ask. */
  readonly askHidden: (question: string, signal: AbortSignal) => Promise<Uint8Array | null>
  /** Calls back when somebody wants to stop (Ctrl-C); returns how to stop listening. */
  readonly onInterrupt: (stop: () => void) => () => void
}
