import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { QrCode } from '../../../page/qr-code.tsx'
import { reportToConsole } from '../../page-parts.ts'
import { partsOf, writeCsv, writeShortCsvs } from '../counts/counts-csv.ts'
import { dateOf, type CountedDay, type CountsShelf } from '../counts/counts-shelf.ts'
import { sumDays, type Sums } from '../counts/day-counts.ts'
import { saveFile } from './save-file.ts'
import { staffWords } from './staff-words.ts'

interface CountsViewProps {
  readonly shelf: CountsShelf
  /** Whether visits are counted now. */
  readonly isOn: boolean
}

const words = staffWords.counts
const visits = ['begun', 'finished', 'left'] as const

/** What was counted, as a table; and how to take it along, or clear it. */
export function CountsView({ shelf, isOn }: CountsViewProps) {
  const [{ days }, setRead] = useState(() => shelf.read())
  const [said, say] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const recent = days.filter(({ date }) => date > daysAgo(28))

  // below what was pressed, and on a low screen out of sight
  useLayoutEffect(() => status.current?.scrollIntoView({ block: 'nearest' }), [said])

  function save(): void {
    const name = `visits-${dateOf(new Date())}.csv`
    const failed = saveFile(name, 'text/csv', writeCsv(days))
    if (failed !== null) reportToConsole(failed)
    say(failed === null ? words.saved(name) : words.notSaved)
  }

  return (
    <>
      <p>{isOn ? words.about : words.off}</p>
      {days.length === 0 && said === '' && <p>{words.none}</p>}
      {days.length > 0 && (
        <>
          <VisitsTable days={days} />
          <h3>{words.details}</h3>
          <Details sums={sumOf(recent)} />
          <div class="doors">
            <button type="button" class="choice" onClick={save}>
              {words.download}
            </button>
            <Codes days={days} />
            <ClearButton
              onClear={() => {
                shelf.clear()
                setRead(shelf.read())
                say(words.cleared)
              }}
            />
          </div>
        </>
      )}
      <p role="status" ref={status}>
        {said}
      </p>
    </>
  )
}

function VisitsTable({ days }: { readonly days: readonly CountedDay[] }) {
  const spans = {
    today: days.filter(({ date }) => date === daysAgo(0)),
    week: days.filter(({ date }) => date > daysAgo(7)),
    month: days.filter(({ date }) => date > daysAgo(28)),
    all: days,
  }
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {(['when', ...visits] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(spans) as (keyof typeof spans)[]).map((span) => {
          const sums = sumOf(spans[span])
          return (
            <tr key={span}>
              <th scope="row">{words.rows[span]}</th>
              {visits.map((which) => (
                <td key={which}>{sums[`visits ${which}`] ?? 0}</td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Details({ sums }: { readonly sums: Sums }) {
  const rows = Object.entries(sums).map(([name, count]) => ({ name, count, parts: partsOf(name) }))
  return (
    <dl class="details">
      {Object.entries(words.what).map(([what, label]) => {
        const named = rows.filter(({ parts }) => parts[0] === what).toSorted((a, b) => b.count - a.count)
        return (
          named.length > 0 && (
            <div key={what}>
              <dt>{label}</dt>
              {named.map(({ name, count, parts }) => (
                <dd key={name}>
                  {nameOf(what, parts[1])}: {count}
                </dd>
              ))}
            </div>
          )
        )
      })}
    </dl>
  )
}

/** The days as codes, one at a time. */
function Codes({ days }: { readonly days: readonly CountedDay[] }) {
  const [page, setPage] = useState<number | null>(null)
  const pages = writeShortCsvs(days)
  const shown = page === null ? undefined : pages[page]
  return (
    <>
      <button
        type="button"
        class="choice"
        aria-expanded={page !== null}
        onClick={() => setPage(page === null ? 0 : null)}
      >
        {words.codes}
      </button>
      {page !== null && shown !== undefined && (
        <div class="codes">
          <QrCode text={shown} label={words.code(page + 1, pages.length)} />
          <p role="status">{words.code(page + 1, pages.length)}</p>
          {pages.length > 1 && (
            <button type="button" class="choice" onClick={() => setPage((page + 1) % pages.length)}>
              {words.next}
            </button>
          )}
        </div>
      )}
    </>
  )
}

/** Clears at the second press: the first only asks. */
function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const [isSure, setSure] = useState(false)
  return (
    <button type="button" class="choice" onClick={() => (isSure ? onClear() : setSure(true))}>
      {isSure ? words.reallyClear : words.clear}
    </button>
  )
}

const sumOf = (days: readonly CountedDay[]) => sumDays(days.map(({ counts }) => counts))

function daysAgo(count: number): string {
  const day = new Date()
  day.setDate(day.getDate() - count)
  return dateOf(day)
}

const accessNames: Readonly<Record<string, string>> = words.access
const nameOf = (what: string, which: string) => (what === 'access' ? (accessNames[which] ?? which) : which)
