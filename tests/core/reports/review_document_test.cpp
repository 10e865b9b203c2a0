#include "core/documents/pdf.h"
#include "core/reports/bulletin_document.h"
#include "core/reports/review_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/school_file.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using reviews::PartKind;
using support::must;

namespace {

school::Issuer issuer()
{
    return {u"École de Production Jean-Baptiste Clément"_s, true,
        {u"12 rue des Forges"_s, u"08200 Sedan"_s}, u"Sedan"_s, u"+33324000000"_s,
        u"contact@ecole-clement.example"_s, u"ecole-clement.example"_s, u"0081234X"_s,
        u"12345678900012"_s, u"Claire Moreau"_s};
}

reviews::FrozenReview review(int levels)
{
    reviews::FrozenReview review;
    review.issuer = issuer();
    review.studentUuid = u"u"_s;
    review.lastName = u"D’Hérouville <b>& fils</b>"_s;
    review.firstName = u"Léa"_s;
    review.groupName = u"Usinage"_s;
    review.diploma = u"CAP CIP"_s;
    review.year = u"2026-2027"_s;
    review.term = u"Trimestre 1"_s;
    review.termFrom = QDate(2026, 9, 1);
    review.termTo = QDate(2026, 11, 29);
    review.version = 2;
    const QDate day(2026, 11, 20);
    review.parts = {
        {PartKind::Staff, u"Marc Petit"_s, {}, u"De beaux assemblages, %1 & <i>."_s, false, day},
        {PartKind::Staff, u"Anne Durand"_s, u"Maths"_s, u"Progresse en calcul."_s, false, day},
        {PartKind::Pride, {}, {}, u"Mon premier portail."_s, true, day}};
    review.figures.halfDaysMissed = 3;
    review.figures.halfDaysUnjustified = 1;
    review.figures.lates = 2;
    review.figures.delivered = base::Minutes(21000);
    review.figures.attended = base::Minutes(20400);
    review.figures.practice = base::Minutes(13800);
    review.figures.theory = base::Minutes(6600);
    for (int at = 1; at <= levels; ++at) {
        review.levels.push_back({u"C%1"_s.arg(at), u"Préparer le poste et contrôler la pièce"_s,
            at % 2 ? u"Maîtrisé"_s : u"En cours"_s, at % 2 == 1, day});
    }
    review.acquired = (levels + 1) / 2;
    review.ownCompetencies = levels + 5;
    review.conduct = {{u"Ponctualité"_s, 3, 4}, {u"Ordre"_s, 5, 5}};
    review.finishedOn = QDate(2026, 12, 1);
    review.finishedBy = u"Marc Petit"_s;
    return review;
}

evaluations::Bulletin bulletin()
{
    evaluations::BulletinSnapshot said;
    said.issuer = issuer();
    said.lastName = u"D’Hérouville <b>& fils</b>"_s;
    said.firstNames = u"Léa, Marie"_s;
    said.birthDate = QDate(2010, 5, 17);
    said.groupName = u"Usinage"_s;
    said.diploma = u"CAP CIP"_s;
    said.year = u"2026-2027"_s;
    said.term = u"Trimestre 1"_s;
    evaluations::SubjectAverage maths;
    maths.subject = u"Maths"_s;
    maths.staffName = u"Anne Durand"_s;
    maths.own.add(1250, 2000, 100);
    maths.group.add(1250, 2000, 100);
    maths.group.add(800, 2000, 100);
    maths.lowest = 800;
    maths.highest = 1250;
    maths.absent = 1;
    said.subjects = {maths};
    said.words = {{u"Anne Durand"_s, u"Maths"_s, u"Sérieux en calcul."_s}};
    said.issuedOn = QDate(2026, 12, 1);
    return {records::DocumentId(1), u"BU2026-0004"_s, u"Nadia Perrin"_s, said};
}

QByteArray pdfOf(const documents::Content &content)
{
    return must(documents::renderPdf(documents::FlowDocument(content)));
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("reviews, slips and bulletins are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const auto save = [&folder](const documents::Content &content, const QString &name) {
        CHECK(documents::savePdf(documents::FlowDocument(content), folder.filePath(name)));
    };
    save(reports::reviewContent(review(14)), u"review.pdf"_s);
    save(reports::slipContent({issuer(), u"DUPONT Léa"_s, u"Usinage"_s, u"Trimestre 1"_s,
             u"De 1 à 5, à quel point as-tu confiance en toi pour la suite ?"_s}),
        u"slip.pdf"_s);
    save(reports::bulletinContent(bulletin()), u"bulletin.pdf"_s);
}

TEST_CASE("a final review says on paper what was frozen, words as they were typed")
{
    const QByteArray pdf = pdfOf(reports::reviewContent(review(3)));
    const QString text = specimen::wholeText(pdf);
    INFO(text.toStdString());
    for (const QString &said : {u"D’Hérouville <b>& fils</b>"_s, u"Trimestre 1"_s, u"2026-2027"_s,
             u"De beaux assemblages, %1 & <i>."_s, u"Anne Durand · Maths"_s,
             u"Mon premier portail."_s, u"Maîtrisé"_s, u"Ponctualité"_s, u"01/12/2026"_s, u"2/8"_s})
        CHECK(text.contains(said));
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}

TEST_CASE("a review of many competencies goes on over the next page")
{
    const QByteArray pdf = pdfOf(reports::reviewContent(review(60)));
    CHECK(specimen::pageTexts(pdf).size() >= 2);
    CHECK(specimen::wholeText(pdf).contains(u"C60"));
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}

TEST_CASE("a slip leaves room for three answers on one page")
{
    const QByteArray pdf = pdfOf(reports::slipContent({issuer(), u"DUPONT Léa <b>"_s, u"Usinage"_s,
        u"Trimestre 1"_s, u"De 1 à 5, as-tu confiance ?"_s}));
    CHECK(specimen::pageTexts(pdf).size() == 1);
    const QString text = specimen::wholeText(pdf);
    CHECK(text.contains(u"DUPONT Léa <b>"));
    for (const PartKind kind : reviews::kOwnWords)
        CHECK(text.contains(titleOf(kind)));
}

TEST_CASE("a bulletin gives averages with their group’s, and absences as words")
{
    const QByteArray pdf = pdfOf(reports::bulletinContent(bulletin()));
    const QString text = specimen::wholeText(pdf);
    INFO(text.toStdString());
    for (const QString &said : {u"BU2026-0004"_s, u"D’Hérouville <b>& fils</b>"_s,
             u"Maths · Anne Durand"_s, u"12,5"_s, u"10,25"_s, u"Sérieux en calcul."_s})
        CHECK(text.contains(said));
    CHECK(specimen::pageTexts(pdf).size() == 1);
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}
