// What greetings, farewells and invitations look like, over the plain words of a sentence (see ../observe/plain.ts).
import type { Language } from '../../scenario/types.ts';
import { phrases, type Phrases } from '../conduct/phrases.ts';

interface FormWords {
	/** At the beginning of a text. */
	greeting: RegExp;
	/** The same, where it cannot be a farewell. */
	hello: RegExp;
	/** Letters begin and end so; chats do not. */
	letter: Phrases;
	/** The way out of the public. */
	privately: Phrases;
	/** Asks for something by which a person can be found. */
	personal: Phrases;
}

export const formWords: Record<Language, FormWords> = {
	en: {
		greeting: /^ (?:, )?(?:hello|hi|hey|hiya|dear|greetings|welcome|good (?:morning|afternoon|evening|day)|morning|afternoon|evening) /,
		hello: /^ (?:, )?(?:hello|hi|hey|dear|good (?:morning|afternoon|evening))(?= )/,
		letter: phrases(`
			(kind|kindest|best|warm|warmest) regards
			yours (sincerely|faithfully|truly)
			sincerely yours
			dear (sir|madam|sirs)
			to whom it may concern
		`),
		privately: phrases(`
			private message*
			direct message*
			(privately|pm|dm|dms)
			in private
			(drop|send|write) [me|us] a [private] message
			message (me|us)
			(e-mail|email|mail) (me|us)
			by (e-mail|email|mail)
			(contact|support|web) form
			<email:*>
		`),
		personal: phrases(`
			(post|send|write|tell|give|share|leave|put|type) _ your _ (number|e-mail|email|address|phone|telephone|birth)
			what is your _ (number|e-mail|email|address|phone|telephone)
			what's your _ (number|e-mail|email|address|phone|telephone)
		`)
	},
	cs: {
		greeting:
			/^ (?:, )?(?:(?:dobry|hezky|pekny|krasny|prijemny) (?:den|vecer|odpoledne|poledne)|dobreho dne|dobre (?:rano|odpoledne|dopoledne)|zdravim|zdravicko|vazen[^ ]*|mil[yaei]|ahoj[^ ]*|cau|nazdar|cus|pane [^ ]+|pani [^ ]+|slecno) /,
		hello: /^ (?:, )?(?:dobry (?:den|vecer)|dobre (?:rano|odpoledne|dopoledne)|zdravim|vazen[^ ]*)(?= )/,
		letter: phrases(`
			s (pozdravem|uctou)
			(s|se) (pratelskym|srdecnym|uctivym) pozdravem
			v ucte
			vazen* (pane|pani|slecno|zakazni*)
		`),
		privately: phrases(`
			soukrom* zprav*
			(soukrome|v soukromi)
			neverejn*
			sz
			do (zprav|zpravy|schranky)
			(zpravou|e-mailem|emailem|mailem|formular*)
			na (e-mail|email|mail)
			<email:*>
		`),
		personal: phrases(`
			(napiste|poslete|sdelte|uvedte|dejte|napis|posli|hod|dej) _ (cislo|telefon|telefonni|adresu|rodne)
			(napiste|poslete|sdelte|uvedte|dejte|napis|posli|hod|dej) _ (svuj|vas|tvuj) (e-mail|email|mail)
			(jake|jaky|jakou) (je|mate|mas) [vase|tvoje|tve] _ (cislo|telefon|adresu|e-mail|email)
		`)
	}
};
