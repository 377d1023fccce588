// graphql-eslint: its recommended rules and those of Relay, for the schema.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import graphql from '@graphql-eslint/eslint-plugin';
import { isObjectType } from 'graphql';
import { check, done, schema, sdl } from './service.mjs';

const FOLDER = 'lint';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/schema.graphql`, sdl);

const node = schema.getType('Node');
const values = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.getInterfaces().includes(node))
  .map((type) => type.name);

const eslint = new ESLint({
  cwd: process.cwd(),
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/schema.graphql'],
      languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: `${FOLDER}/schema.graphql` } } },
      plugins: { '@graphql-eslint': graphql },
      rules: {
        ...graphql.configs['flat/schema-recommended'].rules,
        ...graphql.configs['flat/schema-relay'].rules,
        // How graphql-java prints.
        '@graphql-eslint/description-style': ['error', { style: 'inline' }],
        // Short lists that are always whole, such as aliases, need no pages.
        '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: true }],
        // What is no record, such as a date, is a value without an identity.
        '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: values } }],
      },
    },
  ],
});
const results = await eslint.lintFiles([`${FOLDER}/schema.graphql`]);
const found = results.flatMap((result) => result.messages);
check(found.length === 0, found.map((one) => `${one.ruleId} in line ${one.line}: ${one.message}`).join('\n'));
done();
