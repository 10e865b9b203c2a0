// Livrets and weeks through "etabli report".
#include "tests/app/sample_office.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using tests::checkFailed;
using tests::checkWrongUsage;
using tests::Ran;

namespace {

// The sample school lives today; in its summer holidays nobody is enrolled.
bool isSummer()
{
    const QDate today = QDate::currentDate();
    return today.month() == 8 || (today.month() == 7 && today.day() > 3);
}

} // namespace

TEST_CASE("the livrets of a group are written as one PDF")
{
    if (isSummer())
        return;
    const tests::SampleOffice office;
    const QString out = office.place / u"livrets.pdf"_s;
    const QStringList group{u"--group"_s, u"Usinage 1"_s};
    const Ran ran = office.report(u"progress-book"_s, out, group);
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    CHECK(tests::pdfText(out).contains(u"Livret de suivi"_s));
    CHECK(QFile::remove(out));
    checkWrongUsage(office.report(u"progress-book"_s, out), u"report"_s);
    checkWrongUsage(
        office.report(u"progress-book"_s, out, group + QStringList{u"--term"_s, u"Trimestre 9"_s}),
        u"report"_s);
    checkWrongUsage(
        office.report(u"progress-book"_s, out, group + QStringList{u"--day"_s, u"2026-11-20"_s}),
        u"report"_s);
    checkFailed(office.report(u"progress-book"_s, out, group, u"technique"_s));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("the weeks of a group are written, one A5 each or two on A4")
{
    if (isSummer())
        return;
    const tests::SampleOffice office;
    const QString out = office.place / u"semaines.pdf"_s;
    const QStringList group{u"--group"_s, u"Usinage 1"_s};
    const Ran ran = office.report(u"my-week"_s, out, group);
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 0);
    CHECK(tests::pdfText(out).contains(u"Ma semaine"_s));
    CHECK(office.report(u"my-week"_s, out, group + QStringList{u"--two"_s, u"--dyslexic"_s}).exit
        == 0);
    CHECK(QFile::remove(out));
    checkWrongUsage(
        office.report(u"my-week"_s, out, group + QStringList{u"--day"_s, u"lundi"_s}), u"report"_s);
    checkFailed(office.report(u"my-week"_s, out, group + QStringList{u"--day"_s, u"1998-01-05"_s}));
    CHECK_FALSE(QFile::exists(out));
}
