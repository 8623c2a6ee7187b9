import { place, type Look } from '../../../kit/body.ts'
import { limb, oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { shirtBack } from '../../../kit/shirt-back.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { AMBER, DOOR, HER, ROSE } from './palette.ts'

const INKS = {
  cloth: ['#0e1722', '#1c2b3a', '#324656', '#566c76', '#a59a80'],
  trousers: ['#090d13', '#151d28', '#27323e', '#4a545a'],
  shoes: ['#07090c', '#171b20', '#3a3c3c'],
  hair: ['#040506', '#0b0d10', '#191b1a', '#3c342a'],
  skin: ['#2c1b14', '#6a4630', '#b07e52', '#eebc80'],
  scarf: ['#22090d', '#4a1519', '#8a2c2e', '#b8564c'],
  line: '#05080c',
}

/** Her back in a loose shirt, feet at (x, y); the back door lights her left side, the street the other. */
export function standing(layer: Layer, x: number, y: number, light: readonly [number, number]) {
  const look: Look & { trousers: readonly string[]; shoes: readonly string[] } = {
    ...INKS,
    light,
    formLight: light,
    form: 0.36,
    rim: AMBER,
    rimAmt: 0.8,
    reach: 380,
  }
  shirtBack(layer, place(x, y, HER.height), look, { bag: false })
}

/** As much of her as the picture's upper edge leaves. */
export function drawWaiting(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.6 })
  paint(figure, (g) => oval(g, [HER.x + 8, HER.y + 3, 74, 9]), {
    color: '#020406',
    edge: [3, 20],
    soft: 4,
    pool: 0,
    alpha: 0.7,
  })
  standing(figure, HER.x, HER.y, [DOOR[0], 60])
  // neon on the far side of her shoes
  paint(
    figure,
    (g) =>
      limb(g, [
        [HER.x + 46, HER.y - 20, 1.4],
        [HER.x + 48, HER.y - 8, 3],
        [HER.x + 44, HER.y, 1.4],
      ]),
    { color: ROSE, edge: [1, 10], pool: 0, alpha: 0.5 },
  )
}
