import type { Pointed } from '../session/picture.ts'
import type { Choice } from '../story/beat.ts'
import { langOf, Prose } from './prose.tsx'

interface PointedNameProps {
  readonly pointed: Pointed | null
  readonly choices: readonly Choice[]
  /** That they are written in. */
  readonly language: string
}

/** What a place in the picture stands for, over the place itself; who listens has the same words in the list. */
export function PointedName({ pointed, choices, language }: PointedNameProps) {
  const choice = choices.find(({ id }) => id === pointed?.choiceId)
  if (pointed === null || choice === undefined) return null
  return (
    <p
      class="pointed-name"
      aria-hidden="true"
      lang={langOf(language)}
      style={`--x: ${pointed.x}px; --y: ${pointed.y}px`}
    >
      <Prose text={choice.text} lang={language} />
    </p>
  )
}
