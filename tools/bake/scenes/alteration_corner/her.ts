import { place } from '../../kit/body.ts'
import { oval } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { sewerTurned } from '../../kit/sewer-turned.ts'
import { type Stage } from '../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** Inks of her scarf: by night, and where daylight comes in as well. */
export const SCARF_NIGHT = ['#2a0a0d', '#5a181b', '#8c2e2d', '#c05a4a']
export const SCARF_DAY = ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f']

/** Ji-young at work: turned to the needle, her back to the street. */
export function drawHer(stage: Stage, scarf: readonly string[]) {
  const figure = stage.layer('figure', { depth: 0.55, lit: true })
  paint(figure, (g) => oval(g, [500, 786, 110, 12]), { color: '#0a0705', soft: 8, pool: 0, alpha: 0.65 })
  sewerTurned(figure, place(519, 790, 512), {
    cloth: ['#080a10', '#141c28', '#28384a', '#566068', '#c09a64'],
    trousers: ['#07080b', '#12141a', '#24262c', '#4a443c', '#a07e4c'],
    shoes: ['#060608', '#121214', '#2c2622', '#7a5c38'],
    skin: ['#2a1910', '#6a4427', '#b47c46', '#f0bc78'],
    hair: ['#040406', '#0b0b0e', '#1b1916', '#5a452a'],
    scarf,
    stool: ['#120c09', '#3a2617', '#80562c'],
    light: LAMP,
    formLight: [720, 420],
    form: 0.42,
    rim: '#ffce7e',
    rimAmt: 1,
    reach: 150,
    line: '#04050a',
  })
}

/** The lamp, and what the wet stones return of it. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.45, blend: 'add', lit: true })
  glow(light, { x: 666, y: 490, r: 340, color: '#ffab4a', a: 0.3, p: 2.2 })
  glow(light, { x: 670, y: 474, r: 84, color: '#ffe6ac', a: 0.5, p: 2 })
  glow(light, { x: 660, y: 572, r: 150, color: '#ffd48a', a: 0.3, p: 1.6, sy: 0.4 })
  glow(light, { x: 590, y: 830, r: 300, color: '#ffb45a', a: 0.2, p: 1.7, sy: 0.36 })
}
