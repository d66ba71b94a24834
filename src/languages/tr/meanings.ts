/**
 * What words of this language mean (see cues/meanings.ts): one meaning a line, `name: forms`. `stem*` takes every word that begins so, `two_words`
 * is a phrase, `or_i_` a word and one behind it that is read for itself as well. `name~i` are forms that also say "I", `name~you` those that say "you". `particle` are frequent words that only tell the language.
 */
export const meanings = `
# persons
i: ben bana beni benim bende benden benimle bnm bna bende_var kendim kendimi benimki yim şahsım
you: sen sana seni senin sende senden seninle sensin siz size sizi sizin sizde sizden sizinle snn sna sanaa seninki kendin kendini misin musun misiniz musunuz zat sizler sizlere
we: biz bize bizi bizim bizde bizden bizimle bizler kendimiz ikimiz ikimizin miyiz
he: herif herifin eleman elemanı adama adam adamın adamı adamla beyefendi o_adam ona onun onunla
she: hatun hatunu o_kadın o_kız kızın
they: onlar onlara onları onların onlardan onlarla bunlar şunlar bunlara
someone: biri birisi birine birini birinin birisine kimi birileri birilerine bir_kişi herhangi_biri yabancı kişi kişinin insan insanın kişiye kişiden şahıs biriyle insana insanı
nobody: hiçkimse hiç_kimse hiç_kimseye kimse kimseye kimseyi kimsenin kimseden hiçkimseye hiçbiri kimsecikler kimseyle
everyone: herkes herkese herkesi herkesin herkesten herkesle herkez herkeze millet millete cümle_alem alem aleme bütün_dünya tüm_dünya el_alem elalem elaleme eş_dost konu_komşu insanlar insanlara hepimiz
# material
picture: fotoğraf* foto fotos fotoyu fotonu fotomu fotolar* fotonun resim resmi resmini resmin resimler* resmim resmimi selfie selfi özçekim görsel görseller* görseli ss ssler ssleri ekran_görüntüsü ekran_görüntüleri ekran_resmi ekran_fotosu screenshot skrin kare kareler kareleri pp vesikalık fotocuk fotosunu fotosu 📸
video: video videolar* videoyu videonu videomu videosu videosunu videon videonun videom videoda videodan vidyo* klip klipler klibi görüntü görüntüler görüntüleri görüntün görüntünü görüntülerini görüntülerin görüntülerim görüntülerimi görüntüsü görüntüsünü görüntüyü görüntümü filmin filmini kaset kaseti kayıtları kayıtların
file: dosya* ek ekte ektedir ekteki ektekiler klasör* belge belgeler belgeyi zip arşiv* bulut bulutta drive galeri galeriyi galerim galerinde galerisi disk pdf evrak doküman* flash_bellek belgesi
voice: ses sesi sesin sesim sesini sesli sesli_mesaj ses_kaydı ses_kayıtları audio seskaydı
collage: kolaj kolajı kolajlar montaj montajı montajla* yanyana yan_yana fotomontaj birleştirdim birleştirilmiş editledim editli edit photoshop* kurgu
intimate: çıplak çıplağım çıplaksın nude nudes nü üstsüz iç_çamaşır* iç_çamaşırı çamaşırın sütyen* külot* boxer mahrem* müstehcen* cinsel* sex sexi azgın azdım azdır* edepsiz* yaramaz erotik* intim* özel_fotoğraf* özel_görüntü* özel_video* uygunsuz_görüntü* uygunsuz ayıp_şeyler vücut vücudu vücudun vücudunu memeler* meme popo popon göğüs göğüslerini kalça* mastürb* 31_çek fantezi_foto tenin soyunuk yarı_çıplak çırılçıplak amını götünü sikini seks seksi seksle seksting
face: yüz yüzü yüzün yüzünü yüzüm yüzümü yüzünle yüzünün yüzüne surat* sima çehre yüzünüz yüze
camera: kamera kamerayı kameranı kameran kameram kameramı kameranız kameranızdan kamerada kameradan kameralı kameraya cam came webcam web_kamera objektif kamerası
# holding
hold: var vardı vardır varmış sahip elinde elindeki elindekiler mevcut tutuyor bulunuyor saklıyor duruyor varsa mevcuttur
hold~i: bende_hepsi elimde elimdeki elimizde elimdekiler elimden bende_mevcut sahibim saklıyorum saklarım sakladım tutuyorum tuttum arşivledim saklıyoruz tutarım
hold~you: sakla saklayın saklıyorsun saklarsın tut tutun tutuyorsun elinizde sakladın tutarsın
save: kaydetmiş kaydetti kaydeder kaydedildi kaydedilmiş kaydetmek kaydediyor yedek yedekle* yedekli indirdi indirmiş indirmek indirildi kopya* depola* arşivle* kayıtlı kayıtta saklanmış
save~i: kaydettim kaydediyorum kaydederim kaydedeceğim kaydedicem kaydettik indirdim indiririm yedekledim yedeğim_var kopyaladım kopyasını_aldım depoladım
save~you: kaydet kaydettin kaydedin kaydediyorsun indir indirdin indirin kaydedersin
record: kayıt kaydı kaydını çekilmiş çekildi çekmiş çekti çeken kaydedilen ekran_kaydı ekran_kaydını kayda kaydetmişler çekilen çekim çekimi filme_aldı çekiyor çekmek
record~i: çektim çekiyorum çekerim çekeyim çektiğim kayda_aldım kayıt_aldım kaydını_aldım kaydaldım çekmiştim çektik ss_aldım ss_attım çekicem kayıttayım kayda_alıyorum çektirmedim
record~you: çek çektin çekiyorsun çekin çekersin çekiyosun kayda_al çekme kayıt_al çekiyor_musun
see: görür görsün görecek görüyor gördü görmüş görmek görse görürse görsünler görürler görecekler görmesin görülüyor görünüyor görünür görünen izler izledi izlemiş izlesin izleyecek izliyor izlemek izlerken bakar bakıyor baktı baksın bakmak görünce görünmüyor görünmesin görünsün göründü gören görmez görmeden bakıp
see~i: gördüm görüyorum görürüm göreyim görürüz gördük görmek_istiyorum görüyoruz göreceğim görücem izledim izliyorum izlerim izledik baktım bakıyorum bakarım bakacağım bakayım bakıcam bakarız bakalım görmüştüm görmedim
see~you: gör görüyorsun görürsün gördün görün göreceksin görürsünüz görüyosun izle izlersin izledin izliyorsun bak bakın baksana bakar_mısın bakıyorsun baktın görüyormusun göreceksiniz bakarsın görüceksin
know: bilir biliyor bilsin bildi bilmek bilecek öğrenir öğrensin öğrenecek öğrenirse öğrendi tanır tanıyor tanıyan tanıdı tanıdık haberi haberdar bilinir bilen duyar duyarsa duysun duyacak duydu bilmesin duymasın öğrenmesin bilgisi bilmiyor bilgi duymaz biliyo
know~i: biliyorum bilirim bilmiyorum bilmem öğrendim tanıyorum tanırım tanıdım duydum biliyoruz öğrenirim öğreneceğim biliyom bilmiyom bilirdim haberim tanımıyorum bilmiyordum
know~you: biliyorsun bilirsin biliyosun biliyormusun bildin bil bilin öğren öğrenirsin öğrendin tanırsın tanıyorsun biliyorsunuz bilirsiniz tanıyormusun duydun bilmelisin haberin haberiniz bilgin
find: bulur buldu bulmuş bulmak bulacak buluyor bulunur arıyor_seni araştır* tespit izini izi iz peşinde ulaştı
find~i: buldum bulurum bulacağım bulduk buluruz bulucam bulacağız araştırdım ulaştım tespit_ettim izini_sürdüm peşindeyim bulabilirim
find~you: bul bulursun bulun buldun bulamazsın arayıp_bul araştırın
proof: kanıt* delil* ispat* örnek örneği örnekler numune belgelendi
# reaching others
send: gönderir gönderdi gönderecek göndersin gönderilecek gönderildi gönderilmiş göndermek gönderen gönderiyor gönderme_işi yollar yolladı yollayacak yollanacak yolluyor yollamış yollamak yollasın atar attı atacak atıyor atmış atılacak atsın atmak atıldı ilet* ulaştırılacak dağıtılacak dağıtılır gönderi
send~i: gönderdim gönderirim göndereceğim gönderiyorum gönderiyoruz göndereceğiz gönderdik gönderebilirim göndericem gönderecem göndereyim gönderiyom göndermiştim göndeririz yollarım yolladım yolluyorum yollayacağım yollıcam yolluyoruz yolladık yollayayım yollayacağız yollarız atıyorum attım atarım atacağım atıcam atcam atayım atıyom atacam atarız attık atacağız atsam atıyoruz ilettim iletirim ileteceğim iletiyorum atabilirim göndersem dağıtacağım dağıtırım dağıtıcam
send~you: gönder gönderin göndersene gönderir_misin gönderirsin gönderdin gönderiyorsun gönderiniz gönderecek_misin gönderirsen gönderirmisin göndersen göndermelisin göndereceksin gönderdiniz göndermiştin yolla yollasana yollayın yollar_mısın yolladın yollarmısın yollarsın yollayacaksın yollarsan at atsana atın atar_mısın atarmısın attın atıyorsun atarsan atarsın atacaksın atsanaa atıver fotoğraf_at iletin attığın gönderdiğiniz gönderdiğin
post: paylaşım* paylaştı_hesapta yayınla* yayın yayında yayar yaydı yayılır yayılacak yayılmış yayıldı yayılırsa yayacak yaymak sızar sızdı sızdır* sızacak ifşa* yükle* post gönderisi viral herkese_açık teşhir* alenen kamuya
post~i: yayarım yayacağım yayıyorum yayarız yayacağız yaydım yayıcam yaycam yayınlarım yayınlayacağım yayınlıcam yayınlıyorum yayınladım yayınlarız ifşalarım ifşalıcam ifşalayacağım ifşa_ederim ifşa_edeceğim ifşa_edicem yükledim yüklerim yükleyeceğim yüklüyorum koyacağım koyacağız koyucam sızdıracağım sızdırırım internete_koyarım siteye_koyarım hikayeye_koyarım
post~you: yükle yükleyin yay yayarsan yayınlarsan koyarsan ifşalarsan yayıyorsun yayınladın yükledin
share: paylaşır paylaştı paylaşacak paylaşılır paylaşılacak paylaşıldı paylaşmak paylaşıyor paylaşılmış paylaşsın dağıtım* dağıtır dağıttı dağıtmak dağıt paylaşıma dolaşır dolaşıyor elden_ele
share~i: paylaşırım paylaşacağım paylaşıyorum paylaştım paylaşıcam paylaşcam paylaşırız paylaşacağız paylaşayım paylaşıyoruz paylaşabilirim
share~you: paylaş paylaşın paylaşır_mısın paylaşırsan paylaştın paylaşıyorsun paylaşsana paylaşırsın
show: gösterir gösterdi gösterecek göstersin göstermek gösterilecek gösteriyor gösterilir gösterilen
show~i: gösteririm gösterdim göstereceğim gösteriyorum göstericem göstereyim gösteririz göstercem göstereceğiz
show~you: göster göstersene gösterin gösterir_misin gösterirmisin gösterirsin gösterdin gösteriyorsun göstersen gösterirsen
tell: söyler söyledi söylemiş söyleyecek söylesin söylemek söylüyor söylerse anlatır anlattı anlatacak anlatsın anlatmak anlatıyor der dedi diyor diyo demiş desin derler bildir* haber haberi_olsun haberdar_et duyur* bahset* dediler diyorlar diyolar diyen söyleyen dedik itiraf
tell~i: söylerim söyledim söylüyorum söyleyeceğim söylicem söyliycem söyleyeyim söylüyoruz söyleriz diyorum dedim derim diyom diyeceğim dicem anlatırım anlattım anlatıyorum anlatacağım anlatıcam anlatayım haber_veririm haber_vereceğim bildireceğim bildiririm bahsettim söylemedim demem demiştim desem demedim diyeyim
tell~you: söyle söyleyin söylesene söyler_misin söylersin söyledin söylüyorsun söylersen söylermisin söyleyeceksin desene diyorsun diyon diyosun dedin dersin anlat anlatsana anlatır_mısın anlattın anlatırsan haber_ver söyleyiniz demiştin dersen dediniz demişsin dediğin söylemedin
tag: etiket etiketle* etiketi tag tagle* hashtag
go_out: gitti_bile düşer düşecek düşerse ulaşır ulaşacak ortaya_çıkar ortaya ortalığa internete_düşer piyasaya patlar patlat* piyasa gidiyor_herkese
receive: alır_almaz gelecek_sana ulaşmış gelen_kutusu alındı alıcı ulaştı_mı
# audience
mother: anne annem annen annene anneme annesi annesine anneni annemi annenin annemin anneler annenle annemle annecim anneciğim annoş anam anan anana ananı ana valide annenden anneniz annenize
father: baba babam baban babana babama babası babasına babanı babamı babanın babamın babacım babanla babamla peder babalar babanız babanıza
parents: ebeveyn* ana_baba anne_baba annenle_baban annen_baban annene_babana velin velisi veli velilere
sibling: kardeş* ağabey* abi abim abin abine abini abisi abicim abla ablam ablan ablana ablanı ablası kuzen* bacı bacım bacın biraderim birader bro ablacım
relatives: aile* akraba* sülale* amca* dayı* teyze* hala_kızı halan halam halana yenge* nine ninen anneanne* babaanne* büyükanne torun* oğlum oğlun oğlunu oğluna oğlu oğlumu oğlan kızım kızına kızını çocuk çocuğun çocuklar* çocuğu çocuğum çocuğuna evlat evladım evladın yeğen* kayınvalide* kayınpeder* kaynana* bacanak damat gelin_hanım görümce* elti baldız* enişte* evlatlar deden dedene dedem dedesi kızı kızımın
partner: eş eşin eşine eşim eşini eşime eşinin eşi eşine_de eşinle eşimi eşinize karın karına karım karını karısı karıma karının koca kocan kocana kocam kocanı kocası kocama sevgilin sevgiline sevgilini sevgilim sevgili sevgilisi nişanlı* manita* hanımına partner partnerin eski_eşim ex eski_sevgili eski_sevgilin yavuklu gelinlik nikahlı hayat_arkadaşı eşiniz
friends: arkadaş* dost* kanka* kanki knk ahbap* tanıdıklar tanıdıklarına tanıdıkların çevren çevrene çevrendeki çevrendekilere çevre yakınların yakınlarına
followers: takipçi* takip_ettiklerin takip_ettiklerine rehber* kişiler kişilerin kişilere kontak* abone* irtibat* bağlantıların
boss: patron* müdür* amir* yönetici* işveren* ik insan_kaynakları başkan* genel_müdür şef şefin şefine şefim
colleagues: iş_arkadaş* iş_arkadaşların iş_arkadaşlarına mesai_arkadaş* çalışanlar ekip* takımdaki personel*
work: iş işi işin işine işyer* iş_yeri iş_yerin iş_yerine işten ofis* şirket* firma* kariyer* meslek* mesleğin büro* çalış* işletme* holding işim_var işim_çıktı işim_yok işlerim işler işimi işinden işinde mühendis ortak nöbet işsiz maaşlı
school: okul* sınıf* üniversite* üni kampüs* lise* fakülte* öğretmen* hoca hocam hocana hocan hocalar hocaya öğrenci* dershane* yurt yurtta yurdu kolej* müdür_yardımcısı hocm
community: cami* imam imama cemaat* kilise* köyün köydeki köye köyde mahalle* komşu* muhtar* kulüp* kulüb* antrenör* hemşehri* hemşeri* dernek* tarikat apartman* site_sakinleri memleket* kasaba*
internet: internet* net_te web websitesi site siteye sitede siteler* sayfa* sosyal_medya* sosyal_medyada online google* forum* ekşi ekşisözlük çevrimiçi sitesinden sitesine
group: grup grubu grubun gruba grupta gruplar* grubuna grubunda whatsapp_grubu wp_grubu aile_grubu okul_grubu sınıf_grubu grubundan gruptan
list: liste* arkadaş_listesi takipçi_listesi
name: ad adı adın adım adını adınız isim* ismi ismin ismini ismim soyad* soyisim* lakap lakabın nick nickin adına takma_ad namı
# money
money: para* ücret* bedel* meblağ miktar* tutar tutarı nakit* fiyat* masraf* maliyet* mangır papel kuruş* kayme haraç fidye* ödenek harç aidat* toplam
pay: öder ödedi ödeme* ödenecek ödenir ödesin ödeyecek ödüyor ödenmiş havale* eft fast transfer* yatırılacak yatırıldı yatırmak yatırır yatırdı depozito_yatır hesaba gönderim dekont* makbuz* borç borcu borcun borcum borcunuz
pay~i: öderim ödedim ödüyorum ödeyeceğim ödicem ödiycem ödeyeyim ödedik öderiz ödeyebilirim yatırdım yatırırım yatırıyorum yatıracağım yatırıcam havale_yaptım eft_yaptım transfer_ettim parayı_attım parayı_gönderdim ödeyemem_ama ödeyeceğiz
pay~you: öde ödeyin ödersen ödersin ödedin ödeyeceksin ödesene ödemelisin ödeyiniz ödüyorsun öder_misin yatır yatırın yatırırsan yatırırsın yatırdın yatıracaksın havale_et havale_yap eft_yap para_at para_gönder parayı_at parayı_gönder parayı_yolla parayı_ver parayı_yatır
demand-more: kalan kalanı kalanını geri_kalan kalan_para ikinci_ödeme son_ödeme bir_ödeme_daha biraz_daha_para ek_ödeme ekstra bakiye* üstünü üstü gerisi gerisini
currency: tl lira liralık liraya lirayı lirası türk_lirası try dolar* euro* avro* sterlin* $ usd eur binlik yüzlük bin_lira bin_tl kağıt_para manat
means: papara* paypal* ininal* kripto* bitcoin* btc usdt ethereum* eth coin* tether binance* cüzdan* western_union western union moneygram wise paysafe paysafecard skrill neteller tosla* payfix* mefete cepbank ziraat* btcturk paribu iban ibana ibanı ibanım ibanıma ibanına ibanınız kolay_adres pttye ptt
giftcard: hediye_kart* hediye_kartı hediye_çeki kupon* çek_kodu steam* steam_kartı steam_kodu steam_cüzdan google_play google_play_kodu itunes itunes_kartı apple_kart razer razer_gold e-pin epin midasbuy uc_kodu ucu_kod multinet sodexo kontör
code: kod kodu kodlar kodunu kodları kodun pin pini onay_kodu doğrulama_kodu sms_kodu
bank: banka* hesap_numarası hesap_no hesapno şube* kredi* faiz* atm atmden akbank garanti_bankası halkbank vakıfbank yapıkredi işbank
poor: param_yok paramyok parasız parasızım param_kalmadı o_kadar_param_yok o_kadar_param hiç_param yok_param fakir* gariban* maaş* burs bursum harçlık* harçlığım emekli* öğrenciyim_param asgari_ücret* birikim* cebimde züğürt beş_parasız beş_kuruş param_yetmiyor alım_gücüm param borçluyum iflas*
discount: indirim* yarı yarısı yarısını yarıya ucuz* daha_az az_yap taksit* pazarlık* parça_parça iskonto* kampanya*
# time
now: şimdi şimdilik şu_an şuan şu_anda şuanda hemen derhal anında hemn şimdii bir_an_önce hızlı hızlıca çabuk acele acele_et acil acilen
today: bugün bugünkü bu_akşam bu_gece akşam akşama akşamı akşamki bgn akşamüstü öğleden_sonra bugunn akşamları akşamına
tomorrow: yarın yarınki yarına ertesi_gün pazartesi* salı salıya çarşamba* perşembe* cuma cumaya cumartesi* pazar pazara sabah sabaha sabahı sabahki sabahtan öbür_gün
time-unit: dakika* dakkan dakka dk dkya saat saati saatin saatler* saatlik saniye* sn saatte saatin_var beş_dakika an_meselesi saat_önce dakika_önce saate saattir altıda ikide yedide sekizde dokuzda
day-unit: gün günü günün günler* günde gündür günlük hafta* ay ayı aylık ayda aylar* ayın ocak şubat mart nisan mayıs haziran* temmuz* ağustos* eylül* ekim kasım* aralık dün dünkü geçen yıl yılı yıllık yıllar yıldır gün_önce yıl_önce ay_önce hafta_önce sene_önce tarih tarihe tarihi tarihli tarihinde sene senesi seneye seneler senedir seneki senelerdir günden gününe nisanda aydır
until: kadar kadarki dek değin e_kadar vakit vaktin vakti zaman zamanın zamanı mühlet* son_tarih deadline içinde içerisinde geri_sayım geri_sayıyorum dolmadan bitmeden akşama_kadar yarına_kadar sabaha_kadar dolunca doluyor süre süren süresi süreniz süreyi süreli
late: geç geç_kaldın geç_kaldım geç_olacak gecik* süren_doldu süren_bitti süre_doldu doldu çok_geç zaman_doldu süre_bitti vakit_doldu tükendi süre_bitiyor süren_bitiyor zaman_bitiyor vaktin_bitiyor zamanın_bitti
wait: bekler bekledi beklesin beklemek bekleyecek bekliyor sabır sabırlı sabırla bekleniyor beklemede
wait~i: bekliyorum bekliyoruz beklerim beklerim_seni bekledim beklicem bekleyeceğim bekleriz bekliyom bekleyelim sabrım beklemem beklemeyeceğim
wait~you: bekle bekleyin beklesene beklersin bekliyorsun sabret sabredin bekleyiniz bekleteceksin bekletme bekler_misin dur dursana durun bi_dur bidakka
again: tekrar yeniden yine gene bir_daha birdaha bidaha tekrardan baştan
still: hala halen henüz daha
already: zaten çoktan şimdiden zati hali_hazırda
first: ilk ilki birinci öncelikle ilk_önce ilkin ilk_olarak önce
last: son sonuncu son_kez son_defa en_son nihai sonunda sondur son_şans son_şansın sonuncusu
soon: birazdan az_sonra yakında biraz_sonra kısa_sürede bi_azdan biazdan yakın_zamanda neredeyse
always: her_zaman hep daima sürekli sonsuza sonsuza_kadar hepp ebediyen devamlı hergün her_gün
never: asla hiçbir_zaman hiç_bir_zaman katiyen ömür_boyu_asla hayatta_olmaz
later: sonra sonraki sonradan daha_sonra ileride ardından sonrasında snra sona_bırak sonrası
# logic
if: eğer olmazsa atmazsan göndermezsen ödemezsen yapmazsan vermezsen yatırmazsan yollamazsan cevap_vermezsen etmezsen istemezsen yazmazsan dinlemezsen uymazsan bakmazsan ödenmezse yatırılmazsa gelmezse gelmezsen açmazsan aramazsan silmezsen şayet takdirde durumunda olursa olursan yaparsan isterse dönmezsen diyelim_ki açarsan ödemezseniz göndermezseniz yapmazsanız gelirsen getirmezsen yatmazsa
otherwise: yoksa aksi_halde aksi_takdirde aksi aksihalde yada ya_da veya olmadı değilse tersi_durumda ya_öde_ya
then: o_zaman ozaman öyleyse o_halde madem mademki bu_durumda böylece
not: değil değilim değilsin deil deyil dil yok yoktu yoktur yokmuş olmaz olmadı_mı olmaz_ki olmasın olmadan değiliz ne_de olmuyor olmayan yokk olmadığını olmamış etmem etmez yapmam yapmıyorum etmiyorum gelmem bilmez gerek_yok kalmaz kalmadı gelmiyor kalmasın gelmedi gelmez değildir değildi çıkmıyor
will: olacak edecek olur_mu olcak olucak yapılacak edilecek olacaklar
will~i: edeceğim edicem edecem olacağım olucam ederim ederiz edeceğiz olurum olucem
will~you: olacaksın edeceksin olursun edersin edersen olacaksınız
would: olurdu ederdi isterdi olabilirdi yapardı olsaydı ederdim yapardım isterdim olsa keşke
want: istiyor istedi ister istemek isteyen istiyo istesin lazım gerek gerekiyor gerekli gerekir gerekiyo istek* talep* ihtiyaç* istenen istenilen gereken
want~i: istiyorum isterim istiyom istedim istiyoruz ihtiyacım istedik talep_ediyorum isteriz istiyordum diliyorum istemiştim umarım dileriz
want~you: istiyorsun istersen istersin istiyosun istedin istiyorsunuz ister_misin istermisin istediğin isterseniz istersiniz istiyon ihtiyacın
must: zorunda zorundayız mecbur* şart zorunlu* gerekecek olmalı etmeli yapmalı mutlaka ödenmeli gerekmektedir
must~i: zorundayım mecburum yapmalıyım mecburuz gitmeliyim olmalıyım etmeliyim
must~you: zorundasın mecbursun yapmalısın zorundasınız vermelisin mecbursunuz etmelisin yapman_lazım olmalısın
can: olabilir edebilir yapabilir mümkün* verebilir alabilir gelebilir olabiliyor imkan* gidebilir izin
can~i: yapabilirim edebilirim verebilirim alabilirim gelebilirim olabilirim yapabiliriz edebiliriz alabiliriz bulabiliriz
can~you: yapabilirsin edebilirsin verebilirsin alabilirsin gelebilirsin olabilirsin edebilir_misin yapabilir_misin verebilir_misin alabilirsiniz yapabilirsiniz
because: çünkü çünki zira yüzünden nedeniyle dolayı sebep* sebebi sebebiyle için diye ondan_dolayı neden_oldu bu_yüzden o_yüzden şu_yüzden
everything: her_şey herşey herşeyi her_şeyi herşeyin her_şeyin hepsi hepsini hepsine tümü tümünü tamamı tamamını bütün tüm herşeyini her_şeyini komple full topunu hepsinin çoğu
nothing: hiçbir_şey hiçbirşey hiç_bir_şey hiçbişey hiçbi_şey bişey_yok hiç hiçbir
more: daha_fazla daha_çok fazla fazlası çok çook fazlasını birkaç bikaç
only: sadece yalnızca sırf sade bir_tek tek_şey sırf_bu sdc
enough: yeter yeterli yetti yetmez yeterince kafi yetişir
one: bir tek biri_tane bi 1 teki birer bir_tane bitane tek_bir bir_kere bir_kez bir_defa
both: ikisi ikisini her_ikisi beraber ikisinin birlikte ikiside ikisi_de
please: lütfen ltfn lütfenn lütfeen rica rica_ederim rica_ediyorum zahmet zahmet_olmazsa ne_olursun_lütfen müsaadenizle buyurun buyrun buyur
yes: evet eet ewet evt he hee aynen tamam tamamdır tmm tm tmmdır tamamm peki olur elbette tabi tabii tabiki tabii_ki ok oki okey okay kesinlikle haklısın doğru şüphesiz pekala onay onaylıyorum okeydir hayhay eyv_olur oldu_o_zaman kesin haklısınız haklı tamm ✅
no: hayır hyr yoo yooo ı_ıh nope katiyyen mümkün_değil imkansız olmaz_öyle hayırr noo
question: ne neyi neye neyin neler neden niye nasıl nerede nerde nereye kim kimi_seçtin kime kimin kiminle hangi hangisi kaç kaça kaçta mi mu niçin nolur_ki noldu noluyor nedir ney naber_ne neresi nereyi hani acaba niyee nası neyle hayırdır ne_kadar kaça_kadar nereye_kadar miyim miydi muyum muyuz midir muydu dimi kimde nelere neredesin nerdesin neredesiniz
maybe: belki belkide belki_de galiba herhalde sanırım muhtemelen heralde olabilir_belki büyük_ihtimalle ihtimal* sanki zannedersem inşallah
promise: söz sözü sözüm_söz sözünü yemin yemini garanti* namus* vaat* şeref şerefim şerefsizim_ki teminat
promise~i: söz_veriyorum söz_veririm yemin_ederim yemin_ediyorum söz_verdim sözüm garanti_ediyorum garanti_ederim valla vallahi vallaha billahi wallahi valla_billa ekmek_çarpsın sözüm_olsun
promise~you: söz_ver yemin_et söz_verdin söz_veriyormusun söz_mü sözün sözünü_tut yemin_etsene
same: aynı aynısı aynısını aynı_şey aynıydı aynılarını farketmez benzer fark_etmez farketmiyor fark_etmiyor
other: başka başkası başkasına başkaları başkalarına diğer diğeri diğerleri diğerlerine öteki öbür öbürü bazı fark farkı farkını değiş*
# threat
ruin: rezil* rezil_ederim rezil_edeceğim mahvet* mahvol* mahveder yıkıl* yıkar yıkacak batır* bitirir bitecek bitirecek karart* karardı yakar kepaze* perişan* harap* dünyasını_başına zehir_ederim öldürür vurur
ruin~i: mahvederim mahvedeceğim mahvedicem bitiririm bitireceğim bitiricem bitirdim yakarım yakacağım yakıcam yıkarım rezil_edicem rezil_ederiz mahvettim karartırım öldürürüm seni_bitiririm hayatını_mahvederim
ruin~you: mahvettin mahvolursun mahvoldun bitersin rezil_olursun rezil_olacaksın rezil_olmak_istemiyorsan bittin mahvedersin mahvetme biteceksin yandın
life: hayat* hayatım_boyunca geleceğin geleceğini istikbal* itibar* evlilik* evliliğin yuva yuvan yuvanı yuvam ömür ömrün ömrüm yaşam* saygınlı* şöhret*
consequence: pişman* pişman_olursun sonuç* katlan* sonra_ağlama başına_gelecek başına_gelir ne_olacağını_görürsün olacaklar_var görürsün_sen ceza* hesabını_sor hesap_ver ibret* bedelini bedelini_öde olanlar olanlardan intikam* günah_benden_gitti sen_bilirsin_sonra suçlu uyarı uyarıyorum uyardım uyarıldın uyarısı
choice: seçim* karar* seçenek* seçeneğin tercih* sana_kalmış sana_bağlı sen_bilirsin sana_kaldı seçer seçmek alternatif* çare çaren çaresi şansın şansını şansınız
choice~i: karar_verdim seçtim seçerim seçiyorum tercihim karar_veririm
choice~you: seç karar_ver kararını kararını_ver seçersin seçimini tercihin karar_senin seçim_senin seçtin kararın seçin seçmelisin
obey: itaat* uslu akıllı akıllıca mantıklı* söz_dinle* uyum* iş_birliği* işbirliği* uyar_mı emri talimat* uysal* usluca emirlerim emrediyorum emirlere emre_uy
obey~i: dinliyorum dinlerim dediğini_yaparım ne_dersen_yaparım ne_istersen_yaparım itaat_ederim uyarım dinledim dinleyeceğim sözünü_dinlerim
obey~you: dinle dinleyin dinlersen akıllı_ol uslu_ol uslu_dur itaat_et dediğimi_yap dediklerimi_yap söylediğimi_yap ne_diyorsam_onu_yap beni_dinle lafımı_dinle uy uyacaksın dinlesene adam_ol mantıklı_ol sözümü_dinle dediğimi_yaparsan kuzu_gibi zorluk_çıkarma işbirliği_yap akıllılık_et
shame: utanç* utan utanma* utanıyorum utanır utandı* rezillik* ayıp ayıplar ayıp_olur namusun namussuz haysiyet* küçük_düş* aşağıla* mahcup* skandal yüzlerine yüzüne_bak yüzümüze hayal_kırıklığı yerin_dibine gurur* cringe onurun onurunu onurlu onursuz onuruma
disgust: sapık* iğrenç* pislik* pis domuz* ahlaksız* şırfıntı orospu* oruspu kaltak* sürtük* kahpe* fahişe* pezevenk* tiksin* mide_bulan* mide_bulandırıcı sübyancı* pedofil* or0spu
block: engel engeli engelle_ndi engelledi engellemiş engelliyor engelleyecek engeller blok bloklu blok_attı blokladı bloklamış bloke* ban banla*
block~i: engelledim engelliyorum engellerim engelleyeceğim engellicem blokladım blok_attım bloklarım bloklıcam engelini_kaldırdım
block~you: engelle engelleyin engelledin engellersen blokla blokladın blok_at bloklarsan engellersin engeli_kaldır engellemeyi engelleme bloklama
report: şikayet* ihbar* rapor_et raporla* spamla* spam rapor_etti
report~i: şikayet_ettim şikayet_ederim şikayet_edeceğim şikayet_edicem şikayetçiyim şikayetçi_olacağım ihbar_ettim ihbar_ederim bildirdim raporladım şikayetçi_oldum
report~you: şikayet_et şikayet_edin ihbar_et şikayet_ettin şikayet_edersen bildirin raporla şikayetçi_ol ihbar_edin
ignore: görmezden* görüldü sessiz* cevapsız* kayboldu umursamaz* kaale_almıyor dikkate_almıyor cevap_yok ortadan_kaybol* takmıyor umursamıyor
ignore~i: görmezden_geldim görmezden_geliyorum umursamıyorum takmıyorum susarım sustum susuyorum cevap_vermedim susayım boşver
ignore~you: görmezden_gelme görüldü_attın görüldü_atma cevap_vermiyorsun cevap_vermedin umursamıyorsun susma susuyorsun kaybolma kayboldun cevapsız_bırakma beni_takmıyorsun yok_sayma görüp_yazmıyorsun yazmıyorsun kaçma kaçamazsın saklanma
stop: vazgeç* durdur* kes bırakır bırakmak bıraktı son_bulsun kesildi bırakmaz durdu bitsin iptal
stop~i: vazgeçtim vazgeçerim bıraktım bırakırım bırakacağım bırakıyorum bırakıcam durdururum keserim bırakmam bırakmayacağım peşini_bırakırım
stop~you: vazgeç vazgeçin bırak bırakın kes_artık kes_şunu yeter_artık durdurun bırak_beni peşimi_bırak rahat_bırak beni_rahat_bırak yapma_artık uğraşma benimle_uğraşma kesin_artık kesin_şunu
game: oyun* oynama* oynar oynuyor oynadı oynayalım oynasak oynuyo
game~i: oynuyorum oynarım oynadım oynuyoruz oynayacağım oynarız oynamıyorum
game~you: oyna oynuyorsun oynar_mısın oynarsan oynama_benimle benimle_oynama oyun_oynama numara_yapma dalga_geçme oynasana oynuyosun
serious: ciddi* ciddi_misin cidden gerçekten gerçektende şaka_değil şaka_yapmıyorum blöf_değil blöf* harbi harbiden sahiden sahi
afraid: kork* panik* titriyorum titre* dehşet* tırs* ödüm ödüm_kopuyor çekiniyorum ürk* tedirgin*
calm: sakin* sakin_ol rahat* rahat_ol merak_etme endişe* kaygı* sıkıntı_yok dert_etme sorun_yok üzülme kasma takma kafana kafaya_takma telaş* yavaş abartma abartmayın merak_etmeyin merak_etmesin meraklanma meraklanmayın
beg: yalvar* yalvarırım_sana merhamet* acı_bana acıyın insaf* nolur nolursun ne_olur ne_olursun noolur ayağını_öpeyim ayaklarına_kapan vicdan* allah_rızası allah_aşkına allahaşkına allahını_seversen elini_öpeyim kurbanın_olayım nolurr
delete: silinir silindi silinecek silinmiş siler siliyor silmek sildi silsin silecek silinsin silme kaldırıldı kaldırılsın kaldırılacak yok_edilecek imha* temizle* kalıcı_olarak_sil silinmesi silmeden
delete~i: sildim silerim sileceğim siliyorum silicem silcem sileyim sildik sileriz siliyoruz silecem yok_ederim imha_ederim kaldırdım kaldırırım silmem silmedim
delete~you: sil silin silsene siler_misin sildin silersin silermisin silersen siliyorsun kaldır kaldırın yok_et silmelisin silseniz siliniz imha_et silmeyin
disappears: kaybolur kapanır kapanacak unutulur unut_gitsin konu_kapanır konu_kapandı mesele_kapanır biter gider_biter yok_olur yok_olacak unuturuz unuturum ortadan_kalkar kaybolacak sır_olur
trust: güven* inanır inandı inanç* dürüst* samimi* sadık* inanılır itimat*
trust~i: güveniyorum güvenirim güvendim inanıyorum inandım inanırım güvenmiyorum inanmıyorum güvenebilir_miyim inanamıyorum
trust~you: güven_bana bana_güven güveniyorsun güvenmiyormusun güvenmiyor_musun inan inanın güvenebilirsin güvenin inanmıyorsun inanır_mısın inanmıyor_musun dürüst_ol inanmazsan
secret: sır sırrı sırrın sırrımız gizli gizlice gizlilik* özel özelden özeline özelime özelden_yaz aramızda aramızda_kalsın sessiz_sedasız mahremiyet* sır_olarak kimse_bilmeyecek kimse_duymayacak ikimizin_arasında gizle* gizliden dm_den saklı
dont-tell: söyleme kimseye_söyleme söylemeyin söylemeyiniz kimseye_deme deme kimseye_bahsetme bahsetme anlatma kimseye_anlatma sakın_söyleme sakın ağzını_sıkı_tut ağzını_açma kimse_bilmesin aramızda_tut çeneni_kapat çeneni_tut sus_pus sus susun söylemek_yok haber_verme polise_gitme polise_söyleme ailene_söyleme çaktırma
police: polis* emniyet* komiser* karakol* jandarma* siber* siber_suçlar siber_polis bilişim* interpol* fbi memur* dedektif* soruşturma* amirlik 155 egm usom mit_teşkilatı aynasız* narkotik
law: avukat* hukuk* mahkeme* dava* savcı* hakim yasal* yasadışı yasa_dışı kanun* suç suçu suçlar* suçtur suçlama* hapis* hapse cezaevi* tutukla* gözaltı* dilekçe* adli* icra* hüküm barodan baro tck kvkk ceza_hukuku yargı* uzlaş* şikayetçi sanık* sabıka* nafaka* tazminat* sulh hakkınızda ihtar* noter* madde tebligat* delil_tespiti duruşma tutanak tutanağı ifade tebliğ sicil yasak
minor: reşit* reşit_değil 18_yaş_altı yaşı_küçük çocuk_istismarı 15_yaşında 16_yaşında 14_yaşında 13_yaşında 17_yaşında 15_yaşındayım 16_yaşındayım ergen* yaşım_tutmuyor küçüğüm 18den_küçük
scam: dolandır* sahte* şantaj* şantaj_yapıyor tehdit* tehdit_ediyor fake fakehesap scam* üçkağıt* kandır* düzenbaz* kazık* oltala* phishing dümen* yalandan tuzak* tuzağa haracı sextortion fraud uydurma
hack: hack* heck* ele_geçir* ele_geçirildi sızmış sızıldı çaldır* çalındı çalınmış korsan* siber_saldırı hesabım_çalındı kırıldı_şifre heklendi hekledi hekleme
hack~i: hackledim hackleriz hacklerim hackledik ele_geçirdim ele_geçirdik sızdım hackledim_seni sisteme_girdim telefonuna_girdim telefonuna_sızdım
hack~you: hackledin hackle hacklersin hacklendin hacklenmişsin
malware: virüs* trojan* truva* casus* casus_yazılım zararlı* kötü_amaçlı spyware keylogger* malware* rat_yazılımı pegasus exploit uzaktan_erişim uzaktan_kontrol uzak_masaüstü teamviewer anydesk
access: eriş* şifre* parola* giriş* giriş_yap giriş_yaptım oturum* login yetki* kontrolüm_altında kontrolü_ele kontrolümde
adult-site: porno* pornhub porn yetişkin_site* yetişkin xxx xnxx xvideos sex_sitesi porno_sitesi onlyfans* erotik_site
device: telefon* tel teli telim bilgisayar* laptop* cihaz* mikrofon* ekran* tarayıcı* pc tablet* cep cep_telefonu iphone* ayfon* masaüstü*
account: hesap hesabı hesabın hesabını hesabım hesabımı hesabıma hesabına hesapta hesaplar* hesabınız hesabına_gir profil* hesaptan hesabından kullanıcı hesabınıza
number: numara* rakam* no nosu nosunu nom
address: adres* ev evi evin evine evim evde eve evden evini evime oturduğun oturuyor oturuyorsun sokak* cadde* mahalleni kapıda kapına kapını daire* nerede_oturuyorsun evini_biliyorum yerini yaşıyorsun yaşıyorum konum* mekan*
# approach
flattery: güzelsin güzellik* güzelim çok_güzelsin yakışıklı* tatlı tatlısın tatlım_benim seksisin hoşsun çekici* muhteşem* ateşli* sevimli* alımlı* büyüleyici* kusursuz* gülüşün gülüşüne gözlerin gözlerine bebek_gibisin güzelsiniz ne_güzelsin güzel_kız güzel_gözlerin fıstık_gibi çok_hoşsun
endearment: aşkım aşkımm aşkitom aşkı bebeğim bebişim canım canımm cnm canımsın cano tatlım tatlişim hayatım birtanem bitanem bi_tanem sevgilicim meleğim melek balım güzelim_benim prenses* kraliçe* kral kralım şekerim yavrum kuzum gülüm sultanım bebe balişim canısı gönlüm ruhum yakışıklım çiçeğim ciğerim koçum kıyamam
love: aşık* sevgi* sever sevdi seviyor sevdim_mi sevda* kalp kalbi kalbim kalbin kalbimi duygu* hisler* ruh_eşi gönül aşk aşka aşkla
love~i: seviyorum seviyom sevdim severim_seni seni_seviyorum seviyorumm aşığım aşık_oldum tapıyorum svyrm bayılıyorum seviyoruz seni_sevdim
love~you: seviyorsun sevdin sevsen beni_seviyormusun seviyormusun sev sevsene aşıksın seviyosun
miss: özle* özlüyorum hasret*
like: beğen* hoşlan* hoşuma hoşuna like lk
like~i: beğendim hoşlandım hoşlanıyorum hoşuma_gitti hoşuma_gidiyor severim beğeniyorum
like~you: beğendin_mi beğendin beğen beğenir_misin hoşlandın hoşuna_gitti sever_misin seversin hoşlanıyorsun
kiss: öp öpü* öptüm öperim öpcük öpmek sarıl* kucak* muck muah mucuk öpeyim
lonely: yalnız* yanlız* canım_sıkılıyor sıkıl* bekar* dul boşandım kimsesiz* tekim
dream: rüya* hayal* hayal_et fantezi* düşle* seni_düşünüyorum
meet: buluş* görüşme* görüşür_müyüz randevulaş* tanış* görüşmek_ister date_çık gezelim çıkalım görüştü takıl*
meet~i: buluşalım görüşelim buluşurum buluşuruz tanışalım tanıştık tanıştım buluşacağız görüşebiliriz buluştum takılalım
meet~you: buluş buluşur_musun buluşalım_mı gel_buluşalım tanışır_mısın tanışmak_ister_misin görüşelim_mi buluşurmusun
marry: evlen* düğün* nişanı nikah* evli evliyim evlisin evlimisin evlenir_misin evlenme_teklifi yüzük* gelinin kız_isteme söz_kesme
from-where: nereden nerden nerelisin nerelisiniz nereli memleketin nerede_yaşıyorsun şehir* ülke* istanbul* ankara* izmir* antalya* bursa* adana* konya* trabzon* türkiye* almanya* gurbet* hangi_şehir
age: kaç_yaşındasın kaçlısın doğumlu doğum_yılı genç gencim büyüksün yaş yaşın yaşım yaşında yaşındayım yaşındasın yaşınız yaşlarında
app: whatsap* watsap* vatsap* wp wpden wptan wpye vp telegram* teleg tg insta* ig snap* face facebook* fb messenger* tiktok* twitter* tweet* x_hesabı discord* dc skype* skayp* signal* viber* line zangi wechat imo bip tinder* azar azarda omegle* bigo tango connected2 uygulama* youtube* yt threads linkedin*
switch: geçelim_mi geçiş* geçmek geçer_mi başka_uygulama uygulamayı_sil buradan_sil şuraya_geç buradan_çık
switch~i: geçelim geçeriz geçicem geçeceğim
switch~you: wpye_geç telegrama_geç geçer_misin geçsene instadan_yaz wpden_yaz telegramdan_yaz geçin oradan_yaz buradan_yaz
add: ekler ekledi eklemiş eklemek eklendi ekliyor takip takibe takip_etti takip_ediyor takipte arkadaşlık_isteği istek_gönder takibi
add~i: ekledim ekliyorum eklerim ekleyeyim eklicem ekleyeceğim takip_ettim takip_ediyorum istek_attım takip_ederim
add~you: ekle eklesene ekler_misin ekleyin ekledin eklermisin takip_et takibe_al takip_etsene takip_ettin takip_eder_misin istek_at geri_takip gt
call: arar aradı_seni arayan arıyor ararsa aramış arama* arasın telefonla çaldır telefonu_aç arandı aranıyor aradı aradılar arayıp
call~i: arıyorum ararım aradım arayacağım ararız arıcam arayayım arayabilirim aradık arıyoruz arıyom
call~you: ara arayın arasana arar_mısın ararmısın aradın arıyorsun ararsın ararsan telefonu_açsana açsana arayınız beni_ara
videocall: görüntülü* görüntülü_arama görüntülü_ara görüntülü_konuş* görüntülü_aç video_call videocall vc facetime* videolu_arama kameralı_görüş* camlı cam_show
turn-on: açar açtı açık_mı kamera_açık açmak açıktı çalıştır* açtır* açacak
turn-on~i: açtım_kamerayı kamerayı_açarım kameramı_açtım kamerayı_açıyorum açarım açacağım açalım
turn-on~you: aç aç_kamerayı kameranı_aç kamerayı_aç kamera_aç açın ışığı_aç mikrofonu_aç kamerayı_açsana cam_aç açar_mısın açarmısın
undress: soyun* striptiz* üstünü_çıkar
undress~i: soyunuyorum soyundum soyunurum üstümü_çıkardım tişörtümü_çıkardım kıyafetlerimi_çıkardım üstümü_çıkarıyorum üstümü_çıkarırım
undress~you: soyun soyunsana soyunur_musun üstünü_çıkarsana çıkarsana tişörtünü_çıkar sütyenini_çıkar külotunu_çıkar çıkart çıkarır_mısın indir_pantolonu aç_göğsünü kıyafetlerini_çıkar donunu_çıkar
turn-yours: sıra_sende sende_sıra sıra_senin şimdi_sen hadi_sen sen_de_at sende_at önce_sen önce_ben karşılıklı karşılık karşılığı karşılığında ödeşelim sende_göster sen_de_göster sıran sıra_bende
prove: kanıtla kanıtlasana ispatla ispat_et ispatlasana bana_göster kanıtla_bana güvenmiyor_musun_bana doğrula sınıyorum test_ediyorum inandır
shy: çekingen* çekinme utangaç* ödlek* korkak* çocukça* nazlanma naz_yapma mızıkçı* kasıntı tutuk
real: gerçek* bot botsun botmusun doğrulama* onaylı orijinal* sahici hakiki teyit*
model: model* manken* ajans* casting* influencer* fenomen* sponsor* oyuncu_seçmesi fotomodel* cast
job: iş_ilan* iş_ilanı işe_alım* eleman_aranıyor iş_başvuru* başvuru* mülakat* kariyer_fırsatı ek_gelir evden_çalış* ek_iş cv özgeçmiş* pozisyon* vardiyalı sigorta_girişi kazanç*
sugar: sugar sugar_daddy sugardaddy haftalık_harçlık şımart* sponsorluk* şeker_baba
military: asker* ordu* subay* albay* general* komutan* astsubay* petrol_platform* tersane* nato gemi_kaptanı yüzbaşı garnizon kışla* paşa
# feelings of the person
ending: intihar* ölmek_istiyorum yaşamak_istemiyorum kendimi_öldürürüm kendimi_öldüreceğim kendimi_öldürecem kendimi_öldürmek canıma_kıyarım canıma_kıyacağım kendimi_asarım kendimi_asacağım hayatıma_son yaşamanın_anlamı ölsem_daha_iyi keşke_ölsem kendime_zarar kurtulmanın_tek_yolu_ölmek dayanamıyorum çıkış_yok çarem_yok çaresizim hayattan_bıktım
despair: intihar_ederim ölmek* öleceğim ölsem kendimi_öldür* canıma_kıy* çaresiz* bittim_ben mahvoldum bıktım yaşayamam dayanamam bunalım* umutsuz* ölümü ölümüm ölüp_gideyim
cry: ağla* ağlıyorum ağlıyor gözyaş* göz_yaşı zırla* hıçkır* 😔 😭 😢
sorry: özür* özür_dilerim kusura_bakma kusura_bakmayın kusura affet* affedersin affedersiniz pardon pardonn üzgünüm afedersin maalesef bağışla* kb kusra sorry mazur dilerim
why-me: neden_ben niye_ben neden_bunu_yapıyorsun niye_bunu_yapıyorsun ne_yaptım_sana ben_sana_ne_yaptım neden_yapıyorsun niye_yapıyorsun niye_yapıyosun suçum_ne günahım_ne benden_ne_istiyorsun ne_istiyorsun_benden
who-are-you: kimsin kimsiniz sen_kimsin siz_kimsiniz kimsin_sen tanıyor_muyum tanışıyor_muyuz seni_tanımıyorum kim_bu bu_kim kimsinn tanıyamadım kiminle_görüşüyorum
please-dont: yapma yapmayın yapmaa yapma_lütfen lütfen_yapma yapma_nolur nolur_yapma gönderme göndermeyin atma atmayın paylaşma paylaşmayın yayma yaymayın yayınlama etme etmeyin yollama gösterme kıyma bana_kıyma ne_olur_yapma yapmayınız yapmasana yükleme koyma ifşalama yazma yazmayın gitme
help: yardım* destek* imdat kurtar* yrdm
help~i: yardım_ederim yardım_edeceğim yardım_ettim yardımcı_olurum yardımcı_olayım yardım_edeyim yardım_edelim
help~you: yardım_et yardım_edin yardım_eder_misin yardımcı_ol yardımcı_olur_musunuz yardımcı_olur_musun kurtarın kurtar_beni yardım_etsene
angry: kızgın* kızdım sinir* öfke* nefret* delirdim çıldır* gıcık* kızma darıl* küs küstüm kırgın* tepem_attı kavga
insult: aptal* salak* gerizekalı* geri_zekalı mal malsın dangalak* ahmak* budala* şerefsiz* it_oğlu köpek_gibi yalan* yalan_söyleme ezik* embesil* öküz* hıyar* lavuk* puşt* ibne* göt amk amq aq mk sikt* s.ktir amına* lan ulan oç terbiyesiz* alçak* haysiyetsiz* manyak* psikopat* hödük yavşak* hayvan_herif kodumun deli piç piçi piçler küfür yalancı
surprise: oha ohaa yuh yok_artık vay vay_be vaay aman amanın allahım allahımm tövbe hadi_ya hadi_be oo şok şaşır* hayda inanamıyorum_ya yuhh eyvah eyvahlar wtf omg ay_yok off of vallahi_mi bismillah aboo ups allah_allah deme_ya aa ah ayy
thanks: teşekkür* teşekkür_ederim tşk tşkler tşkr sağol sağolun sağ_ol saol saolun eyvallah eyw eyv mersi thanks minnettar* ellerine_sağlık allah_razı_olsun zahmet_oldu saolasın allaha_şükür eksik_olma eksik_olmayın şükür estağfurullah sağolasın 🙏
greeting: merhaba* meraba mrb mrhb mrhba slm selam* selamün_aleyküm sa as aleyküm_selam günaydın* iyi_akşamlar iyi_geceler iyi_günler iyi_sabahlar tünaydın nbr naber nber naberr ne_haber nasılsın nasılsınız nslsn napıyorsun napıyosun ne_yapıyorsun hey hi hello hoş_geldin hoşgeldin hoş_bulduk hoşbulduk hayırlı_cumalar hayırlı_sabahlar alo aloo sayın hanımefendi değerli kolay_gelsin günler nerelerdesin nasıl_gidiyor akşamlar geldiniz efendim muhterem geçmiş_olsun
goodbye: hoşçakal hoşça_kal hoşçakalın görüşürüz görüşmek_üzere güle_güle bay bye bb bay_bay by kendine_iyi_bak allaha_emanet allahaısmarladık kib kaçtım kaçar öptüm_bay iyi_uykular hadi_bay sağlıcakla sevgiler
laugh: haha hahaha hahahaha ahaha ahahaha hehe hehehe hihi jsjs jsjsjs kdkdkd sksksk ajsjs asdfgh random_gülüş xd xdd lol lmao komik* puhaha ahah kahkaha* koptum skdjs djsjs 😂 🤣 😆 😹 😄 😅 gülüyorum güldüm gülme gülmek gülersin gülmekten güldürdün gülüyor güldü hah ahahah ahahahah
kidding: espri* latife* dalga dalga_geç* dalga_geçiyorum takılıyorum taşak_geç* taşşak* kafa_buluyorum prank* işletiyorum makara* trol* mizah şaka şakaydı şakacı şakası şakacıktan şakaya şakalar
heart-emoji: ❤️ 😘 😍 🥰 💕 💖 💗 💙 😏 🔥 😉 💋 🌹 🙈 😈 😊 🖤 💜 🤍 🌸
neutral-talk: düşün* fikir* fikrim fikrin bence sence yani şey şeyi şeyler şeyin bişey bişi birşey bir_şey bi_şey mesela falan filan böyle öyle artık demek_ki fakat neyse hmm hımm ha haa anlıyorum konu konusu hakkında hadi haydi hade kanaat mesele meselesi aslında bayağı sanıyorum sandım tahmin* normal* net belli gayet doğrusu anladım anladın anlamadım anlarım anlıyor anlarsın anlamıyorum anlaşıldı merak açıkla* hadi_bakalım sonuçta paralel paralel* bana_göre sana_göre ona_göre emin eminim önemli
# harmless worlds
reported: güya sözde iddia* iddiaya_göre göre haberler* haberde habere gazete* okudum duyduğuma anlattığına podcast* belgesel* röportaj* televizyon* gündem*
case-of-other: kurban* mağdur* arkadaşımın_başına başına_gelmiş bir_tanıdığım tanıdığım bir_arkadaşım kuzenimin_başına başkasının
shop: sipariş* kargo* kurye* iade* fatura* fiş müşteri* ürün* paket* mağaza* market* garanti_belgesi trendyol hepsiburada getir_yemek dükkan* esnaf iskontolu alışveriş* teslimat* sepet* stok* beden* kutu kutusu teslim* elbise çorap pahalı bedava 📦
sale: satın_al* ikinci_el ikinciel sahibinden letgo dolap_uygulaması ilan* alıyoruz alırım_satarım pazarlıksız takaslık alıcısı ayakkabı* fiyatı_ne satar satarım sattım sattı satıyorum satılık satılır satılıyor satıcı satış satışı satmak satmıyorum satıyor reklam takas*
rent: kira* evsahibi ev_sahibi depozito* anahtar* kapora* emlak* sözleşme* ev_arkadaşı kontrat* faturalar_dahil
ticket: bilet* konser* festival* rezervasyon* uçuş* uçak* uçağı otel* tatil* gezi* tur tiyatro* sinema* seyahat* yolculuk* vapur* sefer_sayısı film filmi filmler dizi dizide diziyi filme filmde dizisi
service: randevu* doktor* diş dişçi* hastane* klinik* eczane* sigorta* hatırlat* abonelik* üyelik* destek_ekibi müşteri_hizmetleri hizmet* kayıt_yeni kimlik* ehliyet* pasaport* belediye* e-devlet edevlet danışma* çağrı_merkezi muayene* hemşire* tahlil* bakanlık* vergi* sgk kurum* nüfus* sayı_no başvurunuz dr tarife* poliçe poliçesi sağlık hasta ameliyat ilaç ilacı ilaçlar hastalık gümrük servis
bank-service: kartınız kart kartı kartın kartım kartımı kartını kredi_kartı güvenlik* işlem* hesap_özeti ekstre* şüpheli_işlem müşteri_temsilcisi
tech: sunucu* server* deploy* bug bugı güncelle* kurulum* yükleme_hatası modem* wifi wi-fi yazıcı* şarj* kablo* lisans* program* sistem* format* hata hatası arıza* bağlantı* log loglar commit branch kodlama* bildirim* yazılım* otomatik tuş veri teknik yapay_zeka yapay makinesi
office: toplantı* sunum* slayt* proje* vardiya* mesai* rapor raporu raporlar eğitim* taslak* takvim* ajanda* ihale* teklif* ofisteki müşteri_toplantısı oylama* yönetim* faaliyet kontrol* muhasebe imza imzalı formu
lesson: ödev* sınav* tez tezi tezim vize final_sınavı finaller yks lgs kpss tyt ayt konferans seminer* not_ortalaması notlar* kitap* kitabı karne* ders dersi dersim derste dersler dersten derse not notu notum notun kurs kursa kursu kursta kurslar kursum kurstan paragraf* oku okuyor okuyorum okur okudun ders_çalış*
sport: antrenman* idman* spor* salon* gym futbol* basket* voleybol* takım* gol_attı fener* galatasaray* beşiktaş* yürüyüş* lig şampiyon* halısaha halı_saha kupa* kale_direği maç maçı maça maçta maçlar maçın koşu koşuya saha hakem kaleci gol golü
party: parti* doğum_günü doğumgünü doğum_günün pasta* hediye* davet* kutlama* kutlu* nice_yıllara bekarlığa_veda bayram* mevlüt yılbaşı* sürpriz* tebrik* 🎂 🎉 kutlarım kına kınası kınaya misafir misafirler halay ramazan
food: yemek* yemeği akşam_yemeği kahvaltı* öğle_yemeği pizza* kahve* çay çaya çayı yiyelim yedim ye yiyorum ayran* simit* lahmacun* kebap* çorba* tarif* pişir* sarma* börek* köfte* tatlı_yedik lokanta* restoran* acıktım aç_mısın iftar* sahur* mutfakta_yemek içerim içtim içelim ekmek* bira birayı biralar döner dönerci dolma rakı rakıyı suyu fıstık* soyar kiraz* fıstığı poğaça domates biber balık bal reçel mercimek turşu mantı leblebi yağ yemeğe yedin peynir zeytin pilav makarna salata börekler ☕
house: mutfak* bahçe* bisiklet* araba* çamaşır_makinesi ağaç* boya* tamir* tesisat* musluk* oda odası odana odam odamı mobilya* merdiven* balkon* süpürge* temizlik* motor motoru lastik* asansör* usta ustası perde* kapı kapıyı kapısı kapıya kapıdan kapının elektrik kombi makine masa masaya masada tencere tabak bardak battaniye pencere duvar duvara banyo ayna çiçek depo depoda odada odasında traktör mazot kömür tepsi ustam
weather: hava havası havalar yağmur* kar_yağ* kar güneş* hava_durumu soğuk* sıcak* fırtına* rüzgar* kış kışın bulutlu
travel: havaliman* havaalan* otobüs* yol yolu yolda yoldayım trafik* otopark* park gar istasyon* durak* metro* dolmuş* minibüs* feribot* iskele* taksi taksiye taksici tren treni trene trende trenle trenden trenler
music: müzik* müziği şarkı* grup_müziği albüm* çalma_liste* playlist gitar* bağlama prova* türkü* spotify klip_çekimi dans* konserde piyano* beste koro korosu koroda şiir
gaming: raid lonca* klan* skin* loot ganimet* level lvl görev* boss_kes valorant* pubg* lol_oynuyor csgo cs minecraft* roblox* fortnite* ps5 ps4 xbox* joystick* rank* elo metin2 knight_online kasa_aç oyuncu*
photo-work: fotoğrafçı* düğün_fotoğraf* düğün_albümü albüm_baskı baskı* çerçeve* vesikalık_çek pasaport_fotoğraf* dış_çekim düğün_çekimi stüdyo*
kids-care: kreş* anaokul* bakıcı* çocuk_bakıcısı bebek_arabası servis_şoförü bez_al emzik* mama_sandalyesi oyun_parkı oyuncak* emzir* bebek bebeği bebeğin bebekler
pet: veteriner* yavru_köpek yavru_kedi mama_kabı tasma* barınak* kedi* köpek* köpeğim papağan kuşum balığım hamster kediş pati
# plain verbs and things
ask: sor sorar sordu sorayım sordum sorarım sorsana sorun_bana sormak soracağım soracaktım sordun sorma soru sorusu sorular sorum soruyu soruyorum soruyor
write: yazar yazdı yazmış yazıyor yazmak yazsın yazılı yazacak yazmışlar yazı yazan yaziyo
write~i: yazdım yazıyorum yazarım yazacağım yazıcam yazmışım yazayım yazıyom yazarız yazmıştım
write~you: yaz yazın yazsana yazar_mısın yazdın yazıyorsun yazarsın yazınız yazarsan yazarmısın yazıyosun yazmışsın yazdınız yazmanız
message: mesaj* msj msg mail* eposta* e-posta posta postası sms dm dmden chat mektup* yazışma* sohbet* konuşmayı konuşmalar* hikaye* story storyi storye metin yorum* tweetin bildiri whatsapp_mesajı iletişim*
answer: cevap* cevabı yanıt* dönüş* geri_dönüş cvp cevabın karşılık_ver
answer~i: cevap_veririm cevap_verdim cevap_veriyorum cevaplarım yanıtladım cevapladım dönerim dönüş_yaparım döneceğim dönüyorum
answer~you: cevap_ver cevap_versene cevap_verin cevapla yanıtla cevap_yaz cevap_verecek_misin dön dönüş_yap yanıt_ver bana_dön
talk: konuş* görüştük muhabbet* sohbet_edelim laf lafı lafla* dertleş* çene_çal
give: ver verir verdi verdim veriyorum vereceğim vericem veririm verin versene verirsen verirsin verdin veriyor verecek versin versen vermek verip veriyorsun verilir verildi verelim verdik veriyo veriniz uzat* vereyim vermedi vermedim vermiş getir getiririm getirdi versem
take: al alır alın alırım aldık alıyorum alıyorsun alayım alacağım alıcam almak alsın alsana aldın alırsın alalım alırız alıp aldım aldı alıyor alacak almış çıkardım çıkarıyorum çıkarırım çıkarmak almaya alınır
come: gel gelir gelin gelsene geldi geldim geliyor geliyorum gelecek_misin gelirim geleceğim gelicem gelsin gelelim gelmek gelmiş geldin geliyorsun gelince gelirse gelirsin geliriz geliyo geliyoz gelemem gelecek gelen geldik geleyim gelip geliyom
go: git gidin gidelim gitti gittim gidiyor gidiyorum giderim gideceğim gidicem gitmek gitsin gidip gidince gittin gidiyoruz gideriz ayrıl* çık çıktı çıktım çıkıyorum çıkarız çıktın yürü yürüyelim sür sürüyor gir girme girdi girin çıkmak gider gidecek çıkar çıkacak girdim geçtim geçiyorum çıkıyor çıkmış çıksın gitmiş giden gitmesin gidiyo giriyor giriyorum girmiş çıkma girip uğrarım
make: yapar yaptı yapmış yapıyor yapmak yapacak yapılır yapıldı eder etti etmiş ediyor etmek yapsın yapan yapay_değil ediyo etsin eden hazırla* yapılan yaptığın yaptığını yaptığı yapsam
make~i: yaptım yapıyorum yaparım yapacağım yapıcam yapayım yaptık yaparız ettim ediyorum edeyim yapalım yapıyom yapıyoruz bitirelim halledelim hallederim hallettim koydum koyuyorum koyarım yapmadım
make~you: yap yapın yapsana yaptın yapıyorsun yaparsın yapıyosun et edin etsene ettin ediyorsun yapacaksın yaparmısın yapar_mısın yapınız ol olun koy koydun yaptınız yapıyorsunuz
open: açık açıyorum açtım açayım açtın açıldı açılıyor açacam link* tıkla* dokun* bas basın
remember: hatırla* hatırlıyorum unut* aklımda aklında aklıma anımsa* hatıra*
feel: hisset* his hissi hissed*
agree: anlaş* kabul* kabul_ediyorum uzlaşalım uyar_bana bana_uyar mutabık* katılıyorum onayla* hemfikir* olur_derim razı ikna
refuse: istemiyorum istemem istemiyom istemiyoruz reddet* redded* atmam göndermem ödemem ödemeyeceğim atmayacağım göndermeyeceğim yapmayacağım yapamam atamam göndermiyorum atmıyorum vermem vermeyeceğim yollamam almayayım hayır_teşekkürler rahat_değilim karşıyım olmaz_dedim istemez göstermem açmam veremem soyunmam söylemem itiraz istemiyor istemedim almam
bad: kötü* berbat* fena* felaket* korkunçtu sorun sorunu sorunlar sorunum problem* dert derdim bela* yanlış* hatalı zor zorluk sıkıntı* rezalet* boktan çirkin* saçma* aksilik* üzgün* üzücü üzül* eksik bozuk* dertli rahatsız* kirli* afet sıkıcı* yazık kırık bozuldu hastayım hastalandım
good: iyi* ii eyi güzelce süper* harikaydı müthiş* sevindim mutlu* başarılı hayırlı şahane* efsane* cesur helal bravo aferin en_iyi keyif* zevk* aslan hazır uygun* müsait* nefis on_numara sağlam 👍 👏 💪 güzel güzeldi güzelmiş gzl hoş kolay harika* mükemmel* enfes şans şanslı şanslar bol_şans iyi_şanslar gurur_duyuyorum gurur_duydum canın_sağolsun canın_sağ_olsun maşallah memnun sevinirim temiz 🙂
family-word: kadın* kız kızlar* erkek* delikanlı* bayan* bay_kişi oğlanlar gençler* beyler* hanımlar* teyzeler moruk reis hacı karı kişilik dostane adamsın adamım olum ağa
night-word: uyku* uyu uyudum uyuyor uyuyorum uyudun uyan* yatak* yatağım yatağa yatıyorum yattım yat gündüz* gece_yarısı öğlen öğle gece geceleri gecesi geceye gecen_nasıl gecelik geceki öğlene
number-word: iki üç dört* beş altı yedi sekiz dokuz on on_bir on_iki yirmi* otuz* kırk elli altmış* yetmiş* seksen* doksan* yüz_tl bin beşyüz* beş_yüz ikiyüz üçyüz yüzelli milyon* bine ikinci üçüncü onbeş onbin yüzbin ikibin üçbin beşbin 500 1000 2000 5000 yarım sıfır buçuk buçukta dördüncü yüzde ikiye
small: biraz birazcık az azıcık küçük* küçücük ufak* ufacık minik* kısa kısaca kısmı kısım parça parçası
# small words: what goes to whom, or else
thing: bu bunu onu sunu bunlari
to: karsi
or: yahut
with: ile
here: burada burda buraya
there: orada orda oraya
# tells only the language
particle: da ve ya olsun gibi ki bile her kendi su oldugunu o de ama onda tane tanesi kere kez sefer defa işte olarak olmuş olmak oldu oluyor ise demek allah karşı ancak bey hanım hanımın hanıma sıra bu_kadar o_kadar şu_kadar ara_sıra bir_sürü dahil i itibaren itibariyle itibarıyla olan arada be hem ondan bari tam pek ayrıca beri bunun olduğu oldum halde kendisi yaa ordan burdan oradan bundan burası orası ait olup üzere dair ilgili bide birde hatta hele lakin buna kendime kendisine olduğum olduğumu olduğunuz herhangi yerine yerinde yerde yere üstüne üstünde altına altında içine içinden içindeki arasında yanında yanımda yanına yanındaki önünde önüne üzerinde üzerine üzerinden tarafından arası ayrı yeni di türlü bazen zmn yana ortada sonu sonuna arka arkasında arkadan durumda halinde şekilde hususu gereği asıl derken adet mübarek oluyormuş olayım
`;
