import { useEffect, useState } from 'preact/hooks'
import type { KeptFiles, OfflineCopy } from '../../session/ports.ts'
import { useWhole } from '../use-store.ts'
import { keptWords } from './kept-words.ts'

const { copy: words } = keptWords

interface KeptCopyProps {
  readonly copy: OfflineCopy
  readonly files: readonly KeptFiles[]
}

/** What is kept of the copy, as it is now. */
export function useKeptFiles(copy: OfflineCopy): readonly KeptFiles[] {
  const state = useWhole(copy.state)
  const [kept, setKept] = useState<readonly KeptFiles[]>([])
  useEffect(() => {
    let isWanted = true
    void copy.list().then((now) => isWanted && setKept(now))
    return () => void (isWanted = false)
  }, [copy, state])
  return kept
}

/** Whether the whole game is on this device, how much of it there is, and what can be done about that. */
export function KeptCopy({ copy, files }: KeptCopyProps) {
  const state = useWhole(copy.state)
  const install = useWhole(copy.install)

  return (
    <>
      <p role="status">{words.states[state]}</p>
      {files.length > 0 && (
        <dl class="kept">
          <div>
            <dt>{words.name}</dt>
            <dd>
              {words.purpose}
              <ul class="keys">
                {files.map(({ name, count, bytes }) => (
                  <li key={name}>
                    {keptWords.keptAs(words.files(count, bytes))} <code>{name}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      )}
      {(state === 'none' || state === 'failed') && (
        <button type="button" class="choice" onClick={() => void copy.keep()}>
          {words.keep}
        </button>
      )}
      {install !== null && (
        <button type="button" class="choice" onClick={install.ask}>
          {words.install}
        </button>
      )}
    </>
  )
}
