// Co uchazeči mohou napsat: zjevné urážky v mnoha podobách, a odpovědi krátké, neobratné, rázné nebo chladné, ale ne hrubé.

export const rude = `Balík máte na poště, smrade.
Hele, spratku, heslo je v e-mailu.
Vy líná ropucho.
Vy stará škatule, účet je zaplacený.
d e b i l e, je to na krabici
Jsi 1diot.
Rád pomůžu. Nafoukaný hlupáku, peníze přijdou v pátek.
Máte způsoby jako prase.
Na ženskou je to asi moc složité.
Dědo, internet není pro každého.
Všichni Slováci jste takoví. Kupon posílám.
Jste idiot.
jste idiot
jsi idiot
Vy jste ale idiot!
jste blbej
Jste fakt blbý.
ty jsi blba
Jste hloupá.
jste hlupak
Vy hlupáku.
Idiote.
debile
ty debile
Blbče!
vole
ty vole neotravuj
Vy krávo.
Ty krávo jedna!
kráva
Jste lhář.
Lžete.
Kecáte.
Nekecejte.
Drž hubu.
drzte hubu
Držte zobák!
Sklapni.
Sklapněte.
Mlčte.
Jdi do prdele.
jdete do prdele
Jděte do háje.
jdi do haje
Běžte do hajzlu.
Táhněte.
Táhni.
Vypadni.
vypadnete
Zmizte.
Trhni si
Trhněte si.
trhni si nohou
Polib mi prdel
Polibte mi záda.
Naserte si
Nasrat.
seru na to
Serete mě.
Kašlu na vás.
kaslu na to
Kurva, přečtěte si to.
Co sakra chcete?
do prdele už
Dejte mi pokoj.
dej mi pokoj
Nechte mě být.
Neotravujte.
neotravuj
Neumíte číst?
neumis cist
Naučte se číst.
Zapojte mozek.
použijte mozek
To zvládne i malé dítě.
To by pochopilo i malé dítě.
Přestaňte brečet.
prestante fnukat
Nebrečte.
Přestaňte s těmi kecy.
Nejste normální.
Jste normální?
Jste trapná.
Jste ubohý.
Styďte se.
Lidi jako vy nesnáším.
S takovými idioty se nebavím.
Samí blbci dneska.
Budete litovat.
Toho budete litovat!
Zablokuju vás.
Ještě jednou napíšete a zruším vám účet.
Zruším vám účet, jestli nepřestanete.
Dávejte si pozor na jazyk.
Gratuluji k objevu návodu.
Mám vám to nakreslit?
Chcete medaili?
Běžte k očnímu.
Dobrý den, omlouvám se, ale jste idiot.
Děkuji za zprávu, vy nemehlo.
Balík je na cestě, tak už přestaňte kňučet.
Peníze jsem vrátil a teď vypadněte.
Jste úplně mimo, vy tupče.
Vy jste fakt natvrdlá.
Co na tom nechápete?
Chudinko.
Za vaši blbost nemůžeme.
Nikoho nezajímáte.
Jste k smíchu.`.split('\n');

