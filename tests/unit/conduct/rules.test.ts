import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../src/lib/core/scenario/types.ts';
import { verdict, type Verdict } from '../../../src/lib/core/scoring/conduct/conduct.ts';
import { ruleKinds, type RuleKind } from '../../../src/lib/core/scenario/types.ts';
import { kindOf, namedKind } from '../../../src/lib/core/scoring/conduct/kind-of.ts';
import { phrases, said, says, saysFirmly } from '../../../src/lib/core/scoring/conduct/phrases.ts';
import { plainSentences } from '../../../src/lib/core/scoring/observe/plain.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import { politeness } from '../../../src/lib/core/scoring/politeness/index.ts';
import type { Model } from '../../../src/lib/core/scoring/types.ts';
import { loadModel } from '../../../src/lib/server/model.ts';

interface Reply {
	kind: string;
	customer: string;
	max: string | null;
	/** How a lead puts the rule; '' in the file that goes by kinds alone. */
	say: string;
	reply: string;
	broken: boolean;
}

function repliesIn(file: 'replies' | 'trades', language: Language): Reply[] {
	let [kind, customer, max, say] = ['', '', null as string | null, ''];
	return readFileSync(join(import.meta.dirname, `${file}.${language}.txt`), 'utf8')
		.split('\n')
		.flatMap((line) => {
			const text = line.slice(2).trim();
			if (line.startsWith('##')) [kind, customer, max] = [text, '', null];
			if (line.startsWith('say ')) say = line.slice(4);
			if (line.startsWith('max ')) max = line.slice(4);
			if (line.startsWith('> ')) customer = text;
			return /^[-+] /.test(line) ? [{ kind, customer, max, say, reply: text, broken: line.startsWith('-') }] : [];
		});
}

let model: Model;
beforeAll(async () => {
	model = await loadModel();
});

function judged(language: Language, kind: string | null, reply: string, customer = '', max: string | null = null, say = ''): Verdict {
	const reading = read(reply, language, customer);
	const { acts } = politeness(reading, model.languages[language], { customer });
	return verdict({ id: 'r', kind, say, max }, reading, acts, read(customer, language));
}

describe.each(languages)('rules of conduct, %s', (language) => {
	const replies = repliesIn('replies', language);
	const trades = repliesIn('trades', language);

	test.each([...ruleKinds])('%s: eleven of twelve replies that break it, and of twelve that keep it, are told apart', (kind: RuleKind) => {
		const own = replies.filter((reply) => reply.kind === kind);
		for (const broken of [true, false]) {
			const group = own.filter((reply) => reply.broken === broken);
			const wrong = group.filter(
				({ reply, customer, max }) => judged(language, kind, reply, customer, max).state !== (broken ? 'broken' : 'kept')
			);
			expect(group.length).toBeGreaterThanOrEqual(12);
			expect(wrong.map(({ reply }) => reply).slice(2), kind).toEqual([]);
		}
	});

	test.each([...ruleKinds])(
		'%s, in the words of a lead and without its kind: at most two of twenty replies are misjudged',
		(kind: RuleKind) => {
			const own = trades.filter((reply) => reply.kind === kind);
			const wrong = own.filter(
				({ reply, customer, say, broken }) => judged(language, null, reply, customer, null, say).state !== (broken ? 'broken' : 'kept')
			);
			expect(own.length).toBe(20);
			expect(wrong.map(({ reply }) => reply).slice(2), kind).toEqual([]);
		}
	);

	test('what breaks a rule has a place in the reply', () => {
		for (const { kind, reply, customer, max } of replies) {
			const { state, at } = judged(language, kind, reply, customer, max);
			if (state === 'broken') expect(reply.slice(at?.start, at?.end).trim(), reply).not.toBe('');
			else expect(at, reply).toBeNull();
		}
	});
});

