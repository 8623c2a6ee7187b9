import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { lightOn, timber, type Hour } from './hour.ts'

const HOOKS = [748, 822, 898, 966] as const

/** Four hooks on a board. An old woman's jacket, a man's; her scarf; the fourth is bare until her coat has come back to it. */
export function drawHooks(layer: Layer, scarf: Layer, hour: Hour, { coat }: { coat: boolean }) {
  paint(layer, (g) => poly(g, '716,122 992,118 994,148 714,152'), {
    ...timber(hour),
    tone: 0.36,
    edge: [1.2, 40],
    ...lightOn(hour, { r: 5, w: 2.4, reach: 700 }),
    shadow: { dx: 6, dy: -4, r: 7, a: 0.45 },
  })
  paint(
    layer,
    (g) => {
      for (const x of HOOKS) {
        limb(g, [
          [x, 136, 5],
          [x + 1, 154, 5],
          [x + 2, 164, 4.6],
          [x + 10, 166, 4],
          [x + 13, 157, 3.4],
        ])
        oval(g, [x, 134, 5, 5])
      }
    },
    {
      color: hour.iron,
      tone: 0.5,
      edge: [0.6, 12],
      ...lightOn(hour, { r: 3, w: 2, rim: 1, reach: 700 }),
      shadow: { dx: 4, dy: -3, r: 3, a: 0.5 },
    },
  )
  drawOldJacket(layer, hour)
  drawWorkJacket(layer, hour)
  drawScarf(scarf, hour)
  if (coat) drawCoat(layer, hour)
}

const garment = (hour: Hour): PaintOptions => ({
  color: hour.cloth,
  tone: 0.36,
  edge: [1.8, 26],
  wash: 0.28,
  washSize: 60,
  pool: 0.16,
  ...lightOn(hour, { r: 12, w: 3, reach: 460 }),
})

function cut(layer: Layer, outline: Points, options: PaintOptions) {
  paint(
    layer,
    (g) => {
      shape(g, outline)
      g.fill()
    },
    options,
  )
}

function drawFolds(layer: Layer, hour: Hour, lines: readonly Points[]) {
  paint(layer, (g) => lines.forEach((l) => limb(g, l)), {
    color: hour.line,
    edge: [1.4, 20],
    soft: 0.5,
    pool: 0,
    alpha: 0.65,
  })
}

// Short, padded, with a knot button gone.
function drawOldJacket(layer: Layer, hour: Hour) {
  const rng = createRng(91)
  const cloth = garment(hour)
  cut(layer, '722,180 708,210 700,270 696,330 708,336 722,300 728,240', { ...cloth, tone: 0.32 })
  cut(
    layer,
    '748,160,1 730,168 716,184 712,240 710,300 706,360,1 734,368 764,366 796,358,1 790,300 788,240 784,186 768,168',
    { ...cloth, shadow: { dx: 10, dy: -3, r: 10, a: 0.5 } },
  )
  cut(layer, '778,180 794,214 800,276 800,330 788,334 780,290 776,236', { ...cloth, tone: 0.42 })
  // small flowers, rubbed off at the elbows
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 44; i++) oval(g, [rng.range(708, 792), rng.range(190, 358), 2.6, 2])
    },
    { color: hour.cotton, tone: 0.5, edge: [1, 8], pool: 0, dry: 0.2, alpha: 0.34 },
  )
  drawFolds(layer, hour, [
    '748,170,1 752,260,2.6 750,364,1',
    '716,250,0.8 728,256,2.4 740,252,0.8',
    '718,310,0.8 740,316,2.2 760,310,0.8',
    '734,176,1 746,190,2.6 758,176,1',
  ])
  paint(
    layer,
    (g) =>
      [206, 244, 322].forEach((y) =>
        limb(g, [
          [742, y, 2.4],
          [752, y + 1, 4],
          [760, y, 2.4],
        ]),
      ),
    {
      color: hour.iron,
      tone: 0.3,
      edge: [0.6, 10],
      pool: 0,
    },
  )
}

