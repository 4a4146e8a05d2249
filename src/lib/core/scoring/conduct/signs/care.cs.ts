// Czech signs: the customer is handed on. Folded words.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	above: `nadrizen*|vedouci*|vedoucimu|sef|sefovi|sefa|sefem|sefove|sefovi|sefka|manazer*|manazerk*|reditel*|vedeni|technick* oddeleni|[^ ]+ oddeleni|oddeleni|oddelenim|[^ ]+ tym*|tymu|tym|koleg*|kolegovi|kolegyni|kolegum|specialist*|odborn*|expert*|technik*|technikum|technickemu|vyvojar*|programator*|supervizor*|druhe urovne|druha uroven|vyssi urovni|vyssi uroven|vyssi instanc*|centrala|centrale|centralu|ustredi|kompetentn*|povolan*|nekomu zkusen*|nekdo zkusen*|zkusenejsi*|ucetni|ucetnim|ucetnimu|pravnik*|pravni*|mistrovi|mistr|team leader*|tymlidr*|hlavni|stiznost* oddeleni|reklamacni|reklamacnimu|komis*|pobock*|ke schvaleni|k posouzeni|k vyjadreni`,
	away: `vyrobc*|vyrobci|vyrobce|dopravc*|dopravci|dopravce|kuryr*|kuryra|post*|na poste|posty|banku|bance|banky|vasi bance|sve bance|dodavatel*|prodejc*|prodavajici*|dovozc*|importer*|agentur*|hotel*|hotelu|aerolink*|aerolinky|letist*|urad*|uradu|ministerst*|obchod*|obchodni inspekc*|coi|pojistovn*|pojistovnu|lekar*|sve lekarn*|operator*|poskytovatel*|provider*|internetu|na internetu|google|googlu|googlit|youtube|facebook*|na facebooku|instagram*|wikipedi*|forum|foru|fora|skupin*|diskus*|reddit*|chatgpt|na webu vyrobce|vyrobcuv|autora|autor*|soused*|kamarad*|znam*|nekoho kdo|nekomu kdo|opravn*|opravare|servis*|autoservis*|elektrikar*|instalater*|zamecnik*|konkurenc*|ridic*|ridice|spravc*|pronajimatel*|majitel*|domovnik*|dealer*|maserovi|maser*|cisnik*|organizator*|poradatel*|jinam|jinde|nekde jinde|jiny obchod|jine firm*|policii|policie`
};

