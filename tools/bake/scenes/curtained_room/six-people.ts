import { place } from '../../kit/body.ts'
import { limb } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, smooth } from '../../kit/random.ts'
import { quarterBack } from '../../kit/quarter-back.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawCurtain } from './six_people/curtain.ts'
import { drawGrandmother } from './six_people/grandmother.ts'
import { drawOwners } from './six_people/owners.ts'
import { drawTable } from './six_people/pan.ts'
import { drawShadows } from './six_people/shadows.ts'
import { drawCarton, drawTelevision } from './six_people/things.ts'

/** The lamp stands on the floor on our side, below the picture; everybody between it and the wall is on the wall. */
const LAMP = [980, 1180] as const

const WALL = ['#0b1413', '#142524', '#22403c', '#365650', '#66836f', '#a8ad80']

/** Two rooms with the curtains drawn, six people and one frying pan. */
export function drawSixPeople(stage: Stage) {
  drawRoom(stage.layer('room', { depth: 0 }))
  const curtain = stage.layer('curtain', { depth: 0.15, lit: true })
  drawCurtain(curtain)
  drawShadows(
    stage.layer('shadows', {
      depth: 0.25,
      lit: true,
      alpha: 0.82,
      sway: { x: 4, y: 1, rotation: 0.2, seconds: 9 },
    }),
  )
  const things = stage.layer('things', { depth: 0.5, lit: true })
  drawTelevision(things, LAMP)
  drawCarton(things)
  drawTable(things, LAMP)
  const near = stage.layer('figure', { depth: 0.85 })
  drawOwners(near, LAMP)
  drawGrandmother(near, LAMP)
  drawHer(near)
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: 980, y: 470, r: 560, color: '#e89a3e', a: 0.18, p: 1.7 })
  glow(light, { x: 1010, y: 720, r: 380, color: '#ffc46a', a: 0.18, sy: 0.5, p: 1.8 })
}

function drawRoom(layer: Layer) {
  wash(layer, WALL, {
    toneAt: (x, y) =>
      0.2 +
      0.4 * bell(x, y, { x0: 880, y0: 500, rx: 460, ry: 380 }) -
      0.08 * smooth(0, -1, x) -
      0.04 * smooth(500, 900, y),
    cloud: 0.24,
    size: 340,
  })
  // oil paint to the height of a shoulder, and what backs have rubbed off it
  paint(layer, (g) => g.fillRect(-20, 372, 1660, 270), {
    color: ['#0a1614', '#15302c', '#23493f', '#3f6a58', '#7f9068'],
    tone: 0.3,
    edge: [2, 80],
    wash: 0.28,
    washSize: 180,
    pool: 0.14,
    shade: (x, y) => 0.6 * bell(x, y, { x0: 860, y0: 560, rx: 400, ry: 320 }),
  })
  // floor boards under linoleum, and the long light of the door
  paint(layer, (g) => g.fillRect(-20, 636, 1660, 300), {
    color: ['#0f0d0a', '#241c13', '#43331f', '#7a5a30', '#bd9048', '#efcb84'],
    tone: 0.2,
    edge: [1.6, 60],
    wash: 0.26,
    washSize: 160,
    pool: 0.1,
    shade: (x, y) => 0.58 * bell(x, y, { x0: 930, y0: 740, rx: 480, ry: 230 }),
  })
  paint(
    layer,
    (g) => {
      g.fillRect(-20, 628, 1660, 10)
      for (let i = -3; i < 14; i++)
        limb(g, [
          [1060 + (i - 6) * 120, 640, 0.8],
          [1060 + (i - 6) * 190, 920, 2.4],
        ])
    },
    { color: '#080a08', edge: [1.6, 50], pool: 0, alpha: 0.5 },
  )
  hooks(layer)
}

// Three hooks with nothing on them.
function hooks(layer: Layer) {
  for (const x of [240, 330, 420]) {
    paint(
      layer,
      (g) =>
        limb(g, [
          [x - 1, 516, 2],
          [x - 8, 528, 6],
          [x - 11, 536, 2],
        ]),
      {
        color: '#060d0c',
        edge: [1, 12],
        soft: 2,
        pool: 0,
        alpha: 0.4,
      },
    )
    paint(
      layer,
      (g) =>
        limb(g, [
          [x - 4, 514, 3.4],
          [x + 5, 508, 5],
        ]),
      {
        color: ['#2a2f2c', '#5c6056', '#a89c78'],
        tone: 0.5,
        edge: [0.6, 8],
        pool: 0,
      },
    )
  }
}

function drawHer(layer: Layer) {
  const at = place(500, 1190, 700)
  const look = {
    light: LAMP,
    formLight: [900, 300] as const,
    form: 0.34,
    rim: '#f0bc70',
    rimAmt: 0.85,
    reach: 800,
    line: '#060908',
    cloth: ['#060909', '#0e1516', '#182122', '#2e3733', '#8a8058'],
    hair: ['#050606', '#0e1010', '#1e1f1c', '#5c4c30'],
    skin: ['#1f140c', '#3d2817', '#6d4a2c', '#d8a868'],
    scarf: ['#22090d', '#4a1519', '#74272a', '#a34b3e'],
  }
  quarterBack(layer, at, look, { arm: 'knee', tucked: true })
}
