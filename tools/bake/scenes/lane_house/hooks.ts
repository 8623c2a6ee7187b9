import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { hangGarment } from './garment.ts'
import { lightOn, timber, type Hour } from './hour.ts'

const HOOKS = [754, 822, 884, 936] as const

/** Four hooks on a board. An old woman's jacket, a man's; her scarf; the fourth is bare until her coat has come back to it. */
export function drawHooks(layer: Layer, scarf: Layer, hour: Hour, { coat }: { coat: boolean }) {
  paint(layer, (g) => poly(g, '716,122 970,118 972,148 714,152'), {
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
  hangGarment(
    layer,
    hour,
    { x: 756, y: 166, half: 44, length: 186, sleeve: 0.86 },
    { ...garment(hour), tone: 0.36 },
  )
  // small flowers, rubbed off at the elbows
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 40; i++) oval(g, [rng.range(722, 790), rng.range(206, 346), 2.6, 2])
    },
    { color: hour.cotton, tone: 0.5, edge: [1, 8], pool: 0, dry: 0.2, alpha: 0.34 },
  )
  paint(
    layer,
    (g) =>
      [216, 250, 316].forEach((y) =>
        limb(g, [
          [750, y, 2.4],
          [759, y + 1, 4],
          [767, y, 2.4],
        ]),
      ),
    { color: hour.iron, tone: 0.3, edge: [0.6, 10], pool: 0 },
  )
}

// A man's: long in the sleeve, one pocket torn at the corner.
function drawWorkJacket(layer: Layer, hour: Hour) {
  hangGarment(
    layer,
    hour,
    { x: 825, y: 168, half: 36, length: 272, sleeve: 0.84 },
    { ...garment(hour), tone: 0.28 },
  )
  drawFolds(layer, hour, ['834,330,1 846,328,2.4 850,356,1', '834,331,1 836,358,2 850,357,1'])
}

// The one thing on the wall that is hers.
function drawScarf(layer: Layer, hour: Hour) {
  const wool: PaintOptions = { ...garment(hour), color: hour.scarf, tone: 0.46 }
  cut(layer, '872,168,1 892,166,1 896,230 892,300 898,384,1 884,388 868,384,1 874,300 870,230', {
    ...wool,
    tone: 0.38,
    shadow: { dx: 8, dy: -2, r: 8, a: 0.5 },
  })
  cut(layer, '876,164,1 890,160 904,172 906,240 914,310 910,350,1 888,350,1 890,290 884,230 878,190', wool)
  drawFolds(layer, hour, [
    '894,176,0.8 898,250,2.4 902,344,0.8',
    '880,240,0.8 884,310,2 882,380,0.8',
    '876,170,0.8 888,182,2.2 902,176,0.8',
  ])
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 7; i++)
        limb(g, [
          [870 + i * 4.4, 384, 1.6],
          [869 + i * 4.6, 402, 0.8],
        ])
      for (let i = 0; i < 5; i++)
        limb(g, [
          [890 + i * 4.6, 349, 1.6],
          [891 + i * 4.6, 365, 0.8],
        ])
    },
    { color: hour.scarf, tone: 0.4, edge: [0.6, 10], pool: 0 },
  )
}

// Washed, and smaller for it: the strongest blue in the room.
function drawCoat(layer: Layer, hour: Hour) {
  const cloth: PaintOptions = {
    ...garment(hour),
    color: ['#14233a', '#28456a', '#47698c', '#86a2b0', '#e0dcc0'],
    tone: 0.44,
  }
  hangGarment(layer, hour, { x: 940, y: 168, half: 42, length: 256, sleeve: 0.8 }, cloth)
  paint(layer, (g) => [226, 268, 310, 352].forEach((y) => oval(g, [934, y, 4, 4])), {
    color: hour.wood,
    tone: 0.5,
    edge: [0.4, 8],
    pool: 0.2,
  })
}
