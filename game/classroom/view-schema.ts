import * as v from 'valibot'
import { classSetup } from './class-event.ts'
import { closings } from './closings.ts'
import type { LeaderView, ProjectorView, SeatView } from './class-view.ts'

const id = v.string()
const count = v.nullable(v.number())
const progress = v.nullable(v.union([v.number(), v.literal('all')]))
const shownChoices = v.array(v.object({ choice: id, count }))

const about = v.number()
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const braid = v.object({
  ways: v.number(),
  crossings: v.array(
    v.object({
      choices: v.array(
        v.object({
          choice: id,
          about: count,
          next: v.array(v.union([v.object({ about, crossing: place }), v.object({ about, ending: id })])),
        }),
      ),
    }),
  ),
  endings: v.array(v.object({ ending: id, about })),
})

const shared = {
  setup: classSetup,
  path: v.array(id),
  openStops: v.array(id),
  hasBegun: v.boolean(),
  isPaused: v.boolean(),
  talk: v.nullable(v.number()),
  closedWith: v.nullable(v.picklist(closings)),
  phase: v.nullable(v.picklist(['open', 'ended', 'shown'])),
  counts: v.nullable(shownChoices),
}

const projector = {
  ...shared,
  seats: v.number(),
  isShut: v.boolean(),
  voted: progress,
  votes: v.array(v.object({ turn: v.number(), counts: shownChoices })),
  part: place,
  gathered: v.array(id),
  braid: v.nullable(braid),
}

/** What a page takes of a view that came over the network: nothing that isn't named here reaches it. */
export const projectorView: v.GenericSchema<unknown, ProjectorView> = v.object(projector)

export const leaderView: v.GenericSchema<unknown, LeaderView> = v.object({
  ...projector,
  reached: v.array(v.object({ stop: id, count: progress })),
  someWantTime: v.boolean(),
})

export const seatView: v.GenericSchema<unknown, SeatView> = v.object({
  ...shared,
  seat: v.number(),
  vote: v.nullable(id),
  taken: v.array(id),
  wantsTime: v.boolean(),
})
