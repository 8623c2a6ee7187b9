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

/** Somebody asleep on their side, curled up, back to us: a hand under the cheek, knees drawn up so that the quilt stands over them, its spare end spread on the floor. */
export function drawSleeper(layer: Layer) {
  paint(layer, blob('1050,752,1 1070,728 1300,714 1500,722 1560,756,1'), {
    ...QUILT,
    color: ['#0a0806', '#221a12', '#4a3a26', '#7d6440'],
  })
  pillowAndHead(layer)
  // the spare end of the quilt lies flat, a square corner towards us, its hem frayed
  paint(
    layer,
    (g) =>
      poly(
        g,
        '1420,706 1490,692 1558,694 1566,708 1562,712 1574,722 1571,728 1583,742 1579,746 1592,764 1586,767 1594,778 1560,776 1548,781 1520,777 1500,781 1466,770 1400,758',
      ),
    { ...QUILT, tone: 0.5, edge: [3, 16], form: null },
  )
  // shoulder, waist, hip; then the shins, folded back under it
  paint(
    layer,
    blob(
      '1160,746,1 1152,712 1160,678 1186,652 1222,640 1256,650 1284,656 1308,640 1334,616 1362,606 1390,614 1420,636 1452,652 1476,676 1490,704 1506,722 1512,742 1504,758,1 1450,752 1368,759 1287,752 1220,757',
    ),
    QUILT,
  )
  // squares of other cloth, pieced on
  paint(
    layer,
    (g) =>
      [
        '1256,680 1298,684 1300,724 1260,718',
        '1392,644 1432,656 1440,704 1394,698',
        '1322,706 1362,704 1376,746 1322,748',
        '1516,710 1548,712 1566,746 1528,748',
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
    '1358,612,0.6 1318,668,2.8 1290,736,0.8',
    '1366,612,0.6 1364,676,2.6 1384,748,0.8',
    '1376,614,0.6 1432,668,2.6 1450,744,0.6',
  ]
  paint(layer, (g) => drape.forEach((line) => limb(g, line)), {
    color: '#0a0606',
    edge: [1.4, 20],
    pool: 0,
    alpha: 0.5,
  })
}

// A cropped head, the crown towards the fire; the fingers of the hand it lies on come out under it.
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
}
