// Apollo Client: normalised cache, pages merged by relayStylePagination, automatic persisted queries over GET.
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { check, done, introspection, service } from './service.mjs';

const requests = [];
const types = (await introspection()).__schema.types;

const possibleTypes = Object.fromEntries(
  types
    .filter((type) => type.possibleTypes)
    .map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]),
);

const lists = ['agreements', 'documents', 'meetings', 'partners', 'programmes'];
const cache = new InMemoryCache({
  possibleTypes,
  typePolicies: {
    Query: {
      fields: Object.fromEntries(lists.map((list) => [list, relayStylePagination(['filter', 'order'])])),
    },
  },
});

const client = new ApolloClient({
  cache,
  link: ApolloLink.from([
    new PersistedQueryLink({
      useGETForHashedQueries: true,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
    }),
    new HttpLink({
      uri: service,
      fetch: (uri, options) => {
        requests.push({ uri: String(uri), method: options.method });
        return fetch(uri, options);
      },
    }),
  ]),
});

// One that the service has not met.
const LIST = gql`
  query Agreements${Date.now()}($after: String) {
    agreements(first: 5, after: $after, filter: { kind: [TREATY, PROTOCOL] }) {
      edges {
        cursor
        node {
          id
          title
          adopted {
            edtf
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

const first = await client.query({ query: LIST });
check(first.data.agreements.edges.length === 5, 'a page has what was asked for');
const watched = client.watchQuery({ query: LIST, fetchPolicy: 'cache-first' });
watched.subscribe(() => {});
await watched.fetchMore({ variables: { after: first.data.agreements.pageInfo.endCursor } });
const both = client.readQuery({ query: LIST }).agreements;
check(both.edges.length === 10, 'the second page is merged behind the first');
check(new Set(both.edges.map((edge) => edge.node.id)).size === 10, 'no agreement comes twice');
check(both.edges.every((edge) => edge.node.adopted === null || edge.node.adopted.edtf), 'values without id are there');

const sent = requests.length;
const again = await client.query({ query: LIST });
check(again.data.agreements.edges.length === 10 && requests.length === sent, 'the cache answers again');

const node = both.edges[0].node;
const fragment = gql`
  fragment Title on Agreement {
    id
    title
  }
`;
check(
  cache.readFragment({ id: cache.identify({ __typename: 'Agreement', id: node.id }), fragment }).title === node.title,
  'records are normalised by their id',
);
const record = await client.query({
  query: gql`
    query Record($id: ID!) {
      node(id: $id) {
        id
        ... on Sourced {
          code
          label
        }
      }
    }
  `,
  variables: { id: node.id },
});
check(record.data.node.label === node.title, 'possible types let fragments on interfaces match');
check(requests[0].method === 'GET' && requests[0].uri.includes('sha256Hash'), 'the first try is a hash by GET');
check(requests[1].method === 'POST', 'the service does not know it, then the document is sent');
check(requests[2].method === 'GET' && requests[2].uri.includes('sha256Hash'), 'the next page is asked for by hash');
watched.stop?.();
client.stop();
done();
