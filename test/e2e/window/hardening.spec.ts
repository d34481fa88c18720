import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openStudioWindow, type StudioWindow } from '../../support/studio-window'

// Each line of reliability.md §5, asserted on the running program by trying what is forbidden.
test.describe('the window is hostile ground', () => {
  let studio: StudioWindow
  let server: Server
  let asked = 0

  test.beforeAll(async () => {
    server = createServer((_request, response) => {
      asked++
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.end('reached')
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    studio = await openStudioWindow()
  })
  test.afterAll(async () => {
    await studio.close()
    server.close()
  })
  const outside = () => {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
  }

  test('comes from its own scheme and has neither Node nor Electron', async () => {
    const seen = await studio.page.evaluate(() => ({
      origin: location.origin,
      require: typeof Reflect.get(window, 'require'),
      process: typeof Reflect.get(window, 'process'),
      bridge: Object.keys(window.rosette).sort(),
    }))
    expect(seen).toEqual({
      origin: 'app://studio',
      require: 'undefined',
      process: 'undefined',
      bridge: ['ask', 'cancel', 'on', 'start', 'ticketsFor'],
    })
  })

  test('writes its safe settings out', async () => {
    const settings = await studio.app.evaluate(({ BrowserWindow }) => {
      const contents: (object & { getLastWebPreferences?: () => unknown }) | undefined =
        BrowserWindow.getAllWindows()[0]?.webContents
      return contents?.getLastWebPreferences?.() ?? null
    })
    expect(settings).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    })
    expect(await studio.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
  })

  test('sends its policy as a header', async () => {
    const policy = await studio.page.evaluate(async () => {
      const answer = await fetch('app://studio/index.html')
      return answer.headers.get('content-security-policy')
    })
    expect(policy?.replace(/nonce-[^']+/, 'nonce-…')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-…'; img-src 'self' blob: data:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types rosette dompurify",
    )
  })

  test('runs no text as code and takes no markup', async () => {
    // In a task of its own: what the debugger itself runs is not held to the page's policy.
    const tried = await studio.page.evaluate(
      () =>
        new Promise((resolve) => {
          // TypeScript's own library does not know Trusted Types yet.
          const policies = window as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
          }
          const attempt = (act: () => unknown) => {
            try {
              act()
              return 'done'
            } catch {
              return 'refused'
            }
          }
          setTimeout(() =>
            resolve({
              eval: attempt(() => (0, eval)('1')),
              markup: attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
              policy: attempt(() => policies.trustedTypes.createPolicy('mine', {})),
            }),
          )
        }),
    )
    expect(tried).toEqual({ eval: 'refused', markup: 'refused', policy: 'refused' })
  })

  test('reaches no other address, by any way', async () => {
    const reached = await studio.page.evaluate(async (url) => {
      const image = new Promise<string>((resolve) => {
        const picture = new Image()
        picture.onload = () => resolve('loaded')
        picture.onerror = () => resolve('refused')
        picture.src = `${url}picture.png`
      })
      const fetched = fetch(url, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      )
      const file = fetch('file:///etc/passwd').then(
        () => 'fetched',
        () => 'refused',
      )
      const beacon = navigator.sendBeacon(`${url}beacon`, 'x')
      return { image: await image, fetched: await fetched, file: await file, beacon }
    }, outside())
    await studio.page.waitForTimeout(500)
    expect(reached).toMatchObject({ image: 'refused', fetched: 'refused', file: 'refused' })
    expect(asked).toBe(0)
  })

  test('reads no file but those of its own pages', async () => {
    const answers = await studio.page.evaluate(async () => {
      const paths = [
        '/../main/index.js',
        '/%2e%2e/main/index.js',
        '/..%2f..%2fpackage.json',
        '/templates/../package.json',
      ]
      return Promise.all(paths.map(async (path) => (await fetch(`app://studio${path}`)).status))
    })
    expect(answers).toEqual([404, 404, 404, 404])
  })

  test('gets no permission but to put text on the clipboard', async () => {
    const states = await studio.page.evaluate(async () => {
      const denied = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'].map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName })
          return state
        }),
      )
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'refused',
      )
      return { denied: [...new Set(denied)], camera }
    })
    expect(states).toEqual({ denied: ['denied'], camera: 'refused' })
  })

  test('asks only what the contract knows, and gets no stack with a refusal', async () => {
    const answers = await studio.page.evaluate(async () => {
      const ask = window.rosette.ask as (channel: string, request: unknown) => Promise<unknown>
      return {
        unknown: await ask('shell.run', { command: 'ls' }),
        wrong: await ask('workspace.open', { folder: '/etc', access: 'write' }),
        foreign: await ask('workspace.open', { folder: `d-${'0'.repeat(32)}`, access: 'write' }),
        path: await ask('folder.show', { folder: `d-${'0'.repeat(32)}` }),
        huge: await ask('verify.text', { name: 'x', text: 'x'.repeat(30_000_000), language: 'en' }),
      }
    })
    expect(answers.unknown).toMatchObject({ ok: false, problems: [{ code: 'request-invalid' }] })
    expect(answers.wrong).toMatchObject({ ok: false, problems: [{ code: 'request-invalid' }] })
    expect(answers.foreign).toMatchObject({ ok: false, problems: [{ code: 'file-missing' }] })
    expect(answers.path).toMatchObject({ ok: false, problems: [{ code: 'not-shown' }] })
    expect(answers.huge).toMatchObject({ ok: false, problems: [{ code: 'request-invalid' }] })
    expect(JSON.stringify(answers)).not.toMatch(/ at .*\.js:\d+/)
  })

  test('refuses every sender that is not its own page', async () => {
    const { app } = studio
    const refused = await app.evaluate(
      async ({ BrowserWindow, session }, preload) => {
        const foreign = new BrowserWindow({
          show: false,
          webPreferences: { sandbox: true, contextIsolation: true, session: session.fromPartition('foreign'), preload },
        })
        await foreign.loadURL('data:text/html,<title>foreign</title>')
        const answer: unknown = await foreign.webContents.executeJavaScript(
          "window.rosette.ask('recent.list', undefined)",
        )
        foreign.destroy()
        return answer
      },
      join(import.meta.dirname, '../../../out/preload/index.cjs'),
    )
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'sender-foreign' }] })
  })

  test('gives no ticket for a path that the page made up', async () => {
    const made = await studio.page.evaluate(() =>
      window.rosette.ticketsFor([new File(['x'], '/etc/passwd'), { path: '/etc/passwd' }]),
    )
    expect(made).toEqual({ ok: true, value: [] })
  })

  test('draws a hostile picture as a picture only', async () => {
    const { page, folder } = studio
    const hostile = join(folder, 'hostile.svg')
    writeFileSync(
      hostile,
      `<svg xmlns="http://www.w3.org/2000/svg" onload="window.hit=1"><script>window.hit=1</script><image href="${outside()}x.png"/></svg>`,
    )
    await studio.drop(hostile)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(asked).toBe(0)
  })

  // Last, as Playwright waits for navigations that never come to their end.
  test('opens no window and goes nowhere', async () => {
    const { app, page } = studio
    expect(await page.evaluate((url) => window.open(url) === null, outside())).toBe(true)
    await page.evaluate((url) => {
      location.href = url
    }, outside())
    await page.waitForTimeout(500)
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd'
    })
    await page.waitForTimeout(500)
    expect(page.url()).toBe('app://studio/index.html')
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
})
