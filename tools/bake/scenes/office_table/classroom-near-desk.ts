import { createCutter } from '../../kit/cutter.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY, END } from './classroom-space.ts'

const WOOD = ['#4d4128', '#846f48', '#b99f6c', '#dec894', '#f7ebca']

// x counts along the desk's near part (y 858); all runs to where the room runs.
const onDesk = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [x + (END.x - x) * ((858 - y) / (858 - END.y)), y, w])

/** The desk before us: a notebook, a pencil, an eraser worn on one side; nobody on the chair. */
export function drawNearDesk(layer: Layer, rng: Rng) {
  const top = createCutter(
    layer,
    {
      color: WOOD,
      tone: 0.5,
      edge: [1.8, 80],
      wash: 0.16,
      washSize: 260,
      pool: 0.1,
      grad: [200, 700, 0.2, 1150, 860, -0.22],
    },
    onDesk,
  )
  top.board('90,716 1140,716 1140,860 90,860', {
    shadow: { dx: 20, dy: -4, r: 16, a: 0.4, color: '#2c3532' },
  })
  top.board('90,860 1140,860 1140,880 90,880', { tone: 0.16 })
  top.board('112,880 1120,880 1130,940 100,940', { tone: 0.02, color: ['#241d12', '#4d4128', '#846f48'] })
  const grain = Array.from({ length: 13 }, (_, i): Point[] => {
    const y = 726 + i * 10
    const x = rng.range(140, 900)
    return [
      [x, y, 0.6],
      [x + 80, y + rng.normal() * 2, 2],
      [x + 170, y, 0.6],
    ]
  })
  top.lines(grain, { color: '#5b4c2e', alpha: 0.34, dry: 0.2 })
  const sun = createCutter(layer, {
    color: ['#f3dca0', '#fff3cf'],
    tone: 0.6,
    edge: [3, 40],
    soft: 4,
    pool: 0,
    alpha: 0.7,
  })
  sun.board('470,718 640,718 520,859 300,859')
  drawNotebook(layer)
  drawPencil(layer)
}

function drawNotebook(layer: Layer) {
  const paper = createCutter(
    layer,
    {
      color: ['#a8a698', '#d8d4c2', '#f3efdf', '#fffdf2'],
      tone: 0.78,
      edge: [1.2, 50],
      wash: 0.1,
      pool: 0.12,
      shadow: { dx: 8, dy: 7, r: 7, a: 0.45, color: '#3d3018' },
    },
    onDesk,
  )
  paper.board('350,738 560,734 562,838 346,844')
  paper.board('560,734 770,738 776,842 562,838', { tone: 0.64 })
  paper.bars(['560,735,2 561,790,4 562,838,2'], { tone: 0.3, shadow: null, soft: 1.4, alpha: 0.6 })
  paper.lines(
    [
      '380,753,0.6 460,752,2 534,750,0.6',
      '380,769,0.6 450,768,2 500,767,0.6',
      '378,786,0.6 460,785,2 536,783,0.6',
      '378,804,0.6 420,803,2 470,802,0.6',
      '376,822,0.6 430,821,2 520,820,0.6',
    ],
    { color: '#3f4b4d', dry: 0.2, alpha: 0.65 },
  )
  // a block of flats, drawn while somebody was explaining a lease: one window is filled in
  paper.lines(
    [
      '640,822,2 640,748,2',
      '712,822,2 712,748,2',
      '636,748,1.4 676,747,2.4 716,748,1.4',
      '604,822,1 666,823,2.4 744,822,1',
      '728,822,1.4 728,806,1.6',
      '668,822,1.4 668,809,1.6 682,809,1.6 682,822,1.4',
    ],
    { color: '#2f393b', dry: 0.1, alpha: 0.75, edge: [0.8, 14] },
  )
  paper.disc([746, 800, 9, 7], { color: '#2f393b', alpha: 0.35, shadow: null, edge: [2, 6] })
  const windows = [756, 769, 782, 795].flatMap((y) =>
    [650, 671, 692].map((x): Point[] => [
      [x, y],
      [x + 12, y],
      [x + 12, y + 6],
      [x, y + 6],
    ]),
  )
  paper.stitches(windows, { color: '#2f393b', width: 1.6, closed: true, alpha: 0.7, shadow: null })
  paper.board('671,782 684,782 684,789 671,789', { color: '#2f393b', alpha: 0.8, shadow: null, edge: [1, 6] })
}

function drawPencil(layer: Layer) {
  const lies = { dx: 6, dy: 6, r: 4, a: 0.45, color: '#3d3018' } as const
  const pencil = createCutter(layer, {
    color: ['#6a4210', '#c98a3c', '#efc06a'],
    tone: 0.6,
    edge: [0.7, 20],
    form: { light: DAY, r: 3, amt: 0.5, steps: 3 },
    shadow: lies,
  })
  pencil.bars(['676,848,9 770,812,8.4 846,782,8'])
  pencil.bars(['660,854,1.6 667,851,4.4 676,848,8.4'], { color: ['#4b3a24', '#c9a777'] })
  const rubber = createCutter(layer, {
    color: ['#7d7f7c', '#c4c4b8', '#f4f1e4'],
    tone: 0.62,
    edge: [1, 18],
    form: { light: DAY, r: 5, amt: 0.4, steps: 3 },
    shadow: lies,
  })
  rubber.sheet('874,758,1 906,754,1 916,772 908,781 884,784,1')
}
