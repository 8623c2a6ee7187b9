import { oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'

/** Mother's thimble: a small steel hat, with a dent in it. */
export const closeUp: CloseUpSource = {
  id: 'thimble',
  seed: 2111,
  draw(stage) {
    const thing = stage.layer('thimble')
    shadeOnPage(thing, '136,296 250,278 370,288 424,306 380,326 250,332 160,322')
    const steel = createCutter(
      thing,
      material(['#33353a', '#5c6064', '#8f9290', '#c4c3b8', '#f4f0e0'], '#fffaf0', {
        tone: 0.44,
        washSize: 60,
        form: { light: LIGHT, r: 34, amt: 0.56, steps: 5 },
        rim: { light: LIGHT, color: '#fffaf0', w: 3.4, amt: 0.9 },
        pool: 0.2,
      }),
    )
    const side = steel.sheet(
      '140,274,1 154,196 166,132 178,92 202,68 240,60 278,68 302,92 312,122 311,142 305,160 313,184 326,214 340,274,1 306,304 240,313 174,304',
    )
    // rows of pits, close together, shallower to the foot
    for (const deep of [true, false])
      paint(
        thing,
        (g) => {
          for (let row = 0; row < 10; row++) {
            const y = 92 + row * 16.2
            const half = 58 + row * 3.9
            for (let i = -7; i <= 7; i++) {
              const a = ((i + (row % 2) * 0.5) / 7.4) * 1.5
              const x = 240 + Math.sin(a) * half
              const squash = Math.max(0.25, Math.cos(a))
              oval(g, [x + (deep ? 0 : 1.6), y + Math.cos(a) * 9 + (deep ? 0 : 2), 4.2 * squash, 3.7])
            }
          }
        },
        deep
          ? { color: '#2c2e33', edge: [0.6, 8], pool: 0, wash: 0.2, alpha: 0.62, clip: side }
          : { color: '#f4f1e4', edge: [0.6, 8], pool: 0, alpha: 0.26, clip: side },
      )
    // the dent, on the side one pushes with
    steel.sheet('276,146 300,130 322,150 318,178 296,196 276,184 268,164', {
      color: ['#33353a', '#54575b', '#83868a', '#c4c3b8'],
      tone: 0.34,
      soft: 4,
      alpha: 0.8,
      form: { light: [700, 640], r: 18, amt: 0.5, steps: 3 },
      rim: null,
      clip: side,
    })
    steel.lines(['282,192,2 300,196,5 316,182,2'], { color: '#f8f3e4', soft: 1.4, alpha: 0.7, clip: side })
    // the rolled foot
    steel.sheet('136,270,1 134,288 170,312 240,323 310,312 346,288 344,270,1 306,295 240,303 174,295', {
      tone: 0.56,
      form: { light: LIGHT, r: 8, amt: 0.5, steps: 3 },
    })
    steel.lines(['142,262,1 174,284,2.4 240,293,3 306,284,2.4 338,262,1'], { alpha: 0.6 })
    paint(thing, (g) => oval(g, [226, 73, 24, 6], -0.1), {
      color: '#fdf9ec',
      edge: [2, 14],
      soft: 1.6,
      pool: 0,
      alpha: 0.6,
      clip: side,
    })
  },
}
