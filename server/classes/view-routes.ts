import { Hono } from 'hono'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { answerProblem } from './answers.ts'
import { watchChanges, type Changes } from './changes.ts'
import type { Classroom } from './classroom.ts'
import type { Allowance, Limits } from './limits.ts'
import { streamEvents } from './event-stream.ts'
import { codeOf, refuse, tokenOf } from './requests.ts'
import { createStreams } from './streams.ts'
import type { WrittenView } from './written-view.ts'

interface ViewOptions {
  readonly classroom: Classroom
  readonly limits: Limits
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

  function viewer(code: string, token: string): () => Promise<WrittenView | Problem> {
    return token === '' ? () => Promise.resolve(noPass) : classroom.viewer(code, token)
  }

  routes.get('/:code/view', async (context) => {
    const [code, token] = [codeOf(context), tokenOf(context)]
    const refused = refuse(context, limits, { name: `look ${code} ${token}`, allowance: looking })
    if (refused !== null) return refused
    const seen = context.req.header('If-None-Match') ?? null
    const wanted = Number(/\bwait=(\d{1,3})\b/.exec(context.req.header('Prefer') ?? '')?.[1] ?? 0)
    const until = performance.now() + Math.min(longestWait, wanted) * 1000
    const look = viewer(code, token)
    const changes = watchChanges(classroom, code, context.req.raw.signal)
    try {
      for (;;) {
        const view = await look()
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
    const look = viewer(code, token)
    const first = await look()
    if (isProblem(first)) return answerProblem(context, first)
    context.header('Content-Type', 'text/event-stream')
    // a proxy that would hold the stream back is asked not to
    context.header('X-Accel-Buffering', 'no')
    const { signal, end } = streams.begin(`${code} ${token}`)
    const changes = watchChanges(classroom, code, signal)
    const events = tellViews(look, changes, context.req.header('Last-Event-ID') ?? null)
    const stop = () => {
      changes.stop()
      end()
    }
    return context.body(streamEvents(events, stop))
  })

  return routes
}

/** What a stream says: each view that isn't the last one again, that it is still there, and at last why it ends. */
async function* tellViews(
  look: () => Promise<WrittenView | Problem>,
  changes: Changes,
  lastSeen: string | null,
): AsyncGenerator<string, void> {
  let seen: { readonly id: string | null; readonly json: string } = { id: lastSeen, json: '' }
  // whoever waits for it knows at once that nothing on the way holds the stream back
  yield ': here\n\n'
  // looked at again before the first wait: what changed since the first look would else be missed
  while (!changes.areOver()) {
    const view = await look()
    if (!isProblem(view)) {
      // most are the last one again: only for another is the id worked out
      if (view.json !== seen.json && view.id !== seen.id) {
        seen = view
        yield `data: ${view.json}\nid: ${view.id}\n\n`
      }
    } else if (view.code !== 'store-away') {
      yield `event: problem\ndata: ${JSON.stringify(view)}\n\n`
      return
    }
    if (!(await changes.next(heartbeat)) && !changes.areOver()) yield ': still here\n\n'
  }
}
