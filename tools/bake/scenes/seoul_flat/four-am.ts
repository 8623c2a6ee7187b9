import { place } from '../../kit/body.ts'
import { limb, oval, poly } from '../../kit/brush.ts'
import { callerOnFloor } from '../../kit/caller-on-floor.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bell, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawShell } from './shell.ts'

const SLIT: readonly [number, number] = [1290, 560]

/** Four in the morning, the kitchen end: the refrigerator stands ajar, its light finds an egg; she is on the floor with the telephone. */
export function drawFourAm(stage: Stage) {
  const room = stage.layer('room', { depth: 0.6 })
  drawShell(room, {
    wall: ['#090b13', '#131722', '#222a38', '#3a4756', '#5d6c74'],
    floor: ['#0e0f14', '#1f2128', '#3a3e44', '#667070', '#a9b7ae'],
    shade: (x, y) =>
      0.1 * bell(x, y, { x0: 1080, y0: 780, rx: 380, ry: 170 }) - 0.1 * smooth(760, 0, x) - 0.02,
    frame: '#5a6a8a',
    pane: { x: 700, y: 140, w: 390, h: 300 },
  })
  counter(room)
  fridge(room)
  floorLight(room)
  fridgeDoor(room)
  caller(stage.layer('figure', { depth: 0.6, lit: true }))
  const light = stage.layer('light', { depth: 0.6, blend: 'add', lit: true })
  glow(light, { x: SLIT[0], y: SLIT[1], r: 330, color: '#cfe6e4', a: 0.24, p: 2, sy: 1.2 })
  glow(light, { x: 1040, y: 800, r: 380, color: '#bcd8d6', a: 0.14, p: 1.6, sy: 0.32 })
  glow(light, { x: 892, y: 508, r: 64, color: '#59e0b4', a: 0.3, p: 2 })
}

const LACQUER: PaintOptions = { edge: [1.2, 50], wash: 0.18, washSize: 120, pool: 0.12 }

// A sink unit under the window: doors below, a tap against the sky, a bowl and a board left to dry.
function counter(layer: Layer) {
  paint(layer, (g) => poly(g, '760,493 798,459 798,640 760,722'), {
    ...LACQUER,
    color: ['#151922', '#2a323c', '#4d5a62', '#83938f'],
    tone: 0.44,
    shade: (_, y) => 0.1 * smooth(500, 720, y),
  })
  paint(layer, (g) => poly(g, '200,493 760,493 760,722 200,722'), {
    ...LACQUER,
    color: ['#07080d', '#10131b', '#1e242e', '#39444c'],
    tone: 0.36,
    shade: (x) => 0.08 * smooth(300, 760, x),
    shadow: { dx: 4, dy: 10, r: 12, a: 0.5 },
  })
  paint(layer, (g) => poly(g, '200,470 768,470 802,457 210,457'), { ...LACQUER, color: '#1a1f29', pool: 0 })
  paint(layer, (g) => poly(g, '200,476 240,457 804,457 766,478 768,496 200,496'), {
    ...LACQUER,
    color: ['#1c222c', '#3a4450', '#66747c', '#a3b1ae'],
    tone: 0.36,
    shade: (x) => 0.26 * smooth(520, 800, x),
  })
  paint(
    layer,
    (g) =>
      ['388,508,2.4 388,716,2.4', '576,508,2.4 576,716,2.4', '202,506,2 758,506,2'].forEach((l) =>
        limb(g, l),
      ),
    { color: '#05060a', edge: [0.8, 40], pool: 0, alpha: 0.8 },
  )
  paint(layer, (g) => ['556,540,5 556,574,5', '596,540,5 596,574,5'].forEach((l) => limb(g, l)), {
    color: ['#39444c', '#7d8b8c'],
    edge: [0.6, 20],
    tone: 0.4,
    pool: 0,
  })
  // the tap
  paint(layer, (g) => limb(g, '742,466,8 742,402,7 734,372,7 712,362,7 694,374,7 690,394,7'), {
    color: ['#0a0c12', '#262e38', '#6d7c82'],
    edge: [0.6, 24],
    tone: 0.4,
    form: { light: SLIT, r: 3, amt: 0.5, steps: 3 },
    pool: 0.1,
  })
  paint(layer, (g) => poly(g, '622,466 640,424 690,424 706,466'), {
    color: ['#0c0e14', '#222933', '#4a555c'],
    edge: [1, 20],
    tone: 0.4,
    form: { light: SLIT, r: 8, amt: 0.4, steps: 3 },
  })
}

