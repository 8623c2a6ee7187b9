import { expect, type Page } from '@playwright/test'

/** The standard mapping's numbers. */
export const padButtons = { a: 0, b: 1, x: 2, y: 3, start: 9, up: 12, down: 13, left: 14, right: 15 } as const

/** A gamepad in a test's hands. */
export interface StubPad {
  connect(): Promise<void>
  press(button: keyof typeof padButtons): Promise<void>
  disconnect(): Promise<void>
}

/** A gamepad of the standard mapping in place of the hardware. Called before the page opens. */
export async function plugIn(page: Page): Promise<StubPad> {
  await page.addInitScript(() => {
    const pad = {
      index: 0,
      connected: true,
      mapping: 'standard',
      axes: [0, 0, 0, 0],
      buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })),
    }
    const asked = { times: 0 }
    const pads: (typeof pad | null)[] = [null]
    // only what a page may read of it: the rest of a Gamepad isn't there
    Object.defineProperty(navigator, 'getGamepads', {
      value: () => {
        asked.times += 1
        return pads
      },
    })
    Object.assign(window, { stubPad: { pad, pads, asked } })
  })
  const frames =
    'await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go))))'
  const run = (script: string) => page.evaluate(`(async () => { ${script}; ${frames} })()`)
  return {
    connect: async () => {
      const asked = () => page.evaluate('stubPad.asked.times').then(Number)
      const before = await asked()
      await run(`stubPad.pads[0] = stubPad.pad; dispatchEvent(new Event('gamepadconnected'))`)
      // the part of the page that listens to gamepads comes now
      await expect.poll(asked).toBeGreaterThan(before + 1)
    },
    async press(button) {
      const place = padButtons[button]
      await run(`stubPad.pad.buttons[${place}].pressed = true`)
      await run(`stubPad.pad.buttons[${place}].pressed = false`)
    },
    disconnect: () =>
      run(`stubPad.pads[0] = null; dispatchEvent(new Event('gamepaddisconnected'))`).then(() => undefined),
  }
}
