import { createRng } from '../../../kit/random.ts'
import { POSES, type PoseName } from './poses.ts'

/** One place in the rows: feet, height, how somebody stands there, and which way round. */
export type Standing = { x: number; y: number; h: number; pose: PoseName; flip: boolean }

const HORIZON = 290
// The eye is half as high again as a person.
const EYE = 1.5

/** How tall a person is whose feet are at y. */
export const heightAt = (y: number) => (y - HORIZON) / EYE

// The front of the crowd, placed by hand as people stand who came with somebody: twos and threes, and room between them.
const FRONT: readonly (readonly [number, number, PoseName, boolean])[] = [
  [576, 800, 'raised', true],
  [806, 838, 'leaning', false],
  [884, 822, 'leaning', true],
  [60, 724, 'raised', true],
  [128, 700, 'leaning', true],
  [404, 668, 'raised', false],
  [466, 706, 'mother', false],
  [700, 694, 'plain', true],
  [-20, 640, 'bowed', false],
  [232, 610, 'leaning', false],
  [276, 622, 'bowed', true],
  [524, 604, 'upside', true],
  [634, 612, 'leaning', false],
  [676, 602, 'elbow', true],
  [936, 646, 'raised', false],
  [994, 622, 'stooped', true],
  [1052, 514, 'leaning', false],
  [1082, 520, 'bowed', true],
  [972, 430, 'raised', true],
  [996, 446, 'bowed', true],
]

const NAMES = Object.keys(POSES) as PoseName[]
const OFTEN: readonly PoseName[] = ['plain', 'leaning', 'raised', 'elbow', 'bowed']

// Rows behind: feet, and the gaps in them, as stretches of x.
const ROWS = [
  { y: 346, gaps: [[760, 790]] },
  { y: 362, gaps: [[420, 470]] },
  { y: 384, gaps: [[700, 760]] },
  { y: 414, gaps: [[210, 262]] },
  { y: 456, gaps: [[560, 640]] },
  {
    y: 520,
    gaps: [
      [150, 240],
      [640, 720],
    ],
  },
] as const satisfies readonly { y: number; gaps: readonly (readonly [number, number])[] }[]

/** Too far off to be anybody: rows that are one hem of shoulders. */
export const FAR_ROWS = 4

/** Everybody, far rows first. */
export function standings(): Standing[][] {
  const rng = createRng(804)
  const rows = ROWS.map(({ y, gaps }): Standing[] => {
    const places: Standing[] = []
    const h = heightAt(y)
    for (
      let x = -30;
      x < 985 - h * 0.2;
      x += h * (rng() < 0.6 ? rng.range(0.26, 0.42) : h < 100 ? rng.range(0.5, 1) : rng.range(0.9, 1.5))
    ) {
      if (gaps.some(([a, b]) => x > a && x < b)) continue
      const feet = y + rng.normal() * h * 0.13
      places.push({
        x,
        y: feet,
        h: heightAt(feet) * rng.range(0.9, 1.06),
        pose:
          rng() < 0.24
            ? rng.pick(NAMES as [PoseName, ...PoseName[]])
            : rng.pick(OFTEN as [PoseName, ...PoseName[]]),
        flip: rng() < 0.5,
      })
    }
    return places
  })
  const front = FRONT.map(([x, y, pose, flip]) => ({ x, y, h: heightAt(y), pose, flip })).sort(
    (a, b) => a.y - b.y,
  )
  return [...rows, front]
}
