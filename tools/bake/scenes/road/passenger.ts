import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

/** Ji-young beside us on the back seat, cut by the border: her hair tied low, a rim of cheek turned to the hand on the wheel, the scarf thrown back over her shoulder. */
export function drawPassenger(layer: Layer, light: readonly [number, number]) {
  const cloth: PaintOptions = {
    color: ['#06080c', '#10161d', '#222930', '#4d4a44', '#94795a'],
    tone: 0.36,
    edge: [2.4, 60],
    wash: 0.24,
    washSize: 150,
    pool: 0.12,
    poolR: 6,
    form: { light, r: 34, amt: 0.36, steps: 4 },
    rim: { light, color: '#f0ae66', w: 5, amt: 0.7, reach: 620 },
  }
  const hair: PaintOptions = {
    ...cloth,
    color: ['#050507', '#0e0d10', '#231e1d', '#6b543c'],
    tone: 0.4,
    form: { light, r: 26, amt: 0.34, steps: 4 },
    rim: { light, color: '#c98c52', w: 3.4, amt: 0.6, reach: 560 },
  }
  const skin: PaintOptions = {
    ...cloth,
    color: ['#241712', '#5a3b2b', '#a06f4c', '#e0aa74'],
    tone: 0.42,
    grain: 0.04,
    wash: 0.12,
    edge: [1.2, 30],
    rim: { light, color: '#ffc684', w: 5, amt: 0.85 },
  }
  const wool: PaintOptions = {
    ...cloth,
    color: ['#22090d', '#4e161a', '#7c2b2d', '#b4553f'],
    tone: 0.46,
    edge: [2.4, 34],
    rim: { light, color: '#ef9a62', w: 4, amt: 0.7, reach: 600 },
  }
  // shoulders: the right one nearer, lower, turned to the dial
  paint(layer, blob('-60,940,1 -60,742 0,716 90,706 190,716 262,748 310,806 338,880 346,940,1'), cloth)
  lines(layer, [
    '250,742,1 226,800,5 222,870,4 232,940,2',
    '60,780,1 130,800,4 214,792,1.4',
    '40,872,1 130,890,4 220,880,1.4',
    '262,800,1 288,822,4 326,836,1',
    '244,872,1 276,884,5 330,880,1.4',
  ])
  // the cheek that looks between the seats, then the skull over it
  paint(layer, blob('172,456 192,474 200,500 203,526 199,556 188,586 168,610,1 140,600 150,520'), skin)
  const skull =
    '112,386 62,396 24,428 8,476 10,532 30,582 66,612 104,622,1 148,618,1 168,590 178,556 190,516 197,478 194,438 180,408 152,391'
  paint(layer, blob(skull), hair)
  // what the dial finds in the hair
  paint(layer, blob('138,404 172,414 188,446 188,482 176,500 168,456 152,424'), {
    color: ['#3a2d22', '#7a5d40'],
    tone: 0.5,
    edge: [6, 24],
    soft: 6,
    pool: 0,
    dry: 0.2,
    alpha: 0.4,
  })
  // an ear, out of the hair
  paint(layer, blob('160,512 178,504 186,520 182,546 170,564 158,556 154,532'), { ...skin, tone: 0.4 })
  lines(layer, ['166,520,1 176,524,3 168,548,1'], '#2a1710')
  lines(
    layer,
    [
      '150,398,1 176,446,3 170,508,1',
      '120,392,1 146,456,4 140,560,1.4',
      '84,398,1 96,474,4 104,584,1.4',
      '46,420,1 58,500,3.4 84,594,1.4',
      '20,470,1 34,540,3 70,600,1.2',
    ],
    '#020203',
  )
  // once round, then the end thrown back over the right shoulder
  paint(
    layer,
    blob('-40,690 -20,622 30,598 90,616 150,612 200,590 232,616 240,664 214,708 130,726 30,722'),
    wool,
  )
  paint(
    layer,
    blob('186,616,1 226,628 262,676 282,744 296,830,1 272,842 236,846,1 220,770 196,716 170,690'),
    {
      ...wool,
      tone: 0.52,
      shadow: { dx: -7, dy: 9, r: 9, a: 0.45, inside: true },
    },
  )
  lines(
    layer,
    [
      '-20,652,1 80,662,6 196,634,2',
      '-20,690,1 70,700,5 190,682,1.4',
      '206,640,1 244,710,5 258,830,2',
      '222,660,1 262,740,4 280,828,1.4',
      '240,814,2 266,810,3 290,804,1.4',
    ],
    '#1c0609',
  )
  // the low tail lies on the wool
  paint(layer, blob('84,604,1 122,604 132,640 126,700 108,770 92,786,1 82,740 78,670'), {
    ...hair,
    shadow: { dx: 4, dy: 7, r: 7, a: 0.4, inside: true },
  })
  paint(layer, blob('84,618,1 126,616 128,634,1 84,638'), { ...wool, tone: 0.36 })
  lines(layer, ['98,640,1 106,700,4 98,770,1', '112,640,1 116,700,3 108,752,1'], '#020203')
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
