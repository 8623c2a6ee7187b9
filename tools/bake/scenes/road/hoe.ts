import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

/** A hoe stood in the furrow at noon and not yet fetched: her scarf over its shaft; a bowl beside it, a cloth over the bowl. */
export function drawHoe(layer: Layer, light: readonly [number, number]) {
  paint(layer, blob('300,792 380,780 520,790 470,812 340,816'), {
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
  paint(layer, (g) => limb(g, '428,800,13 420,640,12 411,470,12 402,300,13'), wood)
  const blade = '396,776,1 420,768 446,772,1 470,790 478,812,1 440,806 404,814,1 396,796'
  paint(layer, blob(blade), { ...wood, color: ['#12171a', '#2e383a', '#64706a', '#b5b48a'], tone: 0.4 })
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
  // behind the shaft, then the long end, thrown over and pulled by its own weight
  paint(
    layer,
    blob('390,344,1 376,384 364,430 362,462 354,490,1 368,486 380,496,1 392,486,1 398,440 404,390 408,340'),
    { ...wool, tone: 0.32 },
  )
  paint(
    layer,
    blob(
      '380,340 392,322 408,314 424,322 440,346 452,400 462,470 474,560 488,612,1 470,604 458,616,1 444,604 430,612,1 426,520 416,430 404,372 390,362',
    ),
    wool,
  )
  const folds: readonly Points[] = [
    '386,360,1 374,420,3 366,482,1',
    '398,370,1 390,430,2 384,486,1',
    '394,332,1 416,360,3 428,440,2.4 440,600,1',
    '410,320,1 434,370,2.4 448,470,2 464,604,1',
    '384,346,1 404,350,2 420,372,1',
  ]
  paint(layer, (g) => folds.forEach((line) => limb(g, line)), {
    color: '#1d070a',
    edge: [1, 14],
    pool: 0,
    alpha: 0.6,
    dry: 0.1,
  })
}
