import { useStore } from '../page/use-store.ts'
import type { Telling } from './telling.ts'

interface CloseUpProps {
  readonly id: string
  readonly telling: Telling
}

/** The small picture of a thing; nothing where it can't be had. */
export function CloseUp({ id, telling }: CloseUpProps) {
  const alt = useStore(telling.closeUps, (known) => known[id] ?? '')
  return (
    <img
      class="close-up"
      src={`./closeups/${id}.webp`}
      alt={alt}
      width={480}
      height={360}
      onError={({ currentTarget }) => (currentTarget.hidden = true)}
    />
  )
}
