/** Waits for a gamepad: done at once where one has been used on this page before, else when one first is. */
export function untilPad(): Promise<void> {
  // browsers show none to pages on an insecure line
  const hasPad = 'getGamepads' in navigator && navigator.getGamepads().some((pad) => pad !== null)
  if (hasPad) return Promise.resolve()
  return new Promise((done) => {
    window.addEventListener('gamepadconnected', () => done(), { once: true })
  })
}
