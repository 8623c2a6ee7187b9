import { limb, poly } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { type Rng, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LAMP, PASSAGE, STEEL } from './palette.ts'
import { TIP } from './trousers.ts'

/** The opening: a post of the frame, and the shutter rolled up as far as it goes. */
export function drawFront(stage: Stage, rng: Rng) {
  const front = stage.layer('front', { depth: 1 })
  paint(front, (g) => g.fillRect(-20, -20, 1660, 96), {
    color: STEEL,
    tone: 0.28,
    edge: [1.6, 60],
    wash: 0.22,
    washSize: 180,
    grain: 0.06,
    pool: 0.1,
    shade: (_x, y) => -0.1 * smooth(40, 0, y),
    shadow: { dx: 0, dy: 16, r: 14, a: 0.55 },
  })
  paint(
    front,
    (g) => {
      for (const y of [6, 26, 46])
        limb(g, [
          [-20, y, 2.4],
          [800, y + rng.normal(), 5],
          [1640, y, 2.4],
        ])
    },
    { color: '#0a0a16', edge: [0.8, 40], pool: 0, alpha: 0.6 },
  )
  paint(front, (g) => g.fillRect(-20, 62, 1660, 20), {
    color: STEEL,
    tone: 0.44,
    edge: [1.4, 50],
    form: { light: LAMP, r: 7, amt: 0.4, steps: 3 },
    rim: { light: LAMP, color: '#ffd894', w: 4, amt: 0.95, reach: 330 },
  })
  paint(front, (g) => poly(g, '-20,-20 44,-20 40,940 -20,940'), {
    color: STEEL,
    tone: 0.22,
    edge: [1.8, 70],
    wash: 0.24,
    washSize: 160,
    grain: 0.06,
    pool: 0.1,
    form: { light: LAMP, r: 14, amt: 0.4, steps: 4 },
    rim: { light: LAMP, color: '#f0b870', w: 5, amt: 0.9, reach: 420 },
    shadow: { dx: 10, dy: 0, r: 10, a: 0.4 },
  })
  paint(front, (g) => poly(g, '1476,-20 1640,-20 1640,940 1484,940'), {
    color: STEEL,
    tone: 0.3,
    edge: [1.8, 70],
    wash: 0.24,
    washSize: 160,
    grain: 0.06,
    pool: 0.1,
    form: { light: PASSAGE, r: 16, amt: 0.3, steps: 4 },
    rim: { light: LAMP, color: '#c89058', w: 5, amt: 0.8, reach: 900 },
    shadow: { dx: -10, dy: 0, r: 10, a: 0.4 },
  })
}

/** One long breath of the iron. */
export function drawSteam(stage: Stage) {
  const steam = stage.layer('steam', { depth: 0.7, weather: true })
  for (const [x, y, r, a] of [
    [TIP[0] - 2, TIP[1] + 2, 40, 0.5],
    [TIP[0] + 8, TIP[1] - 46, 66, 0.42],
    [TIP[0] - 8, TIP[1] - 112, 100, 0.32],
    [TIP[0] + 16, TIP[1] - 190, 140, 0.16],
  ] as const)
    glow(steam, { x, y, r, color: '#f4e6cc', a, p: 1.1, noise: 1.2 })
}

/** The lamp, and a little of what it does to the board. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.5, blend: 'add', lit: true })
  glow(light, { x: LAMP[0], y: LAMP[1] + 30, r: 430, color: '#ffb765', a: 0.32, p: 2 })
  glow(light, { x: LAMP[0], y: LAMP[1] + 10, r: 110, color: '#ffe8b4', a: 0.4, p: 2 })
  glow(light, { x: 470, y: 600, r: 330, color: '#ffc880', a: 0.22, p: 1.7, sy: 0.3 })
}
