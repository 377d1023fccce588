// Runs the audits of the graphql-http project against the GraphQL endpoint at the given address. Prints a JSON list of
// what each found: [{"id", "name", "status", "reason"}, ...].
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2], fetchFn: fetch });
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
