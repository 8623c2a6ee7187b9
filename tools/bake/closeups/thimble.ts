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
      '150,274,1 164,190 176,120 188,74 212,56 240,50 268,56 292,74 304,120 316,190 330,274,1 300,304 240,312 180,304',
    )
    // rows of pits, close together, shallower to the foot
    for (const deep of [true, false])
      paint(
        thing,
        (g) => {
          for (let row = 0; row < 10; row++) {
            const y = 84 + row * 16.6
            const half = 50 + row * 3.7
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
    steel.sheet('262,150 284,138 304,152 306,182 288,202 268,192 258,172', {
      color: ['#25272b', '#44474c', '#74777a', '#b8b8b0'],
      tone: 0.36,
      soft: 2.4,
      form: { light: [700, 640], r: 16, amt: 0.5, steps: 3 },
      rim: { light: [800, 700], color: '#fffaf0', w: 5, amt: 0.9 },
      clip: side,
    })
    // the rolled foot
    steel.sheet('146,270,1 144,288 178,312 240,322 302,312 336,288 334,270,1 300,294 240,302 180,294', {
      tone: 0.56,
      form: { light: LIGHT, r: 8, amt: 0.5, steps: 3 },
    })
    steel.lines(['152,262,1 180,284,2.4 240,293,3 300,284,2.4 328,262,1'], { alpha: 0.6 })
    paint(thing, (g) => oval(g, [228, 62, 22, 6], -0.1), {
      color: '#fdf9ec',
      edge: [2, 14],
      soft: 1.6,
      pool: 0,
      alpha: 0.6,
      clip: side,
    })
  },
}
