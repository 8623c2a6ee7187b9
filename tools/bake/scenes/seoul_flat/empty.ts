import { place, type Look } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { floorSitter } from '../../kit/floor-sitter.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bell, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawKey } from './key.ts'
import { drawShell } from './shell.ts'

// The light of the corridor, through the door behind us: strongest near us, spent before it reaches the wall.
const WEDGE = '330,930 790,640 1064,640 1270,930'
const ON_WALL = '790,640 796,540 1060,540 1064,640'

/** The first evening: the light of the corridor falls in behind us and finds a key; she sits in the middle of the floor. */
export function drawEmpty(stage: Stage) {
  const room = stage.layer('room', { depth: 0.6, lit: false })
  drawShell(room, {
    wall: ['#0d0b16', '#1b1725', '#322a36', '#574648', '#86684f'],
    floor: ['#1d1512', '#4b3627', '#8d6742', '#cf9d63', '#f0c68c'],
    shade: (x, y) =>
      0.12 * bell(x, y, { x0: 880, y0: 800, rx: 420, ry: 170 }) -
      0.12 * smooth(1150, 1600, x) -
      0.1 * smooth(700, 200, x) -
      0.05,
    frame: '#8f7fa4',
    pane: { x: 720, y: 120, w: 720, h: 420 },
  })
  onTheWalls(room)
  wedge(room)
  belongings(room)
  drawKey(room, { x: 716, y: 800, size: 0.62, light: [900, 1100] })
  herShadow(room)
  sitter(stage.layer('figure', { depth: 0.75 }))
  doorLeaf(stage.layer('door', { depth: 0.9 }))
  const light = stage.layer('light', { depth: 0.6, blend: 'add' })
  glow(light, { x: 830, y: 900, r: 600, color: '#ffb45e', a: 0.24, p: 1.7, sy: 0.42 })
  for (const x of [800, 1010, 1130, 1240, 1340])
    glow(light, { x, y: 690, r: 60, color: '#ffb878', a: 0.08, p: 1.4, sy: 1.4 })
}

// What other people left: a ceiling line, a square where something hung, the floor's thermostat, a socket.
function onTheWalls(layer: Layer) {
  paint(layer, (g) => poly(g, '-20,-20 1620,-20 1620,34 212,38 -20,10'), {
    color: ['#0a0912', '#161320', '#241f2a'],
    edge: [1.4, 60],
    tone: 0.4,
    pool: 0,
  })
  paint(layer, (g) => poly(g, '520,150 634,150 634,300 520,300'), {
    color: '#6d5a58',
    edge: [1.6, 50],
    soft: 3,
    pool: 0,
    alpha: 0.2,
  })
  paint(layer, (g) => poly(g, '1506,364 1548,364 1548,420 1506,420'), {
    color: ['#4a4048', '#857468', '#b8a088'],
    edge: [0.8, 30],
    tone: 0.4,
    pool: 0.14,
    shadow: { dx: -4, dy: 6, r: 5, a: 0.5 },
  })
  paint(layer, (g) => g.fillRect(1513, 372, 28, 18), {
    color: '#8fd0b4',
    edge: [0.6, 16],
    pool: 0,
    alpha: 0.75,
  })
  paint(layer, (g) => g.fillRect(600, 560, 38, 26), {
    color: ['#3c343c', '#6d5f5a', '#9a8672'],
    edge: [0.8, 30],
    tone: 0.4,
    pool: 0.14,
  })
  paint(layer, (g) => ['610,573,4 610,573,4', '627,573,4 627,573,4'].forEach((l) => limb(g, l)), {
    color: '#14101a',
    edge: [0.4, 8],
    pool: 0,
  })
}

function wedge(layer: Layer) {
  const lit: PaintOptions = { color: '#ffd79a', blend: 'screen', edge: [2, 60], soft: 3, pool: 0, wash: 0.1 }
  paint(layer, (g) => poly(g, WEDGE), { ...lit, alpha: 0.56, fade: [0, 890, 1, 0, 650, 0.1] })
  paint(layer, (g) => poly(g, ON_WALL), { ...lit, soft: 7, alpha: 0.06, fade: [0, 640, 1, 0, 536, 0.3] })
}

