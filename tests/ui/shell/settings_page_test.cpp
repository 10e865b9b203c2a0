// The settings as a whole: who sees which tab, and how each looks.
#include "core/school/calendar_days_service.h"
#include "core/school/room_service.h"
#include "core/storage/statement.h"
#include "tests/support/printed.h"
#include "tests/support/rows.h"
#include "tests/ui/shell/settings_at_work.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using tests::SettingsAtWork;

namespace {

const QStringList kOffice{u"school"_s, u"years"_s, u"calendar"_s, u"opened-days"_s, u"groups"_s,
    u"workshops"_s, u"rooms"_s, u"papers"_s, u"levels"_s, u"conduct"_s, u"staff"_s};

QSet<QString> tabsOf(Role role)
{
    SettingsAtWork work;
    work.signIn(u"x.autre"_s, {role});
    (void)work.open(u"account"_s);
    CHECK(work.at.messages.errors().isEmpty());
    const QStringList tabs = work.tabs();
    QStringList found; // by the search of the window
    for (const ui::SettingsPage::Section &section :
        ui::SettingsPage::sections(work.file.workspace()))
        found += section.key;
    CHECK(QSet<QString>(found.begin(), found.end()) == QSet<QString>(tabs.begin(), tabs.end()));
    return {tabs.begin(), tabs.end()};
}

QSet<QString> office(const QStringList &more)
{
    const QStringList all = kOffice + more;
    return {all.begin(), all.end()};
}

// A school that has been at work for a while.
void furnish(SettingsAtWork &work)
{
    const auto usinage = must(work.workshops.add({u"Usinage"_s, u"Productique mécanique"_s}));
    const auto bois = must(work.workshops.add({u"Menuiserie"_s, u"Menuiserie d’agencement"_s}));
    const auto paul = must(work.staff.add({u"Masson"_s, u"Paul"_s, school::StaffKind::Master, {},
        u"06 12 34 56 78"_s, u"paul.masson@exemple.fr"_s, QDate(2021, 3, 15)}));
    const auto nadia = must(work.staff.add({u"D’Hérouville"_s, u"Nadia"_s,
        school::StaffKind::Teacher, {}, {}, u"n.dherouville@exemple.fr"_s, {}}));
    (void)must(
        work.staff.add({u"Lefèvre"_s, u"Bernard"_s, school::StaffKind::Volunteer, {}, {}, {}, {}}));
    using school::GroupKind;
    using school::GroupRole;
    const auto one = must(work.groups.add({GroupKind::Workshop, u"Usinage 1"_s, usinage, 10}));
    (void)must(work.groups.add({GroupKind::Workshop, u"Menuiserie 1"_s, bois, 14}));
    const auto theory = must(work.groups.add({GroupKind::Theory, u"Enseignement A"_s, {}, 18}));
    (void)must(
        work.groups.assign({one, paul, GroupRole::Master, {QDate(2026, 9, 1), std::nullopt}}));
    (void)must(
        work.groups.assign({theory, nadia, GroupRole::Teacher, {QDate(2026, 9, 1), std::nullopt}}));
    (void)must(work.calendars.add({{u"Vacances de la Toussaint"_s, QDate(2026, 10, 17),
                                       QDate(2026, 11, 1), u"Calendrier national, à vérifier"_s},
        {u"Pont de l’Ascension"_s, QDate(2027, 5, 7), QDate(2027, 5, 7), {}}}));
    (void)must(school::CalendarDaysService(work.file.workspace())
                   .open({QDate(2027, 3, 20), u"Portes ouvertes"_s, u"Conseil du 3 septembre"_s}));
    (void)must(school::RoomService(work.file.workspace()).add({u"Salle 1"_s, {}, 16}));
    (void)must(work.years.add({u"2027-2028"_s, QDate(2027, 9, 1), QDate(2028, 7, 4)}));
    (void)must(work.accounts.create(u"n.ferrand"_s, u"Nadia Ferrand"_s, {Role::Secretary}));
    (void)must(
        work.accounts.create(u"p.masson"_s, u"Paul Masson"_s, {Role::Master, Role::Referent}));
}

void keep(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
    for (int i = 0; i < 4; ++i) // panels settle their widths one after the other
        QApplication::processEvents();
    const QImage picture = page.grab().toImage();
    CHECK_FALSE(picture.isNull());
    if (!folder.isEmpty())
        CHECK(picture.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

TEST_CASE("every list of the settings is printed, and a section without one says so")
{
    SettingsAtWork work;
    furnish(work);
    const QString paper = work.file.folder() + u"/liste.pdf"_s;
    work.at.dialogs.answerText(support::kPassword); // for the phones of the staff
    const QList<std::pair<QString, QString>> lists{{u"years"_s, u"2027-2028"_s},
        {u"calendar"_s, u"Toussaint"_s}, {u"groups"_s, u"Menuiserie 1"_s},
        {u"opened-days"_s, u"Portes ouvertes"_s}, {u"workshops"_s, u"Productique"_s},
        {u"rooms"_s, u"Salle 1"_s}, {u"papers"_s, u"recensement"_s}, {u"staff"_s, u"MASSON Paul"_s},
        {u"accounts"_s, u"Claire Moreau"_s}, {u"audit"_s, u"Claire Moreau"_s}};
    for (const auto &[tab, words] : lists) {
        INFO(tab.toStdString());
        ui::SettingsPage &page = work.open(tab);
        tests::printInto(work.at.dialogs, paper);
        page.print();
        CHECK(tests::printedText(paper).contains(words));
        QFile::remove(paper);
    }
    ui::SettingsPage &page = work.open(u"school"_s);
    const QSignalSpy nothing(&page, &ui::Page::nothingToPrint);
    page.print();
    CHECK(nothing.count() == 1);
}

TEST_CASE("each role has the tabs of its rights, and everybody their own account")
{
    const QSet<QString> own{u"account"_s};
    CHECK(tabsOf(Role::Teacher) == own);
    CHECK(tabsOf(Role::Master) == own);
    CHECK(tabsOf(Role::Referent) == own);
    CHECK(tabsOf(Role::Secretary)
        == office({u"admissions"_s, u"absence-reasons"_s, u"absence-rules"_s, u"labels"_s,
            u"natures"_s, u"targets"_s, u"backups"_s, u"bounds"_s, u"account"_s}));
    CHECK(tabsOf(Role::Director)
        == office(
            {u"admissions"_s, u"absence-reasons"_s, u"absence-rules"_s, u"labels"_s, u"natures"_s,
                u"targets"_s, u"accounts"_s, u"backups"_s, u"bounds"_s, u"audit"_s, u"account"_s}));
    CHECK(tabsOf(Role::Administrator)
        == QSet<QString>{u"admissions"_s, u"absence-reasons"_s, u"absence-rules"_s, u"labels"_s,
            u"natures"_s, u"targets"_s, u"accounts"_s, u"backups"_s, u"bounds"_s, u"audit"_s,
            u"account"_s});
}

TEST_CASE("what is typed in one tab is kept while another one is looked at")
{
    SettingsAtWork work;
    ui::SettingsPage &page = work.open(u"school"_s);
    CHECK_FALSE(page.hasUnsavedWork());
    work.type(u"headName"_s, u"Léa Dupont"_s);
    CHECK(page.hasUnsavedWork());
    page.showPlace({u"settings"_s, u"audit"_s, 0});
    page.showPlace({u"settings"_s, u"school"_s, 0});
    page.reload();
    CHECK(work.text(u"headName"_s) == u"Léa Dupont"_s);
    page.save();
    CHECK_FALSE(page.hasUnsavedWork());
    CHECK(must(work.schools.read()).headName == u"Léa Dupont"_s);
}

TEST_CASE("every control of the settings has a name to be read out")
{
    SettingsAtWork work;
    furnish(work);
    for (const QString &tab : kOffice
            + QStringList{u"natures"_s, u"targets"_s, u"accounts"_s, u"backups"_s, u"bounds"_s,
                u"audit"_s, u"account"_s}) {
        (void)work.open(tab);
        for (const auto *widget : work.section().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool isPart = qobject_cast<const QComboBox *>(widget->parentWidget())
                || widget->objectName().startsWith(u"qt_"_s);
            const bool isNamed = !widget->accessibleName().isEmpty()
                || (button && !button->text().isEmpty()) || label || isPart;
            INFO(tab.toStdString() << ": " << widget->metaObject()->className() << " "
                                   << widget->objectName().toStdString());
            CHECK(isNamed);
        }
    }
}

TEST_CASE("the settings are drawn in both themes and sizes")
{
    QTranslator french;
    if (french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm")))
        QApplication::installTranslator(&french);
    SettingsAtWork work;
    furnish(work);
    for (const QString &tab : kOffice
            + QStringList{u"natures"_s, u"targets"_s, u"accounts"_s, u"backups"_s, u"bounds"_s,
                u"audit"_s, u"account"_s}) {
        ui::SettingsPage &page = work.open(tab);
        page.setAutoFillBackground(true);
        for (const auto &choice : {ui::ThemeChoice{ui::ThemeKind::Light, 100, false},
                 ui::ThemeChoice{ui::ThemeKind::Dark, 100, false},
                 ui::ThemeChoice{ui::ThemeKind::Light, 150, true}}) {
            work.at.theme.apply(choice);
            for (const QSize size : {QSize(1025, 690), QSize(1665, 970)}) {
                page.resize(size);
                QApplication::processEvents();
                CHECK(page.size() == size); // however large the text: the sections scroll
                const QString kind = choice.kind == ui::ThemeKind::Dark ? u"dark"_s : u"light"_s;
                keep(page,
                    u"settings-%1-%2-%3-%4"_s.arg(tab, kind, QString::number(choice.scalePercent),
                        QString::number(size.width())));
            }
        }
        work.at.theme.apply({});
    }
    CHECK(work.at.messages.errors().isEmpty());
    QApplication::removeTranslator(&french);
}

TEST_CASE("the dialogs of the settings are drawn")
{
    QTranslator french;
    if (french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm")))
        QApplication::installTranslator(&french);
    SettingsAtWork work;
    furnish(work);
    for (const auto &choice : {ui::ThemeChoice{ui::ThemeKind::Light, 100, false},
             ui::ThemeChoice{ui::ThemeKind::Dark, 100, false},
             ui::ThemeChoice{ui::ThemeKind::Light, 150, true}}) {
        work.at.theme.apply(choice);
        const QString end =
            choice.kind == ui::ThemeKind::Dark ? u"-dark"_s : u"-%1"_s.arg(choice.scalePercent);
        const auto draw = [&](const QString &name) {
            work.at.dialogs.answerRun([name, end](QDialog &dialog) { keep(dialog, name + end); });
        };
        (void)work.open(u"calendar"_s);
        draw(u"dialog-holidays"_s);
        work.press(u"propose"_s);
        (void)work.open(u"groups"_s);
        draw(u"dialog-assignment"_s);
        work.press(u"assign"_s);
        (void)work.open(u"accounts"_s);
        work.select(u"Paul Masson"_s);
        draw(u"dialog-code"_s);
        work.at.dialogs.answerConfirm(true);
        work.press(u"reset"_s);
        (void)work.open(u"backups"_s);
        work.at.dialogs.answerRun([end](QDialog &dialog) {
            for (const QString &step : {u"key"_s, u"type"_s, u"phrase"_s}) {
                keep(dialog, u"dialog-recovery-"_s + step + end);
                for (int i = 1; i <= 6; ++i)
                    dialog.findChild<QLineEdit *>(u"typed%1"_s.arg(i))->setText(u"7"_s);
                if (step != u"phrase"_s)
                    dialog.findChild<QAbstractButton *>(u"next"_s)->click();
            }
        });
        work.press(u"makeKey"_s);
    }
    work.at.theme.apply({});
    QApplication::removeTranslator(&french);
}
