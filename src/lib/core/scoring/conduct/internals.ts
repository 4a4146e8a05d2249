// Names of internal tools and systems: known products, channels and tickets by their marks, unknown names by what is said around them.
import type { Language } from '../../scenario/types.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import { capital } from '../observe/word-facts.ts';
import { namesIn, type Plain } from '../observe/plain.ts';

/** Tools that companies use inside; their names are no words of a language. */
const tools =
	/^(?:slack\w{0,3}|jira|jir[eyuo]\w{0,2}|zendesk\w{0,3}|salesforce\w{0,2}|confluence|grafan\w|kiban\w|jenkins\w{0,3}|trell\w{1,2}|asana|sharepoint\w{0,3}|hubspot\w{0,3}|freshdesk|intercom|servicenow|bugzilla|redmine|gitlab\w{0,2}|github\w{0,2}|sap|sapu|crm|erp|wms|backend\w{0,2}|backoffice|intranet\w{0,2}|postgres|mongodb|redis|kafka|kubernetes|elasticsearch|tableau|notion|pagerduty|opsgenie|sentry|datadog|helpdesk system|cron\w{0,2}|staging\w{0,2})$/;
/** What is said about systems rather than about people, towns and products. */
const technical: Record<Language, RegExp> = {
	en: / (?:in|into|from|via|through|on|our|to|with|by|and|the|between|inside|under|within) /,
	cs: / (?:v|ve|do|z|ze|pres|na|nas|nase|nasem|nasi|k|od|mezi|pod|skrz|a|s|jmenem|pro) /
};
const systemWords: Record<Language, RegExp> = {
	en: / (?:import(?:s|ed)?|export(?:s|ed)?|sync\w*|synchron\w*|queue\w*|logs?|logged|flagged|flag|tickets?|board|channel|server\w*|database|script\w*|macro\w*|dashboard|module|build|deploy\w*|nightly|batch|system\w*|tools?|software|node|cluster|record(?:s|ed)?|entry|entered|routed|router|assign\w*|status|bug|patch|backlog|sprint|pipeline|job|api|admin|console|screen|crash\w*|down|outage|restart\w*|update[sd]?|migrat\w*|moved|deleted|wiped|shows?|says?|see|look\w*|open|opened|check\w*|type|typed|stored|store|stores|runs?|running|pull\w*|push\w*|transfer\w*|feed\w*|load\w*|calculat\w*|generat\w*|print\w*|scor\w*|matched|matches|ran|stuck|hangs|froze|wiki|calendar|sheet|spreadsheet|folder|mailbox|bot|engine|kept|note\w*|marked|tagged) /,
	cs: / (?:import\w*|export\w*|synchron\w*|sync|fronta|fronte|fronty|log\w*|zapis\w*|zaznam\w*|tiket\w*|ticket\w*|kanal\w*|server\w*|databaz\w*|skript\w*|makr\w*|modul\w*|build\w*|nasaz\w*|nocni|davk\w*|system\w*|nastroj\w*|program\w*|softwar\w*|uzel|uzlu|cluster\w*|prelev\w*|prepis\w*|zadan\w*|zadal\w*|status\w*|stav|bug\w*|chyb\w*|oprav\w*|sprint\w*|pipeline|uloh\w*|api|admin\w*|konzol\w*|spadl\w*|pada|pad|restart\w*|aktualiz\w*|ukazuj\w*|hlasi|pise|vidim|vidime|koukam|divam|otevr\w*|proklik\w*|ulozen\w*|uklada\w*|bezi|bezela|nabeh\w*|stahuj\w*|posila|prenes\w*|prenas\w*|nacit\w*|pocita|generuj\w*|tisk\w*|paruj\w*|sparov\w*|visi|zasekl\w*|zamrzl\w*|wiki|kalendar\w*|tabulk\w*|slozk\w*|schrank\w*|robot\w*|bot|evidenc\w*|evidov\w*|presun\w*|smazal\w*|hlida|doklad\w*|oznac\w*|vede\w*|veden\w*) /
};
/** Behind these a capital letter is nobody's system. */
const titles =
	/^(?:mr|mrs|ms|miss|dr|mister|sir|dear|hello|hi|hey|pan|pana|panu|pane|panem|pani|slecn\w+|mgr|ing|bc|ahoj|cau|colleague|colleagues|kolega|kolegyn\w+|kolegov\w+|street|road|saint|st|ulic\w|nam|city|mesto|technik\w*|technician|driver|ridic\w*|poradkyn\w+|poradce|spravce|regards|s|pozdravem|manager|and|>)$/;
