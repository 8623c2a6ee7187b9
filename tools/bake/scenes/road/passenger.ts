import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

/** Ji-young beside us on the back seat, cut by the border, full back: her hair tied low, the scarf wound up to it, one end thrown back over her shoulder. */
export function drawPassenger(layer: Layer, light: readonly [number, number]) {
  const cloth: PaintOptions = {
    color: ['#06080c', '#10161d', '#222930', '#4d4a44', '#94795a'],
    tone: 0.34,
    edge: [2.4, 60],
    wash: 0.24,
    washSize: 150,
    pool: 0.12,
    poolR: 6,
    form: { light, r: 34, amt: 0.34, steps: 4 },
    rim: { light, color: '#f0ae66', w: 5, amt: 0.7, reach: 620 },
  }
  const hair: PaintOptions = {
    ...cloth,
    color: ['#050507', '#0f0e11', '#262120', '#6b543c'],
    tone: 0.4,
    edge: [1.8, 40],
    form: { light, r: 24, amt: 0.3, steps: 4 },
    rim: { light, color: '#e0a060', w: 4, amt: 0.75, reach: 560 },
  }
  const wool: PaintOptions = {
    ...cloth,
    color: ['#1c070a', '#42131a', '#6a2426', '#a04a38'],
    tone: 0.36,
    edge: [2.2, 34],
    form: { light, r: 20, amt: 0.34, steps: 4 },
    rim: { light, color: '#e58e58', w: 4, amt: 0.7, reach: 600 },
  }
  // the left shoulder goes out of the picture, the right one slopes down to the arm
  paint(layer, blob('-60,940,1 -60,744 10,712 90,700 186,704 262,730 322,780 352,850 362,940,1'), cloth)
  lines(layer, [
    '282,752,1 292,812,5 284,872,4 288,940,2',
    '20,770,1 110,796,4 226,782,1.4',
    '190,850,1 250,870,4 288,858,1.4',
    '296,838,1 322,850,4 350,846,1.4',
  ])
  paint(
    layer,
    blob(
      '104,408 62,416 34,446 24,490 30,536 50,580 82,606,1 142,604,1 170,580 186,538 190,490 178,444 148,416',
    ),
    hair,
  )
  // drawn back and down to the knot, not one strand as long as the next
  lines(
    layer,
    [
      '52,446,1 48,506,3.6 80,578,1.4',
      '40,500,1 50,548,3 76,590,1.2',
      '88,420,1 80,500,4 98,586,1.4',
      '120,420,1 128,470,3 124,520,1.2',
      '126,540,1.4 120,572,3 114,592,1',
      '152,434,1 168,486,3.4 160,530,1.2',
      '154,548,1.2 142,576,3 126,594,1',
      '178,500,1 170,546,3 148,584,1',
    ],
    '#020203',
  )
  paint(layer, blob('150,428 170,452 178,490 174,532 164,520 164,470'), {
    color: ['#4a3826', '#8f6c46'],
    tone: 0.5,
    edge: [5, 20],
    soft: 5,
    pool: 0,
    dry: 0.26,
    dryAngle: 1.5,
    alpha: 0.4,
  })
  // twice round, so that neck and cheek are in it; one end lies over the right shoulder
  paint(
    layer,
    blob('204,640,1 246,664 280,716 300,786 306,858,1 280,868 250,868,1 240,796 218,740 186,700'),
    { ...wool, tone: 0.33, shadow: { dx: -6, dy: 9, r: 9, a: 0.4, inside: true } },
  )
  paint(
    layer,
    blob('-40,710 -12,650 20,624 70,640 140,644 200,626 226,652 230,690 206,722 130,738 40,734'),
    wool,
  )
  paint(
    layer,
    blob('16,640 14,600 34,572 60,594 110,604 154,592 182,568 206,588 212,622 196,648 140,664 64,662'),
    {
      ...wool,
      tone: 0.4,
      shadow: { dx: 0, dy: 7, r: 7, a: 0.45, inside: true },
    },
  )
  lines(
    layer,
    [
      '26,616,1 80,636,5 196,612,1.4',
      '44,594,1 110,618,3.4 190,590,1.2',
      '-6,676,1 90,700,5 214,676,1.4',
      '222,668,1 256,730,4.4 272,850,1.4',
      '244,700,1 276,770,3.4 290,850,1.2',
    ],
    '#140406',
  )
  paint(
    layer,
    (g) =>
      [
        '258,866,4 256,888,1.6',
        '272,868,4 272,890,1.6',
        '286,866,4 288,888,1.6',
        '300,862,4 304,882,1.6',
      ].forEach((m) => limb(g, m)),
    { ...wool, tone: 0.33, form: null, edge: [1, 14] },
  )
  // the low tail has come out over the wool
  paint(layer, blob('88,590,1 132,590,1 140,640 134,700 118,756 104,776,1 92,740 84,690 84,634'), {
    ...hair,
    tone: 0.36,
    shadow: { dx: 4, dy: 7, r: 7, a: 0.45, inside: true },
  })
  paint(layer, blob('86,602,1 134,600,1 136,616,1 86,619,1'), { ...hair, tone: 0.62, rim: null })
  lines(layer, ['102,626,1 106,694,4 106,758,1', '120,626,1 124,680,3 116,736,1'], '#020203')
}

function lines(layer: Layer, marks: readonly Points[], color = '#040507') {
  paint(layer, (g) => marks.forEach((m) => limb(g, m)), {
    color,
    edge: [1.4, 30],
    pool: 0,
    wash: 0.1,
    dry: 0.12,
    alpha: 0.55,
  })
}
