#include "tests/ui/shell/settings_at_work.h"

#include "core/timetable/nature.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace tests {

SettingsAtWork::SettingsAtWork()
{
    school::FoundingForm form;
    form.school.name = u"École de Production Saint-Éloi"_s;
    form.school.postalCode = u"59000"_s;
    form.school.commune = u"Lille"_s;
    form.year = {u"2026-2027"_s, QDate(2026, 9, 1), QDate(2027, 7, 2)};
    form.founder = {u"c.moreau"_s, {u"Claire"_s, u"Moreau"_s}};
    form.password = support::kPassword;
    (void)must(school::found(file.workspace(), form, {timetable::NatureRepository::seed}));
    must(accounts.signIn(u"c.moreau"_s, support::kPassword));
}

void SettingsAtWork::signIn(const QString &login, const QSet<security::Role> &roles)
{
    m_page.reset();
    file.signIn(login, roles);
}

ui::SettingsPage &SettingsAtWork::open(const QString &tab)
{
    const ui::SettingsServices services{file.workspace(), accounts, schools, years, calendars,
        groups, workshops, staff, u"École de Production Saint-Éloi"_s,
        [](const QString &code) {
            return code == u"42000"_s ? QStringList{u"Saint-Étienne"_s} : QStringList();
        },
        [this] { ++backUps; }};
    m_page = std::make_unique<ui::SettingsPage>(at.desk, services);
    QObject::connect(&file.workspace(), &security::Workspace::changed, m_page.get(),
        [this](const QSet<QString> &kinds) {
            if (m_page->shows().intersects(kinds))
                m_page->reload();
        });
    m_page->resize(1040, 660);
    m_page->show();
    m_page->activateWindow();
    m_page->showPlace({u"settings"_s, tab, 0});
    m_page->reload();
    m_tab = tab;
    QApplication::processEvents();
    return *m_page;
}

QWidget &SettingsAtWork::section() const
{
    auto *tabs = m_page->findChild<ui::Tabs *>(u"settingsTabs"_s);
    REQUIRE(tabs->current() == m_tab);
    return *tabs->page(m_tab);
}

QStringList SettingsAtWork::tabs() const
{
    QStringList keys;
    for (const auto *section : m_page->findChildren<ui::Page *>())
        keys += QString(section->objectName()).remove(u"Section"_s);
    return keys;
}

void SettingsAtWork::type(const QString &field, const QString &text) const
{
    auto &line = find<QLineEdit>(field);
    line.setFocus();
    line.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&line, Qt::Key_Delete);
    // keyClicks() knows no accents.
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &line, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(&line, Qt::Key_Return);
}

void SettingsAtWork::press(const QString &button) const
{
    auto &found = find<QAbstractButton>(button);
    REQUIRE(found.isVisible());
    REQUIRE(found.isEnabled());
    found.setFocus();
    QTest::keyClick(&found, Qt::Key_Space);
    QApplication::processEvents();
}

void SettingsAtWork::choose(const QString &combo, const QString &text) const
{
    auto &box = find<QComboBox>(combo);
    const int index = box.findText(text);
    REQUIRE(index >= 0);
    box.setCurrentIndex(index);
    emit box.activated(index);
}

void SettingsAtWork::tick(const QString &box) const
{
    auto &check = find<QCheckBox>(box);
    REQUIRE(check.isEnabled());
    check.setFocus();
    QTest::keyClick(&check, Qt::Key_Space);
}

QString SettingsAtWork::error(const QString &field) const
{
    const auto &note = find<QLabel>(field + u"Note"_s);
    return note.property("look").toString() == u"error"_s ? note.text() : QString();
}

QStringList SettingsAtWork::column(int column) const
{
    QStringList texts;
    for (const QModelIndex &row : table().shownSource())
        texts += row.siblingAtColumn(column).data().toString();
    return texts;
}

void SettingsAtWork::select(const QString &firstCell) const
{
    for (const QModelIndex &row : table().shownSource()) {
        if (row.data().toString() == firstCell) {
            table().selectKey(row.data(ui::KeyRole));
            return;
        }
    }
    FAIL("no row " << firstCell.toStdString());
}

} // namespace tests
