import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

type Walker = {
  x: number
  y: number
  height: number
  step: 0 | 1
  head: Points
  wears: 'scarf' | 'hood' | 'cap'
  child?: boolean
  holds: boolean
}

// From the right, the way they go: a tall one, one with a child buttoned in, and she, last.
const WALKERS: readonly Walker[] = [
  {
    x: 446,
    y: 784,
    height: 150,
    step: 0,
    wears: 'cap',
    holds: false,
    head: '6.6,-94 4,-98 -1,-99 -5.4,-96.4 -6.4,-91.4 -5,-86.6 -1,-84.6 4,-85.6 6,-89',
  },
  {
    x: 382,
    y: 788,
    height: 142,
    step: 1,
    wears: 'hood',
    holds: true,
    child: true,
    head: '7,-94 3,-98 -3,-97.4 -6,-92 -6.4,-86 -8.4,-81,1 -1,-80 5,-82.6 7,-87',
  },
  {
    x: 320,
    y: 793,
    height: 146,
    step: 0,
    wears: 'scarf',
    holds: true,
    head: '7,-94 3,-98 -3,-97.4 -6,-92 -6.4,-86 -8.4,-81,1 -1,-80 5,-82.6 7,-87',
  },
]

/** Three backs and a child, one after the other, each with a hand on the coat in front. */
export function drawFile(layer: Layer, light: readonly [number, number]) {
  for (const walker of WALKERS) draw(layer, walker, light)
}

function draw(
  layer: Layer,
  { x, y, height, step, head, wears, child = false, holds }: Walker,
  light: readonly [number, number],
) {
  const look: Look = {
    cloth: ['#04070c', '#0a111a', '#151d27', '#2b2f36'],
    light,
    formLight: light,
    form: 0.2,
    rim: '#efc590',
    rimAmt: 0.8,
    line: '#04060a',
  }
  const body: Body = { layer, at: place(x, y, height), look }
  // long shadow away from the west
  limbs(body, ['2,0,6 40,1,6 110,3,5 190,6,2'], {
    color: '#060a12',
    soft: 2.4,
    pool: 0,
    alpha: 0.5,
    rim: null,
    form: null,
  })
  if (step) {
    limbs(body, ['-1,-44,11 -4,-26,8.6 -12,-11,6.4 -16,-6,5.6', '2,-44,12 7,-27,9.4 9,-12,7 9.4,-3,6.4'], {
      tone: 0.28,
    })
    piece(body, '5,-6,1 12,-6,1 18,-1 17,1 6,1,1', { tone: 0.26, rim: null })
  } else {
    limbs(body, ['0,-44,11 5,-27,8.8 13,-13,6.6 15,-5,6', '-1,-44,12 -3,-27,9.4 -7,-12,7 -9,-3,6.2'], {
      tone: 0.28,
    })
    piece(body, '11,-7,1 17,-7,1 22,-2 20,1 12,0.6,1', { tone: 0.26, rim: null })
    piece(body, '-13,-5,1 -7,-6,1 -2,-1 -4,1 -12,0.8,1', { tone: 0.24, rim: null })
  }
  piece(
    body,
    '1,-83 -6,-80 -11,-72 -12,-58 -12.4,-44 -15,-28,1 -5,-26 5,-28 13,-27,1 11.6,-42 11.4,-58 11.6,-70 8.4,-79',
    { tone: 0.4 },
  )
  folds(body, ['-6,-50,0.2 -8,-40,0.8 -9,-29,0.3', '5,-48,0.2 7,-38,0.8 8,-29,0.3'])
  if (child) piece(body, '8,-80 14,-79 18,-72 18,-62 14,-55 8,-56', { tone: 0.48 })
  if (child)
    piece(body, '12.4,-89 16.4,-88 18,-84 16.4,-80 12.4,-79.4 10.6,-84', {
      tone: 0.56,
      color: ['#1d1d1c', '#46423a', '#8a7d66'],
    })
  if (holds) limbs(body, ['1,-76,7.6 10,-68,6.8 22,-62,5.6 32,-60,4.4'], { tone: 0.5 })
  else limbs(body, ['0,-76,8 -4,-62,7.8 0,-50,6 5,-46,4.6'], { tone: 0.5 })
  const color =
    wears === 'scarf'
      ? ['#3a0d11', '#6a1d20', '#97322f', '#cf6a52']
      : wears === 'hood'
        ? ['#161d24', '#343b42', '#6f6a60']
        : ['#0a0d12', '#191c20', '#4b4438']
  if (wears === 'cap') piece(body, '-7,-84.6 -1,-86.4 6,-85 8.6,-80 2,-76 -7,-77', { tone: 0.46 })
  piece(body, head, { tone: 0.5, color })
  if (wears === 'scarf')
    piece(body, '-5,-83,1 -9,-86 -15,-84.6 -20,-87,1 -18.4,-83 -21,-80.6,1 -13,-80 -6,-79', {
      tone: 0.46,
      color,
    })
}
