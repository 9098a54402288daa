using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Tests.Analysis;

/// <summary>Words and stems of the vocabularies that are published beside the algorithms (https://snowballstem.org/algorithms/).</summary>
public sealed class StemmerTests
{
    [Theory]
    [InlineData("""
        abatement:abat abbey:abbey abed:abe abeyance:abey abilities:abil ability:abil able:abl abnormality:abnorm abolition:abolit abrogated:abrog
        absence:absenc absolutely:absolut absorption:absorpt abstinence:abstin abundantly:abund abyss:abyss academy:academi accede:acced
        accelerated:acceler acceptances:accept accessible:access accessories:accessori accidentally:accident acclivity:accliv accommodations:accommod
        accompaniment:accompani accomplishes:accomplish accordance:accord accountability:account accredited:accredit accumulation:accumul
        accuracy:accuraci accurately:accur accusation:accus ace:ace ached:ach achilles:achill acknowledgement:acknowledg acquiescence:acquiesc
        acquisition:acquisit acquittal:acquitt acre:acr acrimoniously:acrimoni actively:activ activity:activ actress:actress actuality:actual
        acuteness:acut adapter:adapt adas:ada adder:adder additional:addit addled:addl adherents:adher adios:adio adjacent:adjac
        administration:administr administrators:administr admiralty:admiralti admission:admiss admonitory:admonitori advancement:advanc
        repository:repositori reprehensible:reprehens representation:represent representatives:repres republicanism:republican republics:republ
        repudiation:repudi requirements:requir rescuers:rescuer resolution:resolut resolved:resolv resourcefulness:resourc respectability:respect
        responsibilities:respons responsive:respons restlessness:restless restoratives:restor restraints:restraint revelry:revelri
        revolutionary:revolutionari revolutionized:revolution rhetoric:rhetor rhinoceros:rhinocero rhinoceroses:rhinoceros rhyme:rhyme
        ribbed:rib riches:rich richly:rich riddance:riddanc ride:ride riding:ride rifling:rifl rigging:rig
        measurements:measur mechanically:mechan mediterranean:mediterranean medusae:medusa melancholious:melancholi mellifluousness:melliflu
        memorandum:memorandum memorize:memor merciful:merci mercilessly:merciless merriment:merriment metaphorically:metaphor metropolis:metropoli
        migratory:migratori millinery:millineri mimicry:mimicri mincingly:minc mindedness:minded mineralogical:mineralog ministerial:ministeri
        ministries:ministri minorities:minor minutely:minut misapplied:misappli misdeeds:misde miserly:miser misgraffed:misgraf
        """)]
    // The exceptions, and the rules that Snowball 3.0 changed.
    [InlineData("""
        skies:sky sky:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl news:news howe:howe
        atlas:atlas cosmos:cosmos bias:bias andes:andes inning:inning outing:outing canning:canning herrings:herring earring:earring evening:evening
        proceed:proceed exceeds:exceed succeed:succeed proceeded:proceed generate:generat generally:general generic:generic generous:generous
        communism:communism community:communiti arsenal:arsenal past:past pasted:paste paste:paste universe:univers university:universiti
        universal:universal lateral:lateral later:later geologist:geolog geology:geolog added:add adding:add eggs:egg off:off
        """)]
    // Each step by itself.
    [InlineData("""
        caresses:caress ties:tie cries:cri gas:gas this:this gaps:gap kiwis:kiwi bus:bus agreed:agre feed:feed luxuriated:luxuri hopped:hop hoping:hope
        falling:fall cry:cri by:by say:say youth:youth boyish:boyish conditional:condit valenci:valenc electriciti:electr hopefulness:hope
        formative:format adoption:adopt opinion:opinion probate:probat rate:rate cease:ceas controlling:control rolled:roll
        a:a as:as is:is yy:yy bbb:bbb
        """)]
    public void English_words_are_stemmed_as_published(string pairs) => Check(pairs);

    [Theory]
    [InlineData("""
        а:а абиссинию:абиссин абонировался:абонирова абонируйся:абонир авдотьей:авдот авенантненькая:авенантненьк авиация:авиац авось:ав австрии:австр
        автографом:автограф автомобили:автомоб автомобиль:автомобил агония:агон адам:ад адвокатского:адвокатск административных:административн
        адресовано:адресова азвольте:азвольт азии:аз айда:айд аккуратнее:аккуратн акциях:акц алексеев:алексе алексеева:алексеев алексей:алекс
        алена:ал алене:ален алеют:алеют алоэ:алоэ алчущим:алчущ анализирующей:анализир английскому:английск англичан:англича андрее:андр анна:ан
        аплодируя:аплодиру арестуйте:арест аристократическою:аристократическ
        """)]
    [InlineData("""
        прекратив:прекрат прекратились:прекрат прелестней:прелестн преобладали:преоблада преобразований:преобразован преогромнейшему:преогромн
        преодолеть:преодолет преподаю:препода препятствуют:препятств прервав:прерва прерванных:прерва прерывающуюся:прерыва прерывая:прерыв
        пресекшую:пресекш престранная:престра преступлениях:преступлен преступленьице:преступленьиц претендуете:претендует претендующих:претенд
        преувеличенно:преувеличен преувеличено:преувелич прехитрейшее:прехитр прибавьте:прибавьт прибежавшей:прибежа прибившему:приб
        приближающееся:приближа приблизительно:приблизительн прибой:приб приведенное:приведен привезти:привезт привести:привест привилегию:привилег
        привлекательном:привлекательн привыкши:привыкш привязанности:привязан привязанностям:привязан привязчивее:привязчив пригласите:приглас
        приглашаль:приглашал приглядываясь:приглядыв приговорили:приговор
        """)]
    public void Russian_words_are_stemmed_as_published(string pairs) => Check(pairs);

    [Theory]
    [InlineData("cooperation cooperate cooperates cooperating cooperated")]
    [InlineData("agreement agreements")]
    [InlineData("договор договора договору договором договоре договоры договоров договорам договорами договорах")]
    [InlineData("сотрудничество сотрудничества сотрудничеству сотрудничеством")]
    public void The_forms_of_a_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(Stemming.Stem).Distinct());

    private static void Check(string pairs) =>
        Assert.Equal(
            pairs.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()),
            pairs.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim().Split(':')[0]).Select(w => $"{w}:{Stemming.Stem(w)}"));
}
