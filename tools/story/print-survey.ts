import { wordsAMinute } from '../../game/insight/way-on.ts'
import type { Cut } from '../../game/session/story-file.ts'
import { addressOf } from './address.ts'
import type { Spread } from './histogram.ts'
import type { Coverage, Survey } from './survey.ts'

/** What a survey took: its time, and the most memory that its process ever held. */
export interface Effort {
  readonly seconds: number
  readonly peakBytes: number
}

/** A survey as an author reads it, line by line. */
export function printSurvey(
  survey: Survey,
  cut: Cut | null,
  { seconds, peakBytes }: Effort,
): readonly string[] {
  const { story, outcomes, endings, endingsMissed, faults, words, decisions } = survey
  const address = (at: { seed: number; path: readonly string[] }) => addressOf(at, { story, cut })
  const ended = outcomes.ended + outcomes.arrived
  const added = endings.reduce((sum, { walks }) => sum + walks, 0)
  return [
    `${story}${cut === null ? '' : `, cut ${cut.id}`}: ${count(survey.walks)} walks from seed ${survey.seed}`,
    `  ${count(ended)} ended, ${count(outcomes.broken)} broken, ${count(outcomes.endless)} endless`,
    '',
    '  endings',
    ...endings.map(
      ({ id, walks, shortest }) =>
        `    ${share(walks, added)}  ${id || '(the top)'}, at soonest after ${shortest.path.length} choices: ${address(shortest)}`,
    ),
    ...endingsMissed.map((id) => `      never  ${id}`),
    '',
    `  words      ${describe(words)}`,
    `  minutes    ${describe(words, (n) => (n / wordsAMinute).toFixed(1))}, at ${wordsAMinute} words a minute`,
    `  decisions  ${describe(decisions)}`,
    '',
    ...(['knots', 'lines', 'choices', 'sides'] as const).flatMap((kind) => coverage(kind, survey[kind])),
    ...faults.flatMap(({ knot, message, walks, first }) => [
      '',
      `  ${count(walks)} walks stop in “${knot}”: ${message}`,
      `    for instance ${address(first)}`,
    ]),
    '',
    `  ${seconds.toFixed(1)} s, ${count(Math.round(survey.walks / seconds))} walks a second, at most ${count(Math.round(peakBytes / 1e6))} MB of memory`,
  ]
}

function coverage(kind: string, { met, all, missed }: Coverage): readonly string[] {
  if (all === 0) return []
  const some = missed.slice(0, 12).join(' ')
  const more = missed.length > 12 ? ` and ${missed.length - 12} more` : ''
  return [`  ${kind.padEnd(9)}  ${met} of ${all}${missed.length === 0 ? '' : `; not met: ${some}${more}`}`]
}

function describe({ fewest, median, most }: Spread, write: (n: number) => string = String): string {
  return `fewest ${write(fewest)}, median ${write(median)}, most ${write(most)}`
}

/** A share with what it may be off by, 95 times in 100 (Wilson 1927). */
function share(part: number, all: number): string {
  const whole = Math.max(all, 1)
  const z = 1.96
  const mean = part / whole
  const spread =
    (z * Math.sqrt((mean * (1 - mean)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole)
  return `${(100 * mean).toFixed(1)} % ± ${(100 * spread).toFixed(1)}`.padStart(12)
}

function count(n: number): string {
  return n.toLocaleString('en')
}
