// Signed sheets typed by their exceptions, and what is printed and issued around the roll-call.
#include "core/attendance/errors.h"
#include "core/people/student.h"
#include "core/registers/sheet_service.h"
#include "tests/support/class_of_twelve.h"
#include "tests/support/printed.h"
#include "ui/attendance/register_dialog.h"
#include "ui/attendance/typed_roll_line.h"
#include "ui/attendance/typed_rolls_page.h"
#include "ui/base/data_table.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::kMonday;
using support::must;

namespace {

struct AtWork : tests::ClassOfTwelve {
    AtWork()
        : theory(school.planned(school.theory(kMonday, 600, 720)).id)
        , tomorrow(school.planned(school.plan(kMonday.addDays(1), 480, 720)).id)
    {
        open(Role::Secretary);
    }
    void open(Role role)
    {
        school.signInAs(u"bureau"_s, role);
        page = make();
        page->reload();
        tests::showActive(*page);
    }
    std::unique_ptr<ui::TypedRollsPage> make()
    {
        return std::make_unique<ui::TypedRollsPage>(desk.desk,
            ui::TypedRollsServices{
                file.workspace(), school.sessions, school.attendance, sheets, identity});
    }
    QLineEdit &field(timetable::SessionId session)
    {
        // Lines that were replaced wait for the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *found = page->findChild<QLineEdit *>(u"exceptions%1"_s.arg(session.value()));
        REQUIRE(found);
        return *found;
    }
    void type(timetable::SessionId session, const QString &text)
    {
        field(session).setFocus();
        QTest::keyClicks(&field(session), text);
        QTest::keyClick(&field(session), Qt::Key_Return);
    }
    attendance::RollSheet sheet(timetable::SessionId session)
    {
        return must(school.attendance.sheet(session));
    }
    QString textOfLines() const
    {
        QStringList texts;
        for (const auto *label : page->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    timetable::SessionId theory;
    timetable::SessionId tomorrow;
    registers::SheetService sheets{file.workspace()};
    school::SchoolService identity{file.workspace()};
    std::unique_ptr<ui::TypedRollsPage> page;
};

} // namespace

TEST_CASE("a sheet where everybody was there is one Enter, and the next is reached")
{
    AtWork at;
    at.field(at.running).setFocus();
    QTest::keyClick(&at.field(at.running), Qt::Key_Return);
    const auto sheet = at.sheet(at.running);
    REQUIRE(sheet.roll);
    CHECK(sheet.roll->typedFor == at.school.masterStaff);
    for (const attendance::RollRow &row : sheet.rows)
        CHECK(row.mark == RollMark{});
    CHECK(at.field(at.theory).hasFocus());
    REQUIRE(at.desk.messages.offersUndo());
    must(at.desk.messages.undo());
    CHECK_FALSE(at.sheet(at.running).roll);
}

TEST_CASE("exceptions are typed by their number on the sheet and read back by name")
{
    AtWork at;
    QTest::keyClicks(&at.field(at.running), u"2A 4R25"_s);
    const auto before = at.sheet(at.running);
    CHECK(at.textOfLines().contains(
        people::listName(before.rows[1].student.lastName, before.rows[1].student.firstNames)));
    QTest::keyClick(&at.field(at.running), Qt::Key_Return);
    const auto sheet = at.sheet(at.running);
    CHECK(sheet.rows[1].mark == RollMark{Mark::Absent, {}});
    CHECK(sheet.rows[3].mark == RollMark{Mark::Late, Minutes(25)});
    CHECK(sheet.rows[0].mark == RollMark{});
    CHECK(at.field(at.running).text() == u"2A 4R25");
}

TEST_CASE("what cannot be read stays as it was typed, and nothing is saved")
{
    AtWork at;
    at.type(at.running, u"99A"_s);
    CHECK_FALSE(at.sheet(at.running).roll);
    CHECK(at.field(at.running).text() == u"99A");
    CHECK(at.field(at.running).hasFocus());
    CHECK(at.textOfLines().contains(u"99"_s));
    CHECK(at.page->hasUnsavedWork());
    at.page->reload(); // somebody else saved something
    CHECK(at.field(at.running).text() == u"99A");
    at.desk.dialogs.answerConfirm(false);
    at.page->findChild<QToolButton *>(u"typedDayAfter"_s)->click();
    CHECK(at.field(at.running).text() == u"99A");
}

TEST_CASE("the code of a sheet opens the week of its group; what is to come is not typed yet")
{
    AtWork at;
    auto *code = at.page->findChild<QLineEdit *>(u"sheetCode"_s);
    REQUIRE(code);
    QTest::keyClicks(code, u"appel-%1-20260907"_s.arg(at.school.workshop.value()));
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(at.page->findChildren<ui::TypedRollLine *>().size() >= 2);
    CHECK(at.field(at.running).isEnabled());
    CHECK_FALSE(at.field(at.tomorrow).isEnabled());
    CHECK(at.field(at.running).hasFocus());
    at.page->showPlace({u"typed-rolls"_s, u"APPEL-%1-20260907"_s.arg(at.school.general.value()),
        at.school.general.value()});
    CHECK(at.field(at.theory).hasFocus());
    code->clear();
    QTest::keyClicks(code, u"R2026-0001"_s);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(at.desk.messages.warnings().size() == 1);
}

TEST_CASE("a code that no group has is said to be none, and the day stays")
{
    AtWork at;
    auto *code = at.page->findChild<QLineEdit *>(u"sheetCode"_s);
    REQUIRE(code);
    const QString day = at.page->subtitle();
    QTest::keyClicks(code, u"APPEL-9999-20260907"_s);
    QTest::keyClick(code, Qt::Key_Return);
    REQUIRE(at.desk.messages.warnings().size() == 1);
    CHECK(at.desk.messages.warnings().front().contains(u"APPEL-9999-20260907"_s));
    CHECK(at.page->subtitle() == day);
    CHECK(at.field(at.running).isEnabled());
}

TEST_CASE("the sheet of a week without a session still names its group")
{
    AtWork at;
    at.page->showPlace({u"typed-rolls"_s, u"APPEL-%1-20260831"_s.arg(at.school.workshop.value()),
        at.school.workshop.value()});
    CHECK(at.page->subtitle().contains(u"Usinage"_s));
}

TEST_CASE("a roll that was called in person is not typed over")
{
    AtWork at;
    at.school.signInAs(u"maitre"_s, Role::Master);
    must(at.school.attendance.take(at.school.roll(at.running, {{Mark::Absent, {}}})));
    at.open(Role::Secretary);
    CHECK_FALSE(at.field(at.running).isEnabled());
    CHECK(at.field(at.theory).isEnabled());
}

TEST_CASE("the roll sheets of the week are printed with every group")
{
    AtWork at;
    const QString path = at.file.folder() + u"/feuilles.pdf"_s;
    tests::printInto(at.desk.dialogs, path);
    at.page->print();
    const QString text = tests::printedText(path);
    CHECK(text.contains(u"APPEL-%1-20260907"_s.arg(at.school.workshop.value())));
    CHECK(text.contains(u"APPEL-%1-20260907"_s.arg(at.school.general.value())));
    CHECK(text.contains(u"<b>Gras</b> & fils"_s, Qt::CaseInsensitive));
}

TEST_CASE("a register is issued into a PDF and kept")
{
    AtWork at;
    at.type(at.running, u"2A"_s);
    const auto groups = must(at.groups.groups());
    ui::RegisterDialog dialog(
        at.desk.desk, at.file.workspace(), groups, at.school.workshop, kMonday);
    const QString path = at.file.folder() + u"/registre.pdf"_s;
    at.desk.dialogs.answerText(path);
    dialog.accept();
    REQUIRE(dialog.issued());
    CHECK(dialog.issued()->snapshot.kind == registers::PaperKind::Daily);
    CHECK(QFileInfo(path).size() > 0);
    CHECK(
        must(registers::RegisterService(at.file.workspace()).issuedAbout(at.school.workshop)).size()
        == 1);
}

TEST_CASE("giving up the place of the PDF issues nothing")
{
    AtWork at;
    at.type(at.running, {});
    const auto groups = must(at.groups.groups());
    ui::RegisterDialog dialog(
        at.desk.desk, at.file.workspace(), groups, at.school.workshop, kMonday);
    at.desk.dialogs.answerText(std::nullopt);
    dialog.accept();
    CHECK_FALSE(dialog.issued());
}

TEST_CASE("the paper bridge is drawn")
{
    AtWork at;
    tests::keepLook(
        at.desk,
        [&]() -> std::unique_ptr<QWidget> {
            auto page = at.make();
            page->reload();
            page->findChild<QLineEdit *>(u"exceptions%1"_s.arg(at.running.value()))
                ->setText(u"2A 4R25"_s);
            page->reload();
            return page;
        },
        u"typed-rolls"_s);
}
