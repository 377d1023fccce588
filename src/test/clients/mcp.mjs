// The official SDK's client of the Model Context Protocol: lists, asks three questions, and is refused as all are.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { buildSchema } from 'graphql';
import { check, done, sdl, service } from './service.mjs';

const client = new Client({ name: 'dialogue-relations-tests', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', service)));
check(client.getServerVersion().name === 'dialogue-relations', 'the service tells its name');
check(client.getInstructions().includes('citations'), 'the service tells how it is used');
await client.ping();

const { tools } = await client.listTools();
check(
  tools.map((tool) => tool.name).join() === 'search,record,status,query',
  `the tools are ${tools.map((tool) => tool.name)}`,
);
check(tools.every((tool) => tool.annotations.readOnlyHint && tool.description), 'tools are described');
const status = tools.find((tool) => tool.name === 'status');
check(status.inputSchema.required.join() === 'agreement,partner', 'the arguments of a tool are known');

async function call(name, args) {
  const answer = await client.callTool({ name, arguments: args });
  return { isError: answer.isError, ...JSON.parse(answer.content[0].text) };
}

async function ask(name, args) {
  const answer = await call(name, args);
  check(!answer.isError && !answer.errors, `${name}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

// Which agreement is AJCEP?
const found = (await ask('search', { text: 'ajcep', kinds: ['AGREEMENT'] })).search.nodes[0].node;
check(found.code === 'ajcep' && found.citation.includes('Dialogue Relations'), JSON.stringify(found));

// Was it in force for Cambodia on 1 July 2009?
const matrix = await ask('status', { agreement: found.code, partner: 'KH', on: '2009-07-01' });
const cell = matrix.ratificationMatrix.rows[0].cells[0];
check(cell.inForce === 'NO' && cell.consented === 'NO', JSON.stringify(cell));
check(cell.because.some((reason) => reason.citations.some((one) => one.locator && one.document.title)), 'no evidence');
check(cell.consent.date.edtf === '2009-10-27' && cell.consent.citations.length > 0, 'no citation of the consent');

// What documents support the sixteenth summit?
const { record } = await ask('record', { code: 'asean-japan-summit-16' });
check(record.type === 'Meeting' && record.citations.every((one) => one.locator && one.document.title), record.code);
check(record.citations.length > 0, 'no citation of the meeting');

const total = await ask('query', {
  query: 'query ($kind: [AgreementKind!]) { agreements(first: 1, filter: { kind: $kind }) { totalCount } }',
  variables: { kind: ['PROTOCOL'] },
});
check(total.agreements.totalCount > 3, JSON.stringify(total));

const { resources } = await client.listResources();
const [schema, dictionary] = await Promise.all(
  resources.map(async ({ uri }) => (await client.readResource({ uri })).contents[0].text),
);
check(schema === sdl && buildSchema(schema), 'the schema is another one');
check(dictionary.startsWith('# Dictionary'), 'there is no dictionary');

/** An attack is refused with the code that it has everywhere. */
const attacks = {
  TOO_DEEP: `{ partner(code: "JP") ${'{ partOf '.repeat(40)}{ code }${' }'.repeat(40)} }`,
  COST_TOO_HIGH:
    '{ partners(first: 100) { nodes { agreements(first: 100) { nodes { signatories(first: 100) { nodes { partner { name } } } } } } } }',
  VALIDATION_FAILED: '{ nothing }',
  SYNTAX_ERROR: '{',
};
for (const [code, query] of Object.entries(attacks)) {
  const response = await fetch(service, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  const refused = await call('query', { query });
  check(errors[0].extensions.code === code, `${code}: ${errors[0].extensions.code}`);
  check(refused.isError && refused.errors[0].extensions.code === code, `${code} by the tool: ${JSON.stringify(refused)}`);
}

for (const [code, message] of [
  ['INVALID_JSON', '{'],
  ['BATCHING_NOT_SUPPORTED', '[]'],
  ['BODY_TOO_LARGE', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping', params: { text: 'x'.repeat(100_000) } })],
]) {
  const response = await fetch(new URL('/mcp', service), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: message,
  });
  check((await response.json()).errors[0].extensions.code === code, code);
}
await client.close();
done();
