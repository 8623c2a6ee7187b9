import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { pulseSchema, type Pulse } from '../game/modes/kiosk/pulse.ts'
import { isJson } from './is-json.ts'
import type { Clock } from '../game/session/ports.ts'

/** The latest heartbeat of a kiosk, and when it came, in milliseconds since 1970 by the server's clock. */
export type KioskHealth = Pulse & { readonly at: number }

/**
 * Keeps the latest heartbeat in memory, for whoever has to see whether the screen still lives: `POST heartbeat`, and
 * `GET health.json`, which is 404 before the first. One server looks after one screen.
 */
export function createKioskHealth(clock: Clock): Hono {
  let latest: KioskHealth | null = null
  const app = new Hono()
  app.post('/heartbeat', bodyLimit({ maxSize: 1024 }), async (context) => {
    if (!isJson(context)) return context.text('A heartbeat is JSON.', 415)
    const read = v.safeParse(pulseSchema, await context.req.json().catch(() => null))
    if (!read.success) return context.text('This is no heartbeat of a kiosk.', 400)
    latest = { ...read.output, at: clock() }
    return context.body(null, 204)
  })
  app.get('/health.json', (context) =>
    latest === null ? context.text('No kiosk was heard of yet.', 404) : context.json(latest),
  )
  return app
}
