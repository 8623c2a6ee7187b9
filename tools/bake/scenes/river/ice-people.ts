import { folds, limbs, place, type Body } from '../../kit/body.ts'
import { blob, limb, oval } from '../../kit/brush.ts'
import { iceAngler } from '../../kit/ice-angler.ts'
import { kneeHolder } from '../../kit/knee-holder.ts'
import { paint } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { HOLE, SUN } from './ice-glass.ts'

/** Father on his crate at the hole, and Ji-young on a sack across from him. */
export function drawIcePeople(layer: Layer) {
  for (const [x, y, rx] of [
    [330, 640, 170],
    [816, 606, 130],
  ] as const)
    paint(layer, (g) => oval(g, [x, y, rx, 18]), {
      color: '#171d2a',
      soft: 8,
      edge: [4, 40],
      pool: 0,
      alpha: 0.5,
    })
  const shared = {
    light: SUN,
    formLight: [1180, 60] as const,
    form: 0.34,
    rim: '#ffd8c0',
    rimAmt: 0.75,
    line: '#0c1018',
  }
  // a sack to sit on
  paint(layer, blob('736,612,1 742,596 800,590 872,594 890,604 886,618,1 800,622'), {
    color: ['#2a2622', '#57504a', '#94897e', '#d8c4b4'],
    tone: 0.34,
    edge: [1.6, 20],
    wash: 0.3,
    washSize: 40,
    pool: 0.14,
    form: { light: SUN, r: 6, amt: 0.4, steps: 3 },
  })
  const sitter = place(810, 606, 430, true)
  const her = {
    ...shared,
    cloth: ['#10141f', '#1f2634', '#36404f', '#5c6672', '#93929a'],
    trousers: ['#0f1118', '#1e212b', '#353a45', '#5b5e66', '#8b878c'],
    shoes: ['#0d0d11', '#1c1b20', '#38353a', '#6c6468'],
    skin: ['#3a241c', '#6e4534', '#a87858', '#e6b894'],
    hair: ['#0b0b0e', '#18171a', '#34302f', '#746560'],
    scarf: ['#330c10', '#611a1e', '#93362f', '#c9685a'],
  }
  kneeHolder(layer, sitter, her, { bow: 0.7 })
  knuckles({ layer, at: sitter, look: her })
  iceAngler(layer, place(356, 640, 420), {
    ...shared,
    cloth: ['#0e121b', '#1c2330', '#303a48', '#525c68', '#8a8a92'],
    trousers: ['#14130f', '#2a2824', '#47433e', '#77706a'],
    skin: ['#3a241c', '#6e4534', '#a87858', '#e6b894'],
    cap: ['#14171c', '#2a2e36', '#4b505a'],
    towel: ['#55545c', '#86828a', '#b6aca8', '#e6d6c8'],
    glove: ['#25272c', '#494b4e', '#777672', '#a9a49c'],
    fingers: ['#3b2c30', '#6f5557', '#a88a86', '#dcc0b4'],
    wood: ['#17120f', '#382b22', '#63503e', '#a08468', '#d8b898'],
  })
  // the line, straight down from the tip of his stick
  paint(
    layer,
    (g) =>
      limb(g, [
        [587, 440, 1.3],
        [588, HOLE[1] + 4, 1.2],
      ]),
    {
      color: ['#2a2a30', '#c8b8b0'],
      tone: 0.3,
      edge: [0.5, 40],
      pool: 0,
    },
  )
}

// Her fingers, one hand's over the other's.
function knuckles(body: Body) {
  const color = body.look.skin ?? body.look.cloth
  for (const [x, y] of [
    [22, -19.6],
    [21.6, -17.8],
    [21, -16],
  ] as const)
    limbs(body, [`${x - 4},${y - 0.4},2.1 ${x},${y},2 ${x + 1.4},${y + 0.6},1.5`], { tone: 0.5, color })
  folds(body, ['17.6,-21,0.2 18.6,-18.4,0.5 18,-15.4,0.2'], { alpha: 0.5 })
}
