import { limb } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Points } from '../../../kit/points.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

/** The line across the yard with the sun behind what hangs on it: a sheet, a child's jacket, socks, the scarf; one peg over. */
export function drawLine(stage: Stage) {
  const layer = stage.layer('washing', { depth: 0.75, sway: { x: 3, y: 1, rotation: 0.25, seconds: 8 } })
  paint(layer, (g) => limb(g, '-20,118,3.4 300,170,3.4 620,186,3.4 860,156,3.4 1040,98,3.4'), {
    color: ['#2c1f1a', '#6b4e34'],
    edge: [1, 40],
    pool: 0,
  })
  const cloth = createCutter(layer, {
    color: ['#9c8468', '#c9b08c', '#ecd8ae', '#fff0cc', '#fffbe8'],
    tone: 0.62,
    edge: [3, 40],
    wash: 0.22,
    washSize: 90,
    pool: 0.12,
    form: { light: SUN, r: 12, amt: 0.24, steps: 4 },
    rim: { light: SUN, color: '#fffbe2', w: 5, amt: 0.85 },
  })
  cloth.sheet('56,132,1 180,154 318,172,1 324,300 310,430 322,520,1 240,508 160,520 60,500,1 70,380 52,250', {
    grad: [0, 160, 0.12, 0, 520, -0.2],
  })
  cloth.lines(
    [
      '100,146,2 112,320,7 98,500,2',
      '170,156,2 160,330,8 176,506,2',
      '240,166,2 256,340,7 240,500,2',
      '290,172,2 284,300,5 294,500,1',
    ],
    {
      color: '#a48a66',
      soft: 2,
      alpha: 0.5,
    },
  )
  cloth.lines(['60,470,3 160,488,3 240,478,3 320,488,3'], { color: '#7c92a0', alpha: 0.5 })
  drawJacket(layer)
  const sock: Points[] = [
    '480,184,17 482,236,17 480,262,18 464,276,13',
    '520,186,17 521,236,17 519,258,18 504,272,13',
  ]
  cloth.bars([sock[0] ?? ''], { color: ['#3c3a40', '#6b6660', '#a89880', '#e4cea0'], tone: 0.4 })
  cloth.bars([sock[1] ?? ''], { color: ['#5c5030', '#8f8050', '#c4b070', '#f0dc9c'], tone: 0.5 })
  drawScarf(layer)
  drawPegs(layer)
}

// A child's, blue once, pegged at both shoulders: short sleeves down, a collar, two buttons.
function drawJacket(layer: Layer) {
  const blue = createCutter(layer, {
    color: ['#22303c', '#42566a', '#6f8494', '#b0b8ac', '#f2e4b8'],
    tone: 0.46,
    edge: [1.8, 24],
    wash: 0.22,
    washSize: 40,
    form: { light: SUN, r: 9, amt: 0.36, steps: 4 },
    rim: { light: SUN, color: '#ffedb8', w: 4, amt: 0.9 },
  })
  blue.board('352,186 374,182 360,236 350,284 326,280 334,232', { tone: 0.4 })
  blue.board('424,186 446,192 462,238 466,282 442,286 438,240', { tone: 0.36 })
  blue.sheet('356,184,1 386,184 398,192 412,184 442,188,1 446,240 442,300,1 400,306 354,298,1 352,240')
  blue.sheet('382,182,1 398,194 414,182,1 420,194 399,208 378,194', { tone: 0.62 })
  blue.lines(
    [
      '399,206,1 400,256,2.4 399,304,1',
      '358,190,1 364,220,2.4 360,260,1',
      '438,194,1 434,222,2.4 438,262,1',
      '372,270,2 390,270,2',
      '412,271,2 430,271,2',
    ],
    { alpha: 0.55 },
  )
  for (const y of [228, 262])
    blue.disc([405, y, 3.6, 3.6], { color: ['#7a5a30', '#f4dca0'], tone: 0.7, form: null, rim: null })
  blue.bars(['326,279,5 350,283,5', '442,285,5 466,281,5'], { tone: 0.66 })
}

function drawScarf(layer: Layer) {
  const wool = createCutter(layer, {
    color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f', '#eaa67c'],
    tone: 0.46,
    edge: [2, 26],
    wash: 0.22,
    washSize: 50,
    form: { light: SUN, r: 9, amt: 0.36, steps: 4 },
    rim: { light: SUN, color: '#ffc890', w: 4, amt: 0.9 },
  })
  wool.sheet('792,168,1 838,160,1 846,250 840,330 850,372,1 804,378,1 798,300 802,230', { tone: 0.36 })
  wool.sheet('770,170,1 820,162,1 822,240 814,320 818,422,1 770,424,1 764,340 772,250')
  wool.lines(
    ['788,172,1 792,280,3 784,410,1', '806,170,1 804,280,2.6 802,410,1', '836,168,1 832,260,2 838,360,1'],
    { alpha: 0.5 },
  )
  wool.bars(
    [0, 1, 2, 3, 4, 5, 6].map((i) => [
      [772 + i * 7.4, 420, 2.6] as const,
      [771 + i * 7.6, 442 + (i % 3) * 4, 1.2] as const,
    ]),
    { form: null },
  )
}

// Red ones, white ones, and a wooden one left over.
function drawPegs(layer: Layer) {
  const pegs: readonly (readonly [number, number, 'red' | 'white' | 'wood'])[] = [
    [72, 132, 'white'],
    [190, 150, 'red'],
    [308, 168, 'white'],
    [362, 174, 'red'],
    [436, 180, 'white'],
    [480, 182, 'red'],
    [520, 183, 'white'],
    [660, 181, 'wood'],
    [780, 168, 'white'],
    [832, 160, 'red'],
  ]
  const inks = {
    red: ['#6a1c1a', '#b0463a', '#e8967a'],
    white: ['#a89878', '#e8dcb8', '#fffdf0'],
    wood: ['#4a3018', '#9a6c36', '#e8bc78'],
  } as const
  for (const [x, y, kind] of pegs)
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, y - 13, 6],
          [x, y, 8],
          [x + 1, y + 18, 6],
        ]),
      {
        color: inks[kind],
        tone: 0.5,
        edge: [0.8, 10],
        pool: 0.1,
        form: { light: SUN, r: 3, amt: 0.4, steps: 3 },
        shadow: { dx: 2, dy: 3, r: 2, a: 0.35 },
      },
    )
}
