// graphql-inspector: what has changed in the schema since the last release (released.graphql). Changes that break
// clients are listed in the changelog, each by the name of its type or field.
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { check, done, schema } from './service.mjs';

const released = buildSchema(readFileSync('released.graphql', 'utf8'));
const changelog = readFileSync(process.argv[3], 'utf8');
const begin = changelog.indexOf('## [Unreleased]');
const next = changelog.indexOf('\n## [', begin + 1);
const unreleased = changelog.slice(begin, next < 0 ? changelog.length : next);

// A path, its type, its field, or the interface that is gone.
const isNamed = ({ path, meta }) => {
  const [type, member] = path.split('.');
  return [path, type, `${type}.${member}`, meta.removedInterfaceName].some((name) => unreleased.includes(`\`${name}\``));
};
const missing = (await diff(released, schema))
  .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
  .filter((change) => !isNamed(change));
check(missing.length === 0, `not in the changelog:\n${missing.map((change) => `${change.path}: ${change.message}`).join('\n')}`);
done();
