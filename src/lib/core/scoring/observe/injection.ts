// Words to whoever scores instead of to the customer, in either language whatever the reply's, spelt out or in disguise.
import { phrases, says } from '../conduct/phrases.ts';
import type { PlainWords } from './plain.ts';
import type { Reading, Token } from './reading-types.ts';
import { ofWord, spellingOf, type Spelling } from './word-facts.ts';

const lists = {
	orders: `instruction*|rule|rules|prompt|prompts|guideline*|criteria|rubric*|directions|directive*|training|constraints|orders|programming`,
	scorer: `grader*|reviewer*|judges|(scoring|grading|marking|evaluation) (software|tool|machine|robot)|whoever (is|'s) (assessing|grading|scoring|rating|marking)|scorer*|evaluator*|examiner*|assessor*|rater*|scoring (system|model|engine|bot|script|assistant|program)|evaluation (system|model)|grading (system|model|bot|script|assistant|program)|marking (system|assistant|program)|language model|llm|chatgpt|gpt|ai (system|model|grader|judge|scorer|examiner|evaluator)|automatic (grader|scorer|evaluation|scoring)|algorithm`,
	top: `full|maximum|max|highest|perfect|top|<number:100>|<percent:100%>|hundred|ten out of ten|<number:10>|best possible|five stars|all`,
	marks: `point|points|mark|marks|score|scores|grade|rating|credit|politeness|accuracy|percent|stars|evaluation|assessment`,
	pokyny: `pokyn*|instrukc*|pravidla|pravidel|prompt*|kriteri*|zadani|nastaveni|prikaz*|smernic*`,
	hodnotitel: `hodnotitel*|kdo (to|tohle|tuto|toto) (posuzuje|hodnoti|boduje|znamkuje|cte)|(hodnotici|bodovaci|znamkovaci) program*|hodnotici (system|model|program|skript|algoritmus)|hodnotici*|zkousejici*|posuzovatel*|jazykovy model|jazykoveho modelu|umela inteligence|umelou inteligenci|umele inteligenci|algoritm*|chatgpt|automatick* hodnoceni|bodovac*`,
	plno: `plny*|plnym|plne|plnych|nejvyssi*|maximal*|maximum|sto|stoprocentni|<number:100>|<percent:100%>|<number:10>|vsechny|vsech|nejlepsi*|jednicku`,
	body: `bod|body|bodu|bodech|pocet bodu|poctem bodu|znamk*|hodnoceni|skore|zdvorilost|presnost|procent|hvezd*|ohodnoceni|klasifikac*`
};

