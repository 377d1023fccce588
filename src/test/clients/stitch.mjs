// Another graph in front of this one: what it knows by a code becomes a record of this service, a batch at a time.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { stitchSchemas } from '@graphql-tools/stitch';
import { graphql, print } from 'graphql';
import { check, done, schema, service } from './service.mjs';

let requests = 0;

async function executor({ document, variables }) {
  requests++;
  const answer = await fetch(service, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  return answer.json();
}

const lectures = makeExecutableSchema({
  typeDefs: `
    type Query { lectures: [Lecture!]! }
    type Lecture { title: String!, about: Agreement }
    type Agreement { code: String! }
  `,
  resolvers: {
    Query: {
      lectures: () => [
        { title: 'Trade in the region', about: { code: 'ajcep' } },
        { title: 'Friendship', about: { code: 'tac' } },
        { title: 'Larger trade', about: { code: 'rcep' } },
      ],
    },
  },
});

const records = {
  selectionSet: '{ code }',
  fieldName: 'records',
  key: ({ code }) => code,
  argsFromKeys: (codes) => ({ codes }),
};

const gateway = stitchSchemas({
  subschemas: [
    { schema: lectures },
    { schema, executor, merge: { Agreement: records } },
  ],
});

const { data, errors } = await graphql({
  schema: gateway,
  source: '{ lectures { title about { code title status(on: "2012-01-01") { inForce } } } partner(code: "JP") { name } }',
});
check(!errors, JSON.stringify(errors));
const [ajcep, tac, rcep] = data.lectures.map((lecture) => lecture.about);
check(ajcep.title === 'ASEAN-Japan Comprehensive Economic Partnership Agreement', ajcep.title);
check(ajcep.status.inForce === 'YES' && rcep.status.inForce === 'NO' && tac.title.includes('Amity'), JSON.stringify(data));
check(data.partner.name === 'Japan', 'fields of this service are fields of the gateway');
check(requests === 2, `${requests} requests for three records and a partner`);
done();
