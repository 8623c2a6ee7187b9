import { place } from '../../../kit/body.ts'
import { limb } from '../../../kit/brush.ts'
import { coatBack } from '../../../kit/coat-back.ts'
import { paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { SHOP } from './palette.ts'

/** Ji-young with a hand on the hem of the shutter. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.75, lit: true })
  paint(figure, (g) => limb(g, '742,868,40 764,900,60 790,950,80'), {
    color: '#0d0d18',
    edge: [3, 30],
    soft: 7,
    pool: 0,
    alpha: 0.6,
  })
  coatBack(
    figure,
    place(742, 872, 404),
    {
      cloth: ['#0a0a12', '#191b28', '#2f3140', '#55525a', '#b89468'],
      hair: ['#050509', '#101018', '#24222a', '#6a5640'],
      skin: ['#2c1c18', '#6a4632', '#b5805a', '#f4c690'],
      stockings: ['#0a0a10', '#181924', '#2e2e3a', '#5e5650'],
      shoes: ['#08080c', '#16161c', '#3a3634'],
      scarf: ['#22090d', '#4a1519', '#74272a', '#97453f'],
      light: SHOP,
      formLight: [640, 300],
      form: 0.34,
      rim: '#ffd08a',
      rimAmt: 0.95,
      reach: 260,
      line: '#05050a',
    },
    { raised: true },
  )
}
