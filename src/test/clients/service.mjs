// What the clients share: the address of the service and the schema, as a file and as introspection has it.
import { buildSchema, getIntrospectionQuery } from 'graphql';

export const service = process.argv[2];
export const sdl = await (await fetch(`${service}/schema.graphql`)).text();
export const schema = buildSchema(sdl);

export async function introspection() {
  const answer = await fetch(service, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return (await answer.json()).data;
}

export function check(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
}

// What a library warns of is a defect, too: of the service or of the page "Clients".
export const warnings = [];
for (const level of ['warn', 'error']) {
  console[level] = (...words) => warnings.push(words.join(' '));
}

export function done() {
  check(warnings.length === 0, `warnings: ${warnings.join('\n')}`);
}
