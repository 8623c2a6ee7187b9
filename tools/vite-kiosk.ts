import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleScript } from './bundle-script.ts'
import { writePolicy } from './page-policy.ts'
import { besideBuild } from './vite-beside.ts'

const shell = 'kiosk.html'

/**
 * Puts the page around a kiosk beside the game, whole in one file: it looks after the game, so nothing that is wrong with
 * the game's own files may touch it.
 */
export function kioskShell(): Plugin {
  return besideBuild('kiosk-shell', async ({ root, dir }) => {
    const html = await moveScriptIn(root, readFileSync(join(root, shell), 'utf8'))
    writeFileSync(
      join(dir, shell),
      writePolicy(html, { script: '', style: '', img: "'self'", connect: "'self'", frame: "'self'" }),
    )
  })
}

async function moveScriptIn(root: string, html: string): Promise<string> {
  const [tag, entry] = /<script type="module" src="\/([^"]+)"><\/script>/.exec(html) ?? []
  if (tag === undefined || entry === undefined) throw new Error(`${shell} has no script`)
  const code = (await bundleScript(root, entry)).replaceAll('</script', '<\\/script')
  return html.replace(tag, () => `<script>${code}</script>`)
}
