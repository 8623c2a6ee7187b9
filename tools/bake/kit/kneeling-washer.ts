import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** What a woman wears at the water: jacket, trousers, bare forearms, hair; a scarf or a kerchief. */
export type WasherLook = Look & {
  trousers: readonly string[]
  skin: readonly string[]
  hair: readonly string[]
}

/** Kneeling on a stone, turned to us and bent over the washing; knees at (x, y). Her head is bowed: hair or kerchief, no face. */
export function kneelingWasher(layer: Layer, at: Place, look: WasherLook, pose: 'press' | 'beat') {
  const body = { layer, at, look }
  piece(body, '-17,1,1 -18,-7 -15,-16 -6,-20 6,-20 15,-16 18,-7 17,1,1 8,-1 1,-9 -1,-9 -8,-1', {
    color: look.trousers,
    tone: 0.34,
  })
  piece(
    body,
    '-13.4,-47 -16,-39 -14.4,-28 -13.4,-16,1 0,-13.6 13.4,-16,1 14.4,-28 16,-40 13,-47.4 8,-51.6 0,-53 -8,-51.4',
    {
      tone: 0.4,
    },
  )
  folds(
    body,
    [
      '0,-50,0.2 0.6,-36,0.6 0,-16,0.3',
      '-11,-40,0.2 -7,-34,0.8 -3,-33,0.2',
      '11,-40,0.2 7,-33,0.8 3,-32,0.2',
      '-11,-26,0.2 -6,-22,0.8 -1,-22,0.2',
      '11,-27,0.2 6,-22,0.8 1,-21,0.2',
    ],
    { alpha: 0.6 },
  )
  if (pose === 'beat') raisedArm(body)
  else workingArm(body, -1)
  workingArm(body, 1)
  piece(body, '-3.6,-56,1 3.6,-56,1 4.4,-50 -4.4,-50', { color: look.skin, tone: 0.3 })
  if (look.kerchief) kerchiefed(body, look.kerchief)
  else scarfed(body)
}

function workingArm(body: Body, side: -1 | 1) {
  const at = { ...body.at, flip: side < 0 ? !body.at.flip : body.at.flip }
  const arm = { ...body, at }
  const skin = { color: body.look.skin ?? body.look.cloth, tone: 0.56 }
  limbs(
    arm,
    [
      '14.4,-27,6 9.4,-14.6,4.8 5.6,-6.4,4',
      '5.8,-6.6,3.4 3,-2.4,2.4',
      '6.4,-6,3 6.4,-1.6,2.2',
      '4.4,-6.6,3 1,-4,2',
    ],
    skin,
  )
  limbs(arm, ['12.8,-45.6,9.4 17.4,-34,9 14.6,-25,8'], { tone: 0.48 })
  folds(arm, ['14,-38,0.2 17,-34,0.8 20,-34,0.2', '12.6,-27.4,0.4 15,-26,1 18,-27.6,0.4'], { alpha: 0.6 })
}

// The beater at the top of its stroke.
function raisedArm(body: Body) {
  const wood = { color: ['#3a2a1a', '#7a5a36', '#b8905a', '#e8c890'], tone: 0.5 }
  piece(body, '-27,-66,1 -23.4,-65.4,1 -24,-84 -22.6,-98,1 -29.4,-99,1 -29,-84', wood)
  const skin = { color: body.look.skin ?? body.look.cloth, tone: 0.58 }
  limbs(body, ['-25.6,-42,6 -26.4,-52,5 -25.4,-62,4.4'], skin)
  limbs(
    body,
    ['-27.4,-63.4,2.2 -23.6,-64.4,2', '-27.6,-61.2,2.2 -23.4,-62,2', '-27.2,-65.6,2.1 -23.8,-66.6,1.9'],
    skin,
  )
  limbs(body, ['-12.4,-45,9.6 -20.4,-37.6,9.4 -25.6,-42.6,8'], { tone: 0.5 })
  folds(body, ['-17,-43,0.2 -20,-37,0.8 -22,-34,0.2'], { alpha: 0.6 })
}

// Hair parted, drawn back low; the scarf wound once, its two ends hanging from the bent neck.
function scarfed(body: Body) {
  const hair = { color: body.look.hair ?? body.look.cloth }
  const wool = { color: body.look.scarf ?? body.look.cloth }
  piece(body, '-5.4,-55 -7,-60 -7,-66 -4.6,-71 0,-72.6 4.8,-71 7,-66 7,-60 5.4,-55 2.6,-52.6 -2.6,-52.6', {
    ...hair,
    tone: 0.4,
  })
  folds(
    body,
    [
      '0.4,-72,0.2 0.6,-66,0.5 0.2,-60,0.2',
      '-3,-70,0.1 -4.6,-64,0.4 -4,-57,0.2',
      '3.6,-70,0.1 5,-64,0.4 4.4,-57,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  piece(body, '-8,-50 -8.4,-54.6 -5,-56.6 0,-55 5,-56.6 8.4,-54.6 8,-50,1 3,-47 -3,-47', {
    ...wool,
    tone: 0.5,
  })
  piece(body, '-4.6,-49,1 0,-48 -1,-40 -2.4,-31,1 -7.4,-32,1 -6,-41', { ...wool, tone: 0.44 })
  piece(body, '0.4,-49,1 4.6,-49,1 5.4,-43 5.6,-37.4,1 1,-37.2,1 1.2,-43', { ...wool, tone: 0.52 })
  folds(
    body,
    [
      '-7,-52,0.2 0,-50.4,0.7 7,-52.4,0.2',
      '-3,-47,0.2 -4,-40,0.6 -4.8,-33,0.2',
      '3,-47,0.2 3.4,-42,0.5 3.2,-38.4,0.2',
    ],
    {
      color: body.look.scarf ?? '#05080c',
      tone: 0,
      alpha: 0.7,
    },
  )
}

function kerchiefed(body: Body, cloth: readonly string[]) {
  piece(body, '-5,-54 -7.4,-59 -7.6,-66 -5,-71.6 0,-73.4 5,-71.6 7.6,-66 7.4,-59 5,-54 0,-51.6', {
    color: cloth,
    tone: 0.5,
  })
  piece(body, '-2,-53,1 2,-53,1 4.4,-47.6,1 0.6,-49 -3.4,-46.8,1', { color: cloth, tone: 0.42 })
  folds(
    body,
    [
      '-6.6,-64,0.2 -3,-60,0.6 -1,-54,0.2',
      '6.6,-64,0.2 3,-60,0.6 1,-54,0.2',
      '-5,-69,0.2 0,-67,0.6 5,-69,0.2',
    ],
    { alpha: 0.5 },
  )
}