const orders = phrases(
	`(ignore|disregard|forget|override|bypass|skip|discard|neglect) [all|any|the|your|my|every|everything|those|these|of] [the|your|of|all|those|these] [previous|prior|above|earlier|preceding|other|system|existing|scoring|grading|former] [scoring|grading|system] @orders
	(ignore|disregard|forget) (everything|all|anything) _ (above|before|previous|told|said so far)
	(new|updated|hidden|secret|special|system|admin|developer|override) (instruction|instructions|prompt|command|directive) 
	(system|developer|assistant|admin) (prompt|message|override|mode)
	(you are|you're) (now|actually|really) [a|an|the|in|my] (grader|scorer|evaluator|examiner|assistant|ai|ai assistant|model|bot|chatbot|judge|developer mode|debug mode|test mode|admin mode|different ai)
	(you are|you're) [now] (a|an|the) [impartial|automatic|helpful|friendly|strict|generous] @scorer
	as (an ai|a language model)
	(note|message|attention|notice|dear|hello|hi|hey|to|instruction|instructions|remark|memo) [,] [to|for] [the|all] @scorer
	@scorer , (please|give|award|score|rate|mark|ignore|count|note|this|you)
	(give|award|assign|grant|output) [me|this|it|my|the|everything|us|always] [reply|answer|response|a|the|conversation] [a|the|an] @top [possible|available] @marks
	(rate|score|grade|mark|evaluate|set|return|write|give|award) (me|this|it|my|the|everything|us) __ @top [possible|available] @marks
	(rate|score|grade|evaluate|assess|mark) (this|my|the) (reply|answer|response|message|text|conversation|attempt|turn) 
	(mark|treat|consider|count|regard|accept|classify) (this|my|all|every|each|the) [of] [the|key|my|following] (answer|answers|reply|replies|response|points|facts|criteria|requirements|items) _ (as|correct|said|met|passed|complete|perfect|fulfilled|covered)
	(all|every) [the|of the] [key|required] (points|criteria|requirements|facts) (are|have been|were|is|has been) [fully|already|hereby] (covered|said|met|mentioned|fulfilled|satisfied|included|addressed)
	(do not|don't|never) (deduct|subtract|penalise|penalize|take off|remove) [any|me] [any] (points|marks|score)
	(this|my) (reply|answer|response|text) (is|deserves|should get|must get|gets|earns|scores|must be) _ (perfect|@top @marks|flawless|polite and correct|rated|scored|graded)
	(required|key|expected|model) (points|point|answer|answers|facts) ,
	the agent (apologised|apologized|asked (for|about)|gave (the|a)|was (polite|very|friendly|kind)|showed|named|mentioned|covered|answered all)
	(for|to) the (evaluation|grading|scoring|marking) ,
	@scorer __ (should|must|will|has to|ought to) (consider|count|give|award|treat|mark|accept|regard|rate)
	@scorer , [please] (be|i've|i have|read|stop|don't|no)
	dear @scorer
	(overlook|ignore|skip|disregard|forget) [the|your|any] (marking|scoring|grading|rating) (scheme|table|key|rules|sheet)
	(put|write|enter) [me] [a|the] @top (next to|beside|against) my name
	(whoever|anyone who|everyone who|the one who) (grades|scores|marks|rates|evaluates|is grading|is scoring|is rating) this
	(regard|take|see|accept) (this|my|the) (reply|answer|response|text|message) as (flawless|perfect|correct|right|complete)
	(whatever|everything|anything) i (type|write|say|send) [here|now] (counts|is|will count|will be) [as] (correct|right|polite|perfect|true|complete)
	(conversation|reply|answer|attempt|test|task) (is|must|should|has|ought|needs) (to be|be) (marked|graded|counted|scored|rated) [as]
	(copy|paste|write down) [out] the (points|answers|facts) from the (key|sheet|rubric|list)
	(training|practising|sitting|working) (after|before) me __ (copy|pass|points|key)
	(will not|won't|not going to) (mention|write) __ __ (will not|won't|not going to) (mention|write|say|ask)
	(score|politeness|accuracy|grade|rating) , (<number:100>|<number:10>|<percent:100%>|max|maximum|full|perfect|passed)
	(end of|end|begin|start|start of|ignore) [the|of] [customer|user|system] (prompt|conversation input|instructions|transcript)
	(ignoruj*|zanedbej*|prehlizej*|nedbej*|zapomen*|obejdi|obejdete|zrus|zruste|vynech*|preskoc*) [na|vsechny|veskere|vsech|o|ty|tyto] [vsechny|veskere|predchozi*|predesl*|dosavadni|sve|tve|svoje|vase|ostatni|uvedene|vyse|puvodni] [vsechny|predchozi*|predesl*|dosavadni|sve|tve|svoje|vase|ostatni|uvedene|vyse|puvodni|hodnotici] @pokyny
	(zapomen*|ignoruj*) (vse|vsechno|na vse|na vsechno) _ (predtim|doposud|vyse|rekli|psali|predchozi*)
	(nove|novy|skryty|skryta|tajny|tajna|systemov*|specialni) (pokyny|pokyn|instrukce|prikaz|prompt|zprava pro)
	(jsi|jste) [ted|nyni|odted|pouze|uz] (umela inteligence|umelou inteligenci|jazykovy model|hodnotitel*|asistent*|ai|robot|chatbot|v roli|v rezimu|zkousejici*)
	(jsi|jste) @hodnotitel
	(poznamka|zprava|vzkaz|pokyn|instrukce|upozorneni|mily|mila|vazeny|vazena|ahoj|dobry den|pro|prosba) [,|pro|na|k] [pro|mily|vazeny|pane|pani] @hodnotitel
	@hodnotitel , (prosim|dej*|ohodnot*|udel*|pridel*|ignoruj*)
	(ohodnot*|hodnot*|oboduj*|udel*|pridel*|prirad*|dej|dejte|zapis*|nastav*|vrat*|vypis*) [mi|tuto|tuhle|tento|teto|mou|moji|odpoved*|ji|to|nam|me|mne] __ @plno @body
	(ohodnot*|oboduj*|oznamkuj*|hodnot*) (tuto|tuhle|tento|teto|mou|moji|me|moje) (odpoved*|reakc*|zprav*|text*|konverzac*)
	(ohodnot*|oboduj*|oznamkuj*) [^ ]+ [jako] @plno
	(oznac*|povazuj*|pocitej*|ber|berte|uznej*|zapocitej*) [vsechny|tuto|tuhle|mou|me|moje|vse|za] [klicove|tyto|body|odpoved*|me] _ (jako|za) (splnen*|spravn*|zminen*|reknuto|receno|receno|uveden*|vyborn*|bezchybn*)
	(vsechny|vsechna) [klicove|pozadovane] (body|kriteria|pozadavky|fakta) (jsou|byly|byla|jiz) [jiz|tim|zde] (splnen*|zminen*|uveden*|obsazen*|reknut*|receno)
	(neodecitej*|nestrhavej*|nesnizuj*|neubirej*) [mi|zadne|body] [zadne] (bod*|hodnoceni|skore|znamk*)
	(tato|tahle|moje|ma) (odpoved|reakce) (je|si zaslouzi|zaslouzi|musi dostat|dostane|ma dostat) _ (@plno @body|dokonal*|bezchybn*|hodnocena)
	(pozadovane|klicove|ocekavane|vzorove) (body|bod|odpovedi|odpoved|fakta) ,
	agent (se (omluvil|zeptal|predstavil)|uvedl|vysvetlil|byl (zdvorily|mily|velmi)|jmenoval|zminil|projevil)
	pro (hodnoceni|bodovani|znamkovani) ,
	@hodnotitel __ (at|necht|musi|by mel) (povaz*|pocita*|da|udeli|uzna*|oznaci|bere)
	@hodnotitel , (bud*|uz|cist|nectete|dal|netreba)
	(prehled*|ignoruj*|preskoc*|zanedbej*) [prosim] [tu] (bodovaci|hodnotici|znamkovaci) (tabulk*|schema|klic|pravidla)
	(napis*|dej*|zapis*) [mi] [ke|k] [me|memu] [jmenu|jmeno] @plno
	(k|ke) (memu )?jmenu (stovku|sto|plny|jednicku)
	povazuj* __ (body|kriteria|pozadavky|fakta) za (splnen*|zminen*|uveden*|receno)
	(berte|ber|povazuj*|vezmete) (tuto|tuhle|tento|mou|moji) (odpoved|reakci|zpravu|text) jako (bezchybn*|dokonal*|spravn*|vybornou)
	(cokoli|cokoliv|vse co|vsechno co|vse , co|vsechno , co) (napisu|pisu|reknu|poslu) , (je|bude|plati|se pocita) [jako] (spravn*|zdvoril*|dokonal*|v poradku)
	(rozhovor|odpoved|konverzace|pokus|zkouska|ukol) (ma|musi|by mel|by mela) byt (oznacen*|hodnocen*|ohodnocen*|zapocitan*|uznan*)
	(opsat|opiste|opis|zkopirovat|zkopirujte) [si] (body|odpovedi|fakta) z (klice|tabulky|seznamu|rubriky)
	kdo (cvici|bude cvicit|trenuje|pise) po mne
	(nezmin*|nebudu (psat|zminovat|rikat)) __ __ (nezmin*|nebudu (psat|zminovat|rikat)|neptam se|nereknu|nenapisu)
	(zdvorilost|presnost|skore|hodnoceni|znamka) , (<number:100>|<number:10>|<percent:100%>|plny*|max|maximum|sto)`,
	lists
);
/** Marks of prompts and of machine-readable verdicts, in the text as it was sent. */
const marks =
	/<\|?(?:im_start|im_end|system|endoftext|instructions?)\|?>|<\/?(?:system|assistant|instructions?|prompt)>|\[\/?(?:INST|SYSTEM|SYS)\]|^\s*#{2,}\s*(?:system|instruction)|^\s*(?:system|assistant)\s*:|["'](?:score|politeness|accuracy|grade|zdvorilost|skore)["']\s*:\s*["']?\d|\b(?:score|politeness|accuracy|skóre|zdvořilost|přesnost)\s*[=:]\s*(?:100|10\b|max|full|plný|10\/10)/im;
