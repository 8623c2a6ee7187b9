import { isDeepStrictEqual } from 'node:util'
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import * as v from 'valibot'

/** A record store of one learner in one course, as cmi5 wants one, that says everything that is wrong with what it is sent. */
export interface SmallLrs {
  readonly origin: string
  /** Opens a session, with more in its launch data; gives back what the LMS adds to the unit's address. */
  launch(data?: Readonly<Record<string, unknown>>): string
  /** The verbs of the sessions, oldest first. */
  verbs(): readonly (readonly string[])[]
  readonly statements: readonly Statement[]
  /** The documents that the unit has kept, by their names. */
  readonly states: ReadonlyMap<string, unknown>
  /** What was sent against the rules. */
  readonly faults: readonly string[]
  end(): Promise<void>
}

const list = v.array(v.object({ id: v.string() }))
const base = 'https://w3id.org/xapi/cmi5/context'
const sessionKey = `${base}/extensions/sessionid`

/** cmi5 9: nothing else may stand in a statement that tells completion and time only. */
const statementSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  actor: v.unknown(),
  verb: v.strictObject({ id: v.pipe(v.string(), v.url()), display: v.record(v.string(), v.string()) }),
  object: v.strictObject({ objectType: v.literal('Activity'), id: v.string() }),
  result: v.optional(
    v.strictObject({
      completion: v.optional(v.literal(true)),
      duration: v.pipe(v.string(), v.regex(/^PT\d+H\d+M\d+(\.\d{1,2})?S$/)),
    }),
  ),
  context: v.strictObject({
    registration: v.string(),
    contextActivities: v.strictObject({ category: list, grouping: list }),
    extensions: v.record(v.string(), v.unknown()),
  }),
  timestamp: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/)),
})
type Statement = v.InferOutput<typeof statementSchema>

const learner = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'a7' } }
const activityId = 'https://lms.example/activities/12'
const unitId = { id: 'urn:uuid:00000000-0000-4000-8000-000000000001' }
const registration = '11111111-1111-4111-8111-111111111111'

interface Visit {
  readonly token: string
  readonly data: unknown
  isFetched: boolean
  readonly asked: Set<string>
  readonly told: Statement[]
}

