import { useState } from 'preact/hooks'
import { eraseKept, listKept, type KeptKind } from '../../session/kept.ts'
import type { TextStore } from '../../session/ports.ts'
import { keptWords as words } from './kept-words.ts'

interface KeptPageProps {
  readonly store: TextStore
  /** Called after everything has been erased. */
  readonly onErased: () => void
}

/** What is kept on this device, each thing with what it is for, and one button that erases all of it. */
export function KeptPage({ store, onErased }: KeptPageProps) {
  const [kept, setKept] = useState(() => listKept(store))
  const [isErased, setErased] = useState(false)
  const kinds = [...new Set(kept.map(({ kind }) => kind))]

  function erase(): void {
    eraseKept(store)
    setKept(listKept(store))
    setErased(true)
    onErased()
  }

  return (
    <>
      <p>{words.nowhereElse}</p>
      {kept.length === 0 && !isErased && <p>{words.nothing}</p>}
      <dl class="kept">
        {kinds.map((kind) => (
          <div key={kind ?? 'unknown'}>
            <dt>{nameOf(kind)}</dt>
            <dd>
              {purposeOf(kind)}
              <ul class="keys">
                {kept
                  .filter((one) => one.kind === kind)
                  .map(({ key, characters }) => (
                    <li key={key}>
                      <code>{key}</code> {words.characters(characters)}
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status">{isErased && words.erased}</p>
      {kept.length > 0 && (
        <button type="button" class="choice" onClick={erase}>
          {words.erase}
        </button>
      )}
    </>
  )
}

const nameOf = (kind: KeptKind | null) => (kind === null ? words.unknown.name : words.kinds[kind].name)
const purposeOf = (kind: KeptKind | null) =>
  kind === null ? words.unknown.purpose : words.kinds[kind].purpose
