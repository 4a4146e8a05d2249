// S8b: Czech sentences by how they address the customer, as they are typed: with and without accents, in haste, in every person and mood.
import { addressOf, type Address } from '#lib/core/scoring/conduct/address.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { rowsOf } from './folds.ts';
import { dataOf, reached, type Context, type Measure, type Reached } from './measure.ts';

const ownCzech: Partial<Record<Address, string>> = {
	formal: `Až dorazí kurýr, ukažte mu prosím ten kód.
V tom případě bych volil menší balení, ušetříte za dopravu.
Kdy jste naposledy měnila heslo?
Dejte prosím vědět, kdyby to zase spadlo.
Nechám vám ho na přepážce do soboty.
Tu částku na účtu uvidíte zítra ráno.
Rozumím, že spěcháte.
Ten kabel vypojte a asi minutu počkejte.
Jestli souhlasíte, přepíšu smlouvu hned.
Vaše připomínka je oprávněná.
Přejete si fakturu na firmu?
Bez vás bychom na to nepřišli.
Kdo z vás bude podepisovat?
Byli jste u nás v květnu, že ano?
Nebojte se, data zůstala celá.
poslu vam to dneska vecer
napiste mi prosim cislo objednavky
kdy vam muzu zavolat
muzete to zkusit znovu?
nemusite nic vracet
dekujeme, ze jste se ozvali
prectete si prosim druhou stranku
mate pravdu, spletl jsem se
S čím ještě můžu pomoct? Ptejte se klidně dál.
Pokud byste radši výměnu, stačí říct.
Berte to jako omluvu za čekání.
Smím se zeptat, jaký máte telefon?
Neposílejte ho zpátky, nechte si ho.
Vámi zvolený termín je volný.
Kdybyste chtěl, ozvu se sám.
Všimněte si zeleného světýlka vpravo.
Platíte kartou, nebo převodem?
Jak se jmenujete a odkud voláte?
Snad budete spokojená.
Držím vám palce u zkoušky.
Vyfoťte štítek zespodu.
Peníze jsem Vám vrátila na kartu.
Měl byste to mít do pátku.
Tak si odpočiňte a zítra se ozvěte.
Omlouvám se, že jste čekala dvě hodiny.
Zkuste to prosím z jiného prohlížeče.
Viděla jste ten odkaz v e-mailu?
Vezměte si s sebou občanku.
Ať vás to netrápí, vyřešíme to.
Až budete na místě, zavolejte.`,
	familiar: `Až přijede kurýr, ukaž mu ten kód.
V tom případě ber menší balení, ušetříš za dopravu.
Kdy jsi naposledy měnila heslo?
Dej vědět, kdyby to zase spadlo.
Nechám ti ho na přepážce do soboty.
Tu částku uvidíš na účtu zítra ráno.
Chápu, že spěcháš.
Ten kabel vypoj a asi minutu počkej.
Jestli souhlasíš, přepíšu smlouvu hned.
Tvoje připomínka sedí.
Chceš fakturu na firmu?
Bez tebe bychom na to nepřišli.
Budeš podepisovat ty?
Byl jsi u nás v květnu, že jo?
Neboj se, data zůstala celá.
poslu ti to dneska vecer
napis mi prosim cislo objednavky
kdy ti muzu zavolat
muzes to zkusit znovu?
nemusis nic vracet
diky, ze ses ozval
precti si prosim druhou stranku
mas pravdu, spletl jsem se
S čím ještě můžu pomoct? Ptej se klidně dál.
Pokud bys radši výměnu, stačí říct.
Ber to jako omluvu za čekání.
Můžu se zeptat, jaký máš telefon?
Neposílej ho zpátky, nech si ho.
Termín, cos vybrala, je volný.
Kdybys chtěl, ozvu se sám.
Všimni si zeleného světýlka vpravo.
Platíš kartou, nebo převodem?
Jak se jmenuješ a odkud voláš?
Snad budeš spokojená.
Držím ti palce u zkoušky.
Vyfoť štítek zespodu.
Peníze jsem ti vrátila na kartu.
Měl bys to mít do pátku.
Tak si odpočiň a zítra se ozvi.
Promiň, že jsi čekala dvě hodiny.
Zkus to z jiného prohlížeče.
Viděla jsi ten odkaz v mailu?
Vezmi si s sebou občanku.
Ať tě to netrápí, vyřešíme to.
Ahoj Terko, jasně, hned to bude.`,
	none: `Balík je na cestě a dorazí zítra.
Objednávka odešla ve středu.
Tady je odkaz na sledování.
Částka byla vrácena na kartu.
Hned to zjistím.
Omlouváme se, byla to naše chyba.
Reklamace se vyřizuje do třiceti dnů.
Kolegyně to právě hledá ve skladu.
Ta lampa je skladem ve třech barvách.
Jistě, posílám.
Technik přijede mezi osmou a desátou.
Cena je 349 Kč včetně dopravy.
To se nám stává vždycky před Vánoci.
Ještě chvíli strpení.
Nový kód platí deset minut.
Bohužel, ten model už se nevyrábí.
Jasně, chápu.
Systém po půlnoci nefungoval.
Nikdo z řidičů ten balík neviděl.
Poprosím o číslo smlouvy.
Prodejna má dnes otevřeno do sedmi.
Výsledek bude známý v pátek.
Kontroluji to a ozvu se.
Takové zpoždění mě mrzí.
na ucte je uz 500 korun
to je nase chyba, opravim to
Karta platí v celé síti.
Vrátit zboží lze do čtrnácti dnů.
Zásilka prošla třídicím centrem v Brně.
Děkuji za zprávu.`
};

interface Tagged {
	text: string;
	/** Word, lemma, part of speech, features. */
	toks: [string, string, string, string][];
}

/** News: second persons by their grammatical features. */
function news(context: Context): [Address, string][] {
	return rowsOf<Tagged>(dataOf(context), 'ud-czech/pud.test.jsonl').map(({ text, toks }) => {
		const persons = toks.map(([, , , features]) => features).filter((features) => features.includes('Person=2'));
		const [one, many] = ['Number=Sing', 'Number=Plur'].map((number) => persons.some((features) => features.includes(number)));
		return [one && many ? 'mixed' : one ? 'familiar' : many ? 'formal' : 'none', text];
	});
}

function measured(context: Context): Reached {
	const own = Object.entries(ownCzech).flatMap(([address, lines]) =>
		lines.split('\n').map((line): [Address, string] => [address as Address, line])
	);
	const judged = [...own, ...news(context)].map(([address, text]) => [address, addressOf(read(text, 'cs')).address] as const);
	const f1 = (address: Address): number => {
		const right = judged.filter(([should, is]) => should === address && is === address).length;
		return (2 * right) / judged.reduce((sum, [should, is]) => sum + Number(should === address) + Number(is === address), 0);
	};
	return reached([f1('formal'), f1('familiar')], [0.97]);
}

export const addressed: Measure[] = [
	{
		id: 'S8b',
		what: 'Czech form of address, 120 own sentences and 1,000 of news: F1 of formal / familiar',
		baseline: '0.84',
		target: '≥ 0.97',
		labelled: true,
		run: (context) => Promise.resolve(measured(context))
	}
];
