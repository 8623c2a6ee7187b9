import { createCutter } from '../../kit/cutter.ts'
import { type Layer } from '../../kit/stage.ts'
import { LOW_SUN } from './plant-light.ts'

/** The chair across the desk: whoever reads out the form has hung her cardigan on it, open, by its shoulders. */
export function drawCardiganChair(layer: Layer) {
  const seat = createCutter(layer, {
    color: ['#222a35', '#3d4a57', '#616f79', '#959f9d'],
    tone: 0.38,
    edge: [1.8, 50],
    wash: 0.18,
    form: { light: LOW_SUN, r: 14, amt: 0.4, steps: 4 },
    shadow: { dx: 26, dy: 6, r: 14, a: 0.35, color: '#3c3848' },
  })
  seat.sheet('1056,514 1072,494 1110,488 1160,486 1206,490 1236,500 1246,520 1244,640,1 1058,640,1')
  const wool = createCutter(layer, {
    color: ['#5c4a1f', '#8f7434', '#c09a4a', '#e2c479', '#f8e6ae'],
    tone: 0.5,
    edge: [2, 26],
    wash: 0.22,
    washSize: 60,
    grain: 0.14,
    form: { light: LOW_SUN, r: 9, amt: 0.42, steps: 4 },
    rim: { light: LOW_SUN, color: '#fff2c8', w: 3, amt: 0.6 },
    shadow: { dx: 9, dy: 6, r: 7, a: 0.45, color: '#2c2a36', inside: true },
  })
  // sleeves, empty, outside the corners
  wool.sheet('1246,508 1272,524 1288,560 1292,600 1286,640,1 1256,640,1 1258,590 1248,550', { tone: 0.32 })
  wool.sheet('1056,506 1030,524 1012,562 1004,604 1008,640,1 1040,640,1 1044,590 1054,548', { tone: 0.56 })
  // the neck, then the two fronts that fall open
  wool.sheet('1112,494 1132,482 1154,479 1178,482 1198,494 1178,504 1154,508 1130,504', { tone: 0.3 })
  wool.sheet(
    '1116,490 1086,496 1052,510 1044,540 1046,590 1044,640,1 1112,640,1 1122,590 1138,540 1150,512,1 1132,496',
    {
      tone: 0.54,
    },
  )
  wool.sheet(
    '1192,490 1222,496 1252,510 1260,540 1258,590 1260,640,1 1198,640,1 1188,590 1172,540 1158,512,1 1174,498',
    {
      tone: 0.4,
    },
  )
  wool.bars(['1128,496,10 1146,514,11 1132,556,11 1118,600,11 1110,642,11'], { tone: 0.64, shadow: null })
  wool.bars(['1178,497,9 1163,514,10 1176,556,10 1190,600,10 1200,642,10'], { tone: 0.46, shadow: null })
  for (const [x, y] of [
    [1139, 536],
    [1126, 574],
    [1116, 612],
  ] as const)
    wool.disc([x, y, 6, 6], { color: ['#4a3520', '#7d5c38', '#b08a58'], edge: [0.6, 8], rim: null })
  wool.lines(
    [
      '1066,512,1 1078,560,4 1070,640,1',
      '1094,502,1 1100,560,4 1090,640,1',
      '1226,506,1 1222,560,4 1232,640,1',
      '1028,540,1 1024,580,3 1026,636,1',
      '1272,546,1 1274,590,3 1270,636,1',
    ],
    { alpha: 0.45, dry: 0.06 },
  )
}
