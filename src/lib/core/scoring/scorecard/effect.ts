// Does a recommendation say what it does to sales? In words that any seller would use, or in the author's own.
import type { Issue, Language } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';
import { phrases, says, type Phrases } from '../conduct/phrases.ts';
import { plainSentences } from '../observe/plain.ts';
import { read } from '../observe/read.ts';

/** Words of the author's effect that are enough, where they are not words of the recommendation itself. */
const enoughShared = 2;

const effects: Record<Language, Phrases> = {
	en: phrases(`
		(leave|leaves|leaving|left) [the|their|our] (page|site|shop|basket|cart|checkout|us)
		(leave|leaves|abandon|abandons|drop out|give up|go away|click away|walk away|turn away|run away|bounce)
		(lose|loses|losing|lost|cost|costs|costing) (us|customers|sales|orders|buyers|people|trust|money|most|them|half|many|some|a lot)
		(puts|put|scares|scare|frightens|frighten|drives|drive|turns|turn) [people|them|buyers|customers|visitors|many|some] (off|away)
		(frighten|frightens|scare|scares|deter|deters|discourage|discourages) (people|buyers|customers|visitors|them)
		(sell|sells|sales|conversion*|turnover|revenue)
		(more|fewer|less|most|many) (people|customers|visitors|buyers) [will|would|can|may|might] (buy|order|stay|return|finish|hesitate|trust)
		(people|customers|visitors|buyers) (will|would|may|might) [not|never] (buy|order|stay|return|finish|hesitate|trust)
		(look|looks|looked|seem|seems) (as if|like|forgotten|neglected|careless|suspicious|dishonest|unprofessional)
		(nobody|no one) (likes|wants|waits|trusts|buys|will|would)
		(buy|order|shop) (elsewhere|somewhere else|more|less|again|sooner|from us)
		(more|fewer|extra|further) (orders|sales|buyers|purchases)
		(builds|build|gives|creates|earns|wins|lose|loses|destroys|hurts) [their|more|our] (trust|confidence)
		(so that|because|otherwise|then) _ (buy|order|stay|leave|trust|hesitate|return|finish)
		(think twice|lose interest|lose patience|hesitate|never come back)
	`),
	cs: phrases(`
		(odejdou|odchazeji|odchazi|odejde|utecou|utikaji|odradi|odrazuje|odrazuji|zrazuje|vyplasi|vystrasi|nedokonci|nedokoncuji|opusti|opousti|opousteji|vzda|vzdaji|vzdavaji)
		(prichazime|prijdeme|ztracime|ztratime|ztraci|ztrati|stoji nas|pripravuje nas|pripravi nas)
		(prodej|prodeje|prodeji|prodame|prodavat|trzb*|obrat|konverz*)
		(zvysi|zvysime|zvedne|zvedneme|snizi|snizuje|brani|vydelame) _ (nakup*|objednav*|vydel*)
		(vypada|nevypada|pusobi|nepusobi) __ (ze|jako|zapomenute|zanedbane|podezrele|neduveryhodne|jedno)
		(nikdo|nikoho) _ (nema|nechce|nekoupi|neceka|nedava|nebavi|nedokonci)
		(nema|nechce|nekoupi) nikdo
		(koupi|kupuji|kupuje|nekoupi|objedna|objednaji|neobjedna|neobjednaji|nakoupi|nenakoupi) [si] (to|jinde|radeji|radsi|u nas|znovu|vic|vice)
		(duver*|neduver*|verohodn*|jistot*)
		(vic|vice|mene|min) (lidi|zakazniku|objednavek|kupujicich|nakupu)
		(vahaji|vaha|zavaha|zavahaji|rozmysli|nevrati|vrati)
		(aby|protoze|jinak|pak) _ (koupil*|objednal*|zustal*|odes*|neodes*|neutek*|dokoncil*)
	`)
};

export function statesEffect(text: string, issue: Issue, language: Language): boolean {
	const reading = read(text, language);
	if (plainSentences(reading).some((sentence) => says(effects[language], sentence))) return true;
	const recommended = new Set([issue.say, ...issue.also].flatMap((wording) => content(wording, language)));
	const told = new Set(content(issue.effect, language).filter((stem) => !recommended.has(stem)));
	return new Set(content(text, language).filter((stem) => told.has(stem))).size >= enoughShared;
}

function content(text: string, language: Language): string[] {
	const { stop } = lexicons[language];
	return read(text, language)
		.tokens.filter(({ kind, folded }) => kind === 'word' && folded.length > 3 && !stop.has(folded))
		.map(({ stem }) => stem);
}
