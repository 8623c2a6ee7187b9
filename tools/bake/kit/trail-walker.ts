import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'
import { lowTail, tiedHead } from './tied-head.ts'

/** Full back in the middle of a step, the weight on the left foot, which is ahead, and the right heel up: a bundle tied on the back, the left hand up at its band, the right arm swinging forward. */
export function trailWalker(layer: Layer, at: Place, look: Look & { trousers?: readonly string[] }) {
  const body = { layer, at, look }
  legs(body, look.trousers ?? look.cloth)
  // left: the elbow tucked in, the forearm folded up before her
  piece(
    body,
    '-8,-78.6 -11.4,-76 -13.2,-70 -14.6,-63 -15.4,-58.4 -14.8,-55.4 -12.6,-54.6 -9.8,-57 -8,-64 -6,-72',
    { tone: 0.4 },
  )
  // right: the elbow out and bent, the forearm forward, its hand hidden by her
  limbs(body, ['9.4,-76,7 12.6,-67.6,6.8 14.2,-60,6.6 13,-53.6,5.8 9.6,-47.6,5'], { tone: 0.36 })
  folds(
    body,
    [
      '-15,-61,0.2 -13,-59.4,0.7 -11,-60.6,0.2',
      '-14.8,-57.6,0.2 -13,-57,0.5 -11.2,-58.6,0.2',
      '11.4,-60.6,0.2 14,-58.8,0.7 17.2,-60.6,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(
    body,
    '-3.4,-83 -7.2,-80 -10.4,-77.4 -11.6,-72 -10.8,-64 -9.8,-56 -11.2,-45 -12.8,-38.4,1 -5,-36.4 3,-36.6 12,-35,1 10.8,-45 9.4,-56 10.2,-64 11.2,-72 10.4,-77.8 7.4,-80.8 3.4,-83.2',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-11.8,-40.4,0.15 0,-38.4,0.4 11.2,-37.2,0.15',
      '-9.6,-47,0.2 -10,-43,0.6 -10.6,-39,0.2',
      '7.6,-44,0.2 8.4,-40,0.7 8.6,-36,0.2',
      '-1,-43,0.2 -1,-40,0.5 -1.4,-36.8,0.2',
      '-10,-54,0.2 -10.4,-50,0.6 -11,-46,0.2',
    ],
    { alpha: 0.55 },
  )
  bundle(body)
  fingers(body)
  headAndScarf(body)
}

function legs(body: Body, trousers: readonly string[]) {
  const boot = { rim: null, form: null, color: trousers }
  piece(body, '-8.6,-10,1 -1,-10,1 -0.6,-5 -1.4,-1.2 -5,-0.4 -8.6,-1.4 -9.2,-5', { ...boot, tone: 0.16 })
  limbs(body, ['-3.6,-46,12.4 -4.8,-31,10.4 -4.8,-16,8.2 -4.8,-8,7.6'], { tone: 0.28, color: trousers })
  // the leg behind: the knee gone forward, the shin back towards us, the sole up from its toes
  limbs(body, ['5.2,-46,12.8 6.8,-30,10.8 7.8,-19,9 8.4,-11,7.6'], { tone: 0.4, color: trousers })
  piece(body, '5,-14.6,1 11.8,-14.6,1 12.6,-9.6 12.4,-2 11.2,2.6 8.2,3.4 5.2,2.4 4.2,-3 4.2,-9.6', {
    ...boot,
    tone: 0.1,
  })
  piece(body, '6,-9.8 8.6,-11 11,-9.6 11.2,-5 10.8,0.2 8.2,1.4 5.8,0.2 5.6,-5', { ...boot, tone: 0.36 })
  folds(
    body,
    [
      '2,-31,0.2 6.4,-28.4,0.7 11.8,-30.6,0.2',
      '4.6,-17.6,0.2 8.2,-16,0.6 12,-17.8,0.2',
      '-9.8,-32,0.2 -5,-29.6,0.7 -0.6,-31.4,0.2',
      '6,-4.8,0.3 8.6,-4.2,0.5 11,-4.8,0.3',
    ],
    { alpha: 0.55 },
  )
}

