import { place } from '../../kit/body.ts'
import { blob, limb, oval } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { SUN } from './palette.ts'
import { onBundle, shoulderBagBack, strapBack } from './waiting.ts'

/** Ji-young at the foot of the steps; two others in the shade of the leaves. */
export function drawPeople(stage: Stage) {
  const fig = stage.layer('figure', { depth: 0.75 })
  const day = {
    light: SUN,
    formLight: SUN,
    form: 0.36,
    rim: '#fff4d2',
    rimAmt: 0.7,
    skin: ['#6a452e', '#a4734e', '#d0a278', '#f2d3a8'],
    line: '#2a2622',
  }
  const grey = { ...day, hair: ['#4a4a44', '#77756a', '#a8a494', '#e0dac0'] }
  const shoes = ['#2a2420', '#564a3e', '#8d7c64']
  // all of them throw their shade to the right, as the leaves do
  for (const [x, y, w] of [
    [150, 806, 150],
    [262, 818, 190],
    [450, 876, 230],
  ] as const)
    paint(
      fig,
      (g) =>
        limb(g, [
          [x, y, 22],
          [x + w * 0.5, y + 5, 30],
          [x + w, y + 12, 18],
        ]),
      { color: '#8d7458', edge: [4, 40], soft: 6, pool: 0, alpha: 0.5 },
    )
  onBundle(fig, place(140, 808, 300), {
    ...grey,
    cloth: ['#4a5a5a', '#75888a', '#a8b6b0', '#e2e6d6'],
    trousers: ['#30342f', '#4c5148', '#747868', '#a8a890'],
    bundle: ['#7a6a4c', '#a8966c', '#d0c094', '#f2e8c4'],
    shoes,
  })
  shoulderBagBack(fig, place(256, 818, 312), {
    ...day,
    hair: ['#14181a', '#24282a', '#403f3a', '#77725f'],
    cloth: ['#6a6a5a', '#969682', '#c4c2aa', '#f0ecd4'],
    trousers: ['#33404a', '#4c5a64', '#748086', '#a9b0aa'],
    bundle: ['#4a5240', '#6f7a5c', '#9ca682', '#d6dab4'],
    shoes,
  })
  strapBack(fig, place(446, 880, 366), {
    ...day,
    cloth: ['#4b5a68', '#73838f', '#a3afb4', '#dcdfd4'],
    trousers: ['#22282e', '#3a4248', '#5b6262', '#8d8d80'],
    shoes,
    bundle: ['#6a6252', '#978c74', '#c6b998', '#efe4c4'],
    hair: ['#0c0e10', '#1c1f20', '#36342e', '#6e6450'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
  })
}

/** Those who went up have left their shoes: in a row beside the steps, toes to the house. */
export function drawShoes(layer: Layer) {
  const pairs: readonly (readonly [x: number, k: number, inks: readonly string[]])[] = [
    [752, 1.5, ['#3a2c22', '#6a523c', '#a8875e']],
    [792, 1.44, ['#1f3a52', '#3f6a8c', '#86a8b8']],
    [834, 1.56, ['#26241f', '#48443a', '#827a64']],
    [871, 1, ['#8a5a1e', '#cf9838', '#f2cf78']],
    [902, 1.46, ['#4a2f2a', '#7d5448', '#b48a74']],
  ]
  pairs.forEach(([x, k, inks], i) => {
    const y = 802 + (i % 2) * 4
    paint(layer, (g) => oval(g, [x + 9, y + 3, 18 * k, 6 * k], 0.1), {
      color: '#7a6046',
      soft: 2.4,
      pool: 0,
      alpha: 0.5,
    })
    for (const side of [-1, 1]) {
      const cx = x + side * 5.8 * k + (i === 2 && side > 0 ? 3 : 0)
      const sole = [
        [cx - 4.4 * k, y, 1],
        [cx - 5.2 * k, y - 10 * k],
        [cx - 3.6 * k + side, y - 20 * k],
        [cx + 1 * k + side, y - 22 * k],
        [cx + 4.6 * k + side, y - 17 * k],
        [cx + 4.4 * k, y - 6 * k],
        [cx + 3.6 * k, y, 1],
      ] as const
      paint(layer, blob(sole), { color: inks, tone: 0.46, edge: [0.6, 10], pool: 0.24 })
      paint(
        layer,
        (g) =>
          limb(g, [
            [cx - 4.4 * k, y - 11 * k, 2.6 * k],
            [cx + side, y - 15 * k, 3 * k],
            [cx + 4.6 * k, y - 10 * k, 2.6 * k],
          ]),
        { color: inks, tone: 0.9, edge: [0.5, 8], pool: 0 },
      )
    }
  })
}

/** Morning. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.4, blend: 'add' })
  glow(light, { x: 120, y: 40, r: 620, color: '#fff0c0', a: 0.22, p: 1.7 })
  glow(light, { x: 540, y: 620, r: 380, color: '#ffedc0', a: 0.12, p: 1.6, sy: 0.7 })
}
