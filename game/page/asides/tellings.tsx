import { useState } from 'preact/hooks'
import type { StoryFile } from '../../session/story-file.ts'
import type { KeptTelling, TellingShelf } from '../../session/telling-shelf.ts'
import type { Problem } from '../../story/problem.ts'
import './looking-back.css'
import { tellingsWords as words } from './tellings-words.ts'

interface TellingsPageProps {
  readonly shelf: TellingShelf
  readonly story: StoryFile
  /** Opens a telling where it ended, or says why it can't. */
  readonly onOpen: (kept: KeptTelling) => Problem | null
}

/** The tellings kept on this device, each by the plain sentence of its ending and its day. */
export function TellingsPage({ shelf, story, onOpen }: TellingsPageProps) {
  const [{ tellings, unreadable }, setListed] = useState(shelf.list)
  const [said, setSaid] = useState('')

  function erase(key: string): void {
    shelf.erase(key)
    setListed(shelf.list())
    setSaid(words.erased)
  }

  const eraser = (key: string, name: string) => (
    <button type="button" class="quiet" aria-label={`${words.erase}: ${name}`} onClick={() => erase(key)}>
      {words.erase}
    </button>
  )

  return (
    <>
      <p>{words.about}</p>
      {tellings.length + unreadable.length === 0 && <p>{words.nothing}</p>}
      <ul class="kept-tellings">
        {tellings.map((kept) => {
          const name = nameOf(kept, story)
          return (
            <li key={kept.key}>
              <p>{name}</p>
              <p class="hint">{whenAndHow(kept, story)}</p>
              <button
                type="button"
                class="quiet"
                aria-label={`${words.open}: ${name}`}
                onClick={() => setSaid(onOpen(kept)?.message ?? '')}
              >
                {words.open}
              </button>
              {eraser(kept.key, name)}
            </li>
          )
        })}
        {unreadable.map((key) => (
          <li key={key}>
            <p>{words.unreadable}</p>
            {eraser(key, words.unreadable)}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  )
}

function nameOf({ ending }: KeptTelling, { tellings }: StoryFile): string {
  return tellings[ending] ?? (ending === '' ? words.unfinished : words.unnamed)
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

function whenAndHow({ save }: KeptTelling, { cuts }: StoryFile): string {
  const cut = cuts.find(({ id }) => id === save.cut)
  return [day.format(save.savedAt), ...(cut === undefined ? [] : [cut.label])].join(' · ')
}
