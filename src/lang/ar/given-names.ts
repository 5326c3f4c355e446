import { fold } from '../../text/index.ts';

// Arabic form=usual English spelling; several Arabic spellings before one `=` are divided by `/`.
const table = `
يوهان=Johan يوهانس=Johannes لوكا=Luca ماريو=Mario ستيفاني=Stephanie هيلين=Helen هيلينا=Helena إلينا/ايلينا=Elena كلارا=Clara كلير=Claire صوفي=Sophie بيير=Pierre فرانسوا=Francois أندريه/اندريه=Andrei ألكسندر/الكسندر=Alexander سيرغي/سيرجي=Sergei ديمتري/دميتري=Dmitry بافل=Pavel يوليا=Yulia كارل=Karl خوسيه=Jose كارلوس=Carlos أنتوني/انتوني=Anthony ويليام/وليام=William ديفيد=David إليزابيث=Elizabeth لورا=Laura إيما=Emma جوزيب=Josep إيتمار=Itamar ديانا=Diana باولا=Paola باولو=Paolo أولغا=Olga لارس=Lars نيلز=Niels هنريك=Henrik مارتين=Martin كليمنتين=Clementine شيروان=Shirwan ريبوار=Rebwar نيجيرفان=Nechirvan مسرور=Masrour هيمن=Hemin شفان=Shvan
محمد=Mohammed أحمد/احمد=Ahmed محمود=Mahmoud مصطفى=Mustafa علي/على=Ali حسن=Hassan حسين=Hussein حسان=Hassan إبراهيم/ابراهيم=Ibrahim إسماعيل/اسماعيل=Ismail يوسف=Youssef خالد=Khaled عمر=Omar عثمان=Othman سعيد=Saeed سعد=Saad سامر=Samer سامي=Sami سمير=Samir
سليم=Salim سالم=Salem سلمان=Salman سليمان=Suleiman صالح=Saleh صلاح=Salah طارق=Tariq طلال=Talal ياسر=Yasser ياسين=Yassin يحيى=Yahya يونس=Younis يعقوب=Yacoub زياد=Ziad زيد=Zaid زكريا=Zakaria زكي=Zaki وليد=Walid وائل=Wael وسام=Wissam وسيم=Wassim وضاح=Waddah
وجدي=Wajdi واثق=Watheq هاني=Hani هادي=Hadi هشام=Hisham هيثم=Haitham همام=Hammam نبيل=Nabil نادر=Nader ناصر=Nasser نصر=Nasr نزار=Nizar نضال=Nidal نعيم=Naim نواف=Nawaf نوري=Nouri نجيب=Najib نديم=Nadim منير=Munir منصور=Mansour منذر=Munzer موسى=Musa مازن=Mazen
ماجد=Majed ماهر=Maher مالك=Malek مأمون=Maamoun معاذ=Muaz معاوية=Muawiya معتز=Moataz مجدي=Magdi مجيد=Majid مروان=Marwan مؤيد=Muayyad مهند=Muhannad ميشال=Michel ميشيل=Michel مظلوم=Mazloum مقتدى=Muqtada محسن=Mohsen مختار=Mukhtar مراد=Murad مسعود=Masoud معن=Maan
لؤي=Louay ليث=Laith لطفي=Lutfi كامل=Kamel كمال=Kamal كريم=Karim كاظم=Kazem كنان=Kinan قاسم=Qassem قصي=Qusay قيس=Qais قتيبة=Qutaiba فادي=Fadi فارس=Fares فراس=Firas فهد=Fahd فواز=Fawaz فؤاد=Fouad فوزي=Fawzi فيصل=Faisal فتحي=Fathi فاروق=Farouk فاضل=Fadel
فاطمة=Fatima غسان=Ghassan غازي=Ghazi غانم=Ghanem عادل=Adel عامر=Amer عماد=Imad عمار=Ammar عمران=Imran عمرو=Amr عصام=Issam عاصم=Assem عدنان=Adnan عزيز=Aziz عزمي=Azmi عدي=Uday عباس=Abbas عاطف=Atef عبدالله/عبدالله=Abdullah عبدالرحمن=Abdulrahman عبدالعزيز=Abdulaziz
عبدالكريم=Abdulkarim عبدالناصر=Abdulnasser عبدالقادر=Abdulqader عبدالرزاق=Abdulrazzaq عبدالوهاب=Abdulwahab عبدالحميد=Abdulhamid عبدالرضا=Abdolreza عبدالباسط=Abdulbaset عبدالملك=Abdulmalik عبدالإله=Abdelilah عبدالمجيد=Abdelmajid عبدالفتاح=Abdelfattah
ظافر=Zafer طه=Taha صبري=Sabri صهيب=Suhaib صدام=Saddam صفوان=Safwan صائب=Saeb ضياء=Diaa شادي=Shadi شريف=Sharif شكري=Shukri شاكر=Shaker شوقي=Shawqi شاهين=Shahin سهيل=Suhail سلطان=Sultan سيف=Saif سعود=Saud سامح=Sameh سراج=Siraj سرمد=Sarmad ستار=Sattar
رامي=Rami رائد=Raed رامز=Ramez راشد=Rashed رشيد=Rashid رشاد=Rashad رضا=Reza رضوان=Radwan رفيق=Rafiq رياض=Riyad رمضان=Ramadan رمزي=Ramzi ربيع=Rabie رعد=Raad رأفت=Raafat ريان=Ryan دريد=Duraid داود/داوود=Dawood خليل=Khalil خليفة=Khalifa خضر=Khader خلدون=Khaldoun
حازم=Hazem حاتم=Hatem حامد=Hamed حمد=Hamad حمدي=Hamdi حمزة=Hamza حمود=Hammoud حيدر=Haidar حبيب=Habib حسام=Hussam حسني=Hosni حكمت=Hikmat حنان=Hanan جمال=Jamal جميل=Jamil جابر=Jaber جاسم=Jassem جعفر=Jaafar جلال=Jalal جهاد=Jihad جواد=Jawad جورج=George جوزيف/جوزف=Joseph جبران=Gebran
جان=Jean جاسر=Jasser جيمس=James جون=John جو=Joe جاك=Jack جيف=Jeff جيفري=Jeffrey جيرمي/جيريمي=Jeremy جوش=Josh جيم=Jim جايك/جيك=Jake ثامر=Thamer تيسير=Tayseer تركي=Turki تميم=Tamim توفيق=Tawfiq تامر=Tamer بشار=Bashar بسام=Bassam باسم=Bassem باسل=Basel بدر=Badr بلال=Bilal
بكر=Bakr بهاء=Bahaa بهنام=Behnam بير=Pir بول=Paul بيتر=Peter باتريك=Patrick بنيامين=Benjamin برهان=Burhan بهجت=Bahjat برهم=Barham أيمن/ايمن=Ayman أنس/انس=Anas أنور/انور=Anwar أكرم/اكرم=Akram أسامة/اسامة=Osama أسعد/اسعد=Asaad أشرف/اشرف=Ashraf أمجد/امجد=Amjad أمين=Amin أمير=Amir أدهم=Adham
أيهم=Ayham أيوب/ايوب=Ayoub إياد/اياد=Iyad إيهاب/ايهاب=Ihab إدريس/ادريس=Idris إلياس/الياس=Elias إسحاق=Ishaq آدم=Adam أديب=Adib أحلام=Ahlam أسماء=Asma أمل=Amal آمنة=Amina إيمان=Iman إلهام=Ilham بثينة=Bouthaina جميلة=Jamila خديجة=Khadija دعاء=Doaa دينا=Dina رانيا=Rania رنا=Rana ريم=Reem ريما=Rima
رولا=Rola زينب=Zainab زهراء=Zahraa سارة/ساره=Sarah سلمى=Salma سمر=Samar سميرة=Samira سناء=Sanaa سوسن=Sawsan شيماء=Shaimaa عائشة=Aisha غادة=Ghada فرح=Farah كوثر=Kawthar لمى=Lama لينا=Lina ليلى=Leila مريم=Mariam منى=Mona مها=Maha مجيدة=Majida ميساء=Maysaa نادية=Nadia ناديا=Nadia نجلاء=Najlaa نور=Nour نورا=Noura هالة=Hala هبة=Hiba
هدى=Huda هند=Hind وفاء=Wafaa ياسمين=Yasmin يارا=Yara زهران=Zahran زهير=Zuhair لقمان=Luqman نوار=Nawar أبوبكر=Abubakr مهدي=Mahdi مرتضى=Murtada صادق=Sadiq باقر=Baqer تقي=Taqi حجت=Hojjat فرامرز=Faramarz مجتبى=Mojtaba بهروز=Behrouz محسن=Mohsen مسلم=Muslim آزاد=Azad دلشاد=Dilshad ريزان=Rezan سيامند=Siyamand شيركو=Sherko
فرهاد=Farhad كاوا=Kawa لوند=Lawand هفال=Heval ريدور=Redur نوروز=Nowruz سوران=Soran هيوا=Hiwa كمال=Kemal مولود=Mevlut بولنت=Bulent أوميت=Umit مصطفا=Mustafa هاكان=Hakan خلوصي=Hulusi بكير=Bekir جودت=Cevdet رجب=Recep نعمان=Numan سليل=Salil أورهان=Orhan يشار=Yasar
ديفيد/دافيد/دايفيد=David دونالد=Donald دانيال/دانييل=Daniel ستيفن/ستيفين/ستيف=Stephen ستيفان=Stefan سيرغي/سيرجي=Sergei سوزان=Susan سايمون=Simon روبرت=Robert رونالد=Ronald ريتشارد=Richard ريكس=Rex رافاييل=Rafael فلاديمير=Vladimir فيكتور=Victor فيتالي=Vitaly فاليري=Valery فرانسوا/فرنسوا=François فريدريك=Frederic فيليب=Philippe
كريستوفر=Christopher كريستيان=Christian كلود=Claude كيفن=Kevin كيث=Keith كولن=Colin لوران=Laurent لويس=Louis ليندا=Linda مارك=Mark ماركو=Marco مارتن=Martin ماريا=Maria ماتيو=Mathieu مايكل=Michael ماكس=Max مايك=Mike ميخائيل=Mikhail ميلاني=Melanie نيكولاي=Nikolai نيكولا=Nicolas نيك=Nick نيكي=Nikki هنري=Henry هيلاري=Hillary هيذر=Heather وليم/ويليام/وليام=William
وانغ=Wang يان=Jan يوري=Yuri يوآف=Yoav يائير=Yair ديمتري/دميتري=Dmitry ألكسندر/الكسندر=Alexander ألكسي/أليكسي/الكسي=Alexei إيغور/ايغور=Igor إيفان=Ivan إيلينا=Elena أندريه/اندريه=Andrei أناتولي=Anatoly أنطوان=Antoine أنطونيو=Antonio أنتوني/انتوني=Antony أنجيلا=Angela إيمانويل=Emmanuel إريك=Eric إدوارد=Edward أليستر=Alistair آلان/ألان=Alan
إيان=Ian أورسولا=Ursula باراك=Barack بوريس=Boris بريت=Brett برايان/بريان=Brian بروس=Bruce بيل=Bill بيرني=Bernie بن=Ben توم=Tom توماس=Thomas تيم=Tim توني=Tony تيد=Ted تيدروس=Tedros جينيفر=Jennifer جيسيكا=Jessica جوناثان=Jonathan جورجي=Georgy غينادي=Gennady غريغوري=Gregory غابرييل=Gabriel هانس=Hans هايكو=Heiko هوشيار=Hoshyar كارلا=Carla كارين=Karine
مبارك=Mubarak بشير=Bashir بكري=Bakri جبريل=Jibril حميدان=Hamidan طاهر=Taher عارف=Aref عبدالسلام=Abdulsalam عبدالغني=Abdulghani عبداللطيف=Abdullatif عبدالجليل=Abduljalil عبدالرحيم=Abdulrahim عبدالواحد=Abdulwahid عبدربه=Abdrabbuh عيدروس=Aidarous
معين=Maeen معمر=Muammar نصرالله=Nasrallah نبيه=Nabih فايز/فائز=Fayez عقيلة=Aguila علاء=Alaa غيث=Ghaith قحطان=Qahtan محيي=Mohi إسراء=Israa لبنى=Lubna مروة=Marwa منال=Manal نهى=Noha نهلة=Nahla هيام=Huyam وداد=Widad يمنى=Yomna عفاف=Afaf عبير=Abeer رقية=Ruqayya سعاد=Suad
صفية=Safiya غيداء=Ghaida فريدة=Farida لميس=Lamis نسرين=Nisreen هنادي=Hanadi بثينة=Bouthaina ابتسام=Ibtisam تهاني=Tahani رشا=Rasha سهى=Suha عصمت=Ismat
كارول=Carol كاثرين=Catherine كيم=Kim شي=Xi لي=Li تشن=Chen تشانغ=Zhang ليو=Liu هوا=Hua قنغ=Geng شيه=Xie
`;

