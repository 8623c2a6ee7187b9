import type { Beat } from '../story/beat.ts'
import type { Cue, CueValue } from '../story/tags.ts'

/** What stands on stage now: the lasting cues of every beat so far, folded. Plain data; null is “nothing set”. */
export interface Stage {
  /** A backdrop id. */
  readonly scene: string | null
  readonly look: string | null
  readonly weather: CueValue<'weather'> | null
  readonly light: CueValue<'light'>
  /** How this picture comes, where the story says so. */
  readonly arrive: CueValue<'arrive'> | null
  /** A backdrop seen on the way to this one. */
  readonly via: string | null
  readonly cast: readonly string[]
  readonly time: CueValue<'time'> | null
  /** An ambience id. */
  readonly ambience: string | null
  /** How the air is, under the ambience; null is nothing out of the ordinary. */
  readonly tension: 'low' | null
  /** A theme id. */
  readonly music: string | null
  readonly chapter: string | null
  readonly year: number | null
}

export const emptyStage: Stage = Object.freeze({
  scene: null,
  look: null,
  weather: null,
  light: 'full',
  arrive: null,
  via: null,
  cast: Object.freeze([]),
  time: null,
  ambience: null,
  tension: null,
  music: null,
  chapter: null,
  year: null,
})

/** What a new scene begins without. */
const bareScene = {
  look: null,
  weather: null,
  light: 'full',
  arrive: null,
  via: null,
  cast: emptyStage.cast,
  tension: null,
} as const satisfies Partial<Stage>

/** The stage after a beat. Gives back the same stage when nothing on it changed. */
export function foldStage(stage: Stage, beat: Beat): Stage {
  const cues = beat.lines.flatMap((line) => line.cues)
  const folded = withMusic(cues.reduce(applyCue, stage), cues)
  return isSame(stage, folded) ? stage : folded
}

function isSame(one: Stage, other: Stage): boolean {
  return (Object.keys(one) as (keyof Stage)[]).every((key) => one[key] === other[key])
}

/** Music belongs to a passage whole, wherever in it the cue stands; the next passage that begins a scene lets it go. */
function withMusic(stage: Stage, cues: readonly Cue[]): Stage {
  const cue = cues.findLast(({ kind }) => kind === 'music')
  if (!cue && !cues.some(({ kind }) => kind === 'scene')) return stage
  const music = cue?.kind === 'music' && cue.value !== 'silence' ? cue.value : null
  return { ...stage, music }
}

function applyCue(stage: Stage, cue: Cue): Stage {
  switch (cue.kind) {
    case 'scene':
      // the same backdrop again is another scene: the lamp that went out in it is lit
      return { ...stage, ...bareScene, scene: cue.value }
    case 'look':
      return { ...stage, look: cue.value, arrive: null, via: null }
    case 'weather':
    case 'light':
    case 'arrive':
    case 'via':
    case 'time':
    case 'chapter':
    case 'year':
      return { ...stage, [cue.kind]: cue.value }
    case 'tension':
      return { ...stage, tension: cue.value === 'none' ? null : cue.value }
    case 'cast':
      return { ...stage, cast: cue.value }
    case 'sound':
      if (!isLasting(cue.value)) return stage
      return { ...stage, ambience: cue.value === 'silence' ? null : cue.value }
    default:
      return stage
  }
}

/** The sounds of a beat that play once, in order. */
export function selectEffects(beat: Beat): readonly string[] {
  return beat.lines.flatMap((line) =>
    line.cues.flatMap((cue) => (cue.kind === 'sound' && !isLasting(cue.value) ? [cue.value] : [])),
  )
}

/** Whether a sound is a place's, which stays, or plays once. */
export function isLasting(sound: string): boolean {
  return sound === 'silence' || sound.startsWith('amb_')
}
