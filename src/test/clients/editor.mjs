// An editor with the YAML language server: it completes the keys and values of a data set file, and flags what is wrong.
import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';

const schema = new URL('/dataset.schema.json', process.argv[2]);

function check(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
}

const server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio']);
const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const waiting = new Map();
connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => (section === 'yaml' ? { validate: true, completion: true, schemaStore: { enable: false } } : null)));
connection.onRequest('client/registerCapability', () => null);
connection.listen();
await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: { workspace: { configuration: true } } });
connection.sendNotification('initialized', {});

let count = 0;

/** Opens a file whose first line names the schema; answers its name and what is flagged. */
async function open(text) {
  const uri = `file:///dataset/${count++}.yaml`;
  const flagged = new Promise((resolve) => waiting.set(uri, resolve));
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text: `# yaml-language-server: $schema=${schema}\n${text}` },
  });
  return { uri, flagged: (await flagged).map(({ range, message }) => `${range.start.line + 1}: ${message}`) };
}

async function completions(text, line, character) {
  const { uri } = await open(text);
  const answer = await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: { line, character } });
  return answer.items.map(({ label }) => label);
}

const RECORD = 'agreements:\n  pact:\n    title: A pact\n    kind: TREATY\n    sources: [doc/a]\n';

const good = await open(`${RECORD}    adopted: 2004-07\n    signatories:\n      JP: {signature: {date: 2004}}\n`);
check(good.flagged.length === 0, `a good file is flagged: ${good.flagged}`);

const bad = await open(`${RECORD}    adoptedd: 2004\n    adoption: SINGED\n    signatories:\n      JP: {signature: {day: 2004}}\n`);
for (const [line, word] of [[7, 'adoptedd'], [8, 'SIGNED'], [10, 'day']]) {
  check(bad.flagged.some((one) => one.startsWith(`${line}: `) && one.includes(word)), `line ${line} is not flagged for ${word}: ${bad.flagged.join('; ')}`);
}

const missing = await open('agreements:\n  pact:\n    kind: TREATY\n    sources: [doc/a]\n');
check(missing.flagged.some((one) => one.includes('title')), `nothing is said of a missing title: ${missing.flagged}`);

const keys = await completions(`${RECORD}    ad\n`, 6, 6);
for (const key of ['adopted', 'adoptedAt', 'adoption']) {
  check(keys.includes(key), `${key} is not completed: ${keys}`);
}
const values = await completions(`${RECORD}    adoption: \n`, 6, 14);
check(values.includes('SIGNED') && values.includes('ENDORSED'), `the kinds of adoption are not completed: ${values}`);
const acts = await completions(`${RECORD}    signatories:\n      JP:\n        rat\n`, 8, 11);
check(acts.includes('ratification'), `ratification is not completed: ${acts}`);

server.kill();
process.exit(0);
