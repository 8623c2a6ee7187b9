import { limb, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { LANTERN } from './palette.ts'

/** An apron on its nail, the strings let hang. */
export function drawApron(wall: Layer) {
  const cloth: PaintOptions = {
    color: ['#0c1011', '#1f2625', '#3e4440', '#76705c', '#c9a878'],
    tone: 0.36,
    edge: [1.8, 26],
    wash: 0.26,
    washSize: 60,
    pool: 0.16,
    form: { light: [900, 420], r: 14, amt: 0.42, steps: 4 },
    rim: { light: [940, 420], color: '#d98e4c', w: 3, amt: 0.7, reach: 300 },
    shadow: { dx: 10, dy: 8, r: 10, a: 0.5 },
  }
  paint(
    wall,
    (g) => {
      // bib, waist, skirt
      shape(
        g,
        '1122,146,1 1184,150,1 1192,196 1216,214,1 1222,290 1214,366,1 1184,358 1150,370 1118,360 1082,372,1 1080,290 1088,216,1 1112,196',
      )
      g.fill()
      g.lineWidth = 5
      shape(g, '1126,150 1138,112 1152,92 1166,112 1180,152', { closed: false })
      g.stroke()
    },
    cloth,
  )
  paint(
    wall,
    (g) => {
      limb(g, '1092,218,5 1072,256,4 1076,320,3.4 1064,392,2.6')
      limb(g, '1214,216,5 1234,250,4 1228,320,3 1238,366,2.4')
    },
    { ...cloth, tone: 0.46 },
  )
  paint(
    wall,
    (g) => {
      for (const l of [
        '1146,158,1 1140,230,4 1130,352,1',
        '1172,160,1 1178,250,4 1186,350,1',
        '1100,222,1 1110,290,3 1104,358,1',
        '1092,214,1 1150,222,3.4 1212,214,1',
      ])
        limb(g, l)
    },
    { color: '#060808', edge: [1.6, 22], pool: 0, alpha: 0.6 },
  )
  paint(wall, (g) => limb(g, '1152,84,6 1153,100,4'), { color: '#a8763c', edge: [0.5, 8], pool: 0 })
}

/** A half curtain over the hatch, in three pieces, the middle one tucked up. */
export function drawCurtain(stage: Stage) {
  const layer = stage.layer('curtain', { depth: 0.9, sway: { x: 2, y: 0, rotation: 0.3, seconds: 7 } })
  const rng = createRng(53)
  const pieces = [
    '296,104,1 520,104,1 524,160 516,204 528,228,1 470,216 410,232 350,218 298,234,1 304,170',
    '528,104,1 748,104,1 744,140 752,172 742,180,1 690,166 640,180 580,168 534,180,1 530,140',
    '756,104,1 984,104,1 978,170 986,224,1 930,214 880,234 820,216 760,236,1 766,170',
  ]
  for (const [i, piece] of pieces.entries())
    paint(
      layer,
      (g) => {
        shape(g, piece)
        g.fill()
      },
      {
        color: ['#0a0505', '#240c09', '#4d160e', '#8a2c15', '#d06a34'],
        tone: 0.34 + i * 0.03,
        edge: [2, 30],
        wash: 0.2,
        washSize: 70,
        pool: 0.16,
        shade: (x, y) =>
          0.08 * Math.sin(x * 0.13 + i) +
          0.05 * Math.sin(x * 0.29) +
          0.22 * smooth(150, 236, y) * bell(x, 0, { x0: 640, y0: 0, rx: 300, ry: 1 }),
        rim: { light: LANTERN, color: '#ffab60', w: 3, amt: 0.8, reach: 420 },
        shadow: { dx: 0, dy: 8, r: 8, a: 0.4 },
      },
    )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const x = rng.range(306, 974)
        limb(g, [
          [x, 108, 0.8],
          [x + rng.normal() * 4, 140, rng.range(2, 4)],
          [x + rng.normal() * 6, x > 528 && x < 750 ? 166 : 214, 0.8],
        ])
      }
    },
    { color: '#0c0404', edge: [1.6, 24], soft: 0.8, pool: 0, alpha: 0.5 },
  )
  paint(layer, (g) => limb(g, '284,102,9 640,98,8 998,102,9'), {
    color: ['#0c0806', '#2c1a0e', '#6b421e'],
    tone: 0.4,
    edge: [1, 30],
    rim: { light: LANTERN, color: '#e0904a', w: 2.4, amt: 0.7 },
  })
}
