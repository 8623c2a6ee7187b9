import { place } from '../../../kit/body.ts'
import { kneelingWasher } from '../../../kit/kneeling-washer.ts'
import { createStage, type Layer, type Stage } from '../../../kit/stage.ts'
import { SKY } from './palette.ts'

/** Where the knees are on the sheet the two women are drawn on. */
export const FOOT = 840

/** Ji-young and Mi-ran, whole, on a sheet of their own: the bank shows them up to the neck, the water all of them. */
export function drawWashers({ k, seed }: Stage): Layer {
  const apart = createStage({ k, seed: seed + 1 }).layer('women')
  const common = {
    trousers: ['#0f1316', '#23292c', '#3d4444', '#6b6f69'],
    skin: ['#5a3626', '#95644a', '#c99473', '#eac3a2'],
    hair: ['#0b0c10', '#1a1c22', '#343840'],
    light: SKY,
    form: 0.36,
    rim: '#f4f4e6',
    rimAmt: 0.7,
    line: '#0a0e10',
  }
  kneelingWasher(
    apart,
    place(420, FOOT, 640),
    {
      ...common,
      cloth: ['#161f2a', '#2b3a48', '#4a5d6a', '#8797a0'],
      scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    },
    'press',
  )
  kneelingWasher(
    apart,
    place(806, FOOT - 4, 640),
    {
      ...common,
      cloth: ['#20221a', '#3e4232', '#69694e', '#a5a27e'],
      kerchief: ['#4a4238', '#857a66', '#b9ac92', '#e6dcc4'],
    },
    'beat',
  )
  return apart
}
