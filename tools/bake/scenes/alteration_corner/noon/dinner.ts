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

const SKIN = ['#5a3a28', '#94664a', '#c69672', '#eccaa6']

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
    skin: SKIN,
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
  // the bowl on the fingers of her left hand
  const skin: PaintOptions = { color: SKIN, tone: 0.5, edge: [0.6, 10], pool: 0.2, poolR: 2 }
  paint(figure, (g) => limb(g, '664,556,8 680,567,7 702,565,5'), { ...skin, tone: 0.5 })
  paint(figure, blob('672,536,1 724,535,1 719,554 708,565 690,565 678,554'), BOWL)
  paint(figure, (g) => oval(g, [698, 536, 25, 5.4]), { ...BOWL, tone: 0.3, shadow: null, form: null })
  // noodles, lifted on two sticks
  paint(
    figure,
    (g) =>
      [
        '703,516,2.4 701,526,2.4 702,537,2',
        '708,514,2.4 707,526,2.4 708,537,2',
        '712,512,2 712,524,2 713,535,1.6',
      ].forEach((l) => limb(g, l)),
    { color: '#fbf3da', edge: [0.8, 9], pool: 0 },
  )
  paint(
    figure,
    (g) => ['643,543,2 668,533,2.8 722,511,2', '644,550,2 668,538,2.8 722,514,2'].forEach((l) => limb(g, l)),
    {
      color: ['#3a2415', '#6b4728'],
      edge: [0.4, 14],
      pool: 0,
    },
  )
  // the right hand on them: its back, four fingers, the thumb along the sticks
  for (const finger of [
    '658,543,7 667,544,6.4 671,549,5',
    '658,549,7 667,551,6.4 670,556,5',
    '655,555,6.6 663,558,6 666,562,4.6',
  ])
    paint(figure, (g) => limb(g, finger), {
      ...skin,
      tone: 0.68,
      shadow: { dx: 1, dy: 2, r: 2, a: 0.5, inside: true },
    })
  paint(figure, blob('640,545 648,539 658,538 664,543 663,553 658,561 646,563 640,558'), {
    ...skin,
    tone: 0.72,
  })
  paint(figure, (g) => limb(g, '650,541,6 660,535,5.4 669,533,4'), {
    ...skin,
    tone: 0.78,
    shadow: { dx: 1, dy: 2, r: 2, a: 0.4, inside: true },
  })
}

/** Between the doors: a stool, a basin of noodles with ladle and cucumber, two bowls, somebody's chopsticks. */
export function drawStool(layer: Layer) {
  paint(layer, blob('872,866,1 884,848,1 1054,842,1 1070,870,1 1046,882 900,884'), {
    color: '#5e5a62',
    edge: [1.6, 30],
    soft: 1,
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
