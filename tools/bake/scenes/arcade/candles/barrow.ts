import { blob, limb, oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { glow } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

const BULB = [1098, 292] as const

/** At the edge a barrow that goes on selling: a lamp hangs in it, and socks by the pair. */
export function drawBarrow(layer: Layer, rng: Rng) {
  const wood = {
    color: ['#2a1c20', '#6a4634', '#b47e4c', '#f2c47e'],
    tone: 0.42,
    edge: [1, 24],
    wash: 0.22,
    washSize: 40,
    pool: 0.14,
    form: { light: BULB, r: 6, amt: 0.4, steps: 3 },
  } as const satisfies PaintOptions
  const { board, bars, sheet, disc } = createCutter(layer, wood)
  paint(layer, (g) => oval(g, [1100, 404, 130, 11]), { color: '#0a0a18', soft: 7, pool: 0, alpha: 0.6 })
  bars(['1182,366,5 1222,360,4'])
  for (const x of [1052, 1150]) {
    disc([x, 392, 16, 17], { color: ['#10101c', '#2e2a38', '#6a5c56'], tone: 0.4 })
    disc([x, 392, 7, 8], { tone: 0.3 })
  }
  board('1022,262 1178,260 1176,366 1024,368', { tone: 0.6 })
  bars(['1020,254,5 1022,396,5', '1180,252,5 1178,394,5', '1022,276,2.4 1178,274,2.4'])
  const wools: readonly [readonly string[], ...(readonly string[])[]] = [
    ['#2a3448', '#5a6c84', '#b4c0c2'],
    ['#3a342e', '#7c6c58', '#d8c49c'],
    ['#2c3a34', '#5e7a68', '#b4c49c'],
    ['#4a4440', '#94887a', '#ece0c4'],
  ]
  for (let i = 0; i < 6; i++) {
    const x = 1030 + i * 25
    const inks = rng.pick(wools)
    for (const dx of [0, 8])
      sheet(
        `${x + dx},275,1 ${x + dx + 8},275,1 ${x + dx + 8.6},300 ${x + dx + 15},310 ${x + dx + 13},317 ${x + dx + 5},315 ${x + dx},306`,
        {
          color: inks,
          tone: dx ? 0.5 : 0.38,
          pool: 0.24,
          poolR: 2,
          edge: [0.6, 12],
          shadow: { dx: 1, dy: 3, r: 2, a: 0.45 },
        },
      )
  }
  board('1012,352 1190,348 1184,388 1018,390', { tone: 0.34 })
  // folded, by the dozen
  for (let i = 0; i < 8; i++)
    board(
      `${1026 + i * 19},${338 - (i % 2) * 2} ${1042 + i * 19},${337 - (i % 2) * 2} ${1043 + i * 19},354 ${1025 + i * 19},354`,
      {
        color: rng.pick(wools),
        tone: 0.46,
        pool: 0.2,
        poolR: 2,
      },
    )
  sheet('1000,262,1 1022,232,1 1180,228,1 1204,258,1 1102,268', {
    color: ['#1c2038', '#3a3f60', '#6a6a86', '#c8a888'],
    tone: 0.4,
    shadow: { dx: 0, dy: 6, r: 5, a: 0.4 },
  })
  paint(layer, (g) => limb(g, '1098,262,1.4 1098,282,1.4'), { color: '#12101a', edge: [0.4, 10], pool: 0 })
  paint(layer, (g) => oval(g, [BULB[0], BULB[1], 8, 9]), {
    color: ['#ffdc96', '#fff6dc'],
    tone: 0.8,
    edge: [0.5, 10],
    pool: 0,
  })
  glow(layer, { x: BULB[0], y: 304, r: 130, color: '#ffbe6e', a: 0.5, p: 2 })
  drawSockMan(layer)
}

// Bareheaded; the cap is in the hand that is nearer to us.
function drawSockMan(layer: Layer) {
  const cloth: PaintOptions = {
    color: ['#12111e', '#252336', '#443e50', '#9a7658'],
    tone: 0.4,
    edge: [0.7, 14],
    wash: 0.2,
    washSize: 30,
    form: { light: BULB, r: 5, amt: 0.2, steps: 3 },
    rim: { light: BULB, color: '#ffc880', w: 1.8, amt: 0.8, reach: 240 },
  }
  paint(layer, (g) => oval(g, [1248, 406, 26, 5]), { color: '#07071a', soft: 3, pool: 0, alpha: 0.7 })
  paint(
    layer,
    (g) => {
      limb(g, '1233,362,10 1229,384,8.4 1230,403,5.6')
      limb(g, '1241,362,10 1245,384,8.4 1244,404,5.6')
      oval(g, [1228, 405, 5.4, 2.6])
      oval(g, [1246, 406, 5.4, 2.6])
    },
    { ...cloth, tone: 0.12, form: null },
  )
  paint(layer, blob('1229,329 1240,328 1248,335 1251,352 1253,384,1 1224,385,1 1225,352 1224,336'), cloth)
  paint(layer, (g) => limb(g, '1245,337,7 1252,350,7 1249,361,5'), { ...cloth, tone: 0.54 })
  paint(layer, (g) => oval(g, [1248, 364, 3.4, 3.4]), { color: '#c08a5c', edge: [0.4, 6], pool: 0.1 })
  paint(layer, blob('1240,366 1246,362 1256,363 1262,368,1 1254,371 1243,371'), {
    ...cloth,
    tone: 0.1,
    form: null,
  })
  paint(layer, (g) => oval(g, [1234, 318, 7, 8.6], -0.3), {
    ...cloth,
    color: ['#0c0b12', '#1c181e', '#342c2c'],
    tone: 0.4,
    form: null,
  })
}