// A man's: long in the sleeve, one pocket torn at the corner.
function drawWorkJacket(layer: Layer, hour: Hour) {
  const cloth = { ...garment(hour), tone: 0.3 }
  cut(
    layer,
    '824,158,1 806,170 798,196 800,280 798,360 792,436,1 822,446 858,440,1 854,360 856,280 856,196 842,168',
    { ...cloth, shadow: { dx: 10, dy: -3, r: 10, a: 0.55 } },
  )
  cut(layer, '804,184 796,250 794,330 798,404 812,406 814,330 814,250', { ...cloth, tone: 0.36 })
  cut(layer, '848,184 862,250 866,330 864,408 850,410 846,330 844,250', { ...cloth, tone: 0.4 })
  drawFolds(layer, hour, [
    '826,168,1 828,300,2.6 826,438,1',
    '834,226,1 846,224,2 848,250,1',
    '798,320,0.8 806,326,2.4 814,322,0.8',
    '848,310,0.8 856,318,2.4 866,312,0.8',
    '814,170,1 824,186,2.6 836,170,1',
    '812,396,0.8 826,404,2.4 842,398,0.8',
  ])
}

// The one thing on the wall that is hers.
function drawScarf(layer: Layer, hour: Hour) {
  const wool: PaintOptions = { ...garment(hour), color: hour.scarf, tone: 0.46 }
  cut(layer, '888,168,1 908,166,1 912,230 908,300 914,384,1 900,388 884,384,1 890,300 886,230', {
    ...wool,
    tone: 0.38,
    shadow: { dx: 8, dy: -2, r: 8, a: 0.5 },
  })
  cut(layer, '892,164,1 906,160 920,172 922,240 930,310 926,350,1 904,350,1 906,290 900,230 894,190', wool)
  drawFolds(layer, hour, [
    '910,176,0.8 914,250,2.4 918,344,0.8',
    '896,240,0.8 900,310,2 898,380,0.8',
    '892,170,0.8 904,182,2.2 918,176,0.8',
  ])
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 7; i++)
        limb(g, [
          [886 + i * 4.4, 384, 1.6],
          [885 + i * 4.6, 402, 0.8],
        ])
      for (let i = 0; i < 5; i++)
        limb(g, [
          [906 + i * 4.6, 349, 1.6],
          [907 + i * 4.6, 365, 0.8],
        ])
    },
    { color: hour.scarf, tone: 0.4, edge: [0.6, 10], pool: 0 },
  )
}

// Washed, and smaller for it.
function drawCoat(layer: Layer, hour: Hour) {
  const cloth: PaintOptions = {
    ...garment(hour),
    color: ['#1c2836', '#36485a', '#5c6f7e', '#93a09c', '#d8d0b0'],
    tone: 0.44,
  }
  cut(
    layer,
    '968,158,1 950,168 942,190 942,270 938,350 934,404,1 964,412 1004,404,1 998,350 996,270 994,190 986,168',
    { ...cloth, shadow: { dx: 10, dy: -2, r: 10, a: 0.4 } },
  )
  cut(layer, '946,184 936,246 932,310 936,356 948,358 952,310 954,240', { ...cloth, tone: 0.38 })
  cut(layer, '990,184 1004,246 1008,310 1006,360 994,360 990,310 988,240', { ...cloth, tone: 0.52 })
  drawFolds(layer, hour, [
    '969,170,1 970,280,2.4 968,408,1',
    '954,168,1 968,186,2.6 982,170,1',
    '938,300,0.8 946,306,2 952,302,0.8',
    '952,390,0.8 968,396,2.2 988,390,0.8',
  ])
  paint(layer, (g) => [216, 262, 308, 354].forEach((y) => oval(g, [963, y, 3.4, 3.4])), {
    color: hour.wood,
    tone: 0.4,
    edge: [0.4, 8],
    pool: 0.2,
  })
}
