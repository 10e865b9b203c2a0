#include "tests/support/catch.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/printed.h"
#include "ui/attendance/roll_call_page.h"
#include "ui/attendance/roll_sheet_view.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/pill_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::kMonday;
using support::must;
using ui::DataTable;

namespace {

struct AtWork : tests::ClassOfTwelve {
    AtWork(const QString &login, Role role)
    {
        school.signInAs(login, role);
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
    template <class Widget> Widget &part(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return *found;
    }
    DataTable &roll() { return part<DataTable>(u"rollTable"_s); }
    void type(const QString &keys) { QTest::keyClicks(&roll(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&roll(), key, modifiers);
    }
    QString cell(int row, int column)
    {
        return roll().model()->index(row, column).data().toString();
    }
    QStringList states()
    {
        QStringList found;
        const auto *model = part<DataTable>(u"dayTable"_s).model();
        for (int row = 0; row < model->rowCount(); ++row)
            found += model->index(row, 2).data().toString();
        return found;
    }
    std::vector<RollMark> saved()
    {
        std::vector<RollMark> marks;
        for (const auto &row : must(school.attendance.sheet(running)).rows)
            marks.push_back(row.mark);
        return marks;
    }

    std::unique_ptr<ui::RollCallPage> page;
};

const RollMark kPresent{};
const RollMark kAbsent{Mark::Absent, {}};

} // namespace

TEST_CASE("a roll that is not done is printed with room for a pencil, a done one with its marks")
{
    AtWork at(u"dir"_s, Role::Director);
    const QString paper = at.file.folder() + u"/appel.pdf"_s;
    tests::printInto(at.desk.dialogs, paper);
    at.page->print();
    const QString before = tests::printedText(paper);
    CHECK(before.contains(u"BENALI Noé"_s));
    CHECK(before.contains(u"not done yet"_s));
    CHECK_FALSE(before.contains(attendance::shown(kPresent)));
    at.part<QPushButton>(u"finishRoll"_s).click();
    tests::printInto(at.desk.dialogs, paper);
    at.page->print();
    const QString after = tests::printedText(paper);
    CHECK(after.contains(attendance::shown(kPresent)));
    CHECK_FALSE(after.contains(u"not done yet"_s));
}

TEST_CASE("a master calls the roll of twelve from the keyboard, and it is read back")
{
    AtWork at(u"maitre"_s, Role::Master);
    CHECK(at.roll().model()->rowCount() == 12);
    CHECK(at.states() == QStringList{u"To do"_s});
    at.press(Qt::Key_Return);
    at.type(u"a"_s);
    at.type(u"r"_s); // now: 8:20
    at.press(Qt::Key_Return);
    at.type(u"8h25"_s);
    at.press(Qt::Key_Return);
    at.type(u"25"_s);
    at.press(Qt::Key_Return);
    at.type(u"s11h30"_s);
    at.press(Qt::Key_Down); // an arrow takes what was typed, too
    at.type(u"i"_s);
    at.press(Qt::Key_Return);
    at.type(u"dlae"_s);
    CHECK(at.page->hasUnsavedWork());
    at.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.desk.messages.errors().isEmpty());
    CHECK(at.saved()
        == std::vector<RollMark>{kPresent, kAbsent, {Mark::Late, Minutes(20)},
            {Mark::Late, Minutes(25)}, {Mark::Late, Minutes(25)}, {Mark::Left, Minutes(30)},
            {Mark::Infirmary, {}}, {Mark::Exempted, {}}, {Mark::Elsewhere, {}}, kAbsent, kPresent,
            kPresent});
    CHECK_FALSE(at.page->hasUnsavedWork());
    CHECK(at.states() == QStringList{u"Done"_s});

