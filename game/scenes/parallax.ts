import type { Size } from './picture-geometry.ts'
import type { Parallax } from './stage-scene.ts'

/** Follows the mouse, or how the device is held, softly. */
export interface ParallaxSource {
  /** Where the layers are `seconds` after the step before; `drifts` lets them drift by themselves while no mouse moves. */
  step(time: number, seconds: number, drifts: boolean): Parallax
  /** True while the layers have not come to rest. */
  readonly moves: boolean
  stop(): void
}

const driftSeconds = 24
const easeSeconds = 0.5
const rest = 0.01
/** Degrees to either side that move the layers all the way. */
const fullTilt = 25
const leastTilt = 0.08

/** Listens to the mouse over a document and to the device's tilt; `onMove` is called when they move. Fingers and pens are left alone. */
export function createParallax(document: Document, size: () => Size, onMove: () => void): ParallaxSource {
  let aim: Parallax | null = null
  let now: Parallax = { x: 0, y: 0 }

  function onPointerMove(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return
    const { width, height } = size()
    aim = { x: toUnit(event.clientX / width), y: toUnit(event.clientY / height) }
    onMove()
  }
  document.addEventListener('pointermove', onPointerMove, { passive: true })

  let tilt: Parallax | null = null
  let level: Parallax | null = null

  function onTilt({ gamma, beta }: DeviceOrientationEvent): void {
    // a laptop sends an event without angles
    if (gamma === null || beta === null) return
    const turned = turnToScreen({ x: gamma, y: beta }, angleOfScreen(document.defaultView))
    // however the device is held at first is level; a stand never moves, and leaves the layers to drift
    level ??= turned
    const next = { x: toTilt(turned.x - level.x), y: toTilt(turned.y - level.y) }
    // a hand is never quite still: what moves less is no reason to draw
    if (Math.hypot(next.x - (tilt?.x ?? 0), next.y - (tilt?.y ?? 0)) < leastTilt) return
    tilt = aim = next
    onMove()
  }
  document.defaultView?.addEventListener('deviceorientation', onTilt, { passive: true })

  return {
    step(time, seconds, drifts) {
      const angle = (2 * Math.PI * time) / driftSeconds
      const target = aim ?? (drifts ? { x: Math.sin(angle), y: 0.5 * Math.sin(2 * angle) } : now)
      const share = 1 - Math.exp(-seconds / easeSeconds)
      now = { x: now.x + (target.x - now.x) * share, y: now.y + (target.y - now.y) * share }
      return now
    },
    get moves() {
      return aim !== null && (Math.abs(aim.x - now.x) > rest || Math.abs(aim.y - now.y) > rest)
    },
    stop() {
      document.removeEventListener('pointermove', onPointerMove)
      document.defaultView?.removeEventListener('deviceorientation', onTilt)
    },
  }
}

function toUnit(share: number): number {
  return clamp(2 * share - 1)
}

/** Degrees by which the screen is turned against the device; 0 where the browser doesn't say (Safari before 16.4). */
function angleOfScreen(view: Window | null): number {
  return view !== null && 'orientation' in view.screen ? view.screen.orientation.angle : 0
}

/** Angles about the device's axes as angles about the screen's, which is turned by so many degrees. */
function turnToScreen({ x, y }: Parallax, degrees: number): Parallax {
  if (degrees === 90) return { x: y, y: -x }
  if (degrees === 180) return { x: -x, y: -y }
  if (degrees === 270) return { x: -y, y: x }
  return { x, y }
}

function toTilt(degrees: number): number {
  return clamp(degrees / fullTilt)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value))
}
