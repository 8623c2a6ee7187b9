import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { drawCushion } from './cushion.ts'
import { lit, PALE, SUN, WOOD } from './palette.ts'

/** A low table with oilcloth: a class register open, its pencil, two bowls, a stick of chalk; a cushion on either side. */
export function drawTable(table: Layer) {
  drawCushion(table, {
    x: 372,
    y: 716,
    rx: 96,
    ry: 33,
    inks: ['#26140c', '#57301c', '#8f5a30', '#c8924e', '#f6d08c'],
  })
  drawCushion(table, {
    x: 1016,
    y: 662,
    rx: 80,
    ry: 24,
    inks: ['#2a1a14', '#5e3a2a', '#9a6644', '#d8a468', '#ffe0a0'],
  })
  const legs = { color: WOOD, tone: 0.04, edge: [1.2, 40] as const, ...lit(6) }
  paint(table, (g) => poly(g, '500,800 990,786 1010,830 470,850'), {
    color: '#1c0e04',
    soft: 12,
    edge: [4, 40],
    pool: 0,
    alpha: 0.5,
  })
  paint(
    table,
    (g) => {
      poly(g, '486,756 522,756 516,846 494,846')
      poly(g, '930,742 966,740 958,830 936,831')
    },
    legs,
  )
  const cloth: PaintOptions = {
    color: ['#3a2a16', '#6f5428', '#a98440', '#dbb868', '#fbe6a8'],
    edge: [1.8, 50],
    wash: 0.2,
    washSize: 110,
    pool: 0.14,
  }
  paint(table, (g) => poly(g, '540,632 900,626 988,742 468,754'), {
    ...cloth,
    tone: 0.36,
    shade: (x, y) => 0.16 * smooth(520, 940, x) * smooth(760, 630, y),
    rim: { light: SUN, color: '#ffeab0', w: 3.4, amt: 0.8 },
  })
  paint(
    table,
    (g) => {
      shape(g, '466,752,1 990,740,1 987,771,1 900,776 800,774 690,781 580,780 470,785,1')
      g.fill()
    },
    { ...cloth, tone: 0.13, shadow: { dx: -2, dy: 10, r: 8, a: 0.5 } },
  )
  // the edge of the board under the cloth
  paint(table, (g) => limb(g, '467,754,4 720,749,5 989,742,4'), {
    color: PALE,
    tone: 0.74,
    edge: [0.8, 40],
    pool: 0,
    grad: [468, 0, -0.24, 988, 0, 0.1],
  })
  // the check of the oilcloth
  paint(
    table,
    (g) => {
      for (let i = 1; i < 12; i++)
        limb(g, [
          [lerp(540, 900, i / 12), 631, 1.4],
          [lerp(468, 988, i / 12), 750, 3],
        ])
      for (let i = 1; i < 6; i++) {
        const t = (i / 6) ** 1.2
        limb(g, [
          [lerp(540, 468, t), lerp(632, 754, t), 1.8],
          [lerp(900, 988, t), lerp(626, 742, t), 1.8],
        ])
      }
    },
    { color: '#8a4a22', edge: [1, 20], pool: 0, dry: 0.2, alpha: 0.34 },
  )
  drawRegister(table)
  // the same window, lying over cloth and page
  paint(table, (g) => poly(g, '716,634 812,632 716,748 588,750'), {
    color: ['#ffdf94', '#fff4cc'],
    tone: 0.6,
    soft: 4,
    edge: [4, 50],
    pool: 0,
    blend: 'screen',
    alpha: 0.4,
  })
  paint(table, (g) => poly(g, '828,632 896,630 850,744 738,748'), {
    color: ['#ffdf94', '#fff4cc'],
    tone: 0.6,
    soft: 4,
    edge: [4, 50],
    pool: 0,
    blend: 'screen',
    alpha: 0.4,
  })
  drawBowls(table)
}

