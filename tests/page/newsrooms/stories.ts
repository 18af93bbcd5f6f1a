/** Stories of made-up places and people, in the languages of the pages. */

export const title = 'Lindholm harbour stays closed after the storm';
export const standfirst =
  'Ferries wait outside the breakwater while engineers look at two fallen cranes on the northern quay.';
export const story: readonly string[] = [
  'The harbour of Lindholm stayed closed on Tuesday, and nobody at the port authority could say when the ferries would sail again.',
  '“We will not send our people out into this weather,” Mayor Ada Holm told reporters on the quay, where the wind had torn down two cranes.',
  'Three ferries with some four hundred passengers waited outside the breakwater until the evening, the coast guard said in a statement.',
  'Repairs will take a month, according to two engineers of the yard, who asked not to be named because the contract is still being negotiated.',
  '“My shop lives off the people who step from that boat,” said Ines Varga, who has sold bread beside the ticket office for nineteen years.',
  'The council meets on Thursday to vote on a loan of four million crowns, of which the larger part would go into a new breakwater.',
];

export const german: readonly string[] = [
  'Der Hafen von Lindholm blieb am Dienstag geschlossen, und niemand in der Hafenbehörde konnte sagen, wann die Fähren wieder fahren.',
  '„Bei diesem Wetter schicken wir niemanden hinaus“, sagte Bürgermeisterin Ada Holm auf dem Kai, wo der Wind zwei Kräne umgeworfen hatte.',
  'Drei Fähren mit rund vierhundert Menschen an Bord warteten bis zum Abend vor der Mole, wie die Küstenwache mitteilte.',
  'Die Arbeiten dauern nach Angaben zweier Ingenieure der Werft einen Monat, denn beide Fundamente müssen neu gegossen werden.',
];

export const french: readonly string[] = [
  'Le port de Lindholm est resté fermé mardi, et personne à la capitainerie ne pouvait dire quand les bacs reprendraient la mer.',
  '« Nous n’enverrons personne dehors par ce temps », a déclaré la maire Ada Holm sur le quai, où le vent avait abattu deux grues.',
  'Trois bacs avec quelque quatre cents passagers ont attendu jusqu’au soir devant la digue, selon les garde-côtes.',
];

export const russian: readonly string[] = [
  'Порт Линдхольма во вторник оставался закрытым, и никто в управлении порта не мог сказать, когда паромы снова выйдут в море.',
  '«Мы не пошлём людей в такую погоду», — сказала мэр Ада Хольм на причале, где ветер повалил два крана.',
  'Три парома с четырьмя сотнями пассажиров ждали у волнореза до вечера, сообщила береговая охрана.',
  'Ремонт займёт месяц, рассказали два инженера верфи, которые просили не называть их имён.',
];

export const japanese: readonly string[] = [
  'リンドホルム港は火曜日も閉鎖されたままで、港湾局の誰も、フェリーがいつ再開するのか答えられなかった。',
  '「この天気で人を海に出すわけにはいかない」と、アダ・ホルム市長は倒れた二基のクレーンの前で記者団に語った。',
  'およそ四百人を乗せた三隻のフェリーは夕方まで防波堤の外で待ち続けたと、沿岸警備隊が発表した。',
  '修理には一か月かかる見通しだと、造船所の技術者二人が匿名を条件に明らかにした。',
];

export const chinese: readonly string[] = [
  '林德霍尔姆港周二仍然关闭，港务局没有人能说渡轮何时能够再次启航，码头上只剩下等待的货车和湿透的行李。',
  '“这样的天气我们不会派人出海，”市长阿达·霍尔姆在码头上对记者说，大风在那里吹倒了两台起重机。',
  '海岸警卫队在一份声明中说，三艘载有约四百名乘客的渡轮在防波堤外一直等到晚上，没有人受伤。',
  '船厂的两名工程师表示，修理工作需要一个月，因为两台起重机的地基都必须重新浇筑，费用尚未确定。',
];

export const korean: readonly string[] = [
  '린드홀름 항구는 화요일에도 폐쇄된 채였고, 항만청의 누구도 여객선이 언제 다시 운항할지 말하지 못했다.',
  '“이런 날씨에 사람들을 바다로 내보낼 수 없다”고 아다 홀름 시장이 크레인 두 대가 쓰러진 부두에서 기자들에게 말했다.',
  '약 사백 명의 승객을 태운 여객선 세 척은 저녁까지 방파제 밖에서 기다렸다고 해안경비대가 성명에서 밝혔다.',
  '수리에는 한 달이 걸릴 것이라고 조선소의 기술자 두 명이 이름을 밝히지 않는 조건으로 전했다.',
];

export const thai: readonly string[] = [
  'ท่าเรือลินด์โฮล์มยังคงปิดในวันอังคาร และไม่มีใครที่การท่าเรือบอกได้ว่าเรือข้ามฟากจะออกเดินทางอีกเมื่อใด',
  '“เราจะไม่ส่งคนของเราออกไปในอากาศเช่นนี้” นายกเทศมนตรีอาดา โฮล์ม กล่าวกับผู้สื่อข่าวบนท่าเรือที่ลมพัดเครนล้มสองตัว',
  'เรือข้ามฟากสามลำพร้อมผู้โดยสารราวสี่ร้อยคนรออยู่นอกเขื่อนกันคลื่นจนถึงเย็น หน่วยยามฝั่งระบุในแถลงการณ์',
];

export const arabic: readonly string[] = [
  'بقي ميناء ليندهولم مغلقا يوم الثلاثاء، ولم يستطع أحد في سلطة الميناء أن يقول متى ستبحر العبارات من جديد.',
  '«لن نرسل أحدا من رجالنا في هذا الطقس»، قالت رئيسة البلدية آدا هولم للصحفيين على الرصيف حيث أسقطت الريح رافعتين.',
  'وانتظرت ثلاث عبارات على متنها نحو أربعمئة راكب خارج حاجز الأمواج حتى المساء، بحسب بيان لخفر السواحل.',
];

export const hindi: readonly string[] = [
  'लिंडहोम का बंदरगाह मंगलवार को भी बंद रहा, और बंदरगाह प्राधिकरण में कोई नहीं बता सका कि नावें फिर कब चलेंगी।',
  '“ऐसे मौसम में हम अपने लोगों को बाहर नहीं भेजेंगे,” महापौर आदा होल्म ने घाट पर पत्रकारों से कहा, जहाँ हवा ने दो क्रेनें गिरा दी थीं।',
  'लगभग चार सौ यात्रियों वाली तीन नावें शाम तक तटबंध के बाहर खड़ी रहीं, तटरक्षक बल ने एक बयान में कहा।',
];

/** What stands around articles. */
export const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li class="card"><a href="/news/${at}"><h3>Bakers of ward ${at} count their loaves</h3></a><p>The guild met on Monday and found the price of flour too high for the season.</p></li>`,
  ).join('');

export const letters =
  'I have crossed with that ferry for thirty years and never once saw the gate closed for longer than a night, so somebody should answer for it.';
