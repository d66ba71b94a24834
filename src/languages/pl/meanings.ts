/**
 * What words of this language mean (see cues/meanings.ts): one meaning a line, `name: forms`. `stem*` takes every word that begins so, `two_words`
 * is a phrase, `or_i_` a word and one behind it that is read for itself as well. `name~i` are forms that also say "I", `name~you` those that say "you". `particle` are frequent words that only tell the language.
 */
export const meanings = `
# persons
i: ja mnie mi mną mój moja moje mojego mojej mojemu moim moich moimi moi jestem jezdem ze_mną do_mnie o_mnie osobiście nazywam swojego_mojego bym byłbym byłabym byłem byłam
you: ty cię ciebie ci tobie tobą twój twoja twoje twojego twojej twojemu twoim twoich twoimi twoi twe twą twego jesteś jesteście byłeś byłaś byliście wy was wam wami wasz wasza wasze waszego waszej waszych waszym waszymi pan pana panu panem panie pani panią państwo państwa państwu państwem panowie pański pańska pańskie pańskiego pańskiej pańskich pańskim pańskimi żebyś byś żebyście abyś
we: my nas nam nami nasz nasza nasze naszego naszej naszych naszym naszymi nasi jesteśmy byliśmy byśmy żebyśmy
he: on jego jemu niego nim niemu typ typa typek typie gościu gość gościa gościem koleś kolesia facet faceta facetem facetowi mu swojemu_panu czlowieku
she: ona jej niej nią laska laski laskę babka
they: oni one ich im nich nimi tamci tamte
someone: ktoś kogoś komuś kimś ktokolwiek kogokolwiek komukolwiek jakaś_osoba jakiś_typ
nobody: nikt nikogo nikomu nikim żaden żadna żadnego żadnej żadnych
everyone: wszyscy wszystkich wszystkim wszystkimi każdy każda każdego każdemu każdej każdym cały_świat całe_miasto cała_szkoła cała_wieś cała_rodzina wszystkie_osoby świat ludzie ludzi ludziom ludźmi całemu_światu
# material
picture: zdjęcie zdjęcia zdjęciu zdjęciem zdjęć zdjęciami zdjęciom zdjęciach fotka fotki fotkę fotek fotkami fotkach foto fotos fota foty fotę fotografi* focia focie foci fotencja obrazek obrazki obraz selfie selfi selfik* selfiak* sweet_focia screen screena screeny screenów screenami screenie screenshot* skrin* zrzut zrzuty zrzutów zrzutu zrzut_ekranu snapa snapy kadr kadru pic pics picka picki picek
video: wideo video film filmu filmy filmów filmik filmiki filmiku filmików filmikiem filmem filmie filmach filmami filmom nagranie nagrania nagraniu nagrań nagraniem nagraniami nagraniach vid vida vidy klip klipy klipu materiał_wideo taśma taśmę scena sceny relacja relacje relacji streama rolka rolki rolkę
file: plik pliki pliku plików plikiem plikami folder* katalog dokument* zip załącznik* dysk dysku dyski archiwum galeria galerii galerię chmura chmurze chmurę chmury pendrive pena pakiet paczka_plików materiał materiały materiałów materiałem materiału materiałami pdf fragment fragmenty oryginał oryginały
voice: głos głosu głosem głosówka głosówki głosówkę głosówek głosowa głosowe audio dźwięk dźwięku wokal
collage: kolaż kolaże kolażu przeróbka przeróbki przeróbkę przerobione przerobiłem przerobiłam montaż montażu zmontowane zmontowałem sklejka sklejone skleiłem obok_siebie zestawienie fotomontaż photoshop edytowane edycja
intimate: nago naga nagi nagie nagich nagiego nagiej nagość nudes nudesy nudesów nudeski nudeska nudesa nudle goły goła gołe gołych gołej golasa golas topless bielizna bieliźnie bieliznę bielizny stanik stanika stringi majtki majtkach majtek gacie gaciach bokserki bokserkach seks* sex sexi sexy sexting erotyczn* intymn* pikantn* ostre_fotki napalon* podniecon* podnieca* niegrzeczn* sprośn* rozbieran* rozebran* ciało ciała ciałko ciałkiem cycki cycków cyce piersi biust dupa dupę dupcia dupcię tyłek tyłka pupa pupę penis* kutas* fiut* chuja masturb* onani* walisz walił waliłeś zwaliłeś świntusz* bez_ubrań bez_ubrania bez_koszulki kompromituj* roznegliżowan* negliż* szlafrok szlafroku łazience
face: twarz twarzy twarzą twarze twarzach buzia buzię buzi buźka buźkę buźki gęba gębę gęby facjata ryj ryja ryjek mordka mordkę oblicze
camera: kamera kamery kamerę kamerze kamer kamerka kamerki kamerkę kamerce kamerek kamerkach kam cam kamka kamerkowanie webcam webkamera aparat aparatu aparatem aparacie obiektyw facecam
# holding
hold: mieć ma mają miał miała mieli miało posiadać posiada posiadają posiadał* trzyma trzymać trzymają trzymał* zachowa zachować
hold~i: mam mamy miałem miałam mielismy posiadam posiadamy trzymam trzymamy zachowam zachowałem będę_miał będę_miała dysponuję dysponujemy u_mnie_jest jestem_w_posiadaniu
hold~you: masz macie miałeś miałaś mieliście posiadasz trzymasz trzymaj zachowaj miej miejcie
save: zapisać zapisane zapisany zapisał zapisała zapisz zapis zapisy zapisu kopia kopie kopii kopiach kopiować skopiować skopiowane skopiował* skopiuje backup backupy backupu zbackup* zarchiwizowa* pobrać pobrał pobrała pobrane pobrali pobranie ściągnąć ściągnął ściągnięte zgrane zgrać zgrał przechow* seve sejw zaczytane
save~i: zapisałem zapisałam zapisuję zapisuje_sobie skopiowałem skopiowałam pobrałem pobrałam ściągnąłem ściągnęłam zgrałem zgrałam zapisaliśmy pobraliśmy skopiowaliśmy zrobiłem_kopię mam_kopię kopiuję zachowałam
save~you: zapisałeś zapisałaś skopiuj skopiowałeś pobierz pobrałeś ściągnij zgraj
record: nagrać nagrał nagrała nagrali nagrane nagrany nagrana nagrani nagrywa nagrywać nagrywał nagrywała nagrywają nagrywanie nagrywania zarejestrowa* rejestruje sfilmowa* filmował* utrwal* uchwyc* zescreen* zeskrin* screenowa* zrzutował* przyłapa*
record~i: nagrałem nagrałam nagraliśmy nagrywam nagrywamy nagrywałem nagrywałam nagram filmuję sfilmowałem zescreenowałem zescreenowałam zeskrinowałem zarejestrowałem screenuję robię_screeny zrobiłem_screeny zrobiłam_screeny
record~you: nagraj nagrywaj nagrasz nagrywasz nagrałeś nagrałaś nagrywałeś nagrywałaś nagrajcie
see: widzieć widzi widzą widział widziała widzieli widziało zobaczy zobaczyć zobaczą zobaczył zobaczyła zobaczyli obejrzeć obejrzy obejrzą obejrzał* obejrzeli ogląda oglądać oglądają oglądał oglądała oglądali patrzeć patrzy patrzą patrzał* patrzył spojrzeć spojrzy spojrzał* widać podgląd podgląda* podejrzeć wygląda wyglądać wyświetl* odsłon* ujrz* 👀
see~i: widzę widzimy zobaczę zobaczymy widziałem widziałam widzieliśmy zobaczyłem zobaczyłam oglądam oglądałem oglądałam obejrzałem obejrzałam obejrzę patrzę patrzyłem patrzyłam spojrzałem spojrzę
see~you: widzisz widzicie zobacz zobaczysz zobaczcie zobaczycie widziałeś widziałaś oglądasz oglądałeś oglądałaś obejrzyj obejrzysz obejrzałeś patrz patrzysz patrzcie popatrz spójrz wyglądasz paczaj pacz kukaj lukaj luknij
know: wiedzieć wie wiedzą wiedział wiedziała wiedzieli wiedziało zna znać znają znał znała znali znany dowie dowiedzą dowiedzieć dowiedział* poznać pozna poznają rozpoznać rozpozna rozpoznają rozpoznał* świadom* kojarzy kojarzą wiadomo
know~i: wiem wiemy wiedziałem wiedziałam wiedzieliśmy znam znamy znałem znałam dowiem dowiedziałem dowiedziałam poznałem poznałam rozpoznałem kojarzę orientuję
know~you: wiesz wiecie znasz znacie wiedziałeś wiedziałaś dowiesz dowiedziałeś poznasz kojarzysz znałeś
find: znaleźć znajdzie znajdą znalazł znalazła znaleźli znalezion* szukać szuka szukają szukał* odszuka* odnale* odnajd* wyszuk* namierz* wytrop* tropi dopad* dorwać dorwie lokaliz* zlokaliz* wyśledz* śledzić sprawdzić sprawdził sprawdziła sprawdza
find~i: znajdę znajdziemy znalazłem znalazłam znaleźliśmy szukam szukamy szukałem szukałam odnajdę namierzę namierzyłem namierzymy dopadnę dorwę odszukam sprawdziłem sprawdziłam sprawdzę sprawdzam zlokalizowałem wygooglowałem
find~you: znajdź znajdziesz szukaj szukasz znalazłeś znalazłaś sprawdź sprawdzisz sprawdziłeś poszukaj wygoogluj
proof: dowód dowody dowodu dowodów dowodem dowodach udowodn* potwierdzenie potwierdzenia przykład* próbk* świadectw*
# reaching others
send: wysłać wysyłać wysyła wysyłają wysłał wysłała wysłali wysłane wysłany wysłana wysłano wysłanie wysłania wysyłanie wysyłka_zdjęć przesłać przesyła przesyłać przesłał przesłała przesłane przesłano podesłać podesłał podesłała podsyła rozesłać rozsyłać rozsyła roześlą rozesłał* rozesłane wyślą prześlą przysłać przysłał przysłała przysłali odesłać doręcz* dostarcz* przekazać przekazane przekazano forward* ślą słać porozsyła* powysyła*
send~i: wyślę wysyłam wysyłamy wyślemy wysłałem wysłałam wysłaliśmy prześlę przesyłam przesyłamy przesłałem przesłałam przyślę podeślę podsyłam podesłałem podesłałam rozsyłam roześlę rozesłałem rozesłałam roześlemy odeślę przekażę przekazuję przekazałem przekazałam ślę puszczam puszczę puszczamy puścimy puściłem puściłam powysyłam porozsyłam forwarduję wysyłałem wysyłałam wyśle_to wyślę_to_wszystkim
send~you: wyślij wyślijcie wyślesz wysyłaj wysyłasz wysyłacie wysłałeś wysłałaś wysłaliście prześlij przesyłaj przesyłasz przesłałeś przesłałaś przyślij przyślesz przysyłaj przysłałeś przysłałaś podeślij podesłałeś podrzuć podsyłaj podeślesz rozsyłaj odeślij przekaż przekażesz ślij wysyłałeś wysyłałaś puść posłałeś poślij
post: post posty posta postów opublikują opublikowa* publikować publikują publikacj* upubliczni* wrzucić wrzuca wrzuci wrzucił wrzuciła wrzucone wrzucać wrzuty wstawić wstawi wstawia wstawił* wstawione udostępnienie ujawni ujawnić ujawnione ujawnia ujawnieni* wyciek* leak* viral* wirusow* publiczn* wystawi wystawić upload* dodane_na zamieści* zamieszcz* media mediom mediach mediów
post~i: wrzucam wrzucę wrzucimy wrzucamy wrzuciłem wrzuciłam publikuję opublikuję opublikujemy opublikowałem opublikowałam wstawię wstawiam wstawiłem wstawiłam upublicznię upublicznimy ujawnię ujawnimy ujawniłem zamieszczę wypuszczę wypuścimy zpostuję postuję
post~you: wrzuć wrzucisz wrzucasz wrzucaj wrzuciłeś wrzuciłaś publikuj opublikuj wstaw wstawiaj wstawisz wstawiłeś wstawiłaś opublikowałeś
share: udostępnić udostępnia udostępni udostępnił udostępniła udostępnione udostępniać udostępniony rozpowszechni* rozprzestrzeni* rozniesie roznieść rozejdzie rozgłos* dzielić dzieli podzielić rozdać rozdaje kolportow* obiegnie krąży krążą sherować
share~i: udostępnię udostępniam udostępnimy udostępniłem udostępniłam rozpowszechnię rozpowszechnimy podzielę rozgłoszę rozniosę szeruję
share~you: udostępnij udostępniaj udostępniasz udostępnisz udostępniłeś udostępniłaś rozpowszechniasz podziel szeruj
show: pokazać pokażą pokazują pokazywać pokazał pokazała pokazali pokazane pokazywał* pokazanie prezentow*
show~i: pokażę pokazuję pokażemy pokazałem pokazałam pokazywałem pokazywałam pokazujemy
show~you: pokaż pokażcie pokażesz pokazuj pokazujesz pokazałeś pokazałaś pokazywałeś pokazywałaś pokaż_się
tell: powiedzieć mówić mówi mówią powie powiedzą mówił mówiła mówili powiedział powiedziała powiedzieli powiadomi powiadomić powiadomion* poinformować poinformowan* informuje informować wspomni* wspomina* opowie opowiada opowiadał* zawiadomi* doniesie donieść wygada* wyśpiewa*
tell~i: powiem powiemy mówię mówimy mówiłem mówiłam powiedziałem powiedziałam powiadomię powiadomimy poinformuję poinformujemy informujemy wspomnę opowiem doniosę zawiadomię
tell~you: powiedz powiedzcie powiesz powiecie mów mówisz mówcie mówiłeś mówiłaś powiedziałeś powiedziałaś opowiadaj opowiedz poinformuj powiadom wspomnij gadaj wspomniałeś
tag: otagow* taguj* zataguj* tag tagi tagów hasztag* hashtag* oznacz oznaczę oznaczył oznaczam oznaczymy oznaczenie
go_out: leci poleci lecą polecą poszło poszły pójdzie_do pójdą pójdzie trafi trafią trafiło trafiły trafić dotrze dotrą wyląduj* rozejdą wypłynie wypłyną wyjdzie_na_jaw wyjdą_na_jaw w_świat idzie_do idą_do ląduje wyszło wypływa
receive: otrzyma otrzymać otrzymają otrzymał otrzymała otrzymali otrzymasz otrzymałem otrzymałam otrzymałeś otrzymuje otrzymam dostać dostanie dostaną dostaje dostają dostał dostała dostali dostanę dostałem dostałam dostałeś dostałaś dostaniesz dostajesz dostaniecie odebrać odbiera odbierze odbiorca odbiorcy odbiorców przyszło przyszła przyszły przyjdą doszło doszła doszły dojdzie skrzynka skrzynkę skrzynce skrzynki inbox odbiór dostawać dostawał
# audience
mother: matka matki matkę matce mama mamy_twojej mamę mamie mamusia mamusi mamusię mamusiu mamo mamuśka mamcia mamuś mamunia matula stara
father: ojciec ojca ojcu ojcem ojcze tata taty tatę tacie tato tatuś tatusia tatuśka tatusiowi stary starego staremu
parents: rodzice rodziców rodzicom rodzicami rodzicach rodzica starzy starych starszych staruszkowie staruszków
sibling: siostra siostry siostrę siostrze sióstr siostrzyczk* siora siorka brat brata bratu bratem bracia braci braciom braciszk* rodzeństw* kuzyn kuzyna kuzynka kuzynki kuzynkę kuzyni kuzynów bratowa
relatives: rodzina rodziny rodzinę rodzinie rodzinka rodzince rodzinkę rodzinny rodzinna rodzinne krewn* bliscy bliskich bliskim ciocia cioci ciocię ciociu ciotka ciotki ciotce wujek wujka wujkowi wuj wuja stryj* babcia babci babcię babciu babunia dziadek dziadka dziadkowi dziadku dziadkowie dziadków dziadkom dziadkami teściow* teściu teść teście szwagier szwagra szwagierk* szwagrem syn syna synowi synem synek synka córka córki córkę córce córeczk* dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciak* wnuk wnuka wnuki wnuczk* bratanek bratanic* siostrzen* zięć synowa synowej
partner: żona żony żonę żonie żonka żonce żoneczka mąż męża mężowi mężem mężu małżonk* dziewczyna_twoja dziewczyny dziewczynę dziewczynie dziewczyną chłopak chłopaka chłopakowi chłopakiem narzeczon* partner partnera partnerka partnerki partnerkę partnerowi partnerce ex eks byłą_żoną były_chłopak mój_były twoja_była twój_były druga_połówka połówka połówce ukochany ukochana ukochanej wdowa wdowiec kochanka kochankę kochanek kochanka_twoja
friends: przyjaciel przyjaciela przyjaciele przyjaciół przyjaciołom przyjaciołmi przyjaciółk* kolega kolegi koledze koledzy kolegów kolegom kolegami koleżanka koleżanki koleżankę koleżance koleżanek koleżankami koleżankom znajomy znajoma znajomi znajomych znajomym znajomymi znajomej znajomego kumpel kumpla kumple kumpli kumplom kumplami kumpela ziomek ziomki ziomków ziomkom ziom psiapsi* lista_znajomych listę_znajomych ekipa ekipie ekipę
followers: obserwujący obserwujących obserwującym obserwującymi obserwatorzy obserwatorów obserwatorom follower* folowers* subskry* subów kontakty kontaktów kontaktom kontaktami kontaktach kontakt kontaktu lista_kontaktów listę_kontaktów książka_telefoniczna fani fanów
boss: szef szefa szefowi szefem szefie szefowa szefowej szefowie szefostw* kierownik kierownika kierownikowi kierowniczk* przełożon* pracodawca pracodawcy pracodawcę dyrektor* dyrekcj* prezes prezesa prezesowi prezesem manager* menedżer* menadżer* hr kadry kadr_i_płac kadrowa zarząd zarządu zarządowi
colleagues: współpracowni* kolegów_z_pracy koledzy_z_pracy ludzie_z_pracy ludzi_z_pracy zespół zespołu zespołowi personel załoga załodze koleżanki_z_pracy
work: praca pracy pracę robota roboty robotę robocie firma firmy firmę firmie firmowy firmowa biuro biura biurze biurem kariera karierę kariery karierze zakład zakładzie zakładu zawód zawodow* pracuje pracować pracujesz pracował* posada posadę służbow* branża branży korpo etat etacie
school: szkoła szkoły szkołę szkoln* klasa klasy klasę klasie liceum technikum gimnazjum podstawówk* uczelnia uczelni uczelnię uniwerek uniwersytet* studia studiach studiów student* nauczyciel* wychowawc* kolegów_z_klasy akademik* uczeń uczennic* uczniów uczniowie polibud* politechnik* dziekan* buda budzie pedagog* studiuję studiujesz
community: kościół kościoła kościele parafi* proboszcz* ksiądz księdza księdzu księży księdzem pastor* meczet* imam* klub klubu klubie klubowi trener trenera trenerowi sąsiad sąsiada sąsiadka sąsiadki sąsiedzi sąsiadów sąsiadom sąsiadami sąsiadce wieś wioska wiosce wsi gmina gminy gminie wspólnot* zbór osiedle osiedlu osiedla miasteczk* sołtys* spółdzieln* schola oaza
internet: internet internetu internecie internetem internety necie net neta neciku sieć sieci online www strona strony stronę stronie stron stronka stronkę stronki stronach portal* witryn* google googlach guglach forum forach spotted medium_społecznościowe socialmedia social_media socialach sociale społecznościow* wykop wykopie
group: grupa grupy grupę grupie grup grupach grupka grupkę grupowy grupowa grupowej grupce konfa konfie konfę czat_grupowy czacie_klasowym
list: lista listę liście lista_osób listach spis spisu spisie wykaz*
name: imię imienia imieniem imiona imion nazwisko nazwiska nazwiskiem nazwisk nazwiskach nazwiskami nazwa nazwy nazwę nazywa nazywasz ksywa ksywka ksywę ksywki nick nicku nicki nazywają
# money
money: pieniądze pieniędzy pieniądz pieniądzom pieniędzmi pieniążk* piniądz* kasa kasę kasy kasie kaska kaskę hajs hajsu hajsy hajsem siano sianko kapusta_kasa gotówka gotówkę gotówki forsa forsę forsy szmal mamona mamonę środki środków kwota kwotę kwoty kwocie suma sumę sumy opłata opłaty opłatę opłat płatność płatności płatnością koszt koszty kosztuje kosztować kosztów cena ceny cenę cenie należność należności okup okupu grosz grosza grosze zapłata zapłaty zapłatę moniak monety flota flotę floty kapucha stawka stawki 💸
pay: płacić zapłacić płaci płacą zapłaci zapłacą zapłacił zapłaciła zapłacili zapłacone zapłacenie zapłacenia zapłacono opłacić opłaci opłaca opłacone przelew przelewu przelewy przelewem przelewów przelać przelał przelała przelane wpłata wpłaty wpłatę wpłat wpłacić wpłaci wpłacił wpłaciła wpłacone uiści* uregul* spłaci* spłaca* spłat* rozlicz* dopłata_za doładować doładowanie doładowania zrzutka zrzutkę zbiórka zbiórkę blikować blika blikiem blikiem_zapłać oddać odda zwrócić_kasę tytuł
pay~i: płacę zapłacę zapłacimy płacimy zapłaciłem zapłaciłam zapłaciliśmy przeleję przelewam przelałem przelałam wpłacę wpłacam wpłaciłem wpłaciłam oddam oddamy spłacę opłacę opłaciłem zabulę bulę blikuję blikam puszczę_przelew puszczę_blika zrobię_przelew zrobiłem_przelew zrobiłam_przelew
pay~you: płać płaćcie zapłać zapłaćcie zapłacisz zapłacicie płacisz płacicie zapłaciłeś zapłaciłaś przelej przelewaj przelejesz przelejcie przelałeś przelałaś wpłać wpłacisz wpłaćcie wpłaciłeś wpłaciłaś oddaj oddasz oddawaj bul wybul wyskakuj_z_kasy opłać uiść blikuj bliknij doładuj zrób_przelew zrób_blika
demand-more: reszta resztę reszty dopłata dopłaty dopłatę dopłać dopłacić dopłacisz kolejna_wpłata kolejne_pieniądze kolejny_przelew drugi_przelew druga_wpłata ostatnia_wpłata ostatnia_płatność jeszcze_raz_tyle brakuje brakującą brakujące kolejne kolejny kolejna kolejnych dodatkowe dodatkowa drugie_tyle saldo pozostała_kwota dorzuć zaległ*
currency: zł złoty złote złotych złotówka złotówki złotówek złociszy złocisze pln pl_zł zeta zety zetów euro eur dolar dolary dolarów dolarach usd funt funty funtów gbp frank franki franków koła_zł stówa stówę stówy stówka stówki stówkę patyk patyki patyków tysiak tysiaka tysiaki kafel kafle kafli klocki_kasy dych dycha dychę dychy piątak dwie_stówy grosik zloto dukatów $
means: blik blik_a bliku paypal paypala paypalu revolut revoluta revolucie przelewy24 tpay payu paysafecard paysafe paysafekarta psc skrill neteller western western_union westernunion moneygram wise krypto krypta bitcoin* btc bitomat* bitomacie usdt ethereum eth tether litecoin portfel portfela portfelu portfelem wallet* binance zonda bitbay coinbase zen applepay apple_pay google_pay gpay kantor kantorze giełda giełdę onlyfans_przelew przekaz_pocztowy żabka żabce kryptowalu*
giftcard: karta_podarunkowa karty_podarunkowe kartę_podarunkową kart_podarunkowych podarunkow* giftcard* gift_card gift_karta steam steama steamie karta_steam kartę_steam kod_steam doładowanie_steam apple_card karta_apple itunes razer google_play karta_google karta_amazon amazon voucher* bon bony bonu bonów talon zdrapka zdrapkę karta_psc psn karta_xbox
code: kod kodu kody kodów kodem kodzie kodami kodzik pin pinu pinem piny kod_blik kod_sms cyferki_kodu
bank: bank banku bankiem banki bankow* konto_bankowe numer_konta nr_konta numer_rachunku iban rachunek_bankowy bankomat* bankomacie kredyt kredytu kredyty kredytów pożyczk* pożycz pożyczyć pożyczę pożyczysz pożyczył* chwilówk* debet lombard lombardzie mbank pko pekao ing santander odsetki odsetkami odsetek prowizja
poor: nie_mam_kasy nie_mam_pieniędzy nie_mam_tyle nie_mam_takiej_kwoty nie_mam_hajsu nie_stać mnie_nie_stać biedny biedna bieda bieden spłukany spłukana bankrut* goło_i_wesoło pusto_na_koncie pusto wypłata wypłaty wypłatę pensja pensji pensję zarobki zarobków oszczędności kieszonkowe kieszonkowego renta emerytura emerytury jestem_bez_kasy długi długów zadłużon*
discount: połowa połowę połowy pół zniżka zniżki zniżkę rabat* taniej mniej rata raty ratę ratach rat ratami część_kwoty na_raty upust* promocja promocji promocję promka obniż* spuść_z_ceny utarg*
# time
now: teraz natychmiast natychmiastow* już_teraz od_razu odrazu w_tej_chwili tej_chwili niezwłocznie bezzwłocznie asap szybko szybciej pilne pilnie pilny migiem już_już w_tym_momencie momentalnie aktualnie obecnie terazki prędko
today: dziś dzisiaj dziś_wieczorem dzisiejsz* wieczorem wieczór wieczora wieczorami popołudni* po_południu dziaj dzisiej
tomorrow: jutro jutra jutrzejsz* pojutrze następny_dzień następnego_dnia poniedziałek poniedziałku poniedziałkiem wtorek wtorku środa środę środy czwartek czwartku piątek piątku piątkiem sobota sobotę soboty niedziela niedzielę niedzieli rano rana ranem z_rana
time-unit: minuta minuty minutę minut minutki minutkę min godzina godziny godzinę godzin godzinie godzinami godzinka godzinkę godzinki godz h sekunda sekundy sekund sekundę sek kwadrans* chwila chwilę chwili chwilka chwilkę chwilki moment momencie momencik 24h 12h 48h
day-unit: dzień dnia dni dniu dniem dniach tydzień tygodnia tygodnie tygodni tygodniu tyg miesiąc miesiąca miesiące miesięcy miesiącu msc mc rok roku lata latach rokiem weekend* stycznia styczeń luty lutego marca marcu kwietnia kwiecień czerwca czerwiec lipca lipiec sierpnia sierpień wrzesień września wrześniu październik* listopad* grudnia grudzień doba doby dobę dób wczoraj wczorajszy wczorajsze
until: zanim do_jutra do_północy do_wieczora do_piątku do_poniedziałku do_końca do_dziś do_rana do_godziny do_niedzieli do_soboty do_kiedy dopóki póki aż przed termin terminu terminie terminem terminy upływie upływa upłynie upłynął upływem deadlin* odlicz* zegar zegara zegarek tyka czas czasu czasem masz_czas czas_leci czas_ucieka najpóźniej ciągu_godziny w_ciągu w_przeciągu zostało zostały pozostał*
late: późno za_późno zapóźno spóźni* opóźni* po_czasie po_terminie koniec_czasu czas_minął minął minęło przeterminow* wygasł* wygasa koniec
wait: czekać czeka czekają czekał* poczekać poczeka zaczekać oczekiwa* oczekują cierpliw*
wait~i: czekam czekamy poczekam poczekamy zaczekam oczekuję oczekujemy czekałem czekałam
wait~you: czekaj czekajcie poczekaj poczekajcie czekasz poczekasz zaczekaj zaczekasz
again: znowu znów ponownie jeszcze_raz od_nowa kolejny_raz po_raz_kolejny powtórk* powtórz* powtarza* powrót
still: jeszcze nadal dalej wciąż ciągle zostaje
already: już
first: pierwszy pierwsza pierwsze pierwszego pierwszej pierwszym najpierw wpierw na_początek początek początku początkowo
last: ostatni ostatnia ostatnie ostatniego ostatniej ostatnim ostateczn* ostatnio końcow* finaln* ostatni_raz końcu na_koniec
soon: zaraz zara wkrótce niedługo niebawem za_chwilę za_moment lada_chwila zarazki zw
always: zawsze na_zawsze wiecznie do_końca_życia cały_czas zawsz codziennie na_wieki bez_przerwy
never: nigdy nigdy_więcej przenigdy nigdy_w_życiu
later: później potem następnie po_tym za_jakiś_czas kiedyś innym_razem nast następny następna następnej następnym
# logic
if: jeśli jeżeli gdyby jeśliby jak_nie jeśli_nie jeżeli_nie gdy chyba_że o_ile w_razie w_przypadku pod_warunkiem jakbyś gdybyś jeślibyś jakby wrazie
otherwise: inaczej bo_inaczej albo w_przeciwnym_razie w_przeciwnym_wypadku przeciwnym jak_nie_to a_jak_nie jeśli_nie_to bo_jak_nie alboalbo wprzeciwnym_razie
then: wtedy wówczas więc to_wtedy zatem a_więc no_to
not: nie bez ani niee nie_ma niema nie_mam niemam nie_chcę nie_mogę niemoge nie_będę nie_jestem nie_wiem niewiem ni zamiast ne
will: zamierza zamierzają będzie będą bd zostanie zostaną stanie
will~i: zamierzam zamierzamy planuję będę będziemy
will~you: zamierzasz planujesz będziesz będziecie bądź
would: by było_by byłby byłaby byłoby mogłoby mógłby mogłaby mogliby mógłbym mogłabym mógłbyś mogłabyś wolałbym wolałabym chciałbym chciałabym chciałby chciałaby chciałbyś chciałabyś chcielibyśmy
want: chcieć chce_on chcą chciał chciała chcieli chciało żądać żąda żądają potrzebują potrzebować potrzebn* potrzeba pragnie wymaga wymagać wymagan* życzy życzyć życzen* woli
want~i: chcę chcemy chciałem chciałam potrzebuję potrzebujemy żądam żądamy życzę pragnę wymagam wymagamy wolę
want~you: chcesz chcecie chciałeś chciałaś potrzebujesz życzysz wolisz pragniesz
must: musi muszą musieć musiał musiała musieli trzeba powinno powinien powinna powinni należy wypada konieczn* obowiąz* zmuszon* zmusza* przymus*
must~i: muszę musimy musiałem musiałam powinienem powinnam powinniśmy
must~you: musisz musicie musiałeś musiałaś powinieneś powinnaś lepiej
can: może_być można mogą mógł mogła mogli móc potrafi potrafią umie umieją da_się wolno możliw* dałoby_rade pozwól pozwala
can~i: mogę możemy mogłem mogłam umiem potrafię zdołam dam_radę
can~you: możesz możecie mogłeś mogłaś umiesz potrafisz dasz_radę
because: bo ponieważ gdyż dlatego bowiem skoro z_powodu powodu powód przez_to przez_ciebie żeby_nie
everything: wszystko wszystkiego wszystkiemu wszystkie cały cała całe całego całej całość całości całym calutki caluteńk* komplet
nothing: nic niczego niczym niczemu nic_a_nic cokolwiek nigdzie
more: więcej bardziej większ* jeszcze_więcej kilka dużo
only: tylko jedynie wyłącznie zaledwie tylko_ty tylko_to dopiero zwykle po_prostu poprostu byle
enough: dość dosyć wystarczy wystarcza wystarczając* starczy wystarczyło styka styknie
one: jeden jedna jedno jednego jednej jednym raz razu razy 1 jednorazow* pojedyncz*
both: oba obie oboje obu obaj razem we_dwoje obojga
please: proszę poproszę prosimy plis pliska please pls proszę_cię proszę_pana proszę_pani bardzo_proszę uprzejmie prosiłbym prosiłabym 🙏
yes: tak no_tak no tia taa tak_jest jasne oczywiście pewnie_że spoko spoczko spox ok okej okey oki okk okejka okay git gitara dobra dobrze_zrobię zgoda zgadza luz luzik jasna_sprawa owszem pewka mhm yhm yes ta_jasne nmzc ofc rozumiem oke pewno na_pewno pewność pewien pewny
no: nie_ma_mowy nope nah nie_nie wykluczone wcale absolutnie_nie w_żadnym_wypadku żadne żadnym skądże za_nic nigdy_w_życiu_nie raczej_nie niet
question: co czego czemu czym kim kto kogo komu dlaczego jak jakim gdzie kiedy ile ilu czy jaki jaka jakie jakiego jakiej jakich jakimi po_co cotam co_tam ocb oco o_co_chodzi czyj czyja czyje dokąd którędy która_godzina
maybe: może być_może chyba prawdopodobnie pewnie raczej możliwe_że ewentualnie moż chb podobno_może zależy
promise: obiecać obieca obiecał* obietnic* przysięg* przysiąc słowo_honoru słowo słowa słowem gwarant* gwarancj* zapewni* przyrzek* honor honorem dotrzymać dotrzyma
promise~i: obiecuję obiecałem obiecałam obiecujemy przysięgam przysięgamy przyrzekam gwarantuję gwarantujemy daję_słowo masz_moje_słowo dotrzymam zapewniam zapewniamy
promise~you: obiecaj obiecujesz obiecałeś obiecałaś przysięgnij przyrzeknij przysięgałeś gwarantujesz
same: samo taki_sam taka_sama takie_samo tak_samo ten_sam ta_sama to_samo samym identyczn* tyle_samo same
other: inny inna inne innego innej innych innym innymi drugi druga drugie drugiego drugiej drugim pozostali pozostałych kto_inny ktoś_inny
# threat
ruin: zniszczy zniszczyć zniszczą zniszczył* zniszczon* niszczyć niszczy niszczą zrujnowa* zrujnują rujnuje pogrąży* pogrąża* załatwi załatwią wykończy wykończyć wykończą skończon* jesteś_skończony jesteś_skończona koniec_z_tobą po_tobie udupi* upokorzyć_cię zmarnowa* zmarnuje zepsuć zepsuje spierdoli zjebać rozpierdol*
ruin~i: zniszczę zniszczymy zniszczyłem zrujnuję zrujnujemy pogrążę pogrążymy załatwię załatwimy_cię wykończę wykończymy zabiję udupię spierdolę_ci zmarnuję_ci rozjebię zajebię dojadę
ruin~you: zniszczysz zniszczyłeś zniszczyłaś zrujnujesz zrujnowałeś zmarnujesz zmarnowałeś zmarnowałaś zepsułeś
life: życie życia życiu życiem życiorys* przyszłość przyszłości reputacj* dobre_imię dobrego_imienia małżeństw* opinia opinię opinii renom* wizerun* żywot żyć żyje żyjesz
consequence: pożałuj* żałow* żałuj* konsekwencj* skutk* stanie_się stało wydarzy* zdarzy* dzieje zobaczysz_co poczujesz_na przekonasz_się ostrzega* ostrzeż* uprzedza* nauczk* zemst* zemszcz* odwet* kara kary karę karze skończy_się źle_się_skończy popamiętasz odpowiesz_za_to wynika uwaga uważaj
choice: wybór wyboru wybory wyborem decyzja decyzję decyzji zdecydowa* zdecyduje decydować zależy_od_ciebie od_ciebie_zależy opcja opcje opcji od_ciebie wybrać wybiera wybrał* zależy_to twoja_decyzja twój_wybór wyjście wyjścia
choice~i: wybieram wybiorę wybrałem wybrałam decyduję zdecydowałem zdecydowałam
choice~you: wybierz wybieraj wybierasz wybierzesz wybrałeś wybrałaś decyduj zdecyduj decydujesz zdecydujesz zdecydowałeś ty_decydujesz
obey: posłuszn* posłucha* współpraca współpracy współpracę współpracow* słuchać słucha mądry mądra mądrze rozsądn* rozsądek grzeczn* podporządk* wykona* wykonywać polecenie polecenia poleceń rozkaz* zachowuj_się instrukcj* wedle_instrukcji ulegn* uległ* kaze
obey~i: słucham posłucham posłuchałem współpracuję będę_współpracować wykonam wykonuję zrobię_co_każesz zrobię_wszystko zrobie_co_chcesz
obey~you: słuchaj słuchajcie posłuchaj słuchasz posłuchasz posłuchałeś współpracuj współpracujesz wykonaj wykonuj wykonasz rób_co_mówię zrób_co_mówię zrób_to_co rób_co_każę bądź_mądry bądź_mądra bądź_grzeczny bądź_grzeczna bądź_rozsądny bądź_posłuszny zachowuj nie_kombinuj nie_rób_głupot ogarnij_się
shame: wstyd wstydu wstydem wstydz* zawstydz* skompromit* kompromitacj* upokorz* upokarza* hańb* ośmiesz* poniż* żenada żenujące żenua żena krępuj* siara siary wiocha przypał przypału obciach skandal* godność godności honoru spojrzysz_im rozczarowan* zawied* zawiod* zgorsz* cringe głupio
disgust: zboczeniec zboczeńca zboczeńcu zboczeńcem zboczon* zbok zboku zboki zboczuch* perwers* perwert* obrzydli* ohydn* obleśn* ochydn* chory chora chore zwyrodnial* zwyrol zwyrola świnia świnio świnie dziwka dziwki dziwko kurwo szmata szmato szmaty suka suko suki zdzira zdziro puszczalsk* brudn* pedofil* pedał* fuj ble rzyga*
block: zablokować zablokował zablokowała zablokowali zablokowan* blokować blokują blokad* odblokow* ban bana bany zbanow* banuj* ignor_lista
block~i: zablokuję zablokuje_cię zablokujemy blokuję blokujemy zablokowałem zablokowałam odblokuję banuję
block~you: zablokuj blokuj zablokujesz blokujesz zablokowałeś zablokowałaś odblokuj zbanuj
report: zgłosić zgłosi zgłoszą zgłosił zgłosiła zgłosili zgłasza zgłaszać zgłaszają zgłoszen* zgłoszone donos donosi donieś* raport* zawiadomienie zawiadomienia zawiadomień
report~i: zgłoszę zgłoszę_to zgłaszam zgłaszamy zgłosimy zgłosiłem zgłosiłam zgłosiliśmy złożę_zawiadomienie składam_zawiadomienie donoszę raportuję
report~you: zgłoś zgłosisz zgłaszaj zgłaszasz zgłosiłeś zgłosiłaś zgłoście złóż
ignore: ignor* zignor* olać olewa* olał* milcze* milczy milczał* milczą cisza ciszy ciszę zniknął zniknęła wyświetlono odczytane nie_odpowiada odzywać odezwie odzywa wyświetlił olewka
ignore~i: ignoruję zignoruję olewam olałem milczę nie_odpowiadam
ignore~you: ignorujesz ignoruj zignorujesz olewasz olałeś olej nie_odpisujesz nie_odpowiadasz wyświetlasz wyświetliłeś milczysz milcz zniknąłeś zniknęłaś znikasz nie_odbierasz odezwij odezwiesz nie_odzywasz
stop: przestać przestanie przestaną przestał przestała zatrzyma* zaprzesta* stop kończy skończyć skończyło skończy zostawi zostawić odpuści odpuścić odczep* odwal* rezygn* zrezygn* wystarczy_już dość_tego
stop~i: przestanę przestaję przestałem przestałam skończę kończę kończymy skończyłem odpuszczę odpuszczam zostawię zostawimy rezygnuję zrezygnuję damy_ci_spokój dam_ci_spokój
stop~you: przestań przestańcie przestaniesz skończ skończcie zostaw zostawcie odpuść odczep_się odwal_się weź_przestań daj_mi_spokój daj_spokój dajcie_mi_spokój dajcie_spokój zatrzymaj
game: gra gry grę grze gier zabawa zabawy zabawę gierk* grać grają bawić bawi udawa* udaje
game~i: gram gramy bawię pogramy grałem pogram
game~you: grasz gracie graj grajcie zagraj pogramy_razem bawisz baw udajesz udawaj pogrywasz pogrywaj pograsz zagrasz zadzieraj kombinuj kombinujesz
serious: poważnie poważny poważna poważne poważni serio seryjnie seryjka na_serio srsly bez_żartów bez_jaj nie_żartuję to_nie_żart to_nie_żarty naprawdę mówię_poważnie nie_żartujemy rly
afraid: boję boisz boi boją bać bój bał bała bałem bałam strach strachu strachem straszn* straszy* przestrasz* wystrasz* przeraż* panik* trzęs* lęk lęku lęki drżę dygocz* cykor* obaw* boimy sram_ze_strachu osrany
calm: spokojnie spokojny spokojna spokój spokoju spokojem uspok* wyluzuj* luzuj wyluzow* chill chillout łatwo łatwe łatwy martw martwi martwię martwisz martwić zmartwien* nie_martw_się bez_paniki bez_stresu bez_spiny stres* denerw* zdenerw* gniewaj
beg: błagam błaga błagać błagał* błagamy błagasz litość litości lituj zlituj* ulituj* miej_litość miej_serce miłosierdz* na_kolanach na_miłość_boską
delete: usunąć usunie usuną usunął usunęła usunęli usunięte usunięty usunięcie usunięcia usunięciu usuwa usuwać usuwają skasować skasują skasował skasowała skasowan* kasować kasuje_on kasują kasowan* wykasow* wymaza* zniszczyć_nagranie wyczyści* zdjęte_ze_strony wyrzuci* delete* pousuw* pokasow*
delete~i: usunę usuwam usuwamy usuniemy usunąłem usunęłam skasuję skasujemy kasuję kasujemy skasowałem skasowałam wykasuję wykasowałem wymażę wyczyszczę pokasuję pousuwam
delete~you: usuń usuńcie usuniesz usuwaj usuwasz usunąłeś usunęłaś skasuj skasujesz kasuj kasujesz skasowałeś skasowałaś wykasuj pokasuj pousuwaj wymaż wywal
disappears: znika znikną zniknie zniknąć znikają zniknęło zniknęły zapomnij zapomni zapomnimy zapomnę zapomnieć zapomnisz zapomniane sprawa_zamknięta zamykamy_sprawę zamknięta zamkniemy po_sprawie po_wszystkim nie_ma_sprawy_wtedy zginie przepadn* przepadł* przestanie_istnieć zapominamy
trust: ufa ufać ufają zaufać zaufa zaufani* wierzyć wierzy wierzą uwierz* uczciw* szczer* honorow* lojaln* wierny wierna
trust~i: ufam ufamy zaufałem zaufałam wierzę wierzymy uwierzyłem uwierzyłam uwierzę
trust~you: ufasz zaufaj ufaj zaufasz zaufałeś wierzysz wierz uwierz uwierzysz nie_wierzysz nie_ufasz
secret: tajemnic* sekret* tajne tajny poufn* dyskre* prywatn* priv priva privie privku prv pv w_cztery_oczy między_nami nikt_się_nie_dowie nikt_nie_wie po_cichu cicho cichutko anonim* potajemn* skrycie szaa sza 🤫 wyda_się
dont-tell: nie_mów nie_mów_nikomu nikomu_nie_mów nikomu_ani_słowa ani_słowa ani_słówka nie_powiedz nic_nie_mów nie_gadaj_nikomu trzymaj_język trzymaj_buzię gęba_na_kłódkę buzia_na_kłódkę morda_w_kubeł siedź_cicho nie_wspominaj nie_piśnij nie_chwal_się nie_pisz_nikomu
police: policja policji policję policyj* policjant* milicj* pały psiarni* psiarsk* komend* komisariat* komisarz* komisarka posterun* funkcjonariusz* dzielnicow* cbzc cbsp cbs interpol* europol* fbi prokurat* śledztw* śledcz* dochodzeni* żandarm* kapitan_policji aspirant* asp nadkom podkom kom_policji cyberpolicj* cyberprzestępcz* abw wydział wydziału władze władz gliny glin gliniarz* organ_ścigania organy_ścigania cyber
law: prawo prawa prawn* adwokat* mecenas* kancelari* sąd sądu sądzie sądem sądow* sądy pozew wezwan* zarzut* przestęp* karaln* kodeks* kodeks_karny areszt* więzieni* pierdel pierdlu odsiad* nielegaln* legaln* nakaz* skarga skargi skargę sprawa sprawę sprawie sprawy spraw sygnatur* oskarż* podejrzan* świadek świadkiem świadka paragraf* rejestr rejestru uodo rodo czynności czynność złożenie złożenia mandat grzywn* kuratel* kurator* komornik* zeznan* zeznaw* egzekucj* powód_pozwany karny karna karne karnej karnego pozwać pozwie pozwany pozwiemy
minor: nieletni* niepełnoletn* małoletn* małolat* dziecięc* gówniara gówniarz* poniżej_15 poniżej_18 15_lat 16_lat 14_lat 13_lat 17_lat piętnastolat* szesnastolat* czternastolat* siedemnastolat* trzynastolat*
scam: oszust* oszuk* scam* skam* fałszyw* podszyw* podrob* wyłudz* naciąg* wałek wał_robi przekręt* ściem* kant kanciarz szantaż* wymusz* fejk* fake* lipa lipne phishing* fraud grozi grożą groził* grozić grożę grozisz groźb* sextortion sekstorsj* nabra* złodziej*
hack: haker* hack* zhack* zhakow* hakow* hakuj* włam* shakow* naruszen* cyberatak* wykrad* przejęt* przejąć przejął złama*
hack~i: zhakowałem zhakowałam zhackowałem shakowałem włamałem włamałam włamaliśmy zhakowaliśmy zhakuję hakuję przejąłem przejęliśmy złamałem wykradłem
hack~you: zhakowałeś zhackowałeś włamałeś włamałaś hakujesz zhakuj zhakujesz
malware: malware* trojan* wirus wirusa wirusy wirusem wirusów spyware* szpieg* keylogger* kejloger* rat_trojan exploit* pegasus* złośliwe_oprogramowanie złośliw* zainfekow* zainfekuj* robak zdalny_dostęp zdalny_pulpit teamviewer anydesk backdoor* oprogramowani*
access: dostęp dostępu dostępem dostępy hasło hasła haseł hasłem hasłami login* zalogow* zaloguj* logow* loguje logi kontrol* przejąłem_kontrolę pełną_kontrolę pełny_dostęp autoryz* weryfikacj*
adult-site: porno pornol* porn pornos* pornograf* pornhub* xxx redtube xvideos xnxx porntube strona_dla_dorosłych strony_dla_dorosłych stron_dla_dorosłych onlyfans* roksa showup erodate datezone zbiornik
device: telefon telefonu telefonie telefonem telefony telefonów tel fon fona komórka komórki komórkę komórce komputer* komp kompa kompie kompem laptop* lapek lapka lapku urządzeni* mikrofon* ekran ekranu ekranie ekranem ekranik przeglądark* smartfon* smartphon* tablet* iphone* ajfon* pc pecet* komórkow*
account: konto konta koncie kontem kont kontach kontami profil profilu profile profili profilem profilowe profilów profilówk* fejkowe_konto fanpag* konta_insta moje_konto multikonto bio opis_profilu
number: numer numeru numerem numery numerów numerze numerek nr cyfry cyfr cyferki liczba_cyfr
address: adres adresu adresie adresem adresów adresy ulica ulicy ulicę ul dom domu domem domy domow* mieszka mieszkają mieszkasz mieszkacie mieszkam mieszkanie_twoje mieszkania gdzie_mieszkasz wiem_gdzie_mieszkasz pod_domem pod_blokiem blok bloku klatk* zameldow* przyjadę_do_ciebie drzwi drzwiami
# approach
flattery: piękn* śliczn* ładn* przystojn* słodk* cudn* cudown* cudo atrakcyjn* gorąca gorący gorące idealn* doskonał* olśniewa* boska boski zjawiskow* sztos laseczk* ciacho ciasteczko_moje uśmiech uśmiechem uśmiechu oczka oczy figura figurę figurka zgrabn* seksown* delikatn* oczach komplement* uroczy urocza urocze
endearment: kochanie kochana kochany kochani kochaniutk* kotku kotek kotka kotki kotecz* kociak* kicia kiciu kotuś skarbie skarb skarbeńk* skarbuś skarba misiu misiek miś misia misiaczk* misiaczek słonko słońce słoneczk* złotko złociutk* aniołk* aniołek żabko żabcia żabciu rybko rybeńk* myszk* perełk* serduszk* królowo królowa król księżniczk* dziubek dziubku bejbe bejbi baby babe bejb bby maleńka maleńki malutka niunia niuniu lala laleczk* bejbik lovciam skarbek pysiu pysia bb tygrysie tygrysku
love: kochać kocha kochają kochał kochała pokochał* zakocha* miłość miłości miłością serce serca sercem sercu serc uczucie uczucia uczuć uczuciem love lofki lovki zauroczon* bratnia_dusza dusza sympatii_do wzruszy*
love~i: kocham kochamy kochałem kochałam koffam kofam pokochałem pokochałam zakochałem zakochałam uwielbiam ubóstwiam kc lofciam loffciam
love~you: kochasz kochacie kochaj pokochasz kochałeś kochałaś zakochałeś zakochałaś uwielbiasz
miss: tęskni tęsknić tęsknię tęsknisz tęsknimy tęsknił* stęskn* tęsknot* brakuje_mi_ciebie tensknie
like: lubić lubi lubią lubił lubiła polubi* podoba podobać podobają podobał* spodoba* cieszy cieszyć cieszą ulubion* lajk* serduszkuje like
like~i: lubię lubimy lubiłem lubiłam polubiłem polubiłam cieszę cieszymy podobasz_mi_się lajkuję
like~you: lubisz lubicie polub polubisz polubiłeś ciesz lubiłeś podobam_ci_się podobasz
kiss: buziak* buziaczk* całus* całuję pocału* całować całujemy cmok* przytul* tuli tulę tulić uścisk* ściskam buźki_buźki cmoczk* mizia* xoxo
lonely: samotn* sam sama nudzę nudzi nudzisz nudy nuda nudno nudzimy singiel singielk* singlem singlu wolny wolna rozwiedzion* rozwodnik* rozwódk* opuszczon*
dream: marzy* marzę marzen* sny śni śnisz śniłaś śniłeś fantazj* wyobraź* myślę_o_tobie myśleć_o_tobie
meet: spotkać spotka spotkają spotkał spotkała spotkali spotkanie_u_mnie spotkania_u spotyka* randk* randce randewu poznać_się poznajmy schadzk* umówi* umawia* wpaść wpada zapozna* wpadł wpadła
meet~i: spotkam spotkamy spotkałem spotkałam spotkaliśmy spotykamy spotkajmy umówmy umówimy umówiłem umówiłam umówiliśmy umawialiśmy wpadnę wpadniemy zapraszam zapraszamy
meet~you: spotkasz spotkacie spotykasz spotkałeś spotkałaś umówisz wpadnij wpadaj wpadniesz wpadasz umówiłeś umówiłaś
marry: ślub ślubu ślubie ślubem śluby wesele wesela weselu weseln* ożeni* żenić wyjdziesz_za wyjść_za_mąż zamąż oświadcz* zaręcz* pierścionek pobierz* pobrać_się żonat* zamężn* mężatk*
from-where: skąd skądś skąd_jesteś z_jakiego_miasta z_jakiej_miejscowości pochodzi* pochodzę miejscowoś* miasto miasta mieście miast miastem okolic* województw* z_daleka warszaw* gdańsk* poznania wrocław* łódź łodzi gdynia gdyni śląsk* katowic* lublin* szczecin* polska polski polsce polskę polsku niemcz* niemiec anglii kraków krakowie krakowa
age: wiek wieku lat ile_masz_lat ile_lat młody młoda młode młodsz* rocznik* urodzon* urodzenia 18_lat 18lat 20_lat 25_lat 30_lat latek latka dorosł* pełnoletn* starszy starsza starsze stare
app: snap snapchat* snapie snapem snapchacie telegram* tg whatsap* whatsup watsap wacap łatsap wa kik kika kiku skype* skajp* insta instagram* inst ig instaa viber* hangout* discord* dc dsc dyskord* messenger* mess messem mesendż* msg signal* wechat* line zangi facebook* fb fejs* fb_messenger twitter* x_twitter tiktok* tik tok tik_tok tinder* badoo sympatia sympatii gg gadu gadu_gadu google_chat threads yt youtube* twitch* olx apka apki apkę apce aplikacja aplikacji aplikację fotka_pl 6obcy app
switch: przejść przejdź przejdźmy przejdziemy przenieś* przenosi przenosimy zmień_apkę zmieniamy_apkę chodź_na napisz_na pisz_na wejdź_na przechodz* przenosin* usuń_apkę zmień zmieniaj zmienia zmianę zmiana zmianie zmienić zmienię zmieni zmienił* wyjdź_z wbij_na wbijaj_na przełącz* przerzućmy przerzuć
switch~i: przenoszę przejdę przechodzę przeniosę przeniosłem
switch~you: przenieś przejdziesz przechodzisz przeniesiesz przejdźcie
add: dodać doda dodają dodał dodała dodane dodawać zaproszenie_do_znajomych zaproszenie zaproszenia zaprosić zaprosił* obserwować obserwacj* zaobserwow* follow* folow* znajomych_dodać
add~i: dodam dodaję dodaje_cię dodałem dodałam dodamy zaprosiłem zaprosiłam zaobserwuję zaobserwowałem zaobserwowałam obserwuję
add~you: dodaj dodawaj dodasz dodałeś dodałaś zaproś zaobserwuj obserwuj obserwujesz folnij dodajcie zaprosisz
call: dzwonić dzwoni dzwonią dzwonił dzwoniła dzwonili zadzwonić zadzwoni zadzwonią zadzwonił zadzwoniła zadzwonili dzwonek połączen* telefonował* przedzwon* oddzwon* telefonicznie rozmowa_telefoniczna
call~i: dzwonię dzwonimy zadzwonię zadzwonimy zadzwoniłem zadzwoniłam dzwoniłem dzwoniłam oddzwonię przedzwonię
call~you: dzwoń dzwońcie zadzwoń zadzwonisz dzwonisz dzwoniłeś dzwoniłaś zadzwoniłeś odbierz odbieraj odbierasz oddzwoń przekręć drynd* drynknij
videocall: wideorozmow* videorozmow* wideo_rozmowa video_rozmowa wideoczat* videoczat* videochat* wideokonferencj* wideocall videocall* video_call vc facetime* kamerka_na_żywo rozmowa_wideo połączenie_wideo na_kamerce na_kamerkach przez_kamerkę pogadajmy_na_kamerce rozmowa_na_kamerce pokamerk*
turn-on: włączyć włączy włącza włączają włączył włączyła włączon* włączanie odpali* odpal odpalam uruchom* załącz
turn-on~i: włączę włączam włączymy włączyłem włączyłam odpalę uruchamiam
turn-on~you: włącz włączaj włączcie włączysz włączasz włączyłeś włączyłaś odpalaj odpalisz odpalasz uruchom
undress: rozebrać rozbierze rozebrał rozebrała rozbiera rozbierać rozbieranie zdjąć zdejmie zdejmować zdjął zdjęła ściągnąć_koszulkę rozpiąć rozepn* rozpina* striptiz* strip
undress~i: rozbiorę rozbieram rozebrałem rozebrałam zdejmę zdejmuję zdjąłem zdjęłam rozpinam ściągam
undress~you: rozbierz rozbieraj rozbierzesz rozbierasz rozebrałeś rozebrałaś rozbierz_się zdejmij zdejmuj zdejmiesz zdejm ściągaj ściągaj_gacie ściągnij_majtki ściągnij_koszulkę rozepnij zrzuć_ciuchy odsłoń pokaż_cycki pokaż_ciało
turn-yours: twoja_kolej teraz_ty teraz_twoja a_ty twoja_kolejka kolej kolej_na_ciebie najpierw_ja potem_ty ja_tobie_ty_mi coś_za_coś zrewanżuj* rewanż rewanżu wymiana wymianę wymianka wymienimy wzajem* fair_jest_fair
prove: udowodnij udowodnisz pokaż_mi zaufaj_mi nie_ufasz_mi nie_wierzysz_mi potwierdź udowodnij_mi sprawdzam_cię przekonaj dowiedź
shy: nieśmiał* wstydliw* wstydzisz wstydź wstydzę wstydzi tchórz* dziecinn* nudziar* sztywn* nudny nudna skrępow* cykasz boidud* mięczak* peniasz pękasz 🙈
real: prawdziw* prawda prawdę prawdy autentyczn* bot bota boty botem zweryfik* weryfikuj* weryfik realn* naprawdę_ty oryginaln* wiarygodn*
model: model modela modelka modelki modelkę modeling* modelking agencja agencji agencję casting* influenc* sponsor* fotomodel* sesja_zdjęciowa sesji_zdjęciowej
job: rekrut* ofert_pracy oferta_pracy ofertę_pracy zatrudni* wakat* stanowisk* cv rozmowa_kwalifikacyjna kwalifikacyjn* aplikow* zarobk* zarobić zarobisz zarabia* zarobek dorobić praca_zdalna umowa umowę umowy umowie zleceni*
sugar: sugar sugar_daddy sugardaddy sugarbaby sponsoring* utrzymanka kieszonkow* rozpieszcz* prezenciki tygodniówk*
military: żołnierz* wojsk* armia armii armię oficer* generał* marynar* misji_wojskowej misja_wojskowa na_misji platforma_wiertnicza platformie nato garnizon* kapral* sierżant* major* pułkownik* szwadron* koszar* kapitan*
# feelings of the person
ending: zabiję_się zabić_się się_zabić się_zabiję niechce_zyc nie_chcę_żyć nie_chcę_już_żyć nie_chce_mi_się_żyć chcę_umrzeć wolę_umrzeć wolałbym_umrzeć wolałabym_umrzeć samobój* skończę_ze_sobą skończyć_ze_sobą powieszę_się się_powieszę skoczę_z odebrać_sobie_życie coś_sobie_zrobię zrobię_sobie_coś po_co_żyć nie_daję_rady nie_wytrzymam nie_mam_siły nie_mam_już_siły bez_wyjścia nie_mam_wyjścia
despair: zabić umrzeć umrę umieram zdechn* koniec_ze_mną powiesz_się powieszę powiesić skoczę mam_dość załama* depresj* zrozpacz* rozpacz* bezradn* beznadziej* śmierć śmierci nie_dam_rady niedam_rady
cry: płacz* płakać płakał* popłak* łzy łez łzach zapłakan* beczę szloch* wyję ryczy ryczeć
sorry: przepraszam przeprasza przepraszać przepraszamy przeprosi* sorry sorki sory sorka sorrka sorka_że wybacz* żałuję przykro przykra przykre mea_culpa pardon bardzo_przepraszam szkoda niestety
why-me: dlaczego_ja czemu_ja czemu_mi_to_robisz dlaczego_mi_to_robisz dlaczego_to_robisz czemu_to_robisz po_co_to_robisz za_co co_ci_zrobiłem co_ci_zrobiłam co_ja_ci_zrobiłem czemu_mnie dlaczego_mnie robisz_mi_to
who-are-you: kim_jesteś kto_to kim_ty_jesteś znamy_się czy_my_się_znamy kto_ty kto_pisze z_kim_piszę kto_mówi nie_znam_cię ktoś_ty skąd_mnie_znasz skąd_masz_mój kto_tam
please-dont: proszę_nie nie_rób_tego nie_róbcie_tego błagam_nie tylko_nie_to nie_rób_mi_tego nie_wysyłaj nie_wysyłaj_tego nie_publikuj nie_wrzucaj nie_pokazuj nie_pokazuj_nikomu nie_udostępniaj
help: pomoc pomocy pomocą pomoże pomogą pomaga pomagać pomagają pomógł pomogła pomogli pomocn* wesprzeć wspar* wspier* rada rady radę ratunk* porad* doradz*
help~i: pomogę pomożemy pomagam pomagamy pomogłem pomogłam uratuję wesprę
help~you: pomóż pomóżcie pomożesz pomożecie pomagasz pomogłeś pomogłaś ratuj ratujcie uratuj wesprzyj doradź
angry: zły zła wściek* wkurz* wkurw* wnerw* zirytow* irytuj* złości* złość nienawi* gniew gniewa gniewem zdenerwowan* agresyw* obraził obraziła obraziłeś obrażona
insult: idiot* kretyn* debil* głupi głupia głupie głupiej głupi_jesteś głupek głupku głupot* dureń durniu tępak* tępy frajer* cwel* kłamc* kłamie kłamiesz kłamać kłamał* kłamstw* łgarz pajac* przegryw* przegrany ciota cioto gnój gnoju gnojek gnida gnido skurwysyn* skurwiel* chuju huju dupek dupku palant* cham chamie wariat* psychopat* pojeb* pierdol* spierdal* wypierdal* wal_się spadaj zjeb zjebie zjebany menda cwaniak* szuja jeb* psychol psycholu psychole
surprise: wtf omg o_boże boże bozee o_matko matko_boska jezu jezus jezusmaria o_kurwa kurwa kurde kurcze kur kur_de ja_pierdolę japierdole ja_pierdziele jprdl co_jest wow łał o_ja cholera cholerka szok szoku o_nie niemożliwe omfg olaboga rany o_rany ojej ojejku ojoj oj uff eh ehh ech masakra łooo matko bog zaskocz* nmg niespodziank* łojezu
thanks: dziękuję dziękujemy dziękować podziękow* dzięki dziena dzięks thx thanks dzienks dzięx dziękówa dzx wdzięczn* doceniam docenia docenić wielkie_dzięki z_góry_dzięki
greeting: cześć czesio część_hej hej hejka hejo hejho heja hejcia hejeczka siema siemka siemano siemanko siemaneczko sima elo elko eluwina joł yo witam witaj witajcie witojcie halo haloo dzień_dobry dzieńdobry dobry_wieczór dobrywieczor dobry_dzień dobranoc dobrej_nocy cze czołem hello hi hey szanowny szanowna szanowni szanowne ahoj serwus salut kłaniam siemson mordo mordeczko mordzia ej ejj ejże serdecznie pozdrawiam pozdrawiamy pozdrowienia pozdro jak_leci co_słychać
goodbye: pa papa pappa papatki pap do_widzenia dozobaczenia do_zobaczenia do_usłyszenia dowidzenia narazie na_razie nara narka narq nq bajo bayo żegnaj* żegnam trzymaj_się trzymajcie_się spadam lecę_już bywaj miłego miłej miło_było bye miłego_dnia miłego_dzionka pzdr
laugh: haha hahaha hahah hahahaha ahaha ahahaha hehe heheh hehehe hihi hihihi xd xdd lol lmao rotfl beka beczka śmiech śmiechu śmiechem śmieszn* śmieje śmieszy heh hah buahaha ekhm padłem padłam umarłem leje 😂 🤣 😆 😹 😅 😄 💀
kidding: żart żartu żarty żartem żartach żartuj* żartowa* jaja_sobie dla_jaj dla_beki jajca robisz_sobie_jaja nabijasz nabijam wkręt* wkręcam wkręcasz prank* podpucha droczę droczysz zgryw* wygłup* dowcip* kawał kawały
heart-emoji: ❤️ 😘 😍 🥰 💕 💖 💗 💓 💙 💚 💜 🖤 💘 💞 😏 🔥 😉 💋 🥺 😈 <3 🙂 🙃 😇 🫣
neutral-talk: myślę myśli myśleć myślisz myślał myślała myślałem myślałam sądzę zgaduj* pomysł pomysłu pomysły pomyślę przypuszcz* brzmi brzmią wydaje_mi_się wydaje zdaje_się czyli znaczy faktycznie fakt właściwie ogólnie wgl ogóle aha acha ahaa hmm hm właśnie dokładnie jednak chociaż choć także również przecież zwłaszcza głównie najbardziej najlepiej rzecz rzeczy temat tematu tematy sposób sposobu sens sensu chodzi też wczesniej 🤔 szkodzi
# harmless worlds
reported: podobno podobnież rzekomo według wg twierdz* czytałem czytałam czytał słyszał* artykuł* gazet* gazecie newsy news podcast* wiadomościach_mówili w_telewizji telewizj* dziennikarz* cytat* cytuj* opisuje opisano opisali reportaż* komunikat komunikaty komunikatu kampani*
case-of-other: ofiara ofiary ofiarę ofiar ofiarom poszkodowan* pokrzywdzon* moja_koleżanka mój_kolega znajomemu przytrafi* spotkało_go spotkało_ją kolegę_szantażują u_kolegi jednemu_gościowi osoba osoby osobę osób osobie człowiek człowieka człowiekiem człowiekowi
shop: zamówi* zamów zamawia* kurier* wysyłka wysyłki wysyłkę przesyłk* zwrot zwrotu zwroty reklamacj* paragon paragonu faktura faktury fakturę faktur rachunek rachunku rachunki klient klienta klientów klientem klientka klienci produkt* paczka paczki paczkę paczkomat* inpost sklep sklepu sklepie sklepy gwarancyjn* biedronk* lidl* godziny_otwarcia prąd gaz towar towaru towary dostawa dostawy dostawę dostawca dostawcy
sale: sprzeda* kupić kupię kupuje kupił* kup kupisz kupcie kupno kupna kupuj zakup* kupując* allegro vinted ebay marketplace* oferta ofertę oferty ofert ogłoszen* licytacj* licytuj* aukcj* proponuj* propozycj* negocjac* do_negocjacji cenowo używan*
rent: wynajem* wynajm* wynajęci* wynająć czynsz* lokator* współlokator* najemc* właściciel_mieszkania kaucj* klucz klucza klucze kluczy klucze_do media_opłaty mieszkanie mieszkaniu pokój pokoju pokoje kawalerk* balkon* zaliczk* lokal lokalu lokale
ticket: bilet* koncert* koncercie festiwal* rezerwacj* rezerwuj* zarezerw* lot lotu loty samolot* hotel* nocleg* wycieczk* wyjazd* pociągiem_do wakacj* urlop* kino kina kinie kinem teatr* kolonii kolonie obóz wejściówk* bilecik
service: wizyt* lekarz* doktor* dr dentyst* przychodni* szpital* ubezpiecz* przypomnien* przypomin* subskrypcja członkos* rejestracj* zarejestruj biuro_obsługi infolini* obsług* konsultant* agent referencj* urząd urzędu urzędzie urzędow* skarbow* us_skarbowy mikrorachun* pesel peselu wniosek wniosku wnioski formularz* zus nfz podat* pit e_pit dowód_osobisty osobisty osobistego paszport* elektroniczn* nalicza terapeut* psycholog* pismo pisma piśmie dyżur* recept* umów_wizytę komornicz* wizycie
bank-service: twoja_karta karta kartę karty kart karcie zespół_bezpieczeństwa bezpieczeńst* bezpieczn* transakcj* wyciąg_z_konta wyciąg autoryzacj* karta_płatnicza cert_polska cert
tech: serwer* wdroż* deploy* branch* commit* repo instal* zainstal* zaktualizow* aktualizacj* wifi router* drukark* wydruk* ładowark* kabel system systemu systemy usterk* update* programow* skrypt* test testy robot robota_sprzątająca konfigur* reset* kodować bug bugi buga
office: zebrani* spotkanie spotkania spotkaniu prezentacj* slajd* klienta_spotkanie projekt* zmiany_grafik grafik* harmonogram* szkoleni* wdrożen* raport_do szkic* wersj* zoom teams agend* narad* odpraw* komitet* komisj* sprawozdan* konferenc* decyzj_zarządu
lesson: lekcj* wykład* egzamin* zadanie zadania zadań prac_domow* praca_domowa kartkówk* sprawdzian* kolokwium kolos kolosa esej* wypracow* kurs kursu kursy korki korepet* magisterk* licencjat* praca_magisterska promotor* seminari* sesja sesji sesję matura maturę matury matma matmy polski_z biologi* zajęcia zajęć
sport: mecz meczu mecze trening* siłowni* siłka siłce siłkę piłka piłki piłkę nożna drużyn* rozgrywk* bieg biegi biegać biegam maraton* boisk* liga ligi ligę gol turniej* kosz_koszyk koszyków* siatków* zawody basen* żużel puchar* 🏆 stadion*
party: impreza imprezy imprezę imprezie impra imprę imprezk* domówk* urodzin* osiemnastk* imienin* tort torta tortu prezent prezentu prezenty prezentem zaproszenie_na wieczór_kawalerski wieczór_panieński kawalersk* panieńsk* sylwester* święta świętuj* balu przyjęcie przyjęcia świeczki 🎂 🥳 🎉 gratul* sto_lat jubileusz* chrzciny komunia komunii melanż* biba bibka
food: jedzeni* jeść jem jesz je_obiad zjeść zjem zjadł zjadła zjadłem zjadłam obiad* kolacj* śniadani* pizza pizzę pizzy kawa kawę kawy kawie kawka kawkę herbat* piwo piwa piwko piwku wino wina gotuje upiec piec_chleb zupa zupę zupy żurek żurku barszcz* pierog* ciasto ciasta ciastk* ogórk* pomidor* lody lodów piekarni* chleb* bułk* kebab* kanapk* restauracj* knajp* pyszn* głodn* głód sernik* makow* wódk* drink* ☕ 🍺 woda wody wodę kotlet* schab* ziemniak* gotować gotował gotowała gotowałem gotowanie gotowania przepis przepisy przepisu
house: kuchni* ogród* rower* auto auta autem aucie autko samochod* fura furę pranie pralk* pies psa psu psem psy piesek pieska psin* kot kota kotu kotem koty drzewo drzewa malow* naprawi* naprawa naprawę remont* hydraulik* wózek wózka wózkiem ściana ścianę ściany szuflad* rysa rysy stół stole łóżk* paliwo paliwa benzyn* opony zmywark* czapk* zielonej chomik* działka działce 🚗 🚲 ⛽
weather: deszcz* pada padało śnieg* słonecznie pogod* zimno zimna mróz mrozu ciepło ciepłe burza burzy wiatr* chmurno upał upały
travel: lotnisk* autobus* busem bus tramwaj* metro metrem droga drogi drodze drogę korki_na korek trasa trasie parking* dworzec dworca dworcu pociąg* pkp stacj* peron* jazda kierowc* wycieczce podróż* uber* taxi taksów* prawko
music: muzyk* piosenk* zespół_muzyczny album_nowy płyta płytę playlist* próba_chóru chór chóru chórze śpiew* spotify koncertow* melodi* nuta nutę nuty gitara_gra gitarę gitary gitarze gitarowy
gaming: raid* gildi* skin skina skiny skinów skórk* loot* level* lvl lvla poziom poziomu minecraf* fortnite* lol_ranked ranked roblox* csgo cs gta xbox* playstation* ps5 ps4 konsol* respi serwerze boss_raid postać postaci druzyne_gildii epic_loot fifa wot
photo-work: fotograf fotografa fotografem sesja_ślubna zdjęcia_ślubne zdjęcia_z_wesela album* odbitk* zdjęcie_do_dowodu zdjęcie_do_paszportu zdjęcia_do_dowodu fotobudk* fotoksiążk* wystawa_zdjęć ramka ramki ramkę
kids-care: żłobek żłobk* przedszkol* niania nianię niani opiekunk* odebrać_dzieci odbierz_dzieci wózek_dziecięcy pieluch* plac_zabaw
pet: weterynarz* weta szczeniak* szczenię* kociątk* kocię karma_dla kuweta smycz*
# plain verbs and things
ask: pyta pytać pytają pytał pytała pytam pytasz pytaj pytałem pytałam zapyta* spyta* pytanie pytania pytań pytanko pytanka prosi prosić prosił prosiła prosiłem prosiłam prosili poprosi* poproś ankiet* zagadk*
write: pisać piszą pisał pisała pisali napisać napiszą napisał napisała napisali napisane pisanie pisania przepisa* dopisa*
write~i: piszę pisze_do_ciebie piszemy pisałem pisałam napiszę napiszemy napisałem napisałam
write~you: pisz piszcie piszesz piszecie napisz napiszcie napiszesz pisałeś pisałaś napisałeś napisałaś popisz popiszemy popiszesz
message: wiadomość wiadomości wiadomością wiadomościami wiad wiadomka wiadomke sms* esemes* mail maila maile mailem mailu maili majl* email* e-mail poczta poczty pocztę dm dmy czacie czat* chat chatu chacie list listu listy listów listem rozmowa rozmowy rozmowę rozmów rozmowie rozmowach rozmowami konwersacj* korespondenc* story stories storis relacjach tekst tekstu teksty komentarz* treść treści treścią notatk* wpis wpisu wpisy wpisz czyta czytać czytaj przeczyta* czytasz
answer: odpowie odpowiedzieć odpowiada odpowiadać odpowiedział* odpowiedź odpowiedzi odpisać odpisał odpisała odpisywać odpowiedzią odezwał odzew* odp
answer~i: odpowiem odpowiemy odpowiadam odpowiedziałem odpiszę odpisze_ci odpisuję odpisujemy odpisałem odpisałam
answer~you: odpowiadaj odpowiadasz odpowiesz odpisz odpisuj odpisujesz odpiszesz odpisałeś odpisałaś odpowiedziałeś odpowiedziałaś odpiszcie
talk: rozmawia* porozmawia* gada* pogada* gadka gadki czatow* dyskut* pogaduch* klikać_z plotk* kłóć kłóci*
give: dać da dadzą dają dał dała dali dane_mi oddał* dawać dawał dawała podać poda podał* podawać wręcz* dajcie_mi
give~i: dam damy daję dajemy dałem dałam podam podaję
give~you: daj dajcie dawaj dawajcie dasz dajesz dałeś dałaś podaj podasz podałeś podajcie
take: brać bierze biorą brał* wziąć weźmie wezmą wziął wzięła wzięli wzięte zabrać zabiera* zabierze zabrał* biorę wezmę weź weźcie weźmiesz bierz bierzesz wziąłem wzięłam wziąłeś wzięłaś zabierz zabiorę bierzemy przyjmuje przyjmij
come: przyjść przyjdzie przyjdź przyjdziesz przyjdę przyszedł przyszedłem przyszłam przychodz* przyjedzie przyjadę przyjechać przyjechał* przyjedź przyjedziesz przyjeżdża* wraca wracam wracać wracaj wrócić wróci wrócę wróciłem wróciłam wróć chodź chodźcie wchodzi wchodzisz wejść wejdź wejdzie wejdę wbijaj wbij wbijam wbić przyniesie przynieść przynosi przywiozę dołącz*
go: iść idę idziesz idzie idą idziemy idź idźcie poszedł poszła poszli poszedłem poszłam szedł szłam pójdę pójdziesz pójdziemy chodzić chodzę chodzisz jechać jadę jedzie jedziesz jedziemy jedź pojechał* pojadę pojedzie pojedziemy jeździ* jeżdżę wyjść wyjdę wyjdzie wyszedł wyszła wyszedłem wyszłam wychodz* lecę lecimy spacer* wyjecha*
make: robić robi robią zrobić zrobi zrobią robił robiła robili zrobił zrobiła zrobili zrobione zrobiony zrobienie zrobienia działać działa działają działał*
make~i: robię robimy zrobię zrobimy robiłem robiłam zrobiłem zrobiłam zrobiliśmy działam działamy
make~you: rób róbcie robisz robicie zrób zróbcie zrobisz zrobicie robiłeś robiłaś zrobiłeś zrobiłaś działaj
open: otworzyć otwórz otwiera* otworzy otworzył* otworzę otwarty otwarta otwarte otwarcie otwarcia kliknąć kliknij klik kliknął kliknęła kliknąłem kliknęłam kliknąłeś klika klikaj link linka linki linku linkiem linków linkach
remember: pamięta* pamięć pamięci zapamięta* przypomn* zapomina* zapomniał zapomniała zapomniałem zapomniałam zapomniałeś
feel: czuć czuje czujesz czują czułem czułam czuł czuła poczu* odczuwa*
agree: zgadzam zgadzasz zgadzamy zgodzi* umowa_stoi stoi deal układ układu dogada* ugada* porozumi* akcept* pasuje pasi zgody umówieni ustalone ustali* potwierdzam podpisuję podpisz
refuse: odmawia* odmów odmowa odmówi* nie_chcę_tego nie_dziękuję nie_wyślę nie_zapłacę nie_zrobię_tego nie_pokażę wolałbym_nie wolałabym_nie nie_zgadzam_się nie_ma_opcji odrzuc* sprzeciw* zapomnij_o_tym
bad: źle złego złym źli najgorsz* gorzej gorszy gorsza okropn* tragedi* tragiczn* fatal* problem* kłopot* tarapat* ciężko ciężki ciężka trudn* błąd błędy błędu błędem pomyłk* smutn* smutek wina_moja słabo słaby słabe bezsens* 😭 😔 😱 😬 🙄
good: dobry dobrze dobrego dobrej dobrym dobre lepszy lepsza lepsze lepszego najlepsz* świetn* super mega ekstra spk fajn* genialn* wspania* miło miły miła miłe miłym brawo szczęśliw* szczęści* zadowolon* wesoł* gitez w_porządku porządku spk_jest rewelac* pozytyw* normalnie 👍 👌 💪 ✅ extra zajebist* zajebiście zarąbist*
family-word: dziewczynk* dziewczyn dziewczynom chłopcy chłopców chłopiec chłopaki chłopakom chłopaków kobieta kobiety kobietę kobiet kobiecie babki baba baby_kobiety mężczyzn* faceci facetów panna panny dama gospodyn* typiara typiarę ziomal chłopakami
night-word: noc nocy nocą nocka nockę nocn* północ północy spać śpi śpię śpisz spał spała spałem spałam spało sen snu snem zasną* zasnęła zasnęłam łóżko łóżku łóżka obudzi* budzi* śpij
number-word: dwa dwie dwóch dwu dwoje dwiema dwaj dwoma trzy trzech trzema troje trzeci trzecia trzecie trzecim cztery czterech pięć pięciu piąt sześć sześciu szósta siedem siedmiu siódm* osiem ośmiu ósma ósmej dziewięć dziewięciu dziewiąt* dziesięć dziesięciu dziesiąt* jedenast* dwanaści* dwunast* trzynaści* czternaści* piętnaści* piętnastego szesnaści* siedemnast* osiemnaści* dziewiętnaści* dwadzieści* dwudziest* trzydzieści* trzydziest* czterdzieści* pięćdziesiąt* sześćdziesiąt* siedemdziesiąt* sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset tysiąc tysiąca tysiące tysięcy tys milion* 500 1000 2000 3000 5000 czwarta czwarty czwartej czwarte
small: trochę trochu troszk* troszeczk* mało mały mała małe małego małej malutki niewiel* odrobin* krótk* kawałek kawałk* parę para_groszy niski drobn* tyle
# tells only the language
particle: i na z to do sie o ze za jest ale po od tym u tu dla tam byl cos tego pod te byc bylo zeby tej niech przy sobie ta sa przez takie byla jako ktory ktora nawet we nizej juz tylko jak nie ci mi go mam masz co bo czy
`;
