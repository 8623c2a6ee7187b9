import { glow } from '../../kit/light.ts'
import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawHand } from './hall/hand.ts'
import { drawLanding } from './hall/landing.ts'
import { drawShop } from './hall/shop.ts'
import { drawStair } from './hall/stair.ts'
import { BULB } from './hall/view.ts'
import { drawWoman } from './hall/woman.ts'

/** A stair behind a shop that sells paint; at the head of it soup, a lamp and a drawn curtain. */
export function drawHall(stage: Stage) {
  drawLanding(stage.layer('landing', { depth: 0.05, lit: true }))
  drawStair(stage.layer('stair', { depth: 0.25 }))
  drawShop(stage.layer('shop', { depth: 0.45 }))
  drawWoman(stage.layer('woman', { depth: 0.6, lit: true }))
  drawHand(stage.layer('hand', { depth: 0.95 }))
  const light = stage.layer('light', { depth: 0.1, blend: 'add', lit: true })
  glow(light, { x: BULB[0], y: BULB[1], r: 330, color: '#ff9f42', a: 0.4, p: 2.2 })
  glow(light, { x: BULB[0], y: BULB[1], r: 44, color: '#ffe2a8', a: 0.9, p: 1.6 })
  glow(light, { x: 1060, y: 480, r: 420, color: '#e88a3a', a: 0.14, sy: 0.9, p: 1.7 })
  const steam = stage.layer('steam', { depth: 0.1, weather: true })
  const dice = createRng(6)
  for (let i = 0; i < 14; i++)
    glow(steam, {
      x: 1118 + dice.normal() * (5 + i * 2.4),
      y: 246 - i * 12,
      r: 16 + i * 4,
      color: '#ecd0a0',
      a: 0.16 * (1 - i / 18),
      p: 1.4,
      noise: 1.2,
    })
}
