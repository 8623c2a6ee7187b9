import type { Braid, Strand } from '../../classroom/braid.ts'
import type { DebriefNames } from '../../page/debrief/debrief-data.ts'

/**
 * A braid without the choices and endings for which the story has no words, the crossings at which fewer than two are left, and
 * the strands that lead there. Ways come from other devices: what they name may be anything.
 */
export function knownBraid(braid: Braid, { choices, endings }: DebriefNames): Braid {
  const known = braid.crossings.map((crossing, at) => ({
    at,
    choices: crossing.choices.filter(({ choice }) => Object.hasOwn(choices, choice)),
  }))
  const kept = known.filter((crossing) => crossing.choices.length >= 2)
  const places = new Map(kept.map(({ at }, place) => [at, place]))

  function leads(to: Strand): readonly Strand[] {
    if ('ending' in to) return Object.hasOwn(endings, to.ending) ? [to] : []
    const crossing = places.get(to.crossing)
    return crossing === undefined ? [] : [{ ...to, crossing }]
  }

  return {
    ...braid,
    crossings: kept.map((crossing) => ({
      choices: crossing.choices.map((one) => ({ ...one, next: one.next.flatMap(leads) })),
    })),
    endings: braid.endings.filter(({ ending }) => Object.hasOwn(endings, ending)),
  }
}