export const notRude = `Ten smrad z lednice není vaše chyba, filtr je starý.
Byl jsem hlupák, že jsem to neposlal hned, omlouvám se.
Ty slepice, co jste objednal, přijedou v úterý.
Pane Trubko, lístky jsem poslal na váš e-mail.
Nejste žádný žebrák, ty peníze vám patří.
Stal jste se obětí podvodníků a nic z toho není vaše vina.
U vás na Slovensku je jiná zásuvka, přidal jsem redukci.
Vy jste poklad, děkuju!
Učitelka by to neměla platit ze svého, tak jsme to zaplatili my.
„Vy jste idioti, kde je můj balík?“ píšete, a já vám rozumím.
ok
Ok.
ano
Ne.
ne
Dobrý den
dobry den
Ahoj
Dobrý den, podívám se na to.
dobry den, podivam se na to
Podívám se na to.
Ověřím to.
Hned to zjistím.
Moment prosím.
Počkejte prosím.
počkejte
Chvilku strpení.
Nevím.
nevim
Nejde to.
To bohužel nejde.
To neumíme.
Poplatek vrátit nemohu.
Bohužel vám poplatek nemohu vrátit.
Číslo objednávky?
Jaké máte číslo objednávky?
Pošlete číslo objednávky.
poslete cislo
Napište mi adresu.
Balík je v Brně.
Přijde v úterý.
prijde v utery
Peníze dostanete do 14 dnů.
Vrácení peněz se zpracovává.
Musíte nejdřív zaplatit poplatek.
Musíte restartovat router.
Přečtěte si prosím druhou stranu návodu.
Je to v podmínkách.
Jak jsem psal, vrácení trvá 14 dnů.
Omlouvám se.
omlouvam se
Moc se omlouvám, hned to napravím.
Moc mě mrzí, že jste tak dlouho čekala.
Byl jsem hlupák, že jsem to zapomněl, omlouvám se.
To byla od nás hloupá chyba.
Je to blbost, hned to opravím.
To je šílené, měl jste to mít v pondělí. Omlouvám se.
Nejste hloupá, ten formulář plete každého.
Nejste idiot, štítek je opravdu malý.
Chápu, že se zlobíte.
Vidím, že jste naštvaná, a máte pravdu.
Musíte být naštvaný, omlouvám se.
Vaší zlosti rozumím.
Gratulujeme k miminku!
Gratuluji k promoci!
Hodně štěstí u zkoušky!
To je škoda, mrzí mě to.
To je mi líto.
To je ale smůla, mrzí mě to.
Ach jo, to je nepříjemné.
Páni, to je dlouhé čekání, promiňte!
haha, to se stane každému, nebojte
Zablokujeme vám kartu, aby ji nikdo nezneužil.
Kartu vám hned zablokuji.
Zrušil jsem objednávku, jak jste chtěl.
Účet vám zítra zruším, jak jste si přál.
Kurýr ho ztratil. Nahlásím mu to.
Zařídím, ať to máte dnes.
Jděte prosím do Nastavení.
Jděte prosím na pobočku, pomohou vám tam.
Zastavte prosím stroj a odpojte ho.
Zavřete aplikaci a znovu ji spusťte.
Vypněte notebook, prosím.
Přečtete mi prosím číslo ze štítku?
Můžete mi hláskovat jméno?
Zkoušel jste jiný kabel?
Zkusila jste to restartovat?
Máte nárok na vrácení peněz.
Pošlete mi číslo účtu.
Díky lidem jako vy tu pořád jsme, děkujeme.
Je miminko v pořádku?
Kolik je dítěti let?
Pejsek je v pořádku.
Pro maminku pojede auto.
Děkuji, že jste napsal.
Moc děkuji za fotky.
Díky, už to jede
Hezký den
Balík se ztratil a mě to moc mrzí.
Zatracená tiskárna, omlouváme se!
Nic tam nerozbijete.
O tom nerozhoduji, zeptám se vedoucího.
Napsala jste „jste idioti“ a já se nedivím.
Číslo na kurýra vám dát nesmím.
Vteřinku
Potřebuji vaše datum narození
Sledujte schránku, přijde vám kód.
Zkontrolujte i spam, možná je to tam.
Nemáte účtenku? To nevadí.
Pro koho balík je?
Souhlasím, trvalo to moc dlouho.
Dobře, udělám to.
Je to snadné: stiskněte zelené tlačítko.
Máte pravdu a já se mýlil.
Stydíme se, jak dlouho to trvalo.
Neplačte, kocourka najdeme.
Užijte si koncert!
Dětská chůvička přijde v pátek.
Je na adrese pes?
Je to na vás, obě varianty jsou v pořádku.
Zavolá vám ve tři.
Dejte mi vědět, jak to dopadlo.
Držte nám palce.
Sever Čech, pobočka Děčín.
Jste v pořádku?
Byl jste připojený přes kabel?
Jste si jistá, že je to ten účet?
Nechte to na mně.
Nechte mi prosím telefon.`.split('\n');
