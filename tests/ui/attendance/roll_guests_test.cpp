// Young people on a stay at the foot of the roll.
#include "core/admissions/application_service.h"
#include "core/admissions/stay_service.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/printed.h"
#include "ui/attendance/roll_call_page.h"
#include "ui/base/data_table.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using security::Role;
using support::kMonday;
using support::must;
using ui::DataTable;

namespace {

constexpr int kHeading = 12;
constexpr int kGuest = 13;

struct WithGuests : tests::ClassOfTwelve {
    WithGuests()
    {
        const auto usinage = support::rows::workshop(file.database(), u"Usinage"_s);
        support::rows::groupWorkshop(file.database(), school.workshop, usinage);
        school.signInAs(u"sec"_s, Role::Secretary);
        admissions::ApplicationService applications(file.workspace());
        admissions::StayService stays(file.workspace());
        for (const auto kind : admissions::kStayKinds) {
            admissions::NewCandidate candidate;
            candidate.file.details.lastName = u"Visiteur "_s + titleOf(kind);
            candidate.file.details.firstNames = u"Tom"_s;
            candidate.file.details.birthDate = QDate(2011, 5, 17);
            candidate.details.year = school.year;
            candidate.details.workshop = usinage;
            const auto added = must(applications.add(candidate));
            admissions::StayDetails details = must(stays.proposal(added.id));
            details.firstDay = kMonday;
            details.lastDay = kMonday.addDays(2);
            details.kind = kind;
            must(stays.plan(added.id, details));
        }
        school.signInAs(u"maitre"_s, Role::Master);
        page = make();
        tests::showActive(*page);
    }
    std::unique_ptr<ui::RollCallPage> make()
    {
        auto made = std::make_unique<ui::RollCallPage>(desk.desk,
            ui::RollCallServices{
                file.workspace(), accounts, school.sessions, school.attendance, staff, groups});
        made->reload();
        return made;
    }
    DataTable &roll() { return *page->findChild<DataTable *>(u"rollTable"_s); }
    attendance::RollSheet sheet() { return must(school.attendance.sheet(running)); }

    std::unique_ptr<ui::RollCallPage> page;
};

} // namespace

TEST_CASE("those on a stay stand beneath a line nobody can mark, and are called with the same keys")
{
    WithGuests at;
    auto *model = at.roll().model();
    REQUIRE(model->rowCount() == 15);
    CHECK(model->index(kHeading, 0).data().toString().contains(u'2'));
    CHECK_FALSE(model->flags(model->index(kHeading, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model->index(kGuest, 0).data().toString().startsWith(u"VISITEUR"_s));
    CHECK(model->index(kGuest, 1).data().toString() == u"Present"_s);
    for (int row = 0; row < 12; ++row)
        QTest::keyClick(&at.roll(), Qt::Key_Return);
    // The line is stepped over.
    CHECK(at.roll().currentIndex().row() == kGuest);
    QTest::keyClicks(&at.roll(), u"a"_s);
    QTest::keyClicks(&at.roll(), u"r25"_s);
    CHECK(at.page->hasUnsavedWork());
    QTest::keyClick(&at.roll(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.desk.messages.errors().isEmpty());
    const auto saved = at.sheet();
    REQUIRE(saved.trainees.size() == 2);
    CHECK(saved.trainees[0].mark.mark == Mark::Absent);
    CHECK(saved.trainees[1].mark.mark == Mark::Late);
    CHECK(saved.trainees[1].mark.missed == base::Minutes(25));
    for (const auto &row : saved.rows)
        CHECK(row.mark.mark == Mark::Present);
    CHECK_FALSE(at.page->hasUnsavedWork());
    must(at.desk.messages.undo());
    CHECK_FALSE(at.sheet().roll);

    // Up from the first guest, over the line.
    at.page->reload();
    at.roll().setCurrentIndex(model->index(kGuest, 0));
    QTest::keyClick(&at.roll(), Qt::Key_Up);
    CHECK(at.roll().currentIndex().row() == kHeading - 1);
}

TEST_CASE("the printed roll has the guests, apart")
{
    WithGuests at;
    const QString paper = at.file.folder() + u"/appel.pdf"_s;
    tests::printInto(at.desk.dialogs, paper);
    at.page->print();
    const QString text = tests::printedText(paper);
    CHECK(text.contains(u"VISITEUR"_s));
    CHECK(text.contains(u"regulated"_s));
    CHECK(text.indexOf(u"VISITEUR"_s) > text.indexOf(u"ZIDANE"_s));
}

TEST_CASE("a roll with guests is drawn")
{
    WithGuests at;
    tests::keepLook(
        at.desk, [&] { return at.make(); }, u"roll-guests"_s);
}
