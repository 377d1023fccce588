// GraphiQL as a visitor with a keyboard has it, and as axe and the policy of the page see it.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { check, service } from './pages.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const wrong = [];

/** Nothing is asked for elsewhere, nothing is forbidden, and nothing is said on the console. */
async function open(address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => wrong.push(`${address}: console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${address}: ${error}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${service}/`)) {
      wrong.push(`${address}: asks for ${request.url()}`);
    }
  });
  await page.goto(service + address);
  return page;
}

const answer = (page) => page.locator('.result-window .CodeMirror-code');
const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at.getAttribute('aria-label') ?? at.textContent.trim();
  });

async function tabTo(page, name) {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) {
      return;
    }
    // Esc lets the next Tab out of an editor, and does nothing elsewhere.
    await page.keyboard.press('Escape');
  }
  check(false, `no stop of the keyboard is ${name}`);
}

/** What a visitor finds: a page that says what it is, and the first question with its answer. */
{
  const page = await open('/graphiql/');
  check((await page.title()).includes('GraphiQL'), 'the page has no title');
  check((await page.locator('html').getAttribute('lang')) === 'en', 'the page has no language');
  check((await page.locator('meta[name=viewport]').count()) === 1, 'the page has no viewport');
  await answer(page).filter({ hasText: '"agreement"' }).waitFor();
  check((await page.locator('.graphiql-tab').count()) === 1, 'the starters are in several tabs');

  // By keyboard only: another question, its answer, its documentation.
  await tabTo(page, /^Query Editor/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ partner(code: "JP") { name');
  await page.locator('.graphiql-tab').filter({ hasText: '<untitled>' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await answer(page).filter({ hasText: '"Japan"' }).waitFor();
  await tabTo(page, /^Result/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  check(!/^Result/.test(await focused(page)), 'the result is a trap');
  await tabTo(page, /^Show Documentation Explorer$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Query$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^agreement$/);
  await page.keyboard.press('Enter');
  await page.locator('.graphiql-doc-explorer').getByText('Agreement').first().waitFor();
  await tabTo(page, /^Show GraphiQL Explorer$/);
  await page.keyboard.press('Enter');
  await page.locator('.docExplorerWrap, .graphiql-explorer-root').first().waitFor();
  await page.context().close();
}

/** A link keeps its question and its variables, also from the address of the graph. */
for (const path of ['/graphiql', '/graphql']) {
  const question = 'query ($code: String!) { partner(code: $code) { label } }';
  const page = await open(`${path}?query=${encodeURIComponent(question)}&variables={"code":"KH"}`);
  await answer(page).filter({ hasText: '"Cambodia"' }).waitFor();
  check(new URL(page.url()).pathname.startsWith('/graphiql'), `${path} leads to ${page.url()}`);
  await page.context().close();
}

/** Braces as they are, by the parser of addresses that browsers have. */
{
  const page = await open('/graphiql/');
  const data = await page.evaluate(async () => {
    const found = await fetch('/graphql?query={partner(code:"JP"){name}}');
    return found.json();
  });
  check(data.data?.partner?.name === 'Japan', `a fetch with braces has ${JSON.stringify(data)}`);
  await page.goto(`${service}/graphql?query={partner(code:"JP"){name}}`);
  await answer(page).filter({ hasText: '"Japan"' }).waitFor();
  await page.context().close();
}

/** An editor draws its lines anew while axe looks at them, which then fails: once more. */
async function violations(page, tries = 5) {
  try {
    return (await page.evaluate(() => axe.run(document))).violations;
  } catch (error) {
    check(tries > 1, error);
    return violations(page, tries - 1);
  }
}

/** axe adds a script of its own, which the policy of the page forbids. */
for (const colorScheme of ['light', 'dark']) {
  const page = await open('/graphiql/', { colorScheme, bypassCSP: true });
  await answer(page).filter({ hasText: '"agreement"' }).waitFor();
  for (const plugin of ['Documentation Explorer', 'GraphiQL Explorer', 'History']) {
    await page.getByRole('button', { name: `Show ${plugin}` }).click();
    await page.mouse.move(640, 890);
    await page.evaluate(`${axe}; null`);
    for (const { id, impact, nodes } of await violations(page)) {
      if (impact === 'serious' || impact === 'critical') {
        wrong.push(`${colorScheme}, ${plugin}: ${id}: ${nodes.map((node) => node.html.slice(0, 200)).join('\n  ')}`);
      }
    }
  }
  await page.context().close();
}
await browser.close();
check(wrong.length === 0, wrong.slice(0, 40).join('\n'));
