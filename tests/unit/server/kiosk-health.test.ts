import { describe, expect, it } from 'vitest'
import { createKioskHealth } from '../../../server/kiosk-health.ts'

const pulse = { view: 'telling', build: 'kiosk-a1.js', since: 1000, faults: 2 }

function open() {
  let now = 5000
  const app = createKioskHealth(() => now)
  return {
    beat: (body: string, type = 'application/json') =>
      app.request('/heartbeat', { method: 'POST', body, headers: { 'Content-Type': type } }),
    health: () => app.request('/health.json'),
    pass: (milliseconds: number) => void (now += milliseconds),
  }
}

describe('the health of a kiosk', () => {
  it('is unknown before its first heartbeat', async () => {
    expect((await open().health()).status).toBe(404)
  })

  it('is the latest heartbeat, and when it came', async () => {
    const { beat, health, pass } = open()
    expect((await beat(JSON.stringify(pulse))).status).toBe(204)
    pass(15_000)
    await beat(JSON.stringify({ ...pulse, view: 'attract' }))
    pass(60_000)
    expect(await (await health()).json()).toEqual({ ...pulse, view: 'attract', at: 20_000 })
  })

  it('keeps nothing that no kiosk says', async () => {
    const { beat, health } = open()
    await beat(JSON.stringify({ ...pulse, visitor: 'Ann' }))
    expect(await (await health()).json()).toEqual({ ...pulse, at: 5000 })
  })

  it.each([
    ['', 400],
    ['half a ', 400],
    [JSON.stringify({ ...pulse, view: 'elsewhere' }), 400],
    [JSON.stringify({ ...pulse, build: 'b'.repeat(200) }), 400],
    [JSON.stringify({ ...pulse, faults: -1 }), 400],
    [JSON.stringify({ ...pulse, build: 'b'.repeat(2000) }), 413],
  ])('stays as it was when something else is sent: %#', async (body, status) => {
    const { beat, health } = open()
    await beat(JSON.stringify(pulse))
    expect((await beat(body)).status).toBe(status)
    expect(await (await health()).json()).toMatchObject(pulse)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'stays as it was when a page of another site sends a form: %s',
    async (type) => {
      const { beat, health } = open()
      await beat(JSON.stringify(pulse))
      expect((await beat(JSON.stringify({ ...pulse, faults: 7 }), type)).status).toBe(415)
      expect(await (await health()).json()).toMatchObject(pulse)
    },
  )
})