describe('a rule without a kind', () => {
	test.each<[Language, string, string, Verdict['state']]>([
		['en', 'Do not promise a delivery date that we cannot guarantee.', 'It will be there tomorrow, I guarantee it.', 'broken'],
		['cs', 'Nevyhrožovat zákazníkovi.', 'Toho budete litovat.', 'broken'],
		['cs', 'Nevyhrožovat zákazníkovi.', 'Přijedeme v sobotu.', 'kept'],
		['en', 'The blue button deletes everything.', 'Careful, the blue button deletes everything.', 'broken'],
		['en', 'The blue button deletes everything.', 'Thank you for your order.', 'kept'],
		['en', 'Never say that the shop closes at five.', 'On Friday the shop closes at five.', 'broken'],
		['en', 'Never say that the shop closes at five.', 'On Friday we are here until noon.', 'kept'],
		['cs', 'Neříkejte, že zavíráme v pět.', 'V pátek zavíráme v pět.', 'broken'],
		['cs', 'Neříkejte, že zavíráme v pět.', 'V pátek jsme tu do poledne.', 'kept']
	])('%s "%s": %s', (language, say, reply, state) => {
		expect(judged(language, null, reply, '', null, say).state).toBe(state);
	});
});

describe('the kind of a rule', () => {
	test.each<[Language, RuleKind | null, string]>([
		['en', 'guarantee', 'Never tell people that something will surely happen when it depends on others: no promises.'],
		['en', 'guarantee', 'Make no promises about delivery dates.'],
		['en', 'guarantee', "Don't assure anyone of a result."],
		['en', 'guarantee', 'Do not commit us to a date.'],
		['en', 'disclosure', "Never share another customer's data."],
		['en', 'disclosure', 'We do not talk about other guests.'],
		['en', 'disclosure', 'Keep our sales figures confidential.'],
		['en', 'disclosure', "Personal data stays with us, protect people's privacy."],
		['en', 'blame', "Don't pin it on a colleague."],
		['en', 'blame', 'Do not point fingers at other teams.'],
		['en', 'blame', 'Never speak badly about other departments.'],
		['en', 'blame', 'We stand behind our colleagues: no blaming.'],
		['en', 'rival', 'Do not recommend the competition.'],
		['en', 'rival', 'Never say that another company is better.'],
		['en', 'rival', "Don't praise our rivals."],
		['en', 'quarrel', "Don't tell the customer they are wrong."],
		['en', 'quarrel', 'Do not blame the customer.'],
		['en', 'quarrel', 'No arguing with guests.'],
		['en', 'quarrel', 'Never accuse the customer of lying.'],
		['en', 'credentials', "Never request a card's CVC."],
		['en', 'credentials', "We never want anybody's PIN."],
		['en', 'credentials', 'Do not ask for login details.'],
		['en', 'advice', "Don't tell people which medicine to take."],
		['en', 'advice', 'Refrain from giving legal opinions.'],
		['en', 'advice', 'Never recommend an investment.'],
		['en', 'advice', 'Do not diagnose.'],
		['en', 'escalation', "Don't pass the case on to your boss when you can solve it."],
		['en', 'escalation', 'Do not involve a supervisor needlessly.'],
		['en', 'escalation', 'Only hand over to another team when you have to.'],
		['en', 'unanswered', "Don't ignore a question."],
		['en', 'unanswered', 'All questions must be answered.'],
		['en', 'unanswered', 'Reply to everything the customer asked.'],
		['en', 'deflection', 'Do not refer the customer to the manufacturer if it is our job.'],
		['en', 'deflection', "Don't fob people off."],
		['en', 'deflection', 'Never tell customers to sort it out with someone else.'],
		['en', 'canned', 'No copy-paste answers.'],
		['en', 'canned', 'Avoid stock phrases that miss the point.'],
		['en', 'canned', 'Do not send a generic reply.'],
		['en', 'internals', 'Do not mention the names of our systems.'],
		['en', 'internals', 'Keep our in-house software out of replies.'],
		['en', 'internals', 'Never name our internal programs.'],
		['en', 'discrimination', "No comments on anybody's gender, race or age."],
		['en', 'discrimination', "Don't stereotype."],
		['en', 'discrimination', 'Avoid sexist or racist remarks.'],
		['en', 'concession', 'No discount above 15 %.'],
		['en', 'concession', "Don't give goodwill credit above £20 without sign-off."],
		['en', 'concession', 'Compensation over 50 € needs approval.'],
		['en', 'callback', 'If you promise a call, name a time.'],
		['en', 'callback', 'Never say "we\'ll call you" without a day and an hour.'],
		['en', 'callback', 'Callbacks only with a time.'],
		['en', 'public-quarrel', "Don't get into fights in the comments."],
		['en', 'public-quarrel', 'No public arguments on social media.'],
		['en', 'public-quarrel', 'Never insult anyone on our forum.'],
		['en', 'threat', 'No threats.'],
		['en', 'threat', 'Do not intimidate anyone.'],
		['en', 'asked-again', "Don't make people repeat themselves: no asking twice."],
		['en', 'asked-again', 'Never ask for details we already have.'],
		['en', 'asked-again', 'Do not ask what the customer told you before.'],
		['en', 'jargon', 'Avoid technical words.'],
		['en', 'jargon', 'Explain everything in plain English.'],
		['en', 'jargon', 'No abbreviations that a layman does not know.'],
		['en', 'smalltalk', 'No small talk.'],
		['en', 'smalltalk', "Don't chat about private matters."],
		['en', 'smalltalk', 'Stay on topic.'],
		['en', null, 'The blue button deletes everything.'],
		['en', null, 'Never say that the shop closes at five.'],
		['en', null, 'Do not mention the strike.'],
		['cs', 'guarantee', 'Neslibujte termín, který neovlivníme.'],
		['cs', 'guarantee', 'Nikoho neujišťujte, že to určitě dopadne.'],
		['cs', 'guarantee', 'Nedávejte záruky za dopravce.'],
		['cs', 'disclosure', 'O jiných hostech nemluvíme.'],
		['cs', 'disclosure', 'Neprozrazujte osobní údaje cizích lidí.'],
		['cs', 'disclosure', 'Nezveřejňujte čísla o tržbách.'],
		['cs', 'blame', 'Neházejte to na kolegy.'],
		['cs', 'blame', 'Nevymlouvejte se na sklad.'],
		['cs', 'blame', 'Neobviňujte jiná oddělení.'],
		['cs', 'rival', 'Nedoporučujte konkurenci.'],
		['cs', 'rival', 'Neříkejte, že je jiná firma lepší.'],
		['cs', 'quarrel', 'Neříkejte zákazníkovi, že se mýlí.'],
		['cs', 'quarrel', 'Nedávejte vinu zákazníkovi.'],
		['cs', 'quarrel', 'Se zákazníky se nedohadujte.'],
		['cs', 'quarrel', 'Neobviňujte zákazníka ze lži.'],
		['cs', 'credentials', 'Nikdy nežádejte o heslo.'],
		['cs', 'credentials', 'Nechtějte kód CVC ani PIN.'],
		['cs', 'advice', 'Neraďte s léky ani s léčbou.'],
		['cs', 'advice', 'Žádné právní rady.'],
		['cs', 'advice', 'Nedoporučujte investice.'],
		['cs', 'escalation', 'Neposílejte to šéfovi, když to zvládnete.'],
		['cs', 'escalation', 'Bez důvodu neeskalujte.'],
		['cs', 'escalation', 'Vedoucího zapojte jen tehdy, když to jinak nejde.'],
		['cs', 'unanswered', 'Neignorujte dotazy.'],
		['cs', 'unanswered', 'Odpovězte na vše, na co se zákazník ptal.'],
		['cs', 'unanswered', 'Žádná otázka nesmí zůstat nezodpovězená.'],
		['cs', 'deflection', 'Neodbývejte lidi.'],
		['cs', 'deflection', 'Neposílejte zákazníka za výrobcem, když to řešíme my.'],
		['cs', 'canned', 'Žádné kopírované odpovědi.'],
		['cs', 'canned', 'Vyhněte se frázím mimo problém.'],
		['cs', 'canned', 'Nepoužívejte obecné odpovědi.'],
		['cs', 'internals', 'Nejmenujte naše systémy.'],
		['cs', 'internals', 'Interní programy nezmiňujte.'],
		['cs', 'discrimination', 'Žádné narážky na věk či pohlaví.'],
		['cs', 'discrimination', 'Zbavte se předsudků.'],
		['cs', 'concession', 'Sleva nejvýš 15 %.'],
		['cs', 'concession', 'Odškodnění nad 500 Kč jen se souhlasem.'],
		['cs', 'concession', 'Nic nad 10 % bez schválení.'],
		['cs', 'callback', 'Když slíbíte telefonát, uveďte čas.'],
		['cs', 'callback', 'Neříkejte „zavoláme vám“ bez hodiny.'],
		['cs', 'public-quarrel', 'Nepouštějte se do sporů na sociálních sítích.'],
		['cs', 'public-quarrel', 'Na fóru se nehádejte.'],
		['cs', 'threat', 'Žádné výhrůžky.'],
		['cs', 'threat', 'Nikoho nezastrašujte.'],
		['cs', 'asked-again', 'Neptejte se dvakrát na totéž.'],
		['cs', 'asked-again', 'Nechtějte údaje, které už známe.'],
		['cs', 'jargon', 'Vyhněte se odborným slovům.'],
		['cs', 'jargon', 'Mluvte srozumitelně i pro laika.'],
		['cs', 'smalltalk', 'Držte se tématu.'],
		['cs', 'smalltalk', 'Nepovídejte si o soukromých věcech.'],
		['cs', null, 'Modré tlačítko všechno smaže.'],
		['cs', null, 'Nezmiňujte stávku.'],
		['cs', null, 'Neříkejte, že zavíráme v pět.']
	])('%s %s: %s', (language, kind, say) => {
		expect(kindOf(say, language)).toBe(kind);
	});

	test('a kind may be written as a heading', () => {
		expect(namedKind('Public quarrel')).toBe('public-quarrel');
		expect(namedKind('house-rule')).toBeNull();
		expect(namedKind(null)).toBeNull();
	});
});

