import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { addressOf, type Address } from '../../../src/lib/core/scoring/conduct/address.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const table: Record<Language, Partial<Record<Address, string[]>>> = {
	cs: {
		formal: [
			'Napište mi prosím, kdy vám to vyhovuje.',
			'Zkuste router vypnout a zapnout.',
			'Máte pravdu, omlouvám se.',
			'Pošlu vám to ještě dnes.',
			'Váš balík je v Brně.',
			'Peníze budete mít zpátky v pátek.',
			'Byl byste tak laskav a poslal nám fotku?',
			'Kdybyste něco potřebovala, ozvěte se.',
			'Psala jste, že lampa bliká.',
			'Otevřete nastavení a klikněte na Uložit.',
			'Podívejte se prosím do e-mailu.',
			'Mrzí mě, že jste čekali.',
			'Nemusíte nic posílat.',
			'Děkuji vám za trpělivost.',
			'Omlouváme se Vám za potíže.',
			'Můžete-li, pošlete fotku.',
			'Co byste si přál?',
			'Ať se daří, přijďte zas.',
			'Vrátíme vám celou částku.',
			'Buďte bez obav.',
			'Řekněte mi číslo smlouvy.',
			'O vaší reklamaci vím.',
			'Nezlobte se, hned to napravím.',
			'Chcete nový kus, nebo peníze?',
			'Jak dlouho už čekáte?',
			'Vydržíte ještě chvilku?',
			'S vámi to projdu rád.',
			'Abyste nemusel volat, zařídil jsem to.',
			'Omluvte prosím zpoždění.',
			'Zavoláte nám zítra?',
			'muzete mi prosim poslat cislo?',
			'napiste mi cislo objednavky',
			'poslete nam fotku, dekuji',
			'vase objednavka odesla dnes',
			'zkuste to prosim znovu',
			'Dobrý den, pane Nováku, peníze odešly.',
			'Vážená paní Malá, lampa je na cestě.',
			'Hoši, vy jste to popsali přesně, podívám se.',
			'Neváhejte se ozvat.',
			'Stav vaší žádosti uvidíte v aplikaci.',
			'Dejte vědět, až dorazí.'
		],
		familiar: [
			'Díky, Roberte, že ses ozval.',
			'Napiš mi, kdy chceš přijít.',
			'Zkus router vypnout a zapnout.',
			'Máš pravdu, omlouvám se.',
			'Pošlu ti to ještě dnes.',
			'Tvůj balík je v Brně.',
			'Peníze budeš mít zpátky v pátek.',
			'Poslal bys nám fotku?',
			'Kdybys něco potřebovala, ozvi se.',
			'Psala jsi, že lampa bliká.',
			'Otevři nastavení a klikni na Uložit.',
			'Podívej se prosím do e-mailu.',
			'Mrzí mě, že jsi čekal.',
			'Nemusíš nic posílat.',
			'Díky tobě to víme.',
			'Vrátíme ti celou částku.',
			'Neboj, hned to napravím.',
			'Řekni mi číslo smlouvy.',
			'O tvojí reklamaci vím.',
			'Chceš nový kus, nebo peníze?',
			'Jak dlouho už čekáš?',
			'S tebou to projdu rád.',
			'Abys nemusel volat, zařídil jsem to.',
			'Zavoláš nám zítra?',
			'Ahoj, balík odešel dnes.',
			'Čau, peníze jsou na cestě.',
			'Mrzí mě, že tě to potkalo.',
			'muzes mi poslat cislo?',
			'posli nam fotku, diky',
			'Restartuj ho a počkej minutu.',
			'Stáhni si novou verzi.',
			'Ukaž mi, co tam píše.',
			'Zaplatíš až při převzetí.',
			'Najdeš to v profilu.',
			'Věř mi, dá se to spravit.',
			'Dej vědět, až dorazí.',
			'Ty jsi to popsal přesně.',
			'Nezapomeň přiložit formulář.',
			'Kontaktuj mě kdykoli.'
		],
		mixed: [
			'Ahoj, můžete mi poslat číslo?',
			'Napiš nám, jestli vám to vyhovuje.',
			'Máte pravdu, hned ti to pošlu.',
			'Pošlete fotku a já ti napíšu.',
			'Podívej se do vašeho profilu.'
		],
		none: [
			'Peníze dorazí dnes.',
			'Ještě se na to podívám.',
			'Ty boty jsou skladem.',
			'Ti technici přijedou v pátek.',
			'V této krabici je i kabel.',
			'Příliš dlouhý kabel se může zamotat.',
			'Náš technik Tomáš přijede dnes.',
			'Na účtě i v bytě je všechno v pořádku.',
			'Cena roste každý rok.',
			'Určitě to přijde zítra.',
			'V Brně na poště leží balík.',
			'Všichni dostali nový kus.',
			'Výpis z účtu je v příloze.',
			'Výběr je velký.',
			'Lukáš z dílny to opraví.',
			'Spíš v pátek než ve čtvrtek.',
			'Systém částku odečte sám.',
			'Jistě, hned to zařídím.',
			'Kuřete se to netýká.',
			'hned se na to podivam, jeste dnes to urcite bude'
		]
	},
	en: {
		formal: [
			'Dear Mrs Lane, the lamp is on its way.',
			'Good morning, the parcel left today.',
			'Dear Sir or Madam, thank you for your letter.',
			'Please do not hesitate to contact us.',
			'We apologise for any trouble caused. Kind regards, Ida',
			'Should you require further help, write to us.',
			'Yours sincerely, Alex',
			'We regret to inform you that it is sold out.',
			'Mr Cole, your refund was sent.',
			'Certainly, madam.'
		],
		familiar: [
			'Hey, got it!',
			'No worries, I will sort it.',
			'Yeah, that is fine.',
			"It's gonna be there on Friday.",
			'Cheers, mate.',
			'Hiya, just saw this.',
			'thx, will check',
			'Give me a shout if it breaks again.',
			'lol, sorry about that',
			'My bad, fixed now.'
		],
		mixed: ['Hey, Mr Cole, no worries. Kind regards, Ida', 'Dear Sir, no worries, mate.', 'Yeah, please do not hesitate to ask.'],
		none: [
			'The parcel left today.',
			'Hello, I have sent it.',
			'Your refund takes five days.',
			'Please send me the number.',
			'I am sorry about the delay.',
			'Thank you, it works now.'
		]
	}
};

describe('how the customer is addressed', () => {
	const rows = (['cs', 'en'] as const).flatMap((language) =>
		(['formal', 'familiar', 'mixed', 'none'] as const).flatMap((address) =>
			(table[language][address] ?? []).map((text): [Language, Address, string] => [language, address, text])
		)
	);
	test.each(rows)('%s %s: %s', (language, address, text) => {
		expect(addressOf(read(text, language)).address).toBe(address);
	});

	test('each cue has its place, and says which', () => {
		const text = 'Ahoj, můžete mi poslat číslo?';
		const { spans } = addressOf(read(text, 'cs'));
		expect(spans.map(({ start, end, address }) => [text.slice(start, end), address])).toEqual([
			['Ahoj', 'familiar'],
			['můžete', 'formal']
		]);
	});

	test('what quotes the customer addresses nobody', () => {
		expect(addressOf(read('Píšu k „kdy mi to pošlete“: dnes.', 'cs', 'Kdy mi to pošlete?')).address).toBe('none');
	});
});
