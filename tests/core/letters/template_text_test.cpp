// Merge fields: what people write, and what stands in names.
#include "core/letters/letter_template.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace letters;

namespace {

FieldValues named(const QString &first, const QString &last = u"DUPONT"_s)
{
    FieldValues values;
    values[u"élève.prénom"_s].text = first;
    values[u"élève.nom"_s].text = last;
    return values;
}

QString line(const QString &text, const FieldValues &values)
{
    QStringList empty;
    const auto parts = TemplateText(text, LetterKind::Free).filled(values, empty);
    REQUIRE(parts.size() == 1);
    return parts.front().text;
}

std::vector<TextFault> faults(const QString &text, LetterKind kind = LetterKind::Free)
{
    return TemplateText(text, kind).faults();
}

} // namespace

TEST_CASE("fields are filled in, with or without accents and capitals")
{
    CHECK(line(u"Bonjour {élève.prénom} {Eleve.Nom} !"_s, named(u"Léa"_s))
        == u"Bonjour Léa DUPONT !");
}

TEST_CASE("what stands in a name is never looked at again", "[BI-44]")
{
    for (const QString &hostile : {u"{élève.nom}"_s, u"{{"_s, u"}"_s, u"%1"_s, u"%2%n"_s,
             u"<b>gras</b>"_s, u"# titre"_s, u"&amp;"_s, u"{pièces manquantes}"_s}) {
        INFO(hostile.toStdString());
        CHECK(line(u"À {élève.prénom}, {élève.nom}."_s, named(hostile))
            == u"À "_s + hostile + u", DUPONT."_s);
    }
    // Whatever braces it has: every letter of the name is there, once.
    std::mt19937 random(20260907);
    const QString alphabet = u"{}é.#%1nl\\<"_s;
    for (int round = 0; round < 500; ++round) {
        QString name;
        for (int i = 0; i < 8; ++i)
            name += alphabet.at(qsizetype(random() % size_t(alphabet.size())));
        CHECK(line(u"[{élève.prénom}]"_s, named(name)) == u'[' + name + u']');
    }
}

TEST_CASE("any text at all is taken apart without harm, and faultless text is kept to the letter")
{
    std::mt19937 random(7);
    const QString alphabet = u"{}# \nélève.prnom"_s;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 24; ++i)
            text += alphabet.at(qsizetype(random() % size_t(alphabet.size())));
        const TemplateText parsed(text, LetterKind::Free);
        for (const TextFault &fault : parsed.faults()) {
            CHECK(fault.offset >= 0);
            CHECK(fault.offset + fault.length <= text.size());
            CHECK(fault.line == text.left(fault.offset).count(u'\n') + 1);
            CHECK_FALSE(fault.message.isEmpty());
        }
        QStringList empty;
        (void)parsed.filled({}, empty);
    }
    CHECK(line(u"Prix : {{12}}"_s, {}) == u"Prix : {12}");
}

TEST_CASE("an unknown field is told with its place and the one that was meant")
{
    const auto found = faults(u"Bonjour,\n\nvotre {élève.prenon} vient."_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].line == 3);
    CHECK(found[0].column == 7);
    CHECK(found[0].length == 14);
    CHECK(found[0].message.contains(u"{élève.prenon}"_s));
    CHECK(found[0].message.contains(u"{élève.prénom}"_s));
    CHECK(faults(u"{xyz}"_s)[0].message.contains(u"list of fields"_s));
}

TEST_CASE("an open brace, a table within a sentence and a field of another kind are faults")
{
    CHECK(faults(u"Il reste {frais.reste"_s).size() == 1);
    CHECK(faults(u"Voici : {frais.échéancier}"_s).size() == 1);
    CHECK(faults(u"# {frais.échéancier}"_s).size() == 1);
    CHECK(faults(u"  {frais.échéancier} "_s).empty());
    CHECK(faults(u"{attestation.réglé}"_s).size() == 1);
    CHECK(faults(u"{attestation.réglé}"_s, LetterKind::FeeAttestation).empty());
    CHECK(TemplateText(u"{pièces manquantes}"_s, LetterKind::Free, TemplateText::Place::Subject)
              .faults()
              .size()
        == 1);
}

TEST_CASE("empty lines part paragraphs, a hash makes a heading, and what is empty is named once")
{
    QStringList empty;
    const auto parts = TemplateText(u"# Titre {élève.prénom}\nun\ndeux\n\n\ntrois {élève.prénom}"
                                    " {élève.INE} {élève.INE}"_s,
        LetterKind::Free)
                           .filled(named(u"Léa"_s), empty);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].kind == LetterPart::Kind::Heading);
    CHECK(parts[0].text == u"Titre Léa");
    CHECK(parts[1].text == u"un\ndeux");
    CHECK(parts[2].text == u"trois Léa  ");
    CHECK(empty == QStringList{u"élève.INE"_s});
}

TEST_CASE("a line whose fields all say nothing is left out, and named")
{
    QStringList empty;
    const auto parts = TemplateText(u"{élève.prénom}\nINE : {élève.INE}\nfin"_s, LetterKind::Free)
                           .filled(named(u"Léa"_s), empty);
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].text == u"Léa\nfin");
    CHECK(empty == QStringList{u"élève.INE"_s});
}

TEST_CASE("a template says what is wrong before it is kept")
{
    const auto code = [](TemplateDetails details) {
        const auto checked = checkedDetails(details);
        return checked ? base::ErrorCode{"none"} : checked.error().code;
    };
    const TemplateDetails good{LetterKind::Free, u"Mot"_s, u"Objet"_s, u"Texte"_s};
    CHECK(code(good) == base::ErrorCode{"none"});
    auto bad = good;
    bad.name = u" "_s;
    CHECK(code(bad) == errors::kNoTemplateName);
    bad = good;
    bad.subject.clear();
    CHECK(code(bad) == errors::kNoSubject);
    bad.subject = u"{inconnu.du.tout}"_s;
    CHECK(code(bad) == errors::kFaultySubject);
    bad = good;
    bad.body = u"\n \n"_s;
    CHECK(code(bad) == errors::kNoBody);
    bad.body = u"un\n{élève.prenon}"_s;
    CHECK(code(bad) == errors::kFaultyBody);
    CHECK(checkedDetails(bad).error().message.contains(u"Line 2, column 1"_s));
}
