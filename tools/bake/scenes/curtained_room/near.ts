import { place } from '../../kit/body.ts'
import { blob, limb } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { quarterBack } from '../../kit/quarter-back.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN, WOOD, CROWD } from './palette.ts'

/** Ji-young on a chair between them, from behind, a quarter turned to the table on the right. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.8, lit: true })
  quarterBack(figure, place(752, 1170, 680), {
    light: SUN,
    formLight: [1180, 240],
    form: 0.32,
    rim: '#ffcf84',
    rimAmt: 0.95,
    reach: 620,
    line: '#060508',
    cloth: ['#0c0908', '#161311', '#25201c', '#40382e', '#a87e4a'],
    work: ['#1c150e', '#6a5838', '#dcc08a', '#fff0c8'],
    hair: ['#070606', '#14100d', '#2a211a', '#7a5a34'],
    skin: ['#2a190e', '#55341f', '#8e5f3a', '#f0bc7a'],
    scarf: ['#1e080b', '#401215', '#642222', '#8f4034'],
  })
  // the back of her chair
  paint(
    figure,
    (g) => {
      limb(g, '648,792,15 654,850,17 658,940,19')
      limb(g, '856,792,15 850,850,17 846,940,19')
      limb(g, '650,828,22 752,842,26 854,828,22')
    },
    {
      color: WOOD,
      tone: 0.3,
      edge: [0.8, 50],
      wash: 0.08,
      grain: 0.03,
      form: { light: SUN, r: 7, amt: 0.4, steps: 2 },
      rim: { light: SUN, color: '#e0a45a', w: 3, amt: 0.7, reach: 760 },
      shadow: { dx: -5, dy: 8, r: 7, a: 0.5 },
    },
  )
}

/** The chair in front of us; the coat on it is nobody's we know. */
export function drawNear(stage: Stage) {
  const near = stage.layer('near', { depth: 1 })
  const chair: PaintOptions = {
    color: WOOD,
    tone: 0.16,
    edge: [1.8, 50],
    wash: 0.3,
    washSize: 90,
    form: { light: SUN, r: 9, amt: 0.4, steps: 3 },
    rim: { light: SUN, color: '#d89a4c', w: 4, amt: 0.7, reach: 760 },
  }
  paint(
    near,
    (g) => {
      limb(g, '26,930,26 20,760,22 24,660,16')
      limb(g, '196,930,26 200,760,22 194,650,16')
      limb(g, '22,676,24 110,660,26 196,668,24')
      limb(g, '24,760,16 110,750,18 198,754,16')
    },
    chair,
  )
  paint(near, blob('40,664,1 110,644 184,656,1 214,720 222,830 214,940,1 24,940,1 18,830 22,720'), {
    ...chair,
    color: CROWD,
    tone: 0.22,
    wash: 0.34,
    form: { light: SUN, r: 26, amt: 0.4, steps: 4 },
  })
  paint(
    near,
    (g) => {
      for (const l of [
        '60,690,1 52,800,5 60,930,1',
        '120,680,1 126,800,5 118,930,1',
        '180,690,1 190,800,5 184,930,1',
      ])
        limb(g, l)
    },
    { color: '#060403', edge: [2, 30], pool: 0, alpha: 0.6 },
  )
}

/** Afternoon, through cloth. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: 1128, y: 260, r: 620, color: '#f0a64a', a: 0.24, p: 1.8 })
  glow(light, { x: 1128, y: 240, r: 220, color: '#ffe0a0', a: 0.26, p: 1.8 })
  const steam = stage.layer('steam', { depth: 0.6, weather: true })
  const rng = createRng(91)
  for (const [x, y] of [
    [540, 596],
    [1152, 640],
    [600, 644],
  ] as const)
    for (let i = 0; i < 14; i++) {
      const t = i / 14
      glow(steam, {
        x: x + rng.normal() * (5 + 26 * t),
        y: y - t * 130,
        r: 16 + t * 44,
        color: '#e8c890',
        a: 0.13 * (1 - t * 0.8),
        p: 1.4,
        noise: 1.2,
      })
    }
}
