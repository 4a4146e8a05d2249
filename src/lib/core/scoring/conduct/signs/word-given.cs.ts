// Czech signs: what the agent may not promise, ask for or advise. Folded words.
import { phrases } from '../phrases.ts';
import type { KindSigns } from '../kinds.ts';

const lists = {
	medicine: `prasek|prasky|prasku|tablet*|pilulk*|lek|leky|lek[^ ]{1,3}|ibuprofen*|ibalgin*|paralen*|aspirin*|acylpyrin*|antibiotik*|kapk*|mast|masti|masticku|gel|gelem|krem*|vitamin*|davk*|sirup*|nalepk*|caj|odvar*|ocet|octem|obklad*|med|sul|soda|mg`,
	asset: `akci|akcie|akciich|fond*|bitcoin*|krypto*|zlat*|dluhopis*|etf|nemovitost*|penize|uspory|vsechno|vse|portfoli*|byt|byty|cenne papiry|eura|dolary`,
	secretly: `hesl*|heslem|pin|pinu|pinem|pinkod*|cvv|cvc|cvv2|cislo [te|vasi|vasich|sve|platebni|debetni|kreditni|cele|bankovni] kart*|cisla [vasi|sve|platebni] kart*|cislo karty|kod ze zadni strany|kod na zadni strane|kodu ze zadni strany|trojcisli|tri cisla|tri cislice|trimistny kod|ctyrmistny kod|bezpecnostni kod|overovaci kod|potvrzovaci kod|sms kod|kod z sms|kod ze sms|autorizacni kod|sestnact cislic|sestnacti cislic|vsech sestnact|vsech sestnacti|prihlasovaci udaje|pristupove udaje|prihlasovacich udaju|obe strany karty|obou stran karty|zadni stran* karty|fotku karty|foto karty|udaje z karty|udaje o karte|bezpecnostni otazk*|(dlouhe|cele) cislo (z|na) [^ ]+ stran* kart*|(cisla|cislice|cisel|cislic|kod|trojcisli) (zezadu|ze zadu|ze zadni|na zadni|z druhe|z rubu|na rubu)|vsech sestnact|[^ ]+mistny kod|kod , ktery vam|kod z banky|udaje (z|o) [vasi|sve] kart*`
};

