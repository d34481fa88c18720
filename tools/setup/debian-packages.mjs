/**
 * Each entry is one thing that is needed, as the names under which Debian and Ubuntu have it, newest first: since
 * 2024 some libraries carry a `t64`.
 * @typedef {readonly [string, ...string[]]} Need
 */

/** @type {readonly Need[]} What Electron itself loads, unpacks and draws with. */
export const windowPackages = [
  ['unzip'],
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libnotify4'],
  ['libsecret-1-0'],
  ['fonts-dejavu-core'],
  ['fonts-noto-core'],
]

/** @type {readonly Need[]} What the tests use besides: a screen, a second browser, and tools that judge our files. */
export const testPackages = [
  ...windowPackages,
  ['xvfb'],
  ['xauth'], // xvfb-run asks for it
  ['chromium', 'chromium-browser'],
  ['pngcheck'],
  ['poppler-utils'],
]
