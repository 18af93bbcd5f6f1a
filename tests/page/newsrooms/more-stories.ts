/** The storm of Lindholm in more languages: a headline and a short report each. */
export interface Story {
  lang: string;
  title: string;
  text: readonly string[];
}

const storyOf = (lang: string, title: string, ...text: string[]): Story => ({ lang, title, text });

export const spanish = storyOf(
  'es',
  'El puerto de Lindholm sigue cerrado tras el temporal',
  'El puerto de Lindholm siguió cerrado el martes y nadie en la autoridad portuaria supo decir cuándo volverán a zarpar los transbordadores.',
  '“No vamos a mandar a nadie al mar con este tiempo”, dijo la alcaldesa Ada Holm en el muelle, donde el viento derribó dos grúas.',
  'Tres barcos con unos cuatrocientos pasajeros esperaron hasta la noche fuera de la escollera, según la guardia costera.',
);

export const portuguese = storyOf(
  'pt-BR',
  'Porto de Lindholm segue fechado depois da tempestade',
  'O porto de Lindholm continuou fechado na terça-feira, e ninguém na autoridade portuária soube dizer quando as balsas voltam a navegar.',
  '“Não vamos mandar ninguém para o mar com esse tempo”, disse a prefeita Ada Holm no cais, onde o vento derrubou dois guindastes.',
  'Três balsas com cerca de quatrocentos passageiros esperaram até a noite fora do quebra-mar, segundo a guarda costeira.',
);

export const italian = storyOf(
  'it',
  'Il porto di Lindholm resta chiuso dopo la tempesta',
  'Il porto di Lindholm è rimasto chiuso martedì e nessuno all’autorità portuale ha saputo dire quando i traghetti torneranno a salpare.',
  '«Non manderemo nessuno in mare con questo tempo», ha detto la sindaca Ada Holm sul molo, dove il vento ha abbattuto due gru.',
  'Tre traghetti con circa quattrocento passeggeri hanno atteso fino a sera fuori dalla diga, secondo la guardia costiera.',
);

export const dutch = storyOf(
  'nl',
  'Haven van Lindholm blijft dicht na de storm',
  'De haven van Lindholm bleef dinsdag gesloten en niemand bij het havenbedrijf kon zeggen wanneer de veerboten weer uitvaren.',
  '‘We sturen niemand de zee op met dit weer’, zei burgemeester Ada Holm op de kade, waar de wind twee kranen had omgeblazen.',
  'Drie veerboten met zo’n vierhonderd passagiers wachtten tot de avond buiten de golfbreker, meldde de kustwacht.',
);

export const polish = storyOf(
  'pl',
  'Port w Lindholm wciąż zamknięty po sztormie',
  'Port w Lindholm pozostał we wtorek zamknięty, a nikt w zarządzie portu nie umiał powiedzieć, kiedy promy znów wypłyną w morze.',
  '– Nie wyślemy ludzi w taką pogodę – powiedziała burmistrz Ada Holm na nabrzeżu, gdzie wiatr przewrócił dwa dźwigi.',
  'Trzy promy z około czterystu pasażerami czekały do wieczora przed falochronem, poinformowała straż przybrzeżna.',
);

export const czech = storyOf(
  'cs',
  'Přístav v Lindholmu zůstává po bouři zavřený',
  'Přístav v Lindholmu zůstal v úterý zavřený a nikdo ze správy přístavu nedokázal říct, kdy trajekty znovu vyplují na moře.',
  '„V takovém počasí nikoho na moře nepošleme,“ řekla starostka Ada Holmová na nábřeží, kde vítr shodil dva jeřáby.',
  'Tři trajekty s asi čtyřmi sty cestujícími čekaly až do večera před vlnolamem, uvedla pobřežní stráž.',
);

export const hungarian = storyOf(
  'hu',
  'Zárva marad a lindholmi kikötő a vihar után',
  'Kedden is zárva maradt a lindholmi kikötő, és a kikötői hatóságnál senki sem tudta megmondani, mikor indulnak újra a kompok.',
  '„Ilyen időben senkit sem küldünk ki a tengerre” – mondta Ada Holm polgármester a rakparton, ahol a szél két darut döntött le.',
  'Három komp mintegy négyszáz utassal estig várakozott a hullámtörőn kívül – közölte a parti őrség.',
);