export const wordGiven: KindSigns = {
	guarantee: {
		breaks: phrases(
			`(garantuj*|garantujem*|zarucuj*|rucim|rucime|prisaham|prisahame|slibuji|slibuju|slibujeme)
			(mohu|muzu|muzeme|mohl bych|mohla bych) _ (garantovat|zarucit|slibit|odprisahnout|rucit)
			(davam|dame|dam|davame|mate|mam) _ (slovo|cestne slovo|ruku na to|garanci|zaruku|jistotu|slib)
			(cestne slovo|na mou dusi|na svou cest|na mou cest|ruku do ohne|ruku na srdce|dam krk|dam za to|dam ruku|krk na to|vzit jed|vemte jed|vezmete jed|jed vzit|to vemte jed|vezte jed|vsadim se|vsadte se|vsadim|muzete se vsadit|sazim se|snim klobouk|snim vlastni|tutovka|tutove|na tuty|na beton|beton|jak dvakrat dve|jako ze se jmenuji|jakoze se jmenuji|svaty|svata pravda|zapsat do kalendare|s klidem angl*)
			<percent:100%>
			(stoprocentne|stoprocentni|na sto procent|na sto deset procent|na tisic procent|sto procent|na dvesta procent|sichr|nasichr)
			(garantovan*|zarucen*) [^ ]+
			(urcite|jiste|zarucene|rozhodne|najisto|bezpecne|bezpochyby|nepochybne|jasne ze|samozrejme|spolehlive|nepochybne|jednoznacne|naprosto) [to|vam|se|si|uz|pak|ho|ji|je|vas|ti|i|tam|zase|vsechno|vse|tedy|mit|vcas|zitra|dnes|do|v] [se|si|vam|to|ho|ji|patku|patek] (bude*|dorazi*|prijde*|prijedo|dostane*|vyjde*|stihne*|stihnete|zvladne*|povede|podari|vrati|schvali|schvalen|projde|pomuze*|vyhra*|vydela*|funguje|vydrzi|zmizi|zhubne*|opravi|doruci|dame|nezamitn*|nezkazi|neprijde*|nestane|neprsi|nerozbije|nezdrazi|nic|vyleci|poroste*|dojede*|prijede|privez*|uvidi*|zabere|ziska*|najde*|uzdravi*|zlepsi|stoupne|vzroste|odlet*|odleti|mate)
			(bude*|dorazi|prijde|prijede|dostanete|stihne*|stihnete|vyjde|mate|vrati) _ (urcite|zarucene|najisto|stoprocentne|bezpochyby|rozhodne|nepochybne|garantovane)
			(nic|nemuze|nemuzete|neni) _ (nestane|stat|pokazit|selhat|zklamat|hrozi)
			(nemuze se [nic|vam|vubec] stat|nemuze to nevyjit|nemuze to selhat|nemuze nevyjit|nemuze se to pokazit|neni jak to pokazit|nema jak selhat|to proste vyjde|tam neni o cem|o tom neni sporu|neni o cem pochybovat|o tom nepochybujte|nemusite pochybovat|neni pochyb|neni pochyby|bez pochyby|bez pochyb|nade vsi pochybnost|mimo jakoukoli pochybnost|bez debat|bez diskuse|na to se [muzete] spolehn*|na to [vam] (muzete|muzes) [klidne|se] (spolehnout|vsadit|vzit)|spolehnete se|muzete se spolehnout|muzete se na to spolehnout|muzete s tim [klidne|najisto] pocitat|s tim muzete pocitat|pocitejte s tim najisto)
			(neboj*|nebojte|bez obav|zadny strach|zadne obavy|nemejte [zadny] (strach|obavy)|nemusite se bat|budte bez obav|muzete byt (v klidu|klidn*|bez obav)|budte (v klidu|klidn*)|muzete klidne spat|spete klidne|klidne (spete|balte|kupte|objednejte|zvete|odjedte|zaplatte|si zabalte|si balte|si kupte|planujte)) _ (,|bude|dorazi|vyjde|stihne|prijde|mame|dostanete)
			(klidne|s klidem|bez obav|v klidu) [si|uz|to] (balte|zabalte|kupte|objednejte|planujte|rezervujte|zvete|jedte|odjedte|zaplatte)
			(nehrozi|nehrozi nic|nulove riziko|zadne riziko|bez rizika|riziko je nulove|bez jakehokoli rizika|zcela bez rizika|vylouceno|je vylouceno|naprosto vylouceno|to se nestane|to se stat nemuze|nestane se [vam] nic|nikdy se (to|vam) nestane|jeste nikdy (se nestalo|neselhal*|nezamitl*)|vzdycky (vyjde|schvali|projde|prijde|to vyjde)|vzdy (vyjde|schvali|projde|prijde)|nikdy (nezamitaji|nezamitl*|neselze|nemaji zpozdeni|nikoho neodmitl*|nikoho nezamitl*))
			(je|mate|mame|bude|to je|uz je) [to|uz|jako|prakticky|v podstate|naprosto] [to|jako] (jiste|jista|jisty|jiste ze|v kapse|hotova vec|hotove|vyhran*|jasna vec|jasne|na jistotu|jistota|schvaleny|schvaleno|v suchu|v pohode) , 
			(na tom nic nezmenite|vyjimku jsem nezazil*|bez jedine vyjimky|hlavu na to|svou hlavou|na to vam kyvnu|jako ze slunce|na to dam|nemusite (na to )?ani myslet|druhy budik netreba)
			(tim|tim si) (muzete|si muzete) byt [naprosto|zcela] jist*
			(byt|bud|budte) (naprosto|zcela|uplne) jist*
			nikdy [nic|nikoho] (nezamitli|neodmitli|nevratili)
			(berou|schvali|prijmou|vydaji|vyjde) [to|nam|ho|je] (vzdycky|vzdy|pokazde)
			(jista vec|hotova vec|v kapse|jistota sama|vec jista|to mate jiste|to je jiste|to mate jist*|to bude jiste|mate to jiste|mate jistotu|s naprostou jistotou|s jistotou|se stoprocentni jistotou|stoprocentni jistotou|stoprocentni jistota|za kazdych okolnosti|za vsech okolnosti|at se deje co se deje|at se deje cokoli|deje se co deje|stuj co stuj|v kazdem pripade|i kdyby (trakare|cert|na cert*|hrom*|svet)|kdyby trakare padaly|ani omylem|ani nahodou|na minutu presne|na minutu|bez vyjimky)
			(poplujete|vydelate|zdvojnasobi|ztrojnasobi|dvojnasobne|trojnasobne) _ (urcite|jiste|nejmin|minimalne|do roka|zarucene)
			(osobne) [za|vam|to|to vam|se] (rucim|garantuj*|zarucuj*|zaruci*|za to rucim|slibuj*)
			(nebudete|nebudes) (litovat|zklaman*)
			(verte mi|to mi verte|verte tomu|vemte na to jed|pamatujte na ma slova|reknu vam naprosto jiste) `,
			lists
		),
		excuses: phrases(
			`@refuse __ (slib*|zaruc*|garant*|rict|tvrdit|jist*|vedet|odhad*|predpov*|odprisah*|potvrdit|rucit)
			(slib*|zaruc*|garant*|rict|tvrdit|jist*|vedet|predpov*|potvrdit|rucit) _ @refuse
			(negarantuj*|nezarucuj*|neslibuj*|neruc*)
			(podle|dle|v|ze) [nasich|obchodnich|vasi|nasi|vasich] (podminek|podminkach|smlouvy|smlouve|zakona|tarifu|reklamacniho|pojistky)
			(ozvu|napisu|zavolam|podivam|zjistim|overim|proverim|spocitam|prepocitam|pripravim|sepisu|poslu|projdu|zpracuju|zpracuji|zapisu|dohledam|predam|porovnam|vyhotovim|zkontroluju|zkontroluji|vratim se|ozveme|napiseme|spocitame|posleme) __ (slibuj*|slib*|slovo|spolehn*|jist*)
			(slibuj*|garantuj*|jist*|zarucen*|slovo|spolehn*|urcite) __ (spocitam|prepocitam|pripravim|sepisu|projdu|zpracuju|dohledam|porovnam|predam|ozvu|ozveme|napisu|napisi|napiseme|zavolam|zavolame|podivam|podivame|zjistim|zjistime|overim|proverim|ohlidam|pohlidam|budu hlidat|dam vedet|dame vedet|odpovim|vratim se|informovat|zeptam|zeptame|vynasnaz*|udelam (vse|maximum|co)|udelame (vse|maximum|co)|zkusim|zkusime|pokusim|pokusime|poslu (zpravu|vam zpravu))
			(rada bych|rad bych|radi bychom|rada|chtela bych|chtel bych) _ (slibi*|zaruci*|garant*)
			(jestli|zda|zdali|jestlize|pokud|kdyby|jakmile) _ (urcite|jiste|zarucene|najisto)
			(penize|nejlepsi cenu|spokojenosti) [zpet|zpatky] (garantujeme|garance)
			(zaruka|zaruky|zaruku|zarucni|garance) (na|je|trva|plati|bezi|dva|let|lhut*|list*|oprav*|kryje|opravu|se|v|do|vraceni|2)
			(v|po|ze|na) (zaruce|zarucni|zaruky|zaruku)`,
			{
				refuse: `(nemohu|nemuzu|nemuzeme|nelze|neumim|neumime|nikdo|nedokazu|nedokazeme|nesmim|nesmime|netroufam|netroufnu|nechci|nechceme|nebudu|nebudeme|neni mozne|nejde|tezko|nerad|nerada|bohuzel|zatim ne|nebylo by|necitim|dopredu|nemam jak|nevim|nevime)`
			}
		)
	},
	callback: {
		breaks: phrases(
			`(zavolam|zavolame|zavola|zavolaji|zavolaj|brnkn*|cinkn*|prozvon*|zatelefonuj*|zazvon*|obvol*|obtelefonuj*)
			(zavolat|volat|zatelefonovat|telefonovat|brnknout) [vam|ti|zpet|zpatky] (bude|budeme|budu|budou)
			(budu|budeme|bude|budou|budou vas|nekdo) [vam|vas|ti|te|se|pak|urcite|take] [vam|vas|ti] (volat|telefonovat|kontaktovat|zavolat|telefonicky)
			(ozvu|ozveme|ozve|ozvou|spojim|spojime|spoji|kontaktuj*|obratim|obrati|hlasit) _ (telefon*|telefonem|telefonicky|na telefon*|na mobil*|mobil*|na vase cislo|na cislo|zavolanim|po telefonu|hovorem)
			(telefon*|telefonicky|na mobil|po telefonu|na uvedenem cisle|na vasem cisle|na uvedene cislo|na vase cislo) [se|vas|vam|ti|te] [se|vam|vas|brzy|urcite|pak] (ozvu|ozveme|ozve|ozvou|spojim|spojime|spoji|kontaktuj*|budu|budeme|bude)
			(ocekavejte|cekejte|vyckejte|dostanete|domluvim|zaridim|objednam|prislibuj*) _ (telefonat*|hovor|nas hovor|zavolani|zpetne volani|zpetny hovor|telefon)
			(dam|dame|da) vam (telefonicky|telefonem) vedet
			(dam|dame|da) vam vedet (telefon*|po telefonu|hovorem)
			(vyridime|proberem*|doresime|probereme) _ (po telefonu|telefonicky)`
		),
		excuses: phrases(
			`(nezavol*|nevol*|nebud*)
			(chcete|mam|mame|muzu|mohu|muzeme|prejete si|smim|kdy|hodi) __ (zavolal*|zavolam|zavolame|zavolat|volat|volal*)
			(kdybyste|pokud|kdyz|jestli|pokud byste) __ (zavola*|vola*)
			(zavolejte|zavolat nam|muzete nam|volejte)
			(volal|volala|volali|zavolal|zavolala|zavolali) [jsem|jsme|jste]`
		)
	},
	credentials: {
		breaks: phrases(
			`(posl*|preposl*|posilejte|zasl*|napis*|nadiktuj*|diktujte|sdel*|rekn*|uvedte|uvedete|uved*|dejte|date|dat|doplnte|doplnit|pripojte|pripojit|pripis*|pridejte|pridat|vypis*|vypln*|zadejte (sem|mi|nam|do|prosim)|prozradte|prozradit|prilozte|prilozit|potvrdte|potvrdit|predej*|predat|naskenujte|vyfotte|vyfotit|ofotte|hodte|hod|prihodte|precte*|odpovezte|napiste|overte|poskytn*|svrte|sverte|budu potrebovat|budeme potrebovat|potrebuj*|potreboval*|potreba|chtel* bych|poprosi*|prosim|prosila|prosil|prosime|pozada*|zada*|zadame|vyzad*|nutne|nutny|staci|stacilo|bude stacit|chybi mi|chybi nam|schazi|bez) __ @secretly
			(jake|jaky|jakym|jak zni|jak je|jak znelo|ktery|ktere|jake mate|co mate|jak mate|muzu znat|mohu znat|smim znat|mohla bych|mohl bych|mohu dostat|muzete mi) __ @secretly
			@secretly _ (posl*|napis*|nadiktuj*|sdel*|rekn*|dejte|prosim|mi|sem|do odpovedi|do zpravy|potrebuj*|budu potrebovat|potreba|prijde mi|staci poslat)
			(prihlasim|prihlasila bych|prihlasil bych|kouknu|podivam|mrknu|prihlasime) [se|bych] _ (za vas|vasim|pod vasim|k vam|tam) __ @secretly
			@secretly __ (prihlasim|prihlasila|prihlasil|podivam|kouknu|nastavim|zkontroluj*|zkusim) [se] (za vas|sama|sam|tam|to)`,
			lists
		),
		excuses: phrases(
			`(posledni*|prvni|koncov*|posledniho|poslednich) [ctyri|ctyrech|ctyr|tri|dve|sest|<number*|<number:4>] [cisla|cislice|cislic|znaky|ctyrcisli]
			(ctyrcisli|koncovk*|posledni*) 
			(nove|noveho|novym|nova|novy|docasne|docasny|jednorazove|vlastni|stejny|stejne|jine|jiny|prvni) (heslo|hesla|heslem|pin|pinu|pinem)
			(zmen*|obnov*|resetov*|nastav*|zvol*|vytvor*|zapomenut*|vygener*|vymen*|zvolite|zvolte) _ (heslo|hesla|pin|pinu)
			(heslo|hesla|pin|pinu) _ (zmen*|obnov*|resetov*|nastav*|zvol*|vytvor*|nikdy|nikomu|neposil*|nesdel*|nechte si|znate jen|zustane|neptame|nechceme|nechci|nepotreb*|nepis*|nerik*|nevid*|neuvid*|jen vy)
			(nikdy|nikomu|neposil*|nesdel*|neposl*|nepis*|nerik*|nechci|nechceme|nepotreb*|neptam*|nedavejte|nezadejte|neuvad*|neni potreba|neni treba|netreba|nemusite|bez nutnosti|krome|mimo|zakryjte|zakryte|zacernete|zacern*|prelepte|jen vy|schovejte|chrante) __ @secretly
			@secretly __ (nikdy|nikomu|neposil*|nesdel*|neposl*|nepis*|nerik*|nechci|nechceme|nepotreb*|neptam*|neni potreba|neni treba|netreba|nemusite|ne|zakryjte|zacern*|jen vy)
			(zadejte|zadate|napiste|vepiste|vyplnte|naťukejte|tam|potom) _ (heslo|pin|kod|cislo karty) _ (na strance|v aplikaci|na brane|do okenka|do okna|do pole|na terminalu|v bance|pomalu|sami|sama|sam|znovu)
			(heslo|pin|kod|cislo karty) (napiste|zadejte|vyplnte|vepiste) _ (okenka|okna|pole|aplikac*|telefonu|brane|strance|formular*)
			(tam|na platebni brane|v aplikaci|v prihlasovacim okne) (zadejte|napiste|vyplnte|zadate|napisete)`,
			lists
		)
	},
	advice: {
		breaks: phrases(
			`(vezmete|vemte|berte|brat|dejte|davejte|uzivejte|uzijte|spolknete|zvyste|snizte|vysadte|vynechte|zdvojnasobte|kapnete|pijte|vypijte|zkuste|namazte|mazte|potrete|potirejte|prilozte|prikladejte|jezte|snezte|stacilo by|staci|poridte|kupte) __ @medicine
			(ctvrtku|pulku|polovinu|jednu|jeden|dva|dve|trochu|<number*) @medicine
			k (veterinari|lekari|doktorovi|zubari) [s tim|kvuli tomu] (nemusite|nechodte|netreba)
			(naperte|nasypte|nacpete|hodte|ulozte|vrazte) __ (vsechno|vse|vsecko|uspory|celou castku)
			(lepsi vynos|vetsi vynos) [jinde] (nenajdete|neexistuje|neni)
			(porusuje|porusuji|porusil) zakon
			(jednou|dvakrat|trikrat|ctyrikrat|<number*) [krat] denne
			(rano a vecer|po jidle|nalacno|na noc) [si|to] (vezmete|berte|namazte|kapnete|davejte)
			(vezmete|vemte|berte|uzivejte|kupte|namazte|mazte) si [to|na to|jeste|k tomu] [^ ]+ (, za|za|a|na|proti|z lekarny)
			(neberte|nedavejte|prestante brat|prestante uzivat|vysadte|prerusite|prestante s) [uz|ty|ten|te] [^ ]+
			(bude to|je to|to je|to bude|mate|vypada to na|jde o|jedna se o|bude|nejspis|typick*) [jen|jenom|jiste|nejspis|urcite|klasick*|obycejn*|proste|zrejme|lehk*|asi] [o|na|z] [jen|klasick*|obycejn*|lehk*] (viroz*|chripk*|natazen*|namozen*|zanet*|alergi*|vyrazk*|ekzem*|nachlazen*|angin*|migren*|stres|stresu|tlak|plisen*|plisn*|kyselin*|paleni zahy|neskodn*|unav*|hormon*|otrav*|deprese|uzkost*|vyron|vymknut*|skripnut*)
			~ (k lekari|k doktorovi|lekare|doktora) (nechodte|nemusite|nepotrebujete|netreba)
			(namazte|potrete|zasypte) [to|si to|si] _ @medicine
			(na|proti) [^ ]+ (dejte|vezmete|berte|zkuste) @medicine
			(neskodne|neskodna|neskodny|do par dnu (to|zmizi)|samo prejde|samo odezni|to prejde|to odezni|prejde to|odezni to|zmizi to samo|nic vazneho|neni to nic|k lekari nemusite|lekare nepotrebujete|k doktorovi nemusite|doktora netreba|nemusite k lekari|zbytecne chodit k|bez lekare|lekari jen|doktori jen)
			(zakon|zakony|pravo|paragraf*|soud|soudy|obcansky zakonik|judikatura) _ (na vasi strane|pri vas|stoji za vami|da za pravdu|vam da|jasny|jasne)
			(neplatte [mu|jim|ji|uz|dal] (mu|jim|ji|najem*|pokut*|alimenty|vyzivne|uver|splatk*|pujck*|exekutor*|vsechno)|prestante platit|nevracejte|odmitnete zaplatit|odmitnete platit)
			(zazaluj*|zaluj*|zalujte|podejte (zalobu|trestni|na nej|na ne)|podejte na|dejte (ho|je|ji|to) k soudu|dejte to k soudu|trestni oznameni|hnejte|pozente ho|u soudu (vyhrajete|uspejete|mate|to vyhrajete)|soud (urcite|jiste|hrave|to)? vyhra*|pri (vyhrajete|vyhravate)|mate narok na (odskodne|nahradu|bolestne|odstupne|usly)|vymahejte|zadejte odskodne|odstupte od|vypovezte (smlouvu|mu|jim)|vyhodte (ho|je)|vystehujte|zmente zamky|vymente zamky|nepodepisujte|podepiste to|roztrhejte|ignorujte (predvolani|vyzvu|pokutu|dopis)|odmitnete podepsat)
			(smlouva|vypoved|dolozka|pokuta|zavet|ustanoveni|ujednani|doloZka) _ (neplatna|neplatne|neplatny|protizakonn*|nezakonn*|nic neznamena|nema zadnou platnost)
			(pravne|ze zakona|podle zakona|podle obcanskeho zakoniku|dle zakona) __ (mate|muzete|musi|nemusite|nemuze|nesmi|jste|odpovida|narok)
			(kupte|kupujte|kupovat|nakupte|prikupte|investujte|vlozte|dejte|preved*|prodejte|prodat|prodavejte|prodala bych|prodal bych|neprodavejte|drzte|drzela bych|drzel bych|nakoupil* bych|koupil* bych|vlozil* bych|dal* bych|investoval* bych|presunte|presunul* bych|pujcte si|doporucuji|doporucuju|doporucil* bych|nalijte|hodte|slapte|naskocte|pockejte s prodejem|rozlozte) __ @asset
			@asset [bych|by] [bych] (dal*|vlozil*|nalil*|investoval*|hodil*|presunul*) [bych] [^ ]+
			@asset _ (urcite|jiste|brzy|zase|jeste|jen|do roka|letos|na podzim|na jare|casem|vzdycky|porad|muzou jen) _ (porost*|stoup*|vyroste|vyrostou|vyleti|poletí|poleti|rust|zdvojnasobi|vzrost*|prekona*|klesn*|spadn*|spadne|propadn*|nahoru|posili|vydelaji|vydela)
			(poroste|porostou|vyleti|vyleti nahoru|pujde nahoru|pujdou nahoru|poleti nahoru|zdvojnasobi se|muze jen rust|mohou jen rust|da se cekat rust|cekam rust|propadnou se|odrazi se ode dna) 
			(rozhodne|urcite|radsi|hlavne|klidne|ted|nejlepsi je|nejlip je|podle me|byt vami|na vasem miste|ja bych) [ted|hned|uz|je|je hned|to|vsechno|vse] (neprodavejte|neprodavat|prodejte|prodat|prikupte|nakupte|kupte|kupujte|investujte|vlozte|drzte|pockejte s prodejem)
			(odectete|odepiste|odecist|nepriznavejte|nezdanujte|neuvadejte) __ (dan*|danov*|prizna*|naklad*)
			(vas zdravotni stav|vase priznaky|takove priznaky|tyhle priznaky|ty priznaky) (je|jsou|znaci|znamen*|ukazuj*)`,
			lists
		),
		excuses: phrases(
			`(lekar*|doktor*|lekarn*|pravnik*|advokat*|notar*|poradc*|poradce|poradna|poradne|ucetni|danov*|veterinar*|odborn*|specialist*|pohotovost*) _ (vam|poradi|posoudi|rekne|urci|predepise|navsti*|obrat*|zajd*|zept*|konzult*|doporuc*|zavolej*|muze|mohou|ukaz*)
			(zajd*|obrat*|zept*|porad*|navstiv*|konzult*|svrte|sverte|zavolej*|vyhled*|kontakt*|ukaz*|u|s|se|k|ke|od|podle|na) [se|to|ji|prosim|svym|vasim|vaseho|sveho|svemu|nezavisl*|licencovan*|na|k|ke|s|u|praktick*|rodinn*|kozn*] [svym|vasim|vaseho|sveho|svemu|na|k|ke|s|u|praktick*|kozn*|licencovan*] (lekar*|doktor*|lekarn*|pravnik*|advokat*|notar*|poradc*|danov*|veterinar*|odborn*|specialist*|pohotovost*)
			(nemohu|nemuzu|nemuzeme|nesmim|nesmime|neumim|neumime|nejsem|nejsme|neradim|neradime|nedavam|nedavame|netroufam|netroufnu|nelze) __ (posoudit|radit|poradit|doporuc*|urcit|rict|soudit|hodnotit|rady|opravn*|rozhodn*|vybrat)
			(posoudit|radit|poradit|doporucit|rozhodnout) _ (nemohu|nemuzu|nemuzeme|nesmim|nesmime|neumim|neumime|nelze)`
		),
		excused: phrases(
			`(nemohu|nemuzu|nemuzeme|nesmim|nesmime|neumim|neumime) __ (posoudit|radit|poradit|doporucit|urcit)
			(posoudit|radit|poradit|doporucit) _ (nemohu|nemuzu|nemuzeme|nesmim|nesmime|neumim|neumime|nelze)`
		)
	}
};
