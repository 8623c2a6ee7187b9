import { place } from '../../kit/body.ts'
import { coatOverForearm } from '../../kit/coat-over-forearm.ts'
import { type Layer } from '../../kit/stage.ts'

/** Ji-young under the eaves, cut by the edge of the picture, a coat from the north hung over her bent arm. */
export function drawCarrier(layer: Layer) {
  coatOverForearm(layer, place(176, 1216, 930), {
    cloth: ['#2a3836', '#4a5c58', '#718681', '#9fb0a4', '#d6dcc6'],
    trousers: ['#14181a', '#262c2d', '#3f4643', '#6c7064'],
    coat: ['#0e1218', '#1e2733', '#374556', '#5f6f7e', '#a0abac'],
    lining: ['#4a3220', '#7d5c3a', '#ab8858', '#d8b884'],
    skin: ['#4a3024', '#885c42', '#c49370', '#f4d6b0'],
    hair: ['#0b0b0d', '#1b1a1c', '#3a3632', '#86806c'],
    band: ['#2a2622', '#57503f', '#8c8368'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: [900, 200],
    formLight: [900, 100],
    form: 0.36,
    rim: '#f4f0d0',
    rimAmt: 0.6,
    line: '#141a18',
  })
}
