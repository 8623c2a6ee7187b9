import { limb } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BOARD, SKY } from './palette.ts'

// Three fifths of the size it was cut at, its hem on the wire.
const small = (points: Points, widths = false): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    246 + (x - 252) * 0.62,
    354 + (y - 359) * 0.62,
    widths && w !== undefined ? w * 0.7 : w,
  ])

/** Her wire, its pegs, and what was left on it because there was only one. */
export function drawSock(layer: Layer) {
  paint(layer, (g) => limb(g, '352,336,2.4 300,352,2.4 230,352,2.4 150,330,2.6'), {
    color: '#34342f',
    edge: [1, 30],
    pool: 0,
  })
  const peg = createCutter(layer, {
    color: BOARD,
    tone: 0.66,
    edge: [0.7, 10],
    washSize: 20,
    form: { light: SKY, r: 3, amt: 0.4, steps: 3 },
  })
  for (const [x, y] of [
    [334, 342],
    [310, 349],
    [286, 353],
    [222, 351],
    [194, 343],
  ] as const)
    peg.bars([
      [
        [x, y - 9, 4],
        [x, y, 6],
        [x + 1, y + 13, 4.4],
      ],
    ])
  const wool = createCutter(
    layer,
    {
      color: ['#24384c', '#466280', '#7d9bb2', '#bcd0d8', '#f2f6f0'],
      tone: 0.6,
      edge: [1.2, 14],
      wash: 0.24,
      washSize: 24,
      form: { light: SKY, r: 6, amt: 0.36, steps: 4 },
      shadow: { dx: 2, dy: 3, r: 3, a: 0.3 },
    },
    small,
  )
  wool.sheet(
    '232,359,1 272,359,1 270,418 272,458 266,484 243,501 209,509 187,498 190,481 215,472 229,453 232,413',
  )
  wool.lines(['235,370,3 269,370,3', '234,382,3 269,382,3'], { color: '#dfe4de', alpha: 0.8 })
  // the heel, darned in another wool
  wool.sheet('249,461 269,458 266,484 249,492 243,478', {
    color: ['#7a5a30', '#b08a4c', '#dcbc80'],
    tone: 0.5,
  })
  wool.lines(['246,470,1 269,467,1', '246,478,1 268,475,1', '253,461,1 252,489,1', '262,460,1 259,487,1'], {
    color: '#5c421f',
    alpha: 0.7,
  })
  // the peg that holds it sits over wire and hem
  peg.bars(['246,340,5 246,352,7 247,370,5'], { shadow: { dx: 1, dy: 2, r: 2, a: 0.4, inside: true } })
}