    SECTION("it is taken again where somebody arrived after all")
    {
        at.roll().setCurrentIndex(at.roll().model()->index(1, 0));
        at.type(u"r40"_s);
        QTest::mouseClick(&at.part<QPushButton>(u"finishRoll"_s), Qt::LeftButton);
        CHECK(at.desk.messages.errors().isEmpty());
        CHECK(at.saved().at(1) == RollMark{Mark::Late, Minutes(40)});
        must(at.desk.messages.undo());
        CHECK(at.saved().at(1) == kAbsent);
    }
    SECTION("undone, it was never done")
    {
        must(at.desk.messages.undo());
        at.page->reload();
        CHECK(at.states() == QStringList{u"To do"_s});
        CHECK(at.cell(1, 1) == u"Present"_s);
    }
}

TEST_CASE("whoever comes to the page types the roll at once")
{
    AtWork school(u"maitre"_s, Role::Master);
    school.part<DataTable>(u"dayTable"_s).setFocus();
    school.page->setFocus(); // as the window does with a page it shows
    CHECK(school.roll().hasFocus());
}

TEST_CASE("who is elsewhere is not counted among those in the room")
{
    AtWork at(u"maitre"_s, Role::Master);
    auto &totals = at.part<ui::PillLabel>(u"rollTotals"_s);
    CHECK(totals.text() == u"Everybody is there: 12"_s);
    at.type(u"l"_s);
    CHECK(totals.text() == u"Everybody is there: 11 · elsewhere: 1"_s);
    at.press(Qt::Key_Return);
    at.type(u"a"_s);
    CHECK(totals.text() == u"1 absent of 12 · elsewhere: 1"_s);
}

TEST_CASE("what cannot be read stays beside the name, with the reason in the bar")
{
    AtWork at(u"maitre"_s, Role::Master);
    at.type(u"r13h"_s);
    at.press(Qt::Key_Return);
    CHECK(at.desk.messages.errors().size() == 1);
    CHECK(at.cell(0, 1) == u"R13h…"_s);
    CHECK(at.desk.messages.cleared() == 0);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.desk.messages.errors().size() == 2);
    CHECK_FALSE(must(at.school.attendance.sheet(at.running)).roll);
    at.press(Qt::Key_Backspace);
    CHECK(at.cell(0, 1) == u"R13…"_s);
    at.press(Qt::Key_Escape);
    CHECK(at.cell(0, 1) == u"Present"_s);
}

TEST_CASE("names are shown as they are, whatever is in them")
{
    AtWork at(u"maitre"_s, Role::Master);
    QStringList names;
    for (int row = 0; row < 12; ++row)
        names += at.cell(row, 0);
    CHECK(names.contains(u"<B>GRAS</B> & FILS Noé"_s));
    CHECK(names.contains(u"%1 POURCENT Noé"_s));
}

TEST_CASE("the reason leaves the bar when what was typed is given up, or typed well")
{
    AtWork at(u"maitre"_s, Role::Master);
    at.type(u"r99h"_s);
    at.press(Qt::Key_Return);
    REQUIRE(at.desk.messages.errors().size() == 1);
    at.press(Qt::Key_Escape);
    CHECK(at.desk.messages.cleared() == 1);
    at.type(u"r99h"_s);
    at.press(Qt::Key_Return);
    REQUIRE(at.desk.messages.errors().size() == 2);
    at.type(u"e"_s); // present, as before: no mark has changed, yet it was typed well
    CHECK(at.desk.messages.cleared() == 2);
    CHECK(at.cell(0, 1) == u"Present"_s);
}

TEST_CASE("two students of one name have their birth dates on the sheet")
{
    AtWork at(u"maitre"_s, Role::Master);
    at.school.execute(u"UPDATE student SET last_name = 'Benali', birth_date = '2009-05-21' "
                      "WHERE last_name = 'Moreau'"_s);
    at.page = at.make();
    QStringList names;
    for (int row = 0; row < 12; ++row)
        names += at.cell(row, 0);
    CHECK(names.contains(u"BENALI Noé (17/05/2010)"_s));
    CHECK(names.contains(u"BENALI Noé (21/05/2009)"_s));
    CHECK(names.contains(u"FOFANA Noé"_s));
}

