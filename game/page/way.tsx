import type { Turn } from '../session/session-state.ts'
import { pageWords } from './page-words.ts'
import { drawRoute, listStops, routeSize } from './route.ts'

interface WayProps {
  readonly turns: readonly Turn[]
}

/** The way so far as one line of ink, with a knot where each chapter began and a red one where the reader is. */
export function Way({ turns }: WayProps) {
  const { line, points } = drawRoute(turns)
  const here = points.at(-1)
  return (
    <svg class="way" viewBox={`0 0 ${routeSize.width} ${routeSize.height}`} aria-hidden="true">
      <path class="ink" d={line} pathLength={1} />
      {listStops(turns).map(({ turn }) => {
        const at = points[turn]
        return at && <circle key={turn} class="knot" cx={at.x} cy={at.y} r={3.6} />
      })}
      {here && <circle class="here" cx={here.x} cy={here.y} r={4.2} />}
    </svg>
  )
}

interface ChaptersProps extends WayProps {
  readonly onGo: (turn: number) => void
}

/** The way so far and its chapters, each leading to where it began. */
export function Chapters({ turns, onGo }: ChaptersProps) {
  const stops = listStops(turns)
  if (stops.length === 0) return null
  return (
    <nav class="chapters" aria-label={pageWords.told.chapters}>
      <Way turns={turns} />
      <ol>
        {stops.map(({ chapter, year, turn }) => (
          <li key={turn}>
            <button type="button" class="quiet" onClick={() => onGo(turn)}>
              {chapter}
              {year !== null && <span> {year}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
