import { blob, limb, oval } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { BULB } from './palette.ts'

/** Steam from the pot: it climbs, leans, spreads under the beam. */
export function drawSteam(steam: Layer) {
  const rng = createRng(441)
  for (let i = 0; i < 46; i++) {
    const t = i / 46
    glow(steam, {
      x: 470 + 70 * Math.sin(t * 4.2) + 260 * t * t + rng.normal() * (18 + 130 * t),
      y: 436 - 400 * t + rng.normal() * 12,
      r: 60 + 200 * t,
      color: t < 0.5 ? '#fff0cc' : '#ecd096',
      a: 0.34 * (1 - t * 0.5),
      p: 1.4,
      noise: 1.2,
    })
  }
}

/** The breath of the bowl. */
export function drawBowlSteam(table: Layer) {
  const rng = createRng(443)
  for (let i = 0; i < 22; i++) {
    const t = i / 22
    glow(table, {
      x: 540 + 26 * Math.sin(t * 5) + rng.normal() * (40 - 18 * t),
      y: 660 - 190 * t,
      r: 46 + 40 * t,
      color: '#fff2d0',
      a: 0.17 * (1 - t),
      p: 1.4,
      noise: 1.3,
      sy: 1.2,
    })
  }
}

/** The bulb, its shade and what they give. */
export function drawLight(stage: Stage) {
  const [x, y] = BULB
  const lamp = stage.layer('lamp', { depth: 0.5 })
  paint(
    lamp,
    (g) =>
      limb(g, [
        [x + 6, -20, 3],
        [x + 2, 90, 3],
        [x, 150, 4],
      ]),
    {
      color: '#120a05',
      edge: [1, 30],
      pool: 0,
    },
  )
  paint(
    lamp,
    blob([
      [x - 14, 146, 1],
      [x + 14, 146, 1],
      [x + 26, 166],
      [x + 84, 204, 1],
      [x, 214],
      [x - 84, 204, 1],
      [x - 26, 166],
    ]),
    {
      color: ['#0d1512', '#20322b', '#40584a', '#7d8a63'],
      tone: 0.36,
      edge: [1.2, 40],
      wash: 0.24,
      washSize: 60,
      form: { light: [x - 200, 300], r: 16, amt: 0.36, steps: 4 },
    },
  )
  paint(lamp, (g) => oval(g, [x, 207, 82, 11]), {
    color: ['#f0c46c', '#fff0be'],
    tone: 0.6,
    edge: [1, 30],
    pool: 0.1,
  })
  paint(lamp, (g) => oval(g, [x, 214, 19, 21]), { color: '#fffbe6', edge: [0.8, 20], pool: 0 })
  const light = stage.layer('light', { depth: 0.5, blend: 'add', lit: true })
  glow(light, { x, y, r: 560, color: '#ffb648', a: 0.34, p: 2 })
  glow(light, { x, y, r: 170, color: '#ffe29a', a: 0.6, p: 2.2 })
  glow(light, { x: 540, y: 650, r: 460, color: '#ffbf5e', a: 0.16, p: 1.8, sy: 0.4 })
}
