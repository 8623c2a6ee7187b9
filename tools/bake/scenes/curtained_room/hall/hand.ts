import { blob, limb } from '../../../kit/brush.ts'
import { handFromSide } from '../../../kit/hand-from-side.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BULB } from './view.ts'

const CLOTH: PaintOptions = {
  color: ['#0b0e13', '#171c24', '#2b333c', '#4c5256', '#9a8660'],
  tone: 0.42,
  edge: [2.4, 34],
  wash: 0.28,
  washSize: 60,
  pool: 0.14,
  form: { light: BULB, r: 22, amt: 0.4, steps: 4 },
  rim: { light: BULB, color: '#f0bc74', w: 4, amt: 0.7 },
}

/** Hers is the hand on the post; the rest of her is not yet in. */
export function drawHand(layer: Layer) {
  post(layer)
  // shoulder and upper arm, cut by the border
  paint(layer, blob('1640,452,1 1604,480 1572,536 1552,620 1546,710 1556,800 1576,940,1 1640,940,1'), {
    ...CLOTH,
    tone: 0.34,
    shadow: { dx: -8, dy: 10, r: 14, a: 0.5 },
  })
  handFromSide(
    layer,
    { x: 1438, y: 704, size: 40, flip: true, rot: 0.1, curl: 0.56 },
    {
      skin: ['#24150d', '#4e301d', '#86593a', '#bd8452', '#eebc80'],
      light: BULB,
      rim: '#ffd496',
      rimAmt: 0.8,
      line: '#2a170d',
    },
  )
  // forearm, from an elbow outside the picture
  paint(layer, (g) => limb(g, '1660,812,104 1580,766,84 1508,730,62 1448,704,42'), {
    ...CLOTH,
    shadow: { dx: -4, dy: 12, r: 12, a: 0.5 },
  })
  paint(layer, (g) => limb(g, '1448,682,11 1440,704,12 1442,727,11'), { ...CLOTH, tone: 0.54 })
  paint(
    layer,
    (g) =>
      [
        '1520,700,1 1508,728,4 1516,762,1',
        '1580,740,1 1560,778,4 1572,812,1',
        '1600,752,1 1590,786,3 1600,816,1',
      ].forEach((l) => limb(g, l)),
    { color: '#07090d', edge: [2, 20], pool: 0, alpha: 0.6 },
  )
  scarfEnd(layer)
}

function post(layer: Layer) {
  const wood: PaintOptions = {
    color: ['#0d0907', '#21160e', '#41291a', '#6f4626', '#b07a40'],
    edge: [1.8, 40],
    wash: 0.3,
    washSize: 70,
    pool: 0.16,
    form: { light: BULB, r: 16, amt: 0.44, steps: 4 },
    rim: { light: BULB, color: '#f0b468', w: 4, amt: 0.7 },
  }
  paint(layer, (g) => limb(g, '1372,760,60 1374,840,58 1376,950,60'), {
    ...wood,
    tone: 0.3,
    shadow: { dx: 12, dy: 8, r: 12, a: 0.5 },
  })
  paint(layer, blob('1326,752,1 1324,730 1342,712 1372,706 1402,712 1420,730 1418,752,1 1372,762'), {
    ...wood,
    tone: 0.42,
  })
  paint(layer, (g) => limb(g, '1330,764,8 1372,770,9 1414,764,8'), { ...wood, tone: 0.5 })
}

// The end that always goes first: two folds and a fringe, over the front of her shoulder.
function scarfEnd(layer: Layer) {
  const wool: PaintOptions = {
    color: ['#22090d', '#451417', '#6c2326', '#8f3a32', '#b86250'],
    edge: [2, 22],
    wash: 0.26,
    washSize: 50,
    pool: 0.16,
    form: { light: BULB, r: 11, amt: 0.46, steps: 4 },
    rim: { light: BULB, color: '#f0a878', w: 4, amt: 0.8 },
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 8; i++)
        limb(g, [
          [1514 + i * 8, 648 + (i % 2) * 2, 5],
          [1512 + i * 8.2, 672, 4],
          [1509 + i * 8.6, 688 + ((i * 5) % 7), 2],
        ])
    },
    { ...wool, tone: 0.36, form: null },
  )
  paint(
    layer,
    blob('1650,372,1 1606,396 1568,450 1546,520 1534,590 1570,596,1 1590,520 1614,470 1650,440,1'),
    {
      ...wool,
      tone: 0.3,
    },
  )
  paint(
    layer,
    blob(
      '1650,398,1 1600,420 1556,470 1532,540 1518,600 1508,652,1 1542,660 1578,652,1 1584,590 1596,530 1618,480 1650,452,1',
    ),
    {
      ...wool,
      tone: 0.46,
      shadow: { dx: 6, dy: 6, r: 7, a: 0.45 },
    },
  )
  paint(
    layer,
    (g) =>
      ['1622,420,1 1566,500,5 1536,650,1', '1644,436,1 1592,510,5 1562,650,1'].forEach((l) => limb(g, l)),
    { color: '#22090d', edge: [2, 24], pool: 0, alpha: 0.6 },
  )
}
