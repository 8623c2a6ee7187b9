import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { type Layer, type Pen, type Stage } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Somebody behind a crossword: hair in a bun, two hands, sandals. */
export function drawSergeant(things: Layer) {
  const limbed: PaintOptions = {
    edge: [1.2, 20],
    wash: 0.2,
    washSize: 40,
    form: { light: SUN, r: 7, amt: 0.4, steps: 3 },
  }
  // the chair she has had since before the post had a fan
  paint(
    things,
    (g) => {
      limb(g, '938,352,10 934,556,9')
      limb(g, '1016,352,10 1024,556,9')
      limb(g, '932,366,12 978,360,12 1022,366,12')
      limb(g, '930,490,14 1026,488,14')
    },
    { ...limbed, color: ['#5a4a38', '#8d7556', '#c2a87e'], tone: 0.44 },
  )
  const hair = ['#12181a', '#222a2a', '#3b4240', '#6e7368']
  paint(things, blob('974,268 966,260 967,250 980,244 993,250 995,260 988,268'), {
    ...limbed,
    color: hair,
    tone: 0.46,
  })
  paint(things, blob('950,322,1 948,292 956,270 976,260 998,266 1010,286 1012,320,1 982,336'), {
    ...limbed,
    color: hair,
    tone: 0.42,
  })
  paint(
    things,
    (g) => {
      limb(g, '960,276,1 976,290,3 980,318,1')
      limb(g, '1000,276,1 990,292,3 988,318,1')
    },
    { color: '#0b1011', edge: [1, 14], pool: 0, alpha: 0.5 },
  )
  paint(things, blob('922,440,1 916,384 936,352 978,344 1020,352 1038,384 1030,440,1'), {
    ...limbed,
    color: ['#b9a27a', '#ddc99c', '#f3e6c2'],
    tone: 0.5,
  })
  paint(
    things,
    (g) => {
      poly(g, '892,326 968,338 970,436 896,424')
      poly(g, '970,338 1048,322 1046,420 972,436')
    },
    {
      color: ['#b8bcb0', '#e2e2d2', '#faf7e8'],
      tone: 0.62,
      edge: [1, 24],
      wash: 0.16,
      washSize: 50,
      pool: 0.16,
      form: { light: SUN, r: 5, amt: 0.24, steps: 3 },
      shadow: { dx: 6, dy: 8, r: 6, a: 0.3, color: '#39565c' },
    },
  )
  paint(things, drawPrint, { color: '#5c6a68', edge: [0.6, 8], pool: 0, dry: 0.16, alpha: 0.75 })
  const skin = ['#6e4a30', '#a8774e', '#dfae7e']
  paint(
    things,
    (g) => {
      for (const [x, y, s] of [
        [894, 390, -1],
        [1046, 384, 1],
      ] as const)
        for (const [dx, dy] of [
          [2, -8],
          [0, 0],
          [1, 8],
        ] as const)
          limb(g, [
            [x - s * dx, y + dy, 11],
            [x - s * (9 + dx), y + dy + 1, 7],
          ])
    },
    { color: skin, tone: 0.5, edge: [0.7, 10], pool: 0.2, form: { light: SUN, r: 4, amt: 0.4, steps: 3 } },
  )
  // shins and sandals under the table, heels together
  paint(
    things,
    (g) => {
      limb(g, '958,452,30 952,490,27 950,544,20')
      limb(g, '998,452,30 1000,490,27 994,544,20')
    },
    { ...limbed, color: ['#39454d', '#58666d', '#8a9696'], tone: 0.42 },
  )
  paint(
    things,
    (g) => {
      limb(g, '950,544,13 938,561,14')
      limb(g, '994,544,13 1006,561,14')
    },
    { ...limbed, color: skin, tone: 0.36 },
  )
  paint(
    things,
    (g) => {
      limb(g, '926,567,5 956,566,5')
      limb(g, '992,566,5 1020,567,5')
    },
    { color: '#4a3a2c', edge: [0.6, 14], pool: 0 },
  )
  paint(
    things,
    (g) => {
      limb(g, '812,444,9 806,560,9')
      limb(g, '1054,444,9 1058,558,9')
    },
    { color: ['#4f4438', '#7d6a52', '#b59c76'], tone: 0.44, edge: [1, 30] },
  )
  paint(things, (g) => poly(g, '788,428 1072,424 1080,446 782,452'), {
    color: ['#6e5c46', '#a68c68', '#d8c096', '#f6e6c0'],
    tone: 0.62,
    edge: [1, 40],
    wash: 0.24,
    washSize: 60,
    shadow: { dx: 4, dy: 10, r: 7, a: 0.36, color: '#39565c' },
  })
  paint(things, blob('1056,426,1 1054,394,1 1076,394,1 1074,426,1'), {
    color: ['#b06a2c', '#d99a4c', '#f4cf8c'],
    tone: 0.5,
    edge: [0.7, 14],
    pool: 0.2,
    form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
  })
  paint(things, (g) => limb(g, '1066,404,2.6 1074,378,2.6'), { color: '#f4f2e4', edge: [0.4, 8], pool: 0 })
}

