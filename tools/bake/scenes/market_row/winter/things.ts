import { createCutter } from '../../../kit/cutter.ts'
import { type PaintOptions } from '../../../kit/paint.ts'
import { pointAt, shifted, type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANE, ON_PLANKS } from './palette.ts'
import { onTable } from './table.ts'

const STEEL = ['#23282d', '#545d63', '#98a2a5', '#e6eae6']
const IRON = ['#0f1216', '#262b31', '#4f575e', '#8c959a']

/** What lies about on the planks: an old letter, open, shears, the box with its three threads, a flat iron. */
export function drawThings(layer: Layer) {
  drawLetter(layer)
  drawShears(layer)
  drawThreads(layer)
  drawIron(layer)
}

function drawLetter(layer: Layer) {
  const paper = createCutter(
    layer,
    {
      color: ['#7d6c50', '#b5a380', '#d8c9a4', '#efe4c6'],
      tone: 0.58,
      edge: [1.2, 30],
      wash: 0.2,
      washSize: 60,
      poolR: 3,
      shadow: ON_PLANKS,
    },
    onTable,
  )
  // once folded in four, soft as cloth: it doesn't lie flat any more
  paper.sheet('29,63,1 42,60.4 54,61,1 55.4,69 57,77,1 44,80 31,81.6,1 29.6,72')
  paper.sheet('29,63,1 42,60.4 43,70.4 30,72,1', { tone: 0.48, shadow: null })
  paper.sheet('43,70.4 55.4,69 57,77,1 44,80', { tone: 0.5, shadow: null })
  paper.lines(['42,60.4,0.3 43,70.4,0.5 44,80,0.3', '29.6,72,0.3 43,70.4,0.5 55.4,69,0.3'], {
    edge: [0.8, 16],
    alpha: 0.7,
  })
  paper.lines(
    [0, 1, 2, 3, 4].flatMap((i) => [
      `${32 + i * 0.2},${65 + i * 1.2 + (i > 2 ? 4 : 0)},0.2 40,${64 + i * 1.2 + (i > 2 ? 4 : 0)},0.35`,
      `45,${63.6 + i * 1.2 + (i > 2 ? 4 : 0)},0.2 52.6,${62.8 + i * 1.2 + (i > 2 ? 4 : 0)},0.35`,
    ]),
    { edge: [0.8, 9], alpha: 0.4, dry: 0.3 },
  )
}

function drawShears(layer: Layer) {
  const metal: PaintOptions = {
    color: STEEL,
    edge: [0.9, 20],
    wash: 0.2,
    washSize: 40,
    form: { light: LANE, r: 4, amt: 0.5, steps: 3 },
    rim: { light: LANE, color: '#ffffff', w: 2, amt: 0.7 },
    shadow: ON_PLANKS,
  }
  const shears = createCutter(layer, metal, (points, widths) => onTable(shifted(points, 66, 80), widths))
  const handle = { color: IRON, tone: 0.4 }
  shears.bars(
    ['0,0,2.4 -4,4.6,2 -9,4.4,1.8 -11.4,7.6,1.7 -9.4,11.4,1.7 -4.6,11.2,1.7 -2.6,7.6,1.8 -4,4.6,2'],
    handle,
  )
  shears.bars(
    ['0,0,2.4 -4.6,-1.4,2 -9.4,-3.4,1.8 -13.4,-2.4,1.7 -13.4,1.6,1.7 -9.4,3.2,1.7 -5.6,1.6,1.8 -4.6,-1.4,2'],
    handle,
  )
  shears.bars(['0,0,3.6 8,-3.4,4 19,-9.6,0.5', '0,0,3.6 9,-0.6,3.8 21,-3,0.5'])
  shears.disc([0.4, -0.6, 3.6, 2.8], { color: IRON, tone: 0.2, edge: [0.5, 8], form: null, shadow: null })
}

function drawThreads(layer: Layer) {
  const [x, y] = pointAt(onTable('214,58'), 0)
  const at = (points: Points) => shifted(points, x, y)
  const wood = createCutter(
    layer,
    {
      color: ['#2e2117', '#5d442d', '#95754e', '#c8a879'],
      tone: 0.42,
      edge: [1.4, 30],
      wash: 0.3,
      washSize: 60,
      form: { light: LANE, r: 6, amt: 0.4, steps: 3 },
      shadow: ON_PLANKS,
    },
    at,
  )
  wood.board('-82,-16 88,-20 96,34 -80,40')
  wood.board('-82,-16 88,-20 78,-34 -70,-32', { tone: 0.1, shadow: null })
  const spools = [
    { dx: -46, dy: 8, color: ['#9a968a', '#d6d3c6', '#fffdf4'] },
    { dx: 0, dy: 6, color: ['#22395a', '#3f628d', '#7f9fc2'] },
    { dx: 48, dy: 4, color: ['#3c0b0e', '#701a1c', '#9a302b'] },
  ]
  for (const { dx, dy, color } of spools) {
    const material: PaintOptions = {
      color,
      tone: 0.52,
      edge: [1, 12],
      wash: 0.2,
      washSize: 30,
      pool: 0.2,
      form: { light: LANE, r: 6, amt: 0.42, steps: 4 },
    }
    const thread = createCutter(layer, material, (points) => shifted(points, x + dx, y + dy))
    thread.sheet('-15,-30 15,-30 17,0 0,5 -17,0')
    const turns = Array.from(
      { length: 9 },
      (_, i) => `-15,${-27 + i * 3.3},0.5 0,${-25 + i * 3.3},1 15,${-28 + i * 3.3},0.5`,
    )
    thread.lines(turns, { edge: [0.6, 10], dry: 0, alpha: 0.5 })
    thread.disc([0, -32, 16, 6], { color: ['#6f5738', '#b5966a', '#e8d3ab'], tone: 0.6, form: null })
  }
}

function drawIron(layer: Layer) {
  const [x, y] = pointAt(onTable('226,88'), 0)
  const iron = createCutter(
    layer,
    {
      color: IRON,
      tone: 0.42,
      edge: [1.2, 26],
      wash: 0.24,
      washSize: 50,
      form: { light: LANE, r: 9, amt: 0.42, steps: 4 },
      rim: { light: LANE, color: '#e9efef', w: 2.6, amt: 0.7 },
    },
    (points) => shifted(points, x, y),
  )
  iron.sheet('-110,22,1 -60,-16 20,-34 88,-30,1 96,14,1 60,30 -40,34', { shadow: ON_PLANKS })
  iron.bars(['-34,-20,8 -30,-58,8', '62,-30,8 58,-62,8'])
  iron.bars(['-50,-58,15 14,-68,20 80,-64,15'], { color: ['#2b1c10', '#5e4024', '#9b7443', '#d3ac72'] })
}
