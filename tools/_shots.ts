import { chromium } from '@playwright/test'
import { ensureChromium, chromiumArgs } from '/tmp/c6-lessons/tools/chromium.ts'
const which=process.argv.slice(2)
const b=await chromium.launch({executablePath:ensureChromium(),args:chromiumArgs})
for(const w of [360,1366]){ const p=await b.newPage({viewport:{width:w,height:w===360?640:768}})
 for(const n of which){ await p.goto('file:///tmp/c6-lessons/.cache/lessons/'+n); 
  const h=await p.evaluate(()=>[document.documentElement.scrollWidth,innerWidth,document.documentElement.scrollHeight]); console.log(n,w,h)
  await p.screenshot({path:`/tmp/shots/${n.replace(/[\/.]/g,'_')}_${w}.png`,fullPage:h[2]<6000,}) } }
await b.close()
