/** Organs of states and of the world: organisations, unions of states, coalitions, parties, rights groups. Format: `parseActors`. */
export const bodies = `
# Organs with a name of their own
usa-defence-ministry | organ | وزارة الدفاع الأمريكية; وزارة الدفاع الأميركية; البنتاغون; البنتاجون | US Department of Defense; Pentagon; the Pentagon; Defense Department; Department of Defense | usa
usa-foreign-ministry | organ | وزارة الخارجية الأمريكية; الخارجية الأمريكية; الخارجية الأميركية; وزارة الخارجية الأميركية | US State Department; State Department; Department of State | usa
usa-presidency | organ | البيت الأبيض | White House; the White House | usa
usa-congress | organ | الكونغرس; الكونغرس الأمريكي; الكونغرس الأميركي; الكونجرس | US Congress; Congress; Capitol Hill | usa
usa-senate | organ | مجلس الشيوخ الأمريكي; مجلس الشيوخ الأميركي | US Senate; Senate | usa
usa-house | organ | مجلس النواب الأمريكي; مجلس النواب الأميركي | House of Representatives; US House of Representatives | usa
cia | organ | وكالة المخابرات المركزية الأمريكية; وكالة الاستخبارات المركزية; وكالة المخابرات المركزية; سي آي إيه; السي آي إيه | Central Intelligence Agency; CIA | usa
fbi | organ | مكتب التحقيقات الفيدرالي; مكتب التحقيقات الاتحادي; مكتب التحقيقات الفدرالي | Federal Bureau of Investigation; FBI | usa
nsa-usa | organ | وكالة الأمن القومي الأمريكية; وكالة الأمن القومي الأميركية | National Security Agency; NSA | usa
usa-homeland-security | organ | وزارة الأمن الداخلي الأمريكية; وزارة الأمن الداخلي الأميركية | Department of Homeland Security; Homeland Security; DHS | usa
usa-justice-ministry | organ | وزارة العدل الأمريكية; وزارة العدل الأميركية | US Justice Department; Justice Department; Department of Justice; DOJ | usa
usa-treasury | organ | وزارة الخزانة الأمريكية; وزارة الخزانة الأميركية | US Treasury; Treasury Department; US Treasury Department | usa
usa-supreme-court | organ | المحكمة العليا الأمريكية; المحكمة العليا الأميركية | US Supreme Court; Supreme Court | usa
centcom | organ | القيادة المركزية الأمريكية; القيادة المركزية الأميركية; القيادة الأمريكية الوسطى; القيادة الوسطى الأمريكية; سنتكوم | US Central Command; Central Command; CENTCOM; Centcom | usa
africom | organ | القيادة الأمريكية في أفريقيا; أفريكوم | US Africa Command; AFRICOM; Africom | usa
usgs | organisation | هيئة المسح الجيولوجي الأمريكية; هيئة المسح الجيولوجي الأميركية; المسح الجيولوجي الأمريكي; المسح الجيولوجي الأميركي; المركز الجيولوجي الأميركي; المركز الجيولوجي الأمريكي; المرصد الجيولوجي الأميركي; المرصد الجيولوجي الأمريكي; مرصد المسح الجيولوجي الأميركي; المعهد الأميركي للمسح الجيولوجي; المعهد الجيولوجي الأمريكي; المعهد الجيولوجي الأميركي | US Geological Survey; USGS | usa
usaid | organisation | الوكالة الأمريكية للتنمية الدولية; الوكالة الأميركية للتنمية الدولية | US Agency for International Development; USAID | usa
nypd | organ | شرطة نيويورك | New York Police Department; NYPD | usa
russia-presidency | organ | الكرملين; الكريملين | Kremlin; the Kremlin | russia
russia-duma | organ | مجلس الدوما; الدوما; مجلس الدوما الروسي | State Duma; Duma | russia
fsb | organ | جهاز الأمن الفدرالي الروسي; جهاز الأمن الفيدرالي الروسي | Federal Security Service; FSB | russia
hmeimim-base | organ | قاعدة حميميم; مركز حميميم | Hmeimim base; Khmeimim base | russia
russian-reconciliation-centre | organ | المركز الروسي للمصالحة; مركز المصالحة الروسي; مركز حميميم للمصالحة | Russian Reconciliation Centre; Russian Center for Reconciliation; Russian Reconciliation Center | russia
uk-foreign-ministry | organ | وزارة الخارجية البريطانية; الخارجية البريطانية | Foreign and Commonwealth Office; Foreign Office; UK Foreign Office; FCO; Foreign, Commonwealth and Development Office; FCDO | uk
uk-presidency | organ | داونينغ ستريت | Downing Street; Number 10; 10 Downing Street | uk
uk-defence-ministry | organ | وزارة الدفاع البريطانية | UK Ministry of Defence; Ministry of Defence; MoD | uk
uk-interior-ministry | organ | وزارة الداخلية البريطانية | Home Office | uk
uk-parliament | organ | مجلس العموم البريطاني; مجلس العموم | House of Commons; Commons | uk
metropolitan-police | organ | شرطة لندن; سكوتلاند يارد; اسكتلنديارد | Metropolitan Police; Scotland Yard; Met Police | uk
france-presidency | organ | الإليزيه; قصر الإليزيه | Elysee; Elysee Palace; Élysée | france
france-foreign-ministry | organ | وزارة الخارجية الفرنسية; الكي دورسيه; الخارجية الفرنسية | Quai d'Orsay; French Foreign Ministry | france
germany-parliament | organ | البوندستاغ | Bundestag | germany
israel-parliament | organ | الكنيست; الكنيست الإسرائيلي | Knesset | israel
israel-military | organ | الجيش الإسرائيلي; القوات الإسرائيلية; !جيش الاحتلال; !جيش الاحتلال الإسرائيلي; !قوات الاحتلال; !قوات الاحتلال الإسرائيلي; !جيش العدو; !جيش العدو الإسرائيلي; !قوات العدو; !الجيش الصهيوني | Israel Defense Forces; Israeli military; Israeli army; Israeli forces; IDF | israel
israel-occupation | state | إسرائيل; !الاحتلال الإسرائيلي; !العدو الصهيوني; !العدو الإسرائيلي; !الكيان الصهيوني; !كيان الاحتلال; !الكيان الإسرائيلي | Israel; !Zionist entity | israel
mossad | organ | الموساد; جهاز الموساد | Mossad | israel
shin-bet | organ | الشاباك; جهاز الشاباك; الشين بيت | Shin Bet; Shabak | israel
iran-revolutionary-guard | organ | الحرس الثوري الإيراني; الحرس الثوري; حرس الثورة الإسلامية; قوات الحرس الثوري; حرس الثورة | Islamic Revolutionary Guard Corps; Iranian Revolutionary Guard; Revolutionary Guard; Revolutionary Guards; Revolutionary Guard Corps; IRGC; !Pasdaran | iran
quds-force | organ | فيلق القدس; قوة القدس | Quds Force; Qods Force | iran
basij | organ | الباسيج; قوات الباسيج | Basij | iran
iran-supreme-national-security-council | organ | مجلس الأمن القومي الإيراني; المجلس الأعلى للأمن القومي الإيراني | Supreme National Security Council | iran
iran-parliament | organ | مجلس الشورى الإيراني; مجلس الشورى الإسلامي; البرلمان الإيراني | Majlis; Iranian parliament | iran
iaea | organisation | الوكالة الدولية للطاقة الذرية | International Atomic Energy Agency; IAEA |
turkey-parliament | organ | البرلمان التركي; مجلس الأمة التركي | Turkish parliament; Grand National Assembly | turkey
turkey-intelligence | organ | جهاز الاستخبارات التركي; المخابرات التركية; الاستخبارات التركية | National Intelligence Organization; MIT | turkey
afad | organ | إدارة الكوارث والطوارئ التركية; ?آفاد | Disaster and Emergency Management Authority; AFAD | turkey
syria-government | organ | الحكومة السورية; !النظام السوري; !نظام الأسد; !نظام بشار الأسد; !النظام الأسدي; !حكومة النظام; !حكومة الأسد; حكومة دمشق | Syrian government; !Syrian regime; !Assad regime; !Assad's regime; !the regime; !Assad government | syria
syria-military | organ | الجيش السوري; القوات الحكومية السورية; الجيش العربي السوري; القوات السورية; القوات الحكومية; قوات الجيش السوري; الجيش الحكومي; !قوات النظام; !قوات النظام السوري; !جيش النظام; !قوات الأسد; !جيش الأسد; !قوات نظام بشار الأسد; !قوات نظام الأسد; !ميليشيا أسد; !ميليشيات أسد; !ميليشيات الأسد; !عصابات الأسد; !قوات بشار الأسد; !كتائب الأسد | Syrian army; Syrian Arab Army; Syrian government forces; Syrian military; Syrian troops; Syrian armed forces; government forces; !regime forces; !Assad forces; !Assad's forces; SAA | syria
syria-presidency | organ | الرئاسة السورية; رئاسة الجمهورية العربية السورية; القصر الجمهوري السوري | Syrian presidency | syria
syria-national-defence | armed-group | قوات الدفاع الوطني; ?الدفاع الوطني; ميليشيا الدفاع الوطني | National Defence Forces; National Defense Forces; NDF | syria
syria-transitional-government | organ | الحكومة السورية الانتقالية; الإدارة السورية الجديدة; حكومة تصريف الأعمال السورية | Syrian transitional government; Syrian caretaker government | syria
iraq-parliament | organ | مجلس النواب العراقي; البرلمان العراقي | Iraqi parliament; Council of Representatives | iraq
iraq-joint-operations | organ | قيادة العمليات المشتركة; العمليات المشتركة; خلية الإعلام الأمني | Joint Operations Command; Security Media Cell | iraq
iraq-counter-terrorism | organ | جهاز مكافحة الإرهاب; جهاز مكافحة الإرهاب العراقي; قوات مكافحة الإرهاب | Iraqi Counter Terrorism Service; Counter Terrorism Service; Golden Division | iraq
kurdistan-region | organ | إقليم كردستان; إقليم كوردستان; كردستان العراق; إقليم كردستان العراق; حكومة إقليم كردستان; حكومة إقليم كوردستان; حكومة كردستان; أربيل | Kurdistan Regional Government; KRG; Kurdistan Region; Iraqi Kurdistan; Erbil |
peshmerga | organ | البيشمركة; قوات البيشمركة; البشمركة; البيشمركه; قوات البشمركة | Peshmerga; Kurdish Peshmerga; Peshmerga forces | kurdistan-region
asayish | organ | الأسايش; الآسايش; قوات الأسايش; قوى الأمن الداخلي الأسايش | Asayish |
lebanon-military | organ | الجيش اللبناني | Lebanese army; Lebanese Armed Forces; LAF | lebanon
lebanon-security | organ | قوى الأمن الداخلي اللبنانية; قوى الأمن الداخلي | Internal Security Forces; ISF | lebanon
egypt-public-prosecution | organ | النيابة العامة المصرية; النائب العام المصري | Egyptian Public Prosecution | egypt
palestinian-authority | organ | السلطة الفلسطينية; السلطة الوطنية الفلسطينية | Palestinian Authority; Palestinian National Authority; PA | palestine
plo | organisation | منظمة التحرير الفلسطينية; منظمة التحرير | Palestine Liberation Organization; Palestine Liberation Organisation; PLO | palestine
gaza-health-ministry | organ | وزارة الصحة في غزة; وزارة الصحة بغزة; وزارة الصحة في قطاع غزة | Gaza Health Ministry; Gaza's health ministry; Gaza Ministry of Health; Health Ministry in Gaza | palestine
gaza-media-office | organ | المكتب الإعلامي الحكومي; المكتب الإعلامي الحكومي في غزة; المكتب الإعلامي الحكومي بغزة | Gaza Government Media Office; Government Media Office | palestine
gna | organ | حكومة الوفاق; حكومة الوفاق الوطني; حكومة الوفاق الليبية | Government of National Accord; GNA | libya
gnu | organ | حكومة الوحدة الوطنية الليبية; حكومة الوحدة الليبية | Government of National Unity; GNU | libya
libya-presidential-council | organ | المجلس الرئاسي الليبي; المجلس الرئاسي لحكومة الوفاق | Presidential Council; Libyan Presidential Council | libya
yemen-presidential-council | organ | مجلس القيادة الرئاسي; مجلس القيادة الرئاسي اليمني | Presidential Leadership Council; PLC | yemen
yemen-government | organ | الحكومة اليمنية; الحكومة الشرعية; الشرعية اليمنية; الحكومة اليمنية المعترف بها دوليا | Yemeni government; internationally recognised government of Yemen | yemen
sudan-sovereign-council | organ | مجلس السيادة; مجلس السيادة السوداني; مجلس السيادة الانتقالي; المجلس العسكري الانتقالي | Sovereign Council; Transitional Military Council; Transitional Sovereignty Council | sudan
wagner | armed-group | مجموعة فاغنر; فاغنر; شركة فاغنر; قوات فاغنر; !مرتزقة فاغنر | Wagner Group; Wagner; !Wagner mercenaries | russia
blackwater | organisation | بلاك ووتر; شركة بلاك ووتر | Blackwater |

# Unions of states and world bodies
un | organisation | الأمم المتحدة; هيئة الأمم المتحدة; منظمة الأمم المتحدة; المنظمة الدولية; المنظمة الأممية | United Nations; UN; U.N; UNO |
un-security-council | organisation | مجلس الأمن الدولي; مجلس الأمن; مجلس الأمن التابع للأمم المتحدة | UN Security Council; United Nations Security Council; Security Council; UNSC |
un-general-assembly | organisation | الجمعية العامة للأمم المتحدة; ?الجمعية العامة | UN General Assembly; General Assembly; United Nations General Assembly; UNGA |
un-human-rights-council | organisation | مجلس حقوق الإنسان; مجلس حقوق الإنسان التابع للأمم المتحدة; مجلس حقوق الإنسان الأممي | UN Human Rights Council; Human Rights Council |
ohchr | organisation | المفوضية السامية لحقوق الإنسان; مفوضية الأمم المتحدة لحقوق الإنسان; مكتب الأمم المتحدة لحقوق الإنسان; مكتب حقوق الإنسان التابع للأمم المتحدة; المفوضية السامية للأمم المتحدة لحقوق الإنسان; مفوضية حقوق الإنسان | Office of the High Commissioner for Human Rights; UN human rights office; UN rights office; OHCHR |
unhcr | organisation | المفوضية السامية للأمم المتحدة لشؤون اللاجئين; مفوضية الأمم المتحدة لشؤون اللاجئين; المفوضية السامية لشؤون اللاجئين; مفوضية اللاجئين; مفوضية شؤون اللاجئين | UN High Commissioner for Refugees; UN refugee agency; UNHCR |
ocha | organisation | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; مكتب تنسيق الشؤون الإنسانية; أوتشا | UN Office for the Coordination of Humanitarian Affairs; OCHA |
unicef | organisation | منظمة الأمم المتحدة للطفولة; يونيسف; اليونيسف; يونيسيف; اليونيسيف; منظمة يونيسف | UNICEF; Unicef; United Nations Children's Fund; UN Children's Fund |
who | organisation | منظمة الصحة العالمية; الصحة العالمية | World Health Organization; World Health Organisation; WHO |
wfp | organisation | برنامج الأغذية العالمي; برنامج الغذاء العالمي | World Food Programme; World Food Program; WFP |
unrwa | organisation | وكالة غوث وتشغيل اللاجئين الفلسطينيين; أونروا; الأونروا; وكالة الأونروا; وكالة أونروا | UN Relief and Works Agency for Palestine Refugees; UNRWA; Unrwa |
unesco | organisation | منظمة الأمم المتحدة للتربية والعلم والثقافة; يونسكو; اليونسكو; منظمة اليونسكو | UNESCO; Unesco |
unifil | organisation | قوات حفظ السلام الدولية العاملة في لبنان; يونيفيل; اليونيفيل; قوات اليونيفيل; قوة الأمم المتحدة المؤقتة في لبنان | UN Interim Force in Lebanon; UNIFIL; Unifil |
undof | organisation | قوة الأمم المتحدة لمراقبة فض الاشتباك; أندوف | UN Disengagement Observer Force; UNDOF |
unsmis | organisation | بعثة الأمم المتحدة للمراقبة في سوريا; بعثة المراقبين الدوليين في سوريا | UN Supervision Mission in Syria; UN Stabilisation Mission in Syria; UNSMIS; Unsmis |
unsmil | organisation | بعثة الأمم المتحدة للدعم في ليبيا; البعثة الأممية في ليبيا | UN Support Mission in Libya; UNSMIL |
unami | organisation | بعثة الأمم المتحدة لمساعدة العراق; يونامي; بعثة الأمم المتحدة في العراق | UN Assistance Mission for Iraq; UNAMI |
iom | organisation | المنظمة الدولية للهجرة; منظمة الهجرة الدولية | International Organization for Migration; International Organisation for Migration; IOM |
undp | organisation | برنامج الأمم المتحدة الإنمائي | UN Development Programme; UNDP |
fao | organisation | منظمة الأغذية والزراعة; منظمة الفاو; الفاو | Food and Agriculture Organization; FAO |
icc | organisation | المحكمة الجنائية الدولية; الجنائية الدولية | International Criminal Court; ICC |
icj | organisation | محكمة العدل الدولية | International Court of Justice; ICJ; World Court |
opcw | organisation | منظمة حظر الأسلحة الكيميائية; منظمة حظر الأسلحة الكيماوية; منظمة حظر السلاح الكيميائي | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW |
un-syria-commission | organisation | لجنة التحقيق الدولية المستقلة بشأن سوريا; لجنة التحقيق الدولية; لجنة تحقيق الأمم المتحدة; لجنة الأمم المتحدة للتحقيق بشأن سوريا | UN Commission of Inquiry on Syria; Commission of Inquiry |
eu | organisation | الاتحاد الأوروبي; الاتحاد الأوربي | European Union; EU; E.U |
european-commission | organisation | المفوضية الأوروبية; المفوضية الأوربية | European Commission | eu
european-parliament | organisation | البرلمان الأوروبي; البرلمان الأوربي | European Parliament | eu
european-council | organisation | المجلس الأوروبي | European Council | eu
nato | organisation | حلف شمال الأطلسي; حلف الناتو; الناتو; حلف الأطلسي; الأطلسي | North Atlantic Treaty Organization; NATO; Nato |
arab-league | organisation | جامعة الدول العربية; الجامعة العربية | Arab League; League of Arab States |
gcc | organisation | مجلس التعاون الخليجي; مجلس التعاون لدول الخليج العربية; مجلس التعاون لدول الخليج | Gulf Cooperation Council; Gulf Co-operation Council; GCC |
oic | organisation | منظمة التعاون الإسلامي; منظمة المؤتمر الإسلامي | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC |
african-union | organisation | الاتحاد الأفريقي; الاتحاد الإفريقي | African Union; AU |
igad | organisation | إيغاد; منظمة إيغاد; الهيئة الحكومية للتنمية إيغاد | Intergovernmental Authority on Development; IGAD |
ecowas | organisation | إيكواس; المجموعة الاقتصادية لدول غرب أفريقيا; الجماعة الاقتصادية لدول غرب أفريقيا | ECOWAS; Economic Community of West African States |
opec | organisation | أوبك; منظمة أوبك; منظمة الدول المصدرة للنفط | OPEC; Opec |
g7 | organisation | مجموعة السبع; مجموعة السبعة | Group of Seven; G7 |
g20 | organisation | مجموعة العشرين | Group of 20; G20 |
g8 | organisation | مجموعة الثماني; مجموعة الثمانية | Group of Eight; G8 |
imf | organisation | صندوق النقد الدولي; صندوق النقد | International Monetary Fund; IMF |
world-bank | organisation | البنك الدولي | World Bank |
wto | organisation | منظمة التجارة العالمية | World Trade Organization; WTO |
osce | organisation | منظمة الأمن والتعاون في أوروبا | Organization for Security and Co-operation in Europe; OSCE |
interpol | organisation | الإنتربول; الانتربول | Interpol |
brics | organisation | بريكس; مجموعة بريكس | BRICS; Brics |
cis | organisation | رابطة الدول المستقلة | Commonwealth of Independent States; CIS |
friends-of-syria | organisation | مجموعة أصدقاء سوريا; أصدقاء سوريا; أصدقاء الشعب السوري | Friends of Syria |
quartet | organisation | الرباعية الدولية; اللجنة الرباعية | Middle East Quartet; Quartet |
western-states | group | الدول الغربية; الغرب; الحكومات الغربية | the West; Western nations; Western states; Western powers; Western countries; Western governments; Western leaders |
international-community | group | المجتمع الدولي; الأسرة الدولية | international community; the international community |
arab-states | group | الدول العربية | Arab states; Arab countries; Arab nations |
guarantor-states | group | الدول الضامنة; الدول الثلاث الضامنة | guarantor states; Astana guarantors |

# Coalitions
us-led-coalition | organ | التحالف الدولي بقيادة الولايات المتحدة; التحالف الدولي ضد داعش; التحالف الدولي; قوات التحالف الدولي; التحالف الدولي لمحاربة داعش; التحالف الدولي ضد تنظيم الدولة; التحالف الأمريكي; التحالف الأميركي; التحالف الذي تقوده الولايات المتحدة; التحالف بقيادة الولايات المتحدة; التحالف الذي تقوده واشنطن; التحالف بقيادة واشنطن; التحالف بقيادة أمريكا; التحالف بقيادة أميركا; القوات التي تقودها الولايات المتحدة; قوات التحالف الدولية; طائرات التحالف الدولي; طيران التحالف الدولي; عملية العزم الصلب; قوة المهام المشتركة; !التحالف الصليبي; !تحالف واشنطن | US-led coalition; US-led international coalition; international coalition against ISIS; global coalition against ISIS; Global Coalition; anti-ISIS coalition; anti-IS coalition; anti-Islamic State coalition; US-led coalition forces; coalition led by the United States; US-led force; US-led forces; American-led coalition; international coalition; Operation Inherent Resolve; Combined Joint Task Force; CJTF-OIR; !American coalition |
arab-coalition | organ | التحالف العربي; التحالف بقيادة السعودية; التحالف الذي تقوده السعودية; تحالف دعم الشرعية; تحالف دعم الشرعية في اليمن; قوات التحالف العربي; التحالف العربي بقيادة السعودية; !تحالف العدوان; !العدوان السعودي; !التحالف السعودي; !العدوان السعودي الأمريكي | Saudi-led coalition; Arab coalition; Saudi-led military coalition; coalition led by Saudi Arabia; Saudi-led Arab coalition; !Saudi aggression |
islamic-military-alliance | organ | التحالف الإسلامي العسكري; التحالف الإسلامي لمحاربة الإرهاب | Islamic Military Counter Terrorism Coalition |
resistance-axis | group | محور المقاومة; محور الممانعة | Axis of Resistance |

# Parties and political bodies
syrian-national-coalition | organisation | الائتلاف الوطني لقوى الثورة والمعارضة السورية; الائتلاف الوطني السوري; الائتلاف السوري المعارض; الائتلاف السوري; الائتلاف الوطني; ائتلاف المعارضة السورية; الائتلاف الوطني السوري المعارض | National Coalition of Syrian Revolution and Opposition Forces; Syrian National Coalition; Syrian Opposition Coalition; SNC | syria
syrian-national-council | organisation | المجلس الوطني السوري | Syrian National Council; SNC | syria
syrian-interim-government | organisation | الحكومة السورية المؤقتة; الحكومة المؤقتة | Syrian Interim Government | syria
high-negotiations-committee | organisation | الهيئة العليا للمفاوضات; هيئة التفاوض السورية; هيئة التفاوض; الهيئة العليا للتفاوض; هيئة المفاوضات | High Negotiations Committee; Syrian Negotiation Commission; HNC | syria
ncc-syria | organisation | هيئة التنسيق الوطنية; هيئة التنسيق الوطني | National Coordination Committee; National Co-ordination Committee | syria
sdc | organisation | مجلس سوريا الديمقراطية; مجلس سورية الديمقراطية; مسد | Syrian Democratic Council; SDC | syria
autonomous-administration | organisation | الإدارة الذاتية; الإدارة الذاتية الكردية; الإدارة الذاتية لشمال وشرق سوريا; الإدارة الذاتية الديمقراطية; الإدارة الذاتية في شمال وشرق سوريا | Autonomous Administration of North and East Syria; Autonomous Administration; AANES | syria
salvation-government | organisation | حكومة الإنقاذ; حكومة الإنقاذ السورية | Syrian Salvation Government | syria
baath | organisation | حزب البعث; حزب البعث العربي الاشتراكي | Baath Party; Ba'ath Party |
akp | organisation | حزب العدالة والتنمية; العدالة والتنمية التركي | Justice and Development Party; AKP | turkey
chp | organisation | حزب الشعب الجمهوري; الشعب الجمهوري التركي | Republican People's Party; CHP | turkey
hdp | organisation | حزب الشعوب الديمقراطي | Peoples' Democratic Party; HDP | turkey
pyd | organisation | حزب الاتحاد الديمقراطي; حزب الاتحاد الديمقراطي الكردي; بي يي دي; حزب الاتحاد الديموقراطي | Democratic Union Party; PYD | syria
kdp | organisation | الحزب الديمقراطي الكردستاني; الحزب الديمقراطي الكوردستاني; الديمقراطي الكردستاني | Kurdistan Democratic Party; KDP | iraq
puk | organisation | الاتحاد الوطني الكردستاني; الاتحاد الوطني الكوردستاني | Patriotic Union of Kurdistan; PUK | iraq
knc | organisation | المجلس الوطني الكردي; المجلس الوطني الكردي في سوريا | Kurdish National Council; ENKS | syria
muslim-brotherhood | organisation | جماعة الإخوان المسلمين; الإخوان المسلمين; الإخوان المسلمون; جماعة الإخوان; تنظيم الإخوان | Muslim Brotherhood |
ennahda | organisation | حركة النهضة; حركة النهضة التونسية; ?النهضة | Ennahda; Ennahdha | tunisia
fatah | organisation | حركة فتح; ?فتح; حركة التحرير الوطني الفلسطيني | Fatah; Fateh | palestine
amal | organisation | حركة أمل; حركة أمل اللبنانية | Amal Movement | lebanon
future-movement | organisation | تيار المستقبل | Future Movement | lebanon
fpm | organisation | التيار الوطني الحر | Free Patriotic Movement; FPM | lebanon
lebanese-forces | organisation | القوات اللبنانية; حزب القوات اللبنانية | Lebanese Forces | lebanon
psp-lebanon | organisation | الحزب التقدمي الاشتراكي; الحزب الاشتراكي اللبناني | Progressive Socialist Party | lebanon
kataeb | organisation | حزب الكتائب; ?الكتائب اللبنانية | Kataeb Party | lebanon
sadrist | organisation | التيار الصدري | Sadrist Movement | iraq
state-of-law | organisation | ائتلاف دولة القانون; دولة القانون | State of Law Coalition | iraq
coordination-framework | organisation | الإطار التنسيقي; قوى الإطار التنسيقي | Coordination Framework | iraq
dawa | organisation | حزب الدعوة; حزب الدعوة الإسلامية | Dawa Party; Islamic Dawa Party | iraq
stc-yemen | organisation | المجلس الانتقالي الجنوبي; الانتقالي الجنوبي; المجلس الانتقالي | Southern Transitional Council; STC | yemen
gpc-yemen | organisation | المؤتمر الشعبي العام; حزب المؤتمر الشعبي العام | General People's Congress; GPC | yemen
islah-yemen | organisation | حزب الإصلاح; التجمع اليمني للإصلاح; حزب التجمع اليمني للإصلاح | Islah Party; Al-Islah | yemen
ffc-sudan | organisation | قوى الحرية والتغيير; قوى إعلان الحرية والتغيير; الحرية والتغيير | Forces of Freedom and Change; FFC | sudan
likud | organisation | حزب الليكود; الليكود | Likud | israel
republican-party | organisation | الحزب الجمهوري; الحزب الجمهوري الأمريكي | Republican Party; GOP | usa
democratic-party | organisation | الحزب الديمقراطي; الحزب الديمقراطي الأمريكي | Democratic Party; DNC; Democratic National Committee | usa
united-russia | organisation | حزب روسيا الموحدة; روسيا الموحدة | United Russia | russia

# Rights groups, relief, monitors
sohr | organisation | المرصد السوري لحقوق الإنسان; المرصد السوري | Syrian Observatory for Human Rights; Syrian Observatory; SOHR; British-based Syrian Observatory for Human Rights |
snhr | organisation | الشبكة السورية لحقوق الإنسان; الشبكة السورية | Syrian Network for Human Rights; SNHR |
hrw | organisation | هيومن رايتس ووتش; منظمة هيومن رايتس ووتش; هيومان رايتس ووتش; هيومن رايتس واتش | Human Rights Watch; HRW |
amnesty | organisation | منظمة العفو الدولية; العفو الدولية; أمنستي | Amnesty International; Amnesty |
white-helmets | organisation | الدفاع المدني السوري; الخوذ البيضاء; منظمة الخوذ البيضاء; أصحاب الخوذ البيضاء; القبعات البيضاء | Syrian Civil Defence; Syria Civil Defence; Syrian Civil Defense; White Helmets |
icrc | organisation | اللجنة الدولية للصليب الأحمر; الصليب الأحمر الدولي; الصليب الأحمر | International Committee of the Red Cross; Red Cross; ICRC |
ifrc | organisation | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | International Federation of Red Cross and Red Crescent Societies; IFRC |
sarc | organisation | الهلال الأحمر العربي السوري; الهلال الأحمر السوري; منظمة الهلال الأحمر العربي السوري | Syrian Arab Red Crescent; Syrian Red Crescent; SARC |
red-crescent | organisation | الهلال الأحمر; جمعية الهلال الأحمر | Red Crescent |
iran-red-crescent | organisation | الهلال الأحمر الإيراني; جمعية الهلال الأحمر الإيرانية | Iranian Red Crescent | iran
palestine-red-crescent | organisation | الهلال الأحمر الفلسطيني; جمعية الهلال الأحمر الفلسطيني | Palestine Red Crescent Society; Palestinian Red Crescent; PRCS | palestine
msf | organisation | منظمة أطباء بلا حدود; أطباء بلا حدود | Medecins Sans Frontieres; Doctors Without Borders; MSF |
rsf | organisation | مراسلون بلا حدود; منظمة مراسلون بلا حدود; منظمة مراسلين بلا حدود | Reporters Without Borders |
cpj | organisation | لجنة حماية الصحفيين; لجنة حماية الصحافيين | Committee to Protect Journalists; CPJ |
save-the-children | organisation | منظمة أنقذوا الأطفال; أنقذوا الأطفال | Save the Children |
oxfam | organisation | أوكسفام; منظمة أوكسفام | Oxfam |
nrc | organisation | المجلس النرويجي للاجئين | Norwegian Refugee Council; NRC |
irc | organisation | لجنة الإنقاذ الدولية | International Rescue Committee; IRC |
care | organisation | منظمة كير | CARE International |
crisis-group | organisation | مجموعة الأزمات الدولية | International Crisis Group; Crisis Group; ICG |
airwars | organisation | إيروورز; منظمة إيروورز | Airwars |
bellingcat | organisation | بيلينغكات; بيلنغكات | Bellingcat |
vdc | organisation | مركز توثيق الانتهاكات; مركز توثيق الانتهاكات في سوريا | Violations Documentation Center; Violations Documentation Centre; VDC |
lcc | organisation | لجان التنسيق المحلية; لجان التنسيق المحلية في سوريا | Local Coordination Committees; Local Co-ordination Committees; LCC; LCCs |
srgc | organisation | الهيئة العامة للثورة السورية | Syrian Revolution General Commission; SRGC |
raqqa-slaughtered | organisation | الرقة تذبح بصمت; حملة الرقة تذبح بصمت | Raqqa Is Being Slaughtered Silently; RBSS |
deir-ezzor-24 | outlet | دير الزور 24; شبكة دير الزور 24 | Deir Ezzor 24; DeirEzzor24 |
action-group-palestinians | organisation | مجموعة العمل من أجل فلسطينيي سوريا | Action Group for Palestinians of Syria |
response-coordinators | organisation | منسقو استجابة سوريا; فريق منسقو استجابة سوريا; منسقو الاستجابة | Response Coordinators Group |
btselem | organisation | بتسيلم; منظمة بتسيلم | B'Tselem |
peace-now | organisation | السلام الآن; منظمة السلام الآن; حركة السلام الآن | Peace Now |
euro-med-monitor | organisation | المرصد الأورومتوسطي; المرصد الأورومتوسطي لحقوق الإنسان | Euro-Med Human Rights Monitor; Euro-Mediterranean Human Rights Monitor |
palestinian-centre-human-rights | organisation | المركز الفلسطيني لحقوق الإنسان | Palestinian Centre for Human Rights; PCHR | palestine
iraq-ihchr | organisation | المفوضية العليا لحقوق الإنسان في العراق; المفوضية العليا لحقوق الإنسان العراقية | Iraqi High Commission for Human Rights; IHCHR | iraq
mwatana | organisation | منظمة مواطنة; مواطنة لحقوق الإنسان | Mwatana for Human Rights | yemen
isw | organisation | معهد دراسات الحرب | Institute for the Study of War; ISW |
washington-institute | organisation | معهد واشنطن; معهد واشنطن لسياسة الشرق الأدنى | Washington Institute for Near East Policy; Washington Institute |
chatham-house | organisation | تشاتام هاوس | Chatham House |
rand | organisation | مؤسسة راند | RAND Corporation; Rand Corporation |
brookings | organisation | معهد بروكينغز; معهد بروكنغز | Brookings Institution |
carnegie | organisation | مركز كارنيغي; معهد كارنيغي | Carnegie Endowment; Carnegie Middle East Center |
acled | organisation | مشروع بيانات مواقع وأحداث النزاع المسلح; أكليد | Armed Conflict Location and Event Data Project; ACLED |
facebook | organisation | شركة فيسبوك | Facebook |
twitter | organisation | شركة تويتر | Twitter |
google | organisation | شركة غوغل; شركة جوجل | Google |
`;
