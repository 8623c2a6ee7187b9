import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { cracks } from '../../kit/cracks.ts'
import { paint } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer, type Mask } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { lightOn, type Hour } from './hour.ts'

/** What years have left on the plaster: cracks, damp at the foot, the dark of shoulders beside the door. */
export function drawPlaster(
  wall: Layer,
  { ink, alpha, clip = null }: { ink: string; alpha: number; clip?: Mask | null },
) {
  const rng = createRng(111)
  cracks(
    wall,
    rng,
    { n: 34, x: [0, 1600], y: [0, 560], width: [0.6, 2], swing: 24, drop: [8, 38] },
    { color: ink, edge: [2, 18], dry: 0.2, alpha, clip },
  )
  paint(wall, (g) => poly(g, '-40,520 400,548 900,536 1640,520 1640,660 -40,660'), {
    color: ink,
    edge: [14, 80],
    soft: 8,
    pool: 0,
    alpha: alpha * 0.7,
    clip,
    fade: [0, 520, 0, 0, 660, 1],
  })
  streaks(wall, rng, {
    n: 10,
    at: () => [716 + rng.normal() * 14, 430 + rng.normal() * 50],
    along: () => [
      [0, 0],
      [8, 40],
      [rng.normal() * 12, 90],
    ],
    brush: { width: 26, bristles: 20, load: 0.5, thin: [1, 3] },
    ink: { color: ink, edge: [4, 24], soft: 1.6, alpha: alpha * 0.6 },
  })
}

/** An old calendar, kept for the carp on it. */
export function drawCalendar(wall: Layer, hour: Hour) {
  paint(wall, (g) => poly(g, '296,196 372,194 374,318 298,320'), {
    color: hour.cotton,
    tone: 0.36,
    edge: [1, 24],
    wash: 0.26,
    washSize: 40,
    pool: 0.16,
    ...lightOn(hour, { r: 4, amt: 0.2, w: 2, rim: 0.4, reach: 500 }),
    shadow: { dx: -4, dy: 2, r: 5, a: 0.45 },
  })
  paint(wall, (g) => oval(g, [335, 204, 3, 3]), { color: hour.iron, tone: 0.4, edge: [0.4, 8] })
  paint(
    wall,
    (g) => {
      shape(g, '316,280 312,256 322,232 338,218 352,222 356,238 348,258 332,276')
      g.fill()
      shape(g, '320,272 326,284 344,296,1 328,297 318,308,1 310,296 300,288,1 312,280')
      g.fill()
      poly(g, '314,252 300,246 306,262')
      poly(g, '346,256 358,264 344,268')
    },
    { color: hour.scarf, tone: 0.44, edge: [1, 14], wash: 0.3, washSize: 20, pool: 0.2, alpha: 0.7 },
  )
  paint(
    wall,
    (g) => {
      for (const l of [
        '306,306,1.4 336,303,2.4 366,305,1.2',
        '332,236,1 342,240,2 350,238,1',
        '320,252,1 328,260,1.8 326,270,1',
      ])
        limb(g, l)
    },
    { color: hour.line, edge: [0.8, 12], pool: 0, alpha: 0.5 },
  )
}
