// Registers, attestations and roll sheets through "etabli report".
#include "tests/app/sample_office.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using tests::bytesOf;
using tests::checkFailed;
using tests::checkWrongUsage;
using tests::Ran;

TEST_CASE("the roll sheets of a week are written for all groups, to call or to sign")
{
    const tests::SampleOffice office;
    const QString out = office.place / u"feuilles.pdf"_s;
    const Ran ran = office.report(u"roll-sheets"_s, out);
    INFO(ran.err.toStdString());
    if (ran.exit != 0) // the sample's holidays: a week without a session says so
        checkFailed(ran);
    else
        CHECK(tests::pdfText(out).contains(u"APPEL-"_s));
    checkWrongUsage(
        office.report(u"roll-sheets"_s, out, {u"--month"_s, u"2026-10"_s}), u"report"_s);
    checkWrongUsage(office.report(u"roll-sheets"_s, out, {u"--day"_s, u"demain"_s}), u"report"_s);
}

TEST_CASE("a register needs its group, and late arrivals a period")
{
    const tests::SampleOffice office;
    const QString out = office.place / u"registre.pdf"_s;
    checkWrongUsage(office.report(u"register"_s, out), u"report"_s);
    checkWrongUsage(office.report(u"register"_s, out,
                        {u"--group"_s, u"Usinage 1"_s, u"--day"_s, u"2026-09-07"_s, u"--month"_s,
                            u"2026-09"_s}),
        u"report"_s);
    CHECK_FALSE(QFile::exists(out));
    const Ran late = office.report(u"register"_s, out, {u"--from"_s, u"2025-09-01"_s});
    INFO(late.err.toStdString());
    CHECK(late.exit == 0);
    CHECK(bytesOf(out).startsWith("%PDF-"));
}

TEST_CASE("attestations are about one student")
{
    const tests::SampleOffice office;
    const QString out = office.place / u"attestation.pdf"_s;
    checkWrongUsage(office.report(u"attestation"_s, out), u"report"_s);
    checkWrongUsage(office.report(u"attendance"_s, out), u"report"_s);
    checkFailed(office.report(u"attendance"_s, out, {u"--student"_s, u"Personne Inconnue"_s}));
    CHECK_FALSE(QFile::exists(out));
}
