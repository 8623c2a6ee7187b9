import { limb, oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'

/** A coin purse run up from a uniform's elbow: grey-blue cloth gone pale at the folds, a drawn string, two coins. */
export const closeUp: CloseUpSource = {
  id: 'purse',
  seed: 2102,
  draw(stage) {
    const thing = stage.layer('purse')
    shadeOnPage(thing, '110,300 220,280 360,290 440,308 400,332 240,336 130,326')
    const cloth = createCutter(
      thing,
      material(['#1f2832', '#3a4856', '#5f7080', '#8b98a0', '#c2c6bf'], '#e9e6d6', {
        edge: [1.6, 22],
        form: { light: LIGHT, r: 24, amt: 0.46, steps: 4 },
      }),
    )
    // the mouth, gathered
    cloth.sheet('166,88,1 150,66 160,46 182,58 196,40 214,54 234,38 246,56 268,46 274,68 258,90,1 212,98', {
      tone: 0.4,
    })
    cloth.sheet(
      '168,104 204,98 258,104 296,138 322,192 328,250 310,292 262,312 206,316 150,310 106,288 94,244 104,190 130,138',
    )
    cloth.lines(
      [
        '176,110,1 152,150,4 136,210,1',
        '196,106,1 184,160,4.4 180,240,1',
        '224,106,1 232,150,4 240,200,1',
        '248,110,1 276,150,4 296,220,1',
        '166,60,1 172,78,2.4 180,92,1',
        '198,50,1 202,74,2.4 204,92,1',
        '236,46,1 230,72,2.4 228,92,1',
        '262,56,1 254,76,2.4 246,92,1',
        '112,270,1 170,290,3 236,288,1',
      ],
      { alpha: 0.5 },
    )
    // a patch that is older than the purse
    cloth.board('222,206 286,196 294,256 232,266', {
      color: ['#3c3a38', '#66625c', '#938c80', '#c8beaa'],
      tone: 0.5,
      rim: null,
    })
    cloth.stitches(['228,212 282,204 288,252 236,260'], {
      color: '#e8e2d0',
      width: 2,
      closed: true,
      alpha: 0.85,
    })
    paint(
      thing,
      (g) => {
        limb(g, '150,116,5 178,104,6 214,102,6.4 250,104,6 276,114,5')
        limb(g, '270,108,5 316,96,4.6 346,116,4.4 360,158,4.2 350,190,4')
        limb(g, '266,112,4.6 300,126,4.4 324,116,4.2 348,82,4 376,84,3.6')
      },
      { ...material(['#4a1316', '#7a2526', '#a8433a', '#d07c62'], '#e9a58c'), edge: [0.8, 8], rim: null },
    )
    const coin = createCutter(
      thing,
      material(['#46423c', '#7d766a', '#b4ab98', '#e8dfc8'], '#fdf6e2', { pool: 0.26 }),
    )
    const lying = { dx: 4, dy: 4, r: 4, a: 0.5, color: '#1a120d' }
    for (const [x, y] of [
      [372, 302],
      [404, 284],
    ] as const) {
      coin.disc([x, y + 4, 30, 14], { tone: 0.28, shadow: lying })
      coin.disc([x, y, 30, 14], { tone: 0.6 })
      paint(
        thing,
        (g) => {
          g.lineWidth = 1.6
          g.beginPath()
          g.ellipse(x, y, 23, 10, 0, 0, 7)
          g.stroke()
        },
        {
          color: '#5a5348',
          edge: [0.8, 10],
          pool: 0,
          alpha: 0.6,
        },
      )
      paint(thing, (g) => oval(g, [x - 4, y - 1, 7, 3]), {
        color: '#6a6254',
        edge: [1.4, 8],
        soft: 1,
        pool: 0,
        alpha: 0.5,
      })
    }
  },
}
