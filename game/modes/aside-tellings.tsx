import { useState } from 'preact/hooks'
import { TellingsPage } from '../page/asides/tellings.tsx'
import type { KeptTelling } from '../session/telling-shelf.ts'
import type { Problem } from '../story/problem.ts'
import type { AsideProps } from './asides.tsx'
import { keepBeforeLeaving, notYet, otherLength, shelfOf } from './leave-telling.ts'
import { goToSave } from './place.ts'

/** The tellings kept, of the story on screen. */
export function TellingsAside({ telling, onReturn }: AsideProps) {
  const [shelf] = useState(() => shelfOf(telling))
  const story = telling.story.getState()

  function open({ save }: KeptTelling): Problem | null {
    if (telling.whole.getState() === null) return notYet
    const isHere = save.cut === (telling.cut?.id ?? '')
    if (!isHere && telling.outward === undefined) return otherLength
    const failed = keepBeforeLeaving(telling)
    if (failed !== null) return failed
    if (isHere) {
      onReturn()
      goToSave(telling, save)
    } else telling.outward?.visit({ cut: save.cut, seed: String(save.seed), path: save.path.join(' ') })
    return null
  }

  return <TellingsPage {...{ shelf, story }} onOpen={open} />
}