/** Given names: folded Arabic form to the usual English spelling. */
export const givenNames: ReadonlyMap<string, string> = new Map(
  table
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((entry): [string, string][] => {
      const [forms = '', english = ''] = entry.split('=');
      return forms.split('/').map((f) => [fold(f), english]);
    }),
);

const letters: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ئ: 'i',
  ؤ: 'o',
  ء: '',
  '\u06af': 'g',
  '\u067e': 'p',
  '\u0686': 'ch',
  '\u06a4': 'v',
  '\u0698': 'zh',
};

const particles: Readonly<Record<string, string>> = {
  عبد: 'Abdul',
  ابو: 'Abu',
  ابي: 'Abi',
  ابا: 'Abu',
  ام: 'Umm',
  بن: 'bin',
  ابن: 'ibn',
  بنت: 'bint',
  ال: 'Al',
  ولد: 'Ould',
  دي: 'de',
  الله: 'Allah',
  الدين: 'al-Din',
  فان: 'van',
  فون: 'von',
};

/** English letters for an Arabic name: given names by their usual spelling, the rest letter by letter with vowels put between consonants as readers expect. */
export function transliterateName(name: string): string | null {
  const words = name
    .split(/\s+/)
    .map((w) => fold(w))
    .filter(Boolean);
  const out: string[] = [];
  for (const w of words) {
    if (!/^[\u0621-\u064a\u0671-\u06d3]+$/.test(w)) return null;
    out.push(particles[w] ?? givenNames.get(w) ?? (w.startsWith('ال') && w.length > 4 ? `al-${spell(w.slice(2))}` : spell(w)));
  }
  return out.length > 0 ? out.join(' ') : null;
}

/** One word. Waw and ya between consonants are long vowels; two consonants in a row get an `a` between them. */
function spell(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const c = word[i]!;
    const inner = i > 0 && !/[aeiou]$/.test(out);
    if (c === 'و' && inner) out += 'u';
    else if (c === 'ي' && (inner || (i > 0 && i === word.length - 1))) out += 'i';
    else if (c === 'ه' && i === word.length - 1) out += /a$/.test(out) ? '' : 'a';
    else {
      const next = letters[c] ?? '';
      if (i === 1 && inner && next !== '' && !'aeiou'.includes(next[0]!)) out += 'a';
      else if (i > 2 && inner && i === word.length - 1 && next !== '' && !'aeiou'.includes(next[0]!)) out += 'a';
      out += next;
    }
  }
  return out === '' ? word : out[0]!.toUpperCase() + out.slice(1);
}
