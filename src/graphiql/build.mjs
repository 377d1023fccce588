// Makes the script and the style sheet of /graphiql/, and the list of the licences of what is in them.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { changes } from './changes.mjs';

const folder = process.argv[2] ?? '../main/resources/graphiql';

const changed = {
  name: 'changed',
  setup(bundle) {
    bundle.onLoad({ filter: /node_modules/ }, ({ path }) => {
      const known = changes.findIndex(([end]) => path.endsWith(end));
      if (known < 0) {
        return undefined;
      }
      let contents = readFileSync(path, 'utf8');
      for (const [what, instead] of changes[known][1]) {
        if (contents.search(what) < 0) {
          throw new Error(`${path} has no ${what}`);
        }
        contents = contents.replace(what, instead);
      }
      met.add(known);
      return { contents, loader: path.endsWith('.css') ? 'css' : 'js' };
    });
  },
};
const met = new Set();

const result = await build({
  entryPoints: { graphiql: 'main.jsx' },
  outdir: folder,
  write: false,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [changed],
  metafile: true,
});

if (met.size !== changes.length) {
  throw new Error(`not met: ${changes.filter((_, at) => !met.has(at)).map(([end]) => end)}`);
}

/** The package of each bundled file, with its licence. */
const packages = new Set(
  Object.keys(result.metafile.inputs)
    .map((path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0])
    .filter(Boolean),
);
const licences = [...packages].sort().map((at) => {
  const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const file = readdirSync(at).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(at, file), 'utf8').trim() : ''}\n`;
});

/** Compressed once, here. */
function write(name, contents) {
  writeFileSync(join(folder, `${name}.gz`), gzipSync(contents, { level: 9 }));
}
mkdirSync(folder, { recursive: true });
result.outputFiles.forEach(({ path, contents }) => write(basename(path), contents));
write('licences.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));
