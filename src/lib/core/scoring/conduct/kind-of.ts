// The kind of a rule that does not say it, from the words of the rule.
import type { Language } from '../../scenario/types.ts';
import { fold } from '../observe/stem.ts';
import type { RuleKind } from '../../scenario/types.ts';

/** First that fits wins. */
const words: Record<Language, [RuleKind, RegExp][]> = {
	en: [
		['callback', /call[- ]?back|ring back|promise[^.]* call/],
		['concession', /discount|concession|goodwill|without (?:approval|consent)/],
		['guarantee', /guarantee|promise[^.]* (?:date|result|cannot|certain)/],
		['credentials', /ask[^.]* (?:password|pin|card number)/],
		['disclosure', /disclos|confidential|other customers' data|turnover/],
		['internals', /internal (?:tool|system|name)/],
		['blame', /blame[^.]* (?:colleague|department|management)/],
		['rival', /competitor|rival/],
		['public-quarrel', /(?:quarrel|argue|argument)[^.]* (?:public|forum)/],
		['quarrel', /argue|quarrel|customer is wrong/],
		['advice', /(?:medical|legal|investment|financial) advice/],
		['escalation', /escalat|hand[^.]* to a (?:colleague|superior)/],
		['unanswered', /unanswered|without an answer/],
		['deflection', /send[^.]* elsewhere/],
		['canned', /canned|template/],
		['discrimination', /discriminat/],
		['threat', /threat/],
		['asked-again', /ask[^.]* already/],
		['jargon', /jargon|technical terms/],
		['smalltalk', /small ?talk|nothing to do with the matter/]
	],
	cs: [
		['callback', /zavolan|zpetn\w+ vol/],
		['concession', /slev|ustup/],
		['guarantee', /zaruc|garant|jiste/],
		['credentials', /(?:chtit|zadat|ptat)[^.]* (?:hesl|pin|cislo karty)|celé heslo|cele heslo/],
		['disclosure', /duvern|obrat/],
		['internals', /intern\w+ (?:nastroj|system)/],
		['blame', /vinu na/],
		['rival', /konkurenc/],
		['public-quarrel', /hadk\w+[^.]* (?:verejn|for)|verejn\w+[^.]* had/],
		['quarrel', /hada|nema pravdu/],
		['advice', /(?:zdravotn|pravn|investicn)\w+[^.]* rad/],
		['escalation', /predavat|vys bez|nadrizen/],
		['unanswered', /bez odpovedi/],
		['deflection', /odkazovat[^.]* jinam|posilat[^.]* jinam/],
		['canned', /sablon/],
		['discrimination', /diskrimin/],
		['threat', /vyhroz/],
		['asked-again', /uz (?:zakaznik )?uved|uz rekl/],
		['jargon', /zargon/],
		['smalltalk', /zapradat|netykaji|nezavazn/]
	]
};

/** Null: the rule says itself what must not be said. */
export function kindOf(say: string, language: Language): RuleKind | null {
	const text = fold(say.toLowerCase());
	return words[language].find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
