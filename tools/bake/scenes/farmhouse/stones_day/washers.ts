import { place } from '../../../kit/body.ts'
import { createStage, type Layer, type Stage } from '../../../kit/stage.ts'
import { kneelingBeat, kneelingPress } from './kneeling.ts'
import { FAR, SKY } from './palette.ts'

/** Where the knees are on the sheet the two women are drawn on. */
export const FOOT = 840

/** Ji-young and Mi-ran, on a sheet of their own, so that the water can show them again. */
export function drawWashers({ k, seed }: Stage): Layer {
  const apart = createStage({ k, seed: seed + 1 }).layer('women')
  const common = {
    trousers: ['#0f1316', '#23292c', '#3d4444', '#6b6f69'],
    apron: ['#3a3f3c', '#6a6f66', '#a09f8c', '#d6d1b8'],
    shoes: ['#0d0d10', '#232226', '#4a484c'],
    skin: ['#5a3626', '#95644a', '#c99473', '#eac3a2'],
    hair: ['#121116', '#26242a', '#4a464c', '#8b8682'],
    light: SKY,
    form: 0.36,
    rim: '#f4f4e6',
    rimAmt: 0.7,
    line: '#0a0e10',
  }
  kneelingPress(apart, place(546, FOOT, 600 * FAR.scale, true), {
    ...common,
    cloth: ['#141d29', '#263647', '#3f5364', '#72858f'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
  })
  kneelingBeat(apart, place(868, FOOT - 4, 600 * FAR.scale, true), {
    ...common,
    cloth: ['#20221a', '#3e4232', '#69694e', '#a5a27e'],
    kerchief: ['#4a4238', '#857a66', '#b9ac92', '#e6dcc4'],
    stick: ['#3a2a1a', '#7a5a36', '#b8905a', '#e8c890'],
  })
  return apart
}
