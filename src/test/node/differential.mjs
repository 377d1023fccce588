// Documents of a file (a JSON text a line), judged by the service and by graphql-js. Prints where they
// judge differently.
import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, Kind, parse, validate } from 'graphql';

const service = process.argv[2];
const schema = buildSchema(await (await fetch(`${service}/schema.graphql`)).text());
const CLIENTS = 4;
const documents = readFileSync(process.argv[3], 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

// What a scalar takes is not in the file of the schema.
schema.getType('Date').parseLiteral = (node) => {
  if (node.kind !== Kind.STRING || !/^\d{4}-\d\d-\d\d$/.test(node.value) || Number.isNaN(Date.parse(node.value))) {
    throw new GraphQLError('not a day');
  }
  return node.value;
};

function judged(document) {
  let read;
  try {
    read = parse(document);
  } catch (error) {
    return { verdict: 'SYNTAX_ERROR', why: error.message };
  }
  const errors = validate(schema, read);
  return errors.length === 0 ? { verdict: 'ACCEPTED' } : { verdict: 'VALIDATION_FAILED', why: errors[0].message };
}

async function answered(document) {
  const response = await fetch(service, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      'GraphQL-Cost': 'dry-run',
    },
    body: JSON.stringify({ query: document }),
  });
  const { errors = [] } = await response.json();
  const codes = [...new Set(errors.map((error) => error.extensions.code))];
  // Whether variables fit is judged once a document is valid; a limit says nothing of the document.
  const verdict = codes.length === 0 || codes.includes('INVALID_VARIABLES') ? 'ACCEPTED' : codes.join(' ');
  return { verdict, why: errors[0]?.message };
}

const counts = {};
const differences = [];
const isLimit = (verdict) => /^(TOO_|COST_|UNKNOWN_OPERATION)/.test(verdict);
const queue = documents.values();
await Promise.all(
  Array.from({ length: CLIENTS }, async () => {
    for (const document of queue) {
      const [expected, actual] = [judged(document), await answered(document)];
      counts[actual.verdict] = (counts[actual.verdict] ?? 0) + 1;
      if (!isLimit(actual.verdict) && expected.verdict !== actual.verdict) {
        differences.push({ document, expected, actual });
      }
    }
  }),
);
process.stdout.write(JSON.stringify({ counts, differences: differences.slice(0, 20), different: differences.length }));
