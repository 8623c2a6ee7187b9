import { place } from '../../../kit/body.ts'
import { blob, limb, oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { sewerTurned } from '../../../kit/sewer-turned.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SCARF_DAY } from '../her.ts'

// High, and in front of the doorway.
const SUN = [760, -60] as const
const STREET = [300, 700] as const

/** The machine under its cloth, a flowered one gone pale. */
export function drawCover(room: Layer) {
  const cloth: PaintOptions = {
    color: ['#3f4d4c', '#687874', '#97a398', '#c6ccba'],
    tone: 0.46,
    edge: [1.6, 26],
    wash: 0.22,
    washSize: 50,
    pool: 0.14,
    form: { light: [560, 380], r: 12, amt: 0.44, steps: 4 },
    shadow: { dx: 3, dy: 7, r: 6, a: 0.45 },
  }
  paint(
    room,
    blob(
      '646,572,1 652,540 662,508 676,490 704,482 742,478 776,488 790,510 796,544 800,576,1 780,582 752,576 724,584 694,577 668,583',
    ),
    cloth,
  )
  paint(
    room,
    (g) =>
      [
        '668,506,1 664,544,3.4 658,576,1',
        '700,488,1 696,530,2.6 700,574,1',
        '770,492,1 778,536,3 776,576,1',
        '736,486,1 742,532,2.4 738,572,1',
      ].forEach((l) => limb(g, l)),
    { color: '#56635e', edge: [1, 18], pool: 0, soft: 0.6, alpha: 0.6 },
  )
  const sprigs = [
    [684, 518],
    [716, 504],
    [752, 512],
    [676, 552],
    [714, 546],
    [758, 550],
    [736, 528],
    [784, 556],
  ] as const
  paint(room, (g) => sprigs.forEach(([x, y]) => oval(g, [x, y, 3.6, 3])), {
    color: '#6f7fa0',
    edge: [1, 7],
    pool: 0,
    alpha: 0.7,
  })
  paint(
    room,
    (g) =>
      sprigs.forEach(([x, y]) =>
        limb(g, [
          [x + 2, y + 3, 1.6],
          [x + 7, y + 8, 1],
        ]),
      ),
    { color: '#6f8a5c', edge: [0.6, 7], pool: 0, alpha: 0.7 },
  )
}

const BOWL: PaintOptions = {
  color: ['#7d8a90', '#b4bfbf', '#e0e4dc', '#fdfcf2'],
  tone: 0.54,
  edge: [0.8, 16],
  wash: 0.16,
  washSize: 30,
  pool: 0.2,
  poolR: 2,
  form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
  shadow: { dx: 2, dy: 5, r: 4, a: 0.4 },
}

/** Ji-young at the table, turned to her bowl, her back to the street. */
export function drawEater(figure: Layer) {
  paint(figure, (g) => oval(g, [512, 784, 100, 11]), { color: '#2a211a', soft: 7, pool: 0, alpha: 0.5 })
  sewerTurned(figure, place(519, 790, 512), {
    cloth: ['#2c3a48', '#4b5f70', '#7890a0', '#b2c4c8'],
    trousers: ['#25262a', '#3d3e42', '#62625f', '#97948a'],
    shoes: ['#1d1a18', '#38322c', '#655a4c'],
    skin: ['#5a3a28', '#94664a', '#c69672', '#eccaa6'],
    hair: ['#0d0c0e', '#1d1b1c', '#38332f', '#6d6254'],
    scarf: SCARF_DAY,
    stool: ['#3a2a1c', '#6b5138', '#a5845c'],
    light: STREET,
    formLight: STREET,
    form: 0.34,
    rim: '#f6eedc',
    rimAmt: 0.7,
    reach: 400,
    line: '#161a20',
  })
  // her bowl, held at the rim
  paint(figure, blob('668,536,1 720,535,1 715,554 704,566 684,566 673,555'), BOWL)
  paint(figure, (g) => oval(g, [694, 536, 25, 5.4]), { ...BOWL, tone: 0.3, shadow: null, form: null })
  paint(figure, blob('658,546 670,540 680,543 678,549 668,552 659,553'), {
    color: ['#5a3a28', '#94664a', '#c69672', '#eccaa6'],
    tone: 0.56,
    edge: [0.6, 10],
    pool: 0.2,
    poolR: 2,
  })
}

/** Between the doors: a stool, a basin of noodles with ladle and cucumber, two bowls, somebody's chopsticks. */
export function drawStool(layer: Layer) {
  paint(layer, (g) => limb(g, '884,872,14 980,880,26 1060,876,10'), {
    color: '#5e5a62',
    edge: [3, 30],
    soft: 5,
    pool: 0,
    alpha: 0.5,
  })
  const wood = createCutter(layer, {
    color: ['#3a2a1c', '#6b5138', '#a5845c', '#d9bd8e'],
    tone: 0.46,
    edge: [1.2, 30],
    wash: 0.24,
    washSize: 50,
    pool: 0.16,
    form: { light: SUN, r: 6, amt: 0.44, steps: 3 },
  })
  wood.bars(
    [
      '892,790,11 884,872,10',
      '1026,790,11 1036,872,10',
      '912,786,9 908,856,8',
      '1006,786,9 1012,856,8',
      '890,838,7 1032,836,7',
    ],
    { tone: 0.3 },
  )
  wood.board('872,780 1046,776 1048,796 870,800', { tone: 0.34 })
  wood.board('872,782 896,758 1024,756 1046,778', { tone: 0.62 })
  const tin: PaintOptions = { ...BOWL, color: ['#59646a', '#8d999c', '#c3cac6', '#f4f4ea'] }
  paint(layer, blob('888,722,1 1010,722,1 1000,752 984,768 914,768 898,752'), { ...tin, tone: 0.44 })
  paint(layer, (g) => oval(g, [949, 722, 63, 16]), { ...tin, tone: 0.66, shadow: null })
  paint(layer, (g) => oval(g, [949, 725, 55, 11.6]), {
    color: ['#8a7a58', '#bfae84', '#e6dab4'],
    tone: 0.56,
    edge: [1, 14],
    wash: 0.3,
    washSize: 20,
    pool: 0.2,
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 9; i++)
        limb(
          g,
          `${906 + i * 9},${724 + (i % 3) * 3},1.6 ${924 + i * 7},${720 + (i % 2) * 5},2 ${938 + i * 6},${729 - (i % 3) * 3},1.4`,
        )
    },
    { color: '#fbf3da', edge: [1, 10], pool: 0, alpha: 0.8 },
  )
  paint(
    layer,
    (g) =>
      [
        [936, 722],
        [944, 727],
        [953, 720],
        [961, 725],
      ].forEach(([x = 0, y = 0]) => oval(g, [x, y, 6, 2.6], 0.3)),
    { color: ['#4f7040', '#8fae66'], edge: [0.6, 8], pool: 0.2 },
  )
  paint(layer, blob('1004,752,1 1040,752,1 1036,766 1030,772 1014,772 1008,766'), BOWL)
  paint(layer, (g) => ['1000,750,2.6 1052,742,2', '1002,746,2.4 1050,736,1.8'].forEach((l) => limb(g, l)), {
    color: ['#5a3e26', '#96714a'],
    edge: [0.6, 14],
    pool: 0,
  })
}
