import type { ComponentChildren } from 'preact'
import { ageOf, type Cut, type StoryFile } from '../session/story-file.ts'
import { CutLinks } from './cut-links.tsx'
import { pageWords } from './page-words.ts'

interface AboutNoteProps {
  readonly story: StoryFile
  /** The cut being told, or null for a story without cuts. */
  readonly cut: Cut | null
  /** The address of another cut; without it the reader is not offered any. */
  readonly addressOf?: ((cut: Cut) => string) | undefined
  /** Opens the page where the reader chooses how much of it to read. */
  readonly onContents: () => void
  /** What else can be opened from here. */
  readonly children?: ComponentChildren
}

/** What a reader should know before the first line: what it is, which telling this is, for whom, and what is in it. Needs no script. */
export function AboutNote({ story, cut, addressOf, onContents, children }: AboutNoteProps) {
  const { about } = pageWords
  // who may go over to another telling reads whom each is for
  const age = addressOf === undefined ? ageOf(story, cut) : story.age
  return (
    <div class="about">
      {story.summary !== '' && <p class="summary">{story.summary}</p>}
      {cut !== null && <p>{about.telling(cut.label, about.minutes(cut.minutes))}</p>}
      {addressOf !== undefined && <CutLinks {...{ story, cut, addressOf }} />}
      {age !== '' && <p>{age}</p>}
      {story.contentNotes.length > 0 && (
        <details>
          <summary>{about.notes}</summary>
          <dl>
            {story.contentNotes.map(({ category, text }) => (
              <div key={category}>
                <dt>{category}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p>{about.sources}</p>
          <button type="button" class="quiet" onClick={onContents}>
            {about.choose}
          </button>
        </details>
      )}
      {children}
    </div>
  )
}
