import { blob, oval, poly, shape } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SHEET } from './corners.ts'
import { TUBE } from './palette.ts'

/** On the floor by the post: two flasks for hot water and an enamel bowl; a basin pushed under on the other side. */
export function drawFloorThings(bunks: Layer) {
  const tin: PaintOptions = {
    ...SHEET,
    edge: [1, 30],
    form: { light: TUBE, r: 11, amt: 0.44, steps: 4 },
    shadow: { dx: -6, dy: 6, r: 8, a: 0.5 },
  }
  for (const [x, y, color] of [
    [150, 812, ['#12302e', '#26524c', '#4f8076', '#a4c0b0']],
    [214, 796, ['#2c2622', '#5c5046', '#948672', '#d4c8a8']],
  ] as const) {
    paint(
      bunks,
      (g) => {
        shape(g, [
          [x - 24, y, 1],
          [x - 25, y - 90],
          [x - 20, y - 112],
          [x - 10, y - 124, 1],
          [x + 10, y - 124, 1],
          [x + 20, y - 112],
          [x + 25, y - 90],
          [x + 24, y, 1],
          [x, y + 6],
        ])
        g.fill()
      },
      { ...tin, color, tone: 0.4 },
    )
    paint(
      bunks,
      (g) => {
        poly(g, [
          [x - 9, y - 124],
          [x - 8, y - 138],
          [x + 8, y - 138],
          [x + 9, y - 124],
        ])
        hoop(g, 4, [x + 24, y - 70, 13, 26], { arc: [-1.5, 1.5] })
        g.fillRect(x - 25, y - 96, 50, 4)
        g.fillRect(x - 25, y - 10, 50, 4)
      },
      { ...tin, color: ['#3c3c38', '#808074', '#d4d0bc'], tone: 0.44, shadow: null },
    )
  }
  paint(bunks, blob('252,800,1 330,798,1 318,826 300,834,1 280,834,1 262,826'), {
    ...tin,
    color: ['#4e5a5c', '#8e9a96', '#d8dccc', '#f4f2e2'],
    tone: 0.42,
  })
  paint(bunks, (g) => oval(g, [291, 799, 39, 9]), {
    color: ['#26323a', '#4c6070', '#8ea2aa'],
    tone: 0.4,
    edge: [0.8, 20],
    pool: 0.2,
  })
  paint(bunks, blob('1058,772,1 1170,770,1 1152,808 1140,816,1 1086,816,1 1074,808'), {
    ...tin,
    color: ['#2c4a40', '#4c7060', '#88a890'],
    tone: 0.36,
  })
  paint(bunks, (g) => oval(g, [1114, 771, 56, 11]), {
    color: ['#1c342c', '#3c5c4e', '#7c9c88'],
    tone: 0.5,
    edge: [0.8, 20],
    pool: 0.2,
  })
}
