import { folds, piece, place, type Look } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { sitterBack, sitterSide } from '../../kit/sitters.ts'
import { type Layer, type Pen, type Stage } from '../../kit/stage.ts'
import { drawKey } from './key.ts'

// The window in the back wall, and where wall and floor meet.
const PANE = { x: 720, y: 120, w: 720, h: 420 }
const SKIRTING = 640

type Light = {
  wall: readonly string[]
  floor: readonly string[]
  shade: (x: number, y: number) => number
  frame: string
}

/** The first evening: the light of the corridor falls in behind us and finds a key; she sits in the middle of the floor. */
export function drawEmpty(stage: Stage) {
  const room = stage.layer('room', { depth: 0.6, lit: false })
  shell(room, {
    wall: ['#0d0b16', '#1b1725', '#322a36', '#574648', '#86684f'],
    floor: ['#1d1512', '#4b3627', '#8d6742', '#cf9d63', '#f0c68c'],
    shade: (x, y) => 0.34 * bell(x, y, { x0: 880, y0: 800, rx: 330, ry: 150 }) - 0.16 * smooth(1150, 1600, x),
    frame: '#8f7fa4',
  })
  wedge(room)
  belongings(room)
  drawKey(room, { x: 716, y: 788, size: 0.56, light: [900, 1100] })
  const figure = stage.layer('figure', { depth: 0.75 })
  sitter(figure)
  const light = stage.layer('light', { depth: 0.6, blend: 'add' })
  glow(light, { x: 860, y: 820, r: 620, color: '#ffb45e', a: 0.22, p: 1.7, sy: 0.42 })
  for (const x of [800, 900, 1010, 1130, 1240, 1340])
    glow(light, { x, y: 690, r: 60, color: '#ffb878', a: 0.12, p: 1.4, sy: 1.4 })
}

/** Four in the morning: the refrigerator stands open; a voice from far away is asking what it costs. */
export function drawFourAm(stage: Stage) {
  const room = stage.layer('room', { depth: 0.6 })
  shell(room, {
    wall: ['#07080f', '#0f121c', '#1d232f', '#364250', '#5d6c74'],
    floor: ['#0c0c10', '#1d1d22', '#383a3c', '#667070', '#a9b7ae'],
    shade: (x, y) =>
      0.5 * bell(x, y, { x0: 1160, y0: 760, rx: 300, ry: 130 }) - 0.12 * smooth(800, 0, x) - 0.06,
    frame: '#4a5a78',
  })
  fridge(room)
  const figure = stage.layer('figure', { depth: 0.75, lit: true })
  caller(figure)
  const light = stage.layer('light', { depth: 0.6, blend: 'add', lit: true })
  glow(light, { x: 1330, y: 520, r: 460, color: '#cfe6e4', a: 0.34, p: 1.9 })
  glow(light, { x: 1180, y: 780, r: 420, color: '#bcd8d6', a: 0.2, p: 1.7, sy: 0.34 })
  glow(light, { x: 956, y: 606, r: 90, color: '#59e0b4', a: 0.5, p: 2 })
}