// A square of cloth with all she has in it, its four corners in one knot; it hangs from two bands.
function bundle(body: Body) {
  const { at, look } = body
  const color = look.bundle ?? look.cloth
  const on = { dx: -0.4 * at.s, dy: 1.2 * at.s, r: 1.8 * at.s, a: 0.5, inside: true }
  limbs(body, ['-5.6,-68,2.8 -7.2,-75,3 -7.6,-79.6,2.8', '6,-69,2.8 7.4,-76,3 7.6,-80,2.8'], {
    tone: 0.4,
    color,
    shadow: on,
  })
  piece(
    body,
    '-2.6,-72 2,-72.8 6,-70.8 9,-66 10.2,-59 9.8,-51.4 6.2,-46 0.4,-44 -5.4,-45.4 -9,-50.4 -9.6,-57.6 -8.6,-65 -6,-70',
    { tone: 0.46, color, shadow: on },
  )
  folds(body, [
    '-0.8,-63.4,0.4 -5,-66.4,0.8 -8.4,-67,0.2',
    '1.8,-64,0.4 3.6,-68.6,0.8 3,-72.6,0.2',
    '2.6,-61.6,0.4 7,-58,0.9 10.6,-57.4,0.2',
    '1.4,-60.4,0.4 3.6,-53,0.9 2.4,-46,0.2',
    '-1,-60.6,0.4 -5,-55,0.8 -8.4,-51.6,0.2',
  ])
  // the corners, and the knot over them
  piece(body, '-0.6,-63.4,1 -4.6,-62.8 -7.2,-58.6,1 -4,-58.4 -0.4,-61,1', { tone: 0.54, color, shadow: on })
  piece(body, '1.6,-63.6,1 5.4,-64.6 8.4,-62.4,1 5.6,-60.4 2,-61.2,1', { tone: 0.58, color, shadow: on })
  piece(body, '-1.6,-63.6 0.6,-65 2.8,-63.6 2.8,-61 0.6,-59.6 -1.4,-61', { tone: 0.6, color, shadow: on })
}

// The left hand holds the band from before, where it goes over the shoulder: four fingers lie over it.
function fingers(body: Body) {
  limbs(
    body,
    [
      '-10.2,-78.8,1.5 -9.6,-76.6,1.5 -8.4,-75,1.3',
      '-9.2,-80,1.5 -8.4,-77.6,1.5 -7.2,-76,1.3',
      '-8,-80.8,1.5 -7.2,-78.6,1.5 -6,-77,1.3',
      '-6.8,-81.4,1.4 -6,-79.6,1.4 -5,-78.2,1.2',
    ],
    { tone: 0.62, color: body.look.skin ?? body.look.cloth },
  )
}

// The head down; the scarf once round the neck, one end of it over the right shoulder blade, outside the band.
function headAndScarf(body: Body) {
  const { at, look } = body
  const wool = look.scarf ?? look.cloth
  const where = { x: -1, y: -90.4, k: 0.96, turn: -8 }
  const over = { dx: 0, dy: 0.6 * at.s, r: at.s, a: 0.45, inside: true }
  tiedHead(body, where)
  piece(body, '4.6,-79,1 8.6,-79 10.8,-74 11.4,-67,1 9,-65.8 6.8,-66.6,1 6,-73', {
    tone: 0.54,
    color: wool,
    shadow: over,
  })
  piece(
    body,
    '-8.6,-78.6 -8.2,-82 -4.6,-84.4 0,-83.2 5,-84.6 8.2,-82 8.6,-78.2 4.6,-75.6 -0.4,-74.6 -5,-75.6',
    {
      tone: 0.48,
      color: wool,
      shadow: over,
    },
  )
  folds(
    body,
    [
      '-7.6,-80.4,0.2 0,-77.4,0.6 7.4,-80.2,0.2',
      '-5.6,-82.4,0.2 0,-80.6,0.5 5.6,-82.6,0.2',
      '7.4,-77,0.2 8.6,-72,0.5 9,-67,0.2',
    ],
    { alpha: 0.6 },
  )
  // what is drawn down from the head into the tie, over the wool
  piece(body, '-5.4,-87.4 -1,-86 3.4,-87.4 2.2,-83.8 1,-81.8,1 -3,-82,1 -4.4,-84', {
    tone: 0.36,
    color: look.hair ?? look.cloth,
    form: null,
    rim: null,
    pool: 0,
  })
  lowTail(body, where)
}
