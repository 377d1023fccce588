// Takes the pictures of the README: node readme.mjs http://localhost:8080, in target/site, then copy them to docs/images.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { service } from './pages.mjs';

const pictures = {
  home: '/',
  record: '/agreements/ajcep',
  matrix: '/ratifications?agreements=ajcep,ajcep-first-protocol,tac,rcep,cptpp&on=2010-07-01',
  timeline: '/timeline?partner=JP&kind=ADOPTION&kind=MILESTONE&kind=ENTRY_INTO_FORCE',
  statistics: '/statistics?indicator=TOTAL_TRADE',
};

mkdirSync('images', { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1000, height: 680 } });
for (const [name, path] of Object.entries(pictures)) {
  await page.goto(service + path);
  await page.screenshot({ path: `images/${name}.jpg`, type: 'jpeg', quality: 70 });
}
await browser.close();
