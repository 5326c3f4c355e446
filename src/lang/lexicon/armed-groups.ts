/** Armed groups. Format: `parseActors`. */
export const armedGroups = `
isis | armed-group | تنظيم الدولة الإسلامية; تنظيم الدولة; الدولة الإسلامية; !داعش; !تنظيم داعش; !تنظيم داعش الإرهابي; تنظيم الدولة الإسلامية في العراق والشام; الدولة الإسلامية في العراق والشام; تنظيم الدولة داعش; تنظيم الدولة الإسلامية داعش; !الدواعش; !تنظيم داعش الارهابي; ولاية سيناء; ولاية خراسان; !عصابات داعش; !عصابات داعش الإرهابية; !كيان داعش; مسلحو داعش; مسلحي داعش; مسلحو تنظيم الدولة; مقاتلو تنظيم الدولة; مقاتلي تنظيم الدولة; مقاتلو داعش; مقاتلي داعش; عناصر داعش; عناصر تنظيم الدولة; !إرهابيو داعش; !إرهابيي داعش | Islamic State group; ISIS; Islamic State; Isis; ISIL; IS; Isil; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; so-called Islamic State; self-styled Islamic State; !Daesh; Islamic State militants; IS militants; ISIS fighters; IS fighters; ISIS militants; Islamic State fighters |
nusra | armed-group | جبهة النصرة; النصرة; جبهة فتح الشام; فتح الشام; !تنظيم جبهة النصرة; !تنظيم جبهة النصرة الإرهابي; !جبهة النصرة الإرهابية | Nusra Front; al-Nusra Front; Jabhat al-Nusra; al-Nusra; Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham |
hts | armed-group | هيئة تحرير الشام; تحرير الشام; هتش; !تنظيم هيئة تحرير الشام | Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; HTS; Tahrir al-Sham |
al-qaeda | armed-group | تنظيم القاعدة; ?القاعدة; القاعدة في جزيرة العرب; تنظيم القاعدة في جزيرة العرب; تنظيم القاعدة في بلاد المغرب الإسلامي | al-Qaeda; Al Qaeda; al-Qaida; Al Qaida; al Qaeda in the Arabian Peninsula; AQAP; al-Qaeda in the Islamic Maghreb; AQIM |
hurras-al-din | armed-group | حراس الدين; تنظيم حراس الدين | Hurras al-Din |
sdf | armed-group | قوات سوريا الديمقراطية; قوات سورية الديمقراطية; قوات سوريا الديموقراطية; قوات سورية الديموقراطية; قسد; سوريا الديمقراطية; !ميليشيا قسد; !ميليشيات قسد; !مليشيا قسد; !تنظيم قسد | Syrian Democratic Forces; SDF |
ypg | armed-group | وحدات حماية الشعب; وحدات حماية الشعب الكردية; الوحدات الكردية; !تنظيم ي ب ك; !ميليشيا الوحدات; !ب ي د; !تنظيم ب ي د; وحدات الحماية; وحدات الحماية الكردية; !تنظيم واي بي جي | People's Protection Units; YPG; Kurdish People's Protection Units; Kurdish YPG militia |
ypj | armed-group | وحدات حماية المرأة | Women's Protection Units; YPJ |
pkk | armed-group | حزب العمال الكردستاني; حزب العمال الكوردستاني; العمال الكردستاني; بي كا كا; !تنظيم بي كا كا; !منظمة بي كا كا الإرهابية; !بي كي كي | Kurdistan Workers' Party; Kurdistan Workers Party; PKK |
fsa | armed-group | الجيش السوري الحر; الجيش الحر; قوات الجيش الحر; فصائل الجيش الحر; فصائل الجيش السوري الحر | Free Syrian Army; FSA |
sna | armed-group | الجيش الوطني السوري; الجيش الوطني | Syrian National Army; SNA |
jaish-al-islam | armed-group | جيش الإسلام | Jaish al-Islam; Army of Islam; Jaysh al-Islam |
ahrar-al-sham | armed-group | حركة أحرار الشام; أحرار الشام; حركة أحرار الشام الإسلامية | Ahrar al-Sham; Ahrar ash-Sham |
faylaq-al-rahman | armed-group | فيلق الرحمن | Faylaq al-Rahman; Rahman Legion; Failaq al-Rahman |
faylaq-al-sham | armed-group | فيلق الشام | Faylaq al-Sham; Sham Legion |
nour-al-din-zenki | armed-group | حركة نور الدين الزنكي; حركة نور الدين زنكي; نور الدين الزنكي | Nour al-Din al-Zenki; Nour al-Din al-Zinki |
liwa-al-tawhid | armed-group | لواء التوحيد | Liwa al-Tawhid; Tawhid Brigade |
jaish-al-fatah | armed-group | جيش الفتح | Jaish al-Fatah; Army of Conquest |
jaish-al-izza | armed-group | جيش العزة | Jaish al-Izza |
southern-front | armed-group | الجبهة الجنوبية | Southern Front |
sultan-murad | armed-group | فرقة السلطان مراد; لواء السلطان مراد | Sultan Murad Division; Sultan Murad |
hamza-division | armed-group | فرقة الحمزة; فرقة الحمزات | Hamza Division |
levant-front | armed-group | الجبهة الشامية | Levant Front |
suqour-al-sham | armed-group | صقور الشام; ألوية صقور الشام | Suqour al-Sham |
ansar-al-sham | armed-group | أنصار الشام | Ansar al-Sham |
jund-al-aqsa | armed-group | جند الأقصى | Jund al-Aqsa |
turkistan-islamic-party | armed-group | الحزب الإسلامي التركستاني; ?التركستان | Turkistan Islamic Party; ?TIP |
national-front-liberation | armed-group | الجبهة الوطنية للتحرير | National Front for Liberation; NFL |
fourth-division | organ | الفرقة الرابعة | Fourth Division; 4th Division | syria
republican-guard-syria | organ | الحرس الجمهوري | Republican Guard |
tiger-forces | organ | قوات النمر | Tiger Forces | syria
liwa-al-quds | armed-group | لواء القدس | Liwa al-Quds | syria
fatemiyoun | armed-group | لواء فاطميون; فاطميون; ميليشيا فاطميون; لواء الفاطميون | Fatemiyoun Brigade; Liwa Fatemiyoun; Fatemiyoun |
zainabiyoun | armed-group | لواء زينبيون; زينبيون | Zainabiyoun Brigade; Zaynabiyoun |
hezbollah | armed-group | حزب الله; حزب الله اللبناني; !ميليشيا حزب الله; !ميليشيات حزب الله; !ميليشيا حزب الله اللبناني; !تنظيم حزب الله; !حزب اللات; المقاومة الإسلامية; المقاومة الإسلامية في لبنان | Hezbollah; Hizbollah; Hizbullah; Hezbullah; Lebanese Hezbollah; Islamic Resistance | lebanon
pmf | armed-group | الحشد الشعبي; هيئة الحشد الشعبي; قوات الحشد الشعبي; فصائل الحشد الشعبي; الحشد; !ميليشيا الحشد; !ميليشيات الحشد; !ميليشيا الحشد الشعبي; !ميليشيات الحشد الشعبي; !مليشيات الحشد الشعبي | Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Popular Mobilisation Units; Hashd al-Shaabi; Hashd al-Shaabi; PMF; PMU | iraq
kataib-hezbollah | armed-group | كتائب حزب الله; كتائب حزب الله العراقي; كتائب حزب الله العراقية; حزب الله العراقي | Kataib Hezbollah; Kata'ib Hezbollah; Hezbollah Brigades | iraq
asaib-ahl-al-haq | armed-group | عصائب أهل الحق; ?العصائب | Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; League of the Righteous | iraq
nujaba | armed-group | حركة النجباء; ?النجباء; حركة حزب الله النجباء | Harakat Hezbollah al-Nujaba; al-Nujaba | iraq
badr | armed-group | منظمة بدر; فيلق بدر | Badr Organization; Badr Organisation; Badr Corps | iraq
saraya-al-salam | armed-group | سرايا السلام | Saraya al-Salam; Peace Companies | iraq
mahdi-army | armed-group | جيش المهدي | Mahdi Army | iraq
islamic-resistance-iraq | armed-group | المقاومة الإسلامية في العراق | Islamic Resistance in Iraq | iraq
mujahideen-e-khalq | armed-group | مجاهدي خلق; منظمة مجاهدي خلق; مجاهدو خلق | Mujahideen-e-Khalq; People's Mujahedin; MEK | iran
jaish-al-adl | armed-group | جيش العدل | Jaish al-Adl | iran
houthis | armed-group | أنصار الله; جماعة أنصار الله; الحوثيون; الحوثيين; جماعة الحوثي; حركة أنصار الله; جماعة الحوثيين; الحوثي; !ميليشيا الحوثي; !ميليشيات الحوثي; !مليشيا الحوثي; !مليشيات الحوثي; !ميليشيا الحوثيين; !الميليشيات الحوثية; !المليشيات الحوثية; !الميليشيا الحوثية; !مليشيا الحوثي الإرهابية; !الانقلابيون الحوثيون; المتمردون الحوثيون; المتمردين الحوثيين | Houthis; Houthi movement; Ansar Allah; Houthi rebels; the Houthis; Huthis; Huthi rebels; Ansarullah | yemen
giants-brigades | armed-group | ألوية العمالقة; قوات العمالقة | Giants Brigades | yemen
security-belt | armed-group | الحزام الأمني; قوات الحزام الأمني | Security Belt Forces | yemen
national-resistance-yemen | armed-group | المقاومة الوطنية; قوات المقاومة الوطنية | National Resistance | yemen
popular-resistance-yemen | armed-group | المقاومة الشعبية; المقاومة الجنوبية | Popular Resistance | yemen
lna | armed-group | الجيش الوطني الليبي; قوات حفتر; القيادة العامة للجيش الليبي; !ميليشيات حفتر; !مليشيات حفتر; قوات المشير خليفة حفتر; قوات شرق ليبيا | Libyan National Army; LNA; Haftar's forces; Libyan Arab Armed Forces | libya
libya-dawn | armed-group | فجر ليبيا; قوات فجر ليبيا | Libya Dawn | libya
ansar-al-sharia | armed-group | أنصار الشريعة; تنظيم أنصار الشريعة | Ansar al-Sharia |
bunyan-marsous | armed-group | البنيان المرصوص; قوات البنيان المرصوص | Bunyan al-Marsous | libya
volcano-of-rage | armed-group | بركان الغضب; عملية بركان الغضب | Volcano of Rage | libya
rsf-sudan | armed-group | قوات الدعم السريع; الدعم السريع; !ميليشيا الدعم السريع; !مليشيا الدعم السريع; !الجنجويد; !ميليشيا آل دقلو | Rapid Support Forces; ~RSF; !Janjaweed | sudan
splm-n | armed-group | الحركة الشعبية لتحرير السودان; الحركة الشعبية شمال; الحركة الشعبية لتحرير السودان شمال | Sudan People's Liberation Movement-North; SPLM-N; Sudan People's Liberation Movement; SPLM | sudan
jem | armed-group | حركة العدل والمساواة | Justice and Equality Movement; JEM | sudan
slm | armed-group | حركة تحرير السودان; حركة جيش تحرير السودان | Sudan Liberation Movement; SLM | sudan
hamas | armed-group | حماس; حركة حماس; حركة المقاومة الإسلامية حماس; حركة المقاومة الإسلامية; !حماس الإرهابية | Hamas; Hamas movement; Islamic Resistance Movement | palestine
qassam | armed-group | كتائب القسام; كتائب عز الدين القسام; ?القسام; كتائب الشهيد عز الدين القسام | al-Qassam Brigades; Qassam Brigades; Izz ad-Din al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades | palestine
pij | armed-group | حركة الجهاد الإسلامي; الجهاد الإسلامي; حركة الجهاد; حركة الجهاد الإسلامي في فلسطين | Palestinian Islamic Jihad; Islamic Jihad; PIJ | palestine
saraya-al-quds | armed-group | سرايا القدس | al-Quds Brigades; Saraya al-Quds; Al-Quds Brigades | palestine
pflp | armed-group | الجبهة الشعبية لتحرير فلسطين; الجبهة الشعبية | Popular Front for the Liberation of Palestine; PFLP | palestine
dflp | armed-group | الجبهة الديمقراطية لتحرير فلسطين; الجبهة الديمقراطية | Democratic Front for the Liberation of Palestine; DFLP | palestine
aqsa-martyrs | armed-group | كتائب شهداء الأقصى | al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades | palestine
lions-den | armed-group | عرين الأسود; مجموعة عرين الأسود | Lions' Den | palestine
taliban | armed-group | طالبان; حركة طالبان; ?الإمارة الإسلامية | Taliban; Taleban; Islamic Emirate | afghanistan
haqqani | armed-group | شبكة حقاني | Haqqani network | afghanistan
ttp | armed-group | طالبان باكستان; حركة طالبان باكستان; حركة طالبان الباكستانية | Tehrik-i-Taliban Pakistan; Pakistani Taliban; TTP | pakistan
boko-haram | armed-group | بوكو حرام; جماعة بوكو حرام | Boko Haram |
al-shabaab | armed-group | حركة الشباب; حركة الشباب المجاهدين; حركة الشباب الصومالية | al-Shabaab; Al Shabaab; al-Shabab; al Shabaab | somalia
lra | armed-group | جيش الرب للمقاومة; جيش الرب | Lord's Resistance Army; LRA |
m23 | armed-group | حركة 23 مارس; إم 23 | M23; March 23 Movement |
tigray | armed-group | جبهة تحرير شعب تيغراي; الجبهة الشعبية لتحرير تيغراي | Tigray People's Liberation Front; TPLF | ethiopia
farc | armed-group | فارك; حركة فارك; القوات المسلحة الثورية الكولومبية | FARC; Farc; Revolutionary Armed Forces of Colombia | colombia
eln | armed-group | جيش التحرير الوطني الكولومبي | ELN; National Liberation Army | colombia
azov | armed-group | كتيبة آزوف; فوج آزوف | Azov Battalion; Azov Regiment | ukraine
dpr | armed-group | جمهورية دونيتسك الشعبية; دونيتسك الشعبية | Donetsk People's Republic; DPR; DNR |
lpr | armed-group | جمهورية لوغانسك الشعبية; لوغانسك الشعبية | Luhansk People's Republic; LPR; LNR |
ira | armed-group | الجيش الجمهوري الأيرلندي | Irish Republican Army; IRA |
eta | armed-group | منظمة إيتا | ETA |
abu-sayyaf | armed-group | جماعة أبو سياف; أبو سياف | Abu Sayyaf | philippines
hayat-tahrir | armed-group | غرفة عمليات الفتح المبين; الفتح المبين | Fateh al-Mubin operations room; al-Fath al-Mubin |
turkish-backed-factions | armed-group | الفصائل الموالية لتركيا; الفصائل المدعومة من تركيا; فصائل موالية لتركيا; الفصائل الموالية لأنقرة; !مرتزقة أردوغان; !مرتزقة تركيا | Turkish-backed rebels; Turkey-backed rebels; Turkish-backed factions; Turkish-backed forces |
iran-backed-militias | armed-group | الميليشيات الإيرانية; المليشيات الإيرانية; الميليشيات الموالية لإيران; الميليشيات المدعومة من إيران; الفصائل الموالية لإيران; ميليشيات إيرانية; ميليشيات إيران | Iran-backed militias; Iranian-backed militias; pro-Iran militias; Iranian militias |
syrian-rebels | armed-group | فصائل المعارضة; المعارضة المسلحة; فصائل المعارضة السورية; المعارضة السورية المسلحة; مقاتلو المعارضة; مقاتلي المعارضة; فصائل معارضة; الفصائل المعارضة; كتائب الثوار; الثوار; قوات المعارضة; قوات المعارضة السورية | Syrian rebels; opposition fighters; armed opposition; rebel forces; opposition forces |
`;
