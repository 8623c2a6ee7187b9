/** What a press on a gamepad means. `other` is a button without a meaning of its own. */
export type PadPress =
  'up' | 'down' | 'left' | 'right' | 'choose' | 'back' | 'away' | 'sources' | 'settings' | 'other'

/** What is read of a gamepad of the standard mapping; axes from -1 to 1, the left stick first. */
export interface PadReading {
  readonly buttons: readonly { readonly pressed: boolean }[]
  readonly axes: readonly number[]
}

/** The standard mapping's numbers: A, B, X, Y, start, and the directional pad. */
const meanings: Readonly<Record<number, PadPress>> = {
  0: 'choose',
  1: 'back',
  2: 'sources',
  3: 'away',
  9: 'settings',
  12: 'up',
  13: 'down',
  14: 'left',
  15: 'right',
}

/** A stick counts from `come` on, and no longer under `go`: between the two a hand that trembles changes nothing. */
const stick = { come: 0.6, go: 0.3 }

/** What is held on a gamepad, given what was held when it was last read. */
export function readHeld(
  { buttons, axes }: PadReading,
  before: ReadonlySet<PadPress>,
): ReadonlySet<PadPress> {
  const [x = 0, y = 0] = axes
  const leans = (press: PadPress, way: number) => way >= (before.has(press) ? stick.go : stick.come)
  const held = buttons.flatMap(({ pressed }, i) => (pressed ? [meanings[i] ?? 'other'] : []))
  if (leans('left', -x)) held.push('left')
  if (leans('right', x)) held.push('right')
  if (leans('up', -y)) held.push('up')
  if (leans('down', y)) held.push('down')
  return new Set(held)
}

/** What has been pressed since: held now, and not before. */
export function listPresses(held: ReadonlySet<PadPress>, before: ReadonlySet<PadPress>): readonly PadPress[] {
  return [...held].filter((press) => !before.has(press))
}
