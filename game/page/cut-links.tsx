import type { Cut, StoryFile } from '../session/story-file.ts'
import { pageWords } from './page-words.ts'

interface CutLinksProps {
  readonly story: StoryFile
  /** The cut being told, or null for a story without cuts. */
  readonly cut: Cut | null
  readonly addressOf: (cut: Cut) => string
}

/** The other lengths that a story is told at, each a link; nothing where there is no other. Needs no script. */
export function CutLinks({ story, cut, addressOf }: CutLinksProps) {
  const { about } = pageWords
  const others = story.cuts.filter(({ id, offered }) => id !== cut?.id && offered)
  if (others.length === 0) return null
  return (
    <ul aria-label={about.otherCuts}>
      {others.map((other) => (
        <li key={other.id}>
          <a href={addressOf(other)}>{other.label}</a>, {about.brief(other.minutes)}
        </li>
      ))}
    </ul>
  )
}
