import { folds, limbs, piece, place, type Body } from '../../kit/body.ts'
import { blob, limb, oval } from '../../kit/brush.ts'
import { backOfHand } from '../../kit/hands.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { sitterSide } from '../../kit/sitters.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawLanding } from './hall/landing.ts'
import { drawShop } from './hall/shop.ts'
import { drawStair } from './hall/stair.ts'
import { BULB, at } from './hall/view.ts'

/** A stair behind a shop that sells paint; at the head of it soup, a lamp and a drawn curtain. */
export function drawHall(stage: Stage) {
  drawLanding(stage.layer('landing', { depth: 0.05, lit: true }))
  drawStair(stage.layer('stair', { depth: 0.25 }))
  drawShop(stage.layer('shop', { depth: 0.45 }))
  drawWoman(stage.layer('woman', { depth: 0.6, lit: true }))
  drawHand(stage.layer('hand', { depth: 0.95 }))
  const light = stage.layer('light', { depth: 0.1, blend: 'add', lit: true })
  glow(light, { x: BULB[0], y: BULB[1], r: 330, color: '#ff9f42', a: 0.4, p: 2.2 })
  glow(light, { x: BULB[0], y: BULB[1], r: 44, color: '#ffe2a8', a: 0.9, p: 1.6 })
  glow(light, { x: 1060, y: 480, r: 420, color: '#e88a3a', a: 0.14, sy: 0.9, p: 1.7 })
  const steam = stage.layer('steam', { depth: 0.1, weather: true })
  const dice = createRng(6)
  for (let i = 0; i < 14; i++)
    glow(steam, {
      x: 1118 + dice.normal() * (5 + i * 2.4),
      y: 246 - i * 12,
      r: 16 + i * 4,
      color: '#ecd0a0',
      a: 0.16 * (1 - i / 18),
      p: 1.4,
      noise: 1.2,
    })
}

// On the bottom stair, a bowl on her knees. Who sits there was sent back once, and has come again.
function drawWoman(layer: Layer) {
  const [x, seat] = at(0.42, 0.36, 2.5)
  const height = 606
  const look = {
    cloth: ['#0a0c10', '#151920', '#242932', '#46443f', '#b48e5c'],
    skin: ['#24160e', '#4a2e1c', '#7d5434', '#dca468'],
    scarf: ['#1c160c', '#3d301a', '#6a552c', '#a88a4c', '#f0d090'],
    light: BULB,
    formLight: [1060, 0] as const,
    form: 0.44,
    rim: '#ffcf8a',
    rimAmt: 1,
    reach: 1500,
    line: '#07080a',
  }
  const body: Body = { layer, at: place(x + 20, seat + 0.2 * height, height, true), look }
  sitterSide(layer, body.at, look)
  // a check in the kerchief, its knot at the nape
  folds(
    body,
    [
      '10,-72,0.3 3,-70,0.4 -4,-66,0.3',
      '11,-65,0.3 4,-62,0.4 -5,-58,0.3',
      '7.4,-73,0.3 6,-66,0.4 8,-58,0.3',
      '0,-73,0.3 -1.4,-66,0.4 0,-57,0.3',
    ],
    {
      alpha: 0.5,
      color: '#1c160c',
    },
  )
  piece(body, '9,-71 12.4,-69.4 14,-65.6 13.4,-62 11,-58.6 7,-57.6 7.6,-64', { tone: 0.1, color: look.skin })
  piece(body, '11.4,-71 7,-74.2 3,-73.4 4.6,-66 6,-59 8.4,-56.6,1 9.8,-59 8.6,-64.6 9.6,-69', {
    tone: 0.6,
    color: look.scarf,
  })
  piece(body, '-6,-60.4,1 -10,-61 -12.4,-57.4,1 -9,-57 -10.6,-52.6,1 -6.6,-55.4', {
    tone: 0.44,
    color: look.scarf,
  })
  // the bowl, and two fingers told off on it
  const bowl: PaintOptions = {
    color: ['#2c2a24', '#6a624e', '#b5a67e', '#f0dcae'],
    tone: 0.44,
    edge: [1, 20],
    wash: 0.2,
    washSize: 40,
    pool: 0.14,
    form: { light: BULB, r: 10, amt: 0.4, steps: 4 },
    rim: { light: BULB, color: '#ffe8bc', w: 3, amt: 0.8 },
  }
  const [bx, by] = [x - 78, seat - 108]
  paint(
    layer,
    blob([
      [bx - 46, by - 20, 1],
      [bx - 36, by + 6],
      [bx - 18, by + 22, 1],
      [bx + 18, by + 22, 1],
      [bx + 36, by + 6],
      [bx + 46, by - 20, 1],
    ]),
    {
      ...bowl,
      shadow: { dx: 4, dy: 8, r: 7, a: 0.5 },
    },
  )
  paint(layer, (g) => oval(g, [bx, by - 20, 46, 11]), { ...bowl, tone: 0.6 })
  paint(layer, (g) => oval(g, [bx, by - 19, 40, 8]), {
    color: ['#4a2c12', '#8f6028', '#d8a456'],
    tone: 0.5,
    edge: [0.8, 12],
    pool: 0.1,
  })
  limbs(body, ['8.4,-38,4.6 11,-39.6,3.4', '9.6,-41.2,2 12.6,-43.6,1.7', '10.4,-40,2 13.8,-41.4,1.7'], {
    tone: 0.56,
    color: look.skin,
  })
  folds(body, ['-9,-66,0.2 -5,-60,0.5 -2,-56,0.2'], { alpha: 0.4 })
}

