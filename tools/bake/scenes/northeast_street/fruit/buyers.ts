import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { turned } from '../../../kit/transform.ts'
import { countingHand } from './counting-hand.ts'
import { drawEggs } from './eggs.ts'
import { drawMiran } from './miran.ts'
import { SUN } from './sun.ts'
import { cloth, drawChin, HAIR } from './worn.ts'

/** Two women from the chin down, the awning before the rest: one counts, one has eggs and a rule. */
export function drawBuyers(stage: Stage) {
  const people = stage.layer('buyers', { depth: 0.5 })
  const coat = cloth(['#2c2420', '#4e4038', '#786458', '#a89280', '#e6d2ae'])
  drawMiran(people, coat)
  const jacket = cloth(['#1d262e', '#2f3c46', '#48575f', '#728286', '#c4c4b2'])
  // from the hips she leans to the fruit
  const leaning = turned(people, [560, 640], 0.1)
  drawJacket(leaning, jacket)
  drawTail(leaning)
  drawChin(people, 560, jacket)
  drawScarf(people)
  drawCountingArm(people, jacket)
  drawEggs(people, coat)
}

// She leans over the boards: the chest comes forward, the hips stay behind.
function drawJacket(people: Layer, jacket: PaintOptions) {
  // the arm whose hand is in its own pocket
  paint(people, (g) => limb(g, '652,238,78 704,316,78 740,396,72 708,480,64 660,540,50'), {
    ...jacket,
    tone: 0.3,
    shadow: { dx: 8, dy: 6, r: 12, a: 0.3, color: '#4a4850' },
  })
  paint(
    people,
    blob(
      '496,170,1 458,190 424,224 404,282 400,330 412,420 424,520 420,760,1 704,760,1 700,560 692,440 700,330 694,284 676,228 634,194 588,170,1',
    ),
    { ...jacket, shadow: { dx: 8, dy: 6, r: 14, a: 0.34, color: '#4a4850' } },
  )
  // the front edge falls straight, away from a body that leans
  paint(people, blob('552,184,1 612,190,1 652,300 650,440 646,760,1 584,760,1 580,460 572,300'), {
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
  paint(
    people,
    blob(
      '530,90,1 574,90,1 600,150 622,230 612,286 612,330 600,368,1 598,344 586,358,1 586,316 590,280 592,236 570,176',
    ),
    {
      ...cloth(HAIR),
      tone: 0.36,
      shadow: { dx: 8, dy: 6, r: 7, a: 0.45, color: '#10161c', inside: true },
    },
  )
  paint(
    people,
    (g) =>
      ['580,150,1 606,240,3 600,290,2 596,336,1', '596,170,1 614,240,3 606,290,1'].forEach((l) => limb(g, l)),
    { color: '#6a5f52', edge: [1.2, 20], soft: 0.6, pool: 0, dry: 0.3, alpha: 0.5 },
  )
}

// The other arm comes over the boards, before the ends of the scarf.
function drawCountingArm(people: Layer, jacket: PaintOptions) {
  countingHand(people, { x: 452, y: 364, size: 84, rot: 0.38 })
  // the forearm, then the upper arm down to the elbow over it
  for (const [line, tone] of [
    ['350,318,74 396,340,68 444,361,58', 0.52],
    ['496,206,22 452,238,64 404,276,80 350,316,74', 0.46],
  ] as const)
    paint(people, (g) => limb(g, line), {
      ...jacket,
      tone,
      shadow: { dx: 5, dy: 6, r: 8, a: 0.4, color: '#20262c', inside: true },
    })
  paint(people, blob('452,332,1 472,341,1 477,356 466,386 452,398,1 428,386,1 436,358'), {
    ...jacket,
    tone: 0.6,
    shadow: { dx: 5, dy: 3, r: 4, a: 0.5, color: '#2a1a10', inside: true },
  })
  paint(
    people,
    (g) => {
      for (const l of [
        '324,300,1 350,314,6 382,304,1',
        '326,334,1 352,338,6 390,316,1',
        '372,360,1 392,350,4 404,330,1',
        '424,330,1 432,352,3 422,378,1',
      ])
        limb(g, l)
    },
    { color: '#151c22', edge: [1.6, 20], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.55 },
  )
}

// Both ends of it hang straight down from a neck that has come forward.
function drawScarf(people: Layer) {
  const wool = cloth(['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'])
  paint(people, blob('556,190,1 600,190,1 606,240 600,280 606,312,1 562,316,1 564,270 554,230'), {
    ...wool,
    tone: 0.36,
    shadow: { dx: 10, dy: 6, r: 8, a: 0.45, color: '#10161c', inside: true },
  })
  paint(people, blob('500,190,1 566,190,1 564,240 556,280 562,310 554,342,1 500,338,1 508,300 498,256'), {
    ...wool,
    tone: 0.52,
    shadow: { dx: 10, dy: 6, r: 8, a: 0.45, color: '#10161c', inside: true },
  })
  paint(
    people,
    (g) => {
      for (const l of [
        '518,226,1 522,260,4 518,300,2 522,332,1',
        '542,226,1 544,260,4 536,300,3 540,334,1',
        '582,226,1 586,260,3 584,306,1',
      ])
        limb(g, l)
    },
    { color: '#3a0c0f', edge: [1.6, 20], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.6 },
  )
  paint(people, blob('496,212 500,186,1 530,200 572,204 620,190 628,210 616,232 580,244 532,240'), {
    ...wool,
    tone: 0.42,
    shadow: { dx: 4, dy: 8, r: 8, a: 0.45, color: '#10161c', inside: true },
  })
  paint(
    people,
    blob('494,192 502,166 520,148,1 546,160 576,161 606,146,1 622,164 628,192 606,208 562,214 518,208'),
    {
      ...wool,
      tone: 0.48,
      shadow: { dx: 3, dy: 8, r: 8, a: 0.5, color: '#2a0609', inside: true },
    },
  )
  paint(
    people,
    (g) =>
      [
        '506,180,1 550,190,4 616,172,1',
        '520,164,1 556,174,3 600,164,1',
        '510,222,1 560,228,3 612,214,1',
      ].forEach((l) => limb(g, l)),
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
  fringe(503, 336, 7, 1)
  fringe(564, 314, 6, -0.6)
}
