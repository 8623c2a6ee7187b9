import { blob, oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter, type Cutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { hoop } from '../kit/pen.ts'
import { type Layer } from '../kit/stage.ts'

/** The mooncake tin, open: a few coins and a note folded small; the lid with the moon leans on it. */
export const closeUp: CloseUpSource = {
  id: 'tin',
  seed: 2114,
  draw(stage) {
    const thing = stage.layer('tin')
    shadeOnPage(thing, '60,286 190,300 330,322 440,310 456,330 400,346 240,340 110,322', { soft: 8 })
    const metal = createCutter(
      thing,
      material(['#4a3414', '#80602a', '#b38f48', '#dcc07c', '#f8ecc4'], '#fff4d0', {
        form: { light: LIGHT, r: 20, amt: 0.46, steps: 4 },
      }),
    )
    drawSide(metal)
    const hollow = metal.disc([184, 158, 142, 54], {
      color: ['#1c150d', '#3a2c18', '#6a532c', '#8d713e'],
      tone: 0.42,
      form: null,
      rim: null,
      grad: [0, 110, -0.3, 0, 212, 0.34],
      edge: [0.8, 40],
    })
    drawSavings(thing)
    // the near wall hides the foot of what stands in it; then the rolled mouth
    paint(thing, (g) => hoop(g, 6, [184, 158, 143, 55]), {
      color: ['#6e5222', '#b9954c', '#f0dca0'],
      tone: 0.62,
      edge: [0.8, 30],
      pool: 0.1,
      poolR: 2,
    })
    metal.lines(['64,132,1 110,112,3 170,104,1'], { color: '#2a1e0e', soft: 2, alpha: 0.5, clip: hollow })
    drawLid(thing, metal)
  },
}

function drawSide(metal: Cutter) {
  const side = metal.sheet(
    '41,158,1 44,262,1 70,292 120,308 184,313 248,308 298,292 324,262,1 327,158,1 290,196 184,213 78,196',
    { color: ['#10242c', '#1d4048', '#33626a', '#5d8a8c', '#9dbab2'], tone: 0.42, edge: [0.9, 40] },
  )
  metal.lines(['46,250,2 76,280,4 184,299,5 292,280,4 322,250,2'], {
    color: '#c8a65c',
    alpha: 0.85,
    clip: side,
  })
  // bare where thumbs took hold of it
  for (const at of [
    [64, 216, 12, 20, 0.2],
    [176, 238, 20, 7, 0],
  ] as const)
    metal.disc([...at], {
      color: ['#6a6a60', '#9b9a8a'],
      soft: 2,
      edge: [5, 11],
      alpha: 0.7,
      rim: null,
      form: null,
      clip: side,
    })
}

function drawSavings(thing: Layer) {
  const coin = createCutter(
    thing,
    material(['#57524a', '#8b8478', '#beb6a4', '#efe8d4'], '#fffaea', { pool: 0.24, edge: [0.7, 20] }),
  )
  for (const [x, y, turn] of [
    [116, 178, 0.1],
    [150, 190, -0.12],
    [98, 160, -0.06],
    [138, 168, 0.04],
  ] as const) {
    coin.disc([x, y + 4, 25, 10.5, turn], {
      tone: 0.2,
      shadow: { dx: 4, dy: 4, r: 4, a: 0.6, color: '#0c0804', inside: true },
    })
    coin.disc([x, y, 25, 10.5, turn], { tone: 0.6 })
    coin.disc([x, y, 17, 6.4, turn], { tone: 0.46, form: null, rim: null })
  }
  const note = createCutter(
    thing,
    material(['#4d5f48', '#839272', '#b9c09c', '#e2e2c2'], '#f6f4de', { edge: [1, 18] }),
  )
  note.sheet('186,178,1 196,134,1 274,126,1 282,172,1 236,186', {
    tone: 0.36,
    shadow: { dx: -8, dy: 6, r: 7, a: 0.6, color: '#0c0804', inside: true },
  })
  note.sheet('182,174,1 190,130,1 262,116,1 266,160,1 224,172', { tone: 0.62 })
  note.lines(['226,124,1.4 222,170,1.8', '198,150,1 252,140,1', '200,140,1 216,137,1'], {
    alpha: 0.5,
    dry: 0,
  })
}

// It leans on the tin, its face to us: night, a moon, a streak of cloud.
function drawLid(thing: Layer, metal: Cutter) {
  metal.disc([370, 240, 84, 92, -0.2], {
    tone: 0.4,
    edge: [0.9, 40],
    shadow: { dx: -7, dy: 8, r: 7, a: 0.6, inside: true, color: '#0a0f12' },
  })
  metal.disc([362, 238, 82, 91, -0.2], { tone: 0.62, edge: [0.9, 40] })
  const face = metal.disc([361, 238, 69, 78, -0.2], {
    color: ['#0e2029', '#183844', '#2b5662', '#4c7880'],
    tone: 0.4,
    rim: null,
    edge: [0.9, 40],
    form: { light: [700, 700], r: 8, amt: 0.4, steps: 3 },
  })
  metal.disc([366, 226, 37, 40, -0.1], {
    color: ['#b08f4c', '#dec27c', '#f4e4b0', '#fff8de'],
    tone: 0.66,
    edge: [1, 20],
    shadow: { dx: 0, dy: 0, r: 12, a: 0.34, color: '#f0dc9c', inside: true },
  })
  paint(
    thing,
    (g) => [oval(g, [356, 216, 8, 6]), oval(g, [376, 234, 11, 7], 0.4), oval(g, [378, 212, 4, 4])],
    {
      color: '#c2a25c',
      edge: [1.4, 9],
      soft: 1.4,
      pool: 0,
      alpha: 0.55,
    },
  )
  paint(thing, blob('296,262 324,254 352,262 384,254 424,262 400,272 352,275 318,272'), {
    color: ['#7c9996', '#a9beb6', '#dbe2d2'],
    tone: 0.5,
    edge: [1.6, 20],
    alpha: 0.85,
    clip: face,
  })
  metal.lines(['312,290,1 346,286,3 396,290,1'], { color: '#a9beb6', alpha: 0.7, clip: face })
  // paint worn off along its edge
  metal.disc([404, 294, 14, 7, -0.8], {
    color: ['#6a6a60', '#a3a08e'],
    edge: [4, 9],
    soft: 1.4,
    alpha: 0.75,
    rim: null,
    form: null,
    clip: face,
  })
}
