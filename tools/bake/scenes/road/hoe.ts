import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

/** A hoe stood in the furrow at noon and not yet fetched: her scarf over its shaft; a bowl beside it, a cloth over the bowl. */
export function drawHoe(layer: Layer, light: readonly [number, number]) {
  paint(layer, blob('330,806 430,796 560,816 540,846 380,838'), {
    color: '#050806',
    edge: [4, 24],
    soft: 5,
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
  // it leans into a stalk; the blade sits on a bent neck, half of it in the earth
  paint(layer, (g) => limb(g, '478,804,13 446,640,12 412,470,12 384,312,13'), wood)
  const iron: PaintOptions = { ...wood, color: ['#12171a', '#2e383a', '#64706a', '#b5b48a'], tone: 0.4 }
  paint(layer, (g) => limb(g, '474,780,15 480,806,12 496,812,10 512,800,9'), iron)
  paint(layer, blob('498,786,1 516,782 538,787,1 543,816 540,836,1 500,838,1 496,812'), iron)
  paint(layer, blob('446,838 470,822 500,818 530,822 560,830 590,842 560,854 480,856'), {
    color: ['#0a0f0c', '#1c1f17', '#403925', '#8d7a48'],
    tone: 0.34,
    edge: [5, 18],
    wash: 0.4,
    washSize: 30,
    pool: 0.1,
    rim: { light, color: '#b59a58', w: 2, amt: 0.5 },
  })
  // the scarf: hung by its middle, one end longer, wind in it
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
  paint(layer, blob('374,346 392,334 414,338 422,354 416,376 398,388 378,382 370,364'), {
    ...wool,
    tone: 0.54,
  })
  const folds: readonly Points[] = [
    '378,384,1 382,420,3 374,474,1',
    '404,378,1 424,430,3 452,490,2.6 496,544,1',
    '416,372,1 434,420,2.4 462,484,2 508,536,1',
    '374,362,1 396,352,3 418,350,1',
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
