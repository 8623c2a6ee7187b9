import { scatter } from './scatter.ts'
import { walkerBuilds, walkerPoses } from './weather-paths.ts'

type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void

interface SpeckPicture {
  /** Pixels, all poses together. */
  readonly width: number
  readonly height: number
  /** Width of one pose in units of the scene at scale 1. */
  readonly units: number
  /** How many pictures of it stand side by side. */
  readonly poses: number
  readonly draw: Draw
}

const poses = walkerPoses * walkerBuilds

/** The small pictures that particles are made of. */
export const specks = {
  dot: { width: 16, height: 16, units: 8, poses: 1, draw: drawDot },
  streak: { width: 4, height: 128, units: 2, poses: 1, draw: drawStreak },
  puff: { width: 128, height: 128, units: 96, poses: 1, draw: drawPuff },
  dash: { width: 96, height: 8, units: 48, poses: 1, draw: drawDash },
  leaf: { width: 24, height: 16, units: 12, poses: 1, draw: drawLeaf },
  lamp: { width: 48, height: 48, units: 24, poses: 1, draw: drawLamp },
  walker: { width: 32 * poses, height: 64, units: 20, poses, draw: drawWalkers },
} as const satisfies Readonly<Record<string, SpeckPicture>>

export type Speck = keyof typeof specks

/** Draws the small white picture that particles of a kind share; they are coloured by tint. */
export function drawSpeck(document: Document, { width, height, draw }: SpeckPicture): HTMLCanvasElement {
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

/** A light seen from far off: a small hard middle and a wide soft rim. */
function drawLamp(context: CanvasRenderingContext2D, width: number): void {
  const middle = width / 2
  const out = context.createRadialGradient(middle, middle, 0, middle, middle, middle)
  out.addColorStop(0, 'rgb(255 255 255 / 1)')
  out.addColorStop(0.12, 'rgb(255 255 255 / 0.9)')
  out.addColorStop(0.24, 'rgb(255 255 255 / 0.26)')
  out.addColorStop(0.5, 'rgb(255 255 255 / 0.08)')
  out.addColorStop(1, 'rgb(255 255 255 / 0)')
  context.fillStyle = out
  context.fillRect(0, 0, width, width)
}

function drawWalkers(context: CanvasRenderingContext2D, width: number, height: number): void {
  const each = width / (walkerPoses * walkerBuilds)
  for (let build = 0; build < walkerBuilds; build++) {
    for (let pose = 0; pose < walkerPoses; pose++) {
      context.save()
      context.translate((build * walkerPoses + pose + 0.5) * each, 0)
      // clear of the edges, where textures of such a size begin again
      context.scale(height / 102, height / 102)
      drawWalker(context, (2 * Math.PI * pose) / walkerPoses, build === 1)
      context.restore()
    }
  }
}

/** The greys of somebody's coat, head and legs: coloured, they keep their order. */
const walkerGreys = { coat: '#fff', fold: '#e2e2e2', head: '#c4c4c4', leg: '#b4b4b4', farLeg: '#949494' }

/**
 * Somebody far off, walking to the right, 100 high: a long coat, or a short one and a bag. `phase` is how far on in two
 * steps; the foot that carries stands on the ground.
 */
function drawWalker(context: CanvasRenderingContext2D, phase: number, isShort: boolean): void {
  const legs = [0, Math.PI].map((lag) => {
    const bend = 0.9 * Math.max(0, Math.cos(phase + lag)) ** 1.5
    const thigh = 0.4 * Math.sin(phase + lag) + 0.4 * bend
    const shin = thigh - bend
    const knee = { x: 24 * Math.sin(thigh), y: 24 * Math.cos(thigh) }
    return { knee, foot: { x: knee.x + 24 * Math.sin(shin), y: knee.y + 24 * Math.cos(shin) }, shin }
  })
  const hip = 97 - Math.max(...legs.map(({ foot }) => foot.y))
  context.lineCap = context.lineJoin = 'round'
  for (const [index, { knee, foot, shin }] of legs.entries()) {
    context.strokeStyle = context.fillStyle = index === 0 ? walkerGreys.farLeg : walkerGreys.leg
    context.lineWidth = 9
    context.beginPath()
    context.moveTo(0, hip)
    context.lineTo(knee.x, hip + knee.y)
    context.stroke()
    context.lineWidth = 6.6
    context.lineTo(foot.x, hip + foot.y - 1)
    context.stroke()
    context.beginPath()
    context.ellipse(foot.x + 3, hip + foot.y + 0.5, 6, 2.6, -0.7 * shin, 0, 2 * Math.PI)
    context.fill()
  }
  const top = hip - 49
  const swing = Math.sin(phase)
  const hem = top + (isShort ? 52 : 66)
  context.fillStyle = walkerGreys.head
  context.beginPath()
  context.ellipse(3.4, top + 9, 5.8, 7.4, 0.12, 0, 2 * Math.PI)
  context.fill()
  context.fillRect(-1.5, top + 13, 6, 6)
  context.fillStyle = walkerGreys.coat
  context.beginPath()
  context.moveTo(-4, top + 17)
  context.quadraticCurveTo(3, top + 13.5, 7.5, top + 18)
  context.quadraticCurveTo(10.5, top + 34, 9.5 + 1.6 * Math.abs(swing), hem)
  context.quadraticCurveTo(0, hem + 2.4, -10 - 2 * Math.abs(swing), hem - 1)
  context.quadraticCurveTo(-10.5, top + 34, -4, top + 17)
  context.fill()
  const hand = { x: 15 * swing + 3, y: top + 50 - 3 * Math.abs(swing) }
  context.strokeStyle = walkerGreys.fold
  context.lineWidth = 6.4
  context.beginPath()
  context.moveTo(0, top + 22)
  context.quadraticCurveTo(7 * swing - 3, top + 37, hand.x, hand.y)
  context.stroke()
  if (!isShort) return
  context.fillStyle = walkerGreys.leg
  context.beginPath()
  context.roundRect(hand.x - 6, hand.y + 2, 11, 14, 3)
  context.fill()
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
