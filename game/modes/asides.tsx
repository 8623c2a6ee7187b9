import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Dialog } from '../page/dialog.tsx'
import { useWhole } from '../page/use-store.ts'
import { selectIsBetween } from '../session/session-state.ts'
import type { SourceLinkComponent } from '../page/book.ts'
import type { Strings } from './mode-strings.ts'
import type { Telling } from './telling.ts'

/** What a page beside the story is given. */
export interface AsideProps {
  readonly telling: Telling
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
  readonly onClose: () => void
  /** Opens another page in its place. */
  readonly onGo: (id: AsideId) => void
}

type Aside = ComponentType<AsideProps>

/** The pages beside the story. Each is fetched when it is opened, since nobody needs it to read. */
const asides = {
  kept: async (): Promise<Aside> => {
    const { KeptPage } = await import('../page/asides/kept.tsx')
    return ({ telling }) => (
      <KeptPage
        store={telling.store}
        copy={useWhole(telling.copy)}
        isBetween={selectIsBetween(telling.session.store.getState())}
        onErase={telling.settings.reset}
      />
    )
  },
}

export type AsideId = keyof typeof asides

/** In the order in which they are offered. */
export const asideIds = Object.keys(asides) as readonly AsideId[]

/** A page beside the story, in a dialog of its own. */
export function AsideDialog({ id, ...props }: AsideProps & { readonly id: AsideId }) {
  const { strings, onClose } = props
  const [Page, setPage] = useState<Aside | 'coming' | 'missing'>('coming')

  useEffect(() => {
    let isWanted = true
    asides[id]().then(
      (page) => isWanted && setPage(() => page),
      () => isWanted && setPage('missing'),
    )
    return () => void (isWanted = false)
  }, [id])

  return (
    <Dialog title={strings.asides[id]} kind="aside" onClose={onClose} close={strings.close}>
      {typeof Page === 'string' ? <p role="status">{strings.asideStates[Page]}</p> : <Page {...props} />}
    </Dialog>
  )
}
