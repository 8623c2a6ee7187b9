import { place } from '../../../kit/body.ts'
import { limb } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { walkerBack } from '../../../kit/walkers.ts'
import { DOOR } from './palette.ts'

/** Ji-young on the way to the door, not yet there. */
export function drawWalker(stage: Stage) {
  const fig = stage.layer('figure', { depth: 0.8 })
  paint(fig, (g) => limb(g, '716,806,30 736,850,54 772,930,84'), {
    color: '#101a2b',
    edge: [4, 40],
    soft: 6,
    pool: 0,
    alpha: 0.62,
  })
  walkerBack(fig, place(714, 812, 236), {
    cloth: ['#04060c', '#0a0f19', '#141b27', '#252c36', '#5a5044'],
    bundle: ['#17171c', '#302e30', '#544d47', '#8a795f', '#c8a878'],
    scarf: ['#22090d', '#4a1519', '#74272a', '#97453f'],
    light: DOOR,
    formLight: DOOR,
    form: 0.36,
    rim: '#ffc878',
    rimAmt: 0.95,
    reach: 420,
    line: '#05070d',
  })
}

/** What the door, the window and the cross give. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.5, blend: 'add', lit: true })
  glow(light, { x: 592, y: 545, r: 330, color: '#ffa545', a: 0.4, p: 2.3, sy: 0.8 })
  glow(light, { x: 592, y: 560, r: 120, color: '#ffd890', a: 0.34, p: 1.8, sy: 1.1 })
  glow(light, { x: 640, y: 740, r: 300, color: '#ffb45a', a: 0.16, p: 1.7, sy: 0.4 })
  glow(light, { x: 775, y: 504, r: 130, color: '#ffb050', a: 0.22, p: 2 })
  // behind the cross, on the gable
  glow(light, { x: 1098, y: 288, r: 110, color: '#d8321f', a: 0.4, p: 2.2 })
  for (const [y, sx, sy] of [
    [294, 0.2, 1.7],
    [288, 1.15, 0.22],
  ] as const)
    glow(light, { x: 1098, y, r: 15, color: '#ff5a40', a: 1, sx, sy, p: 0.5, noise: 0.1 })
}

/** Smoke of the still; the game has its own. */
export function drawSmoke(stage: Stage) {
  const rng = createRng(7)
  const smoke = stage.layer('smoke', { depth: 0.5, weather: true })
  for (let i = 0; i < 34; i++) {
    const t = i / 34
    glow(smoke, {
      x: 864 + t * 190 + rng.normal() * (8 + 34 * t),
      y: 140 - t * 120 + rng.normal() * 10,
      r: 26 + t * 80,
      color: '#7d879a',
      a: 0.2 * (1 - t * 0.75),
      p: 1.4,
      noise: 1.3,
      sy: 0.7,
    })
  }
}
