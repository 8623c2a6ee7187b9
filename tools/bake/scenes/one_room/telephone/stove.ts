import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

/** The dark side: a cupboard down to the floor, one gas ring on its slab, the kettle over a low blue flame. */
export function drawStove(stage: Stage) {
  const stove = stage.layer('stove', { depth: 0.3 })
  drawCupboard(stove)
  drawRing(stove)
  drawKettle(stove)
}

function drawCupboard(stove: Layer) {
  const wood: PaintOptions = {
    color: ['#060908', '#121a17', '#25302a', '#484a3a', '#8a8058'],
    edge: [1.4, 60],
    wash: 0.12,
    washSize: 160,
    pool: 0.14,
    shade: (x, y) => 0.16 * smooth(1200, 880, x) * smooth(900, 560, y),
  }
  paint(stove, (g) => poly(g, '870,548 1640,548 1640,930 870,930'), {
    ...wood,
    tone: 0.12,
    shadow: { dx: -12, dy: 6, r: 14, a: 0.5 },
  })
  // two doors hung in it, and the plinth they stand over
  for (const door of ['892,572 1104,570 1104,862 892,864', '1118,570 1340,570 1340,862 1118,862'])
    paint(stove, (g) => poly(g, door), {
      ...wood,
      tone: 0.19,
      rim: { light: LAMP, color: '#b09660', w: 2.4, amt: 0.5, reach: 420 },
      shadow: { dx: 4, dy: 5, r: 4, a: 0.5 },
    })
  paint(stove, (g) => [1082, 1140].forEach((x) => oval(g, [x, 640, 8, 8])), {
    color: WOOD,
    tone: 0.44,
    edge: [0.6, 12],
    shadow: { dx: 3, dy: 4, r: 3, a: 0.6 },
  })
  paint(stove, (g) => poly(g, '872,520 1640,514 1640,548 852,550 854,540'), {
    color: ['#070a0a', '#1a2420', '#3c463a', '#8f8256', '#e8c27c'],
    tone: 0.34,
    edge: [1.2, 50],
    wash: 0.2,
    washSize: 90,
    shade: (x) => 0.2 * smooth(1180, 900, x),
    rim: { light: LAMP, color: '#ffd898', w: 3, amt: 0.8, reach: 420 },
  })
}

// A round pan on the slab, a burner in it with a crown of flame, three prongs that carry the kettle.
function drawRing(stove: Layer) {
  const iron: PaintOptions = {
    color: ['#060808', '#171c1a', '#3a3d32', '#8c7c52', '#e6c58a'],
    tone: 0.3,
    edge: [0.8, 30],
    wash: 0.1,
    form: { light: LAMP, r: 5, amt: 0.4, steps: 3 },
    rim: { light: LAMP, color: '#ffdc9c', w: 2.4, amt: 0.8, reach: 300 },
  }
  paint(stove, (g) => oval(g, [984, 537, 108, 10]), { color: '#040605', soft: 4, pool: 0, alpha: 0.6 })
  // a rubber hose: from its clip on the pan along the slab, and over the edge
  paint(
    stove,
    (g) => limb(g, '1050,530,9 1110,532,9 1146,535,9 1166,548,9 1172,590,9 1170,700,9 1176,930,9'),
    {
      ...iron,
      color: ['#0e0806', '#24170f', '#4a3220', '#8a6a40'],
      tone: 0.3,
      shadow: { dx: 4, dy: 4, r: 4, a: 0.5 },
    },
  )
  paint(
    stove,
    (g) => {
      oval(g, [972, 528, 86, 11])
      poly(g, '886,528 1058,528 1048,540 1010,545 934,545 896,540')
    },
    iron,
  )
  paint(stove, (g) => oval(g, [972, 527, 76, 7]), { ...iron, tone: 0.06, form: null, rim: null })
  paint(stove, (g) => poly(g, '1060,524 1074,524 1074,537 1060,537'), {
    ...iron,
    color: ['#3a3a30', '#8a8468', '#d8c494'],
    tone: 0.4,
  })
  paint(stove, (g) => oval(g, [972, 524, 40, 6]), { ...iron, tone: 0.36 })
  paint(
    stove,
    (g) => {
      for (let i = -6; i <= 6; i++)
        limb(g, [
          [972 + i * 6.4, 524, 5],
          [972 + i * 8, 517, 4],
          [972 + i * 9.2, 510, 1],
        ])
    },
    { color: ['#1c4a9c', '#4a8ee0', '#a8d8ff'], tone: 0.6, edge: [0.5, 8], pool: 0.2 },
  )
  paint(
    stove,
    (g) => {
      limb(g, '898,511,5 972,514,5 1046,511,5')
      for (const l of ['902,512,5 896,532,6', '972,513,5 972,540,6', '1042,512,5 1048,532,6']) limb(g, l)
    },
    { ...iron, tone: 0.2 },
  )
  paint(stove, (g) => oval(g, [1012, 539, 10, 6]), { ...iron, tone: 0.4 })
}

function drawKettle(stove: Layer) {
  paint(stove, blob('918,508,1 902,474 910,430 940,404 996,400 1028,424 1038,466 1024,504,1 972,512'), {
    color: ['#070909', '#161c1a', '#333a32', '#6e6a4a', '#d8b878'],
    tone: 0.34,
    edge: [1.2, 30],
    wash: 0.12,
    washSize: 120,
    grain: 0.05,
    form: { light: LAMP, r: 22, amt: 0.42, steps: 5 },
    rim: { light: LAMP, color: '#ffdc9c', w: 3.6, amt: 0.95, reach: 520 },
  })
  paint(
    stove,
    (g) => {
      hoop(g, 8, [970, 406, 48, 54], { arc: [Math.PI, 0] })
      limb(g, '922,404,8 926,414,7 934,424,5')
      limb(g, '1018,404,8 1016,414,7 1010,424,5')
      limb(g, '916,466,20 884,442,14 872,412,9')
      oval(g, [968, 400, 30, 8])
      oval(g, [968, 389, 8, 8])
    },
    {
      color: ['#070909', '#1a1f1b', '#4a4936', '#c0a468'],
      tone: 0.36,
      edge: [1, 30],
      form: { light: LAMP, r: 5, amt: 0.5, steps: 3 },
      rim: { light: LAMP, color: '#ffdc9c', w: 2.6, amt: 0.9, reach: 520 },
    },
  )
}
