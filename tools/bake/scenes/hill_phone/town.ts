import { limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

const CLUMPS = [
  { x: 320, y: 540, lanes: 5, step: 22 },
  { x: 860, y: 548, lanes: 6, step: 21 },
  { x: 1330, y: 536, lanes: 4, step: 30 },
] as const

/** The town below: roofs, two chimneys, smoke that leans the same way as the clouds. */
export function drawTown(stage: Stage) {
  const rng = createRng(31)
  const town = stage.layer('town', { depth: 0.3 })
  paint(
    town,
    (g) => {
      g.beginPath()
      g.moveTo(-20, 930)
      g.lineTo(-20, 530)
      for (let x = -20; x <= 1640; x += 40) g.lineTo(x, 530 + rng.normal() * 3)
      g.lineTo(1640, 930)
      g.fill()
    },
    {
      color: ['#767b72', '#969884', '#bab59a', '#ded4b4'],
      tone: 0.46,
      edge: [3, 50],
      wash: 0.3,
      washSize: 200,
      pool: 0,
      shade: (x, y) => 0.3 * bell(x, y, { x0: 980, y0: 560, rx: 300, ry: 70 }) - 0.1 * smooth(600, 0, x),
    },
  )
  // fields in strips, a road, trees along whatever has an edge
  for (let i = 0; i < 26; i++) {
    const x = rng.range(560, 1600),
      y = rng.range(656, 820),
      w = rng.range(90, 260),
      h = rng.range(10, 26)
    paint(
      town,
      (g) =>
        poly(g, [
          [x, y],
          [x + w, y - 8],
          [x + w + 26, y + h - 8],
          [x + 18, y + h],
        ]),
      {
        color: ['#84836c', '#a9a281', '#d0c496'],
        tone: 0.3 + rng() * 0.5,
        edge: [2, 30],
        wash: 0.3,
        washSize: 50,
        pool: 0.1,
        alpha: 0.6,
      },
    )
  }
  paint(town, (g) => limb(g, '700,930,22 860,780,12 960,690,7 1000,620,4 1010,560,2'), {
    color: '#ddd3b6',
    edge: [3, 30],
    pool: 0,
    alpha: 0.7,
  })
  // three clumps of houses, each along a few lanes that run into the haze
  const houses = CLUMPS.flatMap(({ x: x0, y: y0, lanes, step }) =>
    Array.from({ length: lanes * 14 }, (_, i) => {
      const lane = i % lanes
      const along = Math.floor(i / lanes) / 14 - 0.5
      return {
        x: x0 + along * step * 17 + (lane - lanes / 2) * 26 + rng.normal() * 4,
        y: y0 + lane * 15 + along * 16 + rng.normal(),
      }
    }),
  )
    .filter(() => rng() < 0.82)
    .sort((a, b) => a.y - b.y)
  // the lanes themselves, and long roofs that hold a row together
  for (const { x: x0, y: y0, lanes, step } of CLUMPS)
    paint(
      town,
      (g) => {
        for (let lane = 0; lane < lanes; lane += 2) {
          const x = x0 + (lane - lanes / 2) * 26
          const y = y0 + lane * 15 + 4
          limb(g, [
            [x - step * 9, y - 8, 3],
            [x, y, 4],
            [x + step * 9, y + 9, 5],
          ])
        }
      },
      { color: '#e4dabc', edge: [1.2, 24], pool: 0, alpha: 0.75 },
    )
  for (const { x, y } of houses) {
    const s = 0.44 + Math.max(0, (y - 536) / 104) * 0.62
    const w = rng.range(30, 54) * s
    const h = (rng() < 0.2 ? rng.range(22, 30) : rng.range(8, 15)) * s
    const lift = bell(x, y, { x0: 980, y0: 580, rx: 320, ry: 90 })
    if (rng() < 0.4)
      paint(
        town,
        (g) => {
          for (let j = 0; j < 6; j++)
            oval(g, [x + w * 0.5 + rng.normal() * 30 * s, y - 3 + rng.normal() * 5, 12 * s, 7 * s])
        },
        {
          color: ['#5e665a', '#7f8468', '#aaa67e'],
          tone: 0.4 + 0.3 * lift,
          edge: [1.6, 10],
          wash: 0.4,
          washSize: 30,
          pool: 0.1,
          alpha: 0.85,
        },
      )
    paint(
      town,
      (g) =>
        poly(g, [
          [x, y],
          [x, y - h],
          [x + w, y - h - 1],
          [x + w, y],
        ]),
      {
        color: ['#73777a', '#93948c', '#b9b4a0', '#e4d9b8'],
        tone: 0.3 + 0.34 * lift + rng.normal() * 0.1,
        edge: [0.9, 12],
        wash: 0.2,
        washSize: 30,
        pool: 0.16,
        poolR: 2,
        form: { light: SUN, r: 4, amt: 0.4, steps: 2 },
      },
    )
    if (h < 16 * s)
      paint(
        town,
        (g) =>
          poly(g, [
            [x - 2, y - h],
            [x + w * 0.16, y - h - 8 * s],
            [x + w * 0.86, y - h - 8 * s],
            [x + w + 2, y - h],
          ]),
        {
          color: rng() < 0.3 ? ['#756660', '#94826f', '#b8a488'] : ['#69747a', '#879092', '#adb0a6'],
          tone: 0.4 + 0.3 * lift,
          edge: [0.9, 12],
          pool: 0.16,
          poolR: 2,
        },
      )
    else
      paint(
        town,
        (g) => {
          for (let r = 0; r < 2; r++)
            for (let c = 0; c < 4; c++)
              g.fillRect(x + 3 + (c * w) / 4.4, y - h + 4 + r * h * 0.42, w * 0.09, h * 0.16)
        },
        { color: '#7f8688', edge: [0.5, 8], pool: 0, alpha: 0.6 },
      )
  }
  // a river, if one knows: three pieces of it
  paint(
    town,
    (g) => {
      limb(g, '724,650,1 752,652,3.4 776,650,1.4')
      limb(g, '786,658,1.4 826,661,5 872,657,2')
      limb(g, '896,664,1 930,662,4.6 958,664,1.6')
      limb(g, '1066,648,1 1110,646,4 1150,649,1.6')
      limb(g, '1160,640,1 1190,638,3 1214,640,1')
    },
    { color: ['#a9b4b6', '#d3d8d2'], tone: 0.6, edge: [2.4, 24], soft: 0.6, pool: 0, dry: 0.2, alpha: 0.66 },
  )
  // shadows of clouds, all at one slant
  for (const band of [
    '980,590 1250,566 1420,572 1130,606',
    '1180,690 1560,640 1640,650 1640,690 1300,724',
    '600,604 820,584 900,592 680,618',
  ])
    paint(town, (g) => poly(g, band), { color: '#4f5a5c', edge: [9, 50], soft: 12, pool: 0, alpha: 0.34 })
  for (let i = 0; i < 9; i++)
    glow(town, {
      x: rng.range(0, 1600),
      y: rng.range(520, 560),
      r: rng.range(160, 320),
      color: '#d3d4c8',
      a: 0.3,
      sy: 0.12,
      p: 1.5,
      noise: 0.8,
    })
  for (const [x, y, h] of [
    [860, 604, 92],
    [1290, 582, 76],
  ] as const) {
    paint(
      town,
      (g) =>
        poly(g, [
          [x - 5, y],
          [x - 3, y - h],
          [x + 4, y - h],
          [x + 6, y],
        ]),
      {
        color: ['#7c706a', '#a3928a', '#cdb8a4'],
        tone: 0.44,
        edge: [0.8, 20],
        form: { light: SUN, r: 4, amt: 0.5, steps: 2 },
      },
    )
    for (let i = 0; i < 14; i++) {
      const t = i / 14
      glow(town, {
        x: x + t * 150,
        y: y - h - 6 - t * 44,
        r: 9 + t * 34,
        color: '#dcdcd4',
        a: 0.34 * (1 - t * 0.8),
        p: 1.4,
        noise: 1.2,
        sy: 0.6,
      })
    }
  }
}

// The near hill's edge against the town.
