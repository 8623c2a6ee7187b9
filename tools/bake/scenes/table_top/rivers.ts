import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { type Point } from '../../kit/points.ts'
import { bell, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { foldsAt, LAMP } from './rivers-cloth.ts'
import { drawPins, drawSpool, drawThreads } from './rivers-threads.ts'

const GREY = ['#0c0d0f', '#1d1f21', '#37393a', '#5b5c59', '#878479', '#bab095', '#ecdcb2']
const OUTER = ['#0a0d0d', '#171d1b', '#2b3430', '#48524a', '#757c69']

/** The lining of a jacket under a lamp: its folds lie like hills, and three blue threads run through them. */
export function drawRivers(stage: Stage) {
  const rng = stage.rng
  const cloth = stage.layer('cloth', { depth: 0 })
  drawLining(cloth, rng.fork(1))
  drawFacing(cloth, rng.fork(2))
  drawPocket(cloth)
  const threads = stage.layer('threads', { depth: 0.14 })
  drawThreads(threads)
  drawPins(threads)
  drawSpool(stage.layer('spool', { depth: 0.5 }))
  const light = stage.layer('light', { depth: 0.2, blend: 'add', lit: true })
  glow(light, { x: LAMP[0], y: 40, r: 760, color: '#ffbf68', a: 0.3, p: 1.8, noise: 0.2 })
}

const lit = (x: number, y: number) => bell(x, y, { x0: 1180, y0: 260, rx: 620, ry: 480 })

function drawLining(layer: Layer, rng: Rng) {
  wash(layer, GREY, {
    toneAt: (x, y) => 0.2 + 0.4 * lit(x, y) + foldsAt(x, y) * (0.6 + 0.9 * lit(x, y)),
    cloud: 0.07,
    size: 260,
    grain: 0.07,
  })
  // the weave: short floats of thread, along and across
  const cloth = createCutter(layer, { color: GREY })
  const floats = (n: number, along: boolean) =>
    Array.from({ length: n }, (_, i): Point[] => {
      const [x, y, l] = [rng.range(-20, 1380), rng.range(-10, 910), rng.range(20, 90)]
      const [dx, dy] = along ? [l, l * 0.1] : [-l * 0.1, l]
      return [
        [x, y, 0.4],
        [x + dx / 2, y + dy / 2, 1.1 + (i % 3) * 0.4],
        [x + dx, y + dy, 0.4],
      ]
    })
  cloth.lines(floats(240, true), { color: '#d8d2bd', alpha: 0.1, dry: 0.1, edge: [0.8, 14] })
  cloth.lines(floats(240, false), { color: '#0c0f12', alpha: 0.22, dry: 0.1, edge: [0.8, 14] })
}

// Where the lining ends: a seam, the cloth that is outside when it is worn, the teeth of a zip.
function drawFacing(layer: Layer, rng: Rng) {
  const cloth = createCutter(layer, {
    color: OUTER,
    tone: 0.36,
    edge: [2, 60],
    wash: 0.16,
    washSize: 160,
    grain: 0.14,
    pool: 0.16,
    shade: (x, y) => 0.3 * lit(x, y) - 0.1 + foldsAt(x - 60, y) * 0.5,
    form: { light: LAMP, r: 12, amt: 0.3, steps: 3 },
    rim: { light: [900, 300], color: '#b9a884', w: 3, amt: 0.5, reach: 500 },
    shadow: { dx: -7, dy: 6, r: 9, a: 0.6, color: '#050708' },
  })
  cloth.sheet('1470,-20,1 1452,120 1462,260 1440,400 1448,560 1424,720 1430,920,1 1640,920,1 1640,-20,1')
  const seam: Point[] = [
    [1484, -20],
    [1467, 120],
    [1477, 260],
    [1455, 400],
    [1463, 560],
    [1439, 720],
    [1445, 920],
  ]
  cloth.stitches([seam], { color: '#a99f84', width: 3, alpha: 0.6, edge: [0.8, 20] })
  const twill = Array.from({ length: 60 }, (_, i): Point[] => [
    [1470 + rng.range(0, 10), i * 17 - 60, 0.8],
    [1540, i * 17 - 20, 2],
    [1620, i * 17 + 26, 0.8],
  ])
  cloth.lines(twill, { color: '#060908', alpha: 0.26, dry: 0.22 })
  cloth.bars(['1572,-20,20 1560,300,20 1548,600,20 1540,920,20'], { tone: 0.2, rim: null })
  const teeth = Array.from({ length: 52 }, (_, i): Point[] => {
    const [x, y] = [1580 - i * 0.75, -10 + i * 18]
    return [
      [x - 8, y, 7],
      [x + 9, y + 1, 6],
    ]
  })
  cloth.bars(teeth, {
    color: ['#3a2c14', '#7d6430', '#c7a75d', '#f5dfa0'],
    tone: 0.4,
    edge: [0.6, 10],
    rim: null,
    pool: 0,
  })
}

// An inside pocket, its lip darker than the rest.
function drawPocket(layer: Layer) {
  const cloth = createCutter(layer, {
    color: GREY,
    tone: 0.2,
    edge: [2, 50],
    wash: 0.14,
    pool: 0.14,
    shade: (x, y) => 0.3 * lit(x, y),
    form: { light: LAMP, r: 6, amt: 0.4, steps: 3 },
    shadow: { dx: -4, dy: 7, r: 7, a: 0.6, color: '#050708' },
  })
  cloth.sheet('-20,686,1 140,664 300,650,1 304,676,1 142,690 -20,712,1')
  cloth.stitches(['-20,684 140,661 304,646', '-20,718 142,697 308,681', '308,646 310,682'], {
    color: '#989482',
    width: 2.2,
    alpha: 0.5,
  })
  cloth.lines(
    [
      [
        [300, 690, 2],
        [270, 770, 6],
        [284, 900, 2],
      ],
      [
        [120, 700, 2],
        [96, 790, 5],
        [110, 900, 2],
      ],
    ],
    { color: '#0c0f12', alpha: 0.34, soft: 5, dry: 0 },
  )
}