export const romanian = storyOf(
  'ro',
  'Portul Lindholm rămâne închis după furtună',
  'Portul Lindholm a rămas închis marți, iar nimeni din autoritatea portuară nu a putut spune când vor pleca din nou feriboturile.',
  '„Nu trimitem pe nimeni pe mare pe o asemenea vreme”, a spus primărița Ada Holm pe chei, unde vântul a doborât două macarale.',
  'Trei feriboturi cu aproximativ patru sute de pasageri au așteptat până seara în afara digului, potrivit pazei de coastă.',
);

export const ukrainian = storyOf(
  'uk',
  'Порт Ліндгольма лишається закритим після шторму',
  'Порт Ліндгольма у вівторок лишався закритим, і ніхто в управлінні порту не міг сказати, коли пороми знову вийдуть у море.',
  '«Ми не пошлемо людей у таку погоду», – сказала міська голова Ада Гольм на причалі, де вітер повалив два крани.',
  'Три пороми з чотирма сотнями пасажирів чекали біля хвилелому до вечора, повідомила берегова охорона.',
);

export const greek = storyOf(
  'el',
  'Κλειστό μένει το λιμάνι του Λίντχολμ μετά την καταιγίδα',
  'Κλειστό έμεινε την Τρίτη το λιμάνι του Λίντχολμ και κανείς στη λιμενική αρχή δεν μπορούσε να πει πότε θα αποπλεύσουν ξανά τα πλοία.',
  '«Δεν θα στείλουμε κανέναν στη θάλασσα με τέτοιο καιρό», είπε η δήμαρχος Άντα Χολμ στην προβλήτα, όπου ο άνεμος έριξε δύο γερανούς.',
  'Τρία πλοία με περίπου τετρακόσιους επιβάτες περίμεναν ως το βράδυ έξω από τον κυματοθραύστη, σύμφωνα με την ακτοφυλακή.',
);

export const turkish = storyOf(
  'tr',
  'Lindholm limanı fırtınadan sonra kapalı kalıyor',
  'Lindholm limanı salı günü de kapalı kaldı ve liman idaresinde hiç kimse feribotların ne zaman yeniden sefere çıkacağını söyleyemedi.',
  'Belediye Başkanı Ada Holm, rüzgârın iki vinci devirdiği rıhtımda “Bu havada kimseyi denize göndermeyeceğiz” dedi.',
  'Sahil güvenliğin açıklamasına göre, yaklaşık dört yüz yolcu taşıyan üç feribot akşama kadar dalgakıranın dışında bekledi.',
);

export const persian = storyOf(
  'fa',
  'بندر لیندهولم پس از توفان همچنان بسته است',
  'بندر لیندهولم روز سه‌شنبه همچنان بسته ماند و هیچ‌کس در اداره بندر نتوانست بگوید که کشتی‌ها چه زمانی دوباره حرکت می‌کنند.',
  '«در این هوا کسی را به دریا نمی‌فرستیم»، آدا هولم شهردار در اسکله‌ای گفت که باد دو جرثقیل را در آن انداخته بود.',
  'سه کشتی با حدود چهارصد مسافر تا شب بیرون از موج‌شکن منتظر ماندند، گارد ساحلی در بیانیه‌ای اعلام کرد.',
);

export const hebrew = storyOf(
  'he',
  'נמל לינדהולם נשאר סגור אחרי הסערה',
  'נמל לינדהולם נשאר סגור ביום שלישי, ואיש ברשות הנמל לא ידע לומר מתי ישובו המעבורות להפליג אל האיים.',
  '"לא נשלח אנשים לים במזג אוויר כזה", אמרה ראשת העיר אדה הולם על הרציף, שבו הפילה הרוח שני עגורנים.',
  'שלוש מעבורות ובהן כארבע מאות נוסעים המתינו עד הערב מחוץ לשובר הגלים, כך מסר משמר החופים בהודעה.',
);

export const indonesian = storyOf(
  'id',
  'Pelabuhan Lindholm Masih Ditutup Setelah Badai',
  'Pelabuhan Lindholm masih ditutup pada Selasa dan tak seorang pun di otoritas pelabuhan dapat mengatakan kapan feri akan berlayar lagi.',
  '"Kami tidak akan mengirim siapa pun ke laut dalam cuaca seperti ini," kata Wali Kota Ada Holm di dermaga, tempat angin merobohkan dua derek.',
  'Tiga feri dengan sekitar empat ratus penumpang menunggu hingga malam di luar pemecah gelombang, menurut penjaga pantai.',
);

