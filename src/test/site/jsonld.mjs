// JSON-LD says nothing that the vocabulary of schema.org does not have: the compiler of TypeScript compares it with the
// types of schema-dts, which are made of the vocabulary.
import ts from 'typescript';
import { check, kinds, records, service } from './pages.mjs';

const documents = [];
for (const path of [...kinds, ...(await records(5))]) {
  const answer = await fetch(service + path, { headers: { Accept: 'application/ld+json, text/html;q=0.1' } });
  if (answer.headers.get('content-type').startsWith('application/ld+json')) {
    documents.push([path, JSON.parse(await answer.text())]);
  }
}
const types = new Set(documents.map(([, document]) => document['@type']));
check(types.size >= 7, `there are only ${[...types]}`);

const file = `${process.cwd()}/documents.ts`;
const lines = documents.map(([, document], i) =>
  `const d${i}: import('schema-dts').WithContext<import('schema-dts').${document['@type']}> = ${JSON.stringify(document)};`);
const options = {
  noEmit: true,
  strict: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists } = host;
host.fileExists = (name) => name === file || fileExists.call(host, name);
host.getSourceFile = (name, version) =>
  name === file
    ? ts.createSourceFile(name, lines.join('\n'), version, true)
    : getSourceFile.call(host, name, version);
const wrong = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map((found) => {
  const path = found.file?.fileName === file
    ? documents[found.file.getLineAndCharacterOfPosition(found.start).line][0]
    : found.file?.fileName;
  return `${path}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`;
});
check(wrong.length === 0, wrong.slice(0, 40).join('\n'));
