import { place } from '../../../kit/body.ts'
import { limb } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { shutterPuller } from '../../../kit/shutter-puller.ts'
import { type Stage } from '../../../kit/stage.ts'
import { SHOP } from './palette.ts'

/** Ji-young with a hand on the hem of the shutter. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.75, lit: true })
  paint(figure, (g) => limb(g, '724,872,40 752,900,60 786,950,80'), {
    color: '#0d0d18',
    edge: [3, 30],
    soft: 7,
    pool: 0,
    alpha: 0.7,
  })
  // where the soles stand
  paint(figure, (g) => limb(g, '672,882,14 700,884,16 764,884,16'), {
    color: '#08080f',
    edge: [2, 20],
    soft: 3,
    pool: 0,
    alpha: 0.8,
  })
  shutterPuller(figure, place(714, 876, 398), {
    cloth: ['#06060c', '#0e0f19', '#1b1c28', '#37343a', '#b08c5e'],
    hair: ['#040408', '#0b0b12', '#1a181e', '#54422e'],
    skin: ['#2c1c18', '#6a4632', '#b5805a', '#f4c690'],
    stockings: ['#08080e', '#12131c', '#22222c', '#4c4440'],
    shoes: ['#06060a', '#101014', '#2e2a28'],
    scarf: ['#2a0a0d', '#561719', '#86302d', '#b4544a'],
    light: SHOP,
    formLight: [600, 420],
    form: 0.3,
    rim: '#ffd494',
    rimAmt: 1,
    reach: 240,
    line: '#030308',
  })
}
