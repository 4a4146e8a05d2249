// Is the reply in another language than the customer's? By script and by small words, as a whole or for the greater part.
import type { Language } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';
import type { Reading, Token } from './reading-types.ts';
import { ofWord, type Spelling } from './word-facts.ts';

/** Small words of neighbours and of languages that people know; folded, and no words of Czech or English. */
const elsewhere = new Set(
	`und der die das ist nicht ich wir sie ihnen ihre ihr ein eine einen fur mit auf bitte danke guten leider konnen werden haben auch noch sehr gerne wenn dass sich uns unser es tut mir leid mich sofort darum guten tag gleich schaue nach
	som sme ste nie ako aby co tiez pre ktory ktora velmi dakujem dakujeme prosim vas mozem mozete moze ospravedlnujem mrzi uz teraz preto pretoze vasa vase nam budeme pozriem skusim hned ano
	jest sie nie jak dla czy prosze dziekuje dzien dobry mamy mozemy panstwa przepraszam bardzo juz aby oraz przez tego jestem
	voor het niet wij uw bedankt dankjewel alstublieft graag maar ook deze onze jullie wordt worden binnen terug hebben
	que los las una para por con está esta usted gracias hola lo siento su pedido nos muy tambien pero como
	le les des une est pas vous nous pour dans avec bonjour merci votre notre je suis desole tres bien mais sur
	il che di non per con una sono grazie buongiorno mi dispiace suo ordine molto anche della
	et est non sed dolor ipsum lorem amet sit consectetur adipiscing elit`
		.trim()
		.split(/\s+/)
);
/** Slovak shares most small words with Czech: these it does not. */
const slovak =
	/^(?:sa|som|sme|nie|tiez|pre|velmi|mozem|mozete|moze|mozeme|ospravedlnujem|pozriem|pozrieme|skusim|nieco|iba|vsetko|robim|dakujem|dakujeme|peniaze|coskoro|piatich|siestich|luto|lutujeme|kedze|preco|tyzdn\w*|tyzden|zajtra|pondelok|utorok|stvrtok|piatok|vasej|vasho|vasu|nasej|nasho|ospravedlnujeme|prajem|prajeme|ziadne|ziadny|viac|lepsie|teraz|este|potrebujem\w*|ktoru|ktory|zasielk\w*|vdaka|naozaj)$/;
/** Letters that neither Czech nor English writes. */
const strange = /[ßñ¿¡ąćęłńśźżľĺŕôäöüàèìòùâêîûçœæøå]/giu;

interface Side {
	here: boolean;
	there: boolean;
	abroad: boolean;
	slovak: boolean;
}

const sides: Record<Language, (spelling: Spelling) => Side> = {
	en: ofWord(({ folded }) => sideOf(folded, 'en')),
	cs: ofWord(({ folded }) => sideOf(folded, 'cs'))
};

function sideOf(word: string, language: Language): Side {
	const [here, there] = [lexicons[language].stop.has(word), lexicons[language === 'cs' ? 'en' : 'cs'].stop.has(word)];
	return { here: here && !there, there: there && !here, abroad: elsewhere.has(word) && !here, slovak: slovak.test(word) };
}

/** Words that are not quoted: those of the reply. */
export function foreign({ tokens, sentences, language, text }: Reading): boolean {
	const isOwn = ({ kind, quoted }: Token): boolean => kind === 'word' && !quoted;
	const words = tokens.filter(isOwn);
	if (otherScript(words)) return true;
	if (words.length < 3) return false;
	if (other(language, words, text)) return true;
	let abroad = 0;
	for (const { first, last, start, end } of sentences) {
		const own = tokens.slice(first, last).filter(isOwn);
		if (own.length >= 4 && other(language, own, text.slice(start, end))) abroad += own.length;
	}
	return 2 * abroad >= words.length;
}

function otherScript(words: readonly Token[]): boolean {
	let [letters, latin] = [0, 0];
	for (const { folded } of words) {
		letters += folded.length;
		for (let i = 0; i < folded.length; i++) {
			const code = folded.charCodeAt(i);
			if (code >= 97 && code <= 122) latin++;
		}
	}
	return letters >= 8 && latin * 2 < letters;
}

function other(language: Language, words: readonly Token[], text: string): boolean {
	let [own, theirs, abroad, slovaks] = [0, 0, 0, 0];
	for (const { spelling } of words) {
		const side = sides[language](spelling);
		if (side.here) own++;
		if (side.there) theirs++;
		if (side.abroad) abroad++;
		if (side.slovak) slovaks++;
	}
	if (words.length >= 4 && theirs >= 2 && theirs >= 3 * own) return true;
	// What follows asks for one such word at least, or two of Slovak.
	if (abroad === 0 && slovaks === 0) return false;
	const letters = (text.match(strange) ?? []).length;
	if (language === 'cs' && 8 * slovaks >= Math.max(16, words.length) && /[ľĺŕôä]|\b(?:sa|som|nie)\b/iu.test(text)) return true;
	// Slovak shares half of its small words with Czech: letters and small words count together.
	return abroad + Math.min(3, letters) >= 2 && abroad >= 1 && abroad + letters > own && 4 * (abroad + letters) >= words.length;
}
