// The grid of a group through "etabli report".
#include "tests/app/sample_office.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using tests::checkFailed;
using tests::checkWrongUsage;
using tests::Ran;

TEST_CASE("the competencies of a group are written, as they stand or to be filled in")
{
    const tests::SampleOffice office;
    const QString out = office.place / u"grille.pdf"_s;
    const QStringList group{u"--group"_s, u"Usinage 1"_s};
    const Ran shown = office.report(u"grid"_s, out, group);
    INFO(shown.err.toStdString());
    CHECK(shown.exit == 0);
    CHECK_FALSE(tests::pdfText(out).contains(u"GRILLE-"_s));
    const Ran blank = office.report(u"grid"_s, out, group + QStringList{u"--blank"_s});
    CHECK(blank.exit == 0);
    CHECK(tests::pdfText(out).contains(u"GRILLE-"_s));
}

TEST_CASE("a grid is of one group, and not for the secretary")
{
    const tests::SampleOffice office;
    const QString out = office.place / u"grille.pdf"_s;
    checkWrongUsage(office.report(u"grid"_s, out), u"report"_s);
    checkWrongUsage(
        office.report(u"grid"_s, out, {u"--group"_s, u"Usinage 1"_s, u"--year"_s, u"2025-2026"_s}),
        u"report"_s);
    checkFailed(office.report(u"grid"_s, out, {u"--group"_s, u"Usinage 1"_s}, u"secretariat"_s));
    CHECK_FALSE(QFile::exists(out));
}
