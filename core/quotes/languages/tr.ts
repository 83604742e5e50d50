import type { LanguageData } from '../language.ts';

/** Turkish. See `docs/languages.md` for what each list is for. */
export const turkish: LanguageData = {
  code: 'tr',
  dottedI: true,
  order: 'final',
  verbs: `aktardı anlattı anlatıyor açıkladı açıkladılar açıklamasında_bulundu açıklamasını_yaptı bağırdı belirtiyor
    belirtti bildirdi bilgisine_yer_verildi bilgisini_paylaştı bilgisini_verdi cevabını_verdi cevap_verdi cevapladı
    dedi demişti denildi denilen der derken devam_etti değerlendirmesinde_bulundu değerlendirmesini_yaptı
    dile_getirdi diye_yazdı diyor doğruladı duyurdu ekledi ekliyor fısıldadı görüşünü_dile_getirdi görüşünü_savundu
    güldü gülümsedi hatırlattı iddia_etti iddiasında_bulundu ifade_etti ifadeleri_kullanıldı ifadelerine_yer_verdi
    ifadelerine_yer_verildi ifadelerini_kullandı ifadesine_yer_verdi ifadesini_kullandı itiraf_etti kabul_etti
    karşılığını_verdi kaydetti konuştu konuşuyor mesajını_verdi müjdesini_verdi mırıldandı paylaşımında_bulundu
    paylaşımını_yaptı savundu seslendi sordu söyledi söylüyor sözlerine_yer_verdi sözlerini_kullandı sözünü_verdi
    sürdürdü tamamladı tarif_etti tepkisini_gösterdi uyardı uyarısında_bulundu uyarısını_yaptı vurguladı vurguluyor
    yalanladı yanıt_verdi yanıtladı yanıtını_verdi yazdı yazıyor yorumunda_bulundu yorumunu_yaptı çağrısı_yaptı
    çağrısında_bulundu öne_sürdü özetledi şakasını_yaptı`,
  participles: `belirterek söyleyerek vurgulayarak kaydederek ekleyerek anlatarak diyerek hatırlatarak ifade_ederek`,
  weakVerbs: `der tamamladı sürdürdü güldü devam_etti`,
  fillers: `ise de da ayrıca sonra yine şöyle`,
  sourcesAfter: `göre anlattığına_göre söylediğine_göre belirttiğine_göre bildirdiğine_göre aktardığına_göre`,
  quotatives: `diye şeklinde biçiminde sözleriyle`,
  beforeSubject: `anlatan açıklayan belirten değerlendirmesinde_bulunan diye_konuşan diyen diyerek_konuşan ekleyen ifade_eden
    ifadesini_kullanan kaydeden savunan soran söyleyen uyarısında_bulunan vurgulayan yakınan şeklinde_konuşan`,
  pointers: `bu_sözleri bunu bu_ifadeleri`,
  neutralPronouns: `o`,
  objectPronouns: `ona=o`,
  ownPronouns: `ben biz`,
  bodyPronouns: `onlar`,
  determiners: `bu şu bir`,
  indefinites: `bir`,
  joiners: `ve`,
  commonWords: `ama ancak bazı bugün daha fakat her kaynak nasıl son çünkü şimdi`,
  roles: `akademisyen albay analist antrenör araştırmacı arıcı asker avukat aşçı bahçıvan bakan başbakan başkan bekçi besteci
    bilim_insanı cumhurbaşkan cumhurbaşkanı danışman dekan demirci denizci dernek_başkanı doktor doçent editör ekonomist
    esnaf futbolcu fırıncı gazeteci gazi general genç girişimci hakim hekim hâkim imam iş_adamı iş_insanı işçi kaleci
    kaptan kardeş kaymakam komutan komşu konsolos koordinatör kurtarıcı kurucu lider marangoz milletvekili mimar muhabir
    muhtar müdür müfettiş mühendis ormancı oyuncu pilot polis profesör programcı rehber rektör ressam sakin savcı
    sekreter sporcu subay sözcü sürücü teknik_direktör temsilci terzi usta uzman vali vekil yardımcı yazar yönetici
    yönetmen çalışan çoban öğrenci öğrencisi öğretim_üyesi öğretmen üretici üye şair şampiyon şarkıcı şef şoför diplomat`,
  roleEndings: `cı ci cu cü çı çi çu çü`,
  occupationEndings: `çı çi çu çü olog`,
  maleRoles: `baba oğul dede adam kral`,
  femaleRoles: `anne hemşire kadın kraliçe kız nine`,
  generalRoles: `lider usta uzman yazar yetkili yönetici şef`,
  sameRoles: `diplomat=büyükelçi vekil=milletvekili devlet_başkanı=cumhurbaşkanı`,
  bodies: `ajans akademi bakanlık bakanlığı banka başkanlık başkanlığı belediye birlik birliği büro bürosu büyükelçilik daire dergi dernek
    derneği emniyet enstitü fabrika federasyon gazete hastane hizmet hükümet idare komisyon komite konsey kooperatif
    kulübü kulüp kurul kurum kütüphane mahkeme meclis merkez müdürlük müdürlüğü müze oda odası ofis okul parti sendika
    site takım teşkilat tiyatro topluluk topluluğu vakfı vakıf valilik valiliği üniversite şirket`,
  documents: `açıklama bildiri duyuru makale mektup mesaj paylaşım rapor`,
  maleTitles: `bay bey efendi`,
  femaleTitles: `bayan hanım`,
  titles: `dr prof doç av op sayın yrd uzm`,
  maleNames: `ahmet ali hasan hüseyin mehmet mustafa recep yusuf ömer`,
  femaleNames: `ayşe elif emine fatma hatice meryem nermin zeynep`,
  eitherNames: `deniz umut yaşar`,
  places: `abd almanya ankara antalya avrupa azerbaycan bakü fransa istanbul izmir karadeniz rusya trabzon türkiye`,
  eitherEndings: `oğlu zade`,
  caseEndings: `nin nın nun nün in ın un ün ya ye na ne a e ni nı nu nü ı i u ü da de ta te dan den tan ten nda nde ndan nden la le yla yle lar ler ları leri lere lara
    lerin ların lerden lardan lerinden larından si sı su sü sinin sının sine sına sinde sında inin ının unun ünün ine ına inde ında inden ından yi yı yu yü`,
  ownEndings: `ı i u ü si sı su sü lar ler ları leri`,
  nameForms: `nin= nın= nun= nün= ne= na= nda= nde= ndan= nden= nı= ni=`,
  abbreviations: `dr prof doç av op yrd uzm`,
  outlets: `news.az aa anadolu dha iha trt`,
  termCues: `adlı isimli başlıklı adında konulu temalı`,
  sayings: `atasözü pankart slogan tabela`,
  works: `film kitap oyun roman şarkı`,
  captions: `fotoğraf foto kaynak görsel video`,
};
