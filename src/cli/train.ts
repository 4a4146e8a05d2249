// Trains the model of tone: node src/cli/train.ts --data ../shared/data [--check]
// Same texts and rules, same bytes. --check measures by cross-validation only, and writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '#lib/core/scenario/types.ts';
import { trainLanguage } from './train/language.ts';
import { trainRequests } from './train/requests.ts';

const { values } = parseArgs({
	options: { data: { type: 'string', default: '../shared/data' }, check: { type: 'boolean', default: false } }
});
const folder = join(import.meta.dirname, '../lib/core/scoring/model');
const manifest: Record<string, unknown> = {
	format: 1,
	purpose: 'tone of customer-support replies',
	licence: 'see LICENSE beside this file'
};

for (const language of languages) {
	const { bytes, about } = trainLanguage(values.data, language, (line) => console.log(`${language}: ${line}`));
	manifest[language] = about;
	if (!values.check) writeFileSync(join(folder, `${language}.bin`), bytes);
}
const requests = trainRequests(values.data, (line) => console.log(`requests: ${line}`));
manifest.requests = requests.about;
if (!values.check) writeFileSync(join(folder, 'requests.en.bin'), requests.bytes);
if (!values.check) writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
