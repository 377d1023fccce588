// urql with graphcache: a normalised cache that knows the schema, pages joined by relayPagination.
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { check, done, introspection, service } from './service.mjs';

const described = await introspection();
const withoutId = described.__schema.types.filter(
  (type) => type.kind === 'OBJECT' && !type.name.startsWith('__') && !type.fields.some((field) => field.name === 'id'),
);

const client = new Client({
  url: service,
  preferGetMethod: 'within-url-limit',
  exchanges: [
    cacheExchange({
      schema: described,
      keys: Object.fromEntries(withoutId.map((type) => [type.name, () => null])),
      resolvers: { Query: { meetings: relayPagination() } },
    }),
    fetchExchange,
  ],
});

const LIST = gql`
  query Meetings($after: String) {
    meetings(first: 4, after: $after, filter: { partner: ["JP"] }) {
      edges {
        node {
          id
          name
          date {
            edtf
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`;

async function ask(document, variables, context) {
  const result = await client.query(document, variables, context).toPromise();
  if (result.error) {
    throw result.error;
  }
  return result.data;
}

const first = await ask(LIST, {});
check(first.meetings.edges.length === 4, 'a page has what was asked for');
const second = await ask(LIST, { after: first.meetings.pageInfo.endCursor });
check(second.meetings.edges.length === 8, 'the second page is joined to the first');
const cached = await ask(LIST, {}, { requestPolicy: 'cache-only' });
check(cached.meetings.edges.length >= 4, 'the cache answers again');
done();
