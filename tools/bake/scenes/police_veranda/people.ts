import { place } from '../../kit/body.ts'
import { limb } from '../../kit/brush.ts'
import { huddled } from '../../kit/huddled.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { shirtBack } from '../../kit/shirt-back.ts'
import { type Stage } from '../../kit/stage.ts'
import { manBack } from '../../kit/standers.ts'
import { SUN } from './palette.ts'

/** Ji-young at the foot of the steps; two others in the shade of the leaves. */
export function drawPeople(stage: Stage) {
  const fig = stage.layer('figure', { depth: 0.75 })
  const day = {
    light: SUN,
    formLight: SUN,
    form: 0.36,
    rim: '#fff4d2',
    rimAmt: 0.7,
    skin: ['#4a2f20', '#8a5d3e', '#c4946a', '#efcda0'],
    line: '#2a2622',
  }
  // the others, under the leaves, with what they have
  huddled(
    fig,
    place(150, 800, 300),
    {
      ...day,
      cloth: ['#3c4a44', '#5f7066', '#8a9a88', '#c2c8ac'],
      scarf: ['#6a6450', '#9a9274', '#c8bf9a', '#ece4c0'],
    },
    { lean: 0.2 },
  )
  manBack(fig, place(252, 812, 300), {
    ...day,
    cloth: ['#33404a', '#52616a', '#7f8c8e', '#bcc2b4'],
    hair: ['#14181a', '#2a2e2c', '#4a4a42'],
    cap: ['#5c5a46', '#857f62', '#b8ae88'],
  })
  paint(fig, (g) => limb(g, '452,874,40 520,892,54 640,912,40'), {
    color: '#8d7458',
    edge: [4, 40],
    soft: 6,
    pool: 0,
    alpha: 0.5,
  })
  shirtBack(fig, place(448, 880, 372), {
    ...day,
    cloth: ['#4b5a68', '#73838f', '#a3afb4', '#dcdfd4'],
    trousers: ['#22282e', '#3a4248', '#5b6262', '#8d8d80'],
    shoes: ['#2a2420', '#564a3e', '#8d7c64'],
    bundle: ['#6a6252', '#978c74', '#c6b998', '#efe4c4'],
    hair: ['#0c0e10', '#1c1f20', '#36342e', '#6e6450'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
  })
}

/** Morning. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.4, blend: 'add' })
  glow(light, { x: 120, y: 40, r: 620, color: '#fff0c0', a: 0.22, p: 1.7 })
  glow(light, { x: 540, y: 620, r: 380, color: '#ffedc0', a: 0.12, p: 1.6, sy: 0.7 })
}
