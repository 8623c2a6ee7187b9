import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

const SKIN = ['#5a3a26', '#8f6240', '#bd8d60', '#ecc898']
const LIMB: PaintOptions = {
  edge: [1.1, 20],
  wash: 0.2,
  washSize: 40,
  pool: 0.14,
  form: { light: SUN, r: 7, amt: 0.4, steps: 3 },
}

/** Somebody behind a crossword: a parting and a bun, two hands, elbows on the table; one foot has just pushed something. */
export function drawSergeant(things: Layer) {
  chairBack(things)
  body(things)
  legs(things)
  table(things)
  // forearms stand on the wood
  paint(
    things,
    (g) => {
      limb(g, '812,424,19 820,406,17 834,386,13')
      limb(g, '964,424,19 956,406,17 944,386,13')
    },
    {
      ...LIMB,
      color: SKIN,
      tone: 0.5,
      shadow: { dx: 6, dy: 4, r: 4, a: 0.3, inside: true, color: '#4a3a2c' },
    },
  )
  paper(things)
}

function chairBack(things: Layer) {
  paint(
    things,
    (g) => {
      limb(g, '846,356,9 842,556,9')
      limb(g, '932,356,9 938,556,9')
      limb(g, '842,362,11 890,357,11 936,362,11')
      limb(g, '850,482,12 930,482,12')
    },
    { ...LIMB, color: ['#5a4a38', '#8d7556', '#c2a87e'], tone: 0.44 },
  )
}

function body(things: Layer) {
  // shoulders that slope, a pale shirt with short sleeves
  paint(things, blob('834,440,1 832,400 842,374 862,362 888,358 914,362 936,374 946,400 944,440,1'), {
    ...LIMB,
    color: ['#8c7a58', '#b9a27a', '#ddc99c', '#f6ecca'],
    tone: 0.5,
  })
  paint(things, (g) => limb(g, '889,350,18 889,366,22'), { ...LIMB, color: SKIN, tone: 0.3 })
  // a head bent so far over seven across that we see the parting; the bun behind it, off the middle
  const hair = ['#12181a', '#1f2626', '#363c39', '#6a6c60']
  paint(things, blob('896,316 892,307 897,299 908,299 915,307 911,317'), { ...LIMB, color: hair, tone: 0.5 })
  paint(things, blob('866,356,1 864,338 867,322 876,311 890,307 904,311 912,322 914,340 911,356,1'), {
    ...LIMB,
    color: hair,
    tone: 0.42,
  })
  paint(things, (g) => limb(g, '888,344,2 887,328,1.8 891,312,0.8'), {
    color: SKIN,
    tone: 0.4,
    edge: [0.6, 10],
    pool: 0,
  })
  paint(
    things,
    (g) => {
      limb(g, '884,340,1 876,330,1.8 874,318,0.8')
      limb(g, '893,340,1 902,330,1.8 904,318,0.8')
      limb(g, '880,346,1 870,340,1.6 868,330,0.8')
      limb(g, '897,346,1 907,340,1.6 910,330,0.8')
    },
    { color: '#0b1011', edge: [1, 12], pool: 0, alpha: 0.5 },
  )
}

// One shin goes down; the other knee is out to the left, and its foot in front of it, where the chair is.
function legs(things: Layer) {
  const trousers = ['#2c363c', '#46535b', '#6c7a7e', '#a3aca6']
  paint(things, (g) => limb(g, '902,450,34 908,488,26 906,540,19'), { ...LIMB, color: trousers, tone: 0.36 })
  paint(things, (g) => limb(g, '884,452,34 850,466,31 834,482,28 822,512,22 812,538,18'), {
    ...LIMB,
    color: trousers,
    tone: 0.46,
    shadow: { dx: 8, dy: 8, r: 6, a: 0.3, color: '#39464a', inside: true },
  })
  paint(
    things,
    (g) => {
      limb(g, '808,538,12 804,549,12 792,555,9')
      limb(g, '906,540,13 908,552,12 914,557,9')
    },
    { ...LIMB, color: SKIN, tone: 0.44 },
  )
  paint(
    things,
    (g) => {
      limb(g, '776,562,5 794,564,6 814,561,5')
      limb(g, '896,562,6 922,562,6')
      limb(g, '790,551,3 796,560,3')
      limb(g, '902,552,3 914,553,3')
    },
    { color: '#4a3a2c', edge: [0.6, 14], pool: 0 },
  )
}

