// Czech words that are confused, and forms that do not go together.
import { phrasebook } from './phrases.ts';

const after = 'se|si|vám|vas|vás|nám|už|bohužel|dnes|včera|také|zatím|ještě|opravdu';
const came =
	'byl|nebyl|přišl|nepřišl|dorazil|nedorazil|odešl|neodešl|zůstal|fungoval|nefungoval|prošl|neprošl|zmizel|vypršel|propadl|přestal';
const forms = (end: string): string =>
	came
		.split('|')
		.map((stem) => stem + end)
		.join('|');
const people = 'zákazníci|kolegové|technici|dopravci|kurýři|lidé|klienti|pracovníci|zaměstnanci|specialisté|řidiči|prodejci|odborníci';
const things =
	'zásilky|objednávky|faktury|platby|karty|balíky|stránky|ceny|služby|peníze|kolegyně|částky|údaje|dokumenty|e-maily|zprávy|díly|výrobky';

export const czech = phrasebook(`
	confused-words: by|aby|kdyby jste = $1ste
	confused-words: by|aby|kdyby jsme = $1chom
	confused-words: by|aby|kdyby jsem = $1ch
	confused-words: by|aby|kdyby jsi = $1s
	confused-words: sme = jsme
	confused-words: ste = jste
	confused-words: (dejte|pošlete|napište|řekněte|sdělte|zavolejte|pošli|napiš|zašlete) my = mi
	confused-words: ^ mi jsme|vám|budeme|můžeme = my
	confused-words: (k|ke|proti) mě = mně
	confused-words: (bez|beze|pro|od|ode|do) mně = mě
	confused-words: se (důvodu|obchodu|domova|webu|hlediska|systému|e-shopu) = z
	confused-words: s (důvodu|obchodu|domova|webu|hlediska|objednávky|faktury|nabídky|ciziny|aplikace|pošty|banky|karty|e-shopu|prodejny|adresy|systému) = z
	confused-words: z|ze (pozdravem|vámi|námi|úctou|přáním|kolegou|kolegyní|objednávkou|fakturou|vaším|vašimi|naším|našimi|zákazníkem|dopravcem|reklamací|platbou) = s
	confused-words: (${people}) ${forms('y')} = ~i
	confused-words: (${people}) (${after}) ${forms('y')} = ~i
	confused-words: (${things}) ${forms('i')} = ~y
	confused-words: (${things}) (${after}) ${forms('i')} = ~y
	confused-words: (děti) ${forms('i')} = ~y
	joined-words: vpondělí = v pondělí
	joined-words: vúterý = v úterý
	joined-words: vestředu = ve středu
	joined-words: vpátek = v pátek
	joined-words: vsobotu = v sobotu
	joined-words: vpořádku = v pořádku
	joined-words: vkrabici = v krabici
	joined-words: vpříloze = v příloze
	joined-words: vaplikaci = v aplikaci
	joined-words: vnastavení = v nastavení
	joined-words: vobchodě = v obchodě
	joined-words: vprodejně = v prodejně
	joined-words: vceně = v ceně
	joined-words: vrámci = v rámci
	joined-words: knám = k nám
	joined-words: kvám = k vám
	joined-words: svámi = s vámi
	joined-words: zdůvodu = z důvodu
	joined-words: odnás = od nás
	joined-words: odvás = od vás
	joined-words: provás = pro vás
	joined-words: uvás = u vás
	joined-words: unás = u nás
	joined-words: navás = na vás
	joined-words: namě = na mě
	joined-words: dobrýden = dobrý den
	joined-words: jestli že = jestliže
	text-speak: thx|pls|plz|pliz|čus|jj|nn|nz|btw|asap|lol|omg
`);
