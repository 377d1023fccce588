// Relay: its compiler reads the schema and checks connections and refetchable fragments, its runtime joins the pages of
// a nested connection with filters.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import relay from 'relay-runtime';
import compiler from 'relay-compiler';
import { check, done, schema, sdl, service } from './service.mjs';

const FOLDER = 'relay';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(`${FOLDER}/src/__generated__`, { recursive: true });
writeFileSync(`${FOLDER}/schema.graphql`, sdl);
writeFileSync(
  `${FOLDER}/relay.config.json`,
  JSON.stringify({
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    eagerEsModules: true,
    artifactDirectory: './src/__generated__',
  }),
);

const node = schema.getType('Node');
const refetchable = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && type.getInterfaces().includes(node))
  .map((type) => `graphql\`fragment ${type.name}Source_${type.name} on ${type.name}
    @refetchable(queryName: "${type.name}SourceRefetchQuery") { id }\`;`)
  .map((fragment, index) => fragment.replace(/(\w+)Source/g, `types$1`))
  .join('\n');
check(refetchable.length > 0, 'there are types with a global identifier');
writeFileSync(`${FOLDER}/src/types.js`, `import { graphql } from 'relay-runtime';\n${refetchable}\n`);
writeFileSync(
  `${FOLDER}/src/Mechanism.js`,
  `import { graphql } from 'relay-runtime';
graphql\`
  query MechanismQuery($code: String!) {
    mechanism(code: $code) { id ...Mechanism_meetings }
  }
\`;
graphql\`
  fragment Mechanism_meetings on Mechanism
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
  @refetchable(queryName: "MechanismMeetingsQuery") {
    meetings(first: $count, after: $cursor, filter: { status: [HELD] })
      @connection(key: "Mechanism_meetings", filters: ["filter"]) {
      edges { node { id name date { edtf } } }
    }
  }
\`;
`,
);
execFileSync(compiler, ['relay.config.json'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });

// Bundlers find modules without their extension, node does not.
for (const file of readdirSync(`${FOLDER}/src/__generated__`)) {
  const path = `${FOLDER}/src/__generated__/${file}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '[^']*\.graphql)'/g, "$1.js'"));
}

const generated = (name) => import(`./${FOLDER}/src/__generated__/${name}.graphql.js`).then((module) => module.default);
const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSelector } = relay;
const environment = new Environment({
  network: Network.create(async (request, variables) => {
    const answer = await fetch(service, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: request.text, variables }),
    });
    return answer.json();
  }),
  store: new Store(new RecordSource()),
});

const query = await generated('MechanismQuery');
const more = await generated('MechanismMeetingsQuery');
const fragment = await generated('Mechanism_meetings');
const data = await fetchQuery(environment, query, { code: 'asean-japan-summit' }).toPromise();
const operation = createOperationDescriptor(query, { code: 'asean-japan-summit' });
environment.retain(operation);
const list = () => {
  const mechanism = environment.lookup(operation.fragment).data.mechanism;
  return environment.lookup(getSelector(fragment, mechanism)).data.meetings;
};
const before = list();
check(before.edges.length === 3, `the first page has three meetings, not ${before.edges.length}`);
check(before.pageInfo.hasNextPage, 'there are more');
await fetchQuery(environment, more, { id: data.mechanism.id, count: 3, cursor: before.pageInfo.endCursor }).toPromise();
const after = list();
check(after.edges.length === 6, `the second page is joined to the first: ${after.edges.length}`);
check(new Set(after.edges.map((edge) => edge.node.id)).size === 6, 'no meeting comes twice');
done();
