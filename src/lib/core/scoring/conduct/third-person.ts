// The customer asks about somebody else, and the reply tells what that person did or has.
import type { Language } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import { phrases, says, type Phrases } from './phrases.ts';
import { plainSentences, type Plain } from '../observe/plain.ts';

const lists: Record<Language, Record<string, string>> = {
	en: {
		person: `ex|ex husband|ex wife|husband|wife|partner|boyfriend|girlfriend|brother|sister|mother|father|mum|dad|son|daughter|aunt|uncle|cousin|friend|neighbour*|boss|colleague|landlord|landlady|tenant*|flatmate|lodger|competitor|teacher|employee|rival`,
		did: `was|were|had|did|has [already|also|just|always|only] [^ ]+ed|has (had|been|got|an|a|the|our|two|three|paid|bought|taken|left|cancelled)|have (had|been|got|an|a|the|our|paid|bought|taken)|pays|paid|lives|owes|owed|bought|took|left|spent|sent|came|brought|went|got|gave|kept|uses|rents|orders|comes|stays|[a-z]+ed`
	},
	cs: {
		person: `byval*|ex|exmanzel*|manzel*|muz|zena|partner*|pritel*|bratr*|sestr*|matk*|mam*|otec|otce|tat*|syn*|dcer*|teta|stryc|kamarad*|soused*|sef*|koleg*|pronajimatel*|najemni*|spolubydlici|konkurent*|ucitel*|zamestnan*`
	}
};
const asks: Record<Language, Phrases> = {
	en: phrases(
		`(my|our|his|her|their|the) _ @person*
		(mr|mrs|ms|miss|dr) [^ ]+
		(flat|house|office|family|people|ones|neighbours) (above|below|next door|opposite|upstairs)
		who (has|had|got|bought|ordered|lives|took|borrowed|is|was|owns|else|rented)
		(did|does|has|is|was|have|are) (he|she|they)`,
		lists.en
	),
	cs: phrases(
		`@person
		(pan|pani|slecna) [^ ]+
		(ti|ten|ta|lide|lidi) (nad|pod|vedle|naproti|u) [^ ]+
		kdo (ma|mel|si|koupil|objednal|bydli|pujcil|tam|u vas|dalsi|jiny)
		(on|ona|oni) [^ ]+`,
		lists.cs
	)
};
const told: Record<Language, Phrases> = {
	en: phrases(
		`(he|she|they) [also|already|just|only|even|always|usually|still|last] @did
		(he's|she's|they've) [already|also|just|only|always] (had|been|got|paid|down for|due|booked|registered|supposed|coming|with us|on the|bought|taken|left|a customer|our customer|behind|staying|cancelled)
		they do , [^ ]+
		(it's|it is|is) (with|at) (mr|mrs|ms|miss|dr) [^ ]+
		(mr|mrs|ms|miss|dr) [^ ]+ [also|already|just|only|still] (@did|is|lives|has)
		your @person [also|already|just|only|still|last] (@did|is (with us|our|also|on|in|staying|behind))`,
		lists.en
	),
	cs: phrases(
		`(ano|jo|jiste|samozrejme|tak) , [^ ,]+[^ ,](la|al|el|il|yl|li) (?!jsem|jsme|jste|bych|by|jsi|se vam|si u)[^ ]+
		(ma|mel|mela|vzal|vzala|pujcil|pujcila|koupil|koupila|objednal|objednala|drzi) [ho|ji|je|to|si|ted] (pan|pani|slecna) [^ ]+
		(pan|pani|slecna) [^ ,]+ (je|ma|mel|mela|byl|byla|plati|bydli|koupil*|objednal*|dluzi|platil*|zaplatil*|vratil*|vyzved*|prived*|pujcil*)
		(je|jsou|ma|maji) [uz|tu|tam|u nas] (objednan*|zapsan*|psan*|veden*|rezervovan*|pozadu|zadluzen*|dluh*|smlouvu na)
		maji , je
		@person _ (ma|mel*|je|byl*|plati*|dluzi*|bydli|koupil*|objednal*|zaplatil*|vratil*|vyzved*|prived*|pujcil*|bral*|rezervoval*|zrusil*)`,
		lists.cs
	)
};

/** Sentences that tell it; none where the customer asks about nobody. */
export function toldOfOthers(plain: Plain[], customer: Reading): Plain[] {
	const { language } = customer;
	const wanted = customer.sentences.some(({ question }) => question) && plainSentences(customer).some((one) => says(asks[language], one));
	return wanted ? plain.filter((one) => !one.sentence.question && says(told[language], one)) : [];
}
