// Files as others read them: spreadsheets by SheetJS, the data package by its own library, CSV on the Web by its rules.
import { Package } from 'datapackage';
import XLSX from 'xlsx';
import { check, done, service, warnings } from './service.mjs';

const files = new URL('/export/', service);

async function get(name) {
  const answer = await fetch(new URL(name, files));
  check(answer.status === 200, `${name}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** All cells as texts; nothing is guessed from what they look like. */
function rows(bytes) {
  const before = warnings.length;
  const book = XLSX.read(bytes, { raw: true });
  // A part that is written while it is read has its size behind it, where this library does not look.
  const sizes = warnings.splice(before);
  check(sizes.every((warning) => warning.startsWith('Bad uncompressed size')), sizes.join());
  check(book.SheetNames.length === 1, `sheets: ${book.SheetNames}`);
  return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, raw: true, defval: '' });
}

const description = JSON.parse(await get('datapackage.json'));
const data = await Package.load(description, { basePath: files.href, strict: true });
check(data.valid, data.errors.join());
check(description.resources.length >= 15, `${description.resources.length} lists are described`);

/** How XML Schema writes the types that columns have (Metadata Vocabulary for Tabular Data, 5.11). */
const FORMS = {
  string: /^[^]*$/,
  integer: /^[-+]?\d+$/,
  decimal: /^[-+]?(\d+(\.\d*)?|\.\d+)$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d)?$/,
};

/** Validates a table as Model for Tabular Data and Metadata on the Web says: its header, each cell, its key. */
function checkByMetadata(metadata, [header, ...rows], path) {
  check(metadata['@context'][0] === 'http://www.w3.org/ns/csvw' && metadata.url === path, `metadata of ${path}`);
  const { columns, primaryKey } = metadata.tableSchema;
  check(columns.map((column) => column.titles).join() === header.join(), `titles of ${path}`);
  check(columns.every(({ name }) => /^[A-Za-z0-9][\w.-]*$/.test(name)), `names of ${path}`);
  for (const row of rows) {
    columns.forEach(({ name, datatype, separator }, at) => {
      for (const value of row[at] === '' ? [] : separator ? row[at].split(separator) : [row[at]]) {
        check(FORMS[datatype].test(value), `${path}, ${name}: ${value} is no ${datatype}`);
        check(!separator || !value.endsWith('\\'), `${path}, ${name}: ${row[at]} cannot be split`);
      }
    });
  }
  if (primaryKey) {
    const key = header.indexOf(primaryKey);
    check(new Set(rows.map((row) => row[key])).size === rows.length, `${path}: ${primaryKey} is no key`);
  }
}

const texts = new Set();
const lines = new Map();
for (const { path, schema } of description.resources) {
  const list = path.replace('.csv', '');
  const csv = rows(await get(`${path}?bom=true`));
  check(csv.length > 3, `${path} is empty`);
  check(csv[0].join() === schema.fields.map((field) => field.name).join(), `${path} has other columns`);
  csv.flat().forEach((text) => texts.add(text));

  // The same in a workbook: numbers and truth values are such, all else is a text.
  const sheet = rows(await get(`${list}.xlsx`));
  check(sheet.length === csv.length, `${list}.xlsx has ${sheet.length} rows, not ${csv.length}`);
  sheet.forEach((row, at) =>
    schema.fields.forEach(({ name, type }, column) => {
      const [one, other] = [row[column], csv[at][column]];
      const same = typeof one === 'number' ? one === Number(other) : String(one).toLowerCase() === other.toLowerCase();
      check(same, `${list}.xlsx, row ${at + 1}, ${name}: ${one}, not ${other}`);
      check(at === 0 || one === '' || (typeof one === 'number') === ['integer', 'number'].includes(type), `${name}: ${one}`);
    }),
  );

  // Each cell is of the type of its column, and each code is that of a record.
  const resource = data.getResource(list.toLowerCase());
  const read = await resource.read({ relations: true, cast: true });
  check(read.length === csv.length - 1, `${path}: ${read.length} rows by Frictionless`);

  checkByMetadata(JSON.parse(await get(`${path}-metadata.json`)), csv, path);
  lines.set(list, csv.length - 1);
}

// Partial dates and letters come through.
for (const text of ['1977-03', '2009-10-27']) {
  check(texts.has(text), `no cell is ${text}`);
}
check([...texts].some((text) => text.includes('Việt') || text.includes('é')), 'no accent came through');

for (const [name, start] of [
  ['documents.bib', '@misc{'],
  ['documents.ris', 'TY  - '],
]) {
  const text = (await get(name)).toString();
  check(text.split(start).length - 1 === lines.get('documents'), `${name} has ${text.split(start).length - 1} references`);
}
const items = JSON.parse(await get('documents.csl.json'));
check(items.length === lines.get('documents') && items.every((item) => item.id && item.type), 'documents.csl.json');
done();
