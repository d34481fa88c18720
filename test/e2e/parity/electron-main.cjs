// The smallest Electron program: one window at the address that the test gives.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 700, height: 700, webPreferences: { sandbox: true } })
  window.loadURL(process.env.PARITY_PAGE)
})
