// A visitor with Chromium: finds, chooses and reads; by keyboard, without script, on a phone, in the dark.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { check, kinds, others, service } from './pages.mjs';

const PICTURES = 'pictures';
mkdirSync(PICTURES, { recursive: true });
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

const settings = {
  light: { viewport: { width: 1200, height: 900 } },
  dark: { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 } },
  narrow: { viewport: { width: 320, height: 640 } },
  noscript: { viewport: { width: 1200, height: 900 }, javaScriptEnabled: false },
};
const wrong = [];

/** Nothing is loaded from elsewhere, nothing is forbidden, and nothing is said on the console. */
function watch(page, name) {
  page.on('console', (message) => wrong.push(`${name}: console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${name}: ${error}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(service)) {
      wrong.push(`${name}: asks for ${request.url()}`);
    }
  });
}

async function journey(page) {
  await page.goto(service + '/');
  await page.getByRole('searchbox').last().fill('ajcep');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'ASEAN-Japan Comprehensive Economic Partnership Agreement' }).first().click();
  check(page.url() === `${service}/agreements/ajcep`, `the search led to ${page.url()}`);
  const source = page.locator('details.sources').first();
  await source.locator('summary').click();
  await source.getByRole('link').first().click();
  check(page.url().startsWith(`${service}/documents/`), `the source is at ${page.url()}`);

  for (const [day, word] of [['2009-07-01', '– no'], ['2010-07-01', '✓ in force']]) {
    await page.goto(`${service}/ratifications?agreements=ajcep&partners=KH`);
    await page.locator('#on').fill(day);
    await page.getByRole('button', { name: 'Show' }).click();
    const cell = await page.locator('table.matrix td summary').first().innerText();
    check(cell.includes(word), `Cambodia in AJCEP on ${day}: ${cell}`);
  }

  await page.goto(`${service}/timeline`);
  await page.locator('form.filter summary').click();
  await page.getByLabel('Partner', { exact: true }).fill('KH');
  await page.getByRole('button', { name: 'Show' }).click();
  check(page.url().includes('partner=KH'), page.url());
  check((await page.locator('ol.events > li').count()) > 5, 'the timeline of a partner is empty');

  await page.goto(`${service}/statistics?indicator=TOTAL_TRADE`);
  const drawn = await page.locator('figure.plot circle title').allTextContents();
  const rows = await page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => [row.querySelector('.when').textContent, row.querySelector('.figure').textContent]));
  check(drawn.length > 5, `${drawn.length} values are drawn`);
  for (const mark of drawn) {
    const [period, value] = mark.replace(' (sources disagree)', '').split(': ');
    check(rows.some(([when, figure]) => when === period && figure.split(' ').at(-1) === value), `${mark} is drawn, and not listed`);
  }
}

for (const [name, options] of Object.entries(settings)) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  watch(page, name);
  await journey(page);
  for (const path of kinds) {
    await page.goto(service + path);
    if (name === 'phone' || name === 'narrow') {
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beyond > 0) {
        wrong.push(`${name} ${path}: ${beyond} pixels beyond the edge`);
      }
    }
    await page.screenshot({ path: `${PICTURES}/${name}${path.replace(/\W+/g, '-')}.png` });
  }
  await context.close();
}

/** Who has a keyboard only finds the same. */
async function tabTo(page, found) {
  for (let stop = 0; stop < 400; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(found)) {
      return;
    }
  }
  check(false, `no stop of the keyboard at ${page.url()} is ${found}`);
}
{
  const page = await browser.newPage();
  watch(page, 'keyboard');
  await page.goto(`${service}/`);
  await tabTo(page, "document.activeElement.id === 'q'");
  await page.keyboard.type('ajcep');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\?/);
  await tabTo(page, "document.activeElement.getAttribute('href') === '/agreements/ajcep'");
  await page.keyboard.press('Enter');
  await page.waitForURL(/agreements\/ajcep/);
  await tabTo(page, "document.activeElement.matches('details.sources > summary')");
  await page.keyboard.press('Enter');
  await tabTo(page, "document.activeElement.matches('details.sources a')");
  await page.keyboard.press('Enter');
  await page.waitForURL(/documents/);
  for (const [day, word] of [['07012009', '– no'], ['07012010', '✓ in force']]) {
    await page.goto(`${service}/ratifications?agreements=ajcep&partners=KH`);
    await tabTo(page, "document.activeElement.id === 'on'");
    await page.keyboard.type(day);
    await tabTo(page, "document.activeElement.matches('form.choose button')");
    await page.keyboard.press('Enter');
    await page.waitForURL(/on=20/);
    const cell = await page.locator('table.matrix td summary').first().innerText();
    check(cell.includes(word), `Cambodia in AJCEP on ${day}, by keyboard: ${cell}`);
  }
  await page.close();
}

/** The first stop of the keyboard is the way to the content, and each stop is seen. */
{
  const page = await browser.newPage();
  await page.goto(`${service}/agreements/ajcep`);
  await page.keyboard.press('Tab');
  check((await page.evaluate(() => document.activeElement.className)) === 'skip', 'the first stop is not the way to the content');
  await page.keyboard.press('Enter');
  check((await page.evaluate(() => document.activeElement.id)) === 'content', 'the way to the content leads elsewhere');
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const [outline, html] = await page.evaluate(() => [
      getComputedStyle(document.activeElement).outlineStyle,
      document.activeElement.outerHTML.slice(0, 200),
    ]);
    // Parts of a field for a day are inside of it, and drawn by the browser.
    check(outline !== 'none' || html.includes('type="date"'), `${html} is not seen at stop ${stop}`);
  }
  await page.close();
}

/** axe adds a script of its own, which the policy of the pages forbids. */
for (const scheme of ['light', 'dark']) {
  const context = await browser.newContext({ ...settings[scheme], bypassCSP: true });
  const page = await context.newPage();
  for (const path of [...kinds, ...others]) {
    await page.goto(service + path);
    await page.evaluate(`${axe}; null`);
    for (const finding of (await page.evaluate(() => axe.run(document))).violations) {
      wrong.push(`${scheme} ${path}: ${finding.id}: ${finding.nodes[0].html.slice(0, 200)}`);
    }
  }
  await context.close();
}
await browser.close();
check(wrong.length === 0, wrong.slice(0, 40).join('\n'));