// One person's: waist-high to the window's sill and not much more. Bottles in the shade, one egg in the light.
function fridge(layer: Layer) {
  paint(layer, (g) => poly(g, '1152,352 1200,358 1200,714 1152,642'), {
    ...LACQUER,
    color: ['#0a0c11', '#191e26', '#323a42'],
    tone: 0.4,
    shadow: { dx: -16, dy: 4, r: 14, a: 0.5 },
  })
  paint(layer, (g) => poly(g, '1152,352 1310,352 1372,358 1200,358'), {
    ...LACQUER,
    color: '#39434b',
    pool: 0,
  })
  paint(layer, (g) => poly(g, '1200,358 1372,358 1372,712 1200,714'), {
    ...LACQUER,
    color: ['#2a3238', '#5a666a', '#93a09e'],
    tone: 0.34,
  })
  paint(layer, (g) => poly(g, '1210,374 1364,374 1364,694 1210,696'), {
    ...LACQUER,
    color: ['#8aa3a4', '#cfe2de', '#f4fbf5'],
    tone: 0.56,
    shade: (_, y) => 0.26 * smooth(640, 400, y) - 0.1,
  })
  for (const y of [468, 556, 640])
    paint(layer, (g) => poly(g, `1210,${y} 1364,${y} 1364,${y + 7} 1210,${y + 7}`), {
      color: ['#5d7878', '#9db8b6'],
      edge: [0.6, 40],
      tone: 0.4,
      pool: 0,
    })
  // one egg
  paint(layer, (g) => oval(g, [1275, 555, 19, 3.4]), { color: '#4a6262', soft: 2, pool: 0, alpha: 0.7 })
  paint(layer, (g) => oval(g, [1272, 540, 12, 16], 0.12), {
    color: ['#675a4e', '#a3927e', '#d6c9b2', '#f6eedc'],
    edge: [0.5, 16],
    tone: 0.5,
    wash: 0.1,
    form: { light: [1262, 440], r: 6, amt: 0.5, steps: 4 },
    pool: 0.1,
  })
  // in the first dimple of a tray
  paint(
    layer,
    (g) => poly(g, '1252,544 1262,548 1270,554 1280,548 1290,546 1300,552 1310,546 1318,556 1250,557'),
    {
      color: ['#5c6a6a', '#8ba09e', '#b9cac5'],
      edge: [0.8, 16],
      tone: 0.34,
      pool: 0.1,
    },
  )
  // a jar below it
  paint(layer, (g) => poly(g, '1222,640 1222,600 1258,600 1258,640'), {
    color: ['#4a5f60', '#7d9494', '#a9bdb8'],
    edge: [1, 20],
    tone: 0.4,
    form: { light: [1225, 440], r: 6, amt: 0.4, steps: 3 },
  })
  paint(layer, (g) => g.fillRect(1220, 592, 40, 10), { color: '#7d9090', edge: [0.6, 20], pool: 0 })
  // the charger's cord from its top
  paint(layer, (g) => limb(g, '1186,352,2.2 1170,372,2.2 1166,470,2.2 1172,560,2.2 1164,640,2.2'), {
    color: '#05060a',
    edge: [1, 40],
    pool: 0,
    alpha: 0.8,
  })
}

// Hinged on the right and swung towards us: its lit inner side with two racks, then the dark free edge.
function fridgeDoor(layer: Layer) {
  paint(layer, (g) => poly(g, '1372,354 1458,326 1470,330 1470,778 1458,782 1372,716'), {
    ...LACQUER,
    color: ['#0b0e13', '#1c222a', '#38424a', '#66747a'],
    tone: 0.36,
    shadow: { dx: 10, dy: 4, r: 12, a: 0.5 },
  })
  paint(layer, (g) => poly(g, '1374,356 1458,328 1458,780 1374,714'), {
    ...LACQUER,
    color: ['#4c6064', '#8aa3a4', '#c2d8d4', '#eaf6f0'],
    tone: 0.46,
    shade: (x, y) => 0.2 * smooth(1460, 1380, x) - 0.1 * smooth(620, 780, y) - 0.06,
  })
  const racks = ['1378,470 1446,462 1446,496 1378,500', '1378,640 1446,670 1446,708 1378,672']
  for (const rack of racks)
    paint(layer, (g) => poly(g, rack), {
      color: ['#4a5f62', '#7d9698', '#a9c0be'],
      edge: [0.8, 40],
      tone: 0.4,
      pool: 0.1,
      shadow: { dx: 2, dy: 5, r: 4, a: 0.4, inside: true },
    })
  // the hinge, above and below
  paint(layer, (g) => ['1364,350,7 1384,346,7', '1364,718,7 1384,724,7'].forEach((l) => limb(g, l)), {
    color: ['#0a0c10', '#2a323a'],
    edge: [0.6, 20],
    tone: 0.4,
    pool: 0,
  })
}

// One wedge with hard edges: over the floor as far as her feet and past them.
function floorLight(layer: Layer) {
  paint(layer, (g) => poly(g, '1204,714 820,728 520,930 1310,930 1374,718'), {
    color: ['#9fb8b6', '#dceee8'],
    tone: 0.5,
    blend: 'screen',
    edge: [2, 60],
    soft: 2,
    pool: 0,
    wash: 0.2,
    washSize: 160,
    alpha: 0.42,
    fade: [1230, 730, 1, 640, 880, 0.3],
  })
  // her shadow, laid off to the left by it
  paint(layer, (g) => poly(g, '960,750 730,750 600,796 440,900 640,900 900,790 962,764'), {
    color: '#06070c',
    edge: [2, 40],
    soft: 6,
    pool: 0,
    alpha: 0.62,
    fade: [930, 750, 1, 540, 860, 0.5],
  })
}

function caller(layer: Layer) {
  paint(layer, (g) => oval(g, [866, 759, 150, 10]), { color: '#05060a', soft: 6, pool: 0, alpha: 0.7 })
  callerOnFloor(layer, place(858, 756, 490), {
    cloth: ['#0a0c13', '#1b212c', '#374250', '#66757e', '#a9b9b6'],
    trousers: ['#07080b', '#14161b', '#292c32', '#4f5658', '#93a09c'],
    socks: ['#14171c', '#2c3138', '#565e62', '#aebab6'],
    hair: ['#040409', '#0b0b12', '#1c1c24', '#454a50'],
    skin: ['#2a2324', '#5e504a', '#a08c7e', '#d8cdbe'],
    scarf: ['#2a0a0d', '#5a181b', '#8f302e', '#bb5c50'],
    light: [1240, 640],
    formLight: [1260, 620],
    form: 0.42,
    rim: '#dcefe9',
    rimAmt: 0.75,
    line: '#040408',
  })
}
