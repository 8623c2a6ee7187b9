import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { type Draw, type Layer } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

// Drawn large, set down at the size of a chair for one.
const small =
  (draw: Draw): Draw =>
  (g) => {
    g.save()
    g.translate(652, 566)
    g.scale(0.72, 0.72)
    g.translate(-662, -566)
    draw(g)
    g.restore()
  }

/** A plastic chair at the top of the steps, pushed forward, blue as a toy. */
export function drawChair(things: Layer) {
  const blue: PaintOptions = {
    color: ['#15486e', '#2d76a6', '#5aa6cf', '#a7d8ea', '#eaf8f6'],
    edge: [1, 24],
    wash: 0.12,
    washSize: 60,
    pool: 0.14,
    grain: 0.06,
    form: { light: SUN, r: 7, amt: 0.4, steps: 3 },
  }
  const rim = { light: SUN, color: '#f4fcf6', w: 3, amt: 0.8 }
  paint(
    things,
    small((g) => oval(g, [706, 568, 112, 13], 0.03)),
    { color: '#6f5f50', soft: 6, pool: 0, alpha: 0.5 },
  )
  paint(
    things,
    small((g) => {
      poly(g, '622,470 640,470 636,544 628,544')
      poly(g, '680,470 698,470 692,544 684,544')
    }),
    { ...blue, tone: 0.3 },
  )
  // the back, one moulded sheet; what shows between its bars is the wall
  paint(
    things,
    small(
      blob('604,372,1 612,344 636,332 662,330 688,332 712,344 720,372,1 708,430 700,470,1 624,470,1 616,430'),
    ),
    { ...blue, tone: 0.5, rim },
  )
  paint(
    things,
    small((g) => {
      for (const [x, lean] of [
        [630, -3],
        [651, -1],
        [672, 1],
        [693, 3],
      ] as const)
        limb(g, [
          [x + lean, 358, 9],
          [x, 440, 8],
        ])
    }),
    { color: ['#a9bfb0', '#cfdac6'], edge: [0.8, 18], pool: 0.2 },
  )
  paint(things, small(blob('600,470,1 626,452 698,452 724,470,1 722,494 704,502 620,502 602,494')), {
    ...blue,
    tone: 0.66,
  })
  paint(
    things,
    small((g) => {
      poly(g, '600,486 632,492 620,562 606,562')
      poly(g, '692,492 724,486 718,562 704,562')
    }),
    { ...blue, tone: 0.54, rim },
  )
  paint(
    things,
    small((g) => {
      limb(g, '610,366,14 590,398,17 590,412,18 602,486,15')
      limb(g, '714,366,14 734,398,17 734,412,18 722,486,15')
    }),
    { ...blue, tone: 0.6, rim },
  )
  paint(
    things,
    small((g) => limb(g, '622,470,2 662,476,4 702,470,2')),
    {
      color: '#1d5f8c',
      edge: [0.8, 18],
      soft: 0.6,
      pool: 0,
      alpha: 0.5,
    },
  )
}
