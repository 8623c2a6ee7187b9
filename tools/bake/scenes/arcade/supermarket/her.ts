import { place } from '../../../kit/body.ts'
import { coatBack } from '../../../kit/coat-back.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { glow } from '../../../kit/light.ts'
import { type Stage } from '../../../kit/stage.ts'
import { TUBES } from './palette.ts'

/** Too much light: it takes the colour out of the far end of the row. */
export function drawGlare(stage: Stage) {
  const glare = stage.layer('glare', { depth: 0.3, blend: 'add' })
  glow(glare, { x: 1180, y: 120, r: 620, color: '#fff8ec', a: 0.34, p: 1.5 })
  glow(glare, { x: 1350, y: 400, r: 120, color: '#ffb869', a: 0.16, p: 1.6 })
}

/** Ji-young, cut by the frame; an empty basket. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.8 })
  coatBack(figure, place(420, 1206, 960), {
    cloth: ['#1a1c28', '#2c303e', '#474c5a', '#6c707a', '#a8a8a6'],
    hair: ['#08080c', '#131318', '#26242a', '#4a4644'],
    skin: ['#6a4632', '#a4714e', '#d8a47a', '#f6d8b4'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: TUBES,
    formLight: [700, -200],
    form: 0.36,
    rim: '#fdfaf0',
    rimAmt: 0.62,
    line: '#0c0e16',
  })
  // the low tail has come out over the scarf
  const hair = createCutter(figure, {
    color: ['#08080c', '#131318', '#2c2a30', '#56504e'],
    tone: 0.42,
    edge: [1, 24],
    wash: 0.2,
    pool: 0.12,
    form: { light: TUBES, r: 7, amt: 0.3, steps: 3 },
    shadow: { dx: 4, dy: 5, r: 5, a: 0.5, inside: true, color: '#2a0608' },
  })
  hair.sheet('394,338 432,334 444,366 448,420 440,468 428,492,1 416,462 402,410 396,372')
  hair.sheet('400,366,1 444,360,1 447,380,1 402,387,1', {
    color: ['#3a3844', '#6a6470', '#a09a9c'],
    tone: 0.5,
  })
  hair.lines(['414,392,1 424,430,3 428,478,1', '432,388,1 438,420,2.4 434,462,1'], { alpha: 0.6 })
  const basket = createCutter(figure, {
    color: ['#3d5a4c', '#64886e', '#a4c09a', '#e0ecc8'],
    tone: 0.5,
    edge: [1.2, 30],
    wash: 0.18,
    pool: 0.16,
    form: { light: TUBES, r: 10, amt: 0.4, steps: 3 },
    shadow: { dx: 6, dy: 8, r: 10, a: 0.4, color: '#3a384c' },
  })
  basket.bars(['150,860,9 180,800,9 262,792,11 330,800,9 356,858,9'])
  basket.board('96,858 404,850 398,940 110,940')
  basket.board('88,850 412,840 412,866 90,876', { tone: 0.62 })
  for (const x of [130, 176, 222, 268, 314, 360])
    basket.bars([`${x},884,12 ${x + 2},930,12`], { tone: 0.3, shadow: null, form: null })
}