function table(things: Layer) {
  const wood = ['#4f4438', '#7d6a52', '#b59c76', '#ecd9ae']
  paint(
    things,
    (g) => {
      limb(g, '738,446,9 734,562,9')
      limb(g, '1000,446,9 1004,560,9')
    },
    { color: wood, tone: 0.44, edge: [1, 30] },
  )
  paint(things, (g) => poly(g, '720,424 1014,421 1022,446 714,450'), {
    color: ['#6e5c46', '#a68c68', '#d8c096', '#f6e6c0'],
    tone: 0.6,
    edge: [1, 40],
    wash: 0.24,
    washSize: 60,
    pool: 0.14,
    shadow: { dx: 6, dy: 12, r: 8, a: 0.36, color: '#39565c' },
  })
  // a glass of something with a straw
  paint(things, (g) => oval(g, [792, 431, 20, 5], 0.05), { color: '#5a4632', soft: 2, pool: 0, alpha: 0.4 })
  paint(things, blob('768,430,1 765,394,1 789,394,1 786,430,1'), {
    color: ['#b06a2c', '#d99a4c', '#f4cf8c'],
    tone: 0.5,
    edge: [0.7, 14],
    pool: 0.2,
    form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
  })
  paint(things, (g) => limb(g, '778,404,2.6 786,376,2.6'), { color: '#f4f2e4', edge: [0.4, 8], pool: 0 })
}

function paper(things: Layer) {
  paint(
    things,
    (g) => {
      poly(g, '826,336 888,346 889,420 830,412')
      poly(g, '889,346 952,334 948,411 889,420')
    },
    {
      color: ['#b8bcb0', '#e2e2d2', '#fdfaea'],
      tone: 0.64,
      edge: [1, 24],
      wash: 0.16,
      washSize: 50,
      pool: 0.16,
      form: { light: SUN, r: 5, amt: 0.24, steps: 3 },
      shadow: { dx: 6, dy: 9, r: 6, a: 0.36, color: '#4a4a40' },
    },
  )
  paint(things, drawPrint, { color: '#5c6a68', edge: [0.6, 8], pool: 0, dry: 0.16, alpha: 0.7 })
  paint(
    things,
    (g) => {
      for (const [x, y, s] of [
        [828, 378, -1],
        [950, 376, 1],
      ] as const)
        for (const [dx, dy] of [
          [2, -8],
          [0, 0],
          [1, 8],
        ] as const)
          limb(g, [
            [x + s * 3, y + dy, 9],
            [x - s * (9 - dx), y + dy + 1, 6],
          ])
    },
    { color: SKIN, tone: 0.54, edge: [0.7, 10], pool: 0.24, form: { light: SUN, r: 4, amt: 0.4, steps: 3 } },
  )
}

// A grid of squares and two columns of grey: a crossword from where we stand.
function drawPrint(g: Pen) {
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 5; column++)
      if ((row * 7 + column * 3 + row * column) % 3)
        g.fillRect(897 + column * 9, 358 + row * 9.4 - column * 1.7, 7.4, 7.4)
  for (let i = 0; i < 6; i++)
    limb(g, [
      [836, 350 + i * 9.6, 1.4],
      [858, 353 + i * 9.6, 1.8],
      [880, 356 + i * 9.6, 1],
    ])
}

/** The fan that turns under the roof. */
export function drawFan(things: Layer) {
  const metal: PaintOptions = {
    color: ['#5d6f70', '#8ea09a', '#cfd6c6', '#f4f1de'],
    edge: [0.8, 24],
    pool: 0.14,
    form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
  }
  paint(things, (g) => oval(g, [896, 128, 132, 17]), {
    color: '#7f948f',
    soft: 4,
    edge: [2, 40],
    pool: 0,
    alpha: 0.22,
  })
  paint(things, (g) => limb(g, '896,60,5 896,122,5'), { ...metal, tone: 0.3 })
  paint(
    things,
    (g) => {
      poly(g, '882,124 776,116 762,126 780,133 884,133')
      poly(g, '908,124 1006,132 1030,142 1008,147 902,133')
      poly(g, '896,132 930,152 914,158 888,136')
    },
    { ...metal, tone: 0.56, soft: 1, shadow: { dx: 22, dy: 26, r: 9, a: 0.16, color: '#39565c' } },
  )
  paint(things, blob('876,118,1 880,112 912,112 916,118,1 912,136 896,141 880,136'), { ...metal, tone: 0.44 })
}
