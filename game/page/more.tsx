import type { Control } from './book.ts'

interface MoreProps {
  readonly controls: readonly Control[]
}

/** Small buttons of a dialog that lead on from it. */
export function More({ controls }: MoreProps) {
  return (
    <ul class="more">
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
