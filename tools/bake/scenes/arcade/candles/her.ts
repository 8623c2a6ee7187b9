import { inScene, place } from '../../../kit/body.ts'
import { glow } from '../../../kit/light.ts'
import { type Stage } from '../../../kit/stage.ts'
import { FLAME, vigilBack } from '../../../kit/vigil-back.ts'
import { WAX } from './palette.ts'
import { drawFlame } from './rows.ts'

/** Ji-young, behind the last row. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.85 })
  const at = place(262, 1050, 520)
  const [flame = [0, 0]] = inScene(at, [FLAME])
  vigilBack(
    figure,
    at,
    {
      cloth: ['#07070f', '#121322', '#212336', '#3c3b4a', '#a08058'],
      hair: ['#050509', '#101018', '#24222a', '#6a5640'],
      skin: ['#2c1c18', '#6a4632', '#b5805a', '#f4c690'],
      scarf: ['#22090d', '#4a1519', '#74272a', '#97453f'],
      trousers: ['#07080f', '#12131f', '#22243a', '#3c3a48'],
      wax: WAX,
      light: [flame[0], flame[1]],
      formLight: [800, -300],
      form: 0.2,
      rim: '#ffd294',
      rimAmt: 0.95,
      reach: 170,
      line: '#05050c',
    },
    { long: true, scarf: true },
  )
  drawFlame(figure, flame[0], flame[1], 520)
  const light = stage.layer('light', { depth: 0.85, blend: 'add', lit: true })
  glow(light, { x: flame[0], y: flame[1], r: 250, color: '#ffb765', a: 0.34, p: 2 })
  glow(light, { x: flame[0], y: flame[1], r: 60, color: '#fff0cc', a: 0.55, p: 1.6 })
}