/** Opens one on a free port. */
export async function openSmallLrs(): Promise<SmallLrs> {
  const visits: Visit[] = []
  const faults: string[] = []
  const states = new Map<string, unknown>()
  const app = new Hono()
  app.use(cors({ origin: '*', allowHeaders: ['authorization', 'content-type', 'x-experience-api-version'] }))

  /** The visit whose token a request bears; every other request is a fault. */
  function visitOf(context: Context): Visit | null {
    const visit = visits.find(({ token }) => context.req.header('authorization') === `Basic ${token}`) ?? null
    if (visit === null) faults.push(`${context.req.path}: no token of this LRS`)
    if (context.req.header('x-experience-api-version') !== '1.0.3') faults.push('no version of xAPI')
    return visit
  }

  /** Whether a request is about the learner, the unit and the registration that were launched. */
  function isTheirs(context: Context, names: readonly string[]): boolean {
    const { agent = 'null', ...query } = context.req.query()
    const wanted: Readonly<Record<string, string>> = { activityId, registration }
    const isRight =
      isDeepStrictEqual(JSON.parse(agent), learner) && names.every((name) => query[name] === wanted[name])
    if (!isRight) faults.push(`${context.req.path}: about somebody else`)
    return isRight
  }

  app.post('/fetch/:visit', (context) => {
    const visit = visits[Number(context.req.param('visit'))]
    if (visit === undefined || visit.isFetched)
      return context.json({ 'error-code': '1', 'error-text': 'The token has already been returned.' })
    visit.isFetched = true
    return context.json({ 'auth-token': visit.token })
  })

  app.get('/xapi/activities/state', (context) => {
    const visit = visitOf(context)
    if (visit === null || !isTheirs(context, ['activityId', 'registration'])) return context.body(null, 400)
    const id = context.req.query('stateId') ?? ''
    visit.asked.add(id)
    const found = id === 'LMS.LaunchData' ? visit.data : states.get(id)
    return found === undefined ? context.body(null, 404) : context.json(found as object)
  })

  app.put('/xapi/activities/state', async (context) => {
    const id = context.req.query('stateId') ?? ''
    if (id.startsWith('LMS.')) faults.push('the launch data was written over')
    if (visitOf(context) === null || !isTheirs(context, ['activityId', 'registration']))
      return context.body(null, 400)
    states.set(id, await context.req.json())
    return context.body(null, 204)
  })

  app.get('/xapi/agents/profile', (context) => {
    visitOf(context)?.asked.add(context.req.query('profileId') ?? '')
    isTheirs(context, [])
    return context.body(null, 404)
  })

  app.post('/xapi/statements', async (context) => {
    const visit = visitOf(context)
    const sent = [await context.req.json<unknown>()].flat()
    if (visit === null) return context.body(null, 401)
    for (const one of sent) {
      const read = v.safeParse(statementSchema, one)
      if (!read.success) faults.push(`${read.issues[0].message} at ${v.getDotPath(read.issues[0]) ?? ''}`)
      else if (!isToldBefore(read.output)) {
        faults.push(...whatIsWrong(read.output, visit, visits))
        visit.told.push(read.output)
      }
    }
    return context.json(sent.map(() => randomUUID()))
  })

  /** The very same statement may come again: it is one. */
  const isToldBefore = (statement: Statement) =>
    visits.some(({ told }) => told.some((one) => isDeepStrictEqual(one, statement)))

  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (at: AddressInfo) =>
        resolve({ server, port: at.port }),
      )
    },
  )
  const origin = `http://127.0.0.1:${port}`

  return {
    origin,
    states,
    faults,
    get statements() {
      return visits.flatMap(({ told }) => told)
    },
    verbs: () => visits.map(({ told }) => told.map(verbOf)),
    launch(more = {}) {
      const contextTemplate = {
        contextActivities: { grouping: [unitId] },
        extensions: { [sessionKey]: String(visits.length) },
      }
      const data = { contextTemplate, launchMode: 'Normal', moveOn: 'Completed', ...more }
      visits.push({ token: randomUUID(), data, isFetched: false, asked: new Set(), told: [] })
      return new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/fetch/${visits.length - 1}`,
        actor: JSON.stringify(learner),
        registration,
        activityId,
      }).toString()
    },
    async end() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const verbOf = ({ verb }: Statement) => verb.id.slice(verb.id.lastIndexOf('/') + 1)

/** What cmi5 forbids of a statement after those that were told in its visit, and in all. */
function whatIsWrong(statement: Statement, visit: Visit, visits: readonly Visit[]): readonly string[] {
  const { id, actor, object, context, result, timestamp } = statement
  const verb = verbOf(statement)
  const before = visit.told
  const all = visits.flatMap(({ told }) => told)
  const categories = context.contextActivities.category.map((one) => one.id)
  const rules: Readonly<Record<string, boolean>> = {
    'an id is used twice': all.some((one) => one.id === id),
    'another actor': !isDeepStrictEqual(actor, learner),
    'another object': object.id !== activityId,
    'another registration': context.registration !== registration,
    'not of this session': context.extensions[sessionKey] !== String(visits.indexOf(visit)),
    'the unit’s own id is left out': !isDeepStrictEqual(context.contextActivities.grouping, [unitId]),
    'no category of cmi5': !categories.includes(`${base}/categories/cmi5`),
    'moveon, and no completion': categories.includes(`${base}/categories/moveon`) !== (verb === 'completed'),
    'completion where none is told': (result?.completion ?? false) !== (verb === 'completed'),
    'no duration': verb !== 'initialized' && result === undefined,
    'no verb that is told here': !['initialized', 'completed', 'terminated'].includes(verb),
    'initialized must come first, and once': (before.length === 0) !== (verb === 'initialized'),
    'something after terminated': before.some((one) => verbOf(one) === 'terminated'),
    'completed twice': verb === 'completed' && all.some((one) => verbOf(one) === 'completed'),
    'back in time': before.some((one) => one.timestamp > timestamp),
    'launch data not read': !visit.asked.has('LMS.LaunchData'),
    'preferences not read': !visit.asked.has('cmi5LearnerPreferences'),
  }
  return Object.entries(rules).flatMap(([rule, isBroken]) => (isBroken ? [`${verb}: ${rule}`] : []))
}
