// Is the reply in another language than the customer's? By script and by small words, as a whole or for the greater part.
import type { Language } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';
import type { Reading } from './reading-types.ts';

/** Small words of neighbours and of languages that people know; folded, and no words of Czech or English. */
const elsewhere = new Set(
	`und der die das ist nicht ich wir sie ihnen ihre ihr ein eine einen fur mit auf bitte danke guten leider konnen werden haben auch noch sehr gerne wenn dass sich uns unser es tut mir leid mich sofort darum guten tag gleich schaue nach
	som sme ste nie ako aby co tiez pre ktory ktora velmi dakujem dakujeme prosim vas mozem mozete moze ospravedlnujem mrzi uz teraz preto pretoze vasa vase nam budeme pozriem skusim hned ano
	jest sie nie jak dla czy prosze dziekuje dzien dobry mamy mozemy panstwa przepraszam bardzo juz aby oraz przez tego jestem
	que los las una para por con está esta usted gracias hola lo siento su pedido nos muy tambien pero como
	le les des une est pas vous nous pour dans avec bonjour merci votre notre je suis desole tres bien mais sur
	il che di non per con una sono grazie buongiorno mi dispiace suo ordine molto anche della
	et est non sed dolor ipsum lorem amet sit consectetur adipiscing elit`
		.trim()
		.split(/\s+/)
);
/** Slovak shares most small words with Czech: these it does not. */
const slovak =
	/^(?:sa|som|sme|nie|tiez|pre|velmi|mozem|mozete|moze|mozeme|ospravedlnujem|pozriem|pozrieme|skusim|nieco|iba|vsetko|robim|dakujem)$/;
/** Letters that neither Czech nor English writes. */
const strange = /[ßñ¿¡ąćęłńśźżľĺŕôäöüàèìòùâêîûçœæøå]/giu;

export function foreign(reading: Reading, words: string[]): boolean {
	if (otherScript(words)) return true;
	if (words.length < 3) return false;
	if (other(reading.language, words, reading.text)) return true;
	let abroad = 0;
	for (const { first, last, start, end } of reading.sentences) {
		const own = reading.tokens.slice(first, last).flatMap(({ kind, quoted, folded }) => (kind === 'word' && !quoted ? [folded] : []));
		if (own.length >= 4 && other(reading.language, own, reading.text.slice(start, end))) abroad += own.length;
	}
	return 2 * abroad >= words.length;
}

function otherScript(words: string[]): boolean {
	const letters = words.join('');
	const latin = letters.replace(/[^a-z]/g, '').length;
	return letters.length >= 8 && latin * 2 < letters.length;
}

function other(language: Language, words: string[], text: string): boolean {
	const neighbour: Language = language === 'cs' ? 'en' : 'cs';
	const [here, there] = [lexicons[language].stop, lexicons[neighbour].stop];
	const own = words.filter((word) => here.has(word) && !there.has(word)).length;
	const theirs = words.filter((word) => there.has(word) && !here.has(word)).length;
	if (words.length >= 4 && theirs >= 2 && theirs >= 3 * own) return true;
	const abroad = words.filter((word) => elsewhere.has(word) && !here.has(word)).length;
	const letters = (text.match(strange) ?? []).length;
	if (
		language === 'cs' &&
		8 * words.filter((word) => slovak.test(word)).length >= Math.max(16, words.length) &&
		/[ľĺŕôä]|\b(?:sa|som|nie)\b/iu.test(text)
	)
		return true;
	// Slovak shares half of its small words with Czech: letters and small words count together.
	return abroad + Math.min(3, letters) >= 2 && abroad >= 1 && abroad + letters > own && 4 * (abroad + letters) >= words.length;
}
