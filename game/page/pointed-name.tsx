import type { Pointed } from '../session/picture.ts'
import type { Choice } from '../story/beat.ts'
import { pageWords } from './page-words.ts'
import { Prose } from './prose.tsx'

interface PointedNameProps {
  readonly pointed: Pointed | null
  readonly choices: readonly Choice[]
}

/** What a place in the picture stands for, over the place itself; who listens has the same words in the list. */
export function PointedName({ pointed, choices }: PointedNameProps) {
  const choice = choices.find(({ id }) => id === pointed?.choiceId)
  if (pointed === null || choice === undefined) return null
  return (
    <p class="pointed-name" aria-hidden="true" style={`--x: ${pointed.x}px; --y: ${pointed.y}px`}>
      <Prose text={choice.text} lang={pageWords.lang} />
    </p>
  )
}
