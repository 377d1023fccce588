// The page at /graphiql/: GraphiQL with its explorer and documentation, asking this service only.
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useEditorContext, useExecutionContext, useSchemaStore } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { nameEditors, freeTab } from './keyboard.js';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';

const given = new URLSearchParams(location.search);
const starters = document.getElementById('starters').textContent;
const root = document.getElementById('graphiql');
const explorer = explorerPlugin();

async function ask(request, { headers } = {}) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify(request),
  });
  return answer.json();
}

/** What is open has its answer beside it at once; all documents only read. */
function RunOnOpening() {
  const { queryEditor, responseEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  const { schema } = useSchemaStore();
  const done = useRef(false);
  const ready = Boolean(queryEditor && responseEditor && schema);
  useEffect(() => {
    if (ready && !done.current) {
      done.current = true;
      nameEditors();
      run();
    }
  }, [ready, run]);
  return null;
}

function App() {
  return (
    <GraphiQL
      fetcher={ask}
      plugins={[explorer]}
      defaultTabs={[{ query: starters }]}
      defaultQuery=""
      query={given.get('query') ?? undefined}
      variables={given.get('variables') ?? (given.has('query') ? '' : undefined)}
      operationName={given.get('operationName') ?? undefined}
    >
      <GraphiQL.Logo>
        <h1><a className="graphiql-logo-link" href="/">Dialogue Relations</a></h1>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <RunOnOpening />
        <p className="keys">
          Ctrl-Enter runs the operation at the cursor. Esc, then Tab leaves an editor. <a href={root.dataset.licences}>Licences</a>
        </p>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

freeTab(document);
createRoot(root).render(<App />);
