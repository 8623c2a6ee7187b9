/** A browser that a test can drive, over whatever protocol it speaks. */
export interface Browser {
  readonly name: string
  /** Goes to an address and waits until the page has loaded. */
  open(address: string): Promise<void>
  /** Runs the body of a function in the page and gives back what it returns, as plain JSON. Rejects when it throws. */
  run(body: string): Promise<unknown>
  /** Clicks into the middle of the first element that a CSS selector finds, as a pointer does. */
  click(selector: string): Promise<void>
  close(): Promise<void>
}

/** Asks again and again until the page's answer is true; rejects with `what` when it never is. */
export async function waitFor(
  browser: Browser,
  { what, body, seconds = 30 }: { what: string; body: string; seconds?: number },
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while ((await browser.run(`return Boolean(${body})`)) !== true) {
    if (Date.now() > end) throw new Error(`${browser.name}: ${what} did not come within ${seconds} seconds`)
    await sleep(100)
  }
}

export const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
