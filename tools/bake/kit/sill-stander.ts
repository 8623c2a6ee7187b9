import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'
import { wrappedHead } from './wrapped-head.ts'

/** Standing at a sill, full back to us in a short padded coat: weight on the right hip, hands in the pockets, a cup beside her. */
export function sillStander(layer: Layer, at: Place, look: Look & { cup?: readonly string[] }) {
  const body: Body = { layer, at, look }
  cup(body, look.cup ?? look.cloth)
  limbs(body, ['-4.4,-42,12 -5.4,-26,10.4', '8.2,-42,13 8.6,-26,10.8'], { tone: 0.22 })
  folds(body, ['1.4,-38,0.2 1.8,-34,0.6 1.6,-28,0.4'], { alpha: 0.6 })
  arms(body)
  piece(
    body,
    '-3,-84,1 -8.4,-81.2 -12.8,-77.4 -14.2,-71 -12.6,-63 -10.6,-56 -10,-50 -10.6,-41,1 1,-39.8 15.4,-41.4,1 15.2,-49 13,-56 13.4,-63 15.2,-71 14,-78.4 9.6,-82.2 3,-84.4,1',
    { tone: 0.44 },
  )
  piece(body, '-10.8,-43.4,1 1,-42.2 15.6,-43.8,1 15.2,-39.6,1 1,-38 -10.4,-39,1', { tone: 0.38 })
  folds(
    body,
    Array.from(
      { length: 15 },
      (_, i) => `${-9.4 + i * 1.66},-42.4,0.1 ${-9.3 + i * 1.64},-40.6,0.26 ${-9.2 + i * 1.62},-39.2,0.1`,
    ),
    { alpha: 0.4 },
  )
  folds(
    body,
    [
      '-11.6,-74,0.1 -10.8,-67,0.5 -9.4,-60,0.1',
      '12.4,-75,0.1 12,-68,0.5 11,-61,0.1',
      '0.4,-68,0.1 1,-60,0.36 1.6,-52,0.1',
      '-9.4,-55,0.1 -5,-52.6,0.6 0.6,-52.8,0.1',
      '12.4,-57,0.1 8,-53,0.6 3.4,-51.6,0.1',
      '14.4,-51,0.1 9.6,-47.4,0.6 4.6,-46.6,0.1',
      '-9,-48,0.1 -5.6,-46.2,0.5 -2,-46,0.1',
    ],
    { alpha: 0.5 },
  )
  wrappedHead(body, { x: -0.4, y: -92.6, k: 0.94, lean: -0.05, ear: -1, end: { side: -1, length: 18 } })
}

// Elbows a little out, the forearms go to the pockets in front.
function arms(body: Body) {
  limbs(body, ['-10.6,-75.4,8.6 -14,-67.6,8.6 -15.6,-60,7.8 -13.6,-53.6,7.2 -8,-49.4,6.4'], { tone: 0.46 })
  limbs(body, ['12,-76,8.8 15.6,-68,8.6 17,-60.4,7.8 15.8,-54.4,7.2 11,-50.4,6.4'], { tone: 0.34 })
  folds(
    body,
    [
      '-19.6,-62,0.1 -17,-60.4,0.5 -13.6,-60.8,0.1',
      '-19.4,-58,0.1 -16.4,-57,0.5 -13.4,-57.8,0.1',
      '-17.4,-53,0.1 -15,-53.4,0.4 -12.6,-55,0.1',
      '15,-60.8,0.1 17.8,-60,0.5 21,-61.6,0.1',
      '15,-57.2,0.1 17.6,-56.2,0.5 20.4,-57.4,0.1',
    ],
    { alpha: 0.5 },
  )
}

// On the sill, within reach of her.
function cup(body: Body, color: readonly string[]) {
  piece(body, '-29.9,-42.8 -25.2,-41.1 -19.8,-41.8 -19,-43.1 -23.7,-44', {
    tone: 0.1,
    alpha: 0.6,
    rim: null,
    form: null,
  })
  limbs(body, ['-29.1,-48.6,1.2 -31.1,-47.9,1.2 -31,-45.6,1.2 -28.7,-44.8,1.2'], { tone: 0.44, color })
  piece(body, '-29.6,-50.3,1 -26.2,-50.9 -22.6,-50.3,1 -23.2,-43.2 -26,-42 -28.8,-43.1', {
    tone: 0.5,
    color,
    pool: 0.2,
  })
  piece(body, '-29.6,-50.3 -26.2,-51 -22.6,-50.3 -26.2,-49.4', { tone: 0.12, color, rim: null, form: null })
}
