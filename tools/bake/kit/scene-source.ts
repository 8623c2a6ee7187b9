import { type SceneFile, type SceneLook } from '../../../game/scenes/scene-file.ts'
import { type Tone } from './compose.ts'
import { type Stage } from './stage.ts'

/** What a look says about itself; tone, frame and seed only where they differ from the scene's. */
export type LookSource = Pick<SceneLook, 'value' | 'ground' | 'flicker'> & {
  tone?: Tone
  frame?: SceneLook['frame']
  weather?: SceneLook['weather']
  seed?: number
}

/** A scene drawn in code. Units are 1600 x 900; the first look is the default. Same seed, same picture. */
export type SceneSource = {
  id: string
  seed: number
  tone: Tone
  /** `card`: where the passage lies at 16:9. `safe`: x, y, width, height free of story. `focus`: centre x of narrow crops. */
  frame: SceneLook['frame']
  looks: Record<string, LookSource>
  /** Places of `# at:` handles, x, y, width, height. */
  hotspots: SceneFile['hotspots']
  /** Draws one look; layers that come out the same in two looks are stored once. */
  draw(stage: Stage, look: string): void
}
