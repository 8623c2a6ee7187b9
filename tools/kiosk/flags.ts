/** The flags that Chromium is started with, and what each is for. docs/kiosk.md has the same table; a test compares. */
export const chromiumFlags: readonly { readonly flag: string; readonly why: string }[] = [
  { flag: '--kiosk', why: 'the whole screen, without tabs, address bar or a way to close it' },
  { flag: '--noerrdialogs', why: 'no boxes with errors over the picture' },
  { flag: '--disable-infobars', why: 'no bars with messages over the picture' },
  { flag: '--disable-session-crashed-bubble', why: 'after a crash no question whether to restore pages' },
  { flag: '--hide-crash-restore-bubble', why: 'the same, as newer versions call it' },
  { flag: '--disable-pinch', why: 'two fingers don’t make the page larger' },
  { flag: '--overscroll-history-navigation=0', why: 'a swipe doesn’t go back' },
  {
    flag: '--disable-features=Translate,TranslateUI,MediaRouter,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    why: 'no offers to translate or to cast, and no pages kept ready behind an address bar that isn’t there',
  },
  { flag: '--no-first-run', why: 'no welcome' },
  { flag: '--no-default-browser-check', why: 'no question about the default browser' },
  {
    flag: '--check-for-update-interval=31536000',
    why: 'no looking for its own updates: the system brings them',
  },
  {
    flag: '--autoplay-policy=no-user-gesture-required',
    why: 'sound from the first touch on, whatever it is',
  },
  { flag: '--password-store=basic', why: 'no question for a keyring' },
  { flag: '--disable-sync', why: 'no account' },
  { flag: '--disable-background-networking', why: 'nothing fetched that the page didn’t ask for' },
  { flag: '--disable-component-update', why: 'the same' },
]

interface ChromiumOptions {
  /** The folder of the browser's own profile. */
  readonly profile: string
  readonly address: string
  /** Arguments of a place where the usual ones don't do, such as a test in a container. */
  readonly more: readonly string[]
}

/** Everything that Chromium is started with. */
export function chromiumArguments({ profile, address, more }: ChromiumOptions): readonly string[] {
  return [...chromiumFlags.map(({ flag }) => flag), `--user-data-dir=${profile}`, ...more, address]
}
