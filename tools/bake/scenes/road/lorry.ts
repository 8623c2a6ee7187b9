import { place } from '../../kit/body.ts'
import { limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { walkerBack } from '../../kit/walkers.ts'
import { SUN } from './palette.ts'

/** A lorry of cabbages that has just gone by, and what it has left in the air. */
export function drawLorry(stage: Stage) {
  const rng = createRng(51)
  const lorry = stage.layer('lorry', { depth: 0.55 })
  const body: PaintOptions = {
    color: ['#3e4e5a', '#5f727c', '#8fa0a2', '#c8cfc2'],
    tone: 0.46,
    edge: [1.2, 24],
    wash: 0.24,
    washSize: 40,
    pool: 0.2,
    form: { light: SUN, r: 6, amt: 0.36, steps: 3 },
  }
  paint(
    lorry,
    (g) => {
      oval(g, [812, 586, 15, 20])
      oval(g, [900, 586, 15, 20])
    },
    { color: ['#2a2824', '#48443c', '#7a7262'], edge: [1, 14], pool: 0.2 },
  )
  paint(lorry, (g) => poly(g, '796,574 796,524 916,524 916,574'), body)
  paint(
    lorry,
    (g) => {
      for (let i = 0; i < 4; i++)
        limb(g, [
          [800, 532 + i * 12, 2],
          [912, 532 + i * 12, 2],
        ])
      limb(g, '856,524,3 856,574,3')
    },
    { color: '#33414a', edge: [0.8, 20], pool: 0, alpha: 0.6 },
  )
  for (let i = 0; i < 26; i++) {
    const row = Math.floor(i / 7),
      x = 806 + (i % 7) * 16.6 + (row % 2) * 8 + rng.normal() * 2,
      y = 518 - row * 11 + Math.abs((i % 7) - 3) * 1.4
    if (row === 3 && (i % 7 < 1 || i % 7 > 5)) continue
    paint(lorry, (g) => oval(g, [x, y, 11, 9.4], rng()), {
      color: ['#5c7048', '#8ca066', '#c2cc92', '#f0efc4'],
      tone: 0.5 + rng.normal() * 0.06,
      edge: [1, 10],
      wash: 0.24,
      washSize: 20,
      pool: 0.26,
      poolR: 2,
      form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
    })
  }
  for (let i = 0; i < 30; i++) {
    const t = i / 29
    glow(lorry, {
      x: 850 + rng.normal() * (40 + 100 * t),
      y: 596 + t * 60 + rng.normal() * 10,
      r: 34 + t * 110,
      color: '#f4e8c8',
      a: 0.34 * (1 - t * 0.55),
      p: 1.3,
      noise: 1.2,
      sy: 0.46,
    })
  }
}

/** Ji-young, with her bundle, looking at all three. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.75 })
  paint(figure, (g) => limb(g, '620,868,34 690,884,46 800,904,22'), {
    color: '#8c7858',
    edge: [4, 40],
    soft: 5,
    pool: 0,
    alpha: 0.55,
  })
  walkerBack(figure, place(604, 866, 344), {
    cloth: ['#2c3038', '#474c54', '#6c7074', '#9c988c', '#e0d4b8'],
    bundle: ['#5c5a52', '#84806e', '#b0a88c', '#e4d8b4'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: SUN,
    formLight: SUN,
    form: 0.36,
    rim: '#fff4d4',
    rimAmt: 0.75,
    line: '#1c1d20',
  })
}