const calendar =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|i|i'm|i'll|i've|i'd|english|british|european|german|french|czech|cesk\w*|evropsk\w*|praz\w*|prah\w*|brn\w*|ostrav\w*|london\w*|google\w*|apple|android\w*|iphone\w*|windows|word\w*|excel\w*|outlook\w*|gmail\w*|facebook\w*|whatsapp\w*|visa|mastercard|paypal\w*|internet\w*|pdf|csv|sms|vat|dph|id|iban|pin|qr|gps|usb|wifi|wi|fi|tv|ok|eu|uk|usa|cz|url|html|ico|dic|puk|sim|http|https|www|vip|faq|ceo|it|pc|led|lte|dsl|ics|rip|spf|dns|ssl|ftp|ok|am|pm|asap|eet|esim|mms|nfc|xml|jpg|png|zip|profil\w*|settings|nastaven\w*)$/;
/** "EXP-1207": a prefix of letters, as ticket systems give it. */
const ticket = /^[A-Z]{2,6}-\d{2,6}$/;

/** Sentences that name one. */
export function internals(reading: Reading, plain: Plain[], customer: Reading): Span[] {
	const known = new Set([...namesIn(customer), ...customer.tokens.map(({ stem }) => stem)]);
	return plain
		.filter(({ text, sentence: { first, last } }) => {
			if (text.includes(' > ')) return false;
			const tokens = reading.tokens.slice(first, last);
			return tokens.some((token, i) => {
				if (token.quoted || known.has(token.stem)) return false;
				const original = reading.text.slice(token.start, token.end);
				if (tools.test(token.folded) || (token.kind === 'reference' && ticket.test(original))) return true;
				if (token.word === '#' && /^\p{L}/u.test(tokens[i + 1]?.word ?? '')) return true;
				return unknownName(reading, tokens, i, text);
			});
		})
		.map(({ sentence }) => sentence);
}

/** A capitalised word inside a sentence, behind a preposition or with letters of both sizes, where systems are spoken of. */
function unknownName({ text, language }: Reading, tokens: Token[], i: number, sentence: string): boolean {
	const token = tokens[i];
	const before = tokens[i - 1];
	if (token?.kind !== 'word' || !capital(text, token) || calendar.test(token.folded)) return false;
	// What customers have themselves.
	if (
		[tokens[i + 1], tokens[i - 1]].some((near) =>
			/^(?:app|apps|website|site|web|portal|shop|account|aplikac\w*|appk\w*|webu?|portal\w*|obchod\w*|ucet|uctu)$/.test(near?.folded ?? '')
		)
	)
		return false;
	const mixed = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
	if (mixed) return true;
	if (tokens[i + 1]?.kind === 'number' && technical[language].test(` ${before?.folded ?? ''} `)) return true;
	if (before === undefined || before.kind === 'punctuation' || titles.test(before.folded) || token.folded.length < 3) return false;
	// Two names in a row are a person.
	const next = tokens[i + 1];
	if ((next?.kind === 'word' && capital(text, next)) || (before.kind === 'word' && capital(text, before) && i > 1)) return false;
	// "projít Zefyrem": Czech needs no preposition.
	const behind =
		language === 'cs' && /(?:em|u|e)$/.test(token.folded) && before.kind === 'word' && /(?:it|at|el|la|lo|li|i|a)$/.test(before.folded);
	return (
		(behind || technical[language].test(` ${before.folded} `)) && systemWords[language].test(sentence.replace(` ${token.folded} `, ' '))
	);
}
