import { useEffect, useRef, useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../story/problem.ts'
import { collectWords as words } from './collect-words.ts'

interface CameraViewProps {
  /** Shows a camera and calls back with each code that it sees; gives back how to stop, or why there is none. */
  readonly open: (video: HTMLVideoElement, onText: (text: string) => void) => Promise<(() => void) | Problem>
  readonly onText: (text: string) => void
}

/** A camera that reads codes, for as long as it is wanted. */
export function CameraView({ open, onText }: CameraViewProps) {
  const [isOpen, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  return (
    <section class="camera">
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        onClick={() => {
          setTrouble(null)
          setOpen(!isOpen)
        }}
      >
        {isOpen ? words.closeCamera : words.camera}
      </button>
      {isOpen && (
        <Seeing
          {...{ open, onText }}
          onTrouble={(problem) => {
            setTrouble(problem)
            setOpen(false)
          }}
        />
      )}
      <p role="status">{trouble?.message}</p>
    </section>
  )
}

function Seeing({
  open,
  onText,
  onTrouble,
}: CameraViewProps & { readonly onTrouble: (problem: Problem) => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onText)
  latest.current = onText

  useEffect(() => {
    const shown = video.current
    if (shown === null) return
    const opened = open(shown, (text) => latest.current(text))
    let isWanted = true
    void opened.then((stop) => isProblem(stop) && isWanted && onTrouble(stop))
    return () => {
      isWanted = false
      void opened.then((stop) => isProblem(stop) || stop())
    }
  }, [])

  return (
    <>
      <p class="hint">{words.seeing}</p>
      <video ref={video} muted playsInline aria-label={words.view} />
    </>
  )
}
