// Czech address: pronouns, auxiliaries, endings of the second persons, imperatives and greetings. Endings need their accents; in a text
// without any, words that could be something else are left alone.
import type { Reading, Token } from '../observe/reading-types.ts';
import { capital } from '../observe/word-facts.ts';
import type { Cue } from './address.ts';

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const formalWords =
	set(`vy vas vam vami vas vase vaseho vasemu vasem vasim vasi vasich vasimi vasi jste nejste byste abyste kdybyste budete nebudete zkuste nezkuste zkuste nezkuste
	mate nemate chcete nechcete muzete nemuzete vite nevite ste piste napiste nepiste odepiste podepiste zapiste vypiste prepiste popiste posadte`);
const familiarWords =
	set(`tebe tobe tebou tvuj tvoje tvoji tvoji tva tve tvou tveho tvemu tvem tvym tvych tvymi tvojim tvojich jsi nejsi seš ses sis zes cos jaks kdes bys abys
	kdybys budes nebudes mas nemas chces nechces muzes nemuzes vis nevis smis musis nemusis umis znas neznas das jdes prijdes dostanes uvidis najdes
	potrebujes posles napises zavolas pouzivas vidis myslis delas rikas pises zkusis klikne klikneš zadas otevres vratis zaplatis objednas`);
/** Second persons plural by their ending; these words end so and are none. */
const noPlural =
	set(`prasete štěněte koťete ptáčete dítěte kuřete zvířete děvčete hraběte vejcete batolete dvojčete latte parte karate forte byte website template remote private update note paste delete
	route state write complete quote site white suite lite elite date rate minute create invite execute institute pirate chocolate separate ultimate corporate mate favorite celebrate vote`);
/** The same of a text without accents: adverbs, places, ordinals and participles besides. */
const noBarePlural =
	set(`jeste urcite jiste proste ciste dite byte aute karte poste miste meste svete zivote listu soboty pate seste devate desate ctvrte ste treti jednicte rozbite zlate
	zlute bohate huste prijate kryte zapnute vypnute hotove skryte pojate ulozte konte tete dete lete vete hmote robote testy kvete prospekte produkte kontakte projekte porte exporte importe reporte supporte
	ucte soucte rozpocte poctu ploste mimochodem soboteplate zajiste nejiste presvedcite samostate ochote dobrote hodnote jednote kvalite aktivite identite priorite teplote nejistote rychloste bolesti`);
const noSingular =
	set(`tomáš lukáš aleš miloš matyáš bartoš eliáš jonáš mikuláš mareš beneš bureš váš náš koš myš guláš příliš spíš výš plyš veš tuš rozkoš pleš groš ještě fetiš radš raš souš kaš guruš až než též mariáš kabaš patnáš kalhot papouš marš dokaš bakšiš
	piš hošíš pastiš nejspíš níž blíž takéž celkovéš stéš však zvlášš`);
/** "Roste", "odečte", "splete": he does. */
const grows = /^(?:ne|po|vy|do|při|za|na|pře|ode|od|roz|s|u|pro|zapo)*(?:roste|kvete|plete|čte|mete|hněte|třeste)$/;
/** Imperatives of the second person singular, folded. */
const orders =
	set(`zkus mrkni koukni podivej dej posli napis pis odepis zavolej volej otevri zavri stahni klikni klepni tukni vezmi vem rekni rikej nech pockej promin pojd prijd jdi bez zadej
	vyber zvol zapni vypni restartuj nastav prihlas odhlas potvrd over zkontroluj vrat objednej zaplat uloz smaz pridej najdi vloz stiskni podrz odpoj pripoj ozvi hod drz mej neboj netrap nezlob nevahej
	projdi precti poslouchej ver skoc prepni nahraj vypln dopln uved zajdi vyzkousej omluv udelej prestan ukaz pust nainstaluj odinstaluj aktualizuj vycisti vytahni zastrc prohledni vsimni
	nespechej nedelej nezapomen neposilej popros zeptej domluv budes nepis nevolej sleduj uzij podepis prepis preposli zasli prilož priloz poloz vymen sundej nasad otoc zmackni
	ptej neptej ber vyfot nafot zmer zvaz rozmysli odpocin odpocni ochutnej spocitej secti prijmi pomoz pridrz vymaz uvolni rozsvit pozdravuj sepis
	odstran zrus rozbal sbal prines dones odnes kontaktuj reklamuj napln zamkni odemkni zamkni presun zkopiruj vydrz koukej divej nekupuj neplat neber neotevirej vzpomen uvazuj zaskrtni odskrtni`);
