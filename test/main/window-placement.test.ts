import { describe, expect, it } from 'vitest'
import { FIRST, placeOnDisplays, SMALLEST } from '../../src/main/window-placement'

const LAPTOP = { x: 0, y: 0, width: 1440, height: 860 }
const MONITOR = { x: 1440, y: -200, width: 2560, height: 1400 }

describe('placeOnDisplays', () => {
  it('leaves the place of a first window to the system', () => {
    expect(placeOnDisplays(null, [LAPTOP])).toEqual({ bounds: FIRST, maximised: false })
  })

  it('brings a window back to where it stood', () => {
    const bounds = { x: 1600, y: 100, width: 1400, height: 900 }
    expect(placeOnDisplays({ bounds, maximised: true }, [LAPTOP, MONITOR])).toEqual({ bounds, maximised: true })
  })

  it('brings a window of an unplugged monitor to the nearest display', () => {
    const bounds = { x: 2000, y: 300, width: 1400, height: 800 }
    expect(placeOnDisplays({ bounds, maximised: false }, [LAPTOP]).bounds).toEqual({
      x: 40,
      y: 60,
      width: 1400,
      height: 800,
    })
  })

  it('makes a window fit a smaller display, but never smaller than it can be used', () => {
    const bounds = { x: 0, y: 0, width: 4000, height: 3000 }
    const small = { x: 0, y: 0, width: 900, height: 600 }
    expect(placeOnDisplays({ bounds, maximised: false }, [LAPTOP]).bounds).toMatchObject({ width: 1440, height: 860 })
    expect(placeOnDisplays({ bounds, maximised: false }, [small]).bounds).toMatchObject(SMALLEST)
  })

  it('keeps the whole title bar on the display where most of the window is', () => {
    const bounds = { x: 1300, y: -190, width: 1100, height: 700 }
    const placed = placeOnDisplays({ bounds, maximised: false }, [LAPTOP, MONITOR]).bounds
    expect(placed).toEqual({ x: 1440, y: -190, width: 1100, height: 700 })
  })
})
