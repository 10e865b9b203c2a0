// Draws the import page in the window, in French. With ETABLI_LOOK_DIR set, the pictures are kept
// there to be looked at.
#include "tests/ui/exchange/import_desk.h"
#include "ui/base/data_table.h"
#include "ui/base/metric_card.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

class OpenImport final : public ui::OpenSchool {
public:
    explicit OpenImport(tests::ImportSchool &school)
        : m_school(school)
        , m_accounts(school.workspace())
    {
    }
    security::Workspace &workspace() override { return m_school.workspace(); }
    security::AccountService &accounts() override { return m_accounts; }
    QString schoolName() const override { return u"École de Production"_s; }
    QString fileName() const override { return u"ecole.etabli"_s; }
    QString yearLabel() const override { return u"2026-2027"_s; }
    QString warning() const override { return {}; }
    bool needsSecondPlace() const override { return false; }
    std::vector<ui::Found> find(const QString &) override { return {}; }
    std::vector<ui::PageEntry> pages() override
    {
        return {{u"import"_s, u"Quotidien"_s, u"Élèves"_s, ui::Icon::Students,
            security::Operation::ImportStudents,
            [this](const ui::Desk &desk) { return new ui::ImportPage(desk, m_school.service); }}};
    }

private:
    tests::ImportSchool &m_school;
    security::AccountService m_accounts;
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

class Window {
public:
    Window()
        : m_isFrench(m_french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm"))
            && QApplication::installTranslator(&m_french))
        , theme(*qApp)
        , preferences(QDir(school.folder()).filePath(u"choices.ini"_s))
        , window(theme, preferences, &dialogs, m_door, school.clock)
    {
        theme.apply({});
        window.useSchool(std::make_unique<OpenImport>(school));
        school.signIn(u"claire"_s, {security::Role::Secretary});
        window.show();
        page = window.findChild<ui::ImportPage *>();
        REQUIRE(page);
    }
    template <class Act> void awaited(Act act)
    {
        QSignalSpy reached(page, &ui::ImportPage::stepReached);
        act();
        REQUIRE((reached.count() > 0 || reached.wait(20000)));
    }
    void open(const QString &sample)
    {
        awaited([&] {
            page->openFile(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/import/") + sample);
        });
    }
    void next()
    {
        awaited([&] { page->findChild<QPushButton *>(u"importNext"_s)->click(); });
    }
    void draw(const QString &name)
    {
        for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
            theme.apply({kind, 100, false});
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                window.resize(size);
                QApplication::processEvents();
                const QImage picture = window.grab().toImage();
                CHECK(picture.width() >= size.width());
                CHECK(picture.height() >= size.height());
                const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
                const QString shade = kind == ui::ThemeKind::Light ? u"light"_s : u"dark"_s;
                if (!folder.isEmpty())
                    picture.save(QDir(folder).filePath(
                        u"import-%1-%2-%3.png"_s.arg(name, shade, QString::number(size.width()))));
            }
        }
        theme.apply({});
    }

private:
    QTranslator m_french;
    bool m_isFrench; // before the window is made; without the file the pictures are in English
    ClosedDoor m_door;

public:
    tests::ImportSchool school;
    tests::FakeDialogs dialogs;
    ui::Theme theme;
    ui::Preferences preferences;
    ui::MainWindow window;
    ui::ImportPage *page = nullptr;
};

} // namespace

TEST_CASE("the steps of an import are drawn in both themes")
{
    Window window;
    window.draw(u"1-source"_s);
    window.open(u"liste-eleves.csv"_s);
    window.draw(u"2-columns"_s);
    window.next();
    window.draw(u"3-new"_s);
    window.dialogs.answerConfirm(true);
    window.next();
    window.draw(u"4-result"_s);
    window.open(u"lignes-fautives.csv"_s);
    window.next();
    window.page->findChild<ui::MetricCard *>(u"figure3"_s)->click();
    window.draw(u"5-refused"_s);
    window.open(u"eleves-officiel.csv"_s);
    window.next();
    window.page->findChild<ui::MetricCard *>(u"figure1"_s)->click();
    window.draw(u"6-updated"_s);
}
