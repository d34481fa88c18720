// Loaded before a program (`electron -r watch-start.cjs APP`): says when its first screen was painted and what memory it holds.
const { app } = require('electron')

const SETTLED_MS = 1500
const spawnedAt = Number(process.env.ROSETTE_BENCH_SPAWNED_AT)
// Two animation frames after the screen's heading stands: what was drawn is on the glass by then.
const painted = `new Promise((painted) => {
  const look = () =>
    document.querySelector('h1') ? requestAnimationFrame(() => requestAnimationFrame(painted)) : requestAnimationFrame(look)
  look()
}).then(() => document.querySelector('h1').textContent)`

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const heading = await contents.executeJavaScript(painted)
    const ms = Date.now() - spawnedAt
    setTimeout(() => {
      const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
      process.stdout.write(`\nwatch-start ${JSON.stringify({ heading, ms, megabytes: kilobytes / 1024 })}\n`)
      app.exit(0)
    }, SETTLED_MS)
  })
})
