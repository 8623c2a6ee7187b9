import { oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'

/** Dough come down on its board: knuckles in it, a strip of it already pulled. */
export const closeUp: CloseUpSource = {
  id: 'dough',
  seed: 2106,
  draw(stage) {
    const { rng } = stage
    const thing = stage.layer('dough')
    shadeOnPage(thing, '50,300 240,300 440,292 466,312 420,334 230,342 70,330')
    const wood = createCutter(
      thing,
      material(['#3a2617', '#6c4a2c', '#a37a4c', '#d3ad78'], '#f2d8a8', {
        tone: 0.44,
        form: null,
        edge: [1.6, 40],
      }),
    )
    wood.board('36,286 446,274 450,298 42,314', { tone: 0.26 })
    wood.board('80,192 414,186 448,278 34,292', { tone: 0.5 })
    wood.lines(
      ['72,222,1 240,216,2 424,214,1', '60,248,1 250,242,2.4 436,240,1', '46,274,1 240,268,2 440,262,1'],
      {
        alpha: 0.4,
      },
    )
    paint(
      thing,
      (g) => {
        for (let i = 0; i < 150; i++)
          oval(g, [
            240 + rng.normal() * 130,
            244 + rng.normal() * 34,
            rng.range(0.8, 3.4),
            rng.range(0.6, 1.8),
          ])
      },
      { color: '#fbf5e4', edge: [0.8, 8], pool: 0, alpha: 0.75 },
    )
    paint(thing, (g) => oval(g, [244, 254, 150, 24]), {
      color: '#f8f1de',
      edge: [6, 26],
      soft: 5,
      pool: 0,
      dry: 0.2,
      alpha: 0.5,
    })
    const dough = createCutter(
      thing,
      material(['#8f7a60', '#bda784', '#dfcfae', '#f2e8cf', '#fffaea'], '#fffdf4', {
        tone: 0.56,
        edge: [2.2, 36],
        pool: 0.14,
        form: { light: LIGHT, r: 34, amt: 0.5, steps: 5 },
        shadow: { dx: 9, dy: 8, r: 7, a: 0.5, color: '#2c1a0e' },
      }),
    )
    // the strip, doubled once
    dough.bars(['330,214,30 380,232,22 404,250,17 390,264,15 330,268,14 280,276,13'], { tone: 0.5 })
    dough.sheet('84,206 92,150 136,106 200,84 262,88 320,112 352,158 356,208 330,244 262,262 178,262 112,246')
    for (const [x, y] of [
      [156, 142],
      [196, 126],
      [238, 126],
      [276, 142],
    ] as const) {
      dough.disc([x, y, 17, 13, -0.2], {
        color: ['#8f7a60', '#b09a78', '#cdbb98', '#e6d8b8'],
        tone: 0.44,
        soft: 2.4,
        shadow: null,
        rim: { light: [700, 700], color: '#fffdf0', w: 3, amt: 0.9 },
        form: { light: [700, 700], r: 8, amt: 0.4, steps: 3 },
      })
    }
    dough.lines(
      ['106,214,1 160,226,4 230,222,1', '300,150,1 326,180,4 330,214,1', '124,170,1 118,196,3 126,216,1'],
      {
        alpha: 0.28,
      },
    )
  },
}
