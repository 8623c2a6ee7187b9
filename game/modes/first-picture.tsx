import { useEffect, useState } from 'preact/hooks'

/**
 * The first still. Without a script it is simply there; with one it waits until the page answers, so as not to take the
 * line from what the page needs for that.
 */
export function FirstPicture({ src }: { readonly src: string }) {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive ? (
    <img class="first-picture" src={src} alt="" />
  ) : (
    <noscript dangerouslySetInnerHTML={{ __html: `<img class="first-picture" src="${src}" alt="">` }} />
  )
}