// Walls with the window cut out of them, floor, skirting, the window's frame and its sill.
function shell(layer: Layer, { wall, floor, shade, frame }: Light) {
  const dice = createRng(61)
  const { x, y, w, h } = PANE
  const cutOut = (g: Pen) => {
    g.beginPath()
    g.rect(-20, -20, 1640, SKIRTING + 20)
    g.rect(x, y, w, h)
    g.fill('evenodd')
  }
  paint(layer, cutOut, {
    color: wall,
    edge: [1.4, 60],
    tone: 0.34,
    wash: 0.13,
    washSize: 200,
    pool: 0,
    shade: (px, py) => 0.7 * shade(px, py + 240) + 0.12 * smooth(300, 640, py) - 0.08 * smooth(400, 0, px),
  })
  // A corner: the wall on the left comes towards us.
  paint(layer, (g) => poly(g, `-20,-20 210,-20 214,${SKIRTING} -20,775`), {
    color: wall,
    edge: [1.6, 60],
    tone: 0.16,
    wash: 0.14,
    washSize: 200,
    pool: 0,
    grad: [210, 0, 0, -20, 0, 0.12],
  })
  paint(layer, (g) => poly(g, `-20,770 214,${SKIRTING} 1620,${SKIRTING} 1620,930 -20,930`), {
    color: floor,
    edge: [1.6, 60],
    tone: 0.36,
    wash: 0.22,
    washSize: 260,
    pool: 0,
    shade: (px, py) => shade(px, py) - 0.1 * smooth(760, 900, py) * smooth(0, 1, Math.abs(px - 880) / 700),
  })
  // Lino in long sheets: two seams, a few scuffs.
  const seams = ['470,642,1 300,760,1.6 60,920,2', '1240,642,1 1330,740,1.6 1500,920,2']
  paint(layer, (g) => seams.forEach((line) => limb(g, line)), {
    color: floor[0] ?? '#000000',
    edge: [1.2, 40],
    pool: 0,
    dry: 0.1,
    alpha: 0.5,
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 50; i++) {
        const sx = dice.range(0, 1600)
        const sy = dice.range(660, 900)
        g.lineWidth = dice.range(0.6, 1.6)
        g.beginPath()
        g.moveTo(sx, sy)
        g.quadraticCurveTo(sx + 50, sy - 3, sx + dice.range(50, 180), sy - 2)
        g.stroke()
      }
    },
    { color: floor[0] ?? '#000000', edge: [1.4, 30], pool: 0, dry: 0.3, alpha: 0.3 },
  )
  paint(
    layer,
    (g) => poly(g, `214,${SKIRTING - 14} 1620,${SKIRTING - 16} 1620,${SKIRTING + 2} 214,${SKIRTING + 3}`),
    {
      color: [wall[0] ?? '#000000', wall[2] ?? '#000000', wall[4] ?? '#000000'],
      edge: [1.2, 50],
      tone: 0.4,
      pool: 0.1,
    },
  )
  paint(
    layer,
    (g) => {
      g.lineWidth = 16
      g.strokeRect(x - 6, y - 6, w + 12, h + 12)
      g.fillRect(x + w * 0.5 - 9, y, 12, h)
      g.fillRect(x + w * 0.5 + 7, y, 7, h)
      g.fillRect(x - 30, y + h + 4, w + 60, 17)
    },
    {
      color: [wall[0] ?? '#000000', wall[1] ?? '#000000', wall[3] ?? '#000000'],
      edge: [1.4, 60],
      tone: 0.42,
      wash: 0.24,
      pool: 0.14,
      rim: { light: [x + w / 2, y + h / 2], color: frame, w: 2.4, amt: 0.5 },
      shadow: { dx: 6, dy: 10, r: 8, a: 0.45 },
    },
  )
}

// The corridor's light on the floor, with the shadow of a door.
function wedge(layer: Layer) {
  paint(layer, (g) => poly(g, '560,930 760,664 980,664 1120,930'), {
    color: '#ffd79a',
    blend: 'screen',
    edge: [3, 60],
    soft: 7,
    pool: 0,
    alpha: 0.3,
    fade: [820, 900, 1, 880, 660, 0.25],
  })
}

const CLOTH: PaintOptions = {
  edge: [1.4, 26],
  tone: 0.4,
  wash: 0.26,
  washSize: 60,
  pool: 0.16,
  form: { light: [860, 1000], r: 9, amt: 0.4, steps: 4 },
  rim: { light: [860, 900], color: '#e8b57e', w: 2.4, amt: 0.5, reach: 500 },
  shadow: { dx: 10, dy: 7, r: 9, a: 0.5, inside: true },
}

// What she has brought, still tied.
function belongings(layer: Layer) {
  const bundle = ['#1d1b20', '#3b3839', '#6d675c', '#a69c84']
  paint(layer, blob('1160,738 1152,700 1166,668 1198,650 1236,652 1266,676 1276,712 1266,742 1214,750'), {
    ...CLOTH,
    color: bundle,
  })
  paint(
    layer,
    blob(
      '1206,656,1 1196,636 1178,630 1184,620,1 1206,628 1216,642 1228,624 1250,618,1 1246,632 1230,644 1226,658,1',
    ),
    {
      ...CLOTH,
      color: bundle,
      tone: 0.5,
    },
  )
  const pleats = [
    '1212,654,1 1186,690,3 1174,738,1',
    '1216,654,1 1214,700,3 1208,746,1',
    '1222,654,1 1246,690,3 1256,738,1',
  ]
  paint(layer, (g) => pleats.forEach((line) => limb(g, line)), {
    color: '#121016',
    edge: [1, 16],
    pool: 0,
    alpha: 0.6,
  })
}

function sitter(layer: Layer) {
  const at = place(900, 756, 400)
  const look: Look = {
    cloth: ['#09080e', '#171521', '#2b2735', '#4d4450', '#84705f'],
    hair: ['#040308', '#0b0910', '#1a1620', '#3a3038'],
    skin: ['#2c1c1a', '#56382e', '#8a5f48'],
    band: ['#4a1519', '#8a3330'],
    light: [1080, 300],
    formLight: [700, 980],
    form: 0.3,
    rim: '#b9a3cc',
    rimAmt: 0.5,
    line: '#050408',
  }
  paint(layer, (g) => oval(g, [902, 758, 118, 14]), { color: '#0d0a0c', soft: 8, pool: 0, alpha: 0.65 })
  paint(layer, (g) => poly(g, '830,752 980,752 1010,668 850,660'), {
    color: '#130e12',
    soft: 9,
    pool: 0,
    alpha: 0.3,
  })
  sitterBack(layer, at, look, { lean: -0.25 })
  const body = { layer, at, look }
  const scarf = ['#22090d', '#4a1519', '#74272a', '#97453f']
  piece(body, '-10.6,-49 -5,-51.6 2,-51.4 7.6,-48.6 9,-45 3,-42.6 -5,-42.4 -11,-45', {
    color: scarf,
    tone: 0.5,
  })
  piece(body, '2,-45,1 7,-45.4,1 9.4,-37 8.6,-28,1 6,-30 3.4,-27.6,1 3,-36', { color: scarf, tone: 0.44 })
  folds(body, ['-9,-47,0.2 -1,-45.4,0.7 7,-47,0.2', '5.4,-42,0.2 6.4,-36,0.6 6,-30,0.2'], { alpha: 0.6 })
}

