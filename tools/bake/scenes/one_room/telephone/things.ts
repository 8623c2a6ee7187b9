import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

/** A card of numbers on the wall, with one line crossed out and written again. */
export function drawCard(stage: Stage) {
  const rng = createRng(303)
  const wall = stage.layer('card', { depth: 0.1 })
  paint(
    wall,
    (g) => {
      poly(g, '556,300 624,298 628,408 558,412')
    },
    {
      color: ['#5a4a2c', '#a88e58', '#e8cf94', '#fff2c8'],
      tone: 0.52,
      edge: [1, 24],
      wash: 0.24,
      washSize: 40,
      pool: 0.14,
      shadow: { dx: -5, dy: 6, r: 5, a: 0.4 },
    },
  )
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 6; i++) {
        limb(g, [
          [566, 320 + i * 14, 1.4],
          [584, 319 + i * 14, 1.8],
        ])
        limb(g, [
          [592, 319 + i * 14, 1.4],
          [rng.range(604, 616), 318 + i * 14, 1.2],
        ])
      }
      limb(g, '562,362,1.6 590,358,2 618,362,1.4')
    },
    { color: '#3a2a16', edge: [0.6, 10], pool: 0, dry: 0.14, alpha: 0.75 },
  )
}

/** A stool pulled up to all this, with nobody on it. */
export function drawStool(stage: Stage) {
  const stool = stage.layer('stool', { depth: 0.85, lit: true })
  const wood: PaintOptions = {
    color: WOOD,
    tone: 0.22,
    edge: [1.6, 50],
    wash: 0.2,
    washSize: 80,
    form: { light: LAMP, r: 10, amt: 0.44, steps: 4 },
    rim: { light: LAMP, color: '#ffcc82', w: 4, amt: 0.85, reach: 560 },
  }
  paint(stool, (g) => oval(g, [742, 800, 128, 26]), { color: '#050403', soft: 14, pool: 0, alpha: 0.5 })
  paint(
    stool,
    (g) => {
      limb(g, '660,820,22 636,960,20')
      limb(g, '824,820,22 850,960,20')
    },
    wood,
  )
  paint(
    stool,
    (g) => {
      oval(g, [741, 812, 114, 34], -0.02)
      poly(g, '627,790 855,786 855,811 627,814')
    },
    { ...wood, tone: 0.2 },
  )
  paint(stool, (g) => oval(g, [741, 790, 114, 34], -0.02), {
    ...wood,
    form: null,
    tone: 0.4,
    shade: (x, y) => 0.16 * bell(x, y, { x0: 720, y0: 776, rx: 80, ry: 20 }) - 0.14 * smooth(776, 758, y),
  })
  paint(
    stool,
    (g) => {
      for (const l of [
        '650,792,1 720,784,2 820,790,1',
        '670,804,1 740,802,2 812,806,1',
        '690,776,1 740,772,2 796,776,1',
      ])
        limb(g, l)
    },
    { color: '#3a2412', edge: [1, 24], pool: 0, dry: 0.2, alpha: 0.5 },
  )
}

/** One lamp, and the steam that says the cup has just been poured. */
export function drawLamp(stage: Stage) {
  const lamp = stage.layer('lamp', { depth: 0.7 })
  paint(
    lamp,
    (g) => {
      limb(g, '664,-20,3.4 667,60,3.4 666,112,3.4')
      g.fillRect(656, 104, 21, 22)
    },
    { color: ['#050706', '#1a1e18', '#4c4a34'], edge: [0.8, 20], pool: 0 },
  )
  paint(lamp, blob('650,124,1 684,124,1 722,158 752,196,1 668,204 584,196,1 612,158'), {
    color: ['#081110', '#16302b', '#335a4c', '#8f8f5e'],
    tone: 0.34,
    edge: [1, 30],
    wash: 0.14,
    washSize: 90,
    grain: 0.06,
    form: { light: [560, 60], r: 16, amt: 0.36, steps: 4 },
    rim: { light: [668, 260], color: '#ffe0a0', w: 3, amt: 0.9 },
  })
  paint(lamp, (g) => oval(g, [668, 197, 82, 10]), {
    color: ['#ffcf78', '#fff4d0'],
    tone: 0.6,
    edge: [0.8, 20],
    pool: 0,
  })
  const light = stage.layer('light', { depth: 0.6, blend: 'add', lit: true })
  glow(light, { x: 668, y: 200, r: 560, color: '#ffb95c', a: 0.3, p: 1.9 })
  glow(light, { x: 668, y: 200, r: 120, color: '#fff0c4', a: 0.6, p: 1.8, sy: 0.7 })
  glow(light, { x: 680, y: 600, r: 320, color: '#ffcf86', a: 0.2, p: 1.7, sy: 0.3 })
  const steam = stage.layer('steam', { depth: 0.6, weather: true })
  const rng = createRng(305)
  for (let i = 0; i < 18; i++) {
    const t = i / 18
    glow(steam, {
      x: 512 + rng.normal() * (5 + 22 * t) + t * 14,
      y: 584 - t * 150,
      r: 15 + t * 40,
      color: '#f2dcae',
      a: 0.17 * (1 - t * 0.8),
      p: 1.4,
      noise: 1.2,
    })
  }
}
