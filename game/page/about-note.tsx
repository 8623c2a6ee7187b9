import type { Cut, StoryFile } from '../session/story-file.ts'
import type { Strings } from './strings.ts'

interface AboutNoteProps {
  readonly story: StoryFile
  /** The cut being told, or null for a story without cuts. */
  readonly cut: Cut | null
  readonly strings: Strings
}

/** What a reader should know before the first line: how long it is, for whom, and what is in it. Needs no script. */
export function AboutNote({ story, cut, strings }: AboutNoteProps) {
  const { about } = strings
  const facts = [cut === null ? '' : about.minutes(cut.minutes), story.age].filter((part) => part !== '')
  return (
    <div class="about">
      {facts.length > 0 && <p>{facts.join('. ')}</p>}
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
        </details>
      )}
    </div>
  )
}
