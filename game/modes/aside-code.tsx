import { useMemo } from 'preact/hooks'
import { CodePage } from '../page/asides/code.tsx'
import { useWhole } from '../page/use-store.ts'
import { encodePath, followCode, readCode } from '../session/path-code.ts'
import { replay } from '../session/replay.ts'
import { selectPosition, type Turn } from '../session/session-state.ts'
import { untilFinish } from '../session/finish.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import type { AsideProps } from './asides.tsx'
import type { LoadedStory } from './story-loader.ts'
import type { Telling } from './telling.ts'
import { keepBeforeLeaving, notYet, otherLength } from './leave-telling.ts'
import { goAlong } from './place.ts'
import { isOnlyHere } from './only-here.ts'

/** The telling on screen as a code, and a code of another one opened in its place. */
export function CodeAside({ telling, onReturn }: AsideProps) {
  const { outward } = telling
  const cut = telling.cut?.id ?? ''
  const story = telling.story.getState()
  const whole = useWhole(telling.whole)
  // once: to tell the whole way again takes a while
  const code = useMemo(
    () => (whole === null ? notYet : encodePath(untilFinish(writtenTurns(telling, whole)), story, cut)),
    [whole],
  )

  function open(text: string): Problem | null {
    if (whole === null) return notYet
    const read = readCode(text, story)
    if (isProblem(read)) return read
    const isHere = (read.cut?.id ?? '') === cut
    if (!isHere && outward === undefined) return otherLength
    // a code proves itself against the story as written; it is then told in the reader's own words and manner
    const turns = isHere ? followCode(read, story, whole.createTeller()) : []
    if (isProblem(turns)) return turns
    const failed = keepBeforeLeaving(telling)
    if (failed !== null) return failed
    const last = turns.at(-1)
    if (last !== undefined) {
      onReturn()
      goAlong(telling, last.position)
    } else outward?.visit({ code: text })
    return null
  }

  return <CodePage code={code} address={isProblem(code) ? null : addressOf(code, story.id)} onOpen={open} />
}

/** All that was told, as it stands in the story: a code names the choices that the story offers, whatever was left out. */
function writtenTurns({ session }: Telling, whole: LoadedStory): readonly Turn[] {
  return replay(whole.createTeller(), selectPosition(session.store.getState())).turns
}

/** Where a code leads on any device; null for a page that only this device can open. */
function addressOf(code: string, story: string): string | null {
  const { origin, pathname } = location
  return isOnlyHere(location)
    ? null
    : `${origin}${pathname}?${new URLSearchParams({ story, code }).toString()}`
}
