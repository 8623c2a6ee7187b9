import type { Pulse } from './pulse.ts'

/** Milliseconds between two words to the server, and between two looks whether there is a first one. */
const beatTime = 15_000
const firstTime = 1000
/** What a host answers that keeps no record of kiosks. */
const unheard = new Set([404, 405, 501])

/**
 * Tells the page's own server again and again how it is, so that whoever looks after it hears when it doesn't any more.
 * `read` gives null as long as there is nothing to tell; a second after there is, it is told. A host that keeps no record is left alone after the first answer.
 */
export function startHeartbeat(read: () => Pulse | null, address: string): void {
  async function beat(): Promise<void> {
    const pulse = read()
    const timer = setTimeout(() => void beat(), pulse === null ? firstTime : beatTime)
    if (pulse === null) return
    try {
      const { status } = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(pulse),
      })
      if (unheard.has(status)) clearTimeout(timer)
    } catch {
      // no server just now: that it hears nothing is what it is to know
    }
  }

  void beat()
}
