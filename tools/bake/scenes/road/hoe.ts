import { blob, limb, oval } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { transformed } from '../../kit/transform.ts'

/** A hoe left in the furrow, its shaft leaned on the stalks, its blade in the earth; her scarf is hung over the shaft. */
export function drawHoe(layer: Layer, light: readonly [number, number]) {
  paint(layer, blob('340,812 430,800 540,812 610,834 560,852 400,846'), {
    color: '#050806',
    edge: [4, 24],
    soft: 6,
    pool: 0,
    alpha: 0.6,
  })
  const wood: PaintOptions = {
    color: ['#1a1712', '#3d3524', '#73623c', '#b79a58'],
    tone: 0.42,
    edge: [1, 18],
    wash: 0.3,
    washSize: 40,
    pool: 0.12,
    form: { light, r: 4, amt: 0.4, steps: 3 },
    rim: { light, color: '#f4d58c', w: 2.2, amt: 0.8 },
  }
  paint(layer, (g) => limb(g, '480,806,13 430,652,12 376,484,11 324,318,12'), wood)
  // a broad iron blade on a bent neck, bitten half into the furrow
  const iron: PaintOptions = {
    ...wood,
    color: ['#0b0d0d', '#181a19', '#2c2d28', '#5d563f'],
    tone: 0.22,
    form: { light, r: 4, amt: 0.16, steps: 3 },
    rim: { light, color: '#b89c66', w: 1.4, amt: 0.5 },
  }
  paint(layer, (g) => limb(g, '472,780,15 484,806,12 500,800,9'), iron)
  paint(layer, blob('490,790,1 516,784 562,794,1 572,850,1 500,852,1'), iron)
  drawSoil(layer, light)
  drawScarf(layer, light)
}

// What the blade has turned up: a low ridge of crumbs before it.
function drawSoil(layer: Layer, light: readonly [number, number]) {
  const soil: PaintOptions = {
    color: ['#0e0c0a', '#1f1913', '#3b2e20', '#6f5636'],
    tone: 0.32,
    edge: [4, 11],
    wash: 0.4,
    washSize: 22,
    pool: 0.1,
    form: { light, r: 5, amt: 0.3, steps: 3 },
  }
  paint(layer, blob('420,852 452,838 478,826 502,824 530,820 556,826 584,830 612,848 580,858 500,862'), soil)
  const crumbs = [
    [446, 850, 10],
    [472, 838, 8],
    [534, 828, 9],
    [596, 850, 8],
    [624, 856, 6],
    [408, 856, 6],
    [560, 852, 10],
  ] as const
  paint(layer, (g) => crumbs.forEach(([x, y, r]) => oval(g, [x, y, r, r * 0.66])), {
    ...soil,
    tone: 0.46,
    edge: [1.6, 8],
    shadow: { dx: 1, dy: 3, r: 2, a: 0.5, inside: true },
  })
}

// Hung by its middle, one end longer, wind in it.
function drawScarf(to: Layer, light: readonly [number, number]) {
  const layer = transformed(to, (g) => {
    g.translate(-50, 6)
  })
  const wool: PaintOptions = {
    color: ['#22090d', '#4a1519', '#74272a', '#a8473c', '#d3775a'],
    tone: 0.46,
    edge: [1.6, 22],
    wash: 0.24,
    washSize: 50,
    pool: 0.12,
    form: { light, r: 12, amt: 0.42, steps: 4 },
    rim: { light, color: '#f0b878', w: 2.4, amt: 0.6 },
  }
  // one turn round the shaft; a short end behind it, the long one taken by the wind towards the light
  paint(layer, blob('382,372,1 398,378 396,420 388,458 384,488,1 374,480 360,486,1 368,446 374,404'), {
    ...wool,
    tone: 0.32,
  })
  paint(
    layer,
    blob(
      '396,372,1 416,362 434,384 444,426 460,474 488,516 522,542,1 514,552 512,566,1 494,562 482,572,1 450,534 426,486 410,430',
    ),
    wool,
  )
  paint(layer, blob('372,350 390,342 410,346 416,358 411,374 396,382 379,378 370,366'), {
    ...wool,
    tone: 0.54,
  })
  const folds: readonly Points[] = [
    '378,384,1 382,420,3 374,474,1',
    '404,378,1 424,430,3 452,490,2.6 496,544,1',
    '416,372,1 434,420,2.4 462,484,2 508,536,1',
    '374,362,1 394,354,2.6 412,354,1',
    '376,374,1 398,370,2.6 416,364,1',
    '488,556,1 500,550,2.4 512,540,1',
  ]
  paint(layer, (g) => folds.forEach((line) => limb(g, line)), {
    color: '#1d070a',
    edge: [1, 14],
    pool: 0,
    alpha: 0.6,
    dry: 0.1,
  })
}
