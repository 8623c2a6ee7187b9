import { callsignOf, plainCallsign, writeCallsign } from '../../game/classroom/callsign.ts'
import { readSent, type ClassEvent, type ClassSetup, type Role } from '../../game/classroom/class-event.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import type { ClassLogs, Pass } from './class-log.ts'
import type { FoldedClass } from './folded-class.ts'
import { createLiveClasses } from './live-classes.ts'
import { drawCode, drawToken, hashPass } from './passes.ts'
import { createViewWriter, type WrittenView } from './written-view.ts'

/** What whoever opens a class is given: its code, and a token for each of its three screens. */
export interface OpenedClass {
  readonly code: string
  readonly leader: string
  readonly assistant: string
  readonly projector: string
}

/** The classes that this node serves; any number of nodes may serve the same ones. */
export interface Classroom {
  open(setup: ClassSetup): Promise<OpenedClass | Problem>
  /** Takes the next seat for whoever holds this token, or the one it has; gives back its number. */
  sit(code: string, token: string): Promise<number | Problem>
  /** Goes on in the seat with this callsign, from now on by this token too. */
  sitAgain(code: string, callsign: string, token: string): Promise<number | Problem>
  /** Takes what somebody does, once under each name that they give it; on the disk when this settles. */
  send(code: string, token: string, key: string, sent: unknown): Promise<Problem | null>
  /** Gives back how to look at what this token may see: as it is whenever it is called. */
  viewer(code: string, token: string): () => Promise<WrittenView | Problem>
  /** Calls `onChange` when there may be something else to see. Returns how to stop. */
  watch(code: string, onChange: () => void): () => void
  /** Deletes a class, and tells how many lines are left of it: none. */
  remove(code: string, token: string): Promise<number | Problem>
}

const noPass = problem('no-pass', 'This page has no seat in this class.')
const notYours = problem('not-yours', 'This page may not do that.')
const takenCallsign = problem('taken-callsign', 'Another seat has this callsign.')
const unknownCallsign = problem('no-callsign', 'No seat of this class has this callsign.')
const crowded = problem('store-away', 'No code was free. It works in a moment.')

/** How often a code is drawn that is taken, before something must be wrong. */
const draws = 5

/** Opens a class, seats, and takes what is sent to it, over the logs that all nodes share. */
export function createClassroom(logs: ClassLogs): Classroom {
  const classes = createLiveClasses(logs)
  const writeView = createViewWriter()

  async function holder(code: string, hash: string): Promise<{ now: FoldedClass; pass: Pass } | Problem> {
    const now = await classes.read(code)
    if (isProblem(now)) return now
    const pass = now.findPass(hash)
    return pass === undefined ? noPass : { now, pass }
  }

  return {
    async open(setup) {
      const [leader, assistant, projector] = [drawToken(), drawToken(), drawToken()]
      const passes = [
        passOf('leader', leader),
        passOf('assistant', assistant),
        passOf('projector', projector),
      ]
      const event = { kind: 'opened', setup, lot: drawToken() } as const
      for (let n = 0; n < draws; n++) {
        const code = drawCode()
        const created = await logs.create(code, { key: 'opened', event, passes })
        if (isProblem(created)) return created
        if (created === 'kept') return { code, leader, assistant, projector }
      }
      return crowded
    },
    sit(code, token) {
      const hash = hashPass(token)
      const callsign = hashCallsign(writeCallsign(callsignOf(token)))
      return classes.append(code, ({ state, findPass }) => {
        const known = findPass(hash)
        if (known !== undefined) return known.role === 'seat' ? { entry: null, answer: known.seat } : notYours
        if (findPass(callsign) !== undefined) return takenCallsign
        const seat = state.seats.length
        const entry = { key: `seated ${seat}`, event: { kind: 'seated', seat } as const, passes: [] }
        const given = [hash, callsign].map((one) => ({ role: 'seat', seat, hash: one }) as const)
        return { entry: { ...entry, passes: given }, answer: seat }
      })
    },
    sitAgain(code, callsign, token) {
      const hash = hashPass(token)
      const name = hashCallsign(callsign)
      return classes.append(code, ({ findPass }) => {
        const found = findPass(name)
        if (found === undefined) return unknownCallsign
        const { seat } = found
        const known = findPass(hash)
        if (known !== undefined) return known.seat === seat ? { entry: null, answer: seat } : notYours
        const event: ClassEvent = { kind: 'moved-seat', seat }
        return {
          entry: { key: `moved ${hash}`, event, passes: [{ role: 'seat', seat, hash }] },
          answer: seat,
        }
      })
    },
    send(code, token, key, sent) {
      const hash = hashPass(token)
      return classes.append<null>(code, ({ findPass, hasKey }) => {
        const pass = findPass(hash)
        if (pass === undefined) return noPass
        const { role, seat } = pass
        const event = readSent(role, seat, sent)
        if (isProblem(event)) return event
        const name = `${role} ${seat} ${key}`
        return { entry: hasKey(name) ? null : { key: name, event, passes: [] }, answer: null }
      })
    },
    viewer(code, token) {
      const hash = hashPass(token)
      return async () => {
        const held = await holder(code, hash)
        return isProblem(held) ? held : writeView(held.now.state, held.pass.role, held.pass.seat)
      }
    },
    watch: classes.watch,
    async remove(code, token) {
      const held = await holder(code, hashPass(token))
      if (isProblem(held)) return held
      return held.pass.role === 'leader' ? logs.remove(code) : notYours
    },
  }
}

function passOf(role: Role, token: string): Pass {
  return { role, seat: 0, hash: hashPass(token) }
}

/** A callsign isn't a token: what begins with a word of its own is no hash of any token. */
function hashCallsign(callsign: string): string {
  return hashPass(`callsign ${plainCallsign(callsign)}`)
}
