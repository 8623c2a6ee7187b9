/**
 * Which drawn look stands in for one that is not drawn yet, as `scene/look`: of the same light, and true to the words.
 * An entry goes when its own look is drawn.
 */
export const standIns: Readonly<Record<string, string>> = {}

/** A scene and one of its looks; null asks for the scene's own first look. */
export interface LookName {
  readonly scene: string
  readonly look: string | null
}

/** The look to show for the one the story names: itself, or its stand-in. */
export function resolveLook(asked: LookName, table: Readonly<Record<string, string>>): LookName {
  const key = `${asked.scene}/${asked.look ?? ''}`
  const found = Object.hasOwn(table, key) ? table[key] : undefined
  if (found === undefined) return asked
  const [scene = asked.scene, look = null] = found.split('/')
  return { scene, look }
}
