import { folds, limbs, piece, place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { shifted, type Point } from '../../kit/points.ts'
import { scarfFromBehind } from '../../kit/scarf.ts'
import { type Layer } from '../../kit/stage.ts'
import { LOW_SUN } from './plant-light.ts'

const ON_DESK = { dx: 14, dy: 5, r: 6, a: 0.4, color: '#4d3a2c' } as const

/** She has her coat on: cut by the frame, her back to us, her left shoulder low. */
export function drawVisitor(layer: Layer) {
  const look: Look = {
    light: LOW_SUN,
    form: 0.36,
    rim: '#ffe6b4',
    rimAmt: 0.7,
    cloth: ['#1b2231', '#333f52', '#55637a', '#8a94a3'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    hair: ['#0f0f14', '#24252c', '#4b4a52'],
    skin: ['#6b4534', '#a87a60', '#dcb491'],
    line: '#10151f',
  }
  const body = { layer, at: place(236, 1556, 1340), look }
  piece(
    body,
    '-12.6,-40,1 -13,-52 -13.2,-62 -13.8,-69 -13,-73.4 -9.4,-76.6 -4,-79.4 0,-80 4,-79.8 9,-77.8 13,-74.6 14,-69.6 13.2,-62 12.8,-52 12.6,-40,1',
    { tone: 0.46 },
  )
  limbs(body, ['-11.6,-71,7.6 -14.4,-61,8 -13.8,-51,7.6 -9,-44,6.4'], { tone: 0.5 })
  limbs(body, ['11.8,-72,7.4 14.2,-62,7.6 13.6,-52,7.2 10,-44,6.4'], { tone: 0.36, rim: null })
  folds(
    body,
    [
      '-9,-75,0.1 -10.2,-66,0.5 -9.8,-54,0.2',
      '9.4,-76,0.1 10.4,-66,0.5 10,-54,0.2',
      '0,-76,0.1 0.6,-62,0.35 0,-48,0.1',
      '-11,-64,0.1 -7,-60,0.45 -3,-58.6,0.1',
      '11,-63,0.1 7.6,-59,0.45 4,-57.6,0.1',
      '-15,-60,0.1 -13.6,-57.6,0.4 -12.8,-57,0.1',
    ],
    { alpha: 0.5 },
  )
  scarfFromBehind(body, { x: 0, y: 0.2, k: 1 })
  drawChairBack(layer, -412, 26)
}

/** The chair beside hers, empty for now. */
export const drawNearChair = (layer: Layer) => drawChairBack(layer, 0, 0)

function drawChairBack(layer: Layer, dx: number, dy: number) {
  const cloth = createCutter(
    layer,
    {
      color: ['#2b3440', '#4a5866', '#70808a', '#a2aca9', '#d8d3bd'],
      tone: 0.44,
      edge: [2, 60],
      wash: 0.2,
      washSize: 120,
      grain: 0.14,
      form: { light: LOW_SUN, r: 24, amt: 0.4, steps: 4 },
      rim: { light: LOW_SUN, color: '#ffe9bd', w: 5, amt: 0.8 },
      shadow: { dx: 24, dy: 10, r: 14, a: 0.45, color: '#2c2a36' },
    },
    (points) => shifted(points, dx, dy),
  )
  cloth.bars(['640,860,30 640,960,34'], { color: ['#23232b', '#4b4a52', '#85817f'] })
  cloth.sheet(
    '522,660 538,634 580,624 640,621 700,624 742,634 758,660 760,730 754,806 742,864 716,876 640,880 564,876 538,864 526,806 520,730',
  )
  cloth.lines(['536,800,1 590,822,5 640,826,6 700,820,5 744,800,1', '560,640,1 640,634,3 720,642,1'], {
    alpha: 0.35,
    dry: 0.06,
    soft: 1.5,
  })
  cloth.lines(['548,690,1 544,740,5 552,800,1'], { color: '#efe2c2', alpha: 0.22, dry: 0.2, soft: 3 })
}

/** The chair across the desk: whoever reads out the form has left her cardigan on it. */
export function drawCardiganChair(layer: Layer) {
  const seat = createCutter(layer, {
    color: ['#2b3440', '#4a5866', '#70808a', '#a2aca9'],
    tone: 0.4,
    edge: [1.8, 50],
    wash: 0.18,
    form: { light: LOW_SUN, r: 14, amt: 0.4, steps: 4 },
    shadow: { dx: 26, dy: 6, r: 14, a: 0.35, color: '#3c3848' },
  })
  seat.sheet('1056,500 1072,478 1110,472 1160,470 1206,474 1236,484 1246,506 1244,640,1 1058,640,1')
  const wool = createCutter(layer, {
    color: ['#5c4a1f', '#8f7434', '#c09a4a', '#e2c479', '#f8e6ae'],
    tone: 0.46,
    edge: [2.4, 26],
    wash: 0.22,
    washSize: 60,
    grain: 0.14,
    form: { light: LOW_SUN, r: 13, amt: 0.46, steps: 4 },
    rim: { light: LOW_SUN, color: '#fff2c8', w: 4, amt: 0.6 },
    shadow: { dx: 10, dy: 6, r: 8, a: 0.4, color: '#2c2a36' },
  })
  // thrown over, one shoulder lower than the other, a sleeve hanging down outside
  wool.sheet(
    '1040,540 1050,508 1078,492 1112,498 1150,508 1188,496 1222,490 1250,504 1262,536 1264,580 1258,640,1 1046,640,1 1044,590',
  )
  wool.sheet('1222,494 1256,500 1280,530 1290,580 1288,640,1 1246,640,1 1244,580 1232,534', { tone: 0.36 })
  wool.lines(
    [
      '1112,500,1 1146,530,5 1150,640,2',
      '1188,498,1 1160,528,4 1152,560,1',
      '1066,506,1 1078,570,6 1066,640,1',
      '1100,530,1 1106,580,4 1096,640,1',
      '1212,500,1 1206,560,5 1214,640,1',
      '1262,520,1 1268,580,4 1262,640,1',
    ],
    { alpha: 0.5, dry: 0.06 },
  )
}

/** A form, a pen laid across it, a glass of water half drunk. */
export function drawDeskThings(layer: Layer) {
  const paper = createCutter(layer, {
    color: ['#a79c8c', '#d6cbb3', '#f4ead0', '#fffaea'],
    tone: 0.74,
    edge: [1.2, 50],
    wash: 0.1,
    washSize: 120,
    pool: 0.12,
    shadow: ON_DESK,
  })
  paper.board('868,652 1052,648 1042,746 828,752')
  const lines = [668, 684, 700, 716, 731].map((y, i): Point[] => [
    [886 - i * 6, y, 0.6],
    [930 - i * 6, y - 1, 2],
    [(i === 0 ? 960 : 1006) - i * 4, y - 2, 0.6],
  ])
  paper.lines(lines, { color: '#57505a', dry: 0.38, alpha: 0.55 })
  const boxes = [684, 700, 716, 731].map((y, i): Point[] => [
    [1012 - i * 2, y - 7],
    [1026 - i * 2, y - 7],
    [1025 - i * 2, y + 3],
    [1010 - i * 2, y + 3],
  ])
  paper.stitches(boxes, { color: '#57505a', width: 1.8, closed: true, alpha: 0.8 })
  const pen = createCutter(layer, {
    color: ['#1b1d2e', '#34395c', '#8d90a8'],
    tone: 0.5,
    edge: [0.6, 20],
    form: { light: LOW_SUN, r: 2.4, amt: 0.5, steps: 3 },
    shadow: ON_DESK,
  })
  pen.bars(['902,742,2 912,736,6 968,706,6.4 1004,688,5'])
  drawGlass(layer)
}

function drawGlass(layer: Layer) {
  const material: PaintOptions = {
    color: ['#6f6a72', '#aba59f', '#dcd3c0', '#fffbe9'],
    tone: 0.6,
    edge: [0.9, 30],
    wash: 0.12,
    washSize: 60,
  }
  const glass = createCutter(layer, material)
  glass.sheet('1120,716,1 1170,716,1 1240,728 1300,744 1250,748 1160,738', {
    color: '#6b523a',
    alpha: 0.4,
    soft: 5,
  })
  glass.sheet('1150,722,1 1200,726 1262,742 1200,742', { color: '#fff0bf', alpha: 0.7, soft: 4 })
  const cup = glass.sheet('1112,612,1 1176,612,1 1172,680 1166,724,1 1144,730 1122,724,1 1116,680', {
    alpha: 0.46,
    pool: 0.4,
    poolR: 6,
  })
  glass.sheet('1115,672,1 1144,676 1173,672,1 1166,722,1 1144,728 1122,722,1', {
    tone: 0.74,
    alpha: 0.6,
    pool: 0.3,
  })
  glass.disc([1144, 613, 32, 6], { tone: 0.9, alpha: 0.6 })
  glass.disc([1144, 673, 29, 5], { tone: 0.96, alpha: 0.7 })
  glass.lines(['1119,624,1.4 1122,670,5 1127,716,1.4', '1170,624,1 1167,670,3 1162,716,1'], {
    clip: cup,
    color: '#ffffff',
    alpha: 0.85,
    dry: 0.05,
  })
}