// An old refrigerator, its door wide; two shelves, a jar of kimchi, a row of nothing.
function fridge(layer: Layer) {
  const steel: PaintOptions = { edge: [1.2, 50], wash: 0.16, washSize: 120, pool: 0.14 }
  paint(layer, (g) => poly(g, '1290,250 1520,250 1524,724 1288,728'), {
    ...steel,
    color: ['#20262b', '#4d585d', '#8b9895', '#c9d3cd'],
    tone: 0.3,
    shadow: { dx: -8, dy: 10, r: 14, a: 0.6 },
  })
  paint(layer, (g) => poly(g, '1304,300 1502,300 1504,690 1304,692'), {
    ...steel,
    color: ['#9db4b4', '#d3e4e0', '#f2faf4'],
    tone: 0.6,
    shade: (_, y) => 0.3 * smooth(520, 300, y) - 0.1,
  })
  for (const y of [404, 500, 596]) {
    paint(
      layer,
      (g) =>
        limb(g, [
          [1306, y, 5],
          [1502, y, 5],
        ]),
      { color: '#6d8484', edge: [0.8, 40], pool: 0, alpha: 0.8 },
    )
  }
  paint(layer, blob('1340,594,1 1338,552 1346,540 1392,540 1400,552 1398,594,1'), {
    ...steel,
    color: ['#43201a', '#8a4030', '#c06a48'],
    tone: 0.5,
    form: { light: [1400, 300], r: 8, amt: 0.3, steps: 3 },
  })
  paint(layer, (g) => g.fillRect(1342, 530, 54, 12), {
    color: ['#7d8f8f', '#c9d6d2'],
    edge: [0.8, 20],
    pool: 0,
  })
  paint(layer, blob('1440,498,1 1438,470 1450,462 1472,462 1480,472 1478,498,1'), {
    ...steel,
    color: ['#5c6a66', '#9fb0a8'],
    tone: 0.5,
  })
  // The door stands open towards us, dark on this side.
  paint(layer, (g) => poly(g, '1520,250 1612,214 1612,790 1524,724'), {
    ...steel,
    color: ['#0b0d11', '#1a2026', '#39444a'],
    tone: 0.4,
  })
}

// She sits on the floor in the fridge's light with the phone, facing it, her knees up.
function caller(layer: Layer) {
  const look: Look = {
    cloth: ['#08090e', '#151922', '#2b323d', '#515d68', '#8b9a9e'],
    scarf: ['#040308', '#0b0a10', '#191820', '#3b3c42'],
    skin: ['#2c2422', '#5e5048', '#a08c7c'],
    light: [1330, 520],
    formLight: [1330, 460],
    form: 0.34,
    rim: '#dcefe9',
    rimAmt: 0.7,
    line: '#040408',
  }
  paint(layer, (g) => poly(g, '820,772 1010,772 900,810 560,842'), {
    color: '#08080c',
    soft: 9,
    pool: 0,
    alpha: 0.6,
  })
  paint(layer, blob('806,780,1 812,716 836,694 900,694 920,712 924,780,1'), {
    color: ['#0a0a0f', '#1b1d24', '#363b43'],
    edge: [1.2, 30],
    tone: 0.4,
    form: { light: [1330, 520], r: 10, amt: 0.4, steps: 3 },
    rim: { light: [1330, 520], color: '#cfe3dd', w: 3, amt: 0.6 },
  })
  const at = place(890, 776, 400)
  sitterSide(layer, at, look, { phone: '#a8f0d4' })
  const body = { layer, at, look }
  const scarf = ['#22090d', '#4a1519', '#74272a', '#97453f']
  piece(body, '-10,-59 -4,-60.6 3,-59.6 7,-57 6,-54.6 0,-54.4 -6,-55 -11.4,-56', { color: scarf, tone: 0.5 })
  piece(body, '-9,-56.6,1 -5,-55,1 -6.6,-47 -8.4,-40,1 -10.4,-42.4 -13,-41,1 -11.4,-49', {
    color: scarf,
    tone: 0.44,
  })
}
