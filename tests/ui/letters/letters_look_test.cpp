// Draws the page of documents in both themes; with ETABLI_LOOK_DIR set the pictures are kept there.
#include "tests/ui/letters/letters_bench.h"
#include "ui/base/data_table.h"
#include "ui/base/labels.h"
#include "ui/base/tabs.h"

#include <QComboBox>
#include <QDir>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;
using tests::LettersBench;

namespace {

// The page in its window: its title above, the rail's room left out.
class Window final : public QWidget {
public:
    explicit Window(ui::LettersPage &page)
        : m_page(page)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 18, 24, 20);
        column->setSpacing(16);
        column->addWidget(ui::makeLabel(page.title(), ui::LabelLook::Title));
        column->addWidget(&page, 1);
    }
    ~Window() override { m_page.setParent(nullptr); }
    Q_DISABLE_COPY_MOVE(Window)

private:
    ui::LettersPage &m_page;
};

void draw(LettersBench &bench, QWidget &window, const QString &name)
{
    for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        bench.desk.theme.apply({kind, 100, false});
        for (const QSize size : {QSize(1064, 768), QSize(1704, 1048)}) {
            window.resize(size);
            window.show();
            QApplication::processEvents();
            const QImage picture = window.grab().toImage();
            CHECK(picture.size() == size);
            const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
            if (!folder.isEmpty())
                CHECK(picture.save(QDir(folder).filePath(u"letters-%1-%2-%3.png"_s.arg(name,
                    kind == ui::ThemeKind::Light ? u"light"_s : u"dark"_s,
                    QString::number(size.width())))));
        }
    }
    bench.desk.theme.apply({});
}

} // namespace

TEST_CASE("the page of documents is drawn")
{
    QTranslator french;
    if (french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm")))
        QApplication::installTranslator(&french);
    LettersBench bench;
    bench.school.charge(bench.school.leaYear, bench.school.mother, euros(600), 3);
    const auto due = bench.school.dueOf(bench.school.lea);
    auto paid = bench.school.draft(euros(200), {{due[0].instalment, euros(200)}});
    paid.remitterName = u"Colette Roux"_s;
    must(bench.school.payments.receive(paid));
    for (const QString &first : {u"Amélie"_s, u"Bastien"_s, u"Inès"_s, u"Jean-Baptiste"_s}) {
        const auto student =
            support::rows::student(bench.file.database(), u"Nguyen-Martin"_s, first);
        (void)bench.school.enrol(student);
    }
    ui::LettersPage &page = bench.open();
    Window window(page);
    draw(bench, window, u"start"_s);
    bench.find<ui::DataTable>(u"whomTable"_s).selectAll();
    QApplication::processEvents();
    draw(bench, window, u"all"_s);
    auto &choice = bench.find<QComboBox>(u"letterTemplate"_s);
    choice.setCurrentIndex(2);
    page.showPlace({u"letters"_s, u"student"_s, bench.school.lea.value()});
    choice.setCurrentIndex(2);
    draw(bench, window, u"attestation"_s);
    must(bench.school.service.record(
        bench.school.composed({bench.school.shipped(letters::LetterKind::SituationChange),
            {bench.school.lea, bench.school.tom}}),
        letters::LetterWay::Paper));
    bench.find<ui::Tabs>(u"lettersTabs"_s).setCurrent(u"templates"_s);
    QApplication::processEvents();
    draw(bench, window, u"templates"_s);
    auto &issued = bench.find<ui::Tabs>(u"lettersTabs"_s);
    issued.setCurrent(u"issued"_s);
    QApplication::processEvents();
    draw(bench, window, u"issued"_s);
    page.showPlace({u"letters"_s, u"document"_s, must(bench.issued.lines()).front().id.value()});
    QApplication::processEvents();
    draw(bench, window, u"paper"_s);
    QApplication::removeTranslator(&french);
}
