import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { LAMP, TUBE } from './palette.ts'

/** The table under the window: the machine in profile, a clip of warm light, and a tape with teeth that goes on coming. */
export function drawBackTable(stage: Stage) {
  const table = stage.layer('table', { depth: 0.35, lit: true })
  const wood: PaintOptions = {
    color: ['#1c1610', '#463524', '#836540', '#c49c64', '#f0d29a'],
    edge: [1.2, 40],
    wash: 0.2,
    washSize: 70,
    pool: 0.16,
  }
  paint(
    table,
    (g) => {
      poly(g, '470,596 486,596 484,716 472,716')
      poly(g, '884,596 900,596 902,716 890,716')
    },
    { ...wood, tone: 0.3, form: { light: TUBE, r: 5, amt: 0.3, steps: 3 } },
  )
  paint(table, (g) => poly(g, '474,560 880,558 906,590 446,594'), {
    ...wood,
    tone: 0.46,
    shade: (x, y) => 0.34 * bell(x, y, { x0: 640, y0: 574, rx: 110, ry: 26 }),
    shadow: { dx: 0, dy: 14, r: 12, a: 0.5 },
  })
  paint(table, (g) => poly(g, '446,593 906,589 905,606 447,610'), { ...wood, tone: 0.28 })
  drawTape(table)
  drawMachine(table)
}

function drawMachine(table: Layer) {
  const iron: PaintOptions = {
    color: ['#0b0e10', '#20282a', '#4a524c', '#9a9474', '#ffe6ae'],
    tone: 0.26,
    edge: [0.8, 24],
    wash: 0.1,
    washSize: 50,
    form: { light: LAMP, r: 6, amt: 0.4, steps: 3 },
    rim: { light: LAMP, color: '#ffdf9c', w: 2.4, amt: 0.9, reach: 150 },
  }
  paint(table, (g) => oval(g, [670, 580, 84, 7]), { color: '#140e08', soft: 4, pool: 0, alpha: 0.5 })
  // the wheel, behind the pillar
  paint(
    table,
    (g) => {
      hoop(g, 6, [746, 530, 10, 24])
      g.fillRect(734, 524, 12, 12)
    },
    iron,
  )
  paint(
    table,
    blob(
      '606,524,1 606,502 616,494,1 660,498 706,494 732,498 742,512 740,540 744,568,1 702,570,1 706,544 700,528 676,520 640,521 630,528 627,544,1 610,545,1',
    ),
    iron,
  )
  paint(table, (g) => poly(g, '596,568 748,564 752,576 592,580'), { ...iron, tone: 0.38 })
  // the cloth that is under the needle
  paint(table, blob('566,574,1 596,563 640,563 670,571,1 664,582 640,587 622,597 588,600 576,590,1'), {
    color: ['#4a3a26', '#8a7048', '#cbb07a', '#f6e6b8'],
    tone: 0.42,
    edge: [1.2, 16],
    wash: 0.2,
    washSize: 30,
    form: { light: LAMP, r: 6, amt: 0.4, steps: 3 },
  })
  // bar, foot, needle; a knob for the thread, a spool
  paint(
    table,
    (g) => {
      limb(g, '616,544,4 616,560,3.4')
      limb(g, '623,544,2 623,566,1.6')
      poly(g, '609,559 626,559 630,567 608,567')
      limb(g, '690,494,2 690,472,2')
    },
    { ...iron, tone: 0.62 },
  )
  paint(table, blob('682,476,1 698,476,1 696,492,1 684,492,1'), {
    color: ['#5e6a70', '#a8b4b4', '#f2ecd4'],
    tone: 0.5,
    edge: [0.5, 10],
    form: { light: LAMP, r: 4, amt: 0.4, steps: 3 },
  })
  paint(table, (g) => limb(g, '640,506,1.4 670,509,2 700,506,1.4'), {
    color: '#c8a458',
    edge: [0.5, 10],
    pool: 0,
    alpha: 0.6,
  })
  // the clip of light: an arm over the machine's head, a shade like a thimble
  paint(table, (g) => limb(g, '664,498,3 670,470,3 656,450,3 640,452,3'), iron)
  paint(table, blob('630,450,1 650,446,1 664,470,1 634,482,1'), {
    color: ['#22180e', '#6a4a26', '#c08c46', '#ffe0a0'],
    tone: 0.44,
    edge: [0.7, 14],
    form: { light: LAMP, r: 5, amt: 0.4, steps: 3 },
  })
  paint(table, (g) => oval(g, [649, 477, 15, 4.6], -0.36), { color: '#fff4cc', edge: [0.5, 10], pool: 0 })
}

// Zip tape: under the foot, off the table's end, down into a heap on the floor.
function drawTape(table: Layer) {
  const rng = createRng(402)
  const tape: PaintOptions = {
    color: ['#2a3644', '#52667a', '#8ea2ae', '#d8dcd0'],
    edge: [0.8, 14],
    wash: 0.2,
    washSize: 30,
    pool: 0.16,
    form: { light: TUBE, r: 3, amt: 0.4, steps: 2 },
  }
  // what came out of the machine, along the table and over the edge
  paint(
    table,
    (g) =>
      limb(
        g,
        '618,570,9 660,582,9 740,584,9 836,580,10 878,586,11 891,614,12 884,656,12 894,690,12 906,714,11',
      ),
    {
      ...tape,
      tone: 0.56,
      shadow: { dx: 3, dy: 5, r: 4, a: 0.4 },
    },
  )
  for (let i = 0; i < 22; i++) {
    const a = i * 1.7
    const r = 0.4 + rng() * 0.6
    const [cx, cy] = [912 + rng.normal() * 14, 720 + rng.normal() * 3]
    paint(
      table,
      (g) =>
        limb(g, [
          [cx + Math.cos(a) * 44 * r, cy + Math.sin(a) * 9 * r - i * 0.3, 7],
          [cx + Math.cos(a + 0.7) * 56 * r, cy + Math.sin(a + 0.7) * 12 * r - i * 0.3, 8],
          [cx + Math.cos(a + 1.4) * 44 * r, cy + Math.sin(a + 1.4) * 9 * r - i * 0.3, 7],
        ]),
      { ...tape, tone: 0.3 + rng() * 0.3 },
    )
  }
  // teeth
  paint(
    table,
    (g) => {
      g.setLineDash([2.4, 3])
      g.lineWidth = 3
      g.beginPath()
      g.moveTo(626, 573)
      g.bezierCurveTo(680, 590, 800, 578, 868, 582)
      g.bezierCurveTo(896, 592, 884, 640, 887, 660)
      g.lineTo(894, 690)
      g.lineTo(906, 714)
      g.stroke()
      g.setLineDash([])
    },
    { color: ['#8a7040', '#e0bc74', '#fff0c0'], tone: 0.6, edge: [0.4, 8], pool: 0.1 },
  )
}
