/** News agencies (`agency`) and newspapers, channels and sites (`outlet`). Format: `parseActors`. */
export const media = `
afp | agency | وكالة فرانس برس; فرانس برس; وكالة الصحافة الفرنسية; وكالة الأنباء الفرنسية; أ ف ب; أ.ف.ب; الفرنسية للأنباء | Agence France-Presse; AFP; Agence France Presse |
reuters | agency | وكالة رويترز; رويترز; وكالة رويترز للأنباء; وكالة أنباء رويترز | Reuters; Thomson Reuters; Reuters news agency |
ap | agency | وكالة أسوشيتد برس; أسوشيتد برس; الأسوشيتد برس; أسوشييتد برس; وكالة أسوشييتد برس; أسوشيتدبرس; اسوشيتد برس | Associated Press; AP; The Associated Press |
upi | agency | يونايتد برس; وكالة يونايتد برس إنترناشونال | United Press International; UPI |
sputnik | agency | وكالة سبوتنيك; سبوتنيك; وكالة سبوتنيك الروسية; سبوتينك; وكالة سبوتينك; وكالة سبوتينك الروسية; وكالة الأنباء سبوتنيك; وكالة سبوتنيك عربي | Sputnik; Sputnik news agency | russia
tass | agency | وكالة تاس; تاس; وكالة تاس الروسية; إيتار تاس; وكالة إيتار تاس | TASS; Tass; Itar-Tass; ITAR-TASS | russia
ria | agency | ريا نوفوستي; وكالة ريا نوفوستي; ?نوفوستي; وكالة نوفوستي; وكالة نوفوستي الروسية | RIA Novosti; RIA; Novosti; Ria Novosti | russia
interfax | agency | إنترفاكس; وكالة إنترفاكس; وكالة إنترفاكس الروسية; انترفاكس | Interfax | russia
ukrinform | agency | وكالة يوكرينفورم; أوكرينفورم | Ukrinform | ukraine
sana | agency | وكالة سانا; سانا; الوكالة العربية السورية للأنباء; وكالة الأنباء السورية; وكالة الأنباء السورية الرسمية; وكالة الأنباء السورية سانا; وكالة سانا الرسمية; !وكالة أنباء النظام; !وكالة أنباء النظام سانا; الوكالة السورية للأنباء | Syrian Arab News Agency; SANA; ?Sana; Sana news agency; Syrian state news agency | syria
hawar | agency | وكالة أنباء هاوار; وكالة هاوار; هاوار | Hawar News Agency; ANHA |
qasioun | agency | وكالة قاسيون; وكالة قاسيون للأنباء | Qasioun News Agency |
smart-news | agency | وكالة سمارت; وكالة سمارت للأنباء | Smart News Agency; SMART |
step-news | agency | وكالة ستيب; وكالة ستيب نيوز; ستيب نيوز; وكالة ستيب الإخبارية | Step News Agency |
sham-network | outlet | شبكة شام; شبكة شام الإخبارية; شبكة شام الاخبارية | Sham News Network; Shaam News Network; SNN |
anadolu | agency | وكالة الأناضول; الأناضول; وكالة الأناضول للأنباء; وكالة أنباء الأناضول; وكالة الأناضول التركية; الاناضول | Anadolu Agency; Anadolu; ?AA; Anatolia news agency; Anadolu news agency | turkey
ihlas | agency | وكالة إخلاص; وكالة إخلاص للأنباء | Ihlas News Agency; IHA | turkey
dogan | agency | وكالة دوغان; وكالة دوغان للأنباء | Dogan News Agency; DHA | turkey
xinhua | agency | وكالة شينخوا; شينخوا; وكالة أنباء شينخوا; وكالة الأنباء الصينية; وكالة أنباء الصين الجديدة; وكالة الأنباء الصينية شينخوا | Xinhua; Xinhua News Agency; New China News Agency | china
kyodo | agency | وكالة كيودو; كيودو; وكالة أنباء كيودو | Kyodo; Kyodo News | japan
yonhap | agency | وكالة يونهاب; يونهاب; وكالة أنباء يونهاب | Yonhap; Yonhap News Agency | south-korea
kcna | agency | وكالة الأنباء المركزية الكورية; وكالة أنباء كوريا الشمالية | Korean Central News Agency; KCNA | north-korea
dpa | agency | وكالة الأنباء الألمانية; د ب أ; وكالة الأنباء الألمانية د ب أ; وكالة أنباء الألمانية | Deutsche Presse-Agentur; DPA; dpa; German news agency | germany
ansa | agency | وكالة أنسا; وكالة أنسا الإيطالية; وكالة أنباء أنسا | ANSA; Ansa | italy
aki | agency | وكالة آكي; وكالة آكي الإيطالية; وكالة آكي الإيطالية للأنباء | Adnkronos; AKI | italy
efe | agency | وكالة إفي; وكالة الأنباء الإسبانية | EFE | spain
irna | agency | وكالة إرنا; إرنا; وكالة أنباء الجمهورية الإسلامية; وكالة الأنباء الإيرانية; وكالة الأنباء الإيرانية الرسمية; وكالة الأنباء الإيرانية إرنا; وكالة أنباء الجمهورية الإسلامية الإيرانية; ايرنا; وكالة إيرنا | Islamic Republic News Agency; IRNA; Irna | iran
isna | agency | وكالة أنباء الطلبة الإيرانية; وكالة أنباء الطلبة; إسنا; وكالة إسنا; إيسنا; وكالة إيسنا; وكالة إيسنا للأنباء; وكالة أنباء الطلاب الإيرانية; ايسنا; وكالة الطلبة الإيرانية | Iranian Students' News Agency; Iranian Students News Agency; ISNA; Isna | iran
fars | agency | وكالة فارس; وكالة أنباء فارس; وكالة فارس للأنباء; وكالة أنباء فارس الإيرانية; وكالة فارس الإيرانية | ?Fars; Fars news agency; Fars News Agency | iran
tasnim | agency | وكالة تسنيم; ?تسنيم; وكالة أنباء تسنيم; وكالة تسنيم للأنباء; وكالة تسنيم الإيرانية; وكالة تسنيم الدولية للأنباء | Tasnim; Tasnim news agency; Tasnim News Agency | iran
mehr | agency | وكالة مهر; وكالة مهر للأنباء; وكالة أنباء مهر; وكالة مهر الإيرانية | ?Mehr; Mehr news agency; Mehr News Agency | iran
mena | agency | وكالة أنباء الشرق الأوسط; أنباء الشرق الأوسط; وكالة الشرق الأوسط | Middle East News Agency; MENA | egypt
spa | agency | وكالة الأنباء السعودية; ?واس; وكالة واس; وكالة الأنباء السعودية واس | Saudi Press Agency; SPA | saudi-arabia
wam | agency | وكالة أنباء الإمارات; ?وام; وكالة وام; وكالة أنباء الإمارات وام | Emirates News Agency; WAM | uae
qna | agency | وكالة الأنباء القطرية; ?قنا; وكالة قنا; وكالة الأنباء القطرية قنا | Qatar News Agency; QNA | qatar
kuna | agency | وكالة الأنباء الكويتية; كونا; وكالة كونا; وكالة الأنباء الكويتية كونا | Kuwait News Agency; KUNA; Kuna | kuwait
bna | agency | وكالة أنباء البحرين; ?بنا; وكالة أنباء البحرين بنا | Bahrain News Agency; BNA | bahrain
ona | agency | وكالة الأنباء العمانية | Oman News Agency; ONA | oman
petra | agency | وكالة الأنباء الأردنية; وكالة بترا; بترا; وكالة الأنباء الأردنية بترا | ?Petra; Jordan News Agency; Petra news agency | jordan
nna | agency | الوكالة الوطنية للإعلام; الوكالة الوطنية للأنباء; الوكالة الوطنية للإعلام اللبنانية | National News Agency; NNA | lebanon
wafa | agency | وكالة وفا; ?وفا; وكالة الأنباء الفلسطينية; وكالة الأنباء والمعلومات الفلسطينية; وكالة الأنباء الفلسطينية وفا | WAFA; Wafa; Palestinian news agency | palestine
safa | agency | وكالة صفا; وكالة الصحافة الفلسطينية; وكالة الصحافة الفلسطينية صفا | ?Safa | palestine
maan | agency | وكالة معا; وكالة معا الإخبارية | Ma'an News Agency; Ma'an; Maan News Agency | palestine
shehab | agency | وكالة شهاب; وكالة شهاب الإخبارية | Shehab News Agency | palestine
saba | agency | وكالة سبأ; وكالة الأنباء اليمنية; وكالة سبأ للأنباء; وكالة الأنباء اليمنية سبأ | ?Saba; Saba News Agency; Saba news agency | yemen
lana | agency | وكالة الأنباء الليبية; وكالة الأنباء الليبية وال | Libyan News Agency; LANA | libya
tap | agency | وكالة تونس أفريقيا للأنباء; وكالة تونس إفريقيا للأنباء; ?وات; وكالة الأنباء التونسية | Tunis Afrique Presse; ?TAP | tunisia
aps | agency | وكالة الأنباء الجزائرية | Algeria Press Service; APS | algeria
map | agency | وكالة المغرب العربي للأنباء; وكالة الأنباء المغربية | Maghreb Arabe Presse; ?MAP | morocco
suna | agency | وكالة السودان للأنباء; ?سونا; وكالة الأنباء السودانية; وكالة سونا | Sudan News Agency; SUNA | sudan
ina | agency | وكالة الأنباء العراقية; ?واع; وكالة الأنباء العراقية واع; وكالة أنباء العراق | Iraqi News Agency; INA | iraq
shafaq | agency | شفق نيوز; وكالة شفق نيوز | Shafaq News | iraq
amaq | agency | وكالة أعماق; ?أعماق; وكالة أعماق الإخبارية; وكالة أعماق التابعة لتنظيم الدولة | Amaq; Amaq news agency; Amaq News Agency | isis
pti | agency | وكالة برس ترست أوف إنديا | Press Trust of India; PTI | india
bloomberg | agency | بلومبرغ; وكالة بلومبرغ; بلومبيرغ; وكالة بلومبيرغ; بلومبرج | Bloomberg; Bloomberg News |
dow-jones | agency | داو جونز | Dow Jones; Dow Jones Newswires |

# Channels and broadcasters
al-jazeera | outlet | ?الجزيرة; قناة الجزيرة; الجزيرة نت; قناة الجزيرة القطرية; شبكة الجزيرة | Al Jazeera; Al-Jazeera; Aljazeera | qatar
al-arabiya | outlet | قناة العربية; العربية نت; قناة العربية الحدث; العربية الحدث; قناة الحدث | Al Arabiya; Al-Arabiya; Al Arabiya TV | saudi-arabia
sky-news-arabia | outlet | سكاي نيوز عربية; قناة سكاي نيوز عربية; سكاي نيوز | Sky News Arabia | uae
sky-news | outlet | سكاي نيوز البريطانية; شبكة سكاي نيوز | Sky News | uk
bbc | outlet | بي بي سي; هيئة الإذاعة البريطانية; بي بي سي عربي; البي بي سي; شبكة بي بي سي | BBC; BBC News; British Broadcasting Corporation; BBC Arabic | uk
cnn | outlet | سي إن إن; سي ان ان; شبكة سي إن إن; شبكة سي إن إن الأمريكية; شبكة سي إن إن الأميركية; سي إن إن الأمريكية; شبكة سي ان ان; قناة سي إن إن | CNN | usa
fox-news | outlet | فوكس نيوز; قناة فوكس نيوز; شبكة فوكس نيوز; شبكة فوكس نيوز الأمريكية | Fox News; ?Fox | usa
abc-news | outlet | إيه بي سي; شبكة إيه بي سي; إيه بي سي نيوز | ABC News; ?ABC | usa
nbc-news | outlet | إن بي سي; شبكة إن بي سي; إن بي سي نيوز | NBC News; NBC; MSNBC | usa
cbs-news | outlet | سي بي إس; شبكة سي بي إس; سي بي إس نيوز | CBS News; CBS | usa
pbs | outlet | بي بي إس | PBS | usa
npr | outlet | الإذاعة الوطنية العامة الأمريكية | NPR; National Public Radio | usa
al-hurra | outlet | قناة الحرة; ?الحرة; قناة الحرة الأمريكية | Alhurra; Al Hurra; Al-Hurra | usa
voa | outlet | صوت أمريكا; صوت أميركا; إذاعة صوت أمريكا; إذاعة صوت أميركا | Voice of America; VOA | usa
radio-sawa | outlet | راديو سوا; إذاعة سوا | Radio Sawa | usa
rferl | outlet | راديو أوروبا الحرة; إذاعة أوروبا الحرة | Radio Free Europe; RFE/RL |
rt | outlet | روسيا اليوم; قناة روسيا اليوم; آر تي; قناة آر تي; شبكة روسيا اليوم | ?RT; Russia Today | russia
france24 | outlet | فرانس 24; قناة فرانس 24; فرانس24 | France 24; France24 | france
rfi | outlet | إذاعة فرنسا الدولية; مونت كارلو الدولية; راديو مونت كارلو | Radio France Internationale; RFI; Monte Carlo Doualiya | france
dw | outlet | دويتشه فيله; دويتشه فيلله; قناة دويتشه فيله | Deutsche Welle; DW | germany
euronews | outlet | يورونيوز; قناة يورونيوز | Euronews |
al-mayadeen | outlet | قناة الميادين; الميادين نت; شبكة الميادين | Al Mayadeen; Al-Mayadeen; al-Mayadeen TV | lebanon
al-manar | outlet | قناة المنار; ?المنار; تلفزيون المنار | Al-Manar; Al Manar; al-Manar TV | lebanon
mtv-lebanon | outlet | قناة إم تي في; إم تي في اللبنانية | MTV Lebanon | lebanon
lbci | outlet | إل بي سي آي; المؤسسة اللبنانية للإرسال; قناة إل بي سي | LBCI; LBC | lebanon
otv | outlet | قناة أو تي في | OTV | lebanon
al-jadeed | outlet | قناة الجديد; تلفزيون الجديد | Al Jadeed; Al-Jadeed | lebanon
al-alam | outlet | قناة العالم; قناة العالم الإيرانية | Al-Alam; Al Alam | iran
press-tv | outlet | برس تي في; قناة برس تي في | Press TV | iran
irib | outlet | التلفزيون الإيراني; التلفزيون الإيراني الرسمي; التلفزيون الرسمي الإيراني; التلفزيون الحكومي الإيراني; هيئة الإذاعة والتلفزيون الإيرانية | Iranian state television; Iranian state TV; IRIB; Iran's state TV | iran
syria-state-television | outlet | التلفزيون السوري; التلفزيون الرسمي السوري; التلفزيون السوري الرسمي; التلفزيون العربي السوري; !تلفزيون النظام | Syrian state television; Syrian state TV; Syrian television | syria
syria-tv | outlet | تلفزيون سوريا; قناة تلفزيون سوريا | Syria TV |
orient | outlet | أورينت نت; قناة أورينت; ?أورينت; أورينت نيوز; تلفزيون أورينت | Orient News; Orient TV; Orient Net |
enab-baladi | outlet | عنب بلدي; صحيفة عنب بلدي; جريدة عنب بلدي | Enab Baladi |
zaman-alwasl | outlet | زمان الوصل; صحيفة زمان الوصل; موقع زمان الوصل | Zaman al-Wasl; Zaman Alwasl |
al-souria-net | outlet | السورية نت; موقع السورية نت | Alsouria Net; Al-Souria Net |
souriatna | outlet | صحيفة سوريتنا; سوريتنا | Souriatna |
all4syria | outlet | كلنا شركاء; موقع كلنا شركاء | All4Syria |
syria-direct | outlet | سوريا على طول; موقع سوريا على طول | Syria Direct |
ayn-al-madina | outlet | عين المدينة; مجلة عين المدينة | Ayn al-Madina |
ikhbariya-syria | outlet | الإخبارية السورية; قناة الإخبارية السورية; الاخبارية السورية | Al-Ikhbariya Syria; Al-Ikhbariya | syria
halab-today | outlet | حلب اليوم; قناة حلب اليوم | Halab Today |
al-thawra-syria | outlet | صحيفة الثورة السورية; صحيفة تشرين | al-Thawra; Tishreen | syria
al-watan-syria | outlet | صحيفة الوطن السورية; صحيفة الوطن; جريدة الوطن | Al-Watan; al-Watan newspaper | syria
rudaw | outlet | رووداو; شبكة رووداو; شبكة رووداو الإعلامية; قناة رووداو; روداو | Rudaw |
kurdistan24 | outlet | كردستان 24; كوردستان 24; قناة كردستان 24 | Kurdistan 24; Kurdistan24 |
basnews | outlet | باسنيوز; موقع باسنيوز | Basnews; BasNews |
nrt | outlet | قناة إن آر تي | NRT |
al-sumaria | outlet | السومرية نيوز; السومرية; قناة السومرية | Alsumaria; Al-Sumaria | iraq
al-iraqiya | outlet | قناة العراقية; قناة العراقية الإخبارية | Al-Iraqiya | iraq
al-masirah | outlet | قناة المسيرة; المسيرة نت; قناة المسيرة الحوثية | Al Masirah; Al-Masirah; al-Masirah TV | yemen
al-aqsa-tv | outlet | قناة الأقصى; فضائية الأقصى | Al-Aqsa TV | palestine
palestine-tv | outlet | تلفزيون فلسطين | Palestine TV | palestine
al-araby-tv | outlet | التلفزيون العربي; تلفزيون العربي | Al Araby TV; Al-Araby TV |
al-ghad-tv | outlet | قناة الغد | Al-Ghad TV |
extra-news | outlet | إكسترا نيوز; قناة إكسترا نيوز; قناة القاهرة الإخبارية; القاهرة الإخبارية | Extra News; Al-Qahera News | egypt
trt | outlet | تي آر تي; تي آر تي عربي; قناة تي آر تي | TRT; TRT World; TRT Arabi | turkey
cnn-turk | outlet | سي إن إن ترك; سي إن إن تورك | CNN Turk; CNN Türk | turkey
ntv-turkey | outlet | قناة إن تي في التركية; إن تي في | NTV | turkey
kan | outlet | هيئة البث الإسرائيلية; هيئة البث العام الإسرائيلية; قناة كان; قناة كان العبرية | ?Kan; Israeli Broadcasting Authority | israel
channel-12-israel | outlet | القناة 12; القناة 12 العبرية; القناة 12 الإسرائيلية; القناة الثانية عشرة; القناة الثانية الإسرائيلية | Channel 12; Channel 2 | israel
channel-13-israel | outlet | القناة 13; القناة 13 الإسرائيلية; القناة 13 العبرية; القناة العاشرة | Channel 13; Channel 10 | israel
israel-radio | outlet | الإذاعة الإسرائيلية; إذاعة الجيش الإسرائيلي; الإذاعة العبرية | Israel Radio; Army Radio | israel
nile-tv | outlet | التلفزيون المصري; قناة النيل | Egyptian state television; Nile TV | egypt
i24 | outlet | قناة آي 24 نيوز; آي 24 نيوز | i24NEWS; i24 News | israel
cgtn | outlet | سي جي تي إن; تلفزيون الصين المركزي | CGTN; CCTV; China Central Television | china
nhk | outlet | هيئة الإذاعة والتلفزيون اليابانية | NHK | japan
channel-4 | outlet | القناة الرابعة البريطانية | Channel 4 News; Channel 4 | uk
itv | outlet | شبكة آي تي في | ITV News; ITV | uk

# Newspapers, magazines, sites
new-york-times | outlet | صحيفة نيويورك تايمز; نيويورك تايمز; النيويورك تايمز; صحيفة نيويورك تايمز الأمريكية; صحيفة نيويورك تايمز الأميركية | New York Times; The New York Times; NYT; NY Times | usa
washington-post | outlet | صحيفة واشنطن بوست; واشنطن بوست; الواشنطن بوست; صحيفة واشنطن بوست الأمريكية; صحيفة واشنطن بوست الأميركية | Washington Post; The Washington Post | usa
wall-street-journal | outlet | صحيفة وول ستريت جورنال; وول ستريت جورنال; صحيفة وول ستريت جورنال الأمريكية; وول ستريت جرنال | Wall Street Journal; The Wall Street Journal; WSJ | usa
los-angeles-times | outlet | لوس أنجلوس تايمز; صحيفة لوس أنجلوس تايمز; لوس انجلس تايمز | Los Angeles Times; LA Times | usa
usa-today | outlet | يو إس إيه توداي; صحيفة يو إس إيه توداي | USA Today | usa
new-york-post | outlet | نيويورك بوست; صحيفة نيويورك بوست | New York Post | usa
foreign-policy | outlet | مجلة فورين بوليسي; فورين بوليسي; مجلة فورين بوليسي الأمريكية; مجلة فورين بوليسي الأميركية; فورن بوليسي | Foreign Policy; Foreign Policy magazine | usa
foreign-affairs | outlet | مجلة فورين أفيرز; فورين أفيرز | Foreign Affairs | usa
newsweek | outlet | نيوزويك; مجلة نيوزويك; مجلة نيوزويك الأمريكية | Newsweek | usa
time | outlet | مجلة تايم; مجلة تايم الأمريكية | Time magazine; ?TIME | usa
politico | outlet | بوليتيكو; صحيفة بوليتيكو; موقع بوليتيكو | Politico; POLITICO | usa
axios | outlet | أكسيوس; موقع أكسيوس; موقع أكسيوس الأمريكي | Axios | usa
daily-beast | outlet | ديلي بيست; موقع ديلي بيست; صحيفة ديلي بيست | Daily Beast; The Daily Beast | usa
huffington-post | outlet | هافينغتون بوست; هاف بوست | Huffington Post; HuffPost; The Huffington Post | usa
breitbart | outlet | بريتبارت; موقع بريتبارت | Breitbart; Breitbart News | usa
buzzfeed | outlet | باز فيد; موقع باز فيد; بازفيد | BuzzFeed; BuzzFeed News | usa
vox | outlet | موقع فوكس الأمريكي | ?Vox | usa
the-hill | outlet | ذا هيل; صحيفة ذا هيل; صحيفة ذي هيل | ?The Hill | usa
national-interest | outlet | ناشونال إنترست; مجلة ناشونال إنترست; ناشيونال إنترست | National Interest; The National Interest | usa
new-yorker | outlet | نيويوركر; مجلة نيويوركر | The New Yorker; New Yorker | usa
atlantic | outlet | مجلة ذي أتلانتيك; ذي أتلانتك; مجلة أتلانتيك | The Atlantic | usa
intercept | outlet | ذي إنترسبت; موقع إنترسبت; ذا إنترسبت | The Intercept | usa
al-monitor | outlet | المونيتور; موقع المونيتور; موقع المونيتور الأمريكي | Al-Monitor | usa
mcclatchy | outlet | ماكلاتشي | McClatchy | usa
guardian | outlet | الغارديان; صحيفة الغارديان; الجارديان; صحيفة الجارديان; صحيفة الغارديان البريطانية; غارديان; ذي غارديان; صحيفة ذي غارديان | The Guardian; ?Guardian | uk
times-london | outlet | صحيفة التايمز; ?التايمز; صحيفة التايمز البريطانية; صحيفة تايمز; صحيفة ذا تايمز | ?The Times; Times of London | uk
sunday-times | outlet | صنداي تايمز; صحيفة صنداي تايمز; الصنداي تايمز | Sunday Times; The Sunday Times | uk
independent | outlet | الإندبندنت; صحيفة الإندبندنت; إندبندنت; صحيفة إندبندنت; اندبندنت; الاندبندنت; إندبندنت عربية | The Independent; ?Independent | uk
telegraph | outlet | ديلي تلغراف; صحيفة ديلي تلغراف; التلغراف; تلغراف; صحيفة التلغراف; الديلي تلغراف; صحيفة الديلي تلغراف | Daily Telegraph; The Telegraph; The Daily Telegraph; ?Telegraph | uk
financial-times | outlet | فايننشال تايمز; صحيفة فايننشال تايمز; فايننشيال تايمز; صحيفة فايننشال تايمز البريطانية | Financial Times; The Financial Times | uk
daily-mail | outlet | ديلي ميل; صحيفة ديلي ميل; الديلي ميل | Daily Mail; Mail Online; MailOnline | uk
economist | outlet | الإيكونوميست; مجلة الإيكونوميست; إيكونوميست; ذي إيكونوميست; الايكونوميست | The Economist; ?Economist | uk
observer | outlet | صحيفة الأوبزرفر; ?الأوبزرفر; ?أوبزرفر | ?The Observer | uk
middle-east-eye | outlet | ميدل إيست آي; موقع ميدل إيست آي; موقع ميدل إيست آي البريطاني | Middle East Eye | uk
le-monde | outlet | لوموند; صحيفة لوموند; صحيفة لوموند الفرنسية | Le Monde | france
le-figaro | outlet | لوفيغارو; صحيفة لوفيغارو; صحيفة لوفيغارو الفرنسية; لو فيغارو | Le Figaro | france
liberation | outlet | ليبراسيون; صحيفة ليبراسيون; صحيفة ليبراسيون الفرنسية | ?Liberation; Libération | france
le-point | outlet | لوبوان; مجلة لوبوان | Le Point | france
mediapart | outlet | ميديا بارت; موقع ميديا بارت | Mediapart | france
der-spiegel | outlet | دير شبيغل; مجلة دير شبيغل; دير شبيجل; مجلة شبيغل; شبيغل أونلاين | Der Spiegel; ?Spiegel; Spiegel Online | germany
bild | outlet | بيلد; صحيفة بيلد; صحيفة بيلد الألمانية | ?Bild | germany
die-welt | outlet | دي فيلت; صحيفة دي فيلت | Die Welt | germany
sueddeutsche | outlet | زود دويتشه تسايتونغ; صحيفة زود دويتشه تسايتونغ; زود دويتشه | Sueddeutsche Zeitung; Süddeutsche Zeitung | germany
faz | outlet | فرانكفورتر ألغماينه; صحيفة فرانكفورتر ألغماينه تسايتونغ | Frankfurter Allgemeine Zeitung; FAZ | germany
el-pais | outlet | إل باييس; صحيفة إل باييس; صحيفة الباييس | El Pais; El País | spain
la-repubblica | outlet | لا ريبوبليكا; صحيفة لا ريبوبليكا | La Repubblica | italy
corriere | outlet | كورييري ديلا سيرا; صحيفة كورييري ديلا سيرا | Corriere della Sera | italy
haaretz | outlet | هآرتس; صحيفة هآرتس; صحيفة هآرتس الإسرائيلية; هارتس | Haaretz; Ha'aretz | israel
yedioth | outlet | يديعوت أحرونوت; صحيفة يديعوت أحرونوت; يديعوت أحرنوت | Yedioth Ahronoth; Yediot Ahronot; Ynet | israel
jerusalem-post | outlet | جيروزاليم بوست; صحيفة جيروزاليم بوست; جيروزالم بوست | Jerusalem Post; The Jerusalem Post | israel
times-of-israel | outlet | تايمز أوف إسرائيل; صحيفة تايمز أوف إسرائيل; موقع تايمز أوف إسرائيل | Times of Israel; The Times of Israel | israel
maariv | outlet | معاريف; صحيفة معاريف | Maariv; Ma'ariv | israel
israel-hayom | outlet | يسرائيل هيوم; إسرائيل اليوم; صحيفة إسرائيل اليوم; صحيفة يسرائيل هيوم | Israel Hayom | israel
walla | outlet | موقع واللا; موقع واللا العبري; موقع والا العبري | Walla | israel
kommersant | outlet | كوميرسانت; صحيفة كوميرسانت; صحيفة كوميرسانت الروسية; كومرسانت | Kommersant | russia
izvestia | outlet | إزفيستيا; صحيفة إزفيستيا; صحيفة إزفيستيا الروسية | Izvestia | russia
novaya-gazeta | outlet | نوفايا غازيتا; صحيفة نوفايا غازيتا | Novaya Gazeta | russia
pravda | outlet | ?برافدا; صحيفة برافدا | Pravda | russia
global-times | outlet | غلوبال تايمز; صحيفة غلوبال تايمز; صحيفة غلوبال تايمز الصينية | Global Times | china
peoples-daily | outlet | صحيفة الشعب الصينية; صحيفة الشعب اليومية | People's Daily | china
china-daily | outlet | تشاينا ديلي; صحيفة تشاينا ديلي | China Daily | china
hurriyet | outlet | حرييت; صحيفة حرييت; صحيفة حرييت التركية; حريت | Hurriyet; Hürriyet; Hurriyet Daily News | turkey
sabah | outlet | صحيفة صباح التركية; ديلي صباح; صحيفة ديلي صباح; صحيفة صباح | ?Sabah; Daily Sabah | turkey
yeni-safak | outlet | يني شفق; صحيفة يني شفق; صحيفة يني شفق التركية | Yeni Safak; Yeni Şafak | turkey
milliyet | outlet | ملييت; صحيفة ملييت; ميلييت | ?Milliyet | turkey
cumhuriyet | outlet | جمهورييت; صحيفة جمهورييت | Cumhuriyet | turkey
asharq-al-awsat | outlet | صحيفة الشرق الأوسط; جريدة الشرق الأوسط; الشرق الأوسط اللندنية; صحيفة الشرق الأوسط اللندنية | Asharq al-Awsat; Asharq Al-Awsat; Al-Sharq al-Awsat | saudi-arabia
al-hayat | outlet | صحيفة الحياة; جريدة الحياة; صحيفة الحياة اللندنية; الحياة اللندنية | Al-Hayat; Al Hayat |
al-quds-al-arabi | outlet | القدس العربي; صحيفة القدس العربي | Al-Quds al-Arabi; Al Quds Al Arabi |
al-araby-al-jadeed | outlet | العربي الجديد; صحيفة العربي الجديد; موقع العربي الجديد | Al-Araby al-Jadeed; The New Arab |
arabi21 | outlet | عربي21; عربي 21; موقع عربي21; صحيفة عربي21 | Arabi21; Arabi 21 |
rai-al-youm | outlet | رأي اليوم; صحيفة رأي اليوم | Rai al-Youm; Rai al-Yaoum |
al-akhbar | outlet | صحيفة الأخبار اللبنانية; جريدة الأخبار; صحيفة الأخبار; الأخبار اللبنانية | Al-Akhbar; al-Akhbar newspaper | lebanon
an-nahar | outlet | صحيفة النهار; جريدة النهار; النهار اللبنانية; صحيفة النهار اللبنانية | An-Nahar; Annahar | lebanon
assafir | outlet | صحيفة السفير; جريدة السفير; السفير اللبنانية | As-Safir; Assafir | lebanon
al-liwaa | outlet | صحيفة اللواء; جريدة اللواء; صحيفة اللواء اللبنانية | Al-Liwaa | lebanon
al-joumhouria | outlet | صحيفة الجمهورية; جريدة الجمهورية | Al-Joumhouria | lebanon
al-mustaqbal | outlet | صحيفة المستقبل; جريدة المستقبل | Al-Mustaqbal | lebanon
lorient | outlet | صحيفة لوريان لوجور | L'Orient-Le Jour; L'Orient Today | lebanon
daily-star | outlet | ديلي ستار; صحيفة ديلي ستار | Daily Star; The Daily Star | lebanon
naharnet | outlet | نهارنت; موقع نهارنت | Naharnet | lebanon
al-ahram | outlet | صحيفة الأهرام; جريدة الأهرام; بوابة الأهرام; الأهرام المصرية; ?الأهرام | Al-Ahram; Ahram Online | egypt
youm7 | outlet | اليوم السابع; صحيفة اليوم السابع; موقع اليوم السابع | Youm7; Al-Youm Al-Sabea | egypt
al-masry-al-youm | outlet | المصري اليوم; صحيفة المصري اليوم | Al-Masry Al-Youm; Egypt Independent | egypt
al-shorouk | outlet | صحيفة الشروق; جريدة الشروق; الشروق المصرية | Al-Shorouk; Shorouk | egypt
mada-masr | outlet | مدى مصر; موقع مدى مصر | Mada Masr | egypt
okaz | outlet | صحيفة عكاظ; عكاظ; صحيفة عكاظ السعودية | ?Okaz | saudi-arabia
al-riyadh | outlet | صحيفة الرياض; جريدة الرياض | Al-Riyadh newspaper | saudi-arabia
sabq | outlet | صحيفة سبق; صحيفة سبق الإلكترونية; سبق الإلكترونية | Sabq | saudi-arabia
arab-news | outlet | عرب نيوز; صحيفة عرب نيوز | Arab News | saudi-arabia
the-national | outlet | صحيفة ذا ناشيونال; ذا ناشونال; صحيفة ذا ناشونال الإماراتية | ?The National | uae
gulf-news | outlet | غلف نيوز; صحيفة غلف نيوز | Gulf News | uae
al-ittihad | outlet | صحيفة الاتحاد الإماراتية; صحيفة الاتحاد | Al-Ittihad | uae
al-khaleej | outlet | صحيفة الخليج; صحيفة الخليج الإماراتية | Al-Khaleej | uae
al-bayan | outlet | صحيفة البيان الإماراتية; صحيفة البيان | Al-Bayan | uae
al-rai | outlet | صحيفة الرأي; صحيفة الراي; صحيفة الراي الكويتية; صحيفة الرأي الكويتية; الراي الكويتية | Al-Rai; Al Rai | kuwait
al-qabas | outlet | صحيفة القبس; القبس الكويتية; صحيفة القبس الكويتية | Al-Qabas | kuwait
al-anba | outlet | صحيفة الأنباء الكويتية; صحيفة الأنباء | Al-Anba | kuwait
al-ghad-jordan | outlet | صحيفة الغد الأردنية; صحيفة الغد | Al-Ghad | jordan
al-dustour | outlet | صحيفة الدستور; صحيفة الدستور الأردنية | Ad-Dustour | jordan
al-anbat | outlet | صحيفة الأنباط; ?الأنباط | Al-Anbat | jordan
ammon | outlet | ?عمون; موقع عمون; وكالة عمون الإخبارية | Ammon News | jordan
elaph | outlet | إيلاف; موقع إيلاف; صحيفة إيلاف | Elaph |
hespress | outlet | هسبريس; موقع هسبريس; صحيفة هسبريس | Hespress | morocco
al-shorouk-algeria | outlet | الشروق الجزائرية; صحيفة الشروق الجزائرية | Echorouk | algeria
al-khabar | outlet | صحيفة الخبر; صحيفة الخبر الجزائرية | El Khabar | algeria
al-taghyeer | outlet | صحيفة التغيير السودانية | Altaghyeer | sudan
dabanga | outlet | راديو دبنقا; دبنقا | Radio Dabanga; Dabanga | sudan
al-masdar-news | outlet | المصدر نيوز; موقع المصدر نيوز | Al-Masdar News; AMN |
muraselon | outlet | موقع مراسلون | Muraselon |
times-of-india | outlet | تايمز أوف إنديا; صحيفة تايمز أوف إنديا | Times of India; The Times of India | india
wikileaks | outlet | ويكيليكس; موقع ويكيليكس | WikiLeaks; Wikileaks |
dabiq | outlet | مجلة دابق | ?Dabiq; Dabiq magazine | isis
al-naba | outlet | صحيفة النبأ | Al-Naba | isis
flightradar | outlet | فلايت رادار; موقع فلايت رادار | Flightradar24 |
# Local outlets of Syria, Iraq, Yemen, Libya, Sudan and Palestine, which ordinary posts name as their source.
north-press | agency | نورث برس; وكالة نورث برس; موقع نورث برس | North Press; North Press Agency |
euphrates-post | outlet | فرات بوست; شبكة فرات بوست; موقع فرات بوست | Euphrates Post |
al-khabour | outlet | شبكة الخابور; موقع الخابور; شبكة الخابور الإعلامية | Al-Khabour Network |
ain-al-furat | outlet | شبكة عين الفرات; ?عين الفرات | Ain al-Furat; Eye of Euphrates |
nahr-media | outlet | شبكة نهر ميديا; نهر ميديا | Nahr Media |
suwayda-24 | outlet | السويداء 24; شبكة السويداء 24 | Suwayda 24 |
horan-free | outlet | تجمع أحرار حوران; أحرار حوران | Horan Free League; Ahrar Horan Gathering |
ronahi | outlet | قناة روناهي; روناهي | Ronahi TV; Ronahi |
baladi-news | outlet | بلدي نيوز; شبكة بلدي نيوز; موقع بلدي نيوز | Baladi News |
nedaa-post | outlet | نداء بوست; موقع نداء بوست | Nedaa Post |
voice-of-the-capital | outlet | صوت العاصمة; موقع صوت العاصمة | Sowt al-Asima; Voice of the Capital |
jisr | outlet | شبكة جسر; صحيفة جسر; مؤسسة جسر | Jisr Press |
deir-ezzor-24 | outlet | دير الزور 24; شبكة دير الزور 24; موقع دير الزور 24 | Deir Ezzor 24; DeirEzzor24 |
arta-fm | outlet | آرتا إف إم; راديو آرتا; إذاعة آرتا | Arta FM |
al-badia-24 | outlet | البادية 24; شبكة البادية 24 | Al-Badia 24 |
daraj | outlet | موقع درج | Daraj; Daraj Media | lebanon
al-rakoba | outlet | صحيفة الراكوبة; الراكوبة; موقع الراكوبة | Al-Rakoba | sudan
sudan-tribune | outlet | سودان تربيون; صحيفة سودان تربيون; موقع سودان تربيون | Sudan Tribune | sudan
al-masdar-online | outlet | المصدر أونلاين; موقع المصدر أونلاين | Al-Masdar Online | yemen
yemen-monitor | outlet | يمن مونيتور; موقع يمن مونيتور | Yemen Monitor | yemen
alwasat-libya | outlet | بوابة الوسط; صحيفة الوسط الليبية | Al-Wasat; Alwasat Gate | libya
libya-alahrar | outlet | قناة ليبيا الأحرار; ليبيا الأحرار | Libya Al-Ahrar; Libya Alahrar TV | libya
quds-press | agency | قدس برس; وكالة قدس برس | Quds Press | palestine
quds-news | outlet | شبكة قدس; شبكة قدس الإخبارية | Quds News Network; QNN | palestine
`;
