import type { Speck } from './weather.ts'
import { scatter } from './scatter.ts'

type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void

const specks: Readonly<
  Record<Speck, { readonly width: number; readonly height: number; readonly draw: Draw }>
> = {
  dot: { width: 16, height: 16, draw: drawDot },
  streak: { width: 4, height: 128, draw: drawStreak },
  puff: { width: 128, height: 128, draw: drawPuff },
  dash: { width: 96, height: 8, draw: drawDash },
  leaf: { width: 24, height: 16, draw: drawLeaf },
  walker: { width: 48, height: 96, draw: drawWalker },
}

/** Width of a speck's picture in units of the scene at scale 1; the picture has more pixels than that. */
export const speckWidths: Readonly<Record<Speck, number>> = {
  dot: 8,
  streak: 2,
  puff: 96,
  dash: 48,
  leaf: 12,
  walker: 20,
}

/** Draws the small white picture that particles of a kind share; they are coloured by tint. */
export function drawSpeck(document: Document, speck: Speck): HTMLCanvasElement {
  const { width, height, draw } = specks[speck]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context) draw(context, width, height)
  return canvas
}

/** A torn dot of paper: a round with an uneven, soft rim. */
function drawDot(context: CanvasRenderingContext2D, width: number): void {
  const middle = width / 2
  context.fillStyle = '#fff'
  context.shadowColor = '#fff'
  context.shadowBlur = width / 4
  context.beginPath()
  for (let corner = 0; corner < 11; corner++) {
    const angle = (corner / 11) * 2 * Math.PI
    const radius = middle * (0.42 + 0.28 * scatter(corner, 1))
    context.lineTo(middle + radius * Math.cos(angle), middle + radius * Math.sin(angle))
  }
  context.fill()
}

function drawStreak(context: CanvasRenderingContext2D, width: number, height: number): void {
  const along = context.createLinearGradient(0, 0, 0, height)
  along.addColorStop(0, 'rgb(255 255 255 / 0)')
  along.addColorStop(0.7, 'rgb(255 255 255 / 1)')
  along.addColorStop(1, 'rgb(255 255 255 / 0)')
  context.fillStyle = along
  context.fillRect(width / 4, 0, width / 2, height)
}

/** A lens of light that lies on water. */
function drawDash(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = '#fff'
  context.beginPath()
  context.ellipse(width / 2, height / 2, width / 2, height / 3, 0, 0, 2 * Math.PI)
  context.fill()
}

function drawLeaf(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = '#fff'
  context.beginPath()
  context.moveTo(0, height / 2)
  context.quadraticCurveTo(width * 0.45, -height * 0.2, width, height * 0.42)
  context.quadraticCurveTo(width * 0.5, height * 1.1, 0, height / 2)
  context.fill()
}

/** Somebody in a coat, far off, from the side: a shape and no more. */
function drawWalker(context: CanvasRenderingContext2D, width: number, height: number): void {
  const middle = width / 2
  const unit = height / 100
  context.fillStyle = '#fff'
  context.beginPath()
  context.ellipse(middle + unit, 10 * unit, 6 * unit, 8 * unit, 0.1, 0, 2 * Math.PI)
  context.fill()
  context.beginPath()
  context.moveTo(middle - 6 * unit, 19 * unit)
  context.quadraticCurveTo(middle + 2 * unit, 15 * unit, middle + 9 * unit, 21 * unit)
  context.lineTo(middle + 12 * unit, 70 * unit)
  context.lineTo(middle - 13 * unit, 71 * unit)
  context.quadraticCurveTo(middle - 14 * unit, 40 * unit, middle - 6 * unit, 19 * unit)
  context.fill()
  for (const [hip, foot] of [
    [-4, -11],
    [4, 9],
  ] as const) {
    context.beginPath()
    context.moveTo(middle + (hip - 4) * unit, 68 * unit)
    context.lineTo(middle + (hip + 4) * unit, 68 * unit)
    context.lineTo(middle + (foot + 4) * unit, 99 * unit)
    context.lineTo(middle + (foot - 3) * unit, 99 * unit)
    context.fill()
  }
}

/** A cloud of soft rounds, thinning out towards its rim. */
function drawPuff(context: CanvasRenderingContext2D, width: number): void {
  const middle = width / 2
  for (let round = 0; round < 16; round++) {
    const angle = 2 * Math.PI * scatter(round, 1)
    const away = middle * 0.5 * Math.sqrt(scatter(round, 2))
    const radius = middle * (0.28 + 0.2 * scatter(round, 3))
    const x = middle + away * Math.cos(angle)
    const y = middle + away * Math.sin(angle)
    const soft = context.createRadialGradient(x, y, 0, x, y, radius)
    soft.addColorStop(0, 'rgb(255 255 255 / 0.26)')
    soft.addColorStop(1, 'rgb(255 255 255 / 0)')
    context.fillStyle = soft
    context.fillRect(0, 0, width, width)
  }
}
