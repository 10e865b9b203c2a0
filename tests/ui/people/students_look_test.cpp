// Draws the students' page in the window, in French. With ETABLI_LOOK_DIR set, the pictures are
// kept there to be looked at.
#include "tests/ui/people/office.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using office::Office;

namespace {

class OpenOffice final : public ui::OpenSchool {
public:
    explicit OpenOffice(Office &office)
        : m_office(office)
    {
    }
    security::Workspace &workspace() override { return m_office.file.workspace(); }
    security::AccountService &accounts() override { return m_office.accounts; }
    QString schoolName() const override { return u"École de Production"_s; }
    QString fileName() const override { return u"ecole.etabli"_s; }
    QString yearLabel() const override { return u"2026-2027"_s; }
    QString warning() const override { return {}; }
    bool needsSecondPlace() const override { return false; }
    std::vector<ui::Found> find(const QString &) override { return {}; }
    std::vector<ui::PageEntry> pages() override
    {
        return {{u"students"_s, u"Quotidien"_s, u"Élèves"_s, ui::Icon::Students,
            security::Operation::ReadStudentFile, [this](const ui::Desk &desk) {
                return new ui::StudentsPage(desk, m_office.services);
            }}};
    }

private:
    Office &m_office;
};

struct ClosedDoor final : ui::SchoolDoor {
    base::Result<std::unique_ptr<ui::OpenSchool>> open(
        const QString &, storage::FileLock::TakeOver) override
    {
        return base::fail(security::notThere());
    }
    base::Result<QString> found(const ui::NewSchool &) override
    {
        return base::fail(security::notThere());
    }
    base::Result<QString> makeSample(const QString &) override
    {
        return base::fail(security::notThere());
    }
};

// The window with the school of the office, and its pictures.
class Gallery {
public:
    explicit Gallery(Office &office)
        : m_office(office)
        , m_isFrench(m_french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm"))
              && QApplication::installTranslator(&m_french))
        , m_window(office.theme, office.preferences, &office.dialogs, m_door, office.file.clock)
    {
        m_window.useSchool(std::make_unique<OpenOffice>(office));
        m_office.file.signIn(u"sec"_s, {security::Role::Secretary});
        m_window.show();
    }
    ui::MainWindow &window() { return m_window; }
    void draw(const QString &name)
    {
        for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
            m_office.theme.apply({kind, 100, false});
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                m_window.resize(size);
                QApplication::processEvents();
                const QImage picture = m_window.grab().toImage();
                CHECK(picture.width() >= size.width());
                const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
                const QString theme = kind == ui::ThemeKind::Light ? u"light"_s : u"dark"_s;
                if (!folder.isEmpty())
                    picture.save(QDir(folder).filePath(u"students-%1-%2-%3.png"_s.arg(
                        name, theme, QString::number(size.width()))));
            }
        }
        m_office.theme.apply({});
    }

private:
    Office &m_office;
    QTranslator m_french;
    bool m_isFrench; // before the window is made; without the file the pictures are in English
    ClosedDoor m_door;
    ui::MainWindow m_window;
};

} // namespace

TEST_CASE("a thousand students, and an empty school, are drawn in both themes")
{
    Office office;
    {
        Gallery empty(office);
        empty.draw(u"empty"_s);
    }
    office.file.signIn(u"sec"_s, {security::Role::Secretary}); // the window signed out
    const QStringList last{u"Dupont"_s, u"D’Hérouville-Montmorency de la Tour"_s, u"Ben Saïd"_s,
        u"<b>Nom</b> & %1"_s, u"Œuvrard"_s};
    const QStringList first{u"Léa"_s, u"Maximilien-Alexandre"_s, u"Yasmine"_s, u"Zoé"_s};
    for (int at = 0; at < 60; ++at)
        static_cast<void>(office.pupil(last[at % 5], first[at % 4]));
    for (int at = 60; at < 1000; ++at)
        static_cast<void>(office.young.student(last[at % 5], first[at % 4]));
    Gallery gallery(office);
    auto *table = gallery.window().findChild<ui::DataTable *>(u"studentTable"_s);
    REQUIRE(table);
    CHECK(table->shownRows() == 60);
    gallery.draw(u"enrolled"_s);
    gallery.window().findChild<QTabBar *>(u"stateFilter"_s)->setCurrentIndex(4);
    CHECK(table->shownRows() == 1000);
    table->setCurrentIndex(table->model()->index(2, 0));
    gallery.draw(u"list"_s);
}

TEST_CASE("a student's file is drawn in both themes")
{
    Office office;
    const auto id = office.pupil(u"D’Hérouville-Montmorency"_s, u"Maximilien-Alexandre"_s);
    enrolment::StudentFileForm form;
    form.student = id;
    form.rowVersion = 1;
    form.details = support::must(office.young.files.file(id)).student.details;
    form.details.phone = u"0612345678"_s;
    form.home = people::PostalAddress{
        u"65 place de l’Église"_s, {}, u"01480"_s, u"Fareins"_s, u"01157"_s, {}};
    for (const auto &[name, relation] : {std::pair(u"Anne"_s, people::Relation::Mother),
             std::pair(u"Jean-Baptiste"_s, people::Relation::Father)}) {
        enrolment::ContactForm contact;
        contact.details.lastName = u"D’Hérouville-Montmorency"_s;
        contact.details.firstName = name;
        contact.details.phone = u"0698765432"_s;
        contact.role.relation = relation;
        contact.role.legalRepresentative = true;
        contact.role.contactRank = relation == people::Relation::Mother ? 1 : 2;
        form.contacts.push_back(contact);
    }
    static_cast<void>(support::must(office.young.files.save(form)));
    Gallery gallery(office);
    auto *table = gallery.window().findChild<ui::DataTable *>(u"studentTable"_s);
    REQUIRE(table);
    table->setCurrentIndex(table->model()->index(0, 0));
    gallery.draw(u"preview"_s);
    gallery.window().go({u"students"_s, u"student"_s, id.value()});
    gallery.draw(u"file"_s);
    gallery.window().findChild<QToolButton *>(u"toggleContact"_s)->click();
    gallery.draw(u"contact"_s);
    auto *tabs = gallery.window().findChild<ui::Tabs *>();
    tabs->setCurrent(u"schooling"_s);
    gallery.draw(u"schooling"_s);
    tabs->setCurrent(u"history"_s);
    gallery.draw(u"history"_s);
}
