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
/** Degrees to either side that move the layers all the way; degrees from lying flat at which a device is held to read. */
const fullTilt = 25
const upright = 45
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

  function onTilt({ gamma, beta }: DeviceOrientationEvent): void {
    // a laptop sends an event without angles
    if (gamma === null || beta === null) return
    const next = { x: toTilt(gamma), y: toTilt(beta - upright) }
    // a hand is never quite still: what moves less is no reason to draw
    if (aim && Math.hypot(next.x - aim.x, next.y - aim.y) < leastTilt) return
    aim = next
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

function toTilt(degrees: number): number {
  return clamp(degrees / fullTilt)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value))
}
