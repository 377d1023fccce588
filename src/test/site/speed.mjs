// How quick pages are, beside the same answers as JSON: node speed.mjs http://localhost:8080 [html|json], in target/site.
// A day that nobody has asked for makes a page that is not cached.
import { request, Agent } from 'node:http';
import { service } from './pages.mjs';

const WARM_UP = 600;
const ROUNDS = 200;
const CONNECTIONS = 8;
const SPAN = 3_000;
const forms = { HTML: 'text/html', JSON: 'application/json' };
const only = process.argv[3]?.toUpperCase();
const pages = { record: '/agreements/ajcep?', matrix: '/ratifications?', search: '/search?q=asean+japan&', home: '/?' };
const one = new Agent({ keepAlive: true, maxSockets: 1 });
const several = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
let days = 0;

/** Another day for each request, from 1990 on. */
function unasked() {
  return new Date(Date.UTC(1990, 0, 1) + days++ * 86_400_000).toISOString().slice(0, 10);
}

function ask(path, accept, agent) {
  const start = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    request(service + path, { agent, headers: { accept, 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part) => (bytes += part.length));
      answer.on('end', () => {
        if (answer.statusCode !== 200) {
          reject(new Error(`${path}: ${answer.statusCode}`));
        }
        resolve({ bytes, ms: Number(process.hrtime.bigint() - start) / 1e6 });
      });
    }).on('error', reject).end();
  });
}

/** How many are answered in a second, on several connections. */
async function rate(address, accept) {
  const start = Date.now();
  let answers = 0;
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (Date.now() - start < SPAN) {
      await ask(address(), accept, several);
      answers++;
    }
  }));
  return Math.round(answers / ((Date.now() - start) / 1000));
}

async function measure(address, accept) {
  for (let i = 0; i < WARM_UP; i++) {
    await ask(address(), accept, one);
  }
  const answers = [];
  for (let i = 0; i < ROUNDS; i++) {
    answers.push(await ask(address(), accept, one));
  }
  const times = answers.map((answer) => answer.ms).sort((a, b) => a - b);
  const figures = [times[ROUNDS / 2].toFixed(2), times[ROUNDS * 0.99].toFixed(2), await rate(address, accept), answers.at(-1).bytes];
  return figures.join(' | ');
}

console.log('| page | form | | median ms | p99 ms | a second | bytes (gzip) |\n|---|---|---|---|---|---|---|');
for (const [name, path] of Object.entries(pages)) {
  for (const [form, accept] of Object.entries(forms).filter(([form]) => !only || form === only)) {
    console.log(`| ${name} | ${form} | cached | ${await measure(() => `${path}on=2010-01-01`, accept)} |`);
    if (name === 'record' || name === 'matrix') {
      console.log(`| ${name} | ${form} | not cached | ${await measure(() => `${path}on=${unasked()}`, accept)} |`);
    }
  }
}
one.destroy();
several.destroy();
