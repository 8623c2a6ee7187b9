import { limb, oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { toPoints, type Points } from '../../../kit/points.ts'
import { STONE, SUN } from './palette.ts'

// Three quarters of the size it was cut at, and a third of it past the border.
const smaller = (points: Points, widths = false) =>
  toPoints(points).map(
    ([x, y, w]) => [x * 0.75 - 62, 886 + (y - 886) * 0.75, widths && w ? w * 0.75 : w] as const,
  )

/** Where the fish stall stood: a box for letters, to anywhere but one place. */
export function drawLetterBox(stage: Stage) {
  const near = stage.layer('near', { depth: 0.85 })
  const iron = createCutter(
    near,
    {
      color: ['#2c3850', '#3c5070', '#587490', '#8aa0b0', '#d4dcd0', '#fff6e0'],
      tone: 0.36,
      edge: [1.4, 40],
      wash: 0.2,
      washSize: 90,
      pool: 0.14,
      form: { light: SUN, r: 20, amt: 0.5, steps: 4 },
      rim: { light: SUN, color: '#fff0cc', w: 4, amt: 0.8 },
    },
    smaller,
  )
  paint(near, (g) => oval(g, [10, 882, 150, 15]), { color: '#4a4258', soft: 9, pool: 0, alpha: 0.6 })
  for (const x of [34, 206]) iron.bars([`${x},800,20 ${x},886,18`], { tone: 0.26 })
  iron.sheet('4,830,1 0,560 4,500 30,440 76,408 124,400 172,408 218,440 242,500 246,560 242,830,1 124,842')
  iron.sheet('20,560,1 24,506 46,458 84,430 124,424 166,430 202,458 222,506 226,560,1', { tone: 0.5 })
  iron.sheet('52,536,1 56,500 124,492 190,500 194,536,1 124,544', { tone: 0.22, rim: null })
  iron.bars(['62,546,11 124,552,12 186,546,11'], { tone: 0.6 })
  iron.lines(['6,590,1 124,602,4 240,590,1', '8,790,1 124,800,4 238,790,1'], { alpha: 0.6 })
  iron.bars(['180,650,7 180,690,7'], { tone: 0.6 })
  for (const [x, y] of [
    [22, 612],
    [224, 612],
    [22, 770],
    [224, 770],
  ] as const)
    iron.disc([x, y, 4, 4], { tone: 0.66, rim: null, form: null })
  // a meter for parking, run out
  const post = createCutter(near, {
    color: STONE.map((ink, i) => (i < 3 ? (['#2c2c34', '#4c4c52', '#78746e'][i] ?? ink) : ink)),
    tone: 0.4,
    edge: [1, 30],
    wash: 0.2,
    pool: 0.14,
    form: { light: SUN, r: 7, amt: 0.5, steps: 3 },
    rim: { light: SUN, color: '#fff4d4', w: 3, amt: 0.8 },
  })
  paint(near, (g) => limb(g, '296,868,10 250,872,16 200,884,14'), {
    color: '#4a4258',
    soft: 5,
    pool: 0,
    alpha: 0.5,
  })
  post.bars(['298,520,13 298,868,14'])
  post.sheet('272,520,1 268,460 276,426 298,414 320,426 328,460 324,520,1 298,530')
  post.sheet('280,462,1 282,438 298,428 314,438 316,462,1', {
    color: ['#8a9a9c', '#c4d0c8', '#f4f4e4'],
    tone: 0.5,
    rim: null,
  })
  post.bars(['290,456,2 306,436,2'], { tone: 0.1, rim: null, form: null })
  post.bars(['290,486,4 290,500,4', '304,488,5 310,488,5'], { tone: 0.2, rim: null, form: null })
}
