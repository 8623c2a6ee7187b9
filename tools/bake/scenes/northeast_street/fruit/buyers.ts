import { blob, limb, oval } from '../../../kit/brush.ts'
import { backOfHand } from '../../../kit/hands.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'

const SUN = [160, -160] as const
const SKIN = ['#5a3a28', '#8a5c3e', '#bd8a5e', '#e6bb88', '#f8dcae'] as const

const cloth = (color: readonly string[]): PaintOptions => ({
  color,
  tone: 0.4,
  edge: [1.8, 30],
  wash: 0.24,
  washSize: 110,
  pool: 0.14,
  form: { light: SUN, r: 22, amt: 0.34, steps: 4 },
  rim: { light: SUN, color: '#ffedc0', w: 3, amt: 0.5 },
})

/** Two women to the chin: one counts, one has eggs and a rule. */
export function drawBuyers(stage: Stage) {
  const people = stage.layer('buyers', { depth: 0.5 })
  drawMiran(people)
  drawHerFront(people)
}

function drawHerFront(people: Layer) {
  const jacket = cloth(['#232c34', '#37444e', '#52626c', '#7d8c90', '#c4c4b2'])
  // the arm whose hand is in its own pocket
  paint(people, (g) => limb(g, '664,268,58 706,350,72 724,450,68 690,560,60'), { ...jacket, tone: 0.38 })
  paint(
    people,
    blob(
      '474,196,1 428,216 396,246 386,320 396,440 388,600 382,760,1 706,760,1 696,600 690,440 700,320 680,246 648,216 606,196,1 540,262',
    ),
    {
      ...jacket,
      shadow: { dx: 5, dy: 6, r: 12, a: 0.3, color: '#4a4850' },
    },
  )
  paint(
    people,
    (g) => {
      limb(g, '542,262,1 546,420,3 540,620,2')
      limb(g, '420,300,1 432,420,4 418,560,1')
      limb(g, '668,300,1 650,420,4 664,560,1')
      limb(g, '448,270,1 500,330,3 524,350,1')
    },
    { color: '#1f2a32', edge: [1.4, 24], pool: 0, dry: 0.12, alpha: 0.5 },
  )
  for (const y of [330, 420, 510])
    paint(people, (g) => oval(g, [560, y, 9, 9]), {
      color: ['#2c3238', '#6a7478', '#c8c8b4'],
      tone: 0.5,
      edge: [0.6, 10],
      form: { light: SUN, r: 3, amt: 0.5, steps: 2 },
    })
  const wool = cloth(['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'])
  paint(people, blob('596,244,1 622,250 632,320 640,410 636,446,1 590,450,1 584,380 576,300'), {
    ...wool,
    tone: 0.42,
    shadow: { dx: 3, dy: 5, r: 6, a: 0.4 },
  })
  paint(people, blob('428,216 436,176 462,140,1 624,140,1 650,176 656,214 634,248 574,270 498,266 446,246'), {
    ...wool,
    tone: 0.5,
    shadow: { dx: 3, dy: 8, r: 8, a: 0.4 },
  })
  // wound once: the upper turn lies on the lower
  paint(people, blob('446,186 462,130,1 624,130,1 640,182 612,214 542,226 474,216'), {
    ...wool,
    tone: 0.56,
    shadow: { dx: 2, dy: 7, r: 7, a: 0.5, color: '#2a0608' },
  })
  paint(
    people,
    (g) => {
      limb(g, '456,176,1 540,206,4 632,172,1')
      limb(g, '440,222,1 530,250,4 640,226,1')
      limb(g, '470,160,1 540,180,3 618,158,1')
      limb(g, '476,250,1 560,262,3 620,244,1')
      limb(g, '600,270,1 610,350,3 608,436,1')
      limb(g, '618,280,1 624,360,2 622,430,1')
    },
    { color: '#4a1013', edge: [1.2, 18], pool: 0, dry: 0.1, alpha: 0.6 },
  )
  for (let i = 0; i < 7; i++)
    paint(
      people,
      (g) =>
        limb(g, [
          [594 + i * 7, 444, 2.6],
          [593 + i * 7.4, 462, 1.6],
        ]),
      { ...wool, tone: 0.4, form: null },
    )
  // the other arm, and the finger that counts
  paint(people, (g) => limb(g, '424,262,60 372,340,68 328,424,62 330,462,56'), { ...jacket, tone: 0.5 })
  backOfHand(
    people,
    {
      x: 352,
      y: 492,
      size: 58,
      rot: 2,
      bend: 0.2,
      spread: 0.2,
      foreshorten: 0.84,
      folded: [0, 2, 3],
      flip: true,
      slim: 0.84,
    },
    { skin: SKIN, light: SUN, formLight: SUN, line: '#4a2c1c', rim: '#ffedc0', rimAmt: 0.5 },
  )
  paint(people, blob('296,440,1 358,446,1 376,492,1 350,506 318,506,1'), { ...jacket, tone: 0.54 })
  paint(people, blob('314,490,1 378,478,1 382,500,1 322,514,1'), { ...jacket, tone: 0.62 })
}

