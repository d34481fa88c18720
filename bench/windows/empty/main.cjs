// The smallest Electron window: what a start costs before any program of ours does anything.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const webPreferences = { sandbox: true, contextIsolation: true }
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences })
  window.loadURL('data:text/html,<!doctype html><title>Empty</title><h1>Empty</h1>')
})
