import type { ReadAloud } from '../session/read-aloud.ts'
import { useWhole } from './use-store.ts'
import { waysWords } from './ways-words.ts'

const words = waysWords.aloud

/** The controls of reading aloud, as a strip at the foot of the page. */
export function AloudPlayer({ reading }: { readonly reading: ReadAloud }) {
  const { status } = useWhole(reading.store)

  return (
    <div class="player" role="group" aria-label={words.player}>
      {status === 'reading' ? (
        <button type="button" onClick={reading.pause}>
          {words.pause}
        </button>
      ) : (
        <button type="button" onClick={reading.play}>
          {words.play}
        </button>
      )}
      <button type="button" onClick={reading.again}>
        {words.again}
      </button>
      <button type="button" onClick={reading.next}>
        {words.next}
      </button>
    </div>
  )
}
