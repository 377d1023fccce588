// Each link of each page leads somewhere, and each id stands once on its page.
import { check, service } from './pages.mjs';

const AT_ONCE = 4;
const next = ['/'];
const seen = new Set(next);
const wrong = [];
let pages = 0;

async function visit(path) {
  const answer = await fetch(service + path, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  const text = await answer.text();
  if (answer.status !== 200) {
    wrong.push(`${path}: ${answer.status}`);
  }
  if (!answer.headers.get('content-type').startsWith('text/html') || path.startsWith('/graphiql')) {
    return;
  }
  pages++;
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  if (new Set(ids).size !== ids.length) {
    wrong.push(`${path}: an id stands there twice`);
  }
  for (const [, link] of text.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
    const address = link.replaceAll('&amp;', '&');
    // The query behind a page is tried by a test of its own.
    if (!address.startsWith('/graphql?') && !address.startsWith('/graphiql/?') && !seen.has(address)) {
      seen.add(address);
      next.push(address);
    }
  }
}

async function worker() {
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    await visit(path);
  }
}

while (next.length > 0) {
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
const counts = await (await fetch(`${service}/?as=json`)).json();
const records = counts.data.dataset.counts.reduce((sum, each) => sum + each.count, 0);
check(wrong.length === 0, wrong.slice(0, 40).join('\n'));
check(pages > records, `${pages} pages, but ${records} records`);
