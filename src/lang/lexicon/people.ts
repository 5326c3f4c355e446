/** Political and military figures whom reports name without introducing them. Format: `parseActors`; surnames that others bear too are marked `~`. */
export const people = `
# Syria
bashar-assad | person | بشار الأسد; ~الأسد; بشار حافظ الأسد | Bashar al-Assad; Bashar Assad; Assad; ~al-Assad | syria
maher-assad | person | ماهر الأسد | Maher al-Assad | syria
hafez-assad | person | حافظ الأسد | Hafez al-Assad | syria
asma-assad | person | أسماء الأسد | Asma al-Assad | syria
walid-muallem | person | وليد المعلم; ~?المعلم | Walid al-Muallem; Walid Muallem; Walid al-Moallem; ~Muallem; ~Moallem | syria
faisal-mekdad | person | فيصل المقداد; فيصل مقداد; ~المقداد | Faisal Mekdad; Faisal al-Mekdad; Faisal Miqdad; ~Mekdad | syria
bashar-jaafari | person | بشار الجعفري; ~الجعفري | Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari; ~Jaafari | syria
bouthaina-shaaban | person | بثينة شعبان | Bouthaina Shaaban; Buthaina Shaaban | syria
farouk-sharaa | person | فاروق الشرع | Farouk al-Sharaa; Farouq al-Shara | syria
ali-mamlouk | person | علي مملوك | Ali Mamlouk | syria
suheil-hassan | person | سهيل الحسن | Suheil al-Hassan; Suhail al-Hassan | syria
ahmed-sharaa | person | أحمد الشرع; أبو محمد الجولاني; ~الجولاني; ~?الشرع | Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Golani; ~al-Sharaa; ~Jolani; ~Golani | syria
asaad-shaibani | person | أسعد الشيباني; ~الشيباني | Asaad al-Shaibani; Asaad Hassan al-Shaibani; ~Shaibani | syria
murhaf-abu-qasra | person | مرهف أبو قصرة | Murhaf Abu Qasra | syria
mazloum-abdi | person | مظلوم عبدي; مظلوم كوباني; ~عبدي | Mazloum Abdi; Mazlum Abdi; Mazloum Kobani; ~Abdi | sdf
salih-muslim | person | صالح مسلم | Salih Muslim; Saleh Muslim | pyd
ilham-ahmed | person | إلهام أحمد | Ilham Ahmed; Elham Ahmad | sdc
talal-silo | person | طلال سلو | Talal Silo; Talal Sello | sdf
farhad-shami | person | فرهاد شامي | Farhad Shami | sdf
mustafa-bali | person | مصطفى بالي | Mustafa Bali | sdf
riyad-hijab | person | رياض حجاب; ~?حجاب | Riyad Hijab; Riad Hijab; ~Hijab | high-negotiations-committee
nasr-hariri | person | نصر الحريري | Nasr al-Hariri; Naser al-Hariri | high-negotiations-committee
salem-muslet | person | سالم المسلط | Salem al-Muslet; Salem Meslet | high-negotiations-committee
riad-seif | person | رياض سيف | Riad Seif | syrian-national-coalition
anas-abdah | person | أنس العبدة | Anas al-Abdah | syrian-national-coalition
moaz-khatib | person | معاذ الخطيب; أحمد معاذ الخطيب | Moaz al-Khatib; Mouaz al-Khatib | syrian-national-coalition
burhan-ghalioun | person | برهان غليون | Burhan Ghalioun | syrian-national-council
george-sabra | person | جورج صبرا | George Sabra | syrian-national-coalition
khaled-khoja | person | خالد خوجة | Khaled Khoja | syrian-national-coalition
ahmad-jarba | person | أحمد الجربا; ~الجربا | Ahmad Jarba; Ahmed Jarba | syrian-national-coalition
hadi-bahra | person | هادي البحرة | Hadi al-Bahra | syrian-national-coalition
mohammed-alloush | person | محمد علوش; ~علوش | Mohammed Alloush; Mohammad Alloush; ~Alloush | jaish-al-islam
zahran-alloush | person | زهران علوش | Zahran Alloush | jaish-al-islam
issam-buwaydani | person | عصام بويضاني | Issam Buwaydani | jaish-al-islam
riad-asaad | person | رياض الأسعد | Riad al-Asaad; Riyad al-Asaad | fsa
rami-abdulrahman | person | رامي عبد الرحمن; رامي عبدالرحمن; ~عبد الرحمن; ~عبدالرحمن | Rami Abdulrahman; Rami Abdul Rahman; Rami Abdel Rahman; Rami Abdurrahman; ~Abdel Rahman; ~Abdul Rahman; ~Abdulrahman; ~Abdurrahman | sohr
raed-saleh | person | رائد الصالح | Raed al-Saleh; Raed Saleh | white-helmets

# Iraq, Kurdistan
haider-abadi | person | حيدر العبادي; ~العبادي | Haider al-Abadi; Haidar al-Abadi; Haider Abadi; ~Abadi; ~al-Abadi | iraq
nouri-maliki | person | نوري المالكي; ~المالكي | Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; ~Maliki; ~al-Maliki | iraq
adel-abdul-mahdi | person | عادل عبد المهدي; عادل عبدالمهدي; ~عبد المهدي | Adel Abdul Mahdi; Adil Abdul-Mahdi; ~Abdul Mahdi | iraq
mustafa-kadhimi | person | مصطفى الكاظمي; ~الكاظمي | Mustafa al-Kadhimi; Mustafa Kadhimi; ~Kadhimi; ~al-Kadhimi | iraq
mohammed-sudani | person | محمد شياع السوداني; محمد السوداني | Mohammed Shia al-Sudani; Mohammed al-Sudani; ~al-Sudani | iraq
barham-salih | person | برهم صالح | Barham Salih; Barham Saleh | iraq
fuad-masum | person | فؤاد معصوم | Fuad Masum; Fouad Massoum | iraq
jalal-talabani | person | جلال طالباني; جلال الطالباني; ~طالباني | Jalal Talabani; ~Talabani | iraq
salim-jabouri | person | سليم الجبوري; ~الجبوري | Salim al-Jabouri; ~Jabouri | iraq
mohammed-halbousi | person | محمد الحلبوسي; ~الحلبوسي | Mohammed al-Halbousi; ~Halbousi | iraq
ibrahim-jaafari | person | إبراهيم الجعفري | Ibrahim al-Jaafari; Ibrahim Jaafari | iraq
hoshyar-zebari | person | هوشيار زيباري; ~زيباري | Hoshyar Zebari; Hoshiyar Zebari; ~Zebari | iraq
fuad-hussein | person | فؤاد حسين | Fuad Hussein | iraq
khaled-obeidi | person | خالد العبيدي | Khaled al-Obeidi; Khalid al-Obaidi | iraq
saad-maan | person | سعد معن | Saad Maan | iraq
yahya-rasool | person | يحيى رسول; يحيى رسول الزبيدي | Yahya Rasool; Yahya Rasul | iraq
moqtada-sadr | person | مقتدى الصدر; ~الصدر | Moqtada al-Sadr; Muqtada al-Sadr; ~Sadr; ~al-Sadr | sadrist
ali-sistani | person | علي السيستاني; السيستاني | Ali al-Sistani; Ali Sistani; Sistani | iraq
ammar-hakim | person | عمار الحكيم | Ammar al-Hakim | iraq
hadi-ameri | person | هادي العامري; ~العامري | Hadi al-Ameri; Hadi al-Amiri; ~Ameri; ~Amiri | badr
qais-khazali | person | قيس الخزعلي; ~الخزعلي | Qais al-Khazali; ~Khazali | asaib-ahl-al-haq
falih-fayyad | person | فالح الفياض; ~الفياض | Falih al-Fayyadh; Faleh al-Fayyad | pmf
abu-mahdi-muhandis | person | أبو مهدي المهندس | Abu Mahdi al-Muhandis; ~Muhandis | pmf
ahmed-asadi | person | أحمد الأسدي | Ahmed al-Asadi | pmf
saddam-hussein | person | صدام حسين; ?صدام | Saddam Hussein; Saddam | iraq
masoud-barzani | person | مسعود بارزاني; مسعود البارزاني; ~بارزاني; ~البارزاني | Masoud Barzani; Massoud Barzani; ~Barzani | kurdistan-region
nechirvan-barzani | person | نيجيرفان بارزاني; نيجيرفان البارزاني | Nechirvan Barzani | kurdistan-region
masrour-barzani | person | مسرور بارزاني; مسرور البارزاني | Masrour Barzani | kurdistan-region
abu-bakr-baghdadi | person | أبو بكر البغدادي; أبوبكر البغدادي; ~البغدادي | Abu Bakr al-Baghdadi; ~Baghdadi; ~al-Baghdadi | isis
abu-mohammed-adnani | person | أبو محمد العدناني; ~العدناني | Abu Mohammed al-Adnani; Abu Muhammad al-Adnani; ~Adnani | isis
osama-bin-laden | person | أسامة بن لادن; بن لادن | Osama bin Laden; Usama bin Laden; Bin Laden; bin Laden | al-qaeda
ayman-zawahiri | person | أيمن الظواهري; ~الظواهري | Ayman al-Zawahiri; ~Zawahiri; ~al-Zawahiri | al-qaeda

# Lebanon, Jordan, Palestine, Israel
hassan-nasrallah | person | حسن نصر الله; حسن نصرالله; نصر الله; نصرالله | Hassan Nasrallah; Hasan Nasrallah; Nasrallah | hezbollah
naim-qassem | person | نعيم قاسم | Naim Qassem; Naeem Qassem | hezbollah
saad-hariri | person | سعد الحريري; ~الحريري | Saad Hariri; Saad al-Hariri; ~Hariri | lebanon
michel-aoun | person | ميشال عون; ~عون | Michel Aoun; ~Aoun | lebanon
joseph-aoun | person | جوزيف عون; جوزف عون | Joseph Aoun | lebanon
nabih-berri | person | نبيه بري; ~بري | Nabih Berri; Nabih Berry; ~Berri | lebanon
najib-mikati | person | نجيب ميقاتي; ميقاتي | Najib Mikati; Mikati | lebanon
nawaf-salam | person | نواف سلام | Nawaf Salam | lebanon
tammam-salam | person | تمام سلام | Tammam Salam | lebanon
gebran-bassil | person | جبران باسيل; باسيل | Gebran Bassil; Bassil | lebanon
samir-geagea | person | سمير جعجع; جعجع | Samir Geagea; Geagea | lebanon
walid-jumblatt | person | وليد جنبلاط; جنبلاط | Walid Jumblatt; Walid Joumblatt; Jumblatt | lebanon
abbas-ibrahim | person | عباس إبراهيم | Abbas Ibrahim | lebanon
abdullah-ii | person | الملك عبد الله الثاني; عبد الله الثاني; الملك عبدالله الثاني; العاهل الأردني | King Abdullah II; King Abdullah; Abdullah II | jordan
ayman-safadi | person | أيمن الصفدي; الصفدي | Ayman Safadi; Ayman al-Safadi; Safadi | jordan
nasser-judeh | person | ناصر جودة | Nasser Judeh | jordan
mohammed-momani | person | محمد المومني; ~المومني | Mohammed Momani; Mohammad Momani; ~Momani | jordan
mahmoud-abbas | person | محمود عباس; ~عباس; أبو مازن | Mahmoud Abbas; ~Abbas; Abu Mazen | palestine
saeb-erekat | person | صائب عريقات; عريقات | Saeb Erekat; Saeb Erakat; Erekat | palestine
nabil-abu-rudeineh | person | نبيل أبو ردينة; أبو ردينة | Nabil Abu Rudeineh; Nabil Abu Rdeneh; Abu Rudeineh | palestine
ismail-haniyeh | person | إسماعيل هنية; هنية | Ismail Haniyeh; Ismail Haniya; Ismail Haniyya; Haniyeh; Haniya | hamas
khaled-meshaal | person | خالد مشعل; ~مشعل | Khaled Meshaal; Khaled Mashal; Khaled Meshal; Meshaal; Meshal | hamas
yahya-sinwar | person | يحيى السنوار; السنوار | Yahya Sinwar; Yehya Sinwar; Sinwar | hamas
khalil-hayya | person | خليل الحية | Khalil al-Hayya; Khalil al-Haya | hamas
osama-hamdan | person | أسامة حمدان | Osama Hamdan | hamas
mousa-abu-marzouk | person | موسى أبو مرزوق | Mousa Abu Marzouk; Musa Abu Marzouk | hamas
abu-obeida | person | أبو عبيدة | Abu Obeida; Abu Ubaida | qassam
mohammed-deif | person | محمد الضيف | Mohammed Deif | qassam
ashraf-qidra | person | أشرف القدرة | Ashraf al-Qidra; Ashraf al-Qudra | gaza-health-ministry
ziad-nakhala | person | زياد النخالة | Ziad al-Nakhala; Ziyad al-Nakhalah | pij
yasser-arafat | person | ياسر عرفات | Yasser Arafat; Yasir Arafat; Arafat | palestine
benjamin-netanyahu | person | بنيامين نتنياهو; نتنياهو; نتانياهو; بنيامين نتانياهو; بنيامين نتنياهو; بيبي نتنياهو | Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu | israel
avigdor-lieberman | person | أفيغدور ليبرمان; ليبرمان; أفيجدور ليبرمان | Avigdor Lieberman; Avigdor Liberman; ~Lieberman; ~Liberman | israel
benny-gantz | person | بيني غانتس; غانتس; بيني جانتس; بني غانتس | Benny Gantz; Gantz | israel
yoav-gallant | person | يوآف غالانت; غالانت; يوآف جالانت | Yoav Gallant; Gallant | israel
naftali-bennett | person | نفتالي بينيت; نفتالي بينت; بينيت | Naftali Bennett | israel
yair-lapid | person | يائير لابيد; يائير لبيد; لابيد; لبيد | Yair Lapid; Lapid | israel
itamar-ben-gvir | person | إيتمار بن غفير; بن غفير | Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir; Ben Gvir | israel
bezalel-smotrich | person | بتسلئيل سموتريتش; سموتريتش | Bezalel Smotrich; Smotrich | israel
israel-katz | person | يسرائيل كاتس | Israel Katz; Yisrael Katz | israel
ehud-barak | person | إيهود باراك; إيهود باراك | Ehud Barak | israel
daniel-hagari | person | دانيال هاغاري; هاغاري | Daniel Hagari; Hagari | israel
avichay-adraee | person | أفيخاي أدرعي; أدرعي | Avichay Adraee; Avichai Adraee | israel

# Gulf, Yemen
king-salman | person | الملك سلمان; سلمان بن عبد العزيز; الملك سلمان بن عبد العزيز; الملك سلمان بن عبدالعزيز; العاهل السعودي; خادم الحرمين الشريفين | King Salman; Salman bin Abdulaziz | saudi-arabia
mohammed-bin-salman | person | محمد بن سلمان; الأمير محمد بن سلمان; ولي العهد السعودي; بن سلمان | Mohammed bin Salman; Mohammad bin Salman; Prince Mohammed bin Salman; MBS; bin Salman | saudi-arabia
adel-jubeir | person | عادل الجبير; الجبير | Adel al-Jubeir; Adel Jubeir; Jubeir; al-Jubeir | saudi-arabia
faisal-bin-farhan | person | فيصل بن فرحان; الأمير فيصل بن فرحان | Faisal bin Farhan; Prince Faisal bin Farhan | saudi-arabia
jamal-khashoggi | person | جمال خاشقجي; خاشقجي | Jamal Khashoggi; Khashoggi | 
turki-maliki | person | تركي المالكي | Turki al-Maliki; Turki al-Malki | arab-coalition
ahmed-asiri | person | أحمد عسيري; أحمد العسيري; ~عسيري | Ahmed Asiri; Ahmed al-Asiri; Ahmad Asiri; ~Asiri | arab-coalition
mohammed-bin-zayed | person | محمد بن زايد; الشيخ محمد بن زايد | Mohammed bin Zayed; Mohamed bin Zayed; MBZ | uae
anwar-gargash | person | أنور قرقاش; قرقاش | Anwar Gargash; Gargash | uae
tamim | person | تميم بن حمد; الشيخ تميم بن حمد; تميم بن حمد آل ثاني; الشيخ تميم بن حمد آل ثاني | Tamim bin Hamad Al Thani; Tamim bin Hamad; Sheikh Tamim | qatar
mohammed-bin-abdulrahman | person | محمد بن عبد الرحمن آل ثاني; محمد بن عبدالرحمن آل ثاني | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman | qatar
majed-ansari | person | ماجد الأنصاري | Majed al-Ansari | qatar
abdrabbuh-hadi | person | عبد ربه منصور هادي; عبدربه منصور هادي; منصور هادي | Abdrabbuh Mansour Hadi; Abd-Rabbu Mansour Hadi; Abd Rabbo Mansour Hadi; ~Hadi | yemen
ali-abdullah-saleh | person | علي عبد الله صالح; علي عبدالله صالح | Ali Abdullah Saleh; ~Saleh | yemen
rashad-alimi | person | رشاد العليمي; ~العليمي | Rashad al-Alimi; ~Alimi | yemen
abdul-malik-houthi | person | عبد الملك الحوثي; عبدالملك الحوثي; عبد الملك بدر الدين الحوثي | Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi | houthis
yahya-saree | person | يحيى سريع | Yahya Saree; Yahya Sarea; Yahya Sare'e | houthis
mohammed-abdulsalam | person | محمد عبد السلام; محمد عبدالسلام | Mohammed Abdulsalam; Mohammed Abdul-Salam | houthis
aidarous-zubaidi | person | عيدروس الزبيدي | Aidarous al-Zubaidi; Aidarus al-Zoubaidi | stc-yemen

# Iran
ali-khamenei | person | علي خامنئي; خامنئي; آية الله علي خامنئي; آية الله خامنئي; المرشد الإيراني; المرشد الأعلى الإيراني | Ali Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Khamenei | iran
hassan-rouhani | person | حسن روحاني; روحاني | Hassan Rouhani; Hasan Rouhani; Rouhani; Rohani | iran
mahmoud-ahmadinejad | person | محمود أحمدي نجاد; أحمدي نجاد | Mahmoud Ahmadinejad; Ahmadinejad | iran
ebrahim-raisi | person | إبراهيم رئيسي | Ebrahim Raisi; Raisi | iran
masoud-pezeshkian | person | مسعود بزشكيان; بزشكيان | Masoud Pezeshkian; Pezeshkian | iran
javad-zarif | person | محمد جواد ظريف; جواد ظريف; ~ظريف | Mohammad Javad Zarif; Javad Zarif; Zarif | iran
amir-abdollahian | person | حسين أمير عبد اللهيان; أمير عبد اللهيان; حسين أمير عبداللهيان; أمير عبداللهيان; عبد اللهيان; عبداللهيان | Hossein Amir-Abdollahian; Hossein Amirabdollahian; Amir-Abdollahian; Amirabdollahian | iran
abbas-araghchi | person | عباس عراقجي; عباس عراقتشي; عراقجي; عراقتشي | Abbas Araghchi; Abbas Araqchi; Araghchi; Araqchi | iran
qassem-soleimani | person | قاسم سليماني; سليماني | Qassem Soleimani; Qasem Soleimani; Soleimani | quds-force
esmail-qaani | person | إسماعيل قاآني; قاآني | Esmail Qaani; Ismail Qaani | quds-force
ali-shamkhani | person | علي شمخاني; شمخاني | Ali Shamkhani; Shamkhani | iran
ali-larijani | person | علي لاريجاني; لاريجاني | Ali Larijani; ~Larijani | iran
bahram-ghasemi | person | بهرام قاسمي | Bahram Ghasemi; Bahram Qasemi | iran
ali-akbar-velayati | person | علي أكبر ولايتي; ولايتي | Ali Akbar Velayati; Velayati | iran
ali-akbar-salehi | person | علي أكبر صالحي | Ali Akbar Salehi | iran
hossein-salami | person | حسين سلامي | Hossein Salami | iran-revolutionary-guard
mohammad-ali-jafari | person | محمد علي جعفري | Mohammad Ali Jafari | iran-revolutionary-guard
khomeini | person | آية الله الخميني; الخميني | Ayatollah Khomeini; Khomeini | iran

# Turkey
recep-tayyip-erdogan | person | رجب طيب أردوغان; أردوغان; إردوغان; رجب طيب إردوغان; اردوغان; طيب أردوغان; رجب أردوغان | Recep Tayyip Erdogan; Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan | turkey
ahmet-davutoglu | person | أحمد داود أوغلو; داود أوغلو; داوود أوغلو; أحمد داوود أوغلو | Ahmet Davutoglu; Davutoglu | turkey
binali-yildirim | person | بن علي يلدريم; بن علي يلدرم; يلدريم; يلدرم; بن علي يلدريم | Binali Yildirim; Yildirim | turkey
mevlut-cavusoglu | person | مولود جاويش أوغلو; جاويش أوغلو; مولود تشاووش أوغلو; تشاووش أوغلو; مولود جاووش أوغلو; جاووش أوغلو; تشاوش أوغلو | Mevlut Cavusoglu; Cavusoglu; Mevlüt Çavuşoğlu | turkey
hakan-fidan | person | هاكان فيدان; فيدان; هاكان فدان | Hakan Fidan; Fidan | turkey
hulusi-akar | person | خلوصي أكار; أكار; خلوصي آكار | Hulusi Akar; Akar | turkey
ibrahim-kalin | person | إبراهيم قالن; إبراهيم كالين; إبراهيم كالن; ~قالن | Ibrahim Kalin; ~Kalin | turkey
bekir-bozdag | person | بكر بوزداغ; بوزداغ; بكير بوزداغ | Bekir Bozdag; Bozdag | turkey
suleyman-soylu | person | سليمان صويلو; صويلو | Suleyman Soylu; Soylu | turkey
kemal-kilicdaroglu | person | كمال كليجدار أوغلو; كليجدار أوغلو; كمال كيليتشدار أوغلو; كيليتشدار أوغلو | Kemal Kilicdaroglu; Kilicdaroglu | turkey
devlet-bahceli | person | دولت بهتشلي; بهتشلي; دولت بهجلي | Devlet Bahceli; Bahceli | turkey
abdullah-gul | person | عبد الله غول; عبدالله غول; عبد الله غل | Abdullah Gul | turkey
fethullah-gulen | person | فتح الله غولن; غولن; فتح الله كولن | Fethullah Gulen; Gulen | 
abdullah-ocalan | person | عبد الله أوجلان; عبدالله أوجلان; أوجلان | Abdullah Ocalan; Ocalan | pkk
selahattin-demirtas | person | صلاح الدين دميرطاش; صلاح الدين دمرداش; دميرطاش; دميرتاش | Selahattin Demirtas; Demirtas | hdp

# Russia, Ukraine
vladimir-putin | person | فلاديمير بوتين; بوتين | Vladimir Putin; Putin | russia
dmitry-medvedev | person | دميتري ميدفيديف; ميدفيديف; ديمتري ميدفيديف; دميتري مدفيديف; مدفيديف | Dmitry Medvedev; Dmitri Medvedev; Medvedev | russia
sergei-lavrov | person | سيرغي لافروف; لافروف; سيرجي لافروف; سرغي لافروف | Sergei Lavrov; Sergey Lavrov; Lavrov | russia
sergei-shoigu | person | سيرغي شويغو; شويغو; سيرجي شويجو; سيرغي شويجو; سيرجي شويغو | Sergei Shoigu; Sergey Shoigu; Shoigu | russia
dmitry-peskov | person | ديمتري بيسكوف; بيسكوف; دميتري بيسكوف | Dmitry Peskov; Dmitri Peskov; Peskov | russia
maria-zakharova | person | ماريا زاخاروفا; زاخاروفا | Maria Zakharova; Zakharova | russia
igor-konashenkov | person | إيغور كوناشينكوف; كوناشينكوف; ايغور كوناشنكوف; كوناشنكوف; إيغور كوناشينكوف | Igor Konashenkov; Konashenkov | russia
sergei-rudskoi | person | سيرغي رودسكوي; رودسكوي | Sergei Rudskoi; Sergey Rudskoy; Rudskoi; Rudskoy | russia
mikhail-bogdanov | person | ميخائيل بوغدانوف; بوغدانوف; ميخائيل بوجدانوف | Mikhail Bogdanov; Bogdanov | russia
gennady-gatilov | person | غينادي غاتيلوف; غاتيلوف | Gennady Gatilov; Gatilov | russia
vitaly-churkin | person | فيتالي تشوركين; تشوركين | Vitaly Churkin; Churkin | russia
vasily-nebenzya | person | فاسيلي نيبينزيا; نيبينزيا | Vassily Nebenzia; Vasily Nebenzya; Nebenzya; Nebenzia | russia
alexander-lavrentiev | person | ألكسندر لافرنتييف; لافرنتييف; ألكسندر لافرينتيف; لافرينتيف | Alexander Lavrentiev; Lavrentiev; Lavrentyev | russia
sergei-ryabkov | person | سيرغي ريابكوف; ريابكوف | Sergei Ryabkov; Sergey Ryabkov; Ryabkov | russia
valery-gerasimov | person | فاليري غيراسيموف; غيراسيموف | Valery Gerasimov; Gerasimov | russia
yevgeny-prigozhin | person | يفغيني بريغوجين; بريغوجين | Yevgeny Prigozhin; Prigozhin | wagner
ramzan-kadyrov | person | رمضان قديروف; قديروف | Ramzan Kadyrov; Kadyrov | russia
alexei-navalny | person | أليكسي نافالني; نافالني | Alexei Navalny; Navalny | 
volodymyr-zelensky | person | فولوديمير زيلينسكي; زيلينسكي; فلاديمير زيلينسكي; فولودومير زيلينسكي; زيلنسكي | Volodymyr Zelensky; Volodymyr Zelenskyy; Zelensky; Zelenskyy; Zelenskiy | ukraine
dmytro-kuleba | person | دميترو كوليبا; كوليبا | Dmytro Kuleba; Kuleba | ukraine
petro-poroshenko | person | بيترو بوروشينكو; بوروشينكو | Petro Poroshenko; Poroshenko | ukraine
viktor-yanukovych | person | فيكتور يانوكوفيتش; يانوكوفيتش | Viktor Yanukovych; Viktor Yanukovich; Yanukovych | ukraine
alexander-lukashenko | person | ألكسندر لوكاشينكو; لوكاشينكو | Alexander Lukashenko; Lukashenko | belarus

# United States
donald-trump | person | دونالد ترامب; ترامب; دونالد ترمب; ترمب | Donald Trump; Trump; Donald J. Trump | usa
barack-obama | person | باراك أوباما; أوباما; باراك اوباما | Barack Obama; Obama | usa
joe-biden | person | جو بايدن; بايدن; جوزيف بايدن | Joe Biden; Biden; Joseph Biden | usa
kamala-harris | person | كامالا هاريس; ~هاريس | Kamala Harris; ~Harris | usa
george-w-bush | person | جورج بوش; جورج دبليو بوش; ~بوش | George W. Bush; George Bush; ~Bush | usa
bill-clinton | person | بيل كلينتون | Bill Clinton | usa
hillary-clinton | person | هيلاري كلينتون; ~كلينتون | Hillary Clinton; Hillary Rodham Clinton; ~Clinton | usa
john-kerry | person | جون كيري; كيري | John Kerry; ~Kerry | usa
rex-tillerson | person | ريكس تيلرسون; تيلرسون | Rex Tillerson; Tillerson | usa
mike-pompeo | person | مايك بومبيو; بومبيو; مايك بومبيو | Mike Pompeo; Pompeo | usa
antony-blinken | person | أنتوني بلينكن; بلينكن; انتوني بلينكن | Antony Blinken; Anthony Blinken; Blinken | usa
marco-rubio | person | ماركو روبيو; روبيو | Marco Rubio; Rubio | usa
james-mattis | person | جيمس ماتيس; ماتيس | James Mattis; Jim Mattis; Mattis | usa
lloyd-austin | person | لويد أوستن; ~أوستن | Lloyd Austin; ~Austin | usa
pete-hegseth | person | بيت هيغسيث; هيغسيث | Pete Hegseth; Hegseth | usa
ash-carter | person | آشتون كارتر; آش كارتر; ~كارتر | Ash Carter; Ashton Carter; ~Carter | usa
chuck-hagel | person | تشاك هاغل | Chuck Hagel; ~Hagel | usa
leon-panetta | person | ليون بانيتا | Leon Panetta; ~Panetta | usa
mark-esper | person | مارك إسبر; إسبر | Mark Esper; ~Esper | usa
nikki-haley | person | نيكي هيلي; ~هيلي; نيكي هايلي | Nikki Haley; ~Haley | usa
samantha-power | person | سامانثا باور; سامنثا باور | Samantha Power | usa
susan-rice | person | سوزان رايس | Susan Rice; ~Rice | usa
john-bolton | person | جون بولتون; بولتون | John Bolton; ~Bolton | usa
jake-sullivan | person | جيك سوليفان; ~سوليفان; جيك ساليفان | Jake Sullivan; ~Sullivan | usa
mike-pence | person | مايك بنس; ~بنس | Mike Pence; ~Pence | usa
jd-vance | person | جيه دي فانس; جي دي فانس | JD Vance; J.D. Vance; ~Vance | usa
john-mccain | person | جون ماكين; ماكين | John McCain; McCain | usa
lindsey-graham | person | ليندسي غراهام | Lindsey Graham; ~Graham | usa
bernie-sanders | person | بيرني ساندرز; ساندرز | Bernie Sanders; ~Sanders | usa
ted-cruz | person | تيد كروز | Ted Cruz; ~Cruz | usa
paul-ryan | person | بول راين | Paul Ryan | usa
nancy-pelosi | person | نانسي بيلوسي; بيلوسي | Nancy Pelosi; Pelosi | usa
mitch-mcconnell | person | ميتش ماكونيل | Mitch McConnell; McConnell | usa
steve-bannon | person | ستيف بانون | Steve Bannon; ~Bannon | usa
jared-kushner | person | جاريد كوشنر; كوشنر | Jared Kushner; ~Kushner | usa
steve-witkoff | person | ستيف ويتكوف; ويتكوف | Steve Witkoff; Witkoff | usa
tom-barrack | person | توم باراك; توماس باراك | Tom Barrack; Thomas Barrack | usa
amos-hochstein | person | آموس هوكشتاين; هوكشتاين; عاموس هوكشتاين | Amos Hochstein; Hochstein | usa
brett-mcgurk | person | بريت ماكغورك; ماكغورك; بريت ماكجورك; ماكجورك; بريت ماكغيرك; ماكغيرك | Brett McGurk; McGurk | usa
james-jeffrey | person | جيمس جيفري | James Jeffrey; Jim Jeffrey | usa
stephen-townsend | person | ستيفن تاونسند; ستيفن تاونزند; تاونسند; تاونزند; ستيفن تاونسيند | Stephen Townsend; Stephen J. Townsend; ~Townsend | usa
joseph-votel | person | جوزيف فوتيل; جوزف فوتيل; فوتيل | Joseph Votel; Votel | usa
joseph-dunford | person | جوزيف دانفورد; جوزف دانفورد; دانفورد; جو دانفورد | Joseph Dunford; Joe Dunford; Dunford | usa
paul-funk | person | بول فانك | Paul Funk; Paul E. Funk | usa
ryan-dillon | person | ريان ديلون; راين ديلون; رايان ديلون; ~ديلون | Ryan Dillon; ~Dillon | us-led-coalition
mark-milley | person | مارك ميلي | Mark Milley; ~Milley | usa
kenneth-mckenzie | person | كينيث ماكنزي; كينيث مكينزي; فرانك ماكنزي | Kenneth McKenzie; Frank McKenzie | usa
michael-kurilla | person | مايكل كوريلا; كوريلا; إريك كوريلا | Michael Kurilla; Erik Kurilla; Kurilla | usa
heather-nauert | person | هيذر ناورت; ناورت | Heather Nauert; Nauert | usa
john-kirby | person | جون كيربي; كيربي | John Kirby; ~Kirby | usa
james-comey | person | جيمس كومي; كومي | James Comey; Comey | usa
robert-mueller | person | روبرت مولر; روبرت مولر | Robert Mueller; ~Mueller | usa
henry-kissinger | person | هنري كيسنجر; كيسنجر | Henry Kissinger; Kissinger | usa

# Europe and others
david-cameron | person | ديفيد كاميرون; كاميرون | David Cameron; ~Cameron | uk
theresa-may | person | تيريزا ماي | Theresa May | uk
boris-johnson | person | بوريس جونسون; ~جونسون | Boris Johnson; ~Johnson | uk
keir-starmer | person | كير ستارمر; ستارمر | Keir Starmer; Starmer | uk
rishi-sunak | person | ريشي سوناك; سوناك | Rishi Sunak; Sunak | uk
william-hague | person | وليم هيغ; ويليام هيغ; ويليام هيج; ~هيغ | William Hague | uk
philip-hammond | person | فيليب هاموند; ~هاموند | Philip Hammond; ~Hammond | uk
jeremy-corbyn | person | جيريمي كوربين; كوربين | Jeremy Corbyn; Corbyn | uk
tony-blair | person | توني بلير; ~بلير | Tony Blair; ~Blair | uk
emmanuel-macron | person | إيمانويل ماكرون; ماكرون; ايمانويل ماكرون | Emmanuel Macron; Macron | france
francois-hollande | person | فرنسوا هولاند; فرانسوا هولاند; هولاند; أولاند; فرنسوا أولاند; فرانسوا أولاند | Francois Hollande; François Hollande; Hollande | france
nicolas-sarkozy | person | نيكولا ساركوزي; ساركوزي | Nicolas Sarkozy; Sarkozy | france
jean-yves-le-drian | person | جان إيف لودريان; لودريان; جان-إيف لودريان; جان ايف لودريان | Jean-Yves Le Drian; Le Drian | france
laurent-fabius | person | لوران فابيوس; فابيوس | Laurent Fabius; Fabius | france
alain-juppe | person | آلان جوبيه; جوبيه | Alain Juppe; Alain Juppé; Juppe | france
marine-le-pen | person | مارين لوبان; لوبان; مارين لوبن | Marine Le Pen; Le Pen | france
angela-merkel | person | أنغيلا ميركل; ميركل; أنجيلا ميركل; انغيلا ميركل | Angela Merkel; Merkel | germany
olaf-scholz | person | أولاف شولتس; شولتس; أولاف شولتز | Olaf Scholz; Scholz | germany
sigmar-gabriel | person | زيغمار غابرييل; سيغمار غابرييل | Sigmar Gabriel; ~Gabriel | germany
heiko-maas | person | هايكو ماس | Heiko Maas | germany
frank-walter-steinmeier | person | فرانك فالتر شتاينماير; شتاينماير | Frank-Walter Steinmeier; Steinmeier | germany
annalena-baerbock | person | أنالينا بيربوك; بيربوك | Annalena Baerbock; Baerbock | germany
ursula-von-der-leyen | person | أورسولا فون دير لاين; فون دير لاين; أورسولا فون دير لايين | Ursula von der Leyen; von der Leyen | european-commission
federica-mogherini | person | فيديريكا موغيريني; فيدريكا موغيريني; موغيريني; فيديريكا موغريني; موغريني | Federica Mogherini; Mogherini | eu
josep-borrell | person | جوزيب بوريل; بوريل | Josep Borrell; Borrell | eu
catherine-ashton | person | كاثرين آشتون; كاثرين أشتون; ~آشتون | Catherine Ashton; ~Ashton | eu
jens-stoltenberg | person | ينس ستولتنبرغ; ستولتنبرغ; ينس ستولتنبيرغ | Jens Stoltenberg; Stoltenberg | nato
mark-rutte | person | مارك روته; روته; مارك روتي | Mark Rutte; Rutte | nato
viktor-orban | person | فيكتور أوربان; أوربان | Viktor Orban; Orban; Viktor Orbán | hungary
pope-francis | person | البابا فرنسيس; البابا فرانسيس; بابا الفاتيكان | Pope Francis | vatican
xi-jinping | person | شي جين بينغ; شي جينبينغ; شي جين بينج; شي جينغ بينغ | Xi Jinping | china
wang-yi | person | وانغ يي; وانج يي; وانغ يى | Wang Yi | china
li-keqiang | person | لي كه تشيانغ | Li Keqiang | china
xie-xiaoyan | person | شيه شياويان; شيه شياو يان; شيه شياوي يان; شي شياو يان | Xie Xiaoyan | china
geng-shuang | person | قنغ شوانغ; غينغ شوانغ | Geng Shuang | china
hua-chunying | person | هوا تشون ينغ; هوا تشونيينغ | Hua Chunying | china
shinzo-abe | person | شينزو آبي; آبي | Shinzo Abe | japan
narendra-modi | person | ناريندرا مودي; مودي; نارندرا مودي | Narendra Modi; Modi | india
imran-khan | person | عمران خان | Imran Khan | pakistan
kim-jong-un | person | كيم جونغ أون; كيم جونغ اون; كيم جونج أون | Kim Jong-un; Kim Jong Un | north-korea
justin-trudeau | person | جاستن ترودو; ترودو; جوستان ترودو | Justin Trudeau; Trudeau | canada
nicolas-maduro | person | نيكولاس مادورو; مادورو | Nicolas Maduro; Maduro; Nicolás Maduro | venezuela
ashraf-ghani | person | أشرف غني | Ashraf Ghani; ~Ghani | afghanistan
hamid-karzai | person | حامد كرزاي; كرزاي; حميد كرزاي | Hamid Karzai; Karzai | afghanistan
aung-san-suu-kyi | person | أونغ سان سو تشي; سو تشي; أون سان سو تشي | Aung San Suu Kyi; Suu Kyi | myanmar

# United Nations, Arab League
antonio-guterres | person | أنطونيو غوتيريش; غوتيريش; أنطونيو غوتيريس; غوتيريس; أنطونيو جوتيريش; جوتيريش; أنطونيو غوتيرش; انطونيو غوتيريس | Antonio Guterres; António Guterres; Guterres | un
ban-ki-moon | person | بان كي مون; بان كي-مون | Ban Ki-moon; Ban Ki Moon; ~Ban | un
kofi-annan | person | كوفي أنان; كوفي عنان; أنان; عنان; كوفي أنان | Kofi Annan; Annan | un
lakhdar-brahimi | person | الأخضر الإبراهيمي; ~الإبراهيمي | Lakhdar Brahimi; Brahimi | un
staffan-de-mistura | person | ستافان دي ميستورا; ستيفان دي ميستورا; دي ميستورا; دي مستورا; ستيفان دي مستورا; ديمستورا; ستافان دي مستورا; دميستورا; ديميستورا; ستيفان ديمستورا | Staffan de Mistura; de Mistura; De Mistura | un
geir-pedersen | person | غير بيدرسون; غير بيدرسن; بيدرسون; بيدرسن; جير بيدرسون; جير بيدرسن | Geir Pedersen; Pedersen | un
jan-egeland | person | يان إيغلاند; إيغلاند; يان ايغلاند; يان إيجلاند | Jan Egeland; Egeland | un
stephen-obrien | person | ستيفن أوبراين; ستيفن أوبرايان | Stephen O'Brien | ocha
mark-lowcock | person | مارك لوكوك; لوكوك | Mark Lowcock; Lowcock | ocha
martin-griffiths | person | مارتن غريفيث; غريفيث; مارتن غريفيثس; مارتن جريفيث; جريفيث; غريفيثس | Martin Griffiths; ~Griffiths | un
hans-grundberg | person | هانس غروندبرغ; غروندبرغ; هانس غروندبيرغ | Hans Grundberg; Grundberg | un
ismail-ould-cheikh | person | إسماعيل ولد الشيخ أحمد; ولد الشيخ أحمد; إسماعيل ولد الشيخ; ولد الشيخ | Ismail Ould Cheikh Ahmed; Ould Cheikh Ahmed | un
jamal-benomar | person | جمال بن عمر; جمال بنعمر; بنعمر | Jamal Benomar; Benomar | un
ghassan-salame | person | غسان سلامة; ~سلامة | Ghassan Salame; Ghassan Salamé; ~Salame | unsmil
martin-kobler | person | مارتن كوبلر; كوبلر | Martin Kobler; Kobler | un
bernardino-leon | person | برناردينو ليون | Bernardino Leon; Bernardino León | unsmil
volker-perthes | person | فولكر بيرتس; بيرتس | Volker Perthes; Perthes | un
stephane-dujarric | person | ستيفان دوجاريك; دوجاريك; ستيفان دوجاريتش | Stephane Dujarric; Stéphane Dujarric; Dujarric | un
farhan-haq | person | فرحان حق | Farhan Haq | un
zeid-raad-hussein | person | زيد رعد الحسين; الأمير زيد رعد الحسين; زيد بن رعد الحسين; زيد بن رعد | Zeid Ra'ad al-Hussein; Zeid Ra'ad Al Hussein; Zeid Raad al-Hussein | ohchr
michelle-bachelet | person | ميشيل باشليه; باشليه; ميشال باشليه | Michelle Bachelet; Bachelet | ohchr
volker-turk | person | فولكر تورك | Volker Turk; Volker Türk | ohchr
filippo-grandi | person | فيليبو غراندي; غراندي | Filippo Grandi; ~Grandi | unhcr
philippe-lazzarini | person | فيليب لازاريني; لازاريني | Philippe Lazzarini; Lazzarini | unrwa
tedros | person | تيدروس أدهانوم غيبريسوس; تيدروس غيبريسوس; تيدروس أدهانوم | Tedros Adhanom Ghebreyesus; Tedros | who
rafael-grossi | person | رافاييل غروسي; رافائيل غروسي; غروسي | Rafael Grossi; Rafael Mariano Grossi; Grossi | iaea
karim-khan | person | كريم خان | Karim Khan | icc
robert-mood | person | روبرت مود | Robert Mood; ~Mood | unsmis
ahmed-aboul-gheit | person | أحمد أبو الغيط; أبو الغيط | Ahmed Aboul Gheit; Aboul Gheit | arab-league
nabil-elaraby | person | نبيل العربي | Nabil Elaraby; Nabil al-Arabi | arab-league

# Egypt, Libya, Sudan, Maghreb
abdel-fattah-sisi | person | عبد الفتاح السيسي; عبدالفتاح السيسي; السيسي | Abdel Fattah al-Sisi; Abdel-Fattah al-Sissi; Abdul Fattah al-Sisi; Sisi; al-Sisi; el-Sisi; el-Sissi | egypt
mohammed-morsi | person | محمد مرسي; ~مرسي | Mohammed Morsi; Mohamed Morsi; Mohammed Mursi; ~Morsi; ~Mursi | egypt
hosni-mubarak | person | حسني مبارك; ~مبارك | Hosni Mubarak; ~Mubarak | egypt
sameh-shoukry | person | سامح شكري; ~شكري | Sameh Shoukry; Sameh Shukri; Shoukry | egypt
badr-abdelatty | person | بدر عبد العاطي; بدر عبدالعاطي | Badr Abdelatty | egypt
ahmed-abu-zeid | person | أحمد أبو زيد | Ahmed Abu Zeid | egypt
khalifa-haftar | person | خليفة حفتر; حفتر | Khalifa Haftar; Haftar; Khalifa Hifter | lna
ahmed-mismari | person | أحمد المسماري; المسماري | Ahmed al-Mismari; Ahmed Mismari; al-Mesmari | lna
fayez-sarraj | person | فايز السراج; فائز السراج; السراج | Fayez al-Sarraj; Fayez Sarraj; Fayez al-Serraj; Sarraj; Serraj | gna
abdulhamid-dbeibah | person | عبد الحميد الدبيبة; عبدالحميد الدبيبة; الدبيبة | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Dbeibah | gnu
aguila-saleh | person | عقيلة صالح | Aguila Saleh; Aqila Saleh | libya
fathi-bashagha | person | فتحي باشاغا; باشاغا; باشآغا; فتحي باشآغا | Fathi Bashagha; Bashagha | libya
muammar-gaddafi | person | معمر القذافي; القذافي | Muammar Gaddafi; Muammar Qaddafi; Moammar Gadhafi; Gaddafi; Qaddafi; Gadhafi; Muammar al-Gaddafi | libya
abdel-fattah-burhan | person | عبد الفتاح البرهان; عبدالفتاح البرهان; البرهان | Abdel Fattah al-Burhan; Abdel-Fattah Burhan; al-Burhan; Burhan | sudan
mohamed-hamdan-dagalo | person | محمد حمدان دقلو; حميدتي; محمد حمدان دقلو حميدتي | Mohamed Hamdan Dagalo; Hemedti; Dagalo | rsf-sudan
omar-bashir | person | عمر البشير; ~البشير | Omar al-Bashir; Omar Bashir; ~Bashir; ~al-Bashir | sudan
abdalla-hamdok | person | عبد الله حمدوك; عبدالله حمدوك; حمدوك | Abdalla Hamdok; Hamdok | sudan
kais-saied | person | قيس سعيد | Kais Saied | tunisia
rached-ghannouchi | person | راشد الغنوشي; الغنوشي | Rached Ghannouchi; Ghannouchi | ennahda
beji-caid-essebsi | person | الباجي قائد السبسي; السبسي | Beji Caid Essebsi; Essebsi | tunisia
abdelmadjid-tebboune | person | عبد المجيد تبون; عبدالمجيد تبون; تبون | Abdelmadjid Tebboune; Tebboune | algeria
abdelaziz-bouteflika | person | عبد العزيز بوتفليقة; بوتفليقة; عبدالعزيز بوتفليقة | Abdelaziz Bouteflika; Bouteflika | algeria
mohammed-vi | person | الملك محمد السادس; محمد السادس; العاهل المغربي | King Mohammed VI; Mohammed VI | morocco
abiy-ahmed | person | آبي أحمد; أبي أحمد | Abiy Ahmed | ethiopia
`;
