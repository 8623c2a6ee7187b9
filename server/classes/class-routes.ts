import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { classSetup } from '../../game/classroom/class-event.ts'
import { isProblem, problem } from '../../game/story/problem.ts'
import { answerProblem } from './answers.ts'
import type { Classroom } from './classroom.ts'
import type { Allowance, Limits } from './limits.ts'
import { tokenSchema } from './passes.ts'
import { codeOf, readBody, refuse, tokenOf } from './requests.ts'
import { createViewRoutes } from './view-routes.ts'

interface RoutesOptions {
  readonly classroom: Classroom
  readonly limits: Limits
}

/** A school is one address: what is limited is a class and a seat, never where somebody comes from. */
const allowances = {
  /** Of all together, so that a disk isn't filled in an hour; a proxy on the open internet may limit addresses before that. */
  open: { burst: 600, perSecond: 20 },
  join: { burst: 120, perSecond: 5 },
  /** Callsigns are short: whoever guesses one waits. */
  callsign: { burst: 10, perSecond: 1 / 60 },
  send: { burst: 60, perSecond: 4 },
} satisfies Record<string, Allowance>

/** Bytes. */
const largestBody = 4096
const tooLarge = problem('too-large', 'That is larger than anything a class can take.')

const openBody = v.object({ setup: classSetup })
const seatBody = v.object({ token: tokenSchema })
const againBody = v.object({ token: tokenSchema, callsign: v.pipe(v.string(), v.maxLength(60)) })
const eventBody = v.object({ key: v.pipe(v.string(), v.regex(/^[\d-]{1,60}$/)), event: v.unknown() })

/** The class relay over HTTP: what is sent to a class is JSON, with a key of the sender's by which it is taken once. */
export function createClassRoutes({ classroom, limits }: RoutesOptions): Hono {
  const routes = new Hono()

  routes.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
    context.header('X-Content-Type-Options', 'nosniff')
  })
  routes.use(bodyLimit({ maxSize: largestBody, onError: (context) => answerProblem(context, tooLarge) }))

  routes.post('/', async (context) => {
    const body = await readBody(context, openBody)
    if (isProblem(body)) return answerProblem(context, body)
    const refused = refuse(context, limits, { name: 'open', allowance: allowances.open })
    if (refused !== null) return refused
    const opened = await classroom.open(body.setup)
    return isProblem(opened) ? answerProblem(context, opened) : context.json(opened, 201)
  })

  routes.post('/:code/seats', async (context) => {
    const code = codeOf(context)
    const body = await readBody(context, seatBody)
    if (isProblem(body)) return answerProblem(context, body)
    const refused = refuse(context, limits, { name: `join ${code}`, allowance: allowances.join })
    if (refused !== null) return refused
    const seat = await classroom.sit(code, body.token)
    return isProblem(seat) ? answerProblem(context, seat) : context.json({ seat }, 201)
  })

  routes.post('/:code/seats/again', async (context) => {
    const code = codeOf(context)
    const body = await readBody(context, againBody)
    if (isProblem(body)) return answerProblem(context, body)
    const refused = refuse(context, limits, { name: `callsign ${code}`, allowance: allowances.callsign })
    if (refused !== null) return refused
    const seat = await classroom.sitAgain(code, body.callsign, body.token)
    return isProblem(seat) ? answerProblem(context, seat) : context.json({ seat })
  })

  routes.post('/:code/events', async (context) => {
    const code = codeOf(context)
    const token = tokenOf(context)
    const body = await readBody(context, eventBody)
    if (isProblem(body)) return answerProblem(context, body)
    const refused = refuse(context, limits, { name: `send ${code} ${token}`, allowance: allowances.send })
    if (refused !== null) return refused
    const failed = await classroom.send(code, token, body.key, body.event)
    return failed === null ? context.json({}) : answerProblem(context, failed)
  })

  routes.delete('/:code', async (context) => {
    const left = await classroom.remove(codeOf(context), tokenOf(context))
    return isProblem(left) ? answerProblem(context, left) : context.json({ left })
  })

  routes.route('/', createViewRoutes({ classroom, limits }))
  return routes
}
