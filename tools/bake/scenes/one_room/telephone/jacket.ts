import { createCutter } from '../../../kit/cutter.ts'
import { type PaintOptions } from '../../../kit/paint.ts'
import { type Point, type Points, toPoints } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP } from './palette.ts'

const INSIDE = { dx: 2, dy: 4, r: 3, a: 0.5, inside: true } as const

// On the cloth, drawn together towards the wall like its check: x from the middle of the back, y from collar (0) to hem (40).
const flat = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => {
    const [far, down] = [884 + x * 1.95, 44 + y * 1.36]
    return [far + (down / 118) * (0.2245 * (far - 392) - 62), 572 + down, w]
  })

/** A child's jacket folded flat, collar to the wall, its sleeves laid across under the front; its zip has been put in badly, and holds. */
export function drawJacket(table: Layer) {
  const cloth: PaintOptions = {
    color: ['#0b0f16', '#1f2a38', '#40505c', '#83847a', '#d8c08c'],
    tone: 0.46,
    edge: [1.2, 26],
    wash: 0.16,
    washSize: 60,
    pool: 0.18,
    form: { light: LAMP, r: 5, amt: 0.3, steps: 4 },
    rim: { light: LAMP, color: '#ffe0a4', w: 2, amt: 0.6 },
  }
  const cut = createCutter(table, cloth, flat)
  const under = { form: null, rim: null } as const
  // its shade on the cloth, close under it
  cut.sheet('-38,6,1 40,4,1 44,44 20,49 -20,49 -42,46', {
    ...under,
    color: '#140d06',
    soft: 6,
    edge: [2, 20],
    pool: 0,
    alpha: 0.55,
  })
  // three thicknesses, seen at the near fold
  cut.sheet('-36,38,1 36,37,1 37,42.6 35,43.6 -35,44.2 -37,43', { ...under, tone: 0.14 })
  cut.lines(['-35,42,1 0,42.6,1.4 35,41.6,1'], { color: '#5a6064', alpha: 0.7, dry: 0.1 })
  // the front, lying
  cut.sheet(
    '-32,2,1 -16,0.4 -10,2 10,2 16,0.4 33,2,1 37,8 37.6,24 38.4,38 36,41 -36,41.6 -38.6,39 -37.6,24 -36.6,8',
  )
  // the neck, the collar open round it
  cut.sheet('-13,1,1 0,-1.4 13,1,1 8,6 0,8.6 -8,6', { ...under, tone: 0.1 })
  cut.sheet('-16,0.6,1 -11,-1.6 -8,4.4 -0.8,9.6,1 -6,14 -14,8', { tone: 0.6, shadow: INSIDE })
  cut.sheet('16,0.6,1 11,-1.6 8,4.4 0.8,9.6,1 6,14 14,8', { tone: 0.46, shadow: INSIDE })
  // the sleeves: turned in from the shoulders, flat beside the zip
  cut.sheet('-36,9,1 -31,5 -24,11 -20,22 -17,38,1 -28,39,1 -33,24', { tone: 0.52, shadow: INSIDE })
  cut.sheet('36,9,1 31,5 25,11 21,22 18,38,1 29,38.6,1 34,24', { tone: 0.36, shadow: INSIDE })
  cut.board('-17.4,35 -16.6,39 -28.4,40 -28.6,36', { ...under, tone: 0.24 })
  cut.board('18.4,35 17.6,39 29.4,39.6 29.6,36', { ...under, tone: 0.2 })
  // the zip: it leaves its line twice
  const teeth = Array.from({ length: 15 }, (_, i): Point => [
    (i > 4 ? 1.6 : 0) + (i > 9 ? -2.4 : 0) + (i % 2 ? 0.7 : -0.7),
    10.4 + i * 2.1,
    3,
  ])
  cut.bars([teeth], { color: '#2a3038', form: null, rim: null })
  for (const [x, y] of teeth)
    cut.disc([x, y, 2.6, 1.3], { ...under, color: ['#8a6a34', '#e8c67c', '#fff0c0'], tone: 0.62, pool: 0 })
  cut.lines(
    [
      '-35,14,1 -29,13,2 -25,15,1',
      '30,13,1 26,15,2 24,19,1',
      '-12,20,1 -8,24,1.8 -9,31,1',
      '9,18,1 12,25,1.8 10,32,1',
    ],
    {
      alpha: 0.5,
    },
  )
}