function drawRegister(table: Layer) {
  const rng = createRng(341)
  paint(table, (g) => poly(g, '632,652 820,648 850,722 604,728'), {
    color: ['#22130a', '#4c2f16', '#86592a'],
    tone: 0.4,
    edge: [1.2, 30],
    shadow: { dx: -8, dy: 8, r: 7, a: 0.5, inside: true },
  })
  for (const [page, tone] of [
    ['638,650 728,654 728,722 612,722', 0.46],
    ['728,654 814,646 842,716 728,722', 0.6],
  ] as const)
    paint(table, (g) => poly(g, page), {
      color: PALE,
      tone,
      edge: [1, 30],
      wash: 0.16,
      washSize: 50,
      pool: 0.16,
      form: { light: SUN, r: 9, amt: 0.24, steps: 4 },
    })
  paint(
    table,
    (g) => {
      for (let i = 0; i < 7; i++) {
        const t = (i + 1) / 8.4
        const [l, r] = [lerp(640, 614, t), lerp(816, 840, t)]
        const y = lerp(653, 722, t)
        limb(g, [
          [l + 10, y, 1],
          [l + rng.range(50, 76), y + 2, 1.8],
        ])
        limb(g, [
          [738, y + 1, 1],
          [r - rng.range(16, 40), y - 3, 1.8],
        ])
      }
    },
    { color: '#3c260f', edge: [0.8, 8], pool: 0, dry: 0.26, alpha: 0.7 },
  )
  // names that have a line through them
  paint(
    table,
    (g) => {
      limb(g, '632,676,1.6 700,679,2')
      limb(g, '626,698,1.6 692,701,2')
      limb(g, '744,676,1.6 804,672,2')
    },
    { color: '#16202c', edge: [0.6, 14], pool: 0, alpha: 0.85 },
  )
  paint(table, (g) => limb(g, '770,738,7 836,730,7 874,724,6 886,722,2'), {
    color: ['#4a1e08', '#b0601c', '#f4b850'],
    tone: 0.5,
    edge: [0.6, 20],
    ...lit(3),
    shadow: { dx: -4, dy: 5, r: 4, a: 0.5, inside: true },
  })
}

function drawBowls(table: Layer) {
  for (const [x, y, k] of [
    [566, 690, 1],
    [880, 668, 0.84],
  ] as const) {
    paint(
      table,
      (g) => {
        shape(g, [
          [x - 42 * k, y - 40 * k, 1],
          [x + 42 * k, y - 40 * k, 1],
          [x + 35 * k, y - 16 * k],
          [x + 18 * k, y - 1 * k],
          [x + 17 * k, y + 5 * k, 1],
          [x - 17 * k, y + 5 * k, 1],
          [x - 18 * k, y - 1 * k],
          [x - 35 * k, y - 16 * k],
        ])
        g.fill()
        oval(g, [x, y - 40 * k, 42 * k, 13 * k])
      },
      {
        color: PALE,
        tone: 0.42,
        edge: [0.9, 26],
        wash: 0.12,
        washSize: 50,
        pool: 0.16,
        form: { light: SUN, r: 9, amt: 0.36, steps: 4 },
        rim: { light: SUN, color: '#fff4d0', w: 3, amt: 0.9 },
        shadow: { dx: -12, dy: 9, r: 8, a: 0.5, inside: true },
      },
    )
    paint(table, (g) => oval(g, [x, y - 40 * k, 37 * k, 10 * k]), {
      color: ['#5a3c1a', '#a87c3c', '#e8cc8c', '#fff2cc'],
      tone: 0.5,
      edge: [0.7, 20],
      pool: 0.16,
      shade: (px) => 0.2 * smooth(x + 30 * k, x - 30 * k, px),
    })
    paint(
      table,
      (g) =>
        limb(g, [
          [x + 6 * k, y - 38 * k, 9 * k],
          [x + 30 * k, y - 54 * k, 5 * k],
          [x + 62 * k, y - 72 * k, 6 * k],
        ]),
      { color: ['#3c2a14', '#a07c40', '#fff0bc'], tone: 0.5, edge: [0.6, 16], ...lit(4) },
    )
  }
}
