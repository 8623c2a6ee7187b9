import { place } from '../../kit/body.ts'
import { limb } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Stage } from '../../kit/stage.ts'
import { manBack } from '../../kit/standers.ts'
import { walkerSide } from '../../kit/walkers.ts'
import { herWalking } from './her-walking.ts'
import { SUN } from './palette.ts'
import { drawScooters } from './scooters.ts'

/** Others: a man with a bicycle, two women who know each other, nobody who looks. */
export function drawPassers(stage: Stage) {
  const people = stage.layer('people', { depth: 0.55 })
  const day = {
    light: SUN,
    formLight: SUN,
    form: 0.34,
    rim: '#fff0c4',
    rimAmt: 0.9,
    line: '#33343a',
    skin: ['#6a4a36', '#a87e5c', '#dcb48a'],
  }
  for (const [x, y, l] of [
    [868, 508, 60],
    [904, 520, 72],
    [936, 524, 72],
  ] as const)
    paint(
      people,
      (g) =>
        limb(g, [
          [x, y, 10],
          [x - l, y + l * 0.47, 13],
          [x - l * 1.9, y + l * 0.9, 6],
        ]),
      { color: '#8590a4', blend: 'normal', edge: [2, 20], soft: 2, pool: 0, alpha: 0.5 },
    )
  drawScooters(people)
  manBack(people, place(868, 508, 92), {
    ...day,
    cloth: ['#3e464e', '#5f686c', '#8e928c'],
    hair: ['#26282a', '#47463f'],
    cap: ['#54503f', '#827a5c'],
  })
  paint(
    people,
    (g) => {
      g.lineWidth = 2
      for (const x of [884, 906]) {
        g.beginPath()
        g.ellipse(x, 496, 10, 14, 0, 0, 7)
        g.stroke()
      }
      g.beginPath()
      g.moveTo(884, 496)
      g.lineTo(892, 474)
      g.lineTo(908, 474)
      g.lineTo(906, 496)
      g.moveTo(892, 474)
      g.lineTo(886, 468)
      g.stroke()
    },
    { color: '#3f444a', edge: [0.6, 12], pool: 0 },
  )
  walkerSide(people, place(720, 520, 108), {
    ...day,
    cloth: ['#5a4a4c', '#867072', '#b89c94'],
    scarf: ['#6a624c', '#a0946e', '#d8caa0'],
    bundle: ['#8a8a80', '#c4c0ae'],
  })
}

/** Ji-young, thirty-one, with a hand in her own pocket. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.75 })
  paint(
    figure,
    (g) => {
      // both legs, from where each foot stands, then the coat and the head: she leans as the trees do
      limb(g, '604,802,20 566,818,20 520,840,28')
      limb(g, '648,823,20 600,836,22 550,852,30')
      limb(g, '530,844,40 470,868,74 400,896,86 340,920,70 290,940,40')
    },
    {
      color: '#79829a',
      blend: 'normal',
      edge: [3, 30],
      soft: 3,
      pool: 0,
      alpha: 0.66,
    },
  )
  herWalking(figure, place(616, 812, 376), {
    cloth: ['#23272d', '#3b4148', '#62676a', '#9c9a90', '#e8dcc0'],
    hair: ['#101214', '#22231f', '#413a2c', '#8a7448'],
    skin: ['#5a3c2a', '#946844', '#cb9a6c', '#f2d2a2'],
    band: ['#3a3c40', '#6a6a66'],
    stockings: ['#24272c', '#3c4044', '#5f605c', '#8c8674'],
    shoes: ['#1d1a18', '#3a332c', '#6a5c48'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: SUN,
    formLight: SUN,
    form: 0.36,
    rim: '#fff0c4',
    rimAmt: 0.85,
    line: '#1d1f22',
  })
}
