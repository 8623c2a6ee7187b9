import { blob, limb, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { FIRE } from './fire.ts'

/** Somebody asleep on their side, back to us: shoulder, waist, hip, the feet a tent; the quilt is drawn up to the nape. */
export function drawSleeper(layer: Layer) {
  const quilt: PaintOptions = {
    color: ['#0d090b', '#251a1e', '#4a2f30', '#7d4c3c', '#b77a4e'],
    edge: [2, 34],
    tone: 0.42,
    wash: 0.26,
    washSize: 90,
    form: { light: FIRE, r: 16, amt: 0.42, steps: 4 },
    rim: { light: FIRE, color: '#f0a04a', w: 3.4, amt: 0.8, reach: 900 },
    pool: 0.2,
    shadow: { dx: 12, dy: 8, r: 14, a: 0.5 },
  }
  paint(layer, blob('1050,752,1 1070,728 1300,714 1540,722 1592,756,1'), {
    ...quilt,
    color: ['#0a0806', '#221a12', '#4a3a26', '#7d6440'],
  })
  paint(layer, blob('1062,738 1066,710 1092,698 1140,702 1180,714 1184,738,1 1090,746,1'), {
    ...quilt,
    color: ['#15110d', '#3f362b', '#776751', '#b69c74'],
    tone: 0.36,
  })
  // the back of a cropped head, the crown towards the fire
  paint(
    layer,
    blob('1098,700 1100,680 1114,664 1136,658 1160,664 1186,680 1184,720 1150,724 1118,720 1102,712'),
    {
      ...quilt,
      color: ['#030202', '#0c0806', '#241812', '#4a321e'],
      tone: 0.3,
      rim: { light: FIRE, color: '#a8683a', w: 2, amt: 0.6, reach: 900 },
    },
  )
  paint(
    layer,
    blob(
      '1160,746,1 1152,714 1160,680 1184,654 1220,642 1262,646 1303,660 1339,664 1373,656 1404,653 1433,664 1467,682 1498,692 1521,690 1543,680 1559,684 1571,712 1582,752,1 1512,756 1449,750 1368,757 1287,751 1220,756',
    ),
    quilt,
  )
  // squares of other cloth, pieced on
  paint(
    layer,
    (g) =>
      [
        '1267,664 1312,674 1318,716 1274,708',
        '1388,662 1429,674 1433,716 1386,712',
        '1323,716 1382,714 1382,750 1328,750',
      ].forEach((square) => poly(g, square)),
    { color: ['#15171a', '#2c3034', '#5a5a56'], tone: 0.5, edge: [1.6, 30], pool: 0.1, alpha: 0.34 },
  )
  // its edge is turned back over the shoulder, lining out
  paint(
    layer,
    blob(
      '1148,746,1 1146,712 1156,682 1178,656 1212,640,1 1226,650 1210,676 1200,706 1202,732 1212,754,1 1180,750',
    ),
    {
      ...quilt,
      color: ['#15110d', '#352b20', '#5c4c37', '#8a7350'],
      tone: 0.4,
      shadow: { dx: 6, dy: 4, r: 6, a: 0.5, inside: true },
    },
  )
  const drape = [
    '1240,652,0.6 1258,690,3 1256,746,0.8',
    '1166,690,0.6 1172,716,2 1168,744,0.6',
    '1192,662,0.6 1184,690,2 1188,738,0.6',
    '1409,660,0.6 1361,690,2.8 1332,744,0.8',
    '1418,664,0.6 1449,700,2.6 1456,744,0.8',
    '1546,686,0.6 1508,712,2.6 1472,722,0.6',
    '1553,690,0.6 1548,720,2.4 1553,748,0.6',
  ]
  paint(layer, (g) => drape.forEach((line) => limb(g, line)), {
    color: '#0a0606',
    edge: [1.4, 20],
    pool: 0,
    alpha: 0.5,
  })
}
