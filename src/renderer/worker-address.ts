declare global {
  interface Window {
    /** Lacks in TypeScript's own list of what a window has; an address that a policy made counts as a string there. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): {
        createScriptURL(url: string): string
      }
    }
  }
}

const ours = new Set<string>()
const policy = window.trustedTypes?.createPolicy('rosette', {
  createScriptURL: (url) => (ours.has(url) ? url : ''),
})

/** The address of one of the program's own worker scripts, as the window's policy wants it. @param url as the build gives it */
export function workerAddress(url: string): string {
  ours.add(url)
  return policy ? policy.createScriptURL(url) : url
}
