import { place } from '../../kit/body.ts'
import { blob, limb, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bow } from '../../kit/pen.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { sillStander } from '../../kit/sill-stander.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawKey } from './key.ts'

/** She stands close to the glass; the key lies on the sill, the message is not yet read. */
export function drawEvening(stage: Stage) {
  const { rng } = stage
  const room = stage.layer('room', { depth: 0.7, lit: true })
  windowFrame(room)
  sill(room, rng)
  onions(room, rng)
  phone(room)
  drawKey(room, { x: 480, y: 830, size: 0.86, light: [0, 500] })
  sillStander(stage.layer('figure', { depth: 0.85, lit: true }), place(1262, 1290, 1190), {
    cloth: ['#0b0a13', '#1b1a2b', '#302c40', '#504658', '#86706a'],
    hair: ['#040308', '#0a0910', '#17141c', '#3c3030'],
    band: ['#17141c', '#2a2228'],
    skin: ['#33221e', '#634438', '#9c6f52', '#d8a880'],
    scarf: ['#2a0a0d', '#561619', '#862a2a', '#b9584a'],
    cup: ['#1a2228', '#3a484e', '#78857e', '#cfd2bc'],
    light: [420, 760],
    formLight: [420, 700],
    form: 0.36,
    rim: '#e0a070',
    rimAmt: 0.6,
    line: '#040308',
  })
  const light = stage.layer('light', { depth: 0.7, blend: 'add' })
  glow(light, { x: 300, y: 820, r: 520, color: '#ffb45e', a: 0.2, p: 1.7, sy: 0.5 })
  glow(light, { x: 742, y: 818, r: 190, color: '#59e0b4', a: 0.3, p: 2.4, sy: 0.5 })
  // The room's lamp in the pane, a warm smear.
  glow(light, { x: 214, y: 250, r: 70, color: '#ffc987', a: 0.26, p: 1.5, sy: 0.8 })
  glow(light, { x: 214, y: 250, r: 230, color: '#ff9d4a', a: 0.12, p: 2 })
}

// Breath on the glass, then the frame.
function windowFrame(layer: Layer) {
  glow(layer, { x: 1030, y: 560, r: 210, color: '#b7b4c9', a: 0.16, p: 1.3, noise: 1.2, sy: 0.8 })
  paint(
    layer,
    (g) => {
      g.fillRect(-10, -10, 64, 920)
      g.fillRect(-10, -10, 1630, 34)
      g.fillRect(884, -10, 40, 740)
      g.fillRect(936, -10, 12, 740)
    },
    {
      color: ['#0b0910', '#1c171d', '#3a2f31', '#6b5647'],
      edge: [1.6, 70],
      tone: 0.34,
      wash: 0.26,
      washSize: 120,
      form: { light: [-200, 700], r: 8, amt: 0.4, steps: 3 },
      rim: { light: [600, 450], color: '#8f7fa4', w: 2.4, amt: 0.4 },
    },
  )
}

function sill(layer: Layer, rng: Rng) {
  paint(layer, (g) => poly(g, '-10,716 1620,700 1620,745 -10,768'), {
    color: ['#14100f', '#3b2d25', '#78593f', '#b48a5c'],
    edge: [1.6, 60],
    tone: 0.42,
    wash: 0.22,
    washSize: 160,
    shade: (x) => 0.3 * smooth(1000, 60, x) - 0.1,
  })
  paint(layer, (g) => poly(g, '-10,764 1620,742 1620,930 -10,930'), {
    color: ['#1d1512', '#4b3627', '#8d6742', '#cf9d63', '#f0c68c'],
    edge: [2, 60],
    tone: 0.5,
    wash: 0.24,
    washSize: 220,
    shade: (x, y) =>
      0.3 * bell(x, y, { x0: 330, y0: 830, rx: 520, ry: 150 }) -
      0.24 * smooth(700, 1500, x) -
      0.1 * smooth(800, 900, y),
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 60; i++) {
        const y = rng.range(768, 900)
        const x = rng.range(-50, 1500)
        bow(g, rng.range(0.5, 1.7), [x, y], [x + 140, y - 4], [x + rng.range(160, 420), y - 6])
      }
    },
    { color: '#3a2415', edge: [1.5, 40], pool: 0, dry: 0.26, alpha: 0.35 },
  )
}

// A cup where spring onions grow again.
function onions(layer: Layer, rng: Rng) {
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 9; i++) {
        const x = 196 + i * 9 + rng.normal() * 3
        const h = rng.range(70, 150)
        const l = rng.normal() * 44
        limb(g, [
          [x, 742, 9],
          [x + l * 0.2, 742 - h * 0.6, 8],
          [x + l, 742 - h, 2.4],
        ])
      }
    },
    {
      color: ['#0e2018', '#1f4632', '#43794f', '#8db673'],
      tone: 0.46,
      edge: [1, 20],
      wash: 0.3,
      washSize: 40,
      form: { light: [-200, 560], r: 4, amt: 0.5, steps: 3 },
      rim: { light: [500, 400], color: '#a79ab8', w: 2.4, amt: 0.4 },
    },
  )
  paint(layer, blob('176,732,1 296,728,1 288,790 276,822 236,832 200,824 186,792'), {
    color: ['#3a3338', '#7d7272', '#c0b3a6', '#eee0c8'],
    tone: 0.52,
    edge: [1.2, 30],
    form: { light: [-200, 640], r: 15, amt: 0.44, steps: 4 },
    pool: 0.2,
    shadow: { dx: 26, dy: 10, r: 12, a: 0.5, inside: true },
  })
}

// Face up, one message not yet read: a thing with a thickness, dark, one bubble of light on it.
function phone(layer: Layer) {
  const glass: PaintOptions = { edge: [0.6, 40], pool: 0.1 }
  paint(layer, blob('663,826 669,820 769,804 780,807 824,838 819,845 708,865 699,862'), {
    ...glass,
    color: ['#06070b', '#14161e', '#2c303a'],
    tone: 0.3,
    shadow: { dx: 16, dy: 10, r: 8, a: 0.65, inside: true },
  })
  paint(layer, blob('663,819 669,814 769,798 780,801 824,832 819,838 708,858 699,856'), {
    ...glass,
    color: ['#0a0b10', '#1a1d26', '#3c424e'],
    tone: 0.42,
    rim: { light: [300, 600], color: '#d9b487', w: 2.4, amt: 0.7 },
  })
  paint(layer, blob('676,821 681,818 766,804 774,806 809,831 804,835 710,851 704,849'), {
    ...glass,
    color: ['#0a1416', '#12302f', '#245850'],
    tone: 0.36,
    wash: 0.3,
    washSize: 80,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 742, y0: 818, rx: 70, ry: 24 }),
  })
  paint(layer, blob('704,822 708,818 760,810 768,814 779,822 774,826 726,833 718,831'), {
    color: ['#8fe8c8', '#d8fbea'],
    tone: 0.6,
    edge: [0.5, 20],
    pool: 0,
  })
  paint(layer, (g) => ['721,822,3 758,815,3', '729,827,3 755,823,3'].forEach((line) => limb(g, line)), {
    color: '#2f7d68',
    edge: [0.5, 14],
    pool: 0,
    alpha: 0.7,
  })
}
