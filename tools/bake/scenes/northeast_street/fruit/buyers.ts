import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { turned } from '../../../kit/transform.ts'
import { countingHand } from './counting-hand.ts'
import { drawEggs } from './eggs.ts'
import { SUN } from './sun.ts'

const cloth = (color: readonly string[]): PaintOptions => ({
  color,
  tone: 0.4,
  edge: [1.8, 30],
  wash: 0.24,
  washSize: 110,
  pool: 0.14,
  grain: 0.07,
  form: { light: SUN, r: 22, amt: 0.36, steps: 4 },
  rim: { light: SUN, color: '#ffedc0', w: 3, amt: 0.5 },
})

/** Two women from the chest down, the awning over the rest: one counts, one has eggs and a rule. */
export function drawBuyers(stage: Stage) {
  const people = stage.layer('buyers', { depth: 0.5 })
  const coat = cloth(['#2c2420', '#4e4038', '#786458', '#a89280', '#e6d2ae'])
  drawMiran(people, coat)
  const jacket = cloth(['#1d262e', '#2f3c46', '#48575f', '#728286', '#c4c4b2'])
  // from the hips she leans to the fruit
  const leaning = turned(people, [560, 640], 0.1)
  drawJacket(leaning, jacket)
  drawTail(leaning)
  drawScarf(people)
  drawCountingArm(people, jacket)
  drawEggs(people, coat)
}

// She leans over the boards: the chest comes forward, the hips stay behind.
function drawJacket(people: Layer, jacket: PaintOptions) {
  // the arm whose hand is in its own pocket
  paint(people, (g) => limb(g, '660,180,74 706,300,78 742,396,72 708,480,64 660,540,50'), {
    ...jacket,
    tone: 0.3,
    shadow: { dx: 8, dy: 6, r: 12, a: 0.3, color: '#4a4850' },
  })
  paint(
    people,
    blob(
      '430,160,1 408,250 400,330 412,420 424,520 420,760,1 704,760,1 700,560 692,440 700,330 690,240 664,160,1',
    ),
    { ...jacket, shadow: { dx: 8, dy: 6, r: 14, a: 0.34, color: '#4a4850' } },
  )
  // the front edge falls straight, away from a body that leans
  paint(people, blob('560,160,1 640,160,1 664,300 650,440 646,760,1 584,760,1 580,460 572,300'), {
    ...jacket,
    tone: 0.34,
    shadow: { dx: -4, dy: 4, r: 6, a: 0.4, color: '#141a20' },
  })
  // a welt pocket and the wrist in it
  paint(people, blob('640,520,1 700,500,1 704,518,1 644,540,1'), { ...jacket, tone: 0.24, form: null })
  paint(
    people,
    (g) => {
      for (const l of [
        '440,236,1 470,330,5 462,450,1',
        '420,330,1 452,380,5 520,404,1',
        '432,430,1 470,452,4 540,456,1',
        '676,250,1 656,330,5 672,430,1',
        '722,360,1 738,392,5 718,424,1',
        '700,420,1 722,436,4 736,430,1',
        '660,470,1 690,486,4 714,470,1',
      ])
        limb(g, l)
    },
    { color: '#151c22', edge: [2, 24], soft: 0.8, pool: 0, dry: 0.1, alpha: 0.5 },
  )
  for (const [x, y] of [
    [594, 300],
    [602, 392],
  ] as const)
    paint(people, (g) => oval(g, [x, y, 9, 9]), {
      color: ['#22282e', '#6a7478', '#c8c8b4'],
      tone: 0.5,
      edge: [0.6, 10],
      form: { light: SUN, r: 3, amt: 0.5, steps: 2 },
      shadow: { dx: 3, dy: 3, r: 3, a: 0.5 },
    })
}

// Her hair, tied low, has come forward over the shoulder.
function drawTail(people: Layer) {
  const hair = ['#0b0b0e', '#191a1e', '#33312f', '#6a5f52']
  paint(
    people,
    blob('586,160,1 622,160,1 624,230 612,286 612,330 600,368,1 598,344 586,358,1 586,316 590,280 598,236'),
    {
      ...cloth(hair),
      tone: 0.36,
      shadow: { dx: 8, dy: 6, r: 7, a: 0.45, color: '#10161c', inside: true },
    },
  )
  paint(
    people,
    (g) =>
      ['602,180,1 608,240,3 600,290,2 596,336,1', '614,190,1 616,240,3 606,290,1'].forEach((l) => limb(g, l)),
    { color: '#6a5f52', edge: [1.2, 20], soft: 0.6, pool: 0, dry: 0.3, alpha: 0.5 },
  )
}

