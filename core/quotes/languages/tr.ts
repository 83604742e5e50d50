import type { LanguageData } from '../language.ts';

/** Turkish. See `docs/languages.md` for what each list is for. */
export const turkish: LanguageData = {
  code: 'tr',
  dottedI: true,
  order: 'final',
  verbs: `dedi diyor der demişti söyledi söylüyor belirtti belirtiyor kaydetti vurguladı vurguluyor açıkladı açıkladılar ekledi ekliyor anlattı anlatıyor
    konuştu konuşuyor yazdı yazıyor sordu yanıtladı yanıt_verdi cevap_verdi cevapladı denildi denilen bildirdi hatırlattı savundu iddia_etti
    ifade_etti dile_getirdi öne_sürdü uyardı itiraf_etti kabul_etti doğruladı yalanladı ifadesini_kullandı ifadelerini_kullandı ifadelerine_yer_verdi ifadesine_yer_verdi
    değerlendirmesinde_bulundu değerlendirmesini_yaptı uyarısında_bulundu uyarısını_yaptı çağrısında_bulundu çağrısı_yaptı yorumunu_yaptı yorumunda_bulundu açıklamasında_bulundu
    açıklamasını_yaptı sözlerini_kullandı sözlerine_yer_verdi paylaşımında_bulundu paylaşımını_yaptı mesajını_verdi tamamladı sürdürdü devam_etti
    karşılığını_verdi yanıtını_verdi cevabını_verdi görüşünü_savundu görüşünü_dile_getirdi diye_yazdı mırıldandı bağırdı fısıldadı seslendi gülümsedi güldü
    sözünü_verdi müjdesini_verdi bilgisini_verdi bilgisini_paylaştı tepkisini_gösterdi şakasını_yaptı özetledi tarif_etti aktardı duyurdu`,
  participles: `belirterek söyleyerek vurgulayarak kaydederek ekleyerek anlatarak diyerek hatırlatarak ifade_ederek`,
  weakVerbs: `der tamamladı sürdürdü güldü devam_etti`,
  fillers: `ise de da ayrıca sonra yine şöyle`,
  sourcesAfter: `göre`,
  quotatives: `diye şeklinde biçiminde sözleriyle`,
  beforeSubject: `diyen diyerek_konuşan ifadesini_kullanan şeklinde_konuşan diye_konuşan uyarısında_bulunan değerlendirmesinde_bulunan`,
  pointers: `bu_sözleri bunu bu_ifadeleri`,
  neutralPronouns: `o`,
  ownPronouns: `ben biz`,
  bodyPronouns: `onlar`,
  determiners: `bu şu bir`,
  indefinites: `bir`,
  joiners: `ve`,
  commonWords: `bu bunu bunun o onun onu ona onlar her hiç bir biri bazı ve ama ancak fakat ise da de ki çünkü eğer yalnız sonra önce şimdi artık
    henüz yine böyle öyle ne neden nasıl nerede kim gibi hangi kaç evet hayır yok var belki bütün çok az daha en biz siz ben sen bizim sizin benim
    kendi bundan ondan buna dün bugün yarın geçen gelecek ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı
    çarşamba perşembe cuma cumartesi pazar fotoğraf kaynak toplantıda açılışta törende konuşmasında açıklamasında ayrıca öte yandan diğer ilk son
    sözlerini köprüden projenin köprünün tamamı`,
  roles: `cumhurbaşkanı cumhurbaşkan başbakan bakan başkan müdür vali kaymakam muhtar sekreter sözcü büyükelçi konsolos milletvekili vekil yardımcı savcı hâkim hakim avukat hukukçu
    uzman analist iktisatçı ekonomist profesör doçent öğretmen öğretim_üyesi akademisyen tarihçi arkeolog mimar mühendis ressam besteci şair yazar şarkıcı
    oyuncu yönetmen gazeteci muhabir editör temsilci danışman çalışan işçi usta çoban çiftçi bahçıvan balıkçı sürücü şoför aşçı terzi doktor hekim hemşire
    antrenör teknik_direktör futbolcu kaptan kaleci sporcu şampiyon öğrenci öğrencisi sakin komşu anne baba oğul kız kardeş dede nine
    programcı hidrolog biyolog jeolog girişimci iş_insanı iş_adamı kurucu yönetici lider şef komutan general albay polis subay asker gazi kral kraliçe
    imam rektör dekan kadın adam genç bekçi üretici esnaf dernek_başkanı fırıncı marangoz demirci arıcı bilim_insanı araştırmacı
    rehber kaptan pilot denizci koordinatör üye müfettiş kurtarıcı ormancı çömlekçi`,
  maleRoles: `baba oğul dede adam kral`,
  femaleRoles: `anne kız nine kadın kraliçe hemşire`,
  generalRoles: `uzman lider yönetici usta yetkili şef`,
  sameRoles: `devlet_başkanı=cumhurbaşkanı`,
  bodies: `bakanlık bakanlığı hizmet ajans komite kurul kurum daire birlik birliği dernek derneği vakıf vakfı şirket parti meclis merkez üniversite enstitü
    akademi okul mahkeme banka büyükelçilik kulüp kulübü federasyon topluluk topluluğu teşkilat hükümet belediye müdürlük müdürlüğü başkanlık başkanlığı valilik valiliği
    fabrika müze tiyatro kütüphane hastane gazete dergi site emniyet komisyon kooperatif oda odası sendika konsey idare ofis takım`,
  documents: `açıklama bildiri mektup mesaj paylaşım rapor duyuru makale`,
  maleTitles: `bay bey efendi`,
  femaleTitles: `bayan hanım`,
  titles: `dr prof doç av op sayın yrd uzm`,
  maleNames: `mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman murat ömer emre burak selim kemal hakan orhan serkan cem turgut yusuf halil süleyman
    abdullah mahmut recep salih fatih kadir yaşar hikmet nurettin hayrettin nizamettin rıfkı şükrü bülent erdal ercan ferhat gökhan haluk kaan levent
    metin necati onur özgür rıza sami tarık tolga ufuk umut volkan yavuz zeki cemal cengiz davut engin erkan ertuğrul faruk galip ihsan kerem
    mesut muharrem nihat okan oktay sedat sinan suat şahin tayfun tayyip uğur ümit vedat yılmaz adem alper arda barış berk can çetin devrim doğan`,
  femaleNames: `fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra özlem yasemin hülya melek sevim gülsüm
    gülfem şebnem dilşad nazlıcan melike aylin aysel banu belgin berna betül burcu canan ceren çiğdem demet deniz derya didem dilek ebru ece
    esin fadime feride filiz funda gamze gizem gonca gül gülay gülşen hale handan ipek jale lale leyla meltem mine müge nalan nermin nesrin
    nevin nilgün nur nuray nurgül oya pınar reyhan rukiye saadet selin sema serap sevgi sevil sibel songül şule tuba tülay türkan yeliz yıldız`,
  eitherNames: `deniz umut yaşar`,
  places: `türkiye ankara istanbul izmir bursa antalya adana konya trabzon rize artvin yusufeli ayvalık sinop giresun ordu azerbaycan bakü rusya gürcistan iran abd avropa
    asya karadeniz ege akdeniz almanya fransa ingiltere çin japonya`,
  eitherEndings: `oğlu zade`,
  caseEndings: `nin nın nun nün in ın un ün ya ye na ne a e ni nı nu nü ı i u ü da de ta te dan den tan ten nda nde ndan nden la le yla yle lar ler ları leri lere lara
    lerin ların lerden lardan lerinden larından si sı su sü sinin sının sine sına sinde sında inin ının unun ünün ine ına inde ında inden ından yi yı yu yü`,
  ownEndings: `ı i u ü si sı su sü lar ler ları leri`,
  nameForms: `nin= nın= nun= nün= ne= na= nda= nde= ndan= nden= nı= ni=`,
  abbreviations: `dr prof doç av op yrd uzm`,
  outlets: `news.az aa anadolu dha iha trt`,
  termCues: `adlı isimli başlıklı adında konulu temalı`,
  captions: `fotoğraf foto kaynak görsel video`,
};
