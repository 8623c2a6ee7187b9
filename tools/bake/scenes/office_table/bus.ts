import { type Cutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'

/** A town bus of our day behind wet glass: flat front, one dark band of panes, low floor. Its end is not in the picture. */
export function drawBus(pane: Cutter, out: PaintOptions) {
  const wet = { ...out, soft: 2 }
  pane.sheet('40,342,1 510,336,1 520,350 480,358 40,362,1', { ...wet, color: '#4f5a5e', alpha: 0.6 })
  pane.sheet('30,178,1 452,170,1 478,172 488,184 494,260 494,336,1 30,346,1', {
    ...wet,
    color: ['#a9a089', '#d9d0b7', '#f1ead6'],
    tone: 0.64,
  })
  pane.board('30,286 494,278 494,340 30,348', {
    ...wet,
    color: ['#8a5a1f', '#c98a3c', '#e2ae65'],
    tone: 0.52,
  })
  // panes, one band, with the sky in them
  pane.board('30,198 462,190 478,194 486,272 30,280', {
    ...wet,
    color: ['#2f393e', '#4c585d', '#7d898c', '#aab4b4'],
    tone: 0.36,
    grad: [100, 190, 0.24, 420, 280, -0.12],
  })
  pane.bars(['132,196,3 133,279,3', '300,193,3 301,276,3'], { ...wet, color: '#283135' })
  // two doors down to the floor
  for (const x of [196, 398]) {
    pane.board(
      [
        [x, 194],
        [x + 50, 193],
        [x + 51, 336],
        [x + 1, 338],
      ],
      { ...wet, color: ['#343e43', '#5a666a', '#8b9798'], tone: 0.44 },
    )
    pane.bars(
      [`${x},194,3 ${x + 1},338,3`, `${x + 25},194,2.6 ${x + 26},338,2.6`, `${x + 50},193,3 ${x + 51},337,3`],
      {
        ...wet,
        color: '#c9c0a8',
      },
    )
  }
  for (const x of [156, 356]) {
    pane.disc([x, 334, 24, 23], { ...wet, color: '#3b4447' })
    pane.disc([x, 338, 18, 18], { ...wet, color: '#22292b' })
    pane.disc([x, 338, 7, 7], { ...wet, color: '#7f8a8c' })
  }
  pane.bars(['486,196,4 500,194,4 502,214,6'], { ...wet, color: '#2c3335' })
  pane.disc([490, 312, 4, 6], { ...wet, color: '#fff0c8' })
}
