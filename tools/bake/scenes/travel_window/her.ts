import { place } from '../../kit/body.ts'
import { glow } from '../../kit/light.ts'
import { windowSitter } from '../../kit/window-sitter.ts'
import { type Stage } from '../../kit/stage.ts'
/** Ji-young, her head turned to the window; First Sunday, or any Sunday. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.8 })
  windowSitter(figure, place(486, 1072, 900), {
    cloth: ['#2a3038', '#4a525b', '#727a80', '#a3a6a3', '#ddd6c6'],
    trousers: ['#10131b', '#1c2230', '#313a4c', '#566070', '#a29d92'],
    skin: ['#4a3024', '#885c42', '#c49370', '#f4d6b0'],
    hair: ['#0b0b0f', '#1b1b20', '#38343a', '#7a6c60'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    phone: ['#14141a', '#2c2c36', '#5a5a62'],
    bag: ['#35240f', '#6b4a22', '#a37a3e', '#cfa762', '#efd69c'],
    mask: ['#8c9098', '#c4c6c6', '#f2f0e8', '#fffdf6'],
    screen: ['#cfeee2', '#f4fffa'],
    light: [880, 200],
    formLight: [820, 60],
    form: 0.36,
    rim: '#fff4dc',
    rimAmt: 0.8,
    line: '#14151c',
  })
}

/** Noon through glass. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.4, blend: 'add' })
  glow(light, { x: 780, y: 260, r: 620, color: '#fff2d4', a: 0.14, p: 1.5, sy: 0.7 })
  glow(light, { x: 660, y: 730, r: 70, color: '#c8f4e4', a: 0.24, p: 2 })
}