// Hers is the hand on the post; the rest of her is not yet in.
function drawHand(layer: Layer) {
  const wood: PaintOptions = {
    color: ['#0d0907', '#21160e', '#41291a', '#6f4626', '#b07a40'],
    edge: [1.8, 40],
    wash: 0.3,
    washSize: 70,
    pool: 0.16,
    form: { light: BULB, r: 16, amt: 0.44, steps: 4 },
    rim: { light: BULB, color: '#f0b468', w: 4, amt: 0.7 },
  }
  paint(layer, (g) => limb(g, '1436,730,74 1438,820,72 1440,940,74'), {
    ...wood,
    tone: 0.3,
    shadow: { dx: 10, dy: 6, r: 12, a: 0.5 },
  })
  paint(layer, blob('1384,744,1 1382,716 1404,694 1440,686 1476,694 1496,716 1494,744,1 1438,754'), {
    ...wood,
    tone: 0.42,
  })
  paint(layer, (g) => limb(g, '1386,756,9 1440,762,10 1492,756,9'), { ...wood, tone: 0.5 })
  // the scarf, its end, which always goes first
  const wool: PaintOptions = {
    color: ['#22090d', '#4a1519', '#74272a', '#a04238', '#d08068'],
    tone: 0.4,
    edge: [2.2, 22],
    wash: 0.3,
    washSize: 50,
    pool: 0.16,
    form: { light: BULB, r: 14, amt: 0.42, steps: 4 },
    rim: { light: BULB, color: '#f0a878', w: 4, amt: 0.8 },
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 9; i++)
        limb(g, [
          [1532 + i * 8.4, 640, 5],
          [1530 + i * 8.6, 668, 4],
          [1528 + i * 8.8 + (i % 3), 684 + (i % 2) * 6, 2],
        ])
    },
    { ...wool, tone: 0.34, form: null },
  )
  paint(
    layer,
    blob('1640,340,1 1606,372 1578,430 1556,500 1540,570 1526,648,1 1568,658 1608,650,1 1622,560 1640,480,1'),
    wool,
  )
  paint(
    layer,
    (g) =>
      ['1628,390,1 1590,470,4 1558,640,1', '1640,430,1 1608,520,4 1588,646,1'].forEach((l) => limb(g, l)),
    {
      color: '#22090d',
      edge: [2, 24],
      pool: 0,
      alpha: 0.6,
    },
  )
  const cloth: PaintOptions = {
    color: ['#0b0e13', '#171c24', '#283039', '#444b50', '#93805c'],
    tone: 0.42,
    edge: [2.4, 34],
    wash: 0.28,
    washSize: 60,
    pool: 0.14,
    form: { light: BULB, r: 22, amt: 0.4, steps: 4 },
    rim: { light: BULB, color: '#f0bc74', w: 4, amt: 0.7 },
    shadow: { dx: -4, dy: 12, r: 12, a: 0.5 },
  }
  paint(layer, (g) => limb(g, '1690,836,160 1600,768,132 1516,716,104'), cloth)
  backOfHand(
    layer,
    { x: 1492, y: 706, size: 90, rot: -1.72, bend: 1, foreshorten: 0.62, spread: 0 },
    {
      skin: ['#24150d', '#4e301d', '#86593a', '#bd8452', '#eebc80'],
      light: BULB,
      formLight: [1100, 200],
      rim: '#ffd496',
      rimAmt: 0.8,
      line: '#2a170d',
    },
  )
  paint(layer, blob('1490,662,1 1512,664 1530,700 1526,750 1508,768,1 1488,750 1480,704,1'), {
    ...cloth,
    tone: 0.52,
    shadow: null,
  })
  paint(
    layer,
    (g) =>
      ['1640,740,1 1606,776,4 1602,830,1', '1594,700,1 1572,740,4 1576,786,1'].forEach((l) => limb(g, l)),
    {
      color: '#07090d',
      edge: [2, 20],
      pool: 0,
      alpha: 0.6,
    },
  )
}
