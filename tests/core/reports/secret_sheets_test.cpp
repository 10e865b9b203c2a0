#include "core/documents/pdf.h"
#include "core/reports/secret_sheets.h"
#include "tests/support/catch.h"
#include "tests/support/process.h"
#include "tests/support/school_file.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

// The sheet as a PDF, read back. With ETABLI_LOOK_DIR set it is kept there to be looked at.
QString readBack(const documents::Content &content, const QString &name)
{
    const documents::FlowDocument document(content);
    CHECK(document.pageCount() == 1);
    QTemporaryDir folder;
    const QString look = qEnvironmentVariable("ETABLI_LOOK_DIR");
    const QString path = QDir(look.isEmpty() ? folder.path() : look).filePath(name + u".pdf"_s);
    must(documents::savePdf(document, path));
    return QString::fromUtf8(support::run({u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}}).out);
}

const QString kHostile = u"<b>A&B</b> %1 <img src=x>"_s;

} // namespace

TEST_CASE("a code's sheet says who signs in with which code, on one page")
{
    const QString text =
        readBack(reports::contentOf(reports::CodeSheet{u"École Saint-Éloi"_s, kHostile,
                     u"n.ferrand"_s, u"ABCD-EFGH-JKMN-PQRS-T"_s, QDate(2026, 9, 7)}),
            u"code"_s);
    for (const QString &part : {kHostile, u"n.ferrand"_s, u"ABCD-EFGH-JKMN-PQRS-T"_s,
             u"École Saint-Éloi"_s, u"07/09/2026"_s})
        CHECK(text.contains(part));
}

TEST_CASE("a recovery key's sheet numbers its groups, on one page")
{
    const QStringList groups{u"0A1B"_s, u"2C3D"_s, u"4E5F"_s, u"6G7H"_s, u"8J9K"_s, u"0M1N"_s,
        u"2P3Q"_s, u"4R5S"_s, u"T"_s};
    const QString text = readBack(reports::contentOf(reports::KeySheet{u"École Saint-Éloi"_s,
                                      groups, QDate(2026, 9, 7), u"Claire %2 Moreau"_s}),
        u"key"_s);
    for (const QString &group : groups)
        CHECK(text.contains(group));
    CHECK(text.contains(u"Claire %2 Moreau"_s));
    CHECK(text.contains(u"07/09/2026"_s));
}
