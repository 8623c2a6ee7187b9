import { knotOf, readInkLines, type InkLine } from '../ink-lines.ts'
import type { InkPlace } from '../ink-parts.ts'
import { knotNamesIn } from '../knot-graph.ts'
import type { LoadedStory } from '../load.ts'

/** A line or choice that only one of two stories has. */
export interface Alone extends InkPlace {
  readonly kind: InkLine['kind']
  readonly id: string | null
  readonly knot: string
  readonly text: string
}

/** A line or choice that both stories have by the same id. */
export interface Changed extends Alone {
  readonly before: string
  /** The id it had before, where story.json says that it has been given another; else null. */
  readonly idBefore: string | null
}

export interface Renamed {
  readonly from: string
  readonly to: string
}

/** How the words of two versions of a story differ. Plain data; places are those of the story that has the thing. */
export interface TextDifference {
  readonly knots: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly renamed: readonly Renamed[]
  }
  readonly added: readonly Alone[]
  readonly removed: readonly Alone[]
  /** The same id, other words. */
  readonly changed: readonly Changed[]
  /** Choices that go by another id now. */
  readonly renamed: readonly Changed[]
}

/** Compares two versions of a story by the ids of their lines and choices; what has no id, by its words. */
export function compareText(before: LoadedStory, after: LoadedStory): TextDifference {
  const [old, now] = [readEntries(before), readEntries(after)]
  const aliases = new Map(Object.entries(after.file.aliases))
  const nowById = byKey(now)
  const matched = new Set<Alone>()
  const pairs = old.flatMap((entry): readonly (readonly [Alone, Alone])[] => {
    const same = nowById.get(keyOf(entry)) ?? []
    const alias = entry.id === null ? undefined : aliases.get(entry.id)
    const renamed = alias === undefined ? [] : (nowById.get(`${entry.kind} #${alias}`) ?? [])
    // the same words without an id may stand in several places: each is matched once
    const partner = [...same, ...renamed].find((one) => !matched.has(one))
    if (partner === undefined) return []
    matched.add(partner)
    return [[entry, partner]]
  })
  const kept = new Set(pairs.map(([entry]) => entry))
  const changes = pairs.map(([was, is]): Changed => ({
    ...is,
    before: was.text,
    idBefore: was.id === is.id ? null : was.id,
  }))
  return {
    knots: compareKnots(before, after, pairs),
    added: now.filter((entry) => !matched.has(entry)),
    removed: old.filter((entry) => !kept.has(entry)),
    changed: changes.filter(({ before: was, text, idBefore }) => was !== text && idBefore === null),
    renamed: changes.filter(({ idBefore }) => idBefore !== null),
  }
}

function readEntries({ compiled }: LoadedStory): readonly Alone[] {
  return readInkLines(compiled.tree).lines.map(({ kind, id, flow, prose, file, line }) => ({
    kind,
    id,
    knot: knotOf(flow),
    text: prose.replace(/\s+/g, ' '),
    file,
    line,
  }))
}

function keyOf({ kind, id, text }: Alone): string {
  return id === null ? `${kind} ${text}` : `${kind} #${id}`
}

function byKey(entries: readonly Alone[]): ReadonlyMap<string, readonly Alone[]> {
  const groups = new Map<string, Alone[]>()
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry])
  return groups
}

/** A knot that is gone has been renamed where most of what was in it stands in one that is new. */
function compareKnots(
  before: LoadedStory,
  after: LoadedStory,
  pairs: readonly (readonly [Alone, Alone])[],
): TextDifference['knots'] {
  const [old, now] = [knotNamesIn(before.compiled.tree), knotNamesIn(after.compiled.tree)]
  const [gone, fresh] = [old.filter((name) => !now.includes(name)), now.filter((name) => !old.includes(name))]
  const renamed = gone.flatMap((from): readonly Renamed[] => {
    const moved = pairs.filter(([was]) => was.knot === from).map(([, is]) => is.knot)
    const to = fresh.find((name) => moved.filter((knot) => knot === name).length > moved.length / 2)
    return to === undefined ? [] : [{ from, to }]
  })
  const [left, come] = [new Set(renamed.map(({ from }) => from)), new Set(renamed.map(({ to }) => to))]
  return {
    added: fresh.filter((name) => !come.has(name)),
    removed: gone.filter((name) => !left.has(name)),
    renamed,
  }
}
