import { place } from '../../../kit/body.ts'
import { limb, oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { AMBER, DOOR, HER, ROSE } from './palette.ts'
import { waitingBack, type Worn } from './waiting-back.ts'

const INKS = {
  cloth: ['#142030', '#26394a', '#42596a', '#6c828a', '#b4a88c'],
  trousers: ['#090d13', '#151d28', '#27323e', '#4a545a'],
  tape: ['#26323c', '#56646c', '#8c9694', '#c8bea0'],
  shoes: ['#07090c', '#171b20', '#3a3c3c'],
  hair: ['#040506', '#0b0d10', '#191b1a', '#3c342a'],
  skin: ['#2c1b14', '#6a4630', '#b07e52', '#eebc80'],
  scarf: ['#3a0d12', '#701c20', '#a83634', '#d06a5c'],
  line: '#05080c',
}

type Lit = { form: readonly [number, number]; rim: readonly [number, number]; ink: string }

/** Her back in a thin shirt, feet at (x, y); one light models her, another draws her edge. */
export function standing(layer: Layer, x: number, y: number, { form, rim, ink }: Lit) {
  const look: Worn = {
    ...INKS,
    light: rim,
    formLight: form,
    form: 0.36,
    rim: ink,
    rimAmt: 0.9,
    reach: 420,
  }
  waitingBack(layer, place(x, y, HER.height), look)
}

/** As much of her as the picture's upper edge leaves. */
export function drawWaiting(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.6 })
  paint(figure, (g) => oval(g, [HER.x + 18, HER.y + 4, 88, 10]), {
    color: '#020406',
    edge: [3, 20],
    soft: 4,
    pool: 0,
    alpha: 0.7,
  })
  standing(figure, HER.x, HER.y, { form: [DOOR[0], 60], rim: [DOOR[0], 60], ink: AMBER })
  // what is wet on her shoes
  paint(
    figure,
    (g) => {
      limb(g, [
        [HER.x + 56, HER.y - 20, 1.4],
        [HER.x + 74, HER.y - 12, 3.4],
        [HER.x + 88, HER.y - 2, 1.4],
      ])
      limb(g, [
        [HER.x - 42, HER.y - 24, 1.4],
        [HER.x - 34, HER.y - 26, 3],
        [HER.x - 18, HER.y - 25, 1.4],
      ])
    },
    { color: ROSE, edge: [1, 10], pool: 0, alpha: 0.6 },
  )
}