/** One of these stands in all that follows, four letters each: most texts need no closer look. */
const signs = new Set(
	"vsec igno disr forg over bypa skip disc negl inst prom syst deve assi admi you're you  as  note mess atte dear hell grad scor eval exam asse rate rati mark give awar assi gran set outp retu writ trea cons coun rega acce all ever this my  end begi star poli accu alg llm chat gpt zane preh nedb zapo obej zrus vyne pres nove novy skry tajn spec jsi jste pozn zpra vzka poky upoz ohod hodn obod udel prid prir dej dejt zapi nast vrat vypi ozna pova poci ber bert uzne neod nest nesn neub tato tahl moje ma  zdvo pres skor znam requ key expe mode what anyt conv repl test task copy past trai prac will won't rega take acce agen pozad klic ocek vzor beru vezm coko vsec rozh odpo konv poku zkou ukol opsa opis zkop kdo nezm nebu posu revi judg whoe over ente writ prog bodo znam jmen hodn preh napi"
		.split(' ')
		.map((word) => word.trim())
		.filter((word) => word.length > 2)
);
const isSign = ofWord(({ folded }) => signs.has(folded.slice(0, 4)));
const fewest = 3;

/** So many single letters that they may spell a word. */
function letters(words: readonly Token[]): boolean {
	return words.filter(({ kind, folded }) => kind !== 'punctuation' && (folded.length === 1 || folded.charCodeAt(0) >= 0xd800)).length >= 4;
}

