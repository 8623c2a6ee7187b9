import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { answerProblem } from './answers.ts'
import { watchChanges } from './changes.ts'
import type { Classroom } from './classroom.ts'
import type { Allowance, Limits } from './limits.ts'
import { codeOf, refuse, tokenOf } from './requests.ts'
import { createStreams } from './streams.ts'

interface ViewOptions {
  readonly classroom: Classroom
  readonly limits: Limits
}

interface View {
  readonly json: string
  /** The same for the same view, and it says nothing of how often there were others. */
  readonly id: string
}

const looking: Allowance = { burst: 60, perSecond: 4 }
/** Seconds that a page may wait for something else to see: less than proxies do. */
const longestWait = 25
/** Milliseconds of silence after which a stream says that it is still there. */
const heartbeat = 15_000
const noPass = problem('no-pass', 'This page has no seat in this class.')

/**
 * What may be seen of a class: as server-sent events, or by requests that wait (`Prefer: wait=25` with `If-None-Match`) where
 * something on the way holds streams back. A view's ETag is the id of its event.
 */
export function createViewRoutes({ classroom, limits }: ViewOptions): Hono {
  const streams = createStreams()
  const routes = new Hono()

  async function look(code: string, token: string): Promise<View | Problem> {
    if (token === '') return noPass
    const view = await classroom.look(code, token)
    if (isProblem(view)) return view
    const json = JSON.stringify(view)
    return { json, id: `"${createHash('sha256').update(json).digest('base64url').slice(0, 16)}"` }
  }

  routes.get('/:code/view', async (context) => {
    const [code, token] = [codeOf(context), tokenOf(context)]
    const refused = refuse(context, limits, { name: `look ${code} ${token}`, allowance: looking })
    if (refused !== null) return refused
    const seen = context.req.header('If-None-Match') ?? null
    const wanted = Number(/\bwait=(\d{1,3})\b/.exec(context.req.header('Prefer') ?? '')?.[1] ?? 0)
    const until = performance.now() + Math.min(longestWait, wanted) * 1000
    const changes = watchChanges(classroom, code, context.req.raw.signal)
    try {
      for (;;) {
        const view = await look(code, token)
        if (isProblem(view)) return answerProblem(context, view)
        context.header('ETag', view.id)
        if (view.id !== seen) return context.body(view.json, 200, { 'Content-Type': 'application/json' })
        const left = until - performance.now()
        if (left <= 0 || !(await changes.next(left))) return context.body(null, 304)
      }
    } finally {
      changes.stop()
    }
  })

  routes.get('/:code/stream', async (context) => {
    const [code, token] = [codeOf(context), tokenOf(context)]
    const refused = refuse(context, limits, { name: `look ${code} ${token}`, allowance: looking })
    if (refused !== null) return refused
    const first = await look(code, token)
    if (isProblem(first)) return answerProblem(context, first)
    // a proxy that would hold the stream back is asked not to
    context.header('X-Accel-Buffering', 'no')
    return streamSSE(context, async (stream) => {
      const { signal, end } = streams.begin(`${code} ${token}`)
      stream.onAbort(end)
      const changes = watchChanges(classroom, code, signal)
      // whoever waits for it knows at once that nothing on the way holds the stream back
      await stream.write(': here\n\n')
      let seen = context.req.header('Last-Event-ID') ?? null
      // looked at again: what changed since the first look would else be missed
      for (let view = await look(code, token); !signal.aborted; view = await look(code, token)) {
        if (isProblem(view)) {
          await stream.writeSSE({ event: 'problem', data: JSON.stringify(view) })
          break
        }
        if (view.id !== seen) await stream.writeSSE({ id: view.id, data: view.json })
        seen = view.id
        while (!signal.aborted && !(await changes.next(heartbeat))) await stream.write(': still here\n\n')
      }
      changes.stop()
      end()
    })
  })

  return routes
}