/** Choe Mi-ran as far as the chin: two trays of eggs on her forearms. */
function drawMiran(people: Layer) {
  const coat = cloth(['#3e3430', '#62524a', '#8c766a', '#b8a28e', '#ead8b8'])
  paint(
    people,
    blob(
      '826,150,1 786,188 764,226 758,320 768,520 760,760,1 1000,760,1 990,520 996,320 982,226 958,188 918,150,1 872,190',
    ),
    {
      ...coat,
      shadow: { dx: 5, dy: 6, r: 12, a: 0.3, color: '#4a4850' },
    },
  )
  // a collar buttoned to the top
  paint(people, blob('812,140,1 830,130 872,176 914,130 932,140,1 920,196 872,190 826,196'), {
    ...coat,
    tone: 0.56,
  })
  paint(people, (g) => limb(g, '872,194,1 876,330,3 872,400,1'), {
    color: '#2c2422',
    edge: [1.2, 20],
    pool: 0,
    alpha: 0.5,
  })
  paint(people, (g) => limb(g, '806,190,30 780,240,50 752,330,58 756,420,54 800,470,46'), {
    ...coat,
    tone: 0.5,
  })
  paint(people, (g) => limb(g, '940,190,30 968,240,50 996,330,58 992,420,54 950,470,46'), {
    ...coat,
    tone: 0.38,
  })
  for (const [y, tone] of [
    [452, 0.4],
    [404, 0.48],
  ] as const) {
    for (const [row, dy] of [
      [0, -30],
      [1, -20],
    ] as const)
      for (let i = 0; i < 8; i++) {
        const x = 768 + i * 33 - row * 5
        paint(people, (g) => oval(g, [x, y + dy, 15, 19]), {
          color: ['#8f6a4c', '#c09672', '#e4c09a', '#f8e2c2'],
          tone: 0.46 + ((i * 7 + row * 3) % 5) * 0.03,
          edge: [0.7, 14],
          wash: 0.2,
          washSize: 30,
          pool: 0.16,
          form: { light: SUN, r: 7, amt: 0.46, steps: 4 },
        })
      }
    paint(
      people,
      blob([
        [742, y - 14, 1],
        [790, y - 8],
        [882, y - 10],
        [976, y - 8],
        [1022, y - 14, 1],
        [1014, y + 22, 1],
        [880, y + 27],
        [752, y + 22, 1],
      ]),
      {
        color: ['#6c6660', '#938c82', '#bab2a2', '#dcd4be'],
        tone,
        edge: [2, 18],
        wash: 0.3,
        washSize: 50,
        pool: 0.2,
        form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
        shadow: { dx: 3, dy: 8, r: 7, a: 0.4 },
      },
    )
    paint(
      people,
      (g) => {
        for (let i = 0; i < 8; i++)
          limb(g, [
            [758 + i * 34, y - 10, 2],
            [760 + i * 34, y + 20, 1],
          ])
      },
      { color: '#5c564e', edge: [1, 12], pool: 0, dry: 0.2, alpha: 0.5 },
    )
  }
  // fingers under the lower tray
  for (const [x, k] of [
    [768, 1],
    [996, -1],
  ] as const)
    paint(
      people,
      (g) => {
        for (let i = 0; i < 4; i++)
          limb(g, [
            [x + k * i * 15, 488 + i * 1.4, 14],
            [x + k * (i * 15 + 4), 472 + i, 13],
          ])
        limb(g, [
          [x - k * 16, 480, 22],
          [x + k * 30, 494, 22],
        ])
      },
      {
        color: SKIN,
        tone: 0.5,
        edge: [0.8, 14],
        wash: 0.2,
        washSize: 30,
        pool: 0.2,
        form: { light: SUN, r: 5, amt: 0.44, steps: 3 },
      },
    )
}
