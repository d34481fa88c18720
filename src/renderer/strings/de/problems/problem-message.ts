/** What is wrong and what to do, as ICU messages; their places are the values of the problem and where it lies. */
export type ProblemMessage = { readonly message: string; readonly remedy: string }

/** Messages by code; of several the first whose places are all known is said. */
export type ProblemMessages = Readonly<Record<string, ProblemMessage | readonly ProblemMessage[]>>
