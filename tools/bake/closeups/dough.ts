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
    dough.sheet(
      '80,212 84,166 112,120 168,92 232,84 292,96 336,128 360,172 356,214 328,244 262,262 178,260 108,250',
    )
    // four fingers drawn through it, and where it was folded under
    const grooves = [
      '168,132,10 158,160,17 160,192,9',
      '206,122,11 200,156,19 204,196,10',
      '246,122,11 246,156,19 250,194,10',
      '284,134,10 290,160,16 290,186,8',
    ]
    dough.bars(grooves, {
      tone: 0.34,
      soft: 3.4,
      alpha: 0.75,
      shadow: null,
      rim: null,
      form: { light: [760, 760], r: 9, amt: 0.5, steps: 4 },
    })
    dough.lines(
      ['100,214,1 150,240,4.4 222,246,1', '318,216,1 338,202,3 346,180,1', '112,150,1 104,180,3 112,206,1'],
      {
        alpha: 0.3,
      },
    )
  },
}
