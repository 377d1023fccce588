// Pages are HTML as the standard has it.
import { HtmlValidate } from 'html-validate';
import { check, html, kinds, records } from './pages.mjs';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
const wrong = [];
for (const path of [...kinds, ...(await records(40))]) {
  const report = await validator.validateString(await html(path));
  for (const message of report.results.flatMap((result) => result.messages)) {
    wrong.push(`${path}:${message.line}: ${message.message}`);
  }
}
check(wrong.length === 0, wrong.slice(0, 40).join('\n'));