// It falls away from us with the light, and is all but gone at the skirting.
function herShadow(layer: Layer) {
  const shade: PaintOptions = { color: '#120c12', edge: [2, 40], pool: 0 }
  paint(layer, blob('800,766 880,776 996,768 1012,744 1026,690 1046,640,1 936,640,1 914,686 850,740'), {
    ...shade,
    soft: 5,
    alpha: 0.6,
    fade: [0, 770, 1, 0, 640, 0.3],
  })
  paint(
    layer,
    blob('936,642,1 940,610 956,590 972,582 974,562 984,550 1002,550 1012,562 1014,582 1032,594 1048,642,1'),
    {
      ...shade,
      soft: 10,
      alpha: 0.2,
    },
  )
  paint(layer, (g) => oval(g, [900, 764, 112, 9]), { ...shade, soft: 5, alpha: 0.7 })
}

// What she has brought, still tied: a box in a cloth.
function belongings(layer: Layer) {
  const cloth: PaintOptions = {
    color: ['#16151c', '#2f3038', '#5a5c5e', '#97917f'],
    edge: [1.4, 26],
    tone: 0.42,
    wash: 0.26,
    washSize: 60,
    pool: 0.16,
    form: { light: [900, 1000], r: 8, amt: 0.36, steps: 4 },
    rim: { light: [860, 900], color: '#e8b57e', w: 2.4, amt: 0.5, reach: 500 },
  }
  paint(layer, blob('1160,716 1260,700 1330,712 1338,724 1280,730 1180,728'), {
    color: '#0d090c',
    soft: 8,
    pool: 0,
    alpha: 0.6,
  })
  paint(layer, blob('1148,722,1 1142,690 1148,658,1 1200,646 1256,652,1 1266,688 1262,724,1 1206,730'), cloth)
  paint(layer, blob('1148,658,1 1176,640 1214,634 1246,640 1256,653,1 1206,666'), { ...cloth, tone: 0.54 })
  paint(
    layer,
    blob(
      '1198,650,1 1178,642 1162,650 1152,668,1 1156,642 1178,627 1203,640 1220,622 1242,613 1254,620,1 1238,632 1223,646 1212,652,1',
    ),
    { ...cloth, tone: 0.56, shadow: { dx: 3, dy: 5, r: 4, a: 0.5, inside: true } },
  )
  const pleats = [
    '1198,654,1 1172,676,3 1152,716,1',
    '1208,656,1 1236,680,3 1256,716,1',
    '1203,658,1 1202,690,2 1194,722,1',
  ]
  paint(layer, (g) => pleats.forEach((line) => limb(g, line)), {
    color: '#0f0e14',
    edge: [1, 16],
    pool: 0,
    alpha: 0.6,
  })
}

function sitter(layer: Layer) {
  const look: Look = {
    cloth: ['#0d0b13', '#241f2c', '#443b46', '#786658', '#b8946c'],
    hair: ['#060409', '#100d14', '#251d22', '#574234'],
    skin: ['#3a2620', '#6d4a38', '#a87650', '#d8a878'],
    band: ['#1a141a', '#2c2228'],
    scarf: ['#2a0a0d', '#561619', '#8a2d2b', '#b9584a'],
    light: [700, 1000],
    formLight: [720, 1060],
    form: 0.4,
    rim: '#f0bd84',
    rimAmt: 0.5,
    line: '#07050a',
  }
  floorSitter(layer, place(900, 762, 430), look)
}

// The door we look in by, opened against the wall on the right: its edge, its lock with four figures.
function doorLeaf(layer: Layer) {
  paint(layer, (g) => poly(g, '1532,-20 1620,-20 1620,930 1524,930'), {
    color: ['#07060b', '#121019', '#242028', '#4a3c38'],
    edge: [1.6, 70],
    tone: 0.34,
    wash: 0.2,
    washSize: 160,
    pool: 0.1,
    shade: (_, y) => 0.14 * smooth(300, 900, y),
    rim: { light: [900, 930], color: '#ffcf90', w: 5, amt: 0.9 },
    shadow: { dx: -10, dy: 0, r: 12, a: 0.5 },
  })
  paint(layer, (g) => poly(g, '1554,500 1592,500 1592,640 1553,640'), {
    color: ['#050508', '#15151b', '#34323a'],
    edge: [0.8, 40],
    tone: 0.4,
    pool: 0.14,
    shadow: { dx: -4, dy: 6, r: 4, a: 0.6, inside: true },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 4; i++) oval(g, [1573, 528 + i * 28, 4.6, 4.6])
    },
    { color: '#7fd9c0', edge: [0.4, 8], pool: 0, alpha: 0.85 },
  )
}
