import { createLibrary } from '../platform/library.ts'
import { createNoCopy } from '../session/ports.ts'
import type { Delivery } from './page-parts.ts'

/** The game as one file: every other file stands in the page as an element, text as it is, anything else in base 64. */
export function deliverInsidePage(): Delivery {
  const folder = 'inside:/'
  const addresses = new Map<string, string>()
  const copy = Promise.resolve(createNoCopy('inside'))

  function find(path: string): Blob | null {
    const element = document.querySelector<HTMLScriptElement>(`script[data-file=${CSS.escape(path)}]`)
    if (element === null) return null
    const { type, textContent } = element
    return new Blob([type === 'application/json' ? textContent : decode(textContent)])
  }

  function addressOf(path: string): string {
    const known = addresses.get(path)
    const blob = known === undefined ? find(path) : null
    // what isn't there has an address at which there is nothing
    const address = known ?? (blob === null ? `${folder}${path}` : URL.createObjectURL(blob))
    addresses.set(path, address)
    return address
  }

  return {
    library: createLibrary(folder, (address) => {
      const blob = find(String(address).slice(folder.length))
      return Promise.resolve(new Response(blob, { status: blob === null ? 404 : 200 }))
    }),
    addressOf,
    // the picture stays the still: the engine of the live scenes would double the script
    loadLive: () => Promise.resolve({ createLiveStage: () => Promise.resolve(null) }),
    copy: () => copy,
  }
}

const decode = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
