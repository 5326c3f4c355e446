/** A state as an actor, with the words made from its name. */
export interface State {
  readonly key: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  /** Masculine adjective without article ("روسي"); irregular plurals ("روس") stand in `peopleAr`. */
  readonly adjectiveAr: readonly string[];
  readonly peopleAr: readonly string[];
  readonly adjectiveEn: readonly string[];
  readonly peopleEn: readonly string[];
  /** Seats of government that stand for it. */
  readonly capitalAr: readonly string[];
  readonly capitalEn: readonly string[];
}

// key | Arabic names | English names | adjective ; … / irregular plural ; … | English adjective ; … / people ; … | Arabic seats | English seats
const table = `
syria | سوريا; سورية; الجمهورية العربية السورية | Syria | سوري | Syrian / Syrians | دمشق | Damascus
iraq | العراق; جمهورية العراق | Iraq | عراقي | Iraqi / Iraqis | بغداد | Baghdad
lebanon | لبنان | Lebanon | لبناني | Lebanese | بيروت | Beirut
jordan | الأردن; المملكة الأردنية الهاشمية | Jordan | أردني | Jordanian / Jordanians | عمان | Amman
palestine | فلسطين; دولة فلسطين | Palestine; State of Palestine | فلسطيني | Palestinian / Palestinians | رام الله | Ramallah
israel | إسرائيل | Israel | إسرائيلي | Israeli / Israelis | تل أبيب | Tel Aviv
egypt | مصر; جمهورية مصر العربية | Egypt | مصري | Egyptian / Egyptians | القاهرة | Cairo
saudi-arabia | السعودية; المملكة العربية السعودية | Saudi Arabia; Kingdom of Saudi Arabia | سعودي | Saudi; Saudi Arabian / Saudis | الرياض | Riyadh
uae | الإمارات; الإمارات العربية المتحدة; دولة الإمارات | UAE; United Arab Emirates; Emirates; U.A.E | إماراتي | Emirati; UAE / Emiratis | أبوظبي; أبو ظبي | Abu Dhabi
qatar | قطر; دولة قطر | Qatar | قطري | Qatari / Qataris | الدوحة | Doha
kuwait | الكويت; دولة الكويت | Kuwait | كويتي | Kuwaiti / Kuwaitis | |
bahrain | البحرين; مملكة البحرين | Bahrain | بحريني | Bahraini / Bahrainis | المنامة | Manama
oman | سلطنة عمان | Oman; Sultanate of Oman | عماني | Omani / Omanis | مسقط | Muscat
yemen | اليمن; الجمهورية اليمنية | Yemen | يمني | Yemeni / Yemenis | صنعاء | Sanaa; Sana'a
iran | إيران; الجمهورية الإسلامية الإيرانية; الجمهورية الإسلامية | Iran; Islamic Republic of Iran; Islamic Republic | إيراني | Iranian / Iranians | طهران | Tehran; Teheran
turkey | تركيا | Turkey; Turkiye; Türkiye | تركي / أتراك | Turkish / Turks | أنقرة | Ankara
libya | ليبيا | Libya | ليبي | Libyan / Libyans | طرابلس | Tripoli
tunisia | تونس | Tunisia | تونسي / توانسة | Tunisian / Tunisians | |
algeria | الجزائر | Algeria | جزائري | Algerian / Algerians | | Algiers
morocco | المغرب; المملكة المغربية | Morocco | مغربي / مغاربة | Moroccan / Moroccans | الرباط | Rabat
mauritania | موريتانيا | Mauritania | موريتاني | Mauritanian / Mauritanians | نواكشوط | Nouakchott
sudan | السودان | Sudan | سوداني | Sudanese | الخرطوم | Khartoum
south-sudan | جنوب السودان | South Sudan | جنوب سوداني | South Sudanese | جوبا | Juba
somalia | الصومال | Somalia | صومالي | Somali / Somalis | مقديشو | Mogadishu
djibouti | جيبوتي | Djibouti | جيبوتي | Djiboutian / Djiboutians | |
comoros | جزر القمر | Comoros | قمري | Comorian / Comorians | موروني | Moroni
usa | الولايات المتحدة; الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا | United States; USA; US; U.S; United States of America; America | أمريكي; أميركي / أمريكان; أميركان | American; US; U.S / Americans | واشنطن | Washington
russia | روسيا; روسيا الاتحادية; الاتحاد الروسي | Russia; Russian Federation | روسي / روس | Russian / Russians | موسكو | Moscow
china | الصين; جمهورية الصين الشعبية | China; People's Republic of China | صيني | Chinese | بكين; بيجين; بيجينغ | Beijing
uk | بريطانيا; المملكة المتحدة; بريطانيا العظمى; إنجلترا | United Kingdom; UK; U.K; Britain; Great Britain; England | بريطاني; إنجليزي / إنجليز | British; UK; U.K / Britons; British | لندن | London
france | فرنسا | France | فرنسي | French | باريس | Paris
germany | ألمانيا; ألمانيا الاتحادية | Germany | ألماني / ألمان | German / Germans | برلين | Berlin
italy | إيطاليا | Italy | إيطالي | Italian / Italians | روما | Rome
spain | إسبانيا; أسبانيا | Spain | إسباني; أسباني | Spanish / Spaniards | مدريد | Madrid
portugal | البرتغال | Portugal | برتغالي | Portuguese | لشبونة | Lisbon
netherlands | هولندا | Netherlands; Holland | هولندي | Dutch | لاهاي | The Hague
belgium | بلجيكا | Belgium | بلجيكي | Belgian / Belgians | بروكسل | Brussels
luxembourg | لوكسمبورغ | Luxembourg | لوكسمبورغي | Luxembourgish | |
ireland | أيرلندا; إيرلندا | Ireland | أيرلندي; إيرلندي | Irish | دبلن | Dublin
switzerland | سويسرا | Switzerland | سويسري | Swiss | برن | Bern
austria | النمسا | Austria | نمساوي | Austrian / Austrians | فيينا | Vienna
sweden | السويد | Sweden | سويدي | Swedish / Swedes | ستوكهولم | Stockholm
norway | النرويج | Norway | نرويجي | Norwegian / Norwegians | أوسلو | Oslo
denmark | الدنمارك | Denmark | دنماركي | Danish / Danes | كوبنهاغن; كوبنهاجن | Copenhagen
finland | فنلندا | Finland | فنلندي | Finnish / Finns | هلسنكي | Helsinki
iceland | آيسلندا; أيسلندا | Iceland | آيسلندي; أيسلندي | Icelandic / Icelanders | ريكيافيك | Reykjavik
poland | بولندا | Poland | بولندي | Polish / Poles | وارسو | Warsaw
czechia | التشيك; جمهورية التشيك | Czech Republic; Czechia | تشيكي | Czech / Czechs | براغ | Prague
slovakia | سلوفاكيا | Slovakia | سلوفاكي | Slovak / Slovaks | براتيسلافا | Bratislava
hungary | المجر; هنغاريا | Hungary | مجري; هنغاري | Hungarian / Hungarians | بودابست | Budapest
romania | رومانيا | Romania | روماني | Romanian / Romanians | بوخارست | Bucharest
bulgaria | بلغاريا | Bulgaria | بلغاري / بلغار | Bulgarian / Bulgarians | صوفيا | Sofia
greece | اليونان | Greece | يوناني | Greek / Greeks | أثينا | Athens
cyprus | قبرص | Cyprus | قبرصي / قبارصة | Cypriot / Cypriots | نيقوسيا | Nicosia
malta | مالطا | Malta | مالطي | Maltese | فاليتا | Valletta
albania | ألبانيا | Albania | ألباني / ألبان | Albanian / Albanians | تيرانا | Tirana
serbia | صربيا | Serbia | صربي / صرب | Serbian; Serb / Serbs | بلغراد | Belgrade
croatia | كرواتيا | Croatia | كرواتي / كروات | Croatian; Croat / Croats | زغرب | Zagreb
bosnia | البوسنة; البوسنة والهرسك | Bosnia; Bosnia and Herzegovina | بوسني | Bosnian / Bosnians | سراييفو | Sarajevo
slovenia | سلوفينيا | Slovenia | سلوفيني | Slovenian / Slovenes | ليوبليانا | Ljubljana
kosovo | كوسوفو | Kosovo | كوسوفي | Kosovan / Kosovars | بريشتينا | Pristina
north-macedonia | مقدونيا; مقدونيا الشمالية | North Macedonia; Macedonia | مقدوني | Macedonian / Macedonians | سكوبيه | Skopje
montenegro | الجبل الأسود | Montenegro | مونتينيغري | Montenegrin | بودغوريتسا | Podgorica
ukraine | أوكرانيا | Ukraine | أوكراني | Ukrainian / Ukrainians | كييف | Kyiv; Kiev
belarus | بيلاروسيا; روسيا البيضاء | Belarus | بيلاروسي | Belarusian / Belarusians | مينسك | Minsk
moldova | مولدوفا; مولدافيا | Moldova | مولدوفي | Moldovan / Moldovans | كيشيناو | Chisinau
lithuania | ليتوانيا | Lithuania | ليتواني | Lithuanian / Lithuanians | فيلنيوس | Vilnius
latvia | لاتفيا | Latvia | لاتفي | Latvian / Latvians | ريغا | Riga
estonia | إستونيا | Estonia | إستوني | Estonian / Estonians | تالين | Tallinn
georgia | جورجيا | Georgia | جورجي | Georgian / Georgians | تبليسي | Tbilisi
armenia | أرمينيا | Armenia | أرميني / أرمن | Armenian / Armenians | يريفان | Yerevan
azerbaijan | أذربيجان | Azerbaijan | أذربيجاني; أذري | Azerbaijani; Azeri / Azeris | باكو | Baku
kazakhstan | كازاخستان; كازاخستان | Kazakhstan | كازاخستاني; كازاخي | Kazakh / Kazakhs | أستانا; أستانة | Astana
uzbekistan | أوزبكستان | Uzbekistan | أوزبكي / أوزبك | Uzbek / Uzbeks | طشقند | Tashkent
turkmenistan | تركمانستان | Turkmenistan | تركمانستاني | Turkmen | عشق آباد | Ashgabat
tajikistan | طاجيكستان | Tajikistan | طاجيكي / طاجيك | Tajik / Tajiks | دوشنبه | Dushanbe
kyrgyzstan | قرغيزستان; قيرغيزستان | Kyrgyzstan | قرغيزي; قيرغيزي | Kyrgyz | بيشكيك | Bishkek
afghanistan | أفغانستان | Afghanistan | أفغاني / أفغان | Afghan / Afghans | كابول; كابل | Kabul
pakistan | باكستان | Pakistan | باكستاني | Pakistani / Pakistanis | إسلام آباد; إسلام أباد | Islamabad
india | الهند | India | هندي / هنود | Indian / Indians | نيودلهي; نيودلهي; دلهي | New Delhi; Delhi
bangladesh | بنغلادش; بنغلاديش | Bangladesh | بنغالي; بنغلادشي | Bangladeshi / Bangladeshis | دكا | Dhaka
sri-lanka | سريلانكا | Sri Lanka | سريلانكي | Sri Lankan / Sri Lankans | كولومبو | Colombo
nepal | نيبال | Nepal | نيبالي | Nepali; Nepalese | كاتماندو | Kathmandu
maldives | المالديف; جزر المالديف | Maldives | مالديفي | Maldivian | |
japan | اليابان | Japan | ياباني | Japanese | طوكيو | Tokyo
south-korea | كوريا الجنوبية | South Korea | كوري جنوبي | South Korean / South Koreans | سيول; سيئول | Seoul
north-korea | كوريا الشمالية | North Korea; DPRK | كوري شمالي | North Korean / North Koreans | بيونغ يانغ | Pyongyang
taiwan | تايوان | Taiwan | تايواني | Taiwanese | تايبيه | Taipei
mongolia | منغوليا | Mongolia | منغولي | Mongolian / Mongolians | أولان باتور | Ulaanbaatar
vietnam | فيتنام | Vietnam | فيتنامي | Vietnamese | هانوي | Hanoi
thailand | تايلاند; تايلند | Thailand | تايلاندي; تايلندي | Thai / Thais | بانكوك | Bangkok
myanmar | ميانمار; بورما | Myanmar; Burma | ميانماري; بورمي | Burmese; Myanmar | نايبيداو | Naypyidaw
cambodia | كمبوديا | Cambodia | كمبودي | Cambodian / Cambodians | بنوم بنه | Phnom Penh
laos | لاوس | Laos | لاوسي | Laotian / Laotians | |
malaysia | ماليزيا | Malaysia | ماليزي | Malaysian / Malaysians | كوالالمبور | Kuala Lumpur
singapore | سنغافورة | Singapore | سنغافوري | Singaporean / Singaporeans | |
indonesia | إندونيسيا; أندونيسيا | Indonesia | إندونيسي; أندونيسي | Indonesian / Indonesians | جاكرتا | Jakarta
philippines | الفلبين; الفيليبين | Philippines | فلبيني; فيليبيني | Philippine; Filipino / Filipinos | مانيلا | Manila
brunei | بروناي | Brunei | بروني | Bruneian | |
australia | أستراليا | Australia | أسترالي | Australian / Australians; Aussies | كانبرا; كانبيرا | Canberra
new-zealand | نيوزيلندا; نيوزلندا | New Zealand | نيوزيلندي; نيوزلندي | New Zealand / New Zealanders | ولنغتون | Wellington
papua-new-guinea | بابوا غينيا الجديدة | Papua New Guinea | بابواني | Papuan | |
fiji | فيجي | Fiji | فيجي | Fijian / Fijians | |
canada | كندا | Canada | كندي | Canadian / Canadians | أوتاوا | Ottawa
mexico | المكسيك | Mexico | مكسيكي | Mexican / Mexicans | مكسيكو سيتي | Mexico City
cuba | كوبا | Cuba | كوبي | Cuban / Cubans | هافانا | Havana
haiti | هايتي | Haiti | هايتي | Haitian / Haitians | |
dominican-republic | الدومينيكان; جمهورية الدومينيكان | Dominican Republic | دومينيكاني | Dominican / Dominicans | |
jamaica | جامايكا | Jamaica | جامايكي | Jamaican / Jamaicans | |
guatemala | غواتيمالا | Guatemala | غواتيمالي | Guatemalan / Guatemalans | |
honduras | هندوراس | Honduras | هندوراسي | Honduran / Hondurans | |
el-salvador | السلفادور | El Salvador | سلفادوري | Salvadoran / Salvadorans | |
nicaragua | نيكاراغوا | Nicaragua | نيكاراغوي | Nicaraguan / Nicaraguans | ماناغوا | Managua
costa-rica | كوستاريكا | Costa Rica | كوستاريكي | Costa Rican / Costa Ricans | |
panama | بنما | Panama | بنمي | Panamanian / Panamanians | |
colombia | كولومبيا | Colombia | كولومبي | Colombian / Colombians | بوغوتا | Bogota
venezuela | فنزويلا | Venezuela | فنزويلي | Venezuelan / Venezuelans | كاراكاس; كراكاس | Caracas
ecuador | الإكوادور | Ecuador | إكوادوري | Ecuadorian / Ecuadorians | كيتو | Quito
peru | بيرو; البيرو | Peru | بيروفي | Peruvian / Peruvians | ليما | Lima
bolivia | بوليفيا | Bolivia | بوليفي | Bolivian / Bolivians | لاباز | La Paz
brazil | البرازيل | Brazil | برازيلي | Brazilian / Brazilians | برازيليا | Brasilia
argentina | الأرجنتين | Argentina | أرجنتيني | Argentine; Argentinian / Argentines | بوينس آيرس; بوينس أيرس | Buenos Aires
chile | تشيلي | Chile | تشيلي | Chilean / Chileans | سانتياغو | Santiago
uruguay | أوروغواي; الأوروغواي | Uruguay | أوروغوياني | Uruguayan / Uruguayans | |
paraguay | باراغواي | Paraguay | باراغوياني | Paraguayan / Paraguayans | |
ethiopia | إثيوبيا; أثيوبيا | Ethiopia | إثيوبي; أثيوبي | Ethiopian / Ethiopians | أديس أبابا | Addis Ababa
eritrea | إريتريا; أريتريا | Eritrea | إريتري; أريتري | Eritrean / Eritreans | أسمرة; أسمرا | Asmara
kenya | كينيا | Kenya | كيني | Kenyan / Kenyans | نيروبي | Nairobi
uganda | أوغندا | Uganda | أوغندي | Ugandan / Ugandans | كمبالا | Kampala
tanzania | تنزانيا | Tanzania | تنزاني | Tanzanian / Tanzanians | |
rwanda | رواندا | Rwanda | رواندي | Rwandan / Rwandans | كيغالي | Kigali
burundi | بوروندي; بوروندي | Burundi | بوروندي | Burundian / Burundians | |
dr-congo | الكونغو الديمقراطية; جمهورية الكونغو الديمقراطية | Democratic Republic of Congo; DR Congo; DRC | كونغولي | Congolese | كينشاسا | Kinshasa
congo | الكونغو | Congo; Republic of Congo | | | برازافيل | Brazzaville
central-african-republic | أفريقيا الوسطى; جمهورية أفريقيا الوسطى | Central African Republic | | | بانغي | Bangui
cameroon | الكاميرون | Cameroon | كاميروني | Cameroonian / Cameroonians | ياوندي | Yaounde
nigeria | نيجيريا | Nigeria | نيجيري | Nigerian / Nigerians | أبوجا | Abuja
niger | النيجر | Niger | | Nigerien | نيامي | Niamey
chad | تشاد | Chad | تشادي | Chadian / Chadians | نجامينا; انجمينا | N'Djamena
mali | مالي | Mali | | Malian / Malians | باماكو | Bamako
burkina-faso | بوركينا فاسو | Burkina Faso | بوركيني | Burkinabe | واغادوغو | Ouagadougou
senegal | السنغال | Senegal | سنغالي | Senegalese | داكار | Dakar
gambia | غامبيا | Gambia | غامبي | Gambian / Gambians | بانجول | Banjul
guinea | غينيا | Guinea | غيني | Guinean / Guineans | كوناكري | Conakry
sierra-leone | سيراليون | Sierra Leone | سيراليوني | Sierra Leonean | فريتاون | Freetown
liberia | ليبيريا | Liberia | ليبيري | Liberian / Liberians | مونروفيا | Monrovia
ivory-coast | ساحل العاج; كوت ديفوار | Ivory Coast; Cote d'Ivoire | إيفواري | Ivorian / Ivorians | أبيدجان | Abidjan
ghana | غانا | Ghana | غاني | Ghanaian / Ghanaians | أكرا | Accra
togo | توغو | Togo | توغولي | Togolese | |
benin | بنين | Benin | بنيني | Beninese | |
gabon | الغابون | Gabon | غابوني | Gabonese | |
angola | أنغولا | Angola | أنغولي | Angolan / Angolans | لواندا | Luanda
zambia | زامبيا | Zambia | زامبي | Zambian / Zambians | لوساكا | Lusaka
zimbabwe | زيمبابوي; زمبابوي | Zimbabwe | زيمبابوي | Zimbabwean / Zimbabweans | هراري | Harare
mozambique | موزمبيق | Mozambique | موزمبيقي | Mozambican / Mozambicans | مابوتو | Maputo
malawi | مالاوي | Malawi | مالاوي | Malawian / Malawians | |
namibia | ناميبيا | Namibia | ناميبي | Namibian / Namibians | |
botswana | بوتسوانا | Botswana | بوتسواني | Botswanan | |
south-africa | جنوب أفريقيا; جنوب إفريقيا | South Africa | جنوب أفريقي; جنوب إفريقي | South African / South Africans | بريتوريا | Pretoria
madagascar | مدغشقر | Madagascar | مدغشقري | Malagasy | |
vatican | الفاتيكان; الكرسي الرسولي | Vatican; Holy See | فاتيكاني | Vatican | |
`;

const list = (cell = ''): string[] =>
  cell
    .split(';')
    .map((s) => s.trim())
    .filter(Boolean);

/** The states of the world. */
export const states: readonly State[] = table
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [key = '', ar, en, adjAr = '', adjEn = '', capAr, capEn] = line.split('|').map((c) => c.trim());
    const [adjectiveAr, peopleAr] = adjAr.split('/');
    const [adjectiveEn, peopleEn] = adjEn.split('/');
    return {
      key,
      ar: list(ar),
      en: list(en),
      adjectiveAr: list(adjectiveAr),
      peopleAr: list(peopleAr),
      adjectiveEn: list(adjectiveEn),
      peopleEn: list(peopleEn),
      capitalAr: list(capAr),
      capitalEn: list(capEn),
    };
  });