export const care: KindSigns = {
	escalation: {
		breaks: phrases(
			`(preposl*|preposilam|predal*|predavam|predame|predam|predat|postoupil*|postupuj*|postoupim|eskal*|delegoval*|smeruj*|presmer*|prehodil*|prehodim|prepojil*|prepojuj*|prepojim|posilam|poslal*|poslu|zasilam|zaslal*|dal*|davam|dam|necham|nechavam|nechal*|postoup*|odkazu|odkazuj*|prenecham|prenechavam|pridel*|zadal*|zadam|hodil*|vznesl*|predlozil*|predlozim|predkladam|odeslal*|odesilam|prevedl*|prevadim) __ @above
			(zalozil*|zalozim|zadal*|otevrel*|vytvoril*|zapsal*) _ (tiket|ticket|pozadavek|pripad) (na|pro|u|s) [nasi|nase|naseho] @above
			@above _ (predam|predal*|predavam|preposl*|postoupil*|posilam|poslal*|postoupim|necham|eskal*)
			(preposl*|predal*|predavam|postoupil*|eskal*|postoupim) [jsem|to|vas|vasi|vase|dal|ho|ji|tento] [jsem|to|dotaz|pozadavek|vec|zpravu|e-mail|zadost|dal] (vys|vyse|dal|dale|nahoru|internĕ|interne|kompetentn*|prislusn*|jinam|jinemu|na vyssi*)
			(zeptam|zeptat|poradim|poradit|proberu|probrat|konzultov*|konzultuj*|pockat|pockam|pozadat|pozadam|overim|overit|dohodn*|promluvim|schvalit|odsouhlasit|pobavim|vyzadat|vyzadam) [se|to|si|s|na|u|nejdriv|o|musim|musi] [se|to|s|u|nejdriv|svym|svoji|svou|o|na|svemu|sveho|svej] [s|u|svym|svou|svoji|sveho|nasi|nasim|nasim|to] @above
			(musim|musi|musela|musel|potrebuj*|chce to) [se|to|mi|na to|o|nejdriv|si] [to|nejdriv|na|zeptat|poradit|pockat|souhlas|posoudit|rozhodnout|schvalit] [nejdriv|na|od|s|u|se|souhlas|vyjadreni] @above
			(rada bych|rad bych|radsi|radeji|nejlepsi bude|bude lepsi|bude lepe|nejlip|chtel* bych|pozadam|pozadal* jsem|poprosim|poprosil* jsem|necham|at) [kdyby|kdyz|to|vam|se|aby|, aby|, kdyby|na to] [se|vam|to|, aby|na] [vam|to|se] @above [^ ]+
			@above [se|vam|to|uz|pak|na to|vas|si] [vam|na|se|to|ozve|uz|pak|vas|brzy|rad|rada] (ozve|ozvou|vyjadri|rozhodne|rozhodnou|odpovi|odpovedi|posoudi|podiva|podivaji|vysvetli|vysvetlí|napise|napisou|kontaktuj*|zavola|schvali|proveri|vyridi|postara|posle|poradi|pomuze|projde|urci|ujme)
			(ozve|ozvou|odpovi|odpovedel*|ozval*|vyjadril*|napsal*|zavolal*|pomohl*|vysvetlil*) [se|vam] [vam|se] @above
			(na to|k tomu|o tom|v tom) _ (nemam pravomoc|nemam opravneni|nejsem opravnen*|nesmim rozhodovat|rozhoduje|rozhodne) [^ ]*
			(nad|mimo|neni v|nejsou v|nemam) [me|moje|moji|mou|mych|moje|k tomu|na to] (kompetenc*|pravomoc*|opravneni|moznosti|sily)
			(druhe urovne|druhou uroven|vyssi urovn*)
			eskalovat na [^ ]+
			(jdou|jde|musi|chodi) (pres|k|na) [mou|moji|nase|naseho|meho|nasi] @above
			(je|to je|jde o) vec (pro|vedouci|oddeleni) _ @above
			(presmeroval*|preposlal*|predal*|poslal*) jsem __ @above
			(kontaktovat|ozve se|ozvou se) [vam|vas] _ (specialist*|odborn*|reditel*|vedouci)
			(jen|jenom|pouze) [muj|moje|nase|nas|nasi|pan|pani] @above`,
			lists
		),
		excused: phrases(
			`(podvod*|podvodn*|zneuzi*|ukraden*|odcizen*|hackn*|hacker*|napaden*|phishing*|policie|policii|zachrank*|havari*|pozar*|plyn|plynu|uraz*|zranen*|popal*|krvac*|alergick*|otrav*|nebezpec*|ohrozen*|z uctu mizi|mizi penize|unik dat|uniku dat|uniklo|uniku|sebevra*|vyhroz*|zaloba|soud|soudni|diskriminac*|obtezov*|zablokoval*|zmrazil*|zmrazila|nad <amount*|zkrat|kouri|kour|elektrickym proudem)
			(jen oni|pouze oni|smeji jen|smi jen|jen on|jen ona|jedine oni|muze jen|mohou jen|muzou jen|jen tam) [^ ]*
			(jak jste (si prali*|chtel*|zadal*)|na vasi zadost|na vase prani|chcete mluvit s|chtel* jste mluvit|pral* jste si)`
		)
	},
	deflection: {
		breaks: phrases(
			`(reklamuj*|napis*|zavolej*|volejte|obrat*|zeptej*|ptejte|vyrid*|resit|reste|zkuste|kontakt*|pozadej*|zajd*|jdete|bezte|stezuj*|domluv*|dohodn*|vyjedn*|poproste|poprosit|podivej*|kouknete|mrknete|hledej*|najdete|najdi|vyhledej*|poptej*|poptat|zanes*|odnes*|dones*|vezmete|poslete|posl*|obejdete|nahlaste|uplatn*|musite|muzete|budete muset|treba|ozvete|svez*|objedn*|kupte|porad*) _ @away
			(u|na|od|k|ke|s|do|po|za) [nejblizsi*|vaseho|vasi|sve|sveho|primo] @away [^ ]+ (vyridi*|vyresi*|zjisti*|poradi|porad*|reknou|rekne|reklamuj*|resit|reste|vyridte|zeptejte|dozvi*|pomohou|pomuzou|sezenete|najdete)
			(najdete|vyhledejte|zkuste|vyberte|sezente|najdi|jdete|bezte|objednejte) [si|se|k] [si|k|ke] [nejakeho|nejakou|nejaky|radsi|nekoho] (jin*|nekoho jineho) [^ ]+
			(napiste|reknete|zavolejte|volejte|obratte se) (jim|jemu|tam|na ne|na nej)
			za [^ ]+ odpovida [^ ]+
			(je|jsou) (vec|veci|zalezitost|zalezitosti) [^ ]+
			to musi (vyresit|resit|opravit|vyridit) (vase|vas|jejich|nekdo|jiny) [^ ]*
			(nas se (to )?netyka|netyka se nas)
			(zeptat|zeptejte|ptejte|napiste|zkuste|poradi|hledejte) __ (facebook*|forum|foru|foru*|skupin*|redditu|instagramu|komunit*)
			(vygoogl*|vygugl*|googl*|pogugl*|zagugl*|zadejte do vyhledavace|najdete na internetu|na internetu (je|najdete|jsou)|je plno (videi|navodu)|spousta (videi|navodu)|plno (videi|navodu)|hromada (videi|navodu)|dost (videi|navodu)|na youtube)
			(to|tohle|tohleto|takove veci|tyhle veci|s tim|to uz|zmeny|reklamace) [my|u nas|bohuzel|neni|uz|tady|neni nas*|nas|fakt|opravdu] [neni|bohuzel|tady|fakt|uz|u nas|my|vec] (nase vec|nas problem|nase starost|nase prace|nas obor|nase parketa|neresime|neres*|nedelame|nedela|nevyrizujeme|nevyridime|nezarid*|nezajist*|nemame na starosti|nema nic spolecneho|nic spolecneho|nic nemame|mimo nas|neovlivnime|nespada|nespadaji|nepatri k nam|nemuzeme ovlivnit|nezajima|neni pro nas|nejsou pro nas|za to nemuzeme)
			(neni|nejsou|nejde) [to|o|s tim|uz|bohuzel] [o|to|uz] (nase vec|nas problem|nase starost|nase prace|nas obor|nase parketa|nase chyba|na nas|pro nas|o nas)
			(nic spolecneho|nema s nami|my (jen|jenom|pouze) (prodav*|zprostredk*|dovaz*|pronaj*|doruc*|tiskn*|preprod*|hostuj*|vyrab*|dodav*|rozvaz*)|jen (prodavame|zprostredkovavame|pronajimame|preprodavame|dorucujeme|dovazime|hostujeme)|my s tim (nic|nemame)|s tim my|s tim vam (nepomuzu|nepomuzeme|nepomohu|neporadim|neporadime)|nemame s tim|nemame na to vliv|nemame vliv|to my (neresime|nedelame|nevime|neumime|neovlivnime)|do toho (nam|my|se) (nic|nekoukame|nemichame|nevidime|nemluvime)|nekoukame|na nas se (neobracejte|nezlobte)|jste na spatne adrese|spatna adresa|spatne adrese|jste u spatneho|obraťte se jinam|obratte se jinam|zkuste to jinde|jinde|jinam|nekdo jiny|nekde jinde|jina firma|jineho prodejce)
			(to|tohle|o tom|s tim) [vam|uz|si|musite|musi|vi|jde] [rekne|reknou|poradi|vyridi|vyresi|opravi|vysvetli|zarid*|musite|musi|vyridit|resit] [primo|nejlip|nejlepe|jen|jenom|s|u|si|vyridit|resit|jedine|urcite|spis] [s|u|primo|si|jen|spis] @away
			(nekdo|soused|kamarad|syn|vnuk|znamy|ajtak) [vam|, kdo|kdo|sikovn*] [s tim|to|tomu|rozumi|, vam] [^ ]+ (pomuze|poradi|opravi|nastavi|ukaze|vyresi)`,
			lists
		),
		excuses: phrases(
			`(jsem|jsme) [vam|uz|ji|to|ho|pro vas|prave|hned|je|za vas|tam|na|rovnou] [uz|to|ji|ho|rovnou|prave|za vas] (opravil*|doplnil*|zmenil*|presunul*|nastavil*|objednal*|poslal*|zavolal*|vyridil*|zaridil*|napsal*|domluvil*|vratil*|zrusil*|overil*|zadal*|zapsal*|odeslal*|kontaktoval*|vymenil*|reklamoval*|pripravil*)
			(opravil*|zmenil*|presunul*|nastavil*|objednal*|vyridil*|zaridil*|domluvil*|napsal*|zavolal*|kontaktoval*|nahlasil*|vystavil*|zapsal*) (jsem|jsme)
			(vyridime|zaridime|zaridim|vyridim|postarame|postaram|reklamaci vyridime|vyresime|vyresim|zavolame|zeptame se|zeptam se|domluvime|domluvim|posleme|opravime|ozveme|ozvu|napiseme|obvolam|kontaktujeme|nahlasime|pretlumocim|poslu|prevezmeme)
			(poslete|posl*|prineste|doneste|odevzdejte|vratte) [ho|ji|to|je|nam] [nam|k nam|zpet|na nasi|ho|ji|to|u nas] (nam|k nam|zpatky|u nas|na nasi)
			(nemusite|netreba|neni treba|bez) [uz|nikam|nikde|nic|se] [nikam|volat|psat|resit|chodit|obracet]
			(danov*|lekar*|pravn*) [poradce|zalezitost*|otazk*|vec*]`,
			lists
		)
	}
};
