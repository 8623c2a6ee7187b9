import { blob, limb, oval, shape } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

/** The chair opposite; over its back a padded vest with two pins and a chalk line where it will be taken in. */
export function drawVest(stage: Stage) {
  const chair = stage.layer('vest', { depth: 0.45 })
  const metal: PaintOptions = {
    color: ['#2a2830', '#4c4852', '#86808a', '#ccc4bc'],
    tone: 0.4,
    edge: [1, 40],
    pool: 0.1,
    form: { light: LAMP, r: 5, amt: 0.4, steps: 3 },
  }
  paint(
    chair,
    (g) => {
      limb(g, '664,380,13 650,600,13 640,820,12')
      limb(g, '904,380,13 916,600,13 926,820,12')
    },
    metal,
  )
  const down: PaintOptions = {
    color: ['#161d2c', '#2a364c', '#4a5c74', '#7e8c98', '#c8cabc'],
    tone: 0.42,
    edge: [1.8, 26],
    wash: 0.22,
    washSize: 60,
    pool: 0.16,
    form: { light: LAMP, r: 14, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#fff0cc', w: 3, amt: 0.6 },
  }
  paint(
    chair,
    blob(
      '640,372,1 690,338 740,330 790,344 830,330 880,338 928,372,1 936,470 930,590,1 784,604 636,592,1 630,470',
    ),
    { ...down, shadow: { dx: 10, dy: 8, r: 12, a: 0.35, color: '#3a3844' } },
  )
  for (let i = 0; i < 5; i++)
    paint(
      chair,
      (g) => {
        const y = 372 + i * 46
        shape(g, [
          [636, y, 1],
          [784, y + 8],
          [932, y, 1],
          [935, y + 22],
          [932, y + 42, 1],
          [784, y + 50],
          [636, y + 42, 1],
          [632, y + 22],
        ])
        g.fill()
      },
      { ...down, tone: 0.46 - i * 0.012, rim: null, form: { light: [470, 60], r: 12, amt: 0.46, steps: 4 } },
    )
  paint(chair, (g) => limb(g, '784,348,3 785,470,4 784,600,3'), {
    color: '#0f1522',
    edge: [0.8, 24],
    pool: 0,
    alpha: 0.8,
  })
  paint(chair, blob('716,344,1 740,320 784,332 828,320 852,344,1 828,362 784,350 740,362'), {
    ...down,
    tone: 0.36,
  })
  // chalk, and two pins that hold what was measured with the eyes shut
  paint(
    chair,
    (g) => {
      limb(g, '876,420,2 866,480,2.6 872,560,2')
      limb(g, '694,424,2 702,480,2.4 698,556,2')
    },
    { color: '#f4f0e2', edge: [1.6, 12], pool: 0, dry: 0.24, alpha: 0.85 },
  )
  paint(
    chair,
    (g) => {
      limb(g, '852,470,1.6 884,464,1.6')
      limb(g, '852,524,1.6 884,518,1.6')
    },
    { color: '#e4e2dc', edge: [0.3, 8], pool: 0 },
  )
  paint(
    chair,
    (g) => {
      oval(g, [853, 470, 4.4, 4.4])
      oval(g, [853, 524, 4.4, 4.4])
    },
    { color: ['#c8922e', '#f4d070'], edge: [0.4, 8], pool: 0.2 },
  )
}

/** The near chair: she has gone to the counter and left it to her scarf. */
export function drawScarf(stage: Stage) {
  const near = stage.layer('near', { depth: 1 })
  const metal: PaintOptions = {
    color: ['#1c1a22', '#3a3640', '#6c666e', '#b4aca6'],
    tone: 0.36,
    edge: [1.4, 50],
    pool: 0.1,
    form: { light: LAMP, r: 9, amt: 0.4, steps: 3 },
  }
  paint(
    near,
    (g) => {
      limb(g, '60,940,24 52,800,22 62,690,20')
      limb(g, '318,940,24 330,800,22 322,690,20')
    },
    metal,
  )
  paint(near, blob('44,716,1 60,676 190,662 324,676 340,716,1 334,800 192,812 50,800'), {
    color: WOOD,
    tone: 0.34,
    edge: [1.8, 50],
    wash: 0.24,
    washSize: 110,
    pool: 0.16,
    form: { light: LAMP, r: 18, amt: 0.4, steps: 4 },
    shadow: { dx: 0, dy: 10, r: 12, a: 0.35, color: '#3a2c2c' },
  })
  const wool: PaintOptions = {
    color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    tone: 0.46,
    edge: [1.8, 18],
    wash: 0.24,
    washSize: 50,
    pool: 0.18,
    form: { light: LAMP, r: 14, amt: 0.44, steps: 4 },
  }
  paint(
    near,
    blob('122,690,1 140,656 190,644 244,652 268,684,1 276,780 270,900 282,945,1 190,945,1 186,860 180,760'),
    { ...wool, shadow: { dx: 8, dy: 8, r: 10, a: 0.4, color: '#2a1614' } },
  )
  paint(near, blob('122,692,1 150,666 196,668 206,700 196,790 190,872,1 118,880,1 122,790'), {
    ...wool,
    tone: 0.54,
    shadow: { dx: 6, dy: 5, r: 7, a: 0.45, inside: true, color: '#2a0a0a' },
  })
  paint(
    near,
    (g) => {
      for (let i = 0; i < 11; i++)
        limb(g, [
          [122 + i * 6.4, 876, 2.4],
          [121 + i * 6.6, 902, 1.2],
        ])
      for (const l of [
        '146,690,1 140,780,3.4 138,870,1',
        '176,684,1 170,780,3 168,868,1',
        '226,670,1 232,800,3.4 236,930,1',
      ])
        limb(g, l)
    },
    { color: '#4a1012', edge: [1, 14], pool: 0, alpha: 0.7 },
  )
}
