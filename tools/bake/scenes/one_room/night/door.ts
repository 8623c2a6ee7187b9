import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { bow } from '../../../kit/pen.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { GAP } from './palette.ts'

/** The one door, its lock, its lens. */
export function drawDoor(stage: Stage) {
  const rng = createRng(31)
  const door = stage.layer('door', { depth: 0.35, lit: true })
  paint(door, (g) => g.fillRect(452, 186, 208, 416), {
    color: ['#060909', '#141a18', '#2c322b', '#6a5e40'],
    tone: 0.36,
    edge: [1.8, 50],
    wash: 0.3,
    washSize: 90,
    form: { light: GAP, r: 7, amt: 0.3, steps: 3 },
    shadow: { dx: 0, dy: 4, r: 14, a: 0.5 },
  })
  paint(door, (g) => g.fillRect(470, 204, 172, 398), {
    color: ['#c98a38', '#ffd68a', '#fff0c8'],
    tone: 0.6,
    edge: [0.8, 40],
    wash: 0.2,
    pool: 0,
  })
  paint(door, (g) => g.fillRect(471, 203, 170, 387), {
    color: ['#060a0a', '#111c1b', '#213330', '#3c4a40', '#6d6340'],
    tone: 0.34,
    edge: [1, 60],
    wash: 0.3,
    washSize: 110,
    pool: 0.16,
    shade: (_x, y) => 0.16 * smooth(520, 592, y) - 0.06 * smooth(400, 220, y),
  })
  paint(
    door,
    (g) => {
      for (const [x, y, w, h] of [
        [490, 226, 132, 130],
        [490, 384, 132, 178],
      ] as const)
        g.strokeRect(x, y, w, h)
      g.lineWidth = 5
      for (const [x, y, w, h] of [
        [492, 229, 128, 125],
        [492, 387, 128, 173],
      ] as const)
        g.strokeRect(x, y, w, h)
    },
    { color: '#050808', edge: [1.2, 30], soft: 0.8, pool: 0, alpha: 0.75 },
  )
  paint(
    door,
    (g) => {
      for (const [x, y, w] of [
        [492, 356, 128],
        [492, 562, 128],
      ] as const)
        limb(g, [
          [x, y, 1.4],
          [x + w / 2, y + 1, 2.6],
          [x + w, y, 1.4],
        ])
    },
    { color: '#a07c46', edge: [1, 24], pool: 0, dry: 0.2, alpha: 0.55 },
  )
  paint(
    door,
    (g) => {
      for (let i = 0; i < 30; i++) {
        const x = rng.range(476, 636),
          y = rng.range(210, 520),
          l = rng.range(30, 110)
        bow(g, rng.range(0.6, 1.6), [x, y], [x + rng.normal() * 4, y + l / 2], [x + rng.normal() * 2, y + l])
      }
    },
    { color: '#04090a', edge: [1, 20], pool: 0, dry: 0.24, alpha: 0.6 },
  )
  // the lock, the chain, and the little lens one can look through
  paint(
    door,
    (g) => {
      g.fillRect(622, 398, 14, 36)
      oval(g, [629, 412, 8, 8])
      bow(g, 2.6, [636, 372], [612, 396], [600, 370])
    },
    {
      color: ['#151a17', '#4c4a36', '#b2965a', '#ffe0a0'],
      tone: 0.4,
      edge: [0.6, 12],
      form: { light: GAP, r: 4, amt: 0.5, steps: 3 },
      shadow: { dx: 2, dy: -3, r: 3, a: 0.5 },
    },
  )
  paint(door, (g) => oval(g, [556, 296, 4, 4]), { color: '#ffe2a4', edge: [0.4, 8], pool: 0 })
}

/** A jacket on a nail, sleeves down; beside the door, a paper in a sleeve where other people hang a calendar. */
export function drawCoat(stage: Stage) {
  const rng = createRng(32)
  const door = stage.layer('coat', { depth: 0.4, lit: true })
  const coat: PaintOptions = {
    color: ['#070b0d', '#141c20', '#2a3232', '#5a553f', '#a88a54'],
    tone: 0.38,
    edge: [1.6, 24],
    wash: 0.3,
    washSize: 50,
    pool: 0.16,
    form: { light: [600, 640], r: 12, amt: 0.3, steps: 4 },
    rim: { light: GAP, color: '#d8a25a', w: 3, amt: 0.5, reach: 160 },
  }
  // a jacket without lining, its shoulders let down
  paint(
    door,
    blob(
      '712,250,1 700,258 690,272 686,310 682,356 680,392,1 700,398 720,394 742,398,1 742,350 738,306 736,270 728,256',
    ),
    { ...coat, shadow: { dx: 10, dy: -4, r: 10, a: 0.5 } },
  )
  paint(door, (g) => limb(g, '692,274,15 682,318,16 680,352,14 682,376,12'), { ...coat, tone: 0.44 })
  paint(door, (g) => limb(g, '732,272,15 742,318,15 748,346,13 744,370,12'), { ...coat, tone: 0.34 })
  paint(
    door,
    (g) => {
      for (const l of [
        '713,254,1 714,320,2.4 712,392,1',
        '694,344,1 704,342,2.4 710,346,1',
        '704,262,1 712,274,2.4 722,264,1',
        '690,330,1 684,336,2 676,334,1',
      ])
        limb(g, l)
    },
    { color: '#040707', edge: [1, 16], pool: 0, alpha: 0.75 },
  )
  paint(door, (g) => limb(g, '712,240,4.6 713,252,3.6'), { color: '#a98a54', edge: [0.5, 8], pool: 0 })
  // something pinned where other people hang a calendar: a sheet in a sleeve, its foot catching the light
  paint(door, (g) => poly(g, '394,304 438,302 440,364 396,366'), {
    color: ['#2c3a38', '#5d675c', '#a39a76', '#ece0b6'],
    tone: 0.42,
    edge: [0.9, 24],
    wash: 0.26,
    washSize: 30,
    pool: 0.12,
    grad: [0, 304, -0.16, 0, 366, 0.2],
    shadow: { dx: -3, dy: -3, r: 4, a: 0.5 },
  })
  paint(
    door,
    (g) => {
      for (const y of [316, 324, 332, 346])
        limb(g, [
          [402, y, 1.6],
          [418, y - 1, 2],
          [rng.range(424, 432), y, 1.2],
        ])
      oval(g, [416, 306, 2.6, 2.6])
    },
    { color: '#1c2826', edge: [0.6, 8], pool: 0, dry: 0.2, alpha: 0.7 },
  )
}
