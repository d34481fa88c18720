const QUERY = '?nodeWorker'
const MARK = /__node_worker_(\w+)__/g

/**
 * What electron-vite does with `import makeThread from './file?nodeWorker'`: a chunk of its own and a function that starts it.
 * @returns {import('vite').Plugin}
 */
export function nodeWorker() {
  return {
    name: 'node-worker',
    load(id) {
      if (!id.endsWith(QUERY)) return null
      const reference = this.emitFile({ type: 'chunk', id: id.slice(0, -QUERY.length) })
      return `import { Worker } from 'node:worker_threads'
export default (options) => new Worker(new URL('./__node_worker_${reference}__', import.meta.url), options)`
    },
    renderChunk(code) {
      return code.replace(MARK, (_, reference) => this.getFileName(reference))
    },
  }
}
