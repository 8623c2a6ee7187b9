import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

/** Dark, with the lit door in it, very small. */
export function drawTelevision(layer: Layer, lamp: readonly [number, number]) {
  const box: PaintOptions = {
    color: ['#080a0a', '#14191a', '#272e2d', '#4c5550', '#a09468'],
    tone: 0.3,
    edge: [1.4, 40],
    wash: 0.2,
    washSize: 90,
    pool: 0.14,
    rim: { light: lamp, color: '#d8a862', w: 3, amt: 0.5 },
  }
  paint(layer, (g) => poly(g, '1322,664 1592,658 1600,790 1330,800'), {
    ...box,
    color: ['#17100a', '#33241a', '#5d4228', '#96703c'],
    shadow: { dx: 14, dy: -6, r: 12, a: 0.5 },
  })
  paint(layer, blob('1340,652,1 1336,500 1344,486 1400,482 1560,480 1584,488 1590,646,1 1460,660'), {
    ...box,
    shadow: { dx: 12, dy: -8, r: 14, a: 0.5 },
  })
  const screen = paint(
    layer,
    blob('1360,634,1 1356,510 1370,502 1460,498 1556,500 1568,510 1570,628,1 1460,638'),
    {
      ...box,
      color: ['#050808', '#0e1515', '#1d2928', '#3c4c45'],
      tone: 0.34,
      shade: (x, y) => 0.2 * smooth(1560, 1360, x) * smooth(640, 500, y),
      rim: null,
    },
  )
  paint(layer, (g) => oval(g, [1424, 590, 15, 17]), {
    color: '#b08a4c',
    clip: screen,
    edge: [2, 20],
    soft: 5,
    pool: 0,
    alpha: 0.5,
  })
}

/** A carton for peaches; somebody has written words on it. */
export function drawCarton(layer: Layer) {
  const card: PaintOptions = {
    color: ['#1f1810', '#42331f', '#76592f', '#ab8748', '#dcb878'],
    tone: 0.34,
    edge: [1.6, 40],
    wash: 0.26,
    washSize: 70,
    pool: 0.16,
  }
  paint(layer, (g) => poly(g, '664,588 806,584 812,690 670,700'), {
    ...card,
    tone: 0.5,
    shadow: { dx: -14, dy: -4, r: 12, a: 0.5 },
  })
  paint(layer, (g) => poly(g, '664,588 620,574 628,676 670,700'), { ...card, tone: 0.2 })
  paint(layer, (g) => poly(g, '620,574 664,588 806,584 764,570'), { ...card, color: '#130e09', alpha: 0.85 })
  paint(layer, (g) => poly(g, '764,570 806,584 852,560 812,548'), { ...card, tone: 0.6 })
  const dice = createRng(9)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 5; i++) {
        let x = 682
        while (x < 682 + 60 + 40 * dice()) {
          const w = dice.range(6, 18)
          limb(g, [
            [x, 606 + i * 17, 2],
            [x + w * 0.5, 603 + i * 17 + dice.normal() * 2, 2.4],
            [x + w, 606 + i * 17, 1.6],
          ])
          x += w + 5
        }
      }
    },
    { color: '#3a2a18', edge: [1.4, 8], pool: 0, soft: 0.4, alpha: 0.7 },
  )
}
