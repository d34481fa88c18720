/** JSON-LD context documents by their exact URL, parsed. What is not in here does not exist for us: nothing is ever fetched. */
export type Contexts = ReadonlyMap<string, unknown>
