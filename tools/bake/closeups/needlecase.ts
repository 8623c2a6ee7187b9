import { limb } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { toPoints, type Point, type Points } from '../kit/points.ts'

const TURN = -0.34
const turned = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    230 + x * Math.cos(TURN) - y * Math.sin(TURN),
    196 + x * Math.sin(TURN) + y * Math.cos(TURN),
    w,
  ])

/** A needle case of turned wood, dark where it is held; its cap is off, and two needles look out. */
export const closeUp: CloseUpSource = {
  id: 'needlecase',
  seed: 2110,
  draw(stage) {
    const thing = stage.layer('needlecase')
    shadeOnPage(thing, turned('-186,30 0,34 96,34 100,52 -10,60 -180,54'))
    const wood = material(['#2e1a10', '#5a3820', '#8f6236', '#c4965c', '#efcf98'], '#ffe9c0', {
      edge: [1, 24],
      washSize: 50,
      form: { light: LIGHT, r: 18, amt: 0.52, steps: 4 },
      rim: { light: LIGHT, color: '#ffe6b8', w: 3, amt: 0.8 },
    })
    const cut = createCutter(thing, wood, turned)
    // needles first, then the lip they come out of
    paint(
      thing,
      (g) => {
        for (const line of ['80,-8,4.4 132,-16,3.6 184,-26,1', '80,10,4.4 126,12,3.6 168,16,1.2'])
          limb(g, turned(line))
      },
      {
        ...material(['#4c5054', '#8c9294', '#d0d4d0', '#ffffff'], '#ffffff', {
          tone: 0.6,
          edge: [0.4, 20],
          pool: 0.1,
        }),
        shadow: { dx: 7, dy: 14, r: 4, a: 0.5, color: '#1a120d' },
      },
    )
    cut.disc([86, 0, 13, 33, TURN], { tone: 0.66 })
    cut.disc([88, 0, 9, 25, TURN], {
      color: ['#120a07', '#241510', '#3c2618'],
      tone: 0.3,
      rim: null,
      form: null,
    })
    cut.sheet(
      '-178,0 -172,-24 -150,-34 -60,-37 40,-36 86,-34,1 78,-18 75,0 78,18 86,34,1 40,37 -60,38 -150,35 -172,25',
    )
    cut.lines(
      ['-140,-35,2 -146,0,4 -140,35,2', '-128,-36,1.4 -134,0,2.6 -128,36,1.4', '56,-36,2 48,0,4 56,36,2'],
      { alpha: 0.7 },
    )
    cut.lines(
      [
        '-120,-20,0.8 -30,-24,2 44,-20,0.8',
        '-122,6,0.8 -20,2,2 46,8,0.8',
        '-120,22,0.8 -40,20,1.8 44,24,0.8',
      ],
      {
        alpha: 0.34,
        dry: 0.2,
      },
    )
    // the two needles again, over the lip
    paint(
      thing,
      (g) => {
        for (const line of ['84,-8,4.4 132,-16,3.6 184,-26,1', '84,10,4.4 126,12,3.6 168,16,1.2'])
          limb(g, turned(line))
      },
      material(['#4c5054', '#8c9294', '#d0d4d0', '#ffffff'], '#ffffff', {
        tone: 0.62,
        edge: [0.4, 20],
        pool: 0.1,
      }),
    )
    const cap = createCutter(thing, { ...wood, shadow: { dx: 9, dy: 10, r: 6, a: 0.46, color: '#1a120d' } })
    cap.sheet('330,262,1 326,300,1 348,318 386,320 412,304,1 414,262,1 396,250 350,250')
    cap.disc([372, 258, 42, 14], { tone: 0.62, shadow: null })
    cap.disc([372, 259, 32, 9], {
      color: ['#120a07', '#241510', '#3c2618'],
      tone: 0.3,
      rim: null,
      form: null,
      shadow: null,
    })
    cap.lines(['328,284,1.4 370,298,3 413,282,1.4', '328,292,1 370,306,2 412,290,1'], { alpha: 0.6 })
  },
}
