import { spawn } from 'node:child_process'

const MARK = 'rosette-bench-result '

/**
 * Runs one built scenario and gives its findings; its other output goes to stderr as it comes.
 * @param {string} root
 * @param {string} file
 * @returns {Promise<import('./report.mjs').Finding[]>}
 */
export function measure(root, file) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', file], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ROSETTE_ROOT: root },
    })
    let text = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (/** @type {string} */ data) => (text += data))
    child.on('error', reject)
    child.on('exit', (code) => {
      const line = text.split('\n').find((one) => one.startsWith(MARK))
      if (code === 0 && line) resolve(JSON.parse(line.slice(MARK.length)))
      else reject(new Error(`${file} ended with ${code} and gave no result\n${text}`))
    })
  })
}