/** Of these, no orders when they stand alone: nouns and the like. */
const doubtful = set('vyber sepis podepis prepis uved bez ver drz napis zkus dej nech vem mej');
const greetings = set('ahoj ahojky cau caves cauves cus nazdar zdar hoj cauky');
const prepositions = set('v ve o k ke do na z ze od u po pri bez za s se pod nad pred mezi kolem okolo vedle podle kvuli diky proti behem');
/** "Ti lidé, ti dva, ti, kdo …" */
const those = set(
	'kdo co kteri nasi vasi dva tri ctyri ostatni sami lide zakaznici technici kolegove druzi prvni posledni jini nejlepsi vsichni dalsi novi stari mladi moji dobri spravni chytri'
);

export function czechAddress(reading: Reading): Cue[] {
	const tokens = reading.tokens.filter(({ kind, quoted }) => !quoted && kind !== 'emoji');
	const bare = !/[áčďéěíňóřšťúůýž]/i.test(reading.text);
	return tokens.flatMap((token, i): Cue[] => {
		if (token.kind !== 'word') return [];
		const { start, end } = token;
		const address = said(reading, tokens, i, bare);
		if (address !== null) return [{ start, end, address, weak: false }];
		return title(tokens, i) ? [{ start, end, address: 'formal', weak: true }] : [];
	});
}

function said(reading: Reading, tokens: Token[], i: number, bare: boolean): Cue['address'] | null {
	const token = tokens[i];
	if (token === undefined) return null;
	const { folded } = token;
	const name = i > 0 && capital(reading.text, token) && (tokens[i - 1]?.kind === 'word' || called(reading, tokens, i));
	if (formalWords.has(folded) || (!name && plural(token, bare))) return 'formal';
	if (greetings.has(folded) || familiarWords.has(folded) || pronoun(tokens, i, bare)) return 'familiar';
	if (!name && (singular(token, bare) || order(tokens, i, bare))) return 'familiar';
	return null;
}

/** "…, Roberte, …": a name between commas in one line. */
function called({ text }: Reading, tokens: Token[], i: number): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (before?.word !== ',' || token === undefined || text.slice(before.end, token.start).includes('\n')) return false;
	return after === undefined || /^(?:,|!+|\.+)$/.test(after.word);
}

/** "pošlete", "máte", "zkuste"; with accents "-tě" and "-té" are something else. */
function plural({ word, folded }: Token, bare: boolean): boolean {
	if (folded.length < 4 || !word.endsWith('te') || noPlural.has(word) || grows.test(word)) return false;
	return (
		!bare || (!noBarePlural.has(folded) && /(?:[eia]te|ejte|ujte|[szrlcdnmj]te)$/.test(folded) && !/(?:oste|este|iste|uste)$/.test(folded))
	);
}

/** "máš", "uvidíš", "napíšeš". */
function singular({ word, folded }: Token, bare: boolean): boolean {
	if (bare)
		return (
			folded.length > 5 && /(?:ujes|avas|ivas|uvas|nes|zes|ces|ejes)$/.test(folded) && !/(?:prines|dones|unes|zanes|odnes)$/.test(folded)
		);
	return /(?:eš|íš|áš)$/u.test(word) && word.length > 2 && !noSingular.has(word);
}

function pronoun(tokens: Token[], i: number, bare: boolean): boolean {
	const { word = '', folded = '' } = tokens[i] ?? {};
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (word === 'tě') return true;
	if (bare && folded === 'te') return before?.kind === 'word' && !prepositions.has(before.folded) && after?.kind !== 'word';
	if (folded === 'ti')
		return (
			after?.word !== ',' &&
			!those.has(after?.folded ?? '') &&
			!(before?.word === ',' && /i$/.test(after?.word ?? '')) &&
			before !== undefined
		);
	// "Ty" is "those" as well: only beside a verb of its own.
	return folded === 'ty' && after !== undefined && (familiarWords.has(after.folded) || singular(after, bare));
}

function order(tokens: Token[], i: number, bare: boolean): boolean {
	const { word = '', folded = '' } = tokens[i] ?? {};
	const before = tokens[i - 1];
	// "Napiš" is an order, "nápis" a thing; "bez" is "without" unless it has its hook.
	if (/^(?:vý|ná|zá|pří|prů)/.test(word) || (!bare && word.endsWith('í'))) return false;
	if (folded === 'bez') return word === 'běž';
	if (folded === 'ver') return word === 'věř';
	if (doubtful.has(folded)) {
		return before?.kind !== 'word' || !prepositions.has(before.folded);
	}
	if (orders.has(folded)) return true;
	return !bare && folded.length > 4 && /(?:[^oa]uj|kni|(?<!c)hni)$/.test(word) && !/(?:můj|tvůj|svůj)$/.test(word);
}

/** "Dobrý den", "pane", "paní Nováková", "Vážený". */
function title(tokens: Token[], i: number): boolean {
	const { folded = '', word = '' } = tokens[i] ?? {};
	return (
		(/^dobr[ey]$/.test(folded) && /^(?:den|rano|odpoledne|vecer|dopoledne)$/.test(tokens[i + 1]?.folded ?? '')) ||
		word === 'pane' ||
		(i === 0 && /^vazen(?:y|a|i)$/.test(folded))
	);
}
