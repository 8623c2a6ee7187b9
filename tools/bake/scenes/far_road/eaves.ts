import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

/** The lamp of the house behind us, on what is under its eaves. */
const HOUSE: readonly [number, number] = [-160, 1000]

/** The edge of a tiled roof with drops along it, a bench pushed out, and mangoes on it in a sheet of plaited leaf. */
export function drawEaves(layer: Layer) {
  const rng = createRng(33)
  floor(layer)
  eave(layer)
  // drops that hang, drops that fall
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 54; i++) {
        const x = 29 + 52 * rng.int(0, 30) + rng.range(-2, 2)
        const y = 92 - x * 0.024 + rng() * 8
        if (i % 3) oval(g, [x, y, 2.4, 4])
        else {
          const d = rng.range(60, 640)
          limb(g, [
            [x, y + d, 1],
            [x, y + d + 26, 3.4],
          ])
        }
      }
    },
    { color: '#fdfdf0', edge: [0.4, 8], pool: 0.2, alpha: 0.85 },
  )
}

// From below: boards, rafters that end under the last row of tiles, and the lips of the tiles, from which it drips.
function eave(layer: Layer) {
  const wood: PaintOptions = {
    color: ['#12110c', '#28241a', '#4c4230', '#84714c'],
    tone: 0.3,
    edge: [2, 40],
    wash: 0.3,
    washSize: 90,
    pool: 0.06,
    shade: (x) => 0.2 * Math.exp(-((x / 520) ** 2)),
  }
  paint(layer, (g) => poly(g, '-20,-20 1620,-20 1620,36 1200,46 800,56 400,66 -20,78'), wood)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 9; i++) {
        const x = 60 + i * 190
        limb(g, [
          [x + (x - 700) * 0.16, -30, 30],
          [x, 70 - x * 0.024, 24],
        ])
      }
    },
    { ...wood, tone: 0.46, form: { light: HOUSE, r: 6, amt: 0.4, steps: 3 } },
  )
  paint(layer, (g) => limb(g, '-20,76,12 400,66,12 800,56,12 1200,47,12 1620,37,12'), { ...wood, tone: 0.38 })
  const tile: PaintOptions = {
    color: ['#1b201f', '#37403d', '#5d6862', '#97a095'],
    tone: 0.34,
    edge: [1.2, 12],
    wash: 0.36,
    washSize: 40,
    pool: 0.2,
    poolR: 3,
    form: { light: [500, 700], r: 5, amt: 0.3, steps: 3 },
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 32; i++) {
        const x = 3 + i * 52
        const y = 78 - x * 0.024
        oval(g, [x, y - 2, 21, 12])
        poly(g, [
          [x - 26, y - 12],
          [x + 26, y - 13],
          [x + 26, y + 3],
          [x - 26, y + 3],
        ])
      }
    },
    tile,
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 32; i++) {
        const x = 29 + i * 52
        oval(g, [x, 82 - x * 0.024, 11, 8])
      }
    },
    { ...tile, tone: 0.5 },
  )
}

function floor(layer: Layer) {
  paint(layer, blob('-40,940,1 -40,800 200,790 520,796 760,812 960,846 1080,880 1160,940,1'), {
    color: ['#2c2418', '#544430', '#866c48', '#b8965f', '#dcb878'],
    tone: 0.4,
    edge: [5, 50],
    wash: 0.28,
    washSize: 120,
    pool: 0,
    shade: (x, y) => 0.3 * Math.exp(-(((x - 60) / 420) ** 2 + ((y - 900) / 120) ** 2)),
    shadow: { dx: 2, dy: -5, r: 8, a: 0.3, color: '#3a2c1c' },
  })
  bench(layer)
}

function bench(layer: Layer) {
  const wood: PaintOptions = {
    color: ['#241c14', '#4e4030', '#8a7150', '#c4a472', '#ecd09a'],
    tone: 0.44,
    edge: [1.6, 30],
    wash: 0.3,
    washSize: 60,
    pool: 0.14,
    form: { light: [600, 200], r: 6, amt: 0.3, steps: 3 },
    rim: { light: HOUSE, color: '#ffd088', w: 2.4, amt: 0.5 },
  }
  paint(layer, blob('470,868 900,858 960,880 520,894'), {
    color: '#1c150d',
    edge: [4, 24],
    soft: 5,
    pool: 0,
    alpha: 0.5,
  })
  for (const leg of [
    '520,870,15 524,790,16',
    '880,866,15 872,786,16',
    '566,850,11 566,790,12',
    '836,846,11 832,786,12',
  ])
    paint(layer, (g) => limb(g, leg), { ...wood, tone: 0.3 })
  paint(layer, (g) => poly(g, '474,770 916,760 938,780 940,796 488,810 476,790'), wood)
  paint(
    layer,
    (g) =>
      [
        '486,784,1.4 700,778,2 930,782,1',
        '500,776,1 720,770,1.6 910,768,1',
        '488,798,2 700,792,2.6 938,786,2',
      ].forEach((l) => limb(g, l)),
    {
      color: '#241a10',
      edge: [0.8, 30],
      pool: 0,
      alpha: 0.5,
      dry: 0.2,
    },
  )
  mangoes(layer)
}

// Mangoes, gold where they face the lamp and green at the shoulder; a knife beside them.
function mangoes(layer: Layer) {
  paint(layer, blob('654,768 700,752 800,748 862,758 846,776 700,784'), {
    color: ['#5a5f3c', '#8f9058', '#c2bb80'],
    tone: 0.46,
    edge: [3, 14],
    pool: 0.16,
    wash: 0.3,
    washSize: 30,
    shadow: { dx: 4, dy: 6, r: 5, a: 0.4, inside: true },
  })
  for (const [x, y, r, turn, tone] of [
    [792, 738, 22, 0.3, 0.4],
    [728, 736, 23, -0.4, 0.46],
    [760, 726, 23, 0.1, 0.5],
    [826, 746, 20, 0.7, 0.44],
    [694, 748, 20, -0.1, 0.5],
    [762, 752, 22, 0.5, 0.56],
  ] as const) {
    paint(
      layer,
      (g) => {
        oval(g, [x, y, r, r * 0.78], turn)
        oval(
          g,
          [x + r * 0.5 * Math.cos(turn + 0.5), y + r * 0.5 * Math.sin(turn + 0.5), r * 0.72, r * 0.56],
          turn + 0.5,
        )
      },
      {
        color: ['#4f5a24', '#8d8a32', '#d89a36', '#f6c45a', '#ffe8a4'],
        tone,
        edge: [1, 16],
        wash: 0.36,
        washSize: 26,
        pool: 0.16,
        form: { light: [560, 500], r: 9, amt: 0.44, steps: 4 },
        shadow: { dx: 4, dy: 5, r: 4, a: 0.4, inside: true, color: '#2a1c0c' },
      },
    )
  }
}
