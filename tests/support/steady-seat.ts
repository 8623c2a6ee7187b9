import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { createClassClient, lessonSetup, newKey, newToken, type ClassClient } from './class-client.ts'

const opened = v.object({ code: v.string(), leader: v.string() })
const seatView = v.object({ taken: v.array(v.string()) })

/** Seats that read at their own pace, each taking one choice after another, over whatever becomes of the relay. */
export interface SteadySeats {
  /** Goes on taking choices until it is stopped. Rejects where a choice is refused for good. */
  go(): Promise<void>
  stop(): void
  /** How many choices have been acknowledged. */
  readonly acknowledged: () => number
  /** The seats whose way, as the relay has it, isn't just what was acknowledged, each once and in order. */
  findWrong(): Promise<readonly string[]>
}

/** Opens a class with so many seats; each request goes to one of `urls`, and after a failure to the next. */
export async function openSeats(urls: readonly string[], count: number): Promise<SteadySeats> {
  let at = 0
  const relay: ClassClient = createClassClient((path, init) =>
    fetch(`${urls[at++ % urls.length] ?? ''}${path}`, { ...init, signal: AbortSignal.timeout(5000) }),
  )

  /** Tries until there is an answer that isn't about the relay itself. */
  async function persist(act: () => ReturnType<ClassClient['look']>): Promise<unknown> {
    for (;;) {
      const reply = await act().catch(() => null)
      if (reply !== null && reply.status < 300) return reply.body
      if (reply !== null && reply.status !== 503 && reply.status !== 429)
        throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
      await sleep(10)
    }
  }

  const { code } = v.parse(opened, await persist(() => relay.open({ ...lessonSetup, pace: 'own' })))
  const seats = Array.from({ length: count }, () => ({ token: newToken(), taken: 0 }))
  for (const { token } of seats) await persist(() => relay.sit(code, token))
  let isStopped = false

  return {
    async go() {
      await Promise.all(
        seats.map(async (seat) => {
          while (!isStopped) {
            const key = newKey()
            const choice = { kind: 'chose', turn: seat.taken, choice: `c${seat.taken}`, offered: [] }
            await persist(() => relay.send(code, seat.token, choice, key))
            seat.taken++
          }
        }),
      )
    },
    stop: () => void (isStopped = true),
    acknowledged: () => seats.reduce((sum, { taken }) => sum + taken, 0),
    async findWrong() {
      const wrong: string[] = []
      for (const [number, { token, taken }] of seats.entries()) {
        const view = v.parse(seatView, await persist(() => relay.look(code, token)))
        const expected = Array.from({ length: taken }, (_, turn) => `c${turn}`)
        if (view.taken.join() !== expected.join()) wrong.push(`seat ${number}: ${view.taken.join()}`)
      }
      return wrong
    },
  }
}