export const vietnamese = storyOf(
  'vi',
  'Cảng Lindholm vẫn đóng cửa sau bão',
  'Cảng Lindholm vẫn đóng cửa hôm thứ ba và không ai ở cơ quan quản lý cảng có thể nói khi nào các chuyến phà sẽ chạy trở lại.',
  '"Chúng tôi sẽ không cử người ra khơi trong thời tiết này", thị trưởng Ada Holm nói trên bến tàu, nơi gió quật đổ hai cần cẩu.',
  'Ba chuyến phà chở khoảng bốn trăm hành khách chờ đến tối bên ngoài đê chắn sóng, theo lực lượng tuần duyên.',
);

export const bengali = storyOf(
  'bn',
  'ঝড়ের পর লিন্ডহোম বন্দর এখনো বন্ধ',
  'লিন্ডহোম বন্দর মঙ্গলবারও বন্ধ ছিল, এবং বন্দর কর্তৃপক্ষের কেউ বলতে পারেননি ফেরিগুলো আবার কবে চলবে।',
  '“এই আবহাওয়ায় আমরা কাউকে সাগরে পাঠাব না,” ঘাটে সাংবাদিকদের বলেন মেয়র আদা হোম, যেখানে বাতাসে দুটি ক্রেন পড়ে গেছে।',
  'প্রায় চারশ যাত্রী নিয়ে তিনটি ফেরি সন্ধ্যা পর্যন্ত বাঁধের বাইরে অপেক্ষা করেছে, এক বিবৃতিতে জানিয়েছে উপকূলরক্ষী বাহিনী।',
);

export const tamil = storyOf(
  'ta',
  'புயலுக்குப் பின் லிண்ட்ஹோம் துறைமுகம் மூடப்பட்டுள்ளது',
  'லிண்ட்ஹோம் துறைமுகம் செவ்வாய்க்கிழமையும் மூடப்பட்டிருந்தது, படகுகள் மீண்டும் எப்போது புறப்படும் என்று யாராலும் சொல்ல முடியவில்லை.',
  '“இந்த வானிலையில் யாரையும் கடலுக்கு அனுப்ப மாட்டோம்,” என்று மேயர் ஆடா ஹோம் செய்தியாளர்களிடம் கூறினார்.',
  'சுமார் நானூறு பயணிகளுடன் மூன்று படகுகள் மாலை வரை அலைதடுப்புச் சுவருக்கு வெளியே காத்திருந்தன என்று கடலோரக் காவல் படை தெரிவித்தது.',
);

export const swedish = storyOf(
  'sv',
  'Lindholms hamn förblir stängd efter stormen',
  'Hamnen i Lindholm var fortsatt stängd på tisdagen, och ingen på hamnmyndigheten kunde säga när färjorna ska gå igen.',
  '– Vi skickar inte ut någon i det här vädret, säger kommunalrådet Ada Holm på kajen, där vinden hade vält två kranar.',
  'Tre färjor med omkring fyrahundra passagerare väntade utanför vågbrytaren till kvällen, enligt kustbevakningen.',
);

export const danish = storyOf(
  'da',
  'Lindholm Havn er stadig lukket efter stormen',
  'Havnen i Lindholm var fortsat lukket tirsdag, og ingen hos havnemyndigheden kunne sige, hvornår færgerne igen vil sejle.',
  '»Vi sender ingen ud i det vejr,« siger borgmester Ada Holm på kajen, hvor vinden havde væltet to store kraner.',
  'Tre færger med omkring fire hundrede passagerer ventede uden for molen til om aftenen, oplyser kystvagten.',
);

export const finnish = storyOf(
  'fi',
  'Lindholmin satama pysyy suljettuna myrskyn jälkeen',
  'Lindholmin satama pysyi tiistaina suljettuna, eikä kukaan satamaviranomaisista osannut sanoa, milloin lautat taas lähtevät.',
  '”Emme lähetä ketään merelle tällä säällä”, sanoi pormestari Ada Holm laiturilla, jossa tuuli oli kaatanut kaksi nosturia.',
  'Kolme lauttaa ja noin neljäsataa matkustajaa odotti iltaan asti aallonmurtajan ulkopuolella, kertoi rannikkovartiosto.',
);
