import { limb, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { AWAY, SUN, onWall } from './place.ts'
import { drawShadows } from './shadows.ts'

/** The road between, and what the low sun lays across it. */
export function drawRoad(stage: Stage) {
  const rng = createRng(31)
  const road = stage.layer('road', { depth: 0.34 })
  const foot = (x: number) => onWall(Math.max(x, AWAY[0] + 4), 0)[1]
  paint(
    road,
    (g) =>
      poly(g, [
        [AWAY[0], AWAY[1]],
        [1640, foot(1640) - 6],
        [1640, 930],
        [-30, 930],
        [-30, 380],
      ]),
    {
      color: ['#7f7a84', '#a69a94', '#cbb79c', '#e8d2a6', '#f8e8bf'],
      tone: 0.54,
      edge: [2, 60],
      wash: 0.22,
      washSize: 240,
      pool: 0,
      shade: (x, y) =>
        0.16 * bell(x, y, { x0: 600, y0: 540, rx: 420, ry: 110 }) -
        0.34 * smooth(600, 930, y) -
        0.1 * smooth(1100, 1600, x),
    },
  )
  // the far pavement: slabs, a kerb
  const walk = paint(
    road,
    (g) => poly(g, [[AWAY[0] + 14, AWAY[1] + 4], at(1640, 0), at(1640, 2.4), [AWAY[0] + 10, AWAY[1] + 12]]),
    {
      color: ['#9a8f8c', '#c2ae98', '#e4cda2', '#f8e6b8'],
      tone: 0.58,
      edge: [1.8, 40],
      wash: 0.26,
      washSize: 90,
      pool: 0.1,
      shadow: { dx: 2, dy: 6, r: 5, a: 0.4, color: '#55506a' },
    },
  )
  paint(
    road,
    (g) => {
      for (let x = 260; x < 1640; x += (x - AWAY[0]) * 0.07)
        limb(g, [
          [...at(x, 0), 1.4],
          [...at(x, 2.4), 2.2],
        ])
      for (const out of [0.8, 1.6])
        limb(g, [
          [...at(200, out), 0.8],
          [...at(800, out), 1.4],
          [...at(1640, out), 2.4],
        ])
    },
    { color: '#8d7f78', clip: walk, edge: [1.2, 20], pool: 0, dry: 0.26, alpha: 0.5 },
  )
  paint(
    road,
    (g) =>
      limb(g, [
        [...at(180, 2.4), 2],
        [...at(700, 2.4), 7],
        [...at(1640, 2.4), 15],
      ]),
    {
      color: ['#8f878a', '#bdae9e', '#ecd9b0'],
      tone: 0.58,
      edge: [1.4, 40],
      form: { light: SUN, r: 4, amt: 0.4, steps: 2 },
    },
  )
  // our own kerb, in shade
  paint(road, (g) => poly(g, '-30,930 -30,640 60,600 230,760 420,930'), {
    color: ['#6e6a7a', '#8f8788', '#b5a598'],
    tone: 0.44,
    edge: [2, 40],
    wash: 0.26,
    washSize: 110,
    pool: 0.1,
  })
  paint(road, (g) => limb(g, '58,596,5 236,758,10 432,936,16'), {
    color: ['#7d7884', '#a89c98', '#dcc8a8'],
    tone: 0.54,
    edge: [1.4, 40],
    form: { light: [400, 300], r: 5, amt: 0.4, steps: 2 },
    shadow: { dx: 6, dy: 2, r: 5, a: 0.4, color: '#50506a' },
  })
  // old tracks, a patch
  paint(
    road,
    (g) => {
      limb(g, '170,380,2 520,600,8 1000,930,16')
      limb(g, '200,376,2 700,560,8 1500,930,18')
    },
    { color: '#8f8684', edge: [5, 60], soft: 2, pool: 0, dry: 0.36, dryAngle: 0.6, alpha: 0.3 },
  )
  paint(road, (g) => poly(g, '1080,742 1300,800 1190,868 960,800'), {
    color: ['#7a7480', '#9a8f90'],
    tone: 0.5,
    edge: [4, 40],
    wash: 0.3,
    pool: 0.2,
    alpha: 0.34,
  })
  drawShadows(road, rng)
}

const at = (x: number, out: number): [number, number] => {
  const [px, py] = onWall(x, 0, out)
  return [px, py]
}
