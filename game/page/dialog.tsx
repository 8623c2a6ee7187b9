import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { giveKeysTo } from './scrolling.ts'

interface DialogProps {
  readonly title: string
  /** A class that says which dialog this is. */
  readonly kind: string
  /** Called for Escape and for a press beside the dialog. Whoever shows the dialog then takes it away. */
  readonly onClose: () => void
  /** The words on its close button; without them the content has its own way out. */
  readonly close?: string
  readonly children: ComponentChildren
}

/** A modal dialog, open for as long as it is rendered. Focus is kept inside and goes back to where it was. */
export function Dialog({ title, kind, onClose, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const heading = useId()

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => {
      shown?.close()
      // where nothing had focus before, the passage is the place to go on from
      const page = shown?.ownerDocument
      const focused = page?.activeElement ?? null
      if (focused === page?.body || shown?.contains(focused) === true)
        page?.getElementById('passage-when')?.focus({ preventScroll: true })
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      class={`dialog ${kind}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div class="sheet">
        <div class="head" onKeyDown={(event) => letKeysScroll(event, scroll.current)}>
          <h2 id={heading} tabIndex={-1} autoFocus>
            {title}
          </h2>
          {close !== undefined && (
            <button type="button" class="quiet" onClick={onClose}>
              {close}
            </button>
          )}
        </div>
        <div ref={scroll} class="scroll" tabIndex={-1}>
          {children}
        </div>
      </div>
    </dialog>
  )
}

/** From the title and the close button, which stand still, keys scroll what is below them; Space presses the button. */
function letKeysScroll(event: KeyboardEvent, scroll: HTMLElement | null): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key !== ' ' || !(event.target instanceof HTMLButtonElement)) giveKeysTo(event.key, scroll)
}
