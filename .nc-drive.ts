import { serve } from '@hono/node-server'
import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { createApp } from './server/app.ts'
import { chromiumArgs, ensureChromium } from './tools/chromium.ts'
serve({ fetch: createApp('/tmp/nd').fetch, port: 4711 })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
const g: any = globalThis
g.browser = browser; g.logs = []
g.open = async (w: number, h: number, url: string, touch: boolean) => {
  if (g.ctx) await g.ctx.close()
  g.ctx = await browser.newContext({ viewport: { width: w, height: h }, hasTouch: touch, isMobile: touch, reducedMotion: 'no-preference' })
  g.page = await g.ctx.newPage()
  g.page.setDefaultTimeout(12000)
  g.page.on('console', (m: any) => { if (m.type() === 'error' || m.type()==='warning') g.logs.push(m.text()) })
  g.page.on('pageerror', (e: any) => g.logs.push('PAGEERR ' + e.message))
  await g.page.goto('http://localhost:4711/' + url)
  await g.page.waitForTimeout(1500)
}
g.shot = async (n: string, full = false) => { await g.page.screenshot({ path: `/tmp/newcomer/${n}.png`, fullPage: full, timeout: 30000 }) }
g.ctl = async () => g.page.evaluate(() => [...document.querySelectorAll('button,a,[role=button],input,select,summary,[role=radio],[role=switch]')].filter((e: any) => e.checkVisibility()).map((e: any) => { const r = e.getBoundingClientRect(); return `${e.tagName}.${e.className?.toString().slice(0,40)}|${(e.ariaLabel || e.innerText || e.closest('label')?.innerText || e.name || '').replace(/\s+/g, ' ').slice(0, 90)}|${Math.round(r.x)},${Math.round(r.y)} ${Math.round(r.width)}x${Math.round(r.height)}` }).join('\n'))
g.text = async () => g.page.evaluate(() => document.body.innerText)
const AF: any = Object.getPrototypeOf(async function () {}).constructor
createServer((req, res) => { let b = ''; req.on('data', (d) => (b += d)); req.on('end', async () => { try { const r = await new AF(b)(); res.end((typeof r === 'string' ? r : JSON.stringify(r, null, 1) ?? '') + (g.logs.length ? '\nLOGS ' + g.logs.splice(0).join('\n') : '') + '\n') } catch (e: any) { res.end('ERR ' + e.message.slice(0,1500) + '\n') } }) }).listen(4712)
console.log('ready', process.pid)
