import './kept.css'
import { useState } from 'preact/hooks'
import { eraseKept, listKept, type KeptKind } from '../../session/kept.ts'
import type { OfflineCopy, TextStore } from '../../session/ports.ts'
import { useWhole } from '../use-store.ts'
import { KeptCopy, useKeptFiles } from './kept-copy.tsx'
import { keptWords as words } from './kept-words.ts'

interface KeptPageProps {
  readonly store: TextStore
  readonly copy: OfflineCopy
  /** Called before everything is erased: what it writes goes too. */
  readonly onErase: () => void
}

/** What is kept on this device, each thing with what it is for, and one button that erases all of it. */
export function KeptPage({ store, copy, onErase }: KeptPageProps) {
  const [kept, setKept] = useState(() => listKept(store))
  const files = useKeptFiles(copy)
  const copyState = useWhole(copy.state)
  const [outcome, setOutcome] = useState<'erased' | 'copyStays' | null>(null)
  const isNothing = kept.length === 0 && files.length === 0
  const kinds = [...new Set(kept.map(({ kind }) => kind))]

  async function erase(): Promise<void> {
    onErase()
    eraseKept(store)
    setKept(listKept(store))
    setOutcome((await copy.erase()) ? 'erased' : 'copyStays')
  }

  return (
    <>
      <p>
        {words.nowhereElse} {copyState === 'theirs' ? words.counts.theirs : words.counts.none}
      </p>
      {isNothing && outcome === null && <p>{words.nothing}</p>}
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
                      {words.keptAs(words.characters(characters))} <code>{key}</code>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <KeptCopy {...{ copy, files }} />
      <p role="status">{outcome !== null && words[outcome]}</p>
      {!isNothing && (
        <button type="button" class="choice" onClick={() => void erase()}>
          {words.erase}
        </button>
      )}
    </>
  )
}

const nameOf = (kind: KeptKind | null) => (kind === null ? words.unknown.name : words.kinds[kind].name)
const purposeOf = (kind: KeptKind | null) =>
  kind === null ? words.unknown.purpose : words.kinds[kind].purpose