const wordsOf = (text: string) => plainSentences(read(text, 'en'))[0]!;

describe('what a phrase means', () => {
	test.each([
		['call* you [back]', ' we will call you back ', true],
		['(call|ring) _ soon', ' we ring you very soon ', true],
		['(call|ring) _ soon', ' we ring you , very soon ', false],
		['(call|ring) __ soon', ' we ring you , very soon ', true],
		['you [really] do ?', ' you do ? ', true],
		['@who calls', ' somebody calls ', true],
		['call', ' recall ', false]
	])('"%s" in "%s"', (phrase, text, found) => {
		const wanted = phrases(phrase, { who: 'somebody|he' });
		expect(text.search(wanted.pattern) >= 0).toBe(found);
		expect(says(wanted, wordsOf(text))).toBe(found);
	});

	test.each([
		['of two that begin alike the first counts', 'call you\ncall you back', 'we call you back', ['call you']],
		['the second begins after the first', 'call you back\nyou back', 'call you back you back', ['call you back', 'you back']],
		['firm ones are not among them', '~call you\nback', 'we call you back', ['back']],
		['any word may come first', '[^ ]+ back', 'come back', ['come back']]
	])('one after the other: %s', (_, source, text, found) => {
		const plain = wordsOf(text);
		expect(said(phrases(source), plain).map(({ from, to }) => plain.text.slice(from, to))).toEqual(found);
	});

	test('a firm one stands there all the same', () => {
		expect(saysFirmly(phrases('~call you\nback'), wordsOf('we call you back'))).toBe(true);
		expect(saysFirmly(phrases('~call us\nback'), wordsOf('we call you back'))).toBe(false);
	});

	test('an unknown list is a mistake', () => {
		expect(() => phrases('@nobody calls')).toThrow('No list of words is called nobody');
	});
});