TEST_CASE("a teacher sees the own sessions only, and the page opens on the one that runs")
{
    AtWork at(u"prof"_s, Role::Teacher);
    CHECK(at.states().isEmpty());
    CHECK_FALSE(at.part<QPushButton>(u"finishRoll"_s).isEnabled());
    const auto early = at.school.planned(at.school.theory(kMonday, 390, 420));
    const auto late = at.school.planned(at.school.theory(kMonday, 780, 840));
    at.page->reload();
    CHECK(at.states().size() == 2);
    const auto *view = at.page->findChild<ui::RollSheetView *>();
    CHECK(view->sheet()->session.session.id == late.id); // the next, as none runs
    at.page->showPlace({u"roll-call"_s, u"session"_s, at.running.value()});
    CHECK(at.desk.messages.errors().size() == 1);
    CHECK(early.id != late.id);
}

TEST_CASE("the office types a roll from the sheet somebody signed, closes it and opens it again")
{
    AtWork at(u"sec"_s, Role::Secretary);
    auto &signer = at.part<QComboBox>(u"typedFor"_s);
    CHECK(signer.isVisible());
    CHECK(signer.currentData().toLongLong() == at.school.masterStaff.value());
    at.type(u"a"_s);
    at.page->save();
    CHECK(at.desk.messages.errors().isEmpty());
    const auto roll = must(at.school.attendance.sheet(at.running)).roll;
    REQUIRE(roll);
    CHECK(roll->typedFor == at.school.masterStaff);
    at.part<QPushButton>(u"closeRoll"_s).click();
    CHECK(at.states() == QStringList{u"Closed"_s});
    must(at.desk.messages.undo());
    at.page->reload();
    CHECK(at.states() == QStringList{u"Done"_s});
}

TEST_CASE("a closed roll is not for the master to mark")
{
    AtWork at(u"maitre"_s, Role::Master);
    at.page->save();
    at.school.signInAs(u"sec"_s, Role::Secretary);
    must(at.school.attendance.setClosed(at.running, 1, true));
    at.school.signInAs(u"maitre"_s, Role::Master);
    at.page->reload();
    CHECK_FALSE(at.part<QPushButton>(u"finishRoll"_s).isEnabled());
    at.type(u"a"_s);
    CHECK_FALSE(at.page->hasUnsavedWork());
}

TEST_CASE("marks that are not saved are left only when somebody says so")
{
    AtWork at(u"maitre"_s, Role::Master);
    at.type(u"a"_s);
    at.press(Qt::Key_PageDown);
    CHECK(at.desk.dialogs.asked().size() == 1);
    CHECK(at.part<ui::DateField>(u"day"_s).date() == kMonday);
    CHECK(at.page->hasUnsavedWork());
    at.desk.dialogs.answerConfirm(true);
    at.press(Qt::Key_PageDown);
    CHECK(at.part<ui::DateField>(u"day"_s).date() == kMonday.addDays(1));
    CHECK(at.states().isEmpty());
}

TEST_CASE("rolls that were forgotten are listed, and one key opens them")
{
    AtWork at(u"maitre"_s, Role::Master);
    at.file.clock.set(kMonday.addDays(1), QTime(8, 0));
    at.page = at.make();
    tests::showActive(*at.page);
    auto &forgotten = at.part<DataTable>(u"forgottenTable"_s);
    REQUIRE(forgotten.model()->rowCount() == 1);
    forgotten.setFocus();
    QTest::keyClick(&forgotten, Qt::Key_Return);
    CHECK(at.part<ui::DateField>(u"day"_s).date() == kMonday);
    CHECK(at.cell(0, 1) == u"Present"_s);
}

TEST_CASE("the roll-call is drawn in both themes")
{
    AtWork at(u"sec"_s, Role::Secretary);
    at.school.planned(at.school.theory(kMonday, 780, 900));
    at.school.planned(at.school.plan(kMonday.addDays(-3), 480, 720));
    at.page = at.make();
    at.page->show();
    at.type(u"ear8h50"_s);
    at.press(Qt::Key_Return);
    at.type(u"idl"_s);
    at.press(Qt::Key_Return);
    at.page->save();
    tests::keepLook(
        at.desk,
        [&]() -> std::unique_ptr<QWidget> {
            auto page = at.make();
            return page;
        },
        u"roll-call"_s);
}
