import { limb, poly } from '../../../kit/brush.ts'
import { cracks } from '../../../kit/cracks.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LIME, onWall, SHADE, SUN } from './palette.ts'

/** Clay and straw under lime, flaking; a coping of stalks; the shadow of a pole. */
export function drawWall(layer: Layer) {
  const rng = createRng(531)
  const face = paint(layer, (g) => poly(g, onWall('-0.05,-0.02 1,-0.01 1,1 -0.05,1')), {
    color: LIME,
    tone: 0.72,
    edge: [2.4, 60],
    wash: 0.2,
    washSize: 190,
    pool: 0.1,
    shade: (x, y) => 0.08 * smooth(0, 900, x) - 0.16 * smooth(560, 850, y) * smooth(900, 0, x),
    shadow: { dx: -6, dy: 6, r: 10, a: 0.2 },
  })
  // where the lime has come off: clay, then straw in the clay
  const clay = createCutter(layer, {
    color: ['#8a7051', '#b0926a', '#cdb48c', '#e2d0ac'],
    tone: 0.5,
    edge: [7, 26],
    wash: 0.3,
    washSize: 60,
    pool: 0.22,
    clip: face,
  })
  const straw = (x: number, y: number, r: number, q: number) =>
    clay.lines(
      Array.from({ length: Math.round(r / 5) }, () => {
        const [a, b] = [x + rng.normal() * r * 0.6, y + rng.normal() * q * 0.6]
        return [
          [a, b, 0.8],
          [a + rng.normal() * 12, b + rng.normal() * 7, 1.8],
          [a + rng.normal() * 22, b + rng.normal() * 12, 0.6],
        ] as const
      }),
      { color: '#f0dfb4', alpha: 0.7, clip: face, dry: 0 },
    )
  for (const [u, v, r, q] of [
    [0.05, 0.52, 38, 66],
    [0.66, 0.88, 62, 24],
    [0.17, 0.28, 44, 20],
    [0.97, 0.2, 26, 60],
    [0.4, 0.2, 30, 14],
  ] as const)
    for (const [x, y] of onWall([[u, v]])) {
      clay.sheet(
        Array.from({ length: 9 }, (_, i) => {
          const [a, k] = [(i / 9) * 6.283, rng.range(0.55, 1.2)]
          return [x + Math.cos(a) * r * k, y + Math.sin(a) * q * k] as const
        }),
      )
      straw(x, y, r, q)
    }
  // rain has splashed the foot of it bare
  const splash = Array.from({ length: 26 }, (_, i): Point => [
    i / 25,
    rng.range(0.03, 0.1) + (i % 5 ? 0 : 0.05),
  ])
  clay.sheet(onWall([[-0.06, 0.1], ...splash, [1.02, -0.05, 1], [-0.06, -0.05, 1]]))
  for (let i = 0; i < 9; i++) for (const [x, y] of onWall([[i / 9, 0.04]])) straw(x, y, 90, 18)
  cracks(
    layer,
    rng,
    { n: 50, x: [0, 1060], y: [100, 780], width: [0.7, 2], pieces: 5, swing: 20, drop: [4, 30] },
    { color: '#8b7b64', dry: 0.24, alpha: 0.55, clip: face },
  )
  // the forked pole that holds up a washing line, as shadow only
  paint(
    layer,
    (g) => {
      limb(g, '196,900,26 168,560,20 142,250,15')
      limb(g, '142,254,13 122,206,9')
      limb(g, '142,254,12 160,202,8')
      limb(g, '141,232,3.4 60,262,3.4 -30,270,3.4')
      limb(g, '141,232,3.4 210,196,3.2 292,120,3')
      limb(g, '96,246,6 97,268,8 95,286,5')
      limb(g, '34,262,6 35,284,8 33,300,5')
    },
    { color: SHADE, tone: 0.6, edge: [2, 30], soft: 2.6, pool: 0, alpha: 0.42, clip: face },
  )
  const coping = createCutter(layer, {
    color: ['#5e5342', '#8a7b60', '#b7a682', '#e0d2ac'],
    tone: 0.44,
    edge: [3, 30],
    wash: 0.3,
    washSize: 60,
    form: { light: SUN, r: 10, amt: 0.36, steps: 3 },
    shadow: { dx: -10, dy: 18, r: 8, a: 0.34, color: '#5f636e' },
  })
  coping.board(onWall('-0.05,0.98 1.01,0.985 1.01,1.05 -0.05,1.045'))
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 130; i++)
        for (const [x, y] of onWall([[rng() ** 1.4, 1]]))
          limb(g, [
            [x, y - 6, 2.6],
            [x - 8 + rng.normal() * 6, y + rng.range(8, 24), 0.8],
          ])
    },
    { color: ['#5e5342', '#a8946b', '#ecdcb4'], tone: 0.4, edge: [1, 10], pool: 0 },
  )
}
