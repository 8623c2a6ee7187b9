import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { numberOf } from '../../page/choice-list.tsx'
import { pageWords } from '../../page/page-words.ts'
import { useKeys } from '../../page/use-keys.ts'
import { createSpeechVoice } from '../../platform/speech-voice.ts'
import type { PageParts } from '../page-parts.ts'
import { ageOf } from '../../session/story-file.ts'
import type { LoadedStory } from '../story-loader.ts'
import { attractPictures } from './attract-pictures.ts'
import type { KioskConfig } from './kiosk-config.ts'
import { patienceOf } from './idle-watch.ts'
import { sayOffered, sayWhereToStart } from './narrate.ts'
import { awaitNobody } from './signs.ts'
import { beginByAny, chooseByHand, presetOf } from './visitor-controls.ts'
import { visitorWords as words } from './visitor-words.ts'
import { askForWording, type Wording } from './wordings.ts'

interface WelcomeProps {
  readonly loaded: LoadedStory
  readonly config: KioskConfig
  readonly parts: PageParts
  /** What the visitor may choose from; one or none is no question. */
  readonly wordings: readonly Wording[]
  /** Called once, at the first sign of a visitor. */
  readonly onCome: () => void
  /** Begins the story in this wording; without one as it is. */
  readonly onBegin: (wording: Wording | undefined) => void
  /** Called when the visitor has left before the story began. */
  readonly onGone: () => void
}

/** What a kiosk shows while nobody is there: pictures of the story in turn, and one large way in; then, if there is a choice, in which words. */
export function Welcome({ loaded, config, parts, wordings, onCome, onBegin, onGone }: WelcomeProps) {
  const stage = useRef<HTMLDivElement>(null)
  const [isAsking, setAsking] = useState(false)

  useEffect(() => {
    const host = stage.current
    if (host === null) return
    const showing = import('../pictures.ts').then(({ showInTurn }) =>
      showInTurn(attractPictures, host, parts),
    )
    return () => void showing.then((stop) => stop())
  }, [])

  const come = () => {
    onCome()
    if (wordings.length > 1) setAsking(true)
    else onBegin(wordings[0])
  }

  return (
    <main
      class="attract"
      lang={pageWords.lang}
      onClick={(event) => {
        if (!isAsking && event.detail < 2) come()
      }}
    >
      <div class="stage" ref={stage} aria-hidden="true" />
      {isAsking ? (
        <Choice {...{ wordings, config }} title={loaded.story.title} onChoose={onBegin} onGone={onGone} />
      ) : (
        <Invitation {...{ loaded, config }} onCome={come} />
      )}
    </main>
  )
}

interface InvitationProps extends Pick<WelcomeProps, 'loaded' | 'config'> {
  readonly onCome: () => void
}

function Invitation({ loaded: { story, cut, language }, config, onCome }: InvitationProps) {
  const begin = words.begin[config.controls]
  const age = ageOf(story, cut)

  // hands and voice are let go of with the screen itself, not after it: they would take the next press, or cut the next words
  useLayoutEffect(() => beginByAny(document, onCome), [])
  useLayoutEffect(() => {
    if (!config.headphones) return
    return sayWhereToStart(createSpeechVoice(), words.spoken.start(story.title, begin), language)
  }, [])

  return (
    <div class="invitation">
      <h1>{story.title}</h1>
      {cut !== null && <p>{words.about(cut.minutes)}</p>}
      {age !== '' && <p class="age">{age}</p>}
      <button type="button" class="choice" autoFocus>
        {begin}
      </button>
    </div>
  )
}

interface ChoiceProps extends Pick<WelcomeProps, 'wordings' | 'config' | 'onGone'> {
  readonly title: string
  readonly onChoose: (wording: Wording) => void
}

/** The wordings by their own names, in a row of buttons each; none is marked before the visitor has marked one. */
function Choice({ wordings, config, title, onChoose, onGone }: ChoiceProps) {
  const list = useRef<HTMLOListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = askForWording(wordings)
  const how = words.how[config.controls]

  // the button that led here is gone, and focus with it
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  // before it is seen: a quick press must not fall between two screens
  useLayoutEffect(() => chooseByHand(document, config.controls), [])
  // nothing is lost by then, so that it needs no question
  useLayoutEffect(
    () => awaitNobody(document, config.idleSeconds * 1000 * patienceOf(presetOf(config)), onGone),
    [],
  )
  useLayoutEffect(() => {
    if (!config.headphones) return
    const voice = createSpeechVoice()
    const say = (text: string, language: string) => void voice.speak(text, { language, rate: 1 })
    const [first] = asked
    say([first?.text, words.spoken.how[config.controls]].join('. '), first?.lang ?? pageWords.lang)
    const stop = sayOffered(document, say)
    return () => {
      stop()
      voice.stop()
    }
  }, [])
  useKeys(list, (event) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      buttons[buttons.findIndex((one) => one === document.activeElement) + step]?.focus()
    } else buttons[numberOf(event)]?.click()
  })

  return (
    <div class="invitation languages">
      <h1>{title}</h1>
      <h2 id="languages" tabIndex={-1} ref={heading}>
        {asked.map(({ lang, text }) => (
          <span key={lang} lang={lang}>
            {text}
          </span>
        ))}
      </h2>
      <ol class="choices" aria-labelledby="languages" ref={list}>
        {wordings.map((wording) => (
          <li key={wording.id}>
            <button
              type="button"
              class="choice"
              lang={wording.language}
              data-wording={wording.id}
              onClick={(event) => {
                // the second half of the double click that led here
                if (event.detail < 2) onChoose(wording)
              }}
            >
              {wording.name}
            </button>
          </li>
        ))}
      </ol>
      {how !== '' && <p>{how}</p>}
    </div>
  )
}
