import { type Look, place } from '../../../kit/body.ts'
import { type Stage } from '../../../kit/stage.ts'
import { drawFarHand, drawNearHand, SKIN } from './hands.ts'
import { SKY } from './palette.ts'
import { drawBack, drawHead } from './seamstress.ts'

/** Ji-young at the machine, near, from behind: light on the one shoulder, two hands that steer the cloth. */
export function drawHer(stage: Stage) {
  const layer = stage.layer('figure', { depth: 0.8 })
  const look: Look = {
    cloth: ['#1c242c', '#303c48', '#4c5c6a', '#7c8c94', '#b8c2bf'],
    skin: SKIN,
    hair: ['#0d0b0b', '#1c1917', '#2c2822', '#4a453c'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: SKY,
    formLight: [760, 240],
    form: 0.34,
    rim: '#eaf2ee',
    rimAmt: 0.62,
    reach: 820,
    line: '#10161b',
  }
  const body = { layer, at: place(236, 1510, 1300), look }
  drawFarHand(layer)
  drawNearHand(layer)
  drawBack(body)
  drawHead(body)
}
