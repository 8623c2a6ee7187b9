import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { lit, PALE, SUN, WOOD } from './palette.ts'

/** A low table with oilcloth: a class register open, its pencil, two bowls, a stick of chalk; a cushion on either side. */
export function drawTable(table: Layer) {
  drawCushion(table)
  drawFarCushion(table)
  const legs = { color: WOOD, tone: 0.18, edge: [1.2, 40] as const, ...lit(6) }
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
      poly(g, '492,756 522,756 520,842 498,842')
      poly(g, '930,742 960,740 956,826 936,828')
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
      shape(
        g,
        '468,752,1 988,740,1 986,776,1 940,782 890,774 830,786 760,778 690,790 620,780 550,792 500,784 470,788,1',
      )
      g.fill()
    },
    { ...cloth, tone: 0.3 },
  )
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
    alpha: 0.46,
  })
  paint(table, (g) => poly(g, '828,632 896,630 850,744 738,748'), {
    color: ['#ffdf94', '#fff4cc'],
    tone: 0.6,
    soft: 4,
    edge: [4, 50],
    pool: 0,
    blend: 'screen',
    alpha: 0.46,
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

// Flat from being sat on.
function drawCushion(table: Layer) {
  const pad: PaintOptions = {
    color: ['#26140c', '#57301c', '#8f5a30', '#c8924e', '#f6d08c'],
    edge: [1.8, 30],
    wash: 0.24,
    washSize: 60,
    pool: 0.18,
    ...lit(12),
  }
  paint(
    table,
    (g) => {
      shape(g, '330,706,1 392,698 478,694,1 470,724 452,766,1 380,772 296,776,1 310,742')
      g.fill()
    },
    { ...pad, tone: 0.26, shadow: { dx: -8, dy: 8, r: 9, a: 0.5 } },
  )
  paint(
    table,
    (g) => {
      shape(g, '334,704,1 392,696 474,692,1 466,718 450,750,1 380,758 302,762,1 316,732')
      g.fill()
    },
    { ...pad, tone: 0.46 },
  )
  paint(
    table,
    (g) => {
      limb(g, '340,712,1 366,722,3 388,726,1')
      limb(g, '464,700,1 424,718,3 402,726,1')
      limb(g, '310,754,1 352,738,3 386,728,1')
      limb(g, '446,744,1 424,734,3 402,728,1')
      oval(g, [395, 727, 7, 4])
    },
    { color: '#3a1e10', edge: [1, 16], soft: 0.6, pool: 0, alpha: 0.6 },
  )
}

// The pupil's, across the table, a corner of it in the light.
function drawFarCushion(table: Layer) {
  paint(table, blob('930,650,1 1010,640 1076,644,1 1094,668 1090,684,1 1010,692 948,686,1 930,668'), {
    color: ['#2a1a14', '#5e3a2a', '#9a6644', '#d8a468', '#ffe0a0'],
    tone: 0.44,
    edge: [1.8, 30],
    wash: 0.2,
    washSize: 60,
    pool: 0.18,
    ...lit(10),
    shadow: { dx: -10, dy: 8, r: 8, a: 0.5 },
  })
  paint(
    table,
    (g) => {
      limb(g, '944,654,1 984,660,2.6 1006,664,1')
      limb(g, '1080,652,1 1044,660,2.6 1020,664,1')
      limb(g, '952,682,1 984,672,2.4 1006,668,1')
      oval(g, [1012, 666, 6, 3.4])
    },
    { color: '#3a1e10', edge: [1, 16], soft: 0.6, pool: 0, alpha: 0.6 },
  )
}
