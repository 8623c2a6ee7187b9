import type { ComponentType } from 'preact'
import { asideTitles } from '../page/aside-titles.ts'
import { Dialog } from '../page/dialog.tsx'
import { pageWords } from '../page/page-words.ts'
import { useWhole } from '../page/use-store.ts'
import type { Control, SourceLinkComponent } from '../page/book.ts'
import { useLater } from './later.ts'
import { modeWords } from './mode-words.ts'
import type { Telling } from './telling.ts'

/** What a page beside the story is given. */
export interface AsideProps {
  readonly telling: Telling
  readonly SourceLink: SourceLinkComponent
  /** Closes all that lies over the story: it goes on from elsewhere. */
  readonly onReturn: () => void
  /** Prints what is on screen; without it nothing can be printed. */
  readonly onPrint?: (() => void) | undefined
  /** Opens another page in its place. */
  readonly onGo: (id: AsideId) => void
}

type Aside = ComponentType<AsideProps>

/** The pages beside the story. Each is fetched when it is opened, since nobody needs it to read. */
const asides = {
  reflection: async (): Promise<Aside> => (await import('./aside-reflection.tsx')).ReflectionAside,
  code: async (): Promise<Aside> => (await import('./aside-code.tsx')).CodeAside,
  tellings: async (): Promise<Aside> => (await import('./aside-tellings.tsx')).TellingsAside,
  facts: async (): Promise<Aside> => {
    const { FactsPage } = await import('../page/asides/facts.tsx')
    return ({ telling: { session, story, evidence }, onGo, ...rest }) => (
      <FactsPage {...{ session, story, evidence, ...rest }} onLeftOut={() => onGo('leftout')} />
    )
  },
  leftout: async (): Promise<Aside> => {
    const { LeftOutPage } = await import('../page/asides/leftout.tsx')
    return ({ telling: { story, evidence }, onGo, ...rest }) => (
      <LeftOutPage {...{ story, evidence, ...rest }} onFacts={() => onGo('facts')} />
    )
  },
  words: async (): Promise<Aside> => {
    const { WordsPage } = await import('../page/asides/words.tsx')
    return ({ telling, SourceLink }) => (
      <WordsPage
        glossary={useWhole(telling.words)?.glossary ?? null}
        evidence={telling.evidence}
        SourceLink={SourceLink}
      />
    )
  },
  kept: async (): Promise<Aside> => {
    const { KeptPage } = await import('../page/asides/kept.tsx')
    const onErase = ({ settings, care }: Telling) => {
      settings.reset()
      care.reset()
    }
    return ({ telling }) => (
      <KeptPage store={telling.store} copy={useWhole(telling.copy)} onErase={() => onErase(telling)} />
    )
  },
  contents: async (): Promise<Aside> => {
    const { ContentsPage } = await import('../page/asides/contents.tsx')
    return ({ telling }) => <ContentsPage {...telling} />
  },
  help: async (): Promise<Aside> => {
    const { HelpPage } = await import('../page/asides/help.tsx')
    return ({ telling }) => <HelpPage contacts={telling.help} />
  },
  access: async (): Promise<Aside> => {
    const { AccessPage } = await import('../page/asides/access.tsx')
    return ({ telling }) => <AccessPage contacts={telling.help} />
  },
}

export type AsideId = keyof typeof asides

/** Where they are offered, and in which order. */
export const asideGroups = {
  telling: ['code', 'tellings', 'reflection'],
  story: ['contents', 'facts', 'leftout', 'words'],
  here: ['help', 'kept', 'access'],
} as const satisfies Offers

/** Which pages beside the story are offered: those about this telling, about the story, and about reading here. */
export type Offers = Readonly<Record<'telling' | 'story' | 'here', readonly AsideId[]>>

/** The button that leads to a page beside the story. */
export function toAside(id: AsideId, onGo: AsideProps['onGo']): Control {
  return { id, label: asideTitles[id], onPress: () => onGo(id) }
}

/** Those that a reader may want before the first line. */
const asidesBefore: readonly AsideId[] = ['facts']

/** Buttons over the first beat that lead to pages beside the story. */
export function AsidesBefore({ onGo }: Pick<AsideProps, 'onGo'>) {
  return (
    <>
      {asidesBefore.map((id) => (
        <button key={id} type="button" class="quiet" onClick={() => onGo(id)}>
          {asideTitles[id]}
        </button>
      ))}
    </>
  )
}

interface AsideDialogProps extends AsideProps {
  readonly id: AsideId
  readonly onClose: () => void
}

/** A page beside the story, in a dialog of its own. */
export function AsideDialog({ id, onClose, ...props }: AsideDialogProps) {
  const Page = useLater<Aside>(asides[id], id)

  return (
    <Dialog title={asideTitles[id]} kind="aside" onClose={onClose} close={pageWords.close}>
      {typeof Page === 'string' ? <p role="status">{modeWords.asideStates[Page]}</p> : <Page {...props} />}
    </Dialog>
  )
}
