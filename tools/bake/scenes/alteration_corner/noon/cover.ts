import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'

/** The machine under its cloth, a flowered one gone pale: head, arm and wheel can be told through it, a corner hangs from the table. */
export function drawCover(room: Layer) {
  const cloth: PaintOptions = {
    color: ['#3f4d4c', '#687874', '#97a398', '#c6ccba'],
    tone: 0.5,
    edge: [1, 22],
    wash: 0.2,
    washSize: 50,
    pool: 0.16,
    form: { light: [560, 380], r: 6, amt: 0.34, steps: 3 },
    shadow: { dx: 3, dy: 7, r: 6, a: 0.45 },
  }
  const whole = paint(
    room,
    blob(
      '652,577,1 655,556 664,546 668,516,1 671,508 692,505 696,494,1 700,489 764,486,1 770,490 773,502,1 783,502 791,512 792,528 786,538 790,578,1 786,582 778,612,1 756,584,1 730,581 704,584 678,579',
    ),
    cloth,
  )
  // where it sinks in between the head and the pillar, and below the wheel
  paint(
    room,
    (g) => (
      blob('696,524,1 712,519 738,518 752,522,1 755,548 748,572,1 724,566 702,572,1 700,548')(g),
      blob('774,540,1 782,543 786,540,1 789,574,1 776,572,1')(g)
    ),
    { color: '#4c5a58', edge: [1.4, 16], soft: 3, pool: 0, alpha: 0.6, clip: whole },
  )
  paint(
    room,
    (g) =>
      [
        '694,507,1 692,540,3 686,576,1',
        '768,494,1 769,534,3 764,580,1',
        '700,498,1 730,496,2 760,495,1',
        '757,582,1 772,586,2.6 786,582,1',
        '666,548,1 668,562,2.4 664,576,1',
      ].forEach((l) => limb(g, l)),
    { color: '#56635e', edge: [1, 18], pool: 0, soft: 0.4, alpha: 0.7 },
  )
  const sprigs = [
    [679, 526],
    [712, 504],
    [746, 506],
    [727, 545],
    [758, 552],
    [782, 518],
    [738, 572],
    [772, 592],
  ] as const
  paint(room, (g) => sprigs.forEach(([x, y]) => oval(g, [x, y, 3.6, 3])), {
    color: '#6f7fa0',
    edge: [1, 7],
    pool: 0,
    alpha: 0.7,
  })
  paint(
    room,
    (g) =>
      sprigs.forEach(([x, y]) =>
        limb(g, [
          [x + 2, y + 3, 1.6],
          [x + 7, y + 8, 1],
        ]),
      ),
    { color: '#6f8a5c', edge: [0.6, 7], pool: 0, alpha: 0.7 },
  )
}
