#include "core/documents/fitted_lines.h"
#include "core/documents/pdf.h"
#include "core/documents/units.h"
#include "core/reports/class_list_document.h"
#include "core/reports/label_sheets.h"
#include "core/reports/roster_documents.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/any_school.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

using namespace Qt::Literals::StringLiterals;
using documents::mm;
using support::must;

namespace {

const QDate kDay(2026, 11, 23);
const QString kLong = u"Rakotomalala-Andriamanantena de La Tour d’Auvergne"_s;

rosters::RosterPerson person(int number, const QString &lastName = u"Dupont"_s)
{
    rosters::RosterPerson one;
    one.student = people::StudentId(number);
    one.lastName = lastName + u' ' + QString::number(number);
    one.firstName = u"Léa"_s;
    one.birthDate = QDate(2010, 5, 17);
    one.phone = u"+33612345678"_s;
    one.workshopGroup = u"Usinage 1"_s;
    return one;
}

QByteArray photo()
{
    QImage image(120, 160, QImage::Format_RGB32);
    image.fill(QColor(120, 160, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

rosters::ClassList classOf(int count)
{
    rosters::ClassList list;
    list.heading = {u"Usinage 1"_s, u"Usinage"_s, {u"Marc Vernay"_s}, kDay};
    for (int at = 0; at < count; ++at)
        list.faces.push_back({person(at + 1, at == 1 ? kLong : u"<b>O’%1</b>"_s),
            at % 3 == 0 ? photo() : QByteArray()});
    return list;
}

rosters::LabelSet labelsOf(int count)
{
    rosters::LabelSet set;
    set.title = u"Étiquettes Usinage 1"_s;
    for (int at = 0; at < count; ++at) {
        set.labels.push_back({{u"Famille N%1"_s.arg(at + 1, 3, 10, QChar(u'0')),
            u"Résidence Les Tilleuls, bâtiment C, appartement 12"_s,
            u"128 bis avenue du Maréchal-de-Lattre-de-Tassigny"_s, u"69120 Vaulx-en-Velin"_s}});
    }
    set.labels[0].lines[0] = u"Anne "_s + kLong + u" et Paul "_s + kLong;
    return set;
}

rosters::EmergencySheet emergency()
{
    rosters::EmergencySheet sheet;
    sheet.heading = {u"Usinage 1"_s, u"Usinage"_s, {u"Marc Vernay"_s}, kDay};
    for (int at = 0; at < 12; ++at) {
        rosters::EmergencyCalls calls;
        calls.contacts.push_back({u"Anne Dupont"_s, u"Mère"_s, {}, {u"06 12 34 56 78"_s}});
        calls.contacts.push_back({u"Foyer Les Tilleuls"_s, u"Foyer"_s, u"Mme Roux"_s,
            {u"06 11 11 11 11"_s, u"04 74 00 00 00"_s}});
        if (at == 2)
            calls.forbidden += u"Paul Dupont (père)"_s;
        if (at == 3)
            calls = {};
        sheet.students.push_back({person(at + 1), calls});
    }
    admissions::Trainee guest;
    guest.lastName = u"Visiteur"_s;
    guest.firstName = u"Tom"_s;
    guest.birthDate = QDate(2011, 3, 2);
    guest.workshopName = u"Usinage"_s;
    guest.kind = admissions::StayKind::Observation;
    guest.hours = u"8 h 30 – 16 h"_s;
    sheet.visitors.push_back(
        {guest, {{{u"Zoé Visiteur"_s, u"Mère"_s, {}, {u"06 22 22 22 22"_s}}}, {}}});
    return sheet;
}

QByteArray pdfOf(const documents::Document &document)
{
    return must(documents::renderPdf(document));
}

reports::ClassListDocument classDocument(int count, const reports::ClassListOptions &options = {})
{
    return {classOf(count), specimen::letterhead(), options, kDay};
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the pages to look at them.
TEST_CASE("rosters are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const auto save = [&](const documents::Document &document, const QString &name) {
        CHECK(documents::savePdf(document, folder.filePath(name + u".pdf"_s)));
    };
    save(classDocument(12, {false, {}, true}), u"faces-12"_s);
    save(classDocument(30), u"faces-30"_s);
    save(classDocument(60), u"faces-60"_s);
    const QStringList columns{u"Convention rendue"_s, u"Assurance"_s, {}, {}};
    save(classDocument(12, {true, columns, true}), u"ticks-12"_s);
    save(classDocument(36, {true, columns, false}), u"ticks-36"_s);
    save(
        documents::FlowDocument(reports::emergencySheet(emergency(), specimen::letterhead(), kDay)),
        u"emergency"_s);
    for (const auto &measures :
        {rosters::LabelMeasures(), rosters::LabelMeasures{3, 8, 700, 370, 0, 5, 0, 0, {}},
            rosters::LabelMeasures{4, 10, 485, 254, 80, 215, 0, 0, {}}})
        save(reports::LabelSheets(labelsOf(20), measures, 3, true),
            u"labels-%1"_s.arg(measures.perSheet()));
    rosters::Directory directory;
    directory.heading = {{}, {}, {}, kDay};
    for (int at = 0; at < 25; ++at) {
        directory.entries.push_back(
            {person(at + 1, at == 1 ? kLong : u"Dupont"_s), u"12 rue des Forges, 69001 Lyon"_s,
                {{u"Anne Dupont"_s, u"Mère"_s, {}, {u"06 12 34 56 78"_s}, u"anne@exemple.fr"_s, {}},
                    {u"Foyer Les Tilleuls"_s, u"Foyer"_s, u"Mme Roux"_s, {u"04 74 00 00 00"_s}, {},
                        u"3 route de Bourg, 01000 Bourg-en-Bresse"_s}}});
    }
    save(
        documents::FlowDocument(reports::directoryContent(directory, specimen::letterhead(), kDay)),
        u"directory"_s);
}

TEST_CASE("a class list of any usual size is one page with everybody on it, nothing over another")
{
    for (const int count : {1, 8, 12, 25, 60}) {
        for (const bool ticks : {false, true}) {
            if (ticks && count > 30)
                continue;
            const auto document = classDocument(
                count, {ticks, ticks ? QStringList{u"Vu"_s, {}} : QStringList(), false});
            INFO(count << (ticks ? " ticks" : " faces"));
            CHECK(document.pageCount() == 1);
            const QByteArray pdf = pdfOf(document);
            const QString text = specimen::wholeText(pdf);
            CHECK(text.contains(u"Usinage 1"_s));
            CHECK(text.contains(u"Marc Vernay"_s));
            // Markup in a name is its letters.
            CHECK(text.contains(u"<B>O’%1</B>"_s));
            CHECK(text.count(u"Léa"_s) == count);
            CHECK(specimen::misplacedWords(pdf).isEmpty());
        }
    }
    const auto many = classDocument(70, {true, {}, false});
    CHECK(many.pageCount() > 1);
    CHECK(specimen::wholeText(pdfOf(many)).count(u"Léa"_s) == 70);
}

TEST_CASE("a class list shows the photo, or the initials of who has none")
{
    const QByteArray pdf = pdfOf(classDocument(12));
    CHECK(specimen::wholeText(pdf).contains(u"L<"_s) == false);
    const QString images = specimen::outputOf(u"pdfimages"_s, {u"-list"_s, u"%1"_s}, pdf);
    CHECK(images.count(u"image"_s) >= 4);
    // A photo that cannot be read is as none.
    rosters::ClassList list = classOf(1);
    list.faces[0].photo = "no picture";
    list.faces[0].who = person(1);
    const QString text = specimen::wholeText(
        pdfOf(reports::ClassListDocument(list, specimen::letterhead(), {}, kDay)));
    CHECK(text.contains(u"LD"_s));
}

TEST_CASE("the emergency sheet tells whom to call, whom never, and the guests of the day")
{
    const documents::FlowDocument document(
        reports::emergencySheet(emergency(), specimen::letterhead(), kDay));
    const QByteArray pdf = pdfOf(document);
    const QString text = specimen::wholeText(pdf);
    for (const QString &word : {u"Mme Roux"_s, u"06 11 11 11 11"_s, u"Paul Dupont (père)"_s,
             u"VISITEUR Tom"_s, u"06 22 22 22 22"_s, u"17/05/2010"_s})
        CHECK(text.contains(word));
    CHECK(text.indexOf(u"Paul Dupont"_s) > text.indexOf(u"DUPONT 3"_s));
    CHECK(text.indexOf(u"Paul Dupont"_s) < text.indexOf(u"DUPONT 4"_s));
    CHECK(specimen::misplacedWords(pdf).isEmpty());
}

TEST_CASE("labels lie where the sheet has them, from the place that was said, and lose no letter")
{
    for (const auto &measures :
        {rosters::LabelMeasures(), rosters::LabelMeasures{3, 8, 700, 370, 0, 5, 0, 0, {}},
            rosters::LabelMeasures{4, 10, 485, 254, 80, 215, 0, 0, {}}}) {
        const reports::LabelSheets sheets(labelsOf(60), measures, 3);
        INFO(measures.name().toStdString());
        CHECK(sheets.pageCount() == rosters::sheetsFor(60, 3, measures));
        const QByteArray pdf = pdfOf(sheets);
        const QStringList pages = specimen::pageTexts(pdf);
        const QString text = pages.join(u' ');
        for (int at = 2; at <= 60; ++at)
            CHECK(text.contains(u"N%1"_s.arg(at, 3, 10, QChar(u'0'))));
        CHECK(pages.constFirst().count(u"69120"_s) == measures.perSheet() - 2);
        CHECK(QString(text).remove(u' ').contains(u"d’Auvergne"_s));
        // What a printer leaves white at the edge of the paper.
        CHECK(specimen::misplacedWords(pdf, {13, 6, 13, 6}).isEmpty());
    }
}

TEST_CASE("fitted lines take the largest size that fits, and are never higher than their box")
{
    using documents::FittedLines;
    const QSizeF box(mm(40), mm(10));
    const FittedLines small({u"Léa"_s}, box, {.largest = 12, .smallest = 6});
    CHECK(small.points() == 12);
    const FittedLines longer({kLong}, box, {.largest = 12, .smallest = 6});
    CHECK(longer.points() < 12);
    CHECK(longer.height() <= box.height() + 1);
    const FittedLines huge({kLong.repeated(20)}, box, {.largest = 12, .smallest = 6});
    CHECK(huge.points() == 6);
    CHECK(huge.height() <= box.height() + 1);
}

TEST_CASE("a surname wider than its place is broken with a hyphen, or after its own")
{
    using documents::FittedLines;
    const QSizeF place(mm(15), mm(11));
    const auto drawn = [&](const QString &name) {
        return FittedLines({name}, place, {.largest = 10, .smallest = 6}).text();
    };
    CHECK(drawn(u"ROUX"_s) == u"ROUX");
    CHECK(drawn(u"ROUSSEAU-PETITJEAN"_s) == u"ROUSSEAU-PETITJEAN");
    const QString broken = drawn(u"WICKRAMASINGHEARACHCHIGE"_s);
    CHECK(broken.contains(u"-\n"));
    CHECK(QString(broken).remove(u"-\n"_s) == u"WICKRAMASINGHEARACHCHIGE");
}