// A grid of squares and two columns of grey: a crossword from where we stand.

function drawPrint(g: Pen) {
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 5; column++)
      if ((row * 7 + column * 3 + row * column) % 3)
        g.fillRect(982 + column * 11, 356 + row * 11 - column * 2.2, 9, 9)
  for (let i = 0; i < 8; i++)
    limb(g, [
      [902, 344 + i * 10, 1.4],
      [930, 348 + i * 10, 2],
      [960, 352 + i * 10, 1],
    ])
}

/** The fan, and ribbons so that one can see it works. */
export function drawFan(stage: Stage, things: Layer) {
  const metal: PaintOptions = {
    color: ['#8a8f86', '#c9cbbb', '#f4f1de'],
    edge: [0.8, 20],
    form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
  }
  paint(
    things,
    (g) => {
      poly(g, '816,430 860,428 852,416 824,417')
      limb(g, '838,420,10 838,384,8')
    },
    { ...metal, tone: 0.56 },
  )
  paint(things, (g) => oval(g, [838, 340, 50, 52]), {
    color: ['#a8b8b0', '#d5dccb', '#f4f2df'],
    tone: 0.56,
    edge: [0.8, 30],
    pool: 0.2,
    alpha: 0.6,
  })
  paint(
    things,
    (g) => {
      for (let i = 0; i < 3; i++) {
        const a = i * 2.094 + 0.5
        oval(g, [838 + Math.cos(a) * 22, 340 + Math.sin(a) * 22, 24, 14], a + 0.5)
      }
    },
    { color: ['#5c8f9c', '#9cc4c4'], edge: [1, 16], soft: 2.4, pool: 0, alpha: 0.5 },
  )
  paint(things, drawCage, {
    color: ['#6d7c78', '#9fada2', '#dcdfce'],
    tone: 0.44,
    edge: [0.6, 18],
    pool: 0.1,
  })
  const ribbons = stage.layer('ribbons', {
    depth: 0.45,
    sway: { x: 0, y: 0, rotation: 5, seconds: 1.1, pivot: [834, 344] },
  })
  for (const [dy, color] of [
    [-6, ['#c98b2e', '#f0bf58']],
    [4, ['#4c8a6a', '#8ec29a']],
    [14, ['#c98b2e', '#f0bf58']],
  ] as const)
    paint(
      ribbons,
      (g) =>
        limb(g, [
          [834, 340 + dy, 4],
          [800, 346 + dy * 1.6, 5],
          [768, 336 + dy * 2, 4.4],
          [736, 350 + dy * 2.4, 2],
        ]),
      { color, edge: [1.4, 14], pool: 0.1 },
    )
}

function drawCage(g: Pen) {
  g.lineWidth = 4
  g.beginPath()
  g.ellipse(838, 340, 51, 53, 0, 0, 7)
  g.stroke()
  g.lineWidth = 1.3
  for (let i = 0; i < 28; i++) {
    const a = (i / 28) * Math.PI * 2
    g.beginPath()
    g.moveTo(838 + Math.cos(a) * 11, 340 + Math.sin(a) * 11)
    g.quadraticCurveTo(
      838 + Math.cos(a + 0.24) * 32,
      340 + Math.sin(a + 0.24) * 34,
      838 + Math.cos(a + 0.3) * 50,
      340 + Math.sin(a + 0.3) * 52,
    )
    g.stroke()
  }
  oval(g, [838, 340, 11, 11])
}
