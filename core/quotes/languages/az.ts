import type { LanguageData } from '../language.ts';

/** Azerbaijani. See `docs/languages.md` for what each list is for. */
export const azerbaijani: LanguageData = {
  code: 'az',
  dottedI: true,
  order: 'final',
  verbs: `açıqlayıb bildirib bölüşüb bəyan_edib cavab_verib cavablandırıb danışıb davam_edib deyib deyilib deyirdi
    diqqətə_çatdırıb etiraf_edib etiraz_edib gülüb gülümsəyib iddia_edib ifadə_edib izah_edib işlədib müraciət_edib
    məlumat_verib məsləhət_görüb nəzərə_çatdırıb paylaşıb pıçıldayıb qeyd_edib qeyd_olunub qışqırıb razılaşıb sevinib
    soruşub söyləyib söz_verib səsləndirib tamamlayıb tövsiyə_edib təklif_edib tələb_edib tərifləyib təsdiq_edib
    təsdiqləyib təəssüflənib vurğulayıb vəd_edib xahiş_edib xatırladıb xatırlatdı xatırlayıb xəbərdarlıq_edib yazıb
    yekunlaşdırıb zarafat_edib çağırış_edib şikayətlənib əlavə_edib əmin_edib`,
  verbForms: `edib=etdi yib=di yıb=dı ib=di ıb=dı ub=du üb=dü ib=ir ıb=ır ub=ur üb=ür ib=irlər ıb=ırlar ib=iblər ıb=ıblar`,
  participleForms: `ib=ərək ıb=araq ub=araq üb=ərək`,
  weakVerbs: `deyilir`,
  fillers: `isə də da həmçinin sonra yenə artıq`,
  sourcesAfter: `bildirdiyinə_görə dediklərinə_görə dediyinə_görə fikrincə görə söylədiyinə_görə sözlərinə_görə`,
  quotatives: `deyə`,
  beforeSubject: `deyən söyləyən bildirən vurğulayan xatırladan qeyd_edən əlavə_edən`,
  pointers: `bunu bu_sözləri bu_barədə bu_fikri bu_fikirləri`,
  neutralPronouns: `o`,
  objectPronouns: `onun=o`,
  ownPronouns: `mən biz`,
  bodyPronouns: `onlar`,
  determiners: `bu həmin bir`,
  indefinites: `bir`,
  joiners: `və`,
  commonWords: `amma ancaq bunu bəzi digər hər indi ki lakin mənbə necə niyə siz son xatırladaq yalnız`,
  roles: `aktyor alim analitik arıçı aşpaz bankir bağban baş_nazir başçı bəstəkar dekan deputat direktor dövlət_başçısı dülgər
    dərzi ekspert fermer general gənc hakim həkim həmsöhbət imam inspektor iş_adamı işçi jurnalist kapitan katib
    kinomexanik komandir konsul koordinator memar menecer meşəbəyi millət_vəkili müavin müdir mühəndis mütəxəssis müxbir
    müğənni müəllif müəllim nazir nümayəndə operator polis polkovnik prezident professor prokuror qonşu qəhrəman
    redaktor rejissor rektor rəhbər rəis rəssam sahibkar sakin spiker sözçü sürücü sədr səfir tibb_bacısı toxucu tələbə
    usta veteran vəkil xilasedici zabit çempion çoban üzv şagird şair şeyx əməkdaş əsgər diplomat`,
  roleEndings: `çı çi çu çü`,
  occupationEndings: `çı çi çu çü oloq şünas`,
  maleRoles: `ata oğul qardaş baba kişi kral padşah`,
  femaleRoles: `aktrisa ana bacı kraliça nənə qadın qız`,
  generalRoles: `alim ekspert həmsöhbət müsahib mütəxəssis müəllif rəhbər rəis usta`,
  sameRoles: `diplomat=səfir deputat=millət_vəkili millət_vəkili=deputat dövlət_başçısı=prezident`,
  bodies: `administrasiya agentlik agentliyi akademiya assosiasiya bank birlik birliyi büro bürosu cəmiyyət departament dövlət ev evi fabrik
    federasiya fond hökumət idarə institut ittifaq jurnal kitabxana klub komanda komissiya komitə kooperativ muzey
    müəssisə məclis məhkəmə məktəb mərkəz nazirlik nazirliyi nəşr ofis parlament partiya polis qurum qəzet respublika sayt
    səfirlik səfirliyi teatr təşkilat universitet universiteti xidmət xəstəxana zavod şirkət şura`,
  documents: `açıqlama bəyanat hesabat müraciət məktub məlumat məqalə paylaşım sənəd`,
  maleTitles: `cənab bəy ağa`,
  femaleTitles: `xanım`,
  titles: `dr prof doktor professor`,
  maleNames: `anar elçin emin heydər ilham kamran mirzə musa isa rəşad tural zaur əhməd əli`,
  femaleNames: `aygün aynur aysel günel könül mehriban nigar sevinc zeynəb`,
  femaleNameEndings: `ə a`,
  eitherNames: `şirin xəyal ümid`,
  places: `abş almaniya ankara avropa azərbaycan bakı ermənistan fransa gürcüstan gəncə iran istanbul moskva naxçıvan
    qarabağ rusiya sumqayıt türkiyə ukrayna xəzər çin`,
  particles: `oğlu qızı`,
  maleEndings: `ov yev`,
  femaleEndings: `ova yeva`,
  eitherEndings: `zadə li lı lu lü bəyli oğlu qızı`,
  caseEndings: `nin nın nun nün in ın un ün ya yə a ə ni nı nu nü ı i u ü da də dan dən nda ndə ndan ndən la lə ilə lar lər ları ləri lərə lara lərin ların
    si sı su sü sinin sının sinə sına sində sında inin ının unun ünün inə ına unə ində ında indən ından nə na yi yı yu yü`,
  ownEndings: `ı i u ü si sı su sü lar lər ları ləri`,
  nameForms: `nin= nın= nun= nün= nə= na= nda= ndə= ndan= ndən= nı= ni=`,
  abbreviations: `prof dr s.ə`,
  outlets: `apa azertac azərtac facebook instagram news.az oxu.az qafqazinfo report telegram trend twitter`,
  termCues: `adlı adında başlıqlı mövzusunda`,
  sayings: `atalar_sözü məsəl pankart plakat şüar`,
  works: `film kitab mahnı roman tamaşa`,
  captions: `foto mənbə şəkil video`,
};
