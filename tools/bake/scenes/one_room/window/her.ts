import { folds, type Look, place } from '../../../kit/body.ts'
import { backOfHand } from '../../../kit/hands.ts'
import { seamstressBack } from '../../../kit/seamstress-back.ts'
import { type Stage } from '../../../kit/stage.ts'
import { SKY } from './palette.ts'

const SKIN = ['#5a3a2a', '#8f6349', '#c19672', '#e2c09c', '#f8e4c8']

/** Ji-young at the machine, near, from behind: light on the one shoulder, a hand that steers the cloth. */
export function drawHer(stage: Stage) {
  const layer = stage.layer('figure', { depth: 0.8 })
  const at = place(236, 1510, 1300)
  const look: Look = {
    cloth: ['#1c242c', '#303c48', '#4c5c6a', '#7c8c94', '#b8c2bf'],
    skin: SKIN,
    hair: ['#0d0b0b', '#1c1917', '#2c2822', '#4a453c'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: SKY,
    formLight: [760, 240],
    form: 0.34,
    rim: '#eaf2ee',
    rimAmt: 0.42,
    reach: 820,
    line: '#10161b',
  }
  seamstressBack(layer, at, look)
  const body = { layer, at, look }
  folds(
    body,
    [
      '-4.4,-97,0.05 -5,-92,0.2 -3,-87,0.1',
      '-2,-98.6,0.05 -2.4,-93,0.2 -1.2,-87,0.1',
      '1,-98.8,0.05 1.4,-93,0.2 0.2,-87,0.1',
      '3.4,-97,0.05 4.2,-92,0.2 2,-87,0.1',
      '-3.4,-98,0.05 -4,-93,0.14 -2.4,-88,0.1',
      '2.4,-98,0.05 3,-93,0.14 1.2,-88,0.1',
    ],
    { color: '#5a544a', dry: 0.2, alpha: 0.5 },
  )
  // the knit of the scarf
  const ribs = Array.from(
    { length: 9 },
    (_, i) => `${-7.6 + i * 0.62},-79,0.05 ${-7.7 + i * 0.62},-71,0.16 ${-7.7 + i * 0.66},-62.4,0.05`,
  )
  const loops = Array.from(
    { length: 13 },
    (_, i) => `${-6.4 + i * 1.06},-84.6,0.05 ${-6.2 + i * 1.04},-82,0.16 ${-6 + i},-79,0.05`,
  )
  folds(body, [...ribs, ...loops], { color: '#4a1014', dry: 0.24, alpha: 0.5 })
  backOfHand(
    layer,
    { x: 590, y: 634, size: 64, rot: 1.3, bend: 0.3, spread: 0.05, foreshorten: 0.72, slim: 0.92 },
    {
      skin: SKIN,
      skinLight: '#f6dfc0',
      light: SKY,
      formLight: [700, 260],
      rim: '#fff6e6',
      rimAmt: 0.5,
      line: '#4a2c1e',
      shade: '#4a4640',
    },
  )
}
