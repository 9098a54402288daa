using System.Text;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Reading;

/// <summary>A text in one language, or as a copy beside English, is told for what it is; only English is coded.</summary>
public class LanguagesTests
{
    private const string English = "The ministers of the two countries agreed to widen their cooperation in energy and transport. They will meet again in the coming year to review what has been done.";

    public static TheoryData<string, string> Texts => new()
    {
        { "ru", "Министры двух стран договорились расширять сотрудничество в области энергетики и транспорта. Они вновь встретятся в следующем году, чтобы рассмотреть ход этой работы." },
        { "uk", "Міністри двох країн домовилися розширювати співробітництво у сфері енергетики та транспорту. Вони знову зустрінуться наступного року, щоб розглянути хід цієї роботи." },
        { "be", "Міністры дзвюх краін дамовіліся пашыраць супрацоўніцтва ў галіне энергетыкі і транспарту. Яны зноў сустрэнуцца ў наступным годзе, каб разгледзець ход гэтай працы." },
        { "bg", "Министрите на двете страни се договориха да разширят сътрудничеството си в областта на енергетиката и транспорта. Те ще се срещнат отново през следващата година, за да обсъдят свършеното." },
        { "sr", "Министри две земље договорили су се да прошире сарадњу у области енергетике и саобраћаја. Они ће се поново састати следеће године како би размотрили шта је урађено." },
        { "mk", "Министрите на двете земји се договорија да ја прошират соработката во областа на енергетиката и транспортот. Тие повторно ќе се сретнат следната година за да разгледаат што е сторено." },
        { "kk", "Екі елдің министрлері энергетика және көлік саласындағы ынтымақтастықты кеңейтуге келісті. Олар атқарылған жұмысты қарау үшін келесі жылы қайта кездеседі." },
        { "ky", "Эки өлкөнүн министрлери энергетика жана транспорт тармагындагы кызматташтыкты кеңейтүүгө макулдашты. Алар аткарылган ишти кароо үчүн келерки жылы кайра жолугушат." },
        { "tg", "Вазирони ду кишвар мувофиқат карданд, ки ҳамкориро дар соҳаи энергетика ва нақлиёт васеъ намоянд. Онҳо соли оянда барои баррасии корҳои анҷомдодашуда боз вомехӯранд." },
        { "mn", "Хоёр орны сайд нар эрчим хүч болон тээврийн салбарын хамтын ажиллагааг өргөжүүлэхээр тохиролцов. Тэд ирэх жил дахин уулзаж, хийсэн ажлыг хэлэлцэх болно." },
        { "fr", "Les ministres des deux pays sont convenus d'élargir leur coopération dans les domaines de l'énergie et des transports. Ils se réuniront à nouveau l'année prochaine pour examiner ce qui aura été fait." },
        { "es", "Los ministros de los dos países acordaron ampliar su cooperación en materia de energía y transporte. Se reunirán de nuevo el próximo año para examinar lo que se ha hecho." },
        { "pt", "Os ministros dos dois países acordaram ampliar a sua cooperação nas áreas da energia e dos transportes. Voltarão a reunir-se no próximo ano para analisar o que foi feito." },
        { "it", "I ministri dei due Paesi hanno concordato di ampliare la cooperazione nei settori dell'energia e dei trasporti. Si riuniranno di nuovo il prossimo anno per esaminare che cosa è stato fatto." },
        { "ca", "Els ministres dels dos països van acordar ampliar la seva cooperació en matèria d'energia i transports. Es reuniran de nou l'any vinent per examinar el que s'ha fet amb aquest acord." },
        { "de", "Die Minister der beiden Länder haben vereinbart, ihre Zusammenarbeit in den Bereichen Energie und Verkehr auszubauen. Sie werden im kommenden Jahr wieder zusammentreffen, um das Erreichte zu prüfen." },
        { "nl", "De ministers van de twee landen zijn overeengekomen hun samenwerking op het gebied van energie en vervoer uit te breiden. Zij komen volgend jaar opnieuw bijeen om te bezien wat er is gedaan." },
        { "sv", "De två ländernas ministrar kom överens om att utvidga sitt samarbete på energi- och transportområdet. De kommer att träffas igen nästa år för att gå igenom vad som har gjorts." },
        { "no", "Ministrene fra de to landene ble enige om å utvide samarbeidet om energi og samferdsel. De skal møtes igjen neste år for å gjennomgå det som er gjort, og også se på det som gjenstår." },
        { "fi", "Kahden maan ministerit sopivat, että yhteistyötä energian ja liikenteen alalla laajennetaan. He tapaavat jälleen ensi vuonna ja tarkastelevat, mitä on tehty sekä mitä on tekemättä." },
        { "pl", "Ministrowie obu państw uzgodnili, że rozszerzą współpracę w dziedzinie energii i transportu. Spotkają się ponownie w przyszłym roku, aby omówić to, co zostało zrobione na rzecz obu krajów." },
        { "cs", "Ministři obou zemí se dohodli, že rozšíří spolupráci v oblasti energetiky a dopravy. Setkají se znovu v příštím roce, aby posoudili, co bylo vykonáno, a také co je třeba pro další práci." },
        { "sk", "Ministri oboch krajín sa dohodli, že rozšíria spoluprácu v oblasti energetiky a dopravy. Stretnú sa znova v budúcom roku, aby posúdili, čo sa urobilo, a tiež čo je potrebné pre ďalšiu prácu." },
        { "sl", "Ministri obeh držav so se dogovorili, da bodo razširili sodelovanje na področju energetike in prometa. Prihodnje leto se bodo ponovno sestali, da pregledajo, kaj je bilo storjeno pri tem in kaj še ni." },
        { "hr", "Ministri dviju zemalja dogovorili su se da će proširiti suradnju u području energetike i prometa. Ponovno će se sastati sljedeće godine kako bi razmotrili što je učinjeno i što je još potrebno." },
        { "ro", "Miniștrii celor două țări au convenit să extindă cooperarea în domeniul energiei și al transporturilor. Ei se vor întâlni din nou anul viitor pentru a analiza ceea ce s-a făcut între cele două părți." },
        { "hu", "A két ország miniszterei megállapodtak, hogy bővítik az energetikai és a közlekedési együttműködést. Jövőre ismét találkoznak, hogy áttekintsék az elvégzett munkát, valamint azt, ami nem készült el." },
        { "tr", "İki ülkenin bakanları enerji ve ulaştırma alanındaki iş birliğini genişletmek üzere anlaştılar. Yapılanları gözden geçirmek için gelecek yıl bu amaçla bir kez daha bir araya gelecekler." },
        { "az", "İki ölkənin nazirləri enerji və nəqliyyat sahəsində əməkdaşlığı genişləndirmək barədə razılığa gəldilər. Onlar görülən işləri nəzərdən keçirmək üçün gələn il bir daha görüşəcəklər." },
        { "uz", "Ikki davlat vazirlari energetika va transport sohasidagi hamkorlikni kengaytirish bo'yicha kelishib oldilar. Ular bajarilgan ishlarni ko'rib chiqish uchun kelgusi yil bilan birga yana bir bor uchrashadilar." },
        { "tk", "Iki ýurduň ministrleri energetika we ulag pudagynda hyzmatdaşlygy giňeltmek barada ylalaşdylar. Olar edilen işlere seretmek üçin geljek ýyl bir gezek hem bilen bile duşuşarlar." },
        { "vi", "Bộ trưởng của hai nước đã thống nhất mở rộng hợp tác trong lĩnh vực năng lượng và giao thông vận tải. Hai bên sẽ gặp lại nhau trong năm tới để xem xét những việc đã được thực hiện." },
        { "id", "Para menteri dari kedua negara sepakat untuk memperluas kerja sama di bidang energi dan perhubungan. Mereka akan bertemu kembali pada tahun depan untuk meninjau apa yang telah dilakukan." },
        { "sw", "Mawaziri wa nchi hizo mbili walikubaliana kupanua ushirikiano katika nyanja za nishati na usafiri. Watakutana tena mwaka ujao kwa ajili ya kupitia yale ambayo yamefanywa na pande zote." },
        { "lt", "Abiejų šalių ministrai susitarė plėsti bendradarbiavimą energetikos ir transporto srityse. Kitais metais jie vėl susitiks ir aptars tai, kas padaryta, bei kas taip pat dar nepadaryta tarp šalių." },
        { "el", "Οι υπουργοί των δύο χωρών συμφώνησαν να διευρύνουν τη συνεργασία τους στους τομείς της ενέργειας και των μεταφορών. Θα συναντηθούν ξανά το επόμενο έτος." },
        { "ar", "اتفق وزراء البلدين على توسيع التعاون في مجالي الطاقة والنقل. وسيجتمعون مرة أخرى في العام المقبل لاستعراض ما تم إنجازه في هذا الشأن." },
        { "fa", "وزیران دو کشور توافق کردند که همکاری خود را در زمینه انرژی و حمل و نقل گسترش دهند. آنان سال آینده بار دیگر برای بررسی کارهای انجام‌گرفته گرد هم می‌آیند." },
        { "ur", "دونوں ممالک کے وزراء نے توانائی اور نقل و حمل کے شعبوں میں تعاون بڑھانے پر اتفاق کیا۔ وہ اگلے سال دوبارہ ملیں گے تاکہ کیے گئے کام کا جائزہ لیں۔" },
        { "he", "שרי שתי המדינות הסכימו להרחיב את שיתוף הפעולה בתחומי האנרגיה והתחבורה. הם ייפגשו שוב בשנה הבאה כדי לבחון את מה שנעשה." },
        { "zh", "两国部长同意扩大在能源和交通领域的合作。双方将于明年再次会晤，审议已完成的工作，并就下一步安排交换意见。" },
        { "ja", "両国の大臣は、エネルギー及び運輸の分野における協力を拡大することで合意した。両者は、これまでの成果を検討するため、来年再び会合を開く予定である。" },
        { "ko", "양국 장관은 에너지와 교통 분야에서 협력을 확대하기로 합의하였다. 양측은 그동안의 성과를 점검하기 위하여 내년에 다시 만날 예정이다." },
        { "ka", "ორი ქვეყნის მინისტრები შეთანხმდნენ ენერგეტიკისა და ტრანსპორტის სფეროში თანამშრომლობის გაფართოებაზე. ისინი მომავალ წელს კვლავ შეხვდებიან." },
        { "hy", "Երկու երկրների նախարարները պայմանավորվեցին ընդլայնել համագործակցությունը էներգետիկայի և տրանսպորտի ոլորտներում։ Նրանք կրկին կհանդիպեն հաջորդ տարի։" },
        { "th", "รัฐมนตรีของทั้งสองประเทศตกลงที่จะขยายความร่วมมือด้านพลังงานและการขนส่ง และจะพบกันอีกครั้งในปีหน้าเพื่อทบทวนสิ่งที่ได้ทำไปแล้ว" },
        { "am", "የሁለቱ አገሮች ሚኒስትሮች በኃይልና በትራንስፖርት መስክ ትብብራቸውን ለማስፋት ተስማሙ። የተሠራውን ሥራ ለመገምገም በሚቀጥለው ዓመት እንደገና ይገናኛሉ።" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_in_one_language_is_told_and_not_coded(string language, string text)
    {
        var read = AgreementParser.Parse("a.txt", Encoding.UTF8.GetBytes($"{text}\n\n{text}\n"));
        Assert.Equal([language], read.Languages);
        Assert.False(read.Coded);
        Assert.Empty(read.Commitments);
        Assert.Empty(read.References);
        Assert.Empty(read.Organisations);
        Assert.Empty(read.People);
        Assert.Empty(read.Mentions);
        Assert.Contains(read.Warnings, w => w.Code == "not-coded");
        // Joiners that nobody sees are left out of the reading copy.
        Assert.Equal(text.Replace("\u200C", "", StringComparison.Ordinal), string.Join(' ', read.Blocks[0].Passages.Select(p => p.Text)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_copy_beside_English_is_told_and_laid_beside_it(string language, string text)
    {
        var read = AgreementParser.Parse("a.txt", Encoding.UTF8.GetBytes($"{English}\n\n{text}\n\nDone in two copies.\n"));
        Assert.Equal(["en", language], read.Languages);
        Assert.True(read.Coded);
        Assert.Equal((true, 0), (read.Blocks[1].SecondLanguage, read.Blocks[1].Counterpart));
        Assert.All(read.Commitments, c => Assert.Contains(c.Text, English, StringComparison.Ordinal));
    }

    // Place names alone are in no language; English with many foreign names is English.
    [Fact]
    public void English_with_many_foreign_names_is_English() =>
        Assert.Equal(["en"], AgreementParser.Parse("a.txt", "President Recep Tayyip Erdoğan, Minister Jeyhun Bayramov and Foreign Minister Péter Szijjártó met in Şuşa and agreed to widen the work of the Türk Dünyası Vakfı.\n\nŞuşa – Gəncə – Győr\n"u8.ToArray()).Languages);

    // No word that is known: a long text is not English for that; a short one is too short to say.
    [Fact]
    public void A_long_text_in_a_language_that_is_not_known_is_not_coded()
    {
        var text = string.Join(' ', Enumerable.Repeat("Kua whakaae ngā minita o ngā whenua e rua ki te whakawhānui ake i tā rātou mahi tahi.", 6));
        var read = AgreementParser.Parse("a.txt", Encoding.UTF8.GetBytes(text));
        Assert.False(read.Coded);
        Assert.Equal([LanguageDetector.Unknown], read.Languages);
        Assert.True(AgreementParser.Parse("a.txt", "Signed.\n\nNairobi"u8.ToArray()).Coded);
    }

    // Names that are written as in English would make half a record of a text that is not read.
    [Theory]
    [InlineData("Déclaration conjointe", AgreementKind.JointDeclaration)]
    [InlineData("Communiqué conjoint du Togo et du Ghana", AgreementKind.JointCommunique)]
    [InlineData("Совместное заявление глав государств", AgreementKind.JointStatement)]
    [InlineData("СОГЛАШЕНИЕ о сотрудничестве", AgreementKind.Agreement)]
    [InlineData("Memorando de Entendimiento", AgreementKind.Memorandum)]
    [InlineData("中华人民共和国和加纳共和国联合声明", AgreementKind.JointStatement)]
    [InlineData("بيان مشترك", AgreementKind.JointStatement)]
    public void A_text_that_is_not_coded_has_the_kind_of_its_title_and_no_parties(string title, AgreementKind kind)
    {
        const string Text = "Les ministres du Togo et du Ghana ont décidé d'élargir leur coopération dans les domaines de l'énergie et des transports. Le Ghana et le Togo se réuniront pour la paix.";
        foreach (var source in new[] { $"{title}\n\n{Text}\n\n{Text}\n", $"---\ntitle: {title}\n---\n\n{Text}\n\n{Text}\n" })
        {
            var read = AgreementParser.Parse("a.md", Encoding.UTF8.GetBytes(source));
            Assert.False(read.Coded);
            Assert.Equal((kind, Evidence.Text), (read.Kind.Value, read.Evidence.Value));
            if (!source.StartsWith("---", StringComparison.Ordinal)) Assert.Empty(read.Parties);
            Properties.Invariants.Hold(read);
        }
    }

    // A title in English says what the text in another language is.
    [Fact]
    public void What_front_matter_says_in_English_is_read()
    {
        var read = AgreementParser.Parse("a.md", Encoding.UTF8.GetBytes($"---\ntitle: Joint Statement of Kazakhstan and Ghana\ndate: 2031-05-06\n---\n\n{Texts.First().Skip(1).First()}\n\n{Texts.First().Skip(1).First()}\n"));
        Assert.False(read.Coded);
        Assert.Equal(("2031-05-06", AgreementKind.JointStatement), (read.Date?.Value, read.Kind.Value));
        Assert.Equal(["GH", "KZ"], read.Parties.Select(p => p.Value));
    }
}
