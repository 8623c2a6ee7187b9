import { blob, limb, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { FIRE } from './fire.ts'

const QUILT: PaintOptions = {
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

/** Somebody asleep on their side, curled up, back to us: a hand under the cheek, knees drawn up beyond the waist, the quilt spread out on the floor. */
export function drawSleeper(layer: Layer) {
  paint(layer, blob('1050,752,1 1070,728 1300,714 1500,722 1560,756,1'), {
    ...QUILT,
    color: ['#0a0806', '#221a12', '#4a3a26', '#7d6440'],
  })
  pillowAndHead(layer)
  // the knees are drawn up on the far side: they stand over the waist
  paint(layer, blob('1266,700,1 1284,652 1306,622 1336,608 1366,616 1390,644 1406,700,1'), {
    ...QUILT,
    tone: 0.3,
  })
  // the spare end of the quilt lies flat, a square corner towards us, its hem frayed
  paint(
    layer,
    (g) =>
      poly(
        g,
        '1420,716 1530,708 1578,716 1590,728 1582,734 1594,742 1584,748 1592,758 1536,764 1524,772 1508,764 1490,770 1470,762 1400,758',
      ),
    { ...QUILT, tone: 0.34, edge: [3, 16] },
  )
  // shoulder, waist, hip; then the shins, folded back under it
  paint(
    layer,
    blob(
      '1160,746,1 1152,712 1160,678 1186,652 1222,640 1258,648 1288,668 1318,676 1346,662 1378,640 1416,632 1452,644 1476,672 1490,700 1510,716 1520,738 1508,758,1 1450,752 1368,759 1287,752 1220,757',
    ),
    QUILT,
  )
  // squares of other cloth, pieced on
  paint(
    layer,
    (g) =>
      [
        '1262,676 1304,686 1308,724 1266,716',
        '1388,656 1432,660 1440,706 1390,704',
        '1326,714 1376,712 1378,748 1328,748',
        '1528,718 1562,720 1568,746 1530,748',
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
      ...QUILT,
      color: ['#15110d', '#352b20', '#5c4c37', '#8a7350'],
      tone: 0.4,
      shadow: { dx: 6, dy: 4, r: 6, a: 0.5, inside: true },
    },
  )
  const drape = [
    '1240,652,0.6 1258,690,3 1256,746,0.8',
    '1166,690,0.6 1172,716,2 1168,744,0.6',
    '1192,662,0.6 1184,690,2 1188,738,0.6',
    '1404,640,0.6 1352,684,2.8 1300,740,0.8',
    '1420,640,0.6 1400,700,2.6 1404,748,0.8',
    '1446,652,0.6 1466,700,2.6 1452,744,0.6',
    '1326,618,0.6 1312,644,2 1306,668,0.6',
    '1350,618,0.6 1366,636,2 1370,644,0.6',
  ]
  paint(layer, (g) => drape.forEach((line) => limb(g, line)), {
    color: '#0a0606',
    edge: [1.4, 20],
    pool: 0,
    alpha: 0.5,
  })
}

// A cropped head, the crown towards the fire, an ear; the fingers of the hand it lies on come out under it.
function pillowAndHead(layer: Layer) {
  paint(layer, blob('1056,742 1058,716 1084,702 1140,706 1180,716 1184,742,1 1090,750,1'), {
    ...QUILT,
    color: ['#15110d', '#3f362b', '#776751', '#b69c74'],
    tone: 0.36,
  })
  const skin: PaintOptions = {
    color: ['#1c0e08', '#4a2a18', '#8a5a36', '#d8985a'],
    edge: [1, 20],
    form: { light: FIRE, r: 5, amt: 0.34, steps: 3 },
    rim: { light: FIRE, color: '#f0a85c', w: 2.4, amt: 0.7, reach: 900 },
    shadow: { dx: 2, dy: 3, r: 3, a: 0.5, inside: true },
  }
  for (const [finger, tone] of [
    ['1134,716,13 1108,714,11 1092,719,8', 0.5],
    ['1134,723,13 1104,722,11 1087,727,8', 0.5],
    ['1136,730,12 1108,731,10 1092,735,8', 0.46],
    ['1138,737,11 1116,738,9 1102,741,7', 0.42],
  ] as const)
    paint(layer, (g) => limb(g, finger), { ...skin, tone })
  paint(
    layer,
    blob('1098,700 1102,680 1118,664 1140,658 1164,664 1188,680 1186,720 1156,730 1124,726 1104,714'),
    {
      ...QUILT,
      color: ['#030202', '#0c0806', '#241812', '#4a321e'],
      tone: 0.3,
      rim: { light: FIRE, color: '#a8683a', w: 2, amt: 0.6, reach: 900 },
    },
  )
  paint(layer, blob('1140,676 1150,672 1158,680 1154,690 1144,692 1140,686'), { ...skin, tone: 0.4 })
}
