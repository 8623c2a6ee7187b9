import { useEffect, useState } from 'preact/hooks'
import { judgeHealth, worstLevel, type HealthFacts, type HealthRow, type Level } from './health.ts'
import { healthWords as words } from './health-words.ts'

/** Shapes that tell the levels apart without their colours: a round, a triangle, a square. */
const shapes: Readonly<Record<Level, string>> = {
  good: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1',
  look: 'M8 1l7.5 14h-15z',
  act: 'M1 1h14v14H1z',
}

function LevelSign({ level }: { readonly level: Level }) {
  return (
    <span class="level" data-level={level}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[level]} />
      </svg>
      {words.levels[level]}
    </span>
  )
}

/** How a screen is, part by part, the worst first; `look` finds out anew, which takes a moment. */
export function HealthList({ look }: { readonly look: () => Promise<HealthFacts> }) {
  const [rows, setRows] = useState<readonly HealthRow[] | null>(null)

  function lookAgain(): void {
    setRows(null)
    void look().then((facts) => setRows(judgeHealth(facts)))
  }
  useEffect(lookAgain, [])

  return (
    <div class="health">
      <p role="status" class="summary">
        {rows === null ? words.looking : words.summary[worstLevel(rows)]}
      </p>
      {rows !== null && (
        <>
          <dl>
            {rows.toSorted(byLevel).map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </dl>
          <button type="button" class="choice" onClick={lookAgain}>
            {words.again}
          </button>
        </>
      )}
    </div>
  )
}

function Row({ row: { level, name, found, todo } }: { readonly row: HealthRow }) {
  return (
    <div>
      <dt>
        {name} <LevelSign level={level} />
      </dt>
      {found.split('\n').map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {todo !== null && (
        <dd>
          <b>{words.todo}</b> {todo}
        </dd>
      )}
    </div>
  )
}

const order: readonly Level[] = ['act', 'look', 'good']
const byLevel = (a: HealthRow, b: HealthRow) => order.indexOf(a.level) - order.indexOf(b.level)
