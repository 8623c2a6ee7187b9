import { createCutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { shifted, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { LOW_SUN } from './plant-light.ts'

const ON_DESK = { dx: 14, dy: 5, r: 6, a: 0.4, color: '#4d3a2c' } as const

// They lie clear of the empty chair.
const along = (points: Points) => shifted(points, 58, 0)

/** A form, a pen laid across it, a glass of water half drunk. */
export function drawDeskThings(layer: Layer) {
  const paper = createCutter(
    layer,
    {
      color: ['#a79c8c', '#d6cbb3', '#f4ead0', '#fffaea'],
      tone: 0.74,
      edge: [1.2, 50],
      wash: 0.1,
      washSize: 120,
      pool: 0.12,
      shadow: ON_DESK,
    },
    along,
  )
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
  const pen = createCutter(
    layer,
    {
      color: ['#1b1d2e', '#34395c', '#8d90a8'],
      tone: 0.5,
      edge: [0.6, 20],
      form: { light: LOW_SUN, r: 2.4, amt: 0.5, steps: 3 },
      shadow: ON_DESK,
    },
    along,
  )
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
  const glass = createCutter(layer, material, along)
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
