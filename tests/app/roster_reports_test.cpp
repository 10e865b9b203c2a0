// Class lists, emergency sheets, directories and labels through "etabli report".
#include "tests/app/sample_office.h"

using namespace Qt::Literals::StringLiterals;
using tests::checkFailed;
using tests::checkWrongUsage;
using Office = tests::SampleOffice;
using tests::Ran;

namespace {

// The sample school lives today; in its summer holidays nobody is enrolled.
bool isSummer()
{
    const QDate today = QDate::currentDate();
    return today.month() == 8 || (today.month() == 7 && today.day() > 3);
}

} // namespace

TEST_CASE("lists, sheets and labels of a group are written as PDF")
{
    if (isSummer())
        return;
    const Office office;
    const QStringList group{u"--group"_s, u"usinage 1"_s};
    const QString out = office.place / u"liste.pdf"_s;
    for (const QString &name : {u"class-list"_s, u"emergency"_s, u"directory"_s, u"labels"_s}) {
        INFO(name.toStdString());
        const Ran ran = office.report(name, out, group);
        INFO(ran.err.toStdString());
        CHECK(ran.exit == 0);
        if (name != u"labels")
            CHECK(tests::pdfText(out).contains(u"Usinage 1"_s));
        CHECK(QFile::remove(out));
    }
    CHECK(
        office.report(u"class-list"_s, out, group + QStringList{u"--columns"_s, u"Vu;Rendu"_s}).exit
        == 0);
    CHECK(tests::pdfText(out).contains(u"Rendu"_s));
    CHECK(office
              .report(u"labels"_s, out,
                  group + QStringList{u"--names"_s, u"--sheet"_s, u"3x8"_s, u"--start"_s, u"5"_s})
              .exit
        == 0);
    CHECK(tests::pdfText(out).contains(u"Usinage 1"_s));
    CHECK(office.report(u"morning"_s, out).exit == 0);
    CHECK(tests::pdfText(out).contains(u"Page du matin"_s));
    checkWrongUsage(office.report(u"morning"_s, out, {u"--day"_s, u"demain"_s}), u"report"_s);
    CHECK(office.report(u"directory"_s, out, {u"--staff"_s}).exit == 0);
    CHECK(QFile::remove(out));

    checkFailed(office.report(u"class-list"_s, out, {u"--group"_s, u"Dentelle"_s}));
    checkFailed(
        office.report(u"emergency"_s, out, group + QStringList{u"--day"_s, u"1998-01-05"_s}));
    checkWrongUsage(
        office.report(u"emergency"_s, out, group + QStringList{u"--day"_s, u"demain"_s}),
        u"report"_s);
    checkWrongUsage(
        office.report(u"labels"_s, out, group + QStringList{u"--sheet"_s, u"9x9"_s}), u"report"_s);
    checkWrongUsage(
        office.report(u"labels"_s, out, group + QStringList{u"--start"_s, u"99"_s}), u"report"_s);
    checkWrongUsage(
        office.report(u"labels"_s, out, group + QStringList{u"--student"_s, u"Martin"_s}),
        u"report"_s);
    // A teacher has no addresses of families to give away.
    checkFailed(office.report(u"labels"_s, out, group, u"enseignement"_s));
    checkFailed(office.report(u"directory"_s, out, group, u"enseignement"_s));
    CHECK_FALSE(QFile::exists(out));
}
