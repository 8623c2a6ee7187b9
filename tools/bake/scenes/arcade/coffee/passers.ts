import { inScene, place } from '../../../kit/body.ts'
import { limb, oval, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'

type Passer = {
  at: readonly [x: number, y: number, h: number]
  color: readonly string[]
  trunk: string
  limbs: readonly string[]
  head: readonly [number, number]
  flip?: boolean
}

const PASSERS: readonly Passer[] = [
  // a bag that pulls one shoulder down
  {
    at: [306, 522, 232],
    color: ['#4a4858', '#6a6674', '#948c92'],
    trunk: '0,-84 -7,-80 -10,-70 -9,-56 -10,-40 -8,-30 6,-30 9,-42 9,-58 11,-72 8,-81',
    limbs: [
      '-3,-38,10 -8,-20,8 -13,-3,6',
      '3,-38,10 8,-20,8 9,-2,6',
      '8,-76,6 13,-60,6 14,-46,4',
      '14,-46,13 15,-32,17',
      '-8,-76,6 -13,-62,6 -10,-50,4',
    ],
    head: [-2, -92],
  },
  // somebody with somebody small
  {
    at: [1080, 524, 250],
    color: ['#464256', '#666272', '#948c94'],
    trunk: '0,-83 -8,-80 -11,-68 -9,-54 -13,-30 -4,-27 8,-29 11,-42 10,-58 11,-72 7,-81',
    limbs: [
      '-3,-36,9 -4,-18,7 -3,-2,6',
      '4,-36,9 9,-18,7 14,-4,5',
      '8,-76,6 14,-60,5.4 19,-44,4',
      '27,-34,13 27,-18,13',
      '24,-14,6 22,-2,5',
      '29,-14,6 33,-3,5',
      '20,-44,4 24,-36,5',
    ],
    head: [1, -91],
  },
  // a back that has been bent over something for long
  {
    at: [1216, 516, 208],
    color: ['#5a504e', '#7c7068', '#a89a8c'],
    trunk: '8,-76 0,-78 -8,-74 -12,-62 -11,-46 -10,-32 8,-31 8,-46 9,-60',
    limbs: [
      '-3,-36,9 -8,-18,7 -9,-2,6',
      '3,-36,9 6,-18,7 10,-2,6',
      '4,-70,6 10,-56,5.4 16,-48,4',
      '17,-50,2 20,-20,1.6 21,-1,1.6',
    ],
    head: [13, -81],
  },
  // a telephone, and no eyes for anything else
  {
    at: [1452, 532, 274],
    color: ['#40465a', '#606878', '#8e949e'],
    trunk: '0,-83 -8,-80 -12,-70 -10,-54 -11,-40 8,-40 9,-54 11,-70 8,-81',
    limbs: [
      '-4,-44,11 -4,-22,8.6 -10,-3,6.6',
      '4,-44,11 9,-24,8.6 7,-3,6.6',
      '-8,-76,7 -13,-64,6.6 -19,-66,5 -20,-72,4',
      '8,-76,7 13,-63,6.6 11,-52,5',
    ],
    head: [-4, -89],
  },
]

/** People on their way, each in a way of their own, none of them sharp. */
export function drawPassers(hall: Layer) {
  for (const {
    at: [x, y, h],
    color,
    trunk,
    limbs,
    head,
    flip,
  } of PASSERS) {
    const where = place(x, y, h, flip)
    paint(hall, (g) => oval(g, [x + h * 0.08, y + 4, h * 0.2, h * 0.03]), {
      color: '#55526a',
      edge: [2, 20],
      soft: 5,
      pool: 0,
      alpha: 0.5,
    })
    paint(
      hall,
      (g) => {
        shape(g, inScene(where, trunk))
        g.fill()
        limbs.forEach((line) => limb(g, inScene(where, line, true)))
        inScene(where, [head]).forEach((p) => oval(g, [p[0], p[1], h * 0.06, h * 0.076], 0.2))
        if (limbs.length > 6)
          inScene(where, [[26.6, -44]]).forEach((p) => oval(g, [p[0], p[1], h * 0.05, h * 0.056]))
      },
      { color, tone: 0.44, edge: [2, 20], soft: 3.4, wash: 0.3, washSize: 60, pool: 0, alpha: 0.8 },
    )
  }
}
