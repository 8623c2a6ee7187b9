import { place } from '../../../kit/body.ts'
import { oval } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { newGirl } from './girl.ts'
import { LAMP, TUBE } from './palette.ts'
import { bentTeacher } from './teacher.ts'

/** The new girl at the machine; Ji-young bent over it beside her, a finger at its foot, saying it once more. */
export function drawTeacher(stage: Stage) {
  const figure = stage.layer('figures', { depth: 0.5, lit: true })
  const look = {
    light: LAMP,
    formLight: TUBE,
    form: 0.32,
    rim: '#ffd490',
    rimAmt: 0.5,
    reach: 120,
    line: '#080b0d',
    skin: ['#33241b', '#6e4c36', '#b0825c', '#ecc494'],
    hair: ['#07090a', '#14181a', '#2a2f2e', '#5c6460'],
  }
  paint(
    figure,
    (g) => {
      oval(g, [524, 752, 84, 12])
      oval(g, [838, 774, 84, 12])
    },
    { color: '#0b1011', soft: 8, pool: 0, alpha: 0.6 },
  )
  newGirl(figure, place(536, 754, 404), {
    ...look,
    cloth: ['#26302e', '#455550', '#70827a', '#a4b0a2', '#dee0ca'],
    jeans: ['#0e1622', '#1d2a3c', '#35465a', '#62748a', '#a8b4bc'],
    sleeves: ['#1c2430', '#3a4658', '#66748a', '#b4bcc4'],
    stool: ['#15120e', '#3c3022', '#7c6442'],
  })
  bentTeacher(figure, place(822, 776, 396), {
    ...look,
    cloth: ['#10141a', '#202832', '#3a444e', '#68727a', '#bcc0b4'],
    trousers: ['#0e1114', '#1e2428', '#363e40', '#666e68'],
    shoes: ['#0b0c0d', '#1f2020', '#44423a'],
    scarf: ['#2e0a0d', '#5e171a', '#8c2826', '#c05a4c'],
  })
}

/** Cold from above, a little warm from beside the needle. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: 640, y: 122, r: 520, color: '#cfe2da', a: 0.18, p: 1.8, sy: 0.8 })
  glow(light, { x: 640, y: 121, r: 200, color: '#f4fff8', a: 0.5, p: 1.4, sy: 0.16 })
  glow(light, { x: 640, y: 526, r: 186, color: '#ffba5e', a: 0.58, p: 2 })
}
