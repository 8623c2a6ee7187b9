import { place } from '../../kit/body.ts'
import { coatOnArm } from '../../kit/coat-on-arm.ts'
import { type Layer } from '../../kit/stage.ts'

/** Ji-young under the eaves, cut by the edge of the picture, a coat from the north over her arm. */
export function drawCarrier(layer: Layer) {
  coatOnArm(layer, place(236, 1150, 930), {
    cloth: ['#111b22', '#20303a', '#384a52', '#6b7c78', '#b6bea8'],
    coat: ['#161412', '#2c2824', '#4e473c', '#857a62', '#c2b48c'],
    skin: ['#4a3024', '#885c42', '#c49370', '#f4d6b0'],
    hair: ['#0b0b0d', '#1b1a1c', '#3a3632', '#86806c'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: [900, 200],
    formLight: [900, 100],
    form: 0.36,
    rim: '#f4f0d0',
    rimAmt: 0.6,
    line: '#10140f',
  })
}
