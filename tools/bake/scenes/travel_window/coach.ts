import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { backOfHand } from '../../kit/hands.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawRoadside } from './coach-roadside.ts'
import { drawHerOnCoach } from './coach-her.ts'
import { drawDays, WINDOW } from './coach-view.ts'

/** A long-distance coach: a day, a night and a day go by in one pane. */
export function drawCoach(stage: Stage) {
  drawDays(stage)
  drawRoadside(stage)
  drawReflection(stage)
  const coach = stage.layer('coach', { depth: 0.55 })
  drawFrame(coach)
  drawSeeds(coach)
  drawCurtain(stage.layer('curtain', { depth: 0.7, sway: { x: 3, y: 0, rotation: 0.3, seconds: 5 } }))
  drawHerOnCoach(stage.layer('figure', { depth: 0.9 }))
  const light = stage.layer('light', { depth: 0.3, blend: 'add' })
  glow(light, { x: WINDOW[0], y: WINDOW[1], r: 70, color: '#ff9d3c', a: 0.5, p: 2.4 })
  glow(light, { x: 660, y: 420, r: 300, color: '#ffca80', a: 0.14, p: 1.6 })
}

// Night makes a mirror: two hands at rest, one over the other.
function drawReflection(stage: Stage) {
  const ghost = stage.layer('reflection', { depth: 0.35, alpha: 0.46 })
  const lamp = [1180, 420] as const
  const sleeve: PaintOptions = {
    color: ['#262d42', '#3d4459', '#626676', '#8d8a8c'],
    tone: 0.46,
    edge: [2, 34],
    soft: 2,
    wash: 0.26,
    washSize: 80,
    pool: 0.1,
    form: { light: lamp, r: 14, amt: 0.36, steps: 4 },
  }
  const hand = { skin: ['#4a3630', '#80604c', '#ba9070', '#ecc9a0'], light: lamp, line: '#4a3228' }
  paint(ghost, (g) => limb(g, '838,790,96 874,744,80 914,704,58'), sleeve)
  backOfHand(
    ghost,
    { x: 912, y: 702, size: 62, rot: 1.36, bend: 0.5, foreshorten: 0.74, spread: 0, folded: [4] },
    hand,
  )
  paint(ghost, (g) => limb(g, '1150,790,100 1116,738,84 1072,690,58'), { ...sleeve, tone: 0.54 })
  backOfHand(
    ghost,
    {
      x: 1074,
      y: 690,
      size: 66,
      rot: -1.3,
      flip: true,
      bend: 0.55,
      foreshorten: 0.76,
      spread: 0,
      folded: [4],
    },
    hand,
  )
}

function drawFrame(layer: Layer) {
  const panel: PaintOptions = {
    color: ['#15161f', '#262733', '#3f3e4a', '#625c62', '#94867c'],
    edge: [1.4, 60],
    wash: 0.16,
    washSize: 200,
    pool: 0.12,
    grain: 0.08,
  }
  paint(
    layer,
    (g) => {
      g.fillRect(-20, -20, 1660, 76)
      g.fillRect(-20, 752, 1660, 180)
    },
    {
      ...panel,
      tone: 0.34,
      shade: (x, y) => 0.16 * (1 - smooth(760, 860, y)) * smooth(740, 760, y) + 0.06 * smooth(900, 600, x),
    },
  )
  paint(
    layer,
    (g) => {
      g.lineWidth = 16
      g.beginPath()
      g.roundRect(-80, 52, 1760, 706, 34)
      g.stroke()
    },
    {
      color: ['#0b0c12', '#191a22', '#34333c'],
      tone: 0.4,
      edge: [1.2, 50],
      pool: 0.1,
      form: { light: [1000, 400], r: 5, amt: 0.4, steps: 2 },
    },
  )
  // the sill, with what three days of light lay on it
  paint(layer, (g) => poly(g, '-20,766 1640,766 1640,806 -20,806'), {
    ...panel,
    color: ['#23232c', '#45434c', '#746a68', '#b39a80', '#e6c898'],
    tone: 0.5,
    shade: (x) =>
      0.24 * bell(x, 0, { x0: 690, y0: 0, rx: 150, ry: 1 }) +
      0.2 * bell(x, 0, { x0: 1330, y0: 0, rx: 190, ry: 1 }) -
      0.14,
    shadow: { dx: 0, dy: 10, r: 10, a: 0.5 },
  })
}

