import { createCutter } from '../../kit/cutter.ts'
import { type Layer } from '../../kit/stage.ts'
import { LOW_SUN } from './plant-light.ts'

/** The chair across the desk: whoever reads out the form has thrown her cardigan over its back, one sleeve hanging. */
export function drawCardiganChair(layer: Layer) {
  drawBack(layer)
  const wool = createCutter(layer, {
    color: ['#5c4a1f', '#8f7434', '#c09a4a', '#e2c479', '#f8e6ae'],
    tone: 0.5,
    edge: [2, 26],
    wash: 0.22,
    washSize: 60,
    grain: 0.14,
    form: { light: LOW_SUN, r: 9, amt: 0.42, steps: 4 },
    rim: { light: LOW_SUN, color: '#fff2c8', w: 3, amt: 0.6 },
    shadow: { dx: 9, dy: 7, r: 7, a: 0.45, color: '#2c2a36' },
  })
  // what hangs over the rail: doubled, slipping to the right
  wool.sheet('1150,452,1 1196,446 1240,449 1262,458,1 1276,520 1280,580 1284,650,1 1196,650,1 1180,560', {
    tone: 0.34,
  })
  wool.sheet('1122,455,1 1160,446 1204,448,1 1226,500 1240,570 1244,650,1 1158,650,1 1150,590 1134,520')
  wool.sheet('1118,457,1 1150,441 1206,437 1252,444 1266,459,1 1240,470 1190,463 1146,470', {
    tone: 0.64,
    shadow: null,
  })
  // the sleeve, empty
  wool.bars(['1132,462,36 1112,510,34 1100,560,30 1104,596,28'], { tone: 0.56 })
  wool.bars(['1103,592,28 1106,610,26'], { tone: 0.38, shadow: null })
  wool.lines(
    [
      '1140,466,1 1118,520,3 1106,580,1',
      '1176,462,1 1188,540,4 1196,640,1',
      '1204,460,1 1222,540,4 1226,640,1',
      '1250,466,1 1258,540,3 1262,640,1',
      '1152,540,1 1168,580,3 1172,640,1',
      '1098,548,1 1106,552,2 1116,548,1',
    ],
    { alpha: 0.45, dry: 0.06 },
  )
}

// A thin shell on a tubular frame: the rail stands clear of the wool on the left.
function drawBack(layer: Layer) {
  const seat = createCutter(layer, {
    color: ['#222a35', '#3d4a57', '#616f79', '#959f9d', '#d6d6c8'],
    tone: 0.44,
    edge: [1.8, 50],
    wash: 0.18,
    form: { light: LOW_SUN, r: 10, amt: 0.36, steps: 4 },
    rim: { light: LOW_SUN, color: '#ffe9bd', w: 3, amt: 0.7 },
    shadow: { dx: 26, dy: 6, r: 14, a: 0.35, color: '#3c3848' },
  })
  seat.bars(['1034,650,9 1032,560,9 1038,480,9', '1290,650,9 1292,560,9 1286,480,9'], {
    color: ['#3a3d44', '#7b8084', '#c9c8be'],
  })
  seat.sheet(
    '1022,480 1034,458 1080,450 1160,447 1240,450 1288,460 1298,482 1292,560 1276,578 1160,584 1044,578 1028,560',
  )
  seat.lines(['1036,470,1 1090,461,3 1160,459,3 1284,468,1'], { color: '#e8dfc6', alpha: 0.4, dry: 0.1 })
}
