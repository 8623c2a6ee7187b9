import { useWhole } from '../page/use-store.ts'
import type { Telling } from './telling.ts'

interface CloseUpProps {
  readonly id: string
  readonly telling: Telling
}

/** The small picture of a thing; nothing where it can't be had. */
export function CloseUp({ id, telling }: CloseUpProps) {
  const closeUps = useWhole(telling.closeUps)
  if (closeUps === null) return null
  return (
    <img
      class="close-up"
      src={closeUps.addressOf(id)}
      alt={closeUps.words[id] ?? ''}
      width={480}
      height={360}
      onError={({ currentTarget }) => (currentTarget.hidden = true)}
    />
  )
}
