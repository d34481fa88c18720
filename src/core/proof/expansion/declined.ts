/** How the expander says that a document is beyond it; never leaves this folder. */
export class Declined extends Error {}

/** Leaves the document to the general way. @param reason for whoever debugs */
export function decline(reason: string): never {
  throw new Declined(reason)
}
