import { fade } from './fade.ts'
import { placeElement } from './place-element.ts'
import { placePicture, type PictureFrame, type Size } from './picture-geometry.ts'

/** The baked stills of the scenes, each laid over the one before. */
export interface Stills {
  /** Lays a decoded still over the others, over so many milliseconds (0 is a cut), behind a wet brush if `wash`. */
  lay(still: HTMLImageElement, frame: PictureFrame, milliseconds: number, wash: boolean): Promise<void>
  /** The size of the host changed, CSS pixels. */
  resize(host: Size): void
}

/** Loads and decodes a still; rejects when it can't be had. */
export async function decodeStill(document: Document, url: string): Promise<HTMLImageElement> {
  const still = document.createElement('img')
  still.alt = ''
  still.draggable = false
  still.src = url
  await still.decode()
  return still
}

/** Stills in an element that fills the host; those that are covered are taken away. */
export function createStills(element: HTMLElement, firstSize: Size): Stills {
  let host = firstSize
  let laid: readonly { readonly still: HTMLImageElement; readonly frame: PictureFrame }[] = []

  return {
    async lay(still, frame, milliseconds, wash) {
      const first = laid.length === 0
      placeElement(still, placePicture(host, frame))
      still.style.opacity = '0'
      element.append(still)
      laid = [...laid, { still, frame }]
      await fade(still, 1, first ? 0 : milliseconds, wash)
      const covered = laid.slice(
        0,
        Math.max(
          0,
          laid.findIndex((one) => one.still === still),
        ),
      )
      for (const one of covered) one.still.remove()
      laid = laid.slice(covered.length)
    },
    resize(next) {
      host = next
      for (const { still, frame } of laid) placeElement(still, placePicture(host, frame))
    },
  }
}
