import { limb, oval, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
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

/** A blind of split bamboo over the hatch, rolled up to the top for the day, its cord let hang. */
export function drawBlind(stage: Stage) {
  const layer = stage.layer('blind', { depth: 0.9, sway: { x: 1, y: 0, rotation: 0.2, seconds: 7 } })
  const rng = createRng(53)
  const roll = paint(layer, (g) => limb(g, '296,140,44 640,144,46 984,140,44'), {
    color: ['#0a0604', '#24150b', '#4f321a', '#8f6432', '#dca660'],
    tone: 0.34,
    edge: [1.4, 40],
    wash: 0.26,
    washSize: 60,
    pool: 0.2,
    form: { light: LANTERN, r: 14, amt: 0.4, steps: 4 },
    rim: { light: LANTERN, color: '#ffbe70', w: 3, amt: 0.8, reach: 420 },
    shadow: { dx: 0, dy: 10, r: 10, a: 0.5 },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 60; i++) {
        const x = rng.range(270, 940)
        const y = rng.range(122, 164)
        limb(g, [
          [x, y, 0.6],
          [x + 40, y + rng.normal(), 1.8],
          [x + rng.range(60, 120), y + rng.normal(), 0.6],
        ])
      }
    },
    { color: '#0c0604', clip: roll, edge: [0.8, 20], pool: 0, alpha: 0.6 },
  )
  paint(
    layer,
    (g) => {
      for (const x of [380, 640, 900])
        limb(g, [
          [x - 4, 118, 5],
          [x + 5, 142, 6],
          [x - 3, 167, 5],
        ])
      limb(g, '904,166,2.6 908,210,2.4 903,262,2.2')
      oval(g, [903, 268, 5, 8])
    },
    {
      color: ['#1a120c', '#5a4630', '#b8965c'],
      tone: 0.5,
      edge: [0.8, 16],
      rim: { light: LANTERN, color: '#ffd090', w: 2, amt: 0.7 },
    },
  )
}
