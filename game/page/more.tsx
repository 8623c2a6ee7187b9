import type { Control } from './book.ts'

interface MoreProps {
  /** What the list is called for those who listen. */
  readonly name: string
  readonly controls: readonly Control[]
}

/** Small buttons under all else of a dialog, which lead on from it. */
export function More({ name, controls }: MoreProps) {
  return (
    <ul class="more" aria-label={name}>
      {controls.map(({ id, label, onPress }) => (
        <li key={id}>
          <button type="button" class="quiet" onClick={onPress}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}
