// English has one "you": titles, set phrases and the way of speaking tell. Without them nothing is said.
import { plainSentences, spanOf } from '../observe/plain.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Cue } from './address.ts';
import { phrases, said } from './phrases.ts';

const formal = phrases(
	`dear (sir|madam|mr|mrs|ms|miss|dr|professor|customer|guest|sirs|client|passenger|member|colleague)
	(mr|mrs|ms|miss|dr|professor) [^ ,]+
	(sir|madam|ma'am|sirs)
	(yours|sincerely) (sincerely|faithfully|truly|yours)
	(kind|best|warm) regards
	(do not|don't|please do not) hesitate to
	(we|i) (regret to inform|would like to inform|wish to inform|would kindly ask|remain at your|apologise for any|sincerely apologise|would be grateful|should be grateful)
	(should you (require|have|wish|need)|at your earliest convenience|please be advised|we kindly ask|would you be so kind|in accordance with|with reference to|further to your|on behalf of|hereby|herewith|pursuant to)
	good (morning|afternoon|evening|day)`
);
const familiar = phrases(
	`(hey|hiya|heya|yo|howdy|sup|wassup|hi there|hey there|hello there)
	(mate|buddy|pal|dude|bro|guys|folks|love|hun|honey|sweetie|darling|bestie|man \\?)
	(gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|gotcha|ain't|y'all|cuz|coz|'cause)
	(yeah|yep|yup|nope|nah|ok cool|cool|awesome|sweet|yay|oops|whoops|ouch|phew|ugh|wow|haha|hehe|lol|omg|btw|fyi|thx|thnx|pls|plz|u|ur|ya|tbh|imo|np|brb|cya)
	(no worries|no prob|no biggie|my bad|hang on|hang tight|hold on|fair enough|bear with|you bet|sure thing|pop (it|me|over|by|in)|drop me a line|give me a shout|shout if|cheers|ta|ta ta|see ya|catch you|take it easy|bang on|spot on|dead easy|piece of cake|all good|gone walkabout|fingers crossed|that's a bummer|bummer|what a pain|sorted)`
);

export function englishAddress(reading: Reading): Cue[] {
	const seen = plainSentences(reading).flatMap((sentence) =>
		(['formal', 'familiar'] as const).flatMap((address) =>
			said(address === 'formal' ? formal : familiar, sentence).map(({ from, to }): Cue => {
				const weak = /^good |^(?:mr|mrs|ms|miss) /.test(sentence.text.slice(from, to));
				return { address, weak, ...spanOf(sentence, from, to) };
			})
		)
	);
	const emoji = reading.tokens
		.filter(({ kind }) => kind === 'emoji')
		.map(({ start, end }): Cue => ({ address: 'familiar', weak: true, start, end }));
	return [...seen, ...emoji].sort((one, other) => one.start - other.start);
}
