#pragma once

#include "tests/core/fees/fees_school.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/fees/fees_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace tests {

// The page of the fees over a real school file, with nobody before the screen.
struct FeesBench {
    support::SchoolFile file;
    support::FeesSchool school{file};
    FakeDesk desk{file.clock};
    people::FamilyService families{file.workspace()};
    school::YearService years{file.workspace()};
    school::GroupService groups{file.workspace()};
    security::AccountService accounts{file.workspace()};
    diplomas::DiplomaService diplomas{file.workspace()};
    fees::RulesService rules{file.workspace()};
    fees::AgreementService agreements{file.workspace()};
    fees::ProposalService proposals{file.workspace()};
    fees::ReliefService reliefs{file.workspace()};
    fees::InvoiceService invoices{file.workspace()};
    ui::FeesServices services{file.workspace(), accounts, school.lists, school.charges,
        school.payments, school.plans, families, years, groups, school.statements, school.cheques,
        school.refunds, school.reminders, diplomas, rules, agreements, proposals, reliefs,
        invoices};
    std::unique_ptr<ui::FeesPage> page;

    ui::FeesPage &open()
    {
        page = std::make_unique<ui::FeesPage>(desk.desk, services);
        page->resize(1060, 720);
        page->reload();
        page->show();
        page->activateWindow();
        QApplication::processEvents();
        return *page;
    }
    template <class T> T &find(const QString &name)
    {
        T *found = page->window()->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void press(const QString &button)
    {
        auto &found = find<QAbstractButton>(button);
        REQUIRE(found.isEnabled());
        QTest::keyClick(&found, Qt::Key_Space);
        QApplication::processEvents(); // new rows are shown by the event loop
    }
    // Keys go to what has the focus, as from a keyboard; a list of proposed names hands them on.
    QWidget &focused()
    {
        QWidget *widget = QApplication::activePopupWidget();
        if (!widget)
            widget = page->window()->focusWidget();
        REQUIRE(widget);
        return *widget;
    }
    void type(const QString &text) { QTest::keyClicks(&focused(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&focused(), key, modifiers);
        QApplication::processEvents();
    }
    [[nodiscard]] std::vector<fees::PaymentLine> journal()
    {
        return support::must(school.lists.payments({}));
    }
};

} // namespace tests
