import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { FIRE } from './fire.ts'

const hung: PaintOptions = {
  edge: [1.6, 26],
  tone: 0.36,
  wash: 0.3,
  washSize: 70,
  pool: 0.16,
  form: { light: FIRE, r: 12, amt: 0.42, steps: 4 },
  rim: { light: FIRE, color: '#e0913f', w: 3, amt: 0.6, reach: 560 },
  shadow: { dx: -12, dy: -4, r: 9, a: 0.5 },
}

/** What is theirs on the wall: a coat half sewn, radish leaves drying on strings. */
export function drawHangings(layer: Layer) {
  const dice = createRng(31)
  // Shoulders on the nail, sleeves hanging empty, the hem still longer on one side.
  const coat: PaintOptions = { ...hung, color: ['#0a0909', '#1d1a1c', '#3b3335', '#6b5648', '#a37a50'] }
  paint(layer, blob('224,176 208,190 190,240 178,300 172,352,1 206,362,1 216,310 232,250'), {
    ...coat,
    tone: 0.26,
  })
  paint(
    layer,
    blob(
      '240,156 222,170 212,190 216,250 212,320 202,420,1 240,430 290,426 344,436,1 336,330 330,250 332,190 320,170 300,156 270,164',
    ),
    coat,
  )
  paint(layer, blob('318,170 336,188 354,240 364,300 368,350,1 334,360,1 326,310 314,250'), {
    ...coat,
    tone: 0.44,
  })
  const quilting = [
    '222,236,0.6 270,244,1.4 326,236,0.6',
    '218,286,0.6 270,294,1.4 328,286,0.6',
    '216,336,0.6 270,344,1.4 334,336,0.6',
    '212,386,0.6 270,394,1.4 338,388,0.6',
    '272,168,1 270,300,2.2 274,428,1',
  ]
  paint(layer, (g) => quilting.forEach((line) => limb(g, line)), {
    color: '#0a0606',
    edge: [1.4, 18],
    pool: 0,
    alpha: 0.6,
    dry: 0.1,
  })
  // One seam is still open: white tacking thread.
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 14; i++)
        limb(g, `${300 + i * 0.8},${186 + i * 16},1.8 ${301 + i * 0.8},${193 + i * 16},1.8`)
    },
    { color: '#dcc494', edge: [0.6, 12], pool: 0, alpha: 0.75 },
  )
  paint(layer, (g) => limb(g, '254,158,5 270,138,6 288,158,5'), {
    color: ['#0b0705', '#5b3a1d'],
    edge: [0.8, 10],
    pool: 0,
  })
  const strings: readonly (readonly [number, number])[] = [
    [812, 9],
    [872, 7],
    [930, 8],
  ]
  paint(
    layer,
    (g) => {
      for (const [x, n] of strings) {
        limb(g, [
          [x, 60, 2],
          [x + 3, 60 + n * 22, 2],
        ])
        for (let i = 0; i < n * 5; i++) {
          const y = 80 + dice() * n * 21
          const a = Math.PI / 2 + dice.normal() * 0.7
          const l = dice.range(26, 62)
          limb(g, [
            [x + dice.normal() * 5, y, 4],
            [x + Math.cos(a) * l * 0.6, y + Math.sin(a) * l * 0.6, 8],
            [x + Math.cos(a) * l, y + Math.sin(a) * l, 1],
          ])
        }
      }
    },
    {
      ...hung,
      color: ['#0a0805', '#1f1a0e', '#423718', '#76602a'],
      tone: 0.4,
      edge: [1.6, 18],
      form: { light: FIRE, r: 4, amt: 0.5, steps: 3 },
      shadow: { dx: 12, dy: -6, r: 8, a: 0.4 },
    },
  )
}

/** Frost on the panes and a blanket nailed over most of them: a strip of blue night. */
export function drawBlanketWindow(layer: Layer) {
  const dice = createRng(8)
  const pane = layer.stage.mask((g) => g.fillRect(1212, 130, 208, 226))
  paint(layer, pane, {
    color: ['#131c28', '#28394b', '#4a6075', '#7d93a4'],
    edge: [2, 40],
    tone: 0.44,
    wash: 0.5,
    washSize: 110,
    pool: 0.2,
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 70; i++) {
        const x = dice() < 0.5 ? 1420 : 1360
        const a = dice() * 7
        const l = dice.range(14, 60)
        straight(g, dice.range(0.6, 2), [x, 356], [x + Math.cos(a) * l, 356 + Math.sin(a) * l])
      }
    },
    { color: '#b9c9d4', edge: [3, 14], pool: 0, dry: 0.16, alpha: 0.7, clip: pane },
  )
  paint(
    layer,
    (g) => {
      g.lineWidth = 18
      g.strokeRect(1206, 124, 220, 238)
      g.lineWidth = 9
      g.beginPath()
      g.moveTo(1206, 262)
      g.lineTo(1426, 260)
      g.moveTo(1372, 124)
      g.lineTo(1373, 362)
      g.stroke()
    },
    {
      color: ['#060404', '#140d09', '#2c1d12'],
      edge: [1.6, 40],
      tone: 0.4,
      shadow: { dx: 6, dy: 10, r: 8, a: 0.5 },
    },
  )
  const blanket =
    '1180,104,1 1240,112 1300,104 1350,112,1 1358,180 1350,250 1362,320 1350,392,1 1306,400 1250,392 1186,402,1 1176,330 1184,250 1174,170'
  paint(layer, blob(blanket), {
    color: ['#0b0807', '#1f1613', '#3d2b22', '#6a4a33'],
    edge: [2.4, 34],
    tone: 0.36,
    wash: 0.34,
    washSize: 80,
    form: { light: FIRE, r: 12, amt: 0.4, steps: 4 },
    pool: 0.2,
    shadow: { dx: 10, dy: 8, r: 10, a: 0.55 },
  })
  const pleats = [
    '1216,116,1 1210,240,4 1218,394,1',
    '1262,112,1 1268,250,4 1258,392,1',
    '1314,110,1 1308,230,4 1318,396,1',
  ]
  paint(layer, (g) => pleats.forEach((line) => limb(g, line)), {
    color: '#080505',
    edge: [1.8, 24],
    pool: 0,
    alpha: 0.6,
    soft: 1,
  })
}
