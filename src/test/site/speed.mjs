// How quick pages are, beside the same answers as JSON: node speed.mjs http://localhost:8080, in target/site. A day that
// nobody has asked for makes a page that is not cached.
import { request, Agent } from 'node:http';
import { service } from './pages.mjs';

const ROUNDS = 200;
const WARM_UP = 400;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const pages = { record: '/agreements/ajcep?', matrix: '/ratifications?', search: '/search?q=asean+japan&', home: '/?' };
let days = 0;

/** Another day for each request, from 1990 on. */
function unasked() {
  return new Date(Date.UTC(1990, 0, 1) + days++ * 86_400_000).toISOString().slice(0, 10);
}

function ask(path, accept) {
  const start = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    request(service + path, { agent, headers: { accept, 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part) => (bytes += part.length));
      answer.on('end', () => resolve({ status: answer.statusCode, bytes, ms: Number(process.hrtime.bigint() - start) / 1e6 }));
    }).on('error', reject).end();
  });
}

async function measure(address, accept) {
  const times = [];
  let bytes = 0;
  for (let i = 0; i < WARM_UP + ROUNDS; i++) {
    const answer = await ask(address(), accept);
    if (answer.status !== 200) {
      throw new Error(`${address()}: ${answer.status}`);
    }
    if (i >= WARM_UP) {
      times.push(answer.ms);
      bytes = answer.bytes;
    }
  }
  times.sort((a, b) => a - b);
  return `${times[ROUNDS / 2].toFixed(2)} | ${times[ROUNDS * 0.99].toFixed(2)} | ${bytes}`;
}

console.log('| page | form | | median ms | p99 ms | bytes (gzip) |\n|---|---|---|---|---|---|');
for (const [name, path] of Object.entries(pages)) {
  for (const [form, accept] of [['HTML', 'text/html'], ['JSON', 'application/json']]) {
    console.log(`| ${name} | ${form} | cached | ${await measure(() => `${path}on=2010-01-01`, accept)} |`);
    if (name === 'record' || name === 'matrix') {
      console.log(`| ${name} | ${form} | not cached | ${await measure(() => `${path}on=${unasked()}`, accept)} |`);
    }
  }
}
agent.destroy();
