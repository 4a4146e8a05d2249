// Details that customers give: how they are asked for, and how they look when they were given. Folded words.
import type { Language } from '../../scenario/types.ts';
import type { SlotKind } from '../observe/reading-types.ts';
import { phrases } from './phrases.ts';

interface Detail {
	/** On the plain text of the question. */
	asks: RegExp;
	/** On the plain text of the customer's message. */
	given: RegExp;
}

function detail(asks: string, given: string): Detail {
	return { asks: phrases(asks).pattern, given: phrases(given).pattern };
}

const slot = (...kinds: SlotKind[]): string => kinds.map((kind) => `<${kind}:*`).join('\n');
export const details: Record<Language, Detail[]> = {
	en: [
		detail(
			`(order|booking|reservation|invoice|ticket|reference|tracking|parcel|shipment|contract|policy|customer|account|membership|serial|case|flight|licence|registration|variable|room|seat|meter|card|claim) [id] (number|numbers|no|id|code|reference)
			number of (your|the) [^ ]+
			which (order|booking|invoice|contract|policy|reservation|flight|ticket|account|product)
			(order|invoice|contract|booking|policy|parcel) [do] (do you mean|is it about|it is about|are you writing about)
			what (order|invoice|booking|contract)`,
			`<reference:*
			<number:[0-9]{3}*
			(order|booking|reservation|invoice|ticket|reference|policy|contract|parcel|no|number) [number|no|nr] (<number:*|<reference:*)`.replace(
				'[0-9]{3}*',
				'[0-9][0-9][0-9]*'
			)
		),
		detail(`(photo*|picture*|image*|screenshot*|snapshot)`, `(photo*|picture*|screenshot*|image|attached|attaching|enclosed)`),
		detail(
			`(date|dates|day|what day|which day|when did|when was|when were|when do you|when would you|since when|when exactly|how long ago|when you (ordered|bought|paid)|arrival|departure|date of (purchase|birth|order|payment))`,
			`${slot('date')}
			(yesterday|today|tomorrow|last week|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|this morning|last night|since *)`
		),
		detail(
			`(how many|number of) (bikes|dogs|cakes|loaves|seats|books|cars|boxes|parcels|tables|chairs|portions|bottles|people|persons|guests|adults|children|of you|nights|pieces|licences|users|kids|tickets|rooms|travellers|items|copies)`,
			`(<number:*|two|three|four|five|six|seven|eight|nine|ten|one|a dozen|single|both of us) (of us|people|persons|guests|adults|adult|children|nights|pieces|licences|users|kids|bikes|dogs|cakes|loaves|books|cars|boxes|parcels|tables|portions|bottles|tickets|rooms|seats|[^ ]+ people|[^ ]+ tickets|chairs|copies|items)
			(two|three|four|five|six) [of us]
			<duration:*`
		),
		detail(
			`(what time|at what time|which time|what hour)`,
			`${slot('time')}\n(at|by|around|before|after) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half past)`
		),
		detail(`(how old|ages|age)`, `(aged|year old|years old|child of|kids of|[0-9]+ year|old|i'm <number:*|age*)\n( , <number:*)`),
		detail(`(size|what size|which size)`, `(size [^ ]+|xs|s|m|l|xl|xxl|<number:3[0-9]>|<number:4[0-9]>|small|medium|large)`),
		detail(`(colour|color|which colour)`, `(black|white|blue|red|green|yellow|grey|gray|brown|pink|orange|purple|beige|navy|silver|gold)`),
		detail(
			`(model|brand|make|type of|which (phone|device|printer|product|version|browser|system|app|laptop|computer|item|machine)|what (phone|device|printer|kind of|type of|version|browser|operating system|product|item|machine|appliance)|product name|name of the product|operating system|what it is|which item)`,
			`(iphone*|galaxy|android*|windows|mac|macbook|ios|firefox|chrome|safari|edge|pixel|xiaomi|hp|canon|epson|lg|samsung|sony|bosch|dell|lenovo|thinkpad|version|model|<reference:*)`
		),
		detail(`(e-mail|email|mail) [address]`, slot('email')),
		detail(
			`(phone|telephone|mobile|contact) number\n[on] (number|phone number) [can|could|may|shall] (i|we|can) [we|i] (call|reach|ring)\n(what number|which number)`,
			slot('phone')
		),
		detail(
			`(address|street|postcode|post code|where should|where do you live|where to|town|which city|place of delivery|destination|where (do|would) you (want|like) to (go|travel|fly))`,
			`<number:*> [^ ]+ (street|road|lane|avenue|st|rd|close|square|drive|way|court|gardens|place)
			(street|road|lane|avenue|postcode|square) [^ ]*
			(near|in|to|from|,|hotel) (rome|paris|london|berlin|madrid|vienna|lisbon|prague|barcelona|venice|york|leeds|bath|dublin|edinburgh|glasgow|oslo|athens|naples|florence|milan|krakow|budapest)`
		),
		detail(
			`(how much|what amount|which amount|the amount|what sum|the sum|what price|price you paid|budget|much did you pay|much you paid|much was)`,
			slot('amount')
		),
		detail(
			`(your name|full name|first name|surname|last name|who am i|name and|name you|under (what|which) name)`,
			`(my name is|i'm [^ ]+ [^ ]+ and|regards , [^ ]+ [^ ]+|name : |thanks , [^ ]+ [^ ]+|yours , [^ ]+ [^ ]+)\n([^ ]+ [^ ]+ $)`
		),
		detail(
			`(what (exactly )?(happened|is wrong|went wrong|is the (problem|matter|issue|trouble)|seems to be)|what's (wrong|the (problem|matter|issue|trouble))|describe (the|your|what)|tell (me|us) more|what (message|error) |error (message|code)|what does (it|the message|the screen) (say|show)|what is damaged|what's damaged)`.replaceAll(
				'( exactly )?',
				' '
			),
			`(broken|broke|cracked|scratched|torn|leaks|leaking|error [^ ]+|says|code [^ ]+|doesn't (work|start|turn|open|charge|print)|won't (start|open|print|charge|turn|load|connect)|stopped|flashes|flashing|blinks|blinking|missing|wrong|stain*|hole|bent|melted|noise|rattles|empty|message)`
		),
		detail(
			`(have you (tried|already|restarted|checked)|did you (try|restart|check)|try (restarting|turning)|(could|can|would) you [please] (restart|try|reinstall|reboot))`,
			`(already|i've|i have|i) [already|also|tried|have] (tried|restarted|rebooted|reinstalled|reset|checked|cleared|restarting|turned it off|unplugged|changed)`
		),
		detail(
			`(refund or|replacement or|exchange or|would you (like|prefer)|do you (want|prefer)|what would you like|how would you like|what do you want us|want a)`,
			`(i'd like|i want|i'd rather|please (send|refund|exchange|replace|cancel)|want (my|a|the)) __ (refund|money back|money|replacement|new one|exchange|another one|voucher|cancel*)`
		)
	],
	cs: [
		detail(
			`(cislo|cisla|kod|id|cislem|cislu|symbol|vs|spz|oznaceni) [vasi|vaseho|te|teto|sve] (objednavky|rezervace|faktury|zasilky|smlouvy|zakaznika|uctu|reklamace|pojistky|letu|balicku|baliku|karty|pozadavku|clenstvi|licence|dokladu|pripadu|listku|vstupenky|jizdenky|stitku|pokoje|seriove|zakazky|elektromeru)
			(cislo|cisla|kod) (objednavky|rezervace|faktury|zasilky|smlouvy|reklamace)
			(zakaznicke|seriove|variabilni|rezervacni|evidencni|klientske|objednaci|sledovaci|vyrobni) (cislo|symbol|kod)
			(ktere|kterou|ktera|ktery|kterou|jake|jaka|o jakou|o kterou|o ktere|o jake|jakeho|ktereho) [presne] (objednavk*|rezervac*|faktur*|zasilk*|smlouv*|objednavku|let|ucet|pojistk*|zbozi|vyrobek|produkt)
			pod jakym cislem`,
			`<reference:*
			<number:[0-9][0-9][0-9]*
			(objednavka|objednavky|objednavku|rezervace|faktura|faktury|vs|cislo|c) [cislo|c] (<number:*|<reference:*)`
		),
		detail(
			`(fotk*|foto|fotografi*|obrazek|obrazky|snimek|snimk*|screenshot*|printscreen|nafot*|vyfot*)`,
			`(fotk*|foto|fotografi*|prikladam|v priloze|priloha|prilozen*|screenshot*|snimek)`
		),
		detail(
			`(datum|data|kdy jste|kdy to|kdy byl*|kdy prisl*|kdy odesl*|kdy presne|od kdy|odkdy|ktery den|na kdy|kdy to bude|ktereho dne|jaky den|v jakem terminu|jaky termin|termin|kdy chcete|kdy byste|kdy odjizdite|jak dlouho uz|kdy se to stalo)`,
			`${slot('date')}
			(vcer*|dnes|zitra|pozitri|predevcirem|minuly|pondel*|uter*|streda|stredu|stredy|ctvrtek|ctvrtka|patek|patku|sobot*|nedele|nedeli|leden|unor|brezen|duben|kveten|cerven|cervenec|srpen|zari|rijen|listopad|prosinec|ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|rijna|listopadu|prosince|rano|pred tydnem|pred [^ ]+ dny)`
		),
		detail(
			`(kolik|pocet|poctu) [vas|dni|z vas|celkem|tam] (osob|lidi|hostu|dospelych|deti|vas|noci|kusu|licenci|uzivatelu|pojede|bude|listku|vstupenek|pokoju|mist|cestujicich)
			(pro kolik|v kolika|kolik vas|kolik jich|kolik kusu|kolik (kol|zidli|stolu|psu|dortu|chlebu|bochniku|vozu|sedadel|porci|kusu|balicku|baliku|stran|knih))`,
			`(<number:*|dva|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jeden|jedna|dvou|tri|ctyr) [dospel*|velk*] (lidi|lide|kola|psi|psy|dorty|knihy|vozy|osoby|osob|dospeli|dospelych|deti|noci|kusu|kusy|licenci|uzivatelu|listky|listku|vstupenky|mist|pokoje|ks|zidli)
			(ve dvou|ve trech|ve ctyrech|jsme dva|jsme tri|jsme ctyri|<duration:*)`
		),
		detail(
			`(v kolik|v kolik hodin|jaky cas|jakou hodinu|v jakou dobu)`,
			`${slot('time')}\n(v|ve|kolem|od|po|pred|do) (jednu|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact|poledne|pul|ctvrt|tri ctvrte|pate|seste|sedme|osme|devate|desate)`
		),
		detail(`(jak stare|kolik let|vek|veku|stari|kolik je)`, `(let|lety|leta|rocni|lete|[^ ]*lete|[^ ]*lety) \n(, <number:*)`),
		detail(`(velikost|velikosti|jakou velikost)`, `(vel|velikost|velikosti) [^ ]+\n(xs|xl|xxl|<number:3[0-9]>|<number:4[0-9]>)`),
		detail(`(barv*|jakou barvu|barevn*)`, `(cern*|bil*|modr*|cerven*|zelen*|zlut*|sed*|hned*|ruzov*|oranzov*|fialov*|bezov*)`),
		detail(
			`(model|modelu|znack*|typ|jaky telefon|jaky mobil|jake zarizeni|jakou tiskarnu|jakou pracku|jaky prohlizec|jakou verzi|verzi|jaky system|operacni system|jaky vyrobek|jaky produkt|o jaky (vyrobek|produkt|typ|pristroj|model)|ktery (vyrobek|produkt|telefon|model)|o co jde|co jste si objednal*|nazev (vyrobku|produktu|zbozi)|jakem zarizeni|jakem telefonu|jakem prohlizeci)`,
			`(iphone*|galaxy|android*|windows|mac|macbook*|ios|firefox*|chrome*|chromu|safari|edge|pixel|xiaomi|hp|canon|epson|lg|samsung*|sony|bosch|dell|lenovo|verze|verzi|model|<reference:*)`
		),
		detail(`(e-mail*|email*|mail|mailova|mailovou) [adres*]`, slot('email')),
		detail(`(telefon*|mobil*|kontaktni) [cislo|kontakt]\n(na jake cislo|na jakem cisle|vase cislo)`, slot('phone')),
		detail(
			`(adres*|ulic*|psc|kam to|kam chcete|kam mame|kde bydlite|mesto|bydliste|odkud|destinac*|do ktere zeme|kam byste|kde presne)`,
			`(ulic*|namesti|adres*|psc|bydlim|k mori|z ostravy|z brna|z prahy|z plzne|z liberce|z olomouce|do rima|do parize|do londyna|v brne|v praze|v ostrave|v plzni) [^ ]*
			[^ ]+ <number:[0-9]*> , [^ ]+`
		),
		detail(
			`(castk*|jakou sumu|kolik jste (zaplatil*|platil*|poslal*)|kolik stal*|jakou cenu|rozpocet|za kolik|kolik to|vysi platby|vyse platby|kolik korun|v jake vysi)`,
			slot('amount') + `\n(do|za) <number:*> (tisic|tis|korun)`
		),
		detail(
			`(vase jmeno|jmeno a prijmeni|cele jmeno|prijmeni|jak se jmenujete|na jake jmeno|vaseho jmena|jmenem|jmeno)`,
			`(jmenuji se|jmenuju se|jsem [^ ]+ova|s pozdravem)\n([^ ]+ [^ ]+ $)`
		),
		detail(
			`(co se (presne )?stalo|co (presne )?(nefunguje|je spatne|se deje|je za problem|hlasi|se ukazuje|je poskozen*)|v cem je problem|jaky (mate|je|je to) (problem|potiz)|popiste|popsat|popis|jaka (zavada|chyba|hlaska|vada)|jakou (chybu|hlasku|zavadu|vadu)|chybov* hlask*|text hlasky|o co se jedna|s cim mate (problem|potiz))`.replaceAll(
				'(presne )?',
				''
			),
			`(rozbit*|rozbil*|prask*|poskrab*|natrzen*|roztrzen*|tece|protek*|chyba|chybu|hlas*|pise|kod|nefunguje|nejde|nezapne|nesviti|netiskne|nenacte|nehraje|nenabiji|spadl*|blika*|chybi|spatn*|skvrn*|dira|ohnut*|zvuk*|prazdn*|misto|utrzen*|prosl*|neprisl*|neotevrel*)`
		),
		detail(
			`(zkousel*|zkusil*|restartoval*|zkuste|vyzkousel*) [jste|uz|to] [uz|to|prosim|zkusit|restartovat|jste] [^ ]*`,
			`(uz|jiz) [jsem|to|ho] [zkousel*|jsem] [^ ]* (zkousel*|zkusil*|restartoval*|vypnul*|preinstaloval*|resetoval*|restart*|vymenil*|vycistil*)\n(zkousel*|zkusil*|restartoval*|preinstaloval*|resetoval*) jsem\nrestart* [ho|uz|ani] nepomohl*\njsem [to|ho|ji|uz] (zkousel*|zkusil*|restartoval*|preinstaloval*|resetoval*)`
		),
		detail(
			`(chcete (vratit|vymenit|novy|novou|nove|penize)|preferujete|prejete si|vymenu nebo|penize nebo|co byste (si )?pral*|jak to chcete|jake reseni)`.replaceAll(
				'(si )?',
				''
			),
			`(chci|chtel* bych|prosim o|zadam|pozaduji|pozaduju|radsi) [vratit|vymenit|zpet|o] (vratit|vymenit|vymenu|penize|novy|novou|nove|zrusit|vraceni|storno|nahradu)`
		)
	]
};
