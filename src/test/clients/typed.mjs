// Strict TypeScript with what graphql-codegen (client preset) and gql.tada make of the schema.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { check, done, sdl } from './service.mjs';

const FOLDER = 'typed';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(`${FOLDER}/gql`, { recursive: true });
writeFileSync(`${FOLDER}/schema.graphql`, sdl);
const scalars = { BigDecimal: 'number', Date: 'string', DateTime: 'string' };
const source = `
export const text = /* GraphQL */ \`
  query Status($code: String!, $partner: String!, $on: Date) {
    agreement(code: $code) {
      title
      adopted { edtf earliest }
      status(on: $on) { inForce }
    }
    ratificationMatrix(agreements: [$code], partners: [$partner], on: $on) { rows { cells { inForce consented } } }
  }
\`;
`;
const query = source.match(/`([^`]*)`/)[1];
writeFileSync(
  `${FOLDER}/codegen.ts`,
  `import { graphql } from './gql';
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
const document = graphql(/* GraphQL */ \`${query}\`);
export const variables: VariablesOf<typeof document> = { code: 'ajcep', partner: 'JP', on: '2010-01-01' };
export function adopted(result: ResultOf<typeof document>): string | undefined {
  return result.agreement?.adopted?.edtf;
}
`,
);
writeFileSync(
  `${FOLDER}/tada.ts`,
  `import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import type { introspection } from './tada-env.js';
const graphql = initGraphQLTada<{ introspection: introspection; scalars: ${JSON.stringify(scalars).replace(/"/g, '')} }>();
const document = graphql(\`${query}\`);
export const variables: VariablesOf<typeof document> = { code: 'ajcep', partner: 'JP', on: '2010-01-01' };
export function adopted(result: ResultOf<typeof document>): string | undefined {
  return result.agreement?.adopted?.edtf;
}
`,
);
const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  skipLibCheck: true,
  types: [],
  plugins: [
    { name: 'gql.tada/ts-plugin', schema: './schema.graphql', tadaOutputLocation: './tada-env.d.ts' },
  ],
};
writeFileSync(`${FOLDER}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*.ts', 'gql/*.ts'] }));
await generate(
  {
    schema: `${FOLDER}/schema.graphql`,
    documents: [`${FOLDER}/codegen.ts`],
    generates: { [`${FOLDER}/gql/`]: { preset: 'client', config: { scalars, strictScalars: true } } },
    silent: true,
  },
  true,
);
check(readFileSync(`${FOLDER}/gql/graphql.ts`, 'utf8').includes('StatusQuery'), 'codegen wrote types');
execFileSync('npx', ['gql.tada', 'generate-output', '-c', `${FOLDER}/tsconfig.json`, '--disable-preprocessing'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
execFileSync('npx', ['tsc', '-p', FOLDER], { stdio: ['ignore', 'inherit', 'inherit'] });
done();
