import { blob, limb } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

/** The near chair: she has gone to the counter and left it to her scarf. */
export function drawScarf(stage: Stage) {
  const near = stage.layer('near', { depth: 1 })
  const metal: PaintOptions = {
    color: ['#1c1a22', '#3a3640', '#6c666e', '#b4aca6'],
    tone: 0.36,
    edge: [1.4, 50],
    pool: 0.1,
    form: { light: LAMP, r: 9, amt: 0.4, steps: 3 },
  }
  paint(
    near,
    (g) => {
      limb(g, '60,940,24 52,800,22 62,690,20')
      limb(g, '318,940,24 330,800,22 322,690,20')
    },
    metal,
  )
  paint(near, blob('44,716,1 60,676 190,662 324,676 340,716,1 334,800 192,812 50,800'), {
    color: WOOD,
    tone: 0.34,
    edge: [1.8, 50],
    wash: 0.24,
    washSize: 110,
    pool: 0.16,
    form: { light: LAMP, r: 18, amt: 0.4, steps: 4 },
    shadow: { dx: 0, dy: 10, r: 12, a: 0.35, color: '#3a2c2c' },
  })
  const wool: PaintOptions = {
    color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    tone: 0.46,
    edge: [1.8, 18],
    wash: 0.24,
    washSize: 50,
    pool: 0.18,
    form: { light: LAMP, r: 5, amt: 0.24, steps: 3 },
  }
  // laid once over the rail: the longer end before the shorter, both flat
  paint(near, blob('176,664,1 200,652 244,652,1 252,740 262,800 266,846,1 196,852,1 188,760'), {
    ...wool,
    tone: 0.3,
    shadow: { dx: 6, dy: 7, r: 7, a: 0.4, color: '#2a1614' },
  })
  fringe(near, 200, 850, 11, 6)
  paint(near, blob('112,664,1 150,650 206,652,1 200,720 186,800 180,896,1 94,890,1 100,800 106,720'), {
    ...wool,
    shadow: { dx: 7, dy: 6, r: 7, a: 0.45, color: '#2a1614' },
  })
  fringe(near, 98, 889, 13, 6.4)
  paint(near, blob('110,668,1 130,646 190,638 240,645 250,662,1 200,669 150,668'), {
    ...wool,
    tone: 0.62,
  })
  paint(
    near,
    (g) => {
      for (const l of [
        '132,670,1 124,760,2.6 116,884,1',
        '154,668,1 148,770,2.6 140,886,1',
        '178,668,1 172,760,2.6 160,888,1',
        '226,668,1 234,750,2.6 244,840,1',
        '206,690,1 210,770,2.4 218,846,1',
        '108,800,1 136,810,2.4 176,796,1',
      ])
        limb(g, l)
    },
    { color: '#4a1012', edge: [1, 14], pool: 0, alpha: 0.55 },
  )
}

function fringe(layer: Layer, x: number, y: number, threads: number, apart: number) {
  paint(
    layer,
    (g) => {
      for (let i = 0; i < threads; i++)
        limb(g, [
          [x + i * apart, y - 3, 3.2],
          [x + i * apart - 1, y + 12, 2.8],
          [x + i * apart - 3 + (i % 3) * 2, y + 26 - (i % 2) * 4, 1.2],
        ])
    },
    { color: ['#3c0b0e', '#701a1c', '#9a302b'], tone: 0.5, edge: [0.7, 10], pool: 0 },
  )
}
