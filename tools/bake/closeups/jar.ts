import { blob, limb, oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { hoop } from '../kit/pen.ts'

/** The grain jar: glass with a neck, maize to the second joint of a finger, its lid beside it. */
export const closeUp: CloseUpSource = {
  id: 'jar',
  seed: 2101,
  draw(stage) {
    const { rng } = stage
    const thing = stage.layer('jar')
    shadeOnPage(thing, '140,318 300,300 400,306 452,326 400,344 260,346 160,338')
    const glass = createCutter(
      thing,
      material(['#5c7069', '#83978c', '#a9b8a8', '#cfd8c4', '#eef0dc'], '#fbfaea', {
        wash: 0.12,
        pool: 0.34,
        poolR: 7,
        form: { light: LIGHT, r: 26, amt: 0.3, steps: 4 },
      }),
    )
    const body =
      '166,76,1 166,92 148,108 120,132 112,168 112,296 122,322 212,330 302,322 312,296 312,168 304,132 276,108 258,92 258,76,1'
    const inside = glass.sheet(body, { tone: 0.4, alpha: 0.6 })
    // maize, dried, to the second joint
    const corn = paint(
      thing,
      blob('118,262,1 160,254 212,258 262,252 306,260,1 304,294 296,314 212,322 128,314 120,294'),
      {
        color: ['#6e4416', '#a56f22', '#d29c3a', '#f0cc72'],
        tone: 0.4,
        edge: [2.4, 12],
        wash: 0.4,
        washSize: 30,
        pool: 0.2,
        clip: inside,
        form: { light: LIGHT, r: 20, amt: 0.4, steps: 3 },
      },
    )
    for (const [color, count] of [
      ['#8a5618', 60],
      ['#d9a440', 70],
      ['#f3d384', 46],
    ] as const)
      paint(
        thing,
        (g) => {
          for (let i = 0; i < count; i++)
            oval(
              g,
              [rng.range(120, 304), rng.range(255, 318), rng.range(4, 6.4), rng.range(3, 4.6)],
              rng.range(-1, 1),
            )
        },
        { color, edge: [0.6, 8], pool: 0.3, poolR: 1.6, wash: 0.2, washSize: 12, clip: corn, alpha: 0.9 },
      )
    // how high it was last autumn
    glass.lines(['114,170,1 160,178,2.4 212,180,2.8 262,178,2.4 310,170,1'], {
      color: '#f0eedb',
      alpha: 0.5,
      dry: 0.3,
    })
    // the mouth, its thread, the light down one side
    glass.disc([212, 76, 48, 13], { tone: 0.3, alpha: 0.75 })
    paint(thing, (g) => hoop(g, 6, [212, 76, 47, 12.4]), {
      color: ['#7d9086', '#c3cfbd', '#f4f4e2'],
      tone: 0.6,
      edge: [0.8, 20],
      pool: 0.16,
      poolR: 2,
    })
    glass.lines(['166,94,2 212,106,3 258,94,2', '160,104,1.4 212,116,2.4 264,104,1.4'], {
      color: '#5f7269',
      alpha: 0.5,
    })
    paint(
      thing,
      (g) => {
        limb(g, '136,146,5 130,180,11 131,236,8 134,290,3')
        limb(g, '152,130,2 146,150,4 145,190,2')
        limb(g, '298,170,1.4 301,230,3.4 298,290,1.4')
      },
      { color: '#fdfcf0', edge: [1.4, 20], soft: 1, pool: 0, dry: 0.1, alpha: 0.72 },
    )
    const tin = createCutter(thing, material(['#3c3a38', '#6c6862', '#a39c8e', '#dcd4c0'], '#fbf4e0'))
    tin.sheet('326,304,1 326,320 346,334 386,339 426,334 446,320 446,304,1', { tone: 0.34 })
    tin.lines(
      Array.from({ length: 15 }, (_, i) => {
        const x = 332 + i * 7.7
        const y = 322 + 14 * Math.sqrt(Math.max(0, 1 - ((x - 386) / 60) ** 2))
        return [
          [x, y - 12, 1.6],
          [x, y - 2, 1.6],
        ] as const
      }),
      { alpha: 0.5, dry: 0 },
    )
    tin.disc([386, 304, 60, 18], { tone: 0.62, edge: [0.6, 26], form: null })
    tin.disc([386, 305, 46, 12.6], {
      tone: 0.5,
      edge: [0.6, 26],
      form: null,
      rim: { light: [700, 700], color: '#fbf4e0', w: 2, amt: 0.8 },
    })
    paint(thing, (g) => oval(g, [402, 307, 15, 4], 0.1), {
      color: '#8a5a34',
      edge: [2, 10],
      pool: 0.1,
      alpha: 0.5,
    })
  },
}
