import { Game, type Scene } from 'phaser'
import type { Size } from './picture-geometry.ts'

/** A WebGL context as this project wants it: nothing it doesn't need. Null where there is none. */
export function openContext(canvas: HTMLCanvasElement): WebGLRenderingContext | null {
  return canvas.getContext('webgl', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: false,
    powerPreference: 'low-power',
  })
}

/** True when the context says that it is drawn by the processor. Only a first guess: frame times decide. */
export function isSoftware(gl: WebGLRenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(renderer))
}

/**
 * Phaser without its own loop: whoever starts it calls `step(time, delta)` when there is something to draw. Phaser's own
 * `start` would also take over the window's focus and blur handlers, and never let go of the page's visibility event.
 */
class SteppedGame extends Game {
  protected override start(): void {
    this.config.postBoot(this)
  }
}

/** Starts a game with one scene on a canvas; resolves when the scene can be used. */
export function startGame(canvas: HTMLCanvasElement, scene: Scene, size: Size): Promise<Game> {
  return new Promise((resolve) => {
    new SteppedGame({
      // 2 is WEBGL; the canvas gives Phaser the context that `openContext` opened on it
      type: 2,
      canvas,
      parent: null,
      ...size,
      scene,
      audio: { noAudio: true },
      autoFocus: false,
      banner: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      plugins: { default: [] },
      // one texture a draw: a handful of draws, and a shader without a branch for each texture unit, which software GL pays for
      render: { antialiasGL: false, stencil: false, batchSize: 512, maxTextures: 1 },
      callbacks: { postBoot: resolve },
    })
  })
}

/** Ends a game at once and gives the context's memory back. The canvas can't be drawn on again. */
export function endGame(game: Game): void {
  const { context } = game
  game.destroy(false)
  game.step(0, 0)
  if ('getExtension' in context) context.getExtension('WEBGL_lose_context')?.loseContext()
}