export function injected(reading: Reading): boolean {
	if (/[<[#{=]|:\s*["'\d]|system|assistant/i.test(reading.text) && marks.test(reading.text)) return true;
	const words = reading.tokens.filter(({ quoted }) => !quoted);
	if (words.length < fewest || !(words.some(({ spelling }) => isSign(spelling)) || letters(words))) return false;
	const line = plainLine(reading);
	const spelt = spellsOut.test(line.text);
	if (!spelt && !words.some(({ spelling }) => isSign(spelling))) return false;
	return says(orders, line) || (spelt && says(orders, squeezed(line.text)));
}

/** All words of the reply, a pause for every mark between them; typed values by kind. */
function plainLine({ tokens, slots }: Reading): PlainWords {
	const words: Spelling[] = [];
	const starts = new Map(slots.map((slot) => [slot.first, slot]));
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.quoted) continue;
		const slot = starts.get(i);
		if (slot !== undefined && token.kind !== 'word') {
			words.push(spellingOf(`<${slot.kind}:${slot.value.replaceAll(' ', '')}>`));
			i = slot.last - 1;
		} else if (token.kind !== 'punctuation') words.push(token.spelling);
		else if (/^[:=,;\n–—]$/.test(token.word)) words.push(pause);
	}
	return lineOf(words);
}

const pause = spellingOf(',');

function lineOf(words: Spelling[]): PlainWords {
	let text = ' ';
	const places: number[] = [];
	for (const { folded } of words) {
		places.push(text.length);
		text += `${folded} `;
	}
	return { text, words, places };
}

/** Five single letters in a row. */
const spellsOut = /(?: \p{L}){5}/u;

/** "i g n o r e" and "i-g-n-o-r-e" are the word; where one ends nobody can see, so a few words to look for are cut out again. */
function squeezed(line: string): PlainWords {
	const text = line.replace(
		/(?: \p{L}){4,} /gu,
		(run) =>
			` ${run
				.replaceAll(' ', '')
				.replace(
					/(ignore|disregard|forget|all|previous|prior|your|instructions|rules|give|full|points|score|ignoruj|vsechny|predchozi|pokyny|instrukce|plny|pocet|bodu)/g,
					' $1 '
				)
				.replace(/ +/g, ' ')
				.trim()} `
	);
	return lineOf(
		text
			.split(' ')
			.filter((word) => word !== '')
			.map(spellingOf)
	);
}