// The other arm comes over the boards, before the ends of the scarf.
function drawCountingArm(people: Layer, jacket: PaintOptions) {
  countingHand(people, { x: 420, y: 424, size: 84, rot: 0.16 })
  // the forearm, then the upper arm down to the elbow over it
  for (const [line, tone] of [
    ['338,352,74 374,394,68 414,421,58', 0.52],
    ['470,160,84 404,250,82 340,346,74', 0.46],
  ] as const)
    paint(people, (g) => limb(g, line), {
      ...jacket,
      tone,
      shadow: { dx: 5, dy: 6, r: 8, a: 0.4, color: '#20262c', inside: true },
    })
  paint(people, blob('410,388,1 436,386,1 444,400 442,440 430,454,1 402,450,1 404,416'), {
    ...jacket,
    tone: 0.6,
    shadow: { dx: 5, dy: 3, r: 4, a: 0.5, color: '#2a1a10', inside: true },
  })
  paint(
    people,
    (g) => {
      for (const l of [
        '310,330,1 338,352,6 376,346,1',
        '312,364,1 340,372,6 384,352,1',
        '330,392,1 356,384,4 390,366,1',
        '362,280,1 392,312,4 398,344,1',
        '384,388,1 396,412,3 392,436,1',
      ])
        limb(g, l)
    },
    { color: '#151c22', edge: [1.6, 20], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.55 },
  )
}

// Both ends of it hang straight down from a neck that has come forward.
function drawScarf(people: Layer) {
  const wool = cloth(['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'])
  paint(people, blob('528,150,1 572,150,1 578,220 572,290 580,334,1 534,338,1 536,280 526,220'), {
    ...wool,
    tone: 0.36,
    shadow: { dx: 10, dy: 6, r: 8, a: 0.45, color: '#10161c', inside: true },
  })
  paint(
    people,
    blob('462,150,1 540,150,1 536,230 526,280 536,330 526,384,1 470,378,1 478,330 468,270 470,210'),
    {
      ...wool,
      tone: 0.52,
      shadow: { dx: 10, dy: 6, r: 8, a: 0.45, color: '#10161c', inside: true },
    },
  )
  paint(
    people,
    (g) => {
      for (const l of [
        '486,160,1 490,240,4 486,300,2 494,370,1',
        '514,160,1 514,240,4 504,300,3 514,372,1',
        '470,270,1 490,286,3 522,280,1',
        '552,180,1 556,260,3 556,326,1',
      ])
        limb(g, l)
    },
    { color: '#3a0c0f', edge: [1.6, 20], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.6 },
  )
  const fringe = (x0: number, y0: number, n: number, drop: number) => {
    paint(
      people,
      (g) => {
        for (let i = 0; i < n; i++)
          limb(g, [
            [x0 + i * 7.4, y0 + i * drop, 3],
            [x0 + i * 7.4 - 2 + (i % 3) * 2, y0 + 14 + i * drop, 2.6],
            [x0 + i * 7.4 + (i % 2) * 3, y0 + 26 + i * drop, 1.4],
          ])
      },
      { ...wool, tone: 0.46, form: null, edge: [0.8, 10] },
    )
  }
  fringe(472, 376, 7, 1)
  fringe(536, 336, 6, -0.6)
}

// A broad coat, a zip, the pull of a bag's strap: what stands beside her like a piece of the street.
function drawMiran(people: Layer, coat: PaintOptions) {
  paint(
    people,
    blob(
      '784,160,1 768,260 776,360 798,460 806,560 782,760,1 1018,760,1 1000,560 996,470 1004,360 1002,250 986,160,1',
    ),
    {
      ...coat,
      tone: 0.36,
      shadow: { dx: 8, dy: 6, r: 14, a: 0.34, color: '#4a4850' },
    },
  )
  paint(people, blob('880,160,1 900,160,1 904,420,1 898,560 900,760,1 884,760,1 884,420,1'), {
    ...coat,
    tone: 0.24,
    form: null,
    rim: null,
  })
  paint(
    people,
    (g) => {
      for (const l of [
        '800,250,1 822,330,5 812,430,1',
        '980,250,1 958,330,5 970,420,1',
        '860,220,1 848,300,4 858,380,1',
        '800,540,1 840,530,5 876,548,1',
        '996,540,1 950,534,5 908,552,1',
      ])
        limb(g, l)
    },
    { color: '#211a16', edge: [2, 24], soft: 0.8, pool: 0, dry: 0.1, alpha: 0.45 },
  )
  // the two points of a collar, open at the throat
  for (const point of [
    '836,160,1 884,160,1 886,262 866,288,1 846,240',
    '898,160,1 944,160,1 938,236 916,284,1 896,256',
  ])
    paint(people, blob(point), {
      ...coat,
      tone: 0.5,
      shadow: { dx: 4, dy: 6, r: 6, a: 0.45, color: '#1a1310', inside: true },
    })
  // the strap of a bag across
  paint(people, (g) => limb(g, '966,150,22 908,280,22 826,430,22'), {
    color: ['#1e2624', '#37443e', '#5f6c5e', '#98a086'],
    tone: 0.42,
    edge: [1.2, 24],
    form: { light: SUN, r: 7, amt: 0.3, steps: 3 },
    shadow: { dx: 4, dy: 5, r: 5, a: 0.4, inside: true },
  })
}
