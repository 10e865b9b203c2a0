#pragma once

#include "core/school/founding.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/tabs.h"
#include "ui/shell/settings_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QtTest/QTest>

#include <memory>

namespace tests {

// A founded school, a person at work in it, and the settings open before them; reloaded after each
// change, as the window does.
class SettingsAtWork {
public:
    // The director Claire Moreau (c.moreau), signed in with a password.
    SettingsAtWork();
    // Somebody else takes the place, in these roles.
    void signIn(const QString &login, const QSet<security::Role> &roles);

    ui::SettingsPage &open(const QString &tab);
    [[nodiscard]] QWidget &section() const;
    [[nodiscard]] QStringList tabs() const;

    template <class T> [[nodiscard]] T &find(const QString &name) const
    {
        T *widget = section().findChild<T *>(name);
        if (!widget)
            FAIL("no " << name.toStdString());
        return *widget;
    }
    [[nodiscard]] ui::DataTable &table() const { return *section().findChild<ui::DataTable *>(); }
    // Types over what stands in a field, and leaves it with Enter.
    void type(const QString &field, const QString &text) const;
    void press(const QString &button) const;
    void choose(const QString &combo, const QString &text) const;
    void tick(const QString &box) const;
    void save() const { m_page->save(); } // Ctrl+S
    [[nodiscard]] QString text(const QString &field) const { return find<QLineEdit>(field).text(); }
    [[nodiscard]] QString error(const QString &field) const;
    [[nodiscard]] QStringList column(int column) const;
    void select(const QString &firstCell) const;

    support::SchoolFile file;
    FakeDesk at{file.clock};
    security::AccountService accounts{file.workspace()};
    school::SchoolService schools{file.workspace()};
    school::YearService years{file.workspace()};
    school::CalendarService calendars{file.workspace()};
    school::GroupService groups{file.workspace()};
    school::WorkshopService workshops{file.workspace()};
    school::StaffService staff{file.workspace()};
    int backUps = 0;

private:
    std::unique_ptr<ui::SettingsPage> m_page;
    QString m_tab;
};

// Names that would be links, pictures, mnemonics or places in a text if anybody let them.
inline const QString kHostile = QStringLiteral("<b>A&B</b> %1 <img src=x>");

} // namespace tests
