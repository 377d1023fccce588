// The scores of Lighthouse: node lighthouse.mjs http://localhost:8080, in target/site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { check, service } from './pages.mjs';

const LEAST = 95;
const pages = { home: '/', record: '/agreements/ajcep', matrix: '/ratifications' };
const wrong = [];
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox'],
});
mkdirSync('lighthouse', { recursive: true });
try {
  for (const [form, config] of [['mobile', undefined], ['desktop', desktopConfig]]) {
    for (const [name, path] of Object.entries(pages)) {
      const { lhr, report } = await lighthouse(service + path, { port: chrome.port, output: 'html' }, config);
      writeFileSync(`lighthouse/${form}-${name}.html`, report);
      for (const { title, score } of Object.values(lhr.categories)) {
        console.error(`${form} ${path} ${title}: ${Math.round(score * 100)}`);
        if (score * 100 < LEAST) {
          wrong.push(`${form} ${path} ${title}: ${Math.round(score * 100)}`);
        }
      }
    }
  }
} finally {
  chrome.kill();
}
check(wrong.length === 0, wrong.join('\n'));
