import { place } from '../../kit/body.ts'
import { oval } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { machinistBack } from '../../kit/machinist-back.ts'
import { paint } from '../../kit/paint.ts'
import { type Stage } from '../../kit/stage.ts'
/** Ji-young at work, her back to the street. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.55, lit: true })
  paint(figure, (g) => oval(g, [572, 790, 120, 14]), { color: '#0a0705', soft: 8, pool: 0, alpha: 0.6 })
  machinistBack(figure, place(566, 796, 520), {
    cloth: ['#07090e', '#121823', '#232c38', '#454542', '#a07e4c'],
    skin: ['#2a1910', '#6a4427', '#b47c46', '#f0bc78'],
    hair: ['#040406', '#0b0b0e', '#1b1916', '#5a452a'],
    scarf: ['#22090d', '#4a1519', '#74272a', '#97453f'],
    stool: ['#120c09', '#3a2617', '#80562c'],
    light: [650, 500],
    formLight: [690, 380],
    form: 0.34,
    rim: '#ffce7e',
    rimAmt: 1,
    reach: 230,
    line: '#04050a',
  })
}

/** The lamp, and what the wet stones return of it. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.45, blend: 'add', lit: true })
  glow(light, { x: 660, y: 500, r: 360, color: '#ffab4a', a: 0.34, p: 2.2 })
  glow(light, { x: 664, y: 486, r: 90, color: '#ffe6ac', a: 0.5, p: 2 })
  glow(light, { x: 620, y: 572, r: 170, color: '#ffd48a', a: 0.3, p: 1.6, sy: 0.4 })
  glow(light, { x: 590, y: 830, r: 300, color: '#ffb45a', a: 0.2, p: 1.7, sy: 0.36 })
}
