import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import * as v from 'valibot'
import { selectPosition } from '../session/session-state.ts'
import { useStore } from '../page/use-store.ts'
import './author-panel.css'
import type { Telling } from './telling.ts'

const placeSchema = v.object({
  knot: v.string(),
  lines: v.array(v.object({ id: v.string(), file: v.string(), line: v.number() })),
  variables: v.record(v.string(), v.string()),
  draws: v.array(v.object({ id: v.string(), percent: v.number(), came: v.boolean() })),
  knots: v.array(v.string()),
})
const addressSchema = v.object({ address: v.string() })
const errorSchema = v.object({ error: v.string() })

type Place = v.InferOutput<typeof placeSchema>

/** In development: shows an author where the telling stands, and takes it elsewhere (tools/vite-author.ts answers). */
export function showAuthorPanel(telling: Telling): void {
  const host = document.createElement('div')
  document.body.append(host)
  render(<AuthorPanel telling={telling} />, host)
}

function AuthorPanel({ telling }: { telling: Telling }) {
  const position = useStore(telling.session.store, selectPosition)
  const hash = useStore(telling.session.store, ({ story }) => story.hash)
  const [place, setPlace] = useState<Place | null>(null)
  const [trouble, setTrouble] = useState('')
  const question = new URLSearchParams({
    story: telling.story.getState().id,
    ...(telling.cut === null ? {} : { cut: telling.cut.id }),
    seed: String(position.seed),
    path: position.path.join(' '),
  })

  useEffect(() => {
    let isNow = true
    void ask('place', question, placeSchema).then((answer) => {
      if (!isNow) return
      setTrouble(typeof answer === 'string' ? answer : '')
      if (typeof answer !== 'string') setPlace(answer)
    })
    return () => void (isNow = false)
  }, [position, hash])

  async function go(what: 'way' | 'world', more: Readonly<Record<string, string>>): Promise<void> {
    setTrouble('Looking…')
    const answer = await ask(
      what,
      new URLSearchParams({ ...Object.fromEntries(question), ...more }),
      addressSchema,
    )
    if (typeof answer === 'string') setTrouble(answer)
    else location.search = answer.address
  }

  return (
    <details class="author">
      <summary>
        {place?.knot ?? '…'} · turn {position.path.length} · seed {position.seed}
      </summary>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <p>
        <button type="button" onClick={() => telling.session.back()}>
          one beat back
        </button>
        <a href={`?${question.toString()}`}>this place, as an address</a>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void go('way', { to: String(new FormData(event.currentTarget).get('to')) })
        }}
      >
        <input
          name="to"
          list="author-knots"
          placeholder="jump to a knot, line or choice"
          aria-label="Jump to"
        />
        <datalist id="author-knots">
          {place?.knots.map((knot) => (
            <option key={knot} value={knot} />
          ))}
        </datalist>
        <button type="submit">go</button>
      </form>
      <h2>lines</h2>
      <ul>
        {place?.lines.map(({ id, file, line }) => (
          <li key={id}>
            {id}
            <button
              type="button"
              onClick={() => void fetch(`/__open-in-editor?file=${encodeURIComponent(`${file}:${line}`)}`)}
            >
              {file.split('/').at(-1)}:{line}
            </button>
          </li>
        ))}
      </ul>
      <h2>draws</h2>
      <ul>
        {place?.draws.map(({ id, percent, came }, i) => (
          <li key={i}>
            {id} {percent}: {came ? 'came' : 'did not come'}
            <button type="button" onClick={() => void go('world', { draw: String(i) })}>
              the other way
            </button>
          </li>
        ))}
      </ul>
      <h2>variables</h2>
      <ul>
        {Object.entries(place?.variables ?? {}).map(([name, value]) => (
          <li key={name}>
            {name} <b>{value}</b>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Asks the bench; a sentence where it has no answer. */
async function ask<T>(
  what: string,
  question: URLSearchParams,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | string> {
  try {
    const answer: unknown = await (await fetch(`/@author/${what}?${question.toString()}`)).json()
    if (v.is(errorSchema, answer)) return answer.error
    const read = v.safeParse(schema, answer)
    return read.success ? read.output : 'The bench answered what the panel does not understand.'
  } catch (error) {
    return `The bench doesn't answer: ${String(error)}`
  }
}
