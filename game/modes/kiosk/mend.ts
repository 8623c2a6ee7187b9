import { replay } from '../../session/replay.ts'
import { selectPosition, selectTurnNumber } from '../../session/session-state.ts'
import type { Telling } from '../telling.ts'
import { carryPlace, type CarriedPlace } from './carried-place.ts'

/** True while the page shows what the session says: a rendering that broke off shows what was before. */
export function isShown({ session }: Pick<Telling, 'session'>, page: HTMLElement): boolean {
  const shown = page.querySelector<HTMLElement>('main[data-turn]')?.dataset['turn']
  return shown === String(selectTurnNumber(session.store.getState()))
}

/** Loads the page anew at the place of a telling, in its reader's own settings; `times` is how often that was done before. */
export function loadAgain({ session, store, story, cut, language }: Telling, times: number): void {
  const { seed, path } = selectPosition(session.store.getState())
  const place = {
    at: Date.now(),
    times: times + 1,
    story: story.getState().id,
    cut: cut?.id ?? null,
    language,
  }
  const texts = store.keys('').map((key): [string, string] => [key, store.read(key) ?? ''])
  // where a place can't be carried, or broke the page again and again, the story begins anew
  carryPlace(sessionStorage, { ...place, seed, path: [...path], texts })
  location.reload()
}

/** Goes to a place that was carried here. */
export function goToPlace({ session }: Pick<Telling, 'session'>, { seed, path }: CarriedPlace): void {
  session.goTo((teller, manner) => ({
    turns: replay(teller, { seed, path }, {}, manner).turns,
    notice: null,
  }))
}
