// Reads the schema as a file and by introspection from the service at the given address, as clients in JavaScript do.
// Prints JSON: the mistakes that graphql-js finds in the file, and whether both are the same schema.
import {
  buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema,
} from 'graphql';

const service = process.argv[2];
const file = buildSchema(await (await fetch(`${service}/schema.graphql`)).text());
const answer = await fetch(service, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    query: getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true }),
  }),
});
const introspected = buildClientSchema((await answer.json()).data);
const print = (schema) => printSchema(lexicographicSortSchema(schema));
console.log(JSON.stringify({
  mistakes: validateSchema(file).map((error) => error.message),
  same: print(file) === print(introspected),
}));
