import { place } from '../../../kit/body.ts'
import { oval } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { machinistBack } from '../../../kit/machinist-back.ts'
import { paint } from '../../../kit/paint.ts'
import { shirtBack } from '../../../kit/shirt-back.ts'
import { type Stage } from '../../../kit/stage.ts'
import { TUBE, LAMP } from './palette.ts'

/** The new girl at the machine; Ji-young beside her, saying it once more. */
export function drawTeacher(stage: Stage) {
  const figure = stage.layer('figures', { depth: 0.5, lit: true })
  const look = {
    light: LAMP,
    formLight: TUBE,
    form: 0.34,
    rim: '#ffd490',
    rimAmt: 0.9,
    reach: 190,
    line: '#080b0d',
    skin: ['#33241b', '#6e4c36', '#b0825c', '#ecc494'],
    hair: ['#07090a', '#14181a', '#2a2f2e', '#5c6460'],
  }
  paint(
    figure,
    (g) => {
      oval(g, [580, 742, 90, 12])
      oval(g, [704, 770, 70, 11])
    },
    { color: '#0b1011', soft: 8, pool: 0, alpha: 0.55 },
  )
  machinistBack(figure, place(584, 746, 356), {
    ...look,
    cloth: ['#1a262c', '#34464c', '#5a6e70', '#8f9f98', '#d8dcc8'],
    scarf: ['#24343a', '#42565a', '#6c8080', '#b0bcb0'],
    stool: ['#15120e', '#3c3022', '#7c6442'],
  })
  shirtBack(
    figure,
    place(716, 774, 400),
    {
      ...look,
      cloth: ['#12161c', '#242c36', '#424c56', '#707a7c', '#c4c8b8'],
      trousers: ['#0e1114', '#1e2428', '#363e40', '#666e68'],
      shoes: ['#0b0c0d', '#1f2020', '#44423a'],
      scarf: ['#22090d', '#4a1519', '#74272a', '#97453f'],
    },
    { bag: false },
  )
}

// The place of a bunk's corner: across from the aisle (0) to the wall (1), near (0) to far (1), height above the floor in units there.

/** Cold from above, a little warm from beside the needle. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: 640, y: 122, r: 520, color: '#cfe2da', a: 0.2, p: 1.8, sy: 0.8 })
  glow(light, { x: 640, y: 121, r: 200, color: '#f4fff8', a: 0.5, p: 1.4, sy: 0.16 })
  glow(light, { x: 528, y: 520, r: 150, color: '#ffba5e', a: 0.44, p: 2 })
}