// Sunflower seeds on an opened paper; a few have been cracked.
function drawSeeds(layer: Layer) {
  const dice = createRng(8)
  paint(
    layer,
    blob('664,800,1 690,786 704,770,1 742,780 800,772 838,766,1 848,784 880,800,1 820,808 760,804 700,810'),
    {
      color: ['#5a4c40', '#94816a', '#cbb692', '#f0e0be'],
      tone: 0.56,
      edge: [1.6, 24],
      wash: 0.3,
      washSize: 40,
      pool: 0.16,
      form: { light: [690, 300], r: 7, amt: 0.5, steps: 4 },
      shadow: { dx: 12, dy: 6, r: 6, a: 0.5 },
    },
  )
  const seeds = (n: number, at: () => readonly [number, number]) => {
    for (const tone of [0.2, 0.5])
      paint(
        layer,
        (g) => {
          for (let i = 0; i < n; i++) {
            const [x, y] = at()
            oval(g, [x, y, 7.4, 3.4], dice.range(-1.2, 1.2))
          }
        },
        {
          color: ['#17161c', '#3a3840', '#8d8680', '#d6cdbd'],
          tone,
          edge: [0.7, 8],
          wash: 0.5,
          washSize: 10,
          pool: 0.2,
          shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
        },
      )
  }
  seeds(34, () => {
    const t = dice.normal() * 0.7
    return [768 + t * 62, 792 - Math.max(0, 1 - t * t) * dice.range(0, 26)]
  })
  seeds(5, () => [966 + dice.normal() * 40, 792 + dice.normal() * 5])
}

// Coach cloth, faded on the side of the window, pushed half back.
function drawCurtain(layer: Layer) {
  const dice = createRng(20)
  const pleat = (x: number, y: number) =>
    0.13 * Math.sin(x * 0.079 + 0.3 * Math.sin(y * 0.006)) + 0.07 * Math.sin(x * 0.19 + 1.2)
  paint(
    layer,
    (g) => {
      g.beginPath()
      g.moveTo(-30, 30)
      g.lineTo(566, 30)
      for (let y = 30; y <= 846; y += 12)
        g.lineTo(566 + 15 * Math.sin(y * 0.009 + 0.6) + 10 * smooth(500, 846, y), y)
      for (let x = 590; x >= -30; x -= 8) g.lineTo(x, 846 + 8 * Math.sin(x * 0.079 + 0.4))
      g.closePath()
      g.fill()
    },
    {
      color: ['#161828', '#2a2c44', '#4b4d69', '#78788c', '#b0a9a6', '#ecd9ae'],
      tone: 0.24,
      edge: [2.4, 50],
      wash: 0.16,
      washSize: 150,
      pool: 0.12,
      shade: (x, y) =>
        pleat(x, y) +
        0.3 * bell(x, y, { x0: 590, y0: 380, rx: 260, ry: 330 }) +
        0.1 * bell(x, y, { x0: 250, y0: 330, rx: 300, ry: 300 }) -
        0.16 * smooth(720, 790, y) -
        0.1 * smooth(110, 40, y),
      shadow: { dx: 14, dy: 4, r: 12, a: 0.45 },
      rim: { light: [900, 400], color: '#fbe6b8', w: 4, amt: 0.7, reach: 500 },
    },
  )
  paint(
    layer,
    (g) => {
      for (let x = 8; x < 560; x += dice.range(14, 40)) {
        const l = dice.range(200, 640)
        const y = dice.range(50, 800 - l * 0.8)
        limb(g, [
          [x, y, 0.6],
          [x + dice.normal() * 5, y + l * 0.5, dice.range(1.6, 4)],
          [x + dice.normal() * 6, Math.min(836, y + l), 0.6],
        ])
      }
    },
    { color: '#12182a', edge: [2, 34], soft: 1, pool: 0, alpha: 0.45 },
  )
  // a heading tape with hooks, and a hem turned up by hand
  paint(layer, (g) => limb(g, '-20,44,13 300,46,13 600,44,13'), {
    color: ['#2a2b36', '#55535c', '#8d847e'],
    tone: 0.4,
    edge: [1, 40],
    form: { light: [900, 0], r: 4, amt: 0.4, steps: 3 },
    shadow: { dx: 0, dy: 8, r: 6, a: 0.5 },
  })
  paint(layer, (g) => limb(g, '-20,806,2 200,812,2.4 400,804,2.4 596,812,2'), {
    color: '#141a2a',
    edge: [2, 30],
    pool: 0,
    dry: 0.2,
    alpha: 0.6,
  })
}
