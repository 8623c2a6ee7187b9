import { folds, head, limbs, piece, type Look, type Place } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

/** A passenger under a sheet or coat, from behind; lean -1..1. */
export function huddled(
  layer: Layer,
  at: Place,
  look: Look,
  { lean = 0, hood = true, wide = 1 }: { lean?: number; hood?: boolean; wide?: number } = {},
) {
  const body = { layer, at, look }
  const q = (points: Points): Point[] =>
    toPoints(points).map(([x, y, c]) => [x * wide + lean * -y * 0.16, y, c])
  piece(body, q('-15,0,1 -16.4,-14 -14,-27 -8.6,-35 0,-38 8,-35.4 13.4,-27.6 15.8,-14 15,0,1'), {
    tone: 0.44,
  })
  folds(body, [q('-3,-33,0.2 -7,-20,0.9 -8,-4,0.3'), q('3,-34,0.2 6.6,-22,0.8 9.6,-6,0.3')], { alpha: 0.6 })
  if (hood)
    piece(
      body,
      q(
        '-0.4,-52.4 -5.6,-50 -8,-44 -8.2,-37 -9.6,-31.6 -2,-29.6 5.4,-31 8.4,-34.6 7.4,-41 6.4,-47.6 3.4,-51.4',
      ),
      { tone: 0.52, color: look.scarf ?? look.cloth },
    )
  else head(body, { x: lean * 6, y: -44, k: 0.92, tail: false })
}

/** Sitting low with knees drawn up, facing right: round back, head on the knees, a coat pulled over. */
export function huddledSide(
  layer: Layer,
  at: Place,
  look: Look,
  { hood = true, bag = false, bow = 0 }: { hood?: boolean; bag?: boolean; bow?: number } = {},
) {
  const body = { layer, at, look }
  piece(body, '2,0,1 4,-14 9,-25 14,-28.6 18.4,-25.6 19.4,-14 21,0,1', { tone: 0.36 })
  piece(body, '-15.6,0,1 -17.4,-12 -16,-25 -11,-34.6 -3.6,-39 3.6,-38 7.4,-32.6 7,-22 9,-12 6,0,1', {
    tone: 0.46,
  })
  limbs(body, ['-3,-33,8 3.6,-22.6,7.6 13,-20.6,6 17.8,-22.4,4.6'], { tone: 0.52 })
  folds(
    body,
    [
      '-10,-32,0.2 -13,-20,0.9 -12,-4,0.3',
      '-4,-22,0.2 -7,-14,0.8 -8,-2,0.2',
      '0,-28,0.2 4,-25,0.6 7,-26,0.2',
    ],
    { alpha: 0.6 },
  )
  const h = (points: Points): Point[] => toPoints(points).map(([x, y, c]) => [x + bow * 2, y + bow * 3.4, c])
  if (hood) {
    piece(
      body,
      h(
        '9.6,-49,1 6.4,-52.6 0.8,-53 -4.6,-49.6 -6.6,-43.6 -8.6,-37,1 -3,-34.6 3,-35.6 8,-37.6,1 9,-41 9.2,-45',
      ),
      { tone: 0.54, color: look.scarf ?? look.cloth },
    )
    folds(body, [h('7.4,-49,0.2 2,-46,0.7 -5,-38.6,0.3'), h('7,-40.6,0.2 2,-39.6,0.6 -3,-36.6,0.2')], {
      alpha: 0.6,
    })
  } else head(body, { x: 2 + bow * 2, y: -44 + bow * 3.4, k: 0.9, tail: false })
  if (bag)
    piece(body, '-30,0,1 -31,-9 -27,-16.6 -22.6,-20,1 -20,-17.4 -15.6,-10 -15,0,1', {
      tone: 0.42,
      color: look.bundle ?? look.cloth,
    })
}
