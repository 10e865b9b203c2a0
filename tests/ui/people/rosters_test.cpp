// Lists, sheets and labels from the list of students: what is chosen, what is printed, and how it
// looks. With ETABLI_LOOK_DIR set the pictures are kept there.
#include "core/people/family_service.h"
#include "tests/ui/people/office.h"
#include "ui/base/data_table.h"
#include "ui/base/list_output.h"
#include "ui/people/label_sheets_page.h"
#include "ui/people/roster_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using office::Office;
using security::Role;
using support::must;
using ui::RosterView;

namespace {

struct AtWork : Office {
    AtWork()
    {
        file.signIn(u"sec"_s, {Role::Secretary});
        tests::choosePassword(file);
        people::FamilyService families(file.workspace());
        for (const QString &name : {u"Abadie"_s, u"<b>%1</b>"_s, u"Zidane"_s}) {
            const auto student = pupil(name, u"Léa"_s);
            people::PartyDetails mother;
            mother.lastName = name;
            mother.firstName = u"Anne"_s;
            mother.phone = u"0612345678"_s;
            const auto party = must(families.add(mother));
            people::LinkDetails link;
            link.relation = people::Relation::Mother;
            link.receivesMail = true;
            must(families.link(student, party.id, link, young::kFirstDay));
            must(families.setAddress(party.id, 1, people::AddressKind::Home,
                {u"%1 rue des Forges"_s.arg(name.size()), {}, u"69001"_s, u"Lyon"_s, {}, {}},
                young::kFirstDay));
        }
        openPage();
    }
    void open() { find<QToolButton>(u"openRosters"_s).click(); }
    void choose(RosterView::Paper paper)
    {
        auto &box = find<QComboBox>(u"rosterPaper"_s);
        box.setCurrentIndex(box.findData(int(paper)));
    }
    QString printed()
    {
        const QString paper = file.folder() + u"/papier.pdf"_s;
        QFile::remove(paper);
        tests::printInto(dialogs, paper);
        page->print();
        return tests::printedText(paper);
    }
};

} // namespace

TEST_CASE("the list of students is put on paper as a class list, and Esc goes back to it")
{
    AtWork at;
    at.open();
    CHECK(at.page->topBarActions().size() == 2);
    const QString faces = at.printed();
    CHECK(faces.contains(u"ABADIE"_s));
    CHECK(faces.contains(u"<B>%1</B>"_s));
    CHECK(at.messages.errors.isEmpty());

    at.choose(RosterView::Paper::Ticks);
    at.find<QSpinBox>(u"columnCount"_s).setValue(2);
    auto &titles = at.find<QLineEdit>(u"columnTitles"_s);
    titles.setText(u"Assurance;%1"_s);
    emit titles.editingFinished();
    CHECK(at.printed().contains(u"Assurance"_s));

    at.choose(RosterView::Paper::Emergency);
    CHECK(at.printed().contains(QString(u"06 12 34 56 78"_s)));
    QTest::keyClick(&at.find<QComboBox>(u"rosterPaper"_s), Qt::Key_Escape);
    CHECK(at.find<ui::DataTable>(u"studentTable"_s).isVisible());
}

TEST_CASE("what is searched for is what is put on paper, in its order")
{
    AtWork at;
    at.type(u"studentSearch"_s, u"zidane"_s);
    at.open();
    CHECK(at.find<QComboBox>(u"rosterWhom"_s).currentText().contains(u'1'));
    const QString text = at.printed();
    CHECK(text.contains(u"ZIDANE"_s));
    CHECK_FALSE(text.contains(u"ABADIE"_s));
}

TEST_CASE(
    "addresses leave the program after a password alone, and fill the sheet from a free label")
{
    AtWork at;
    at.open();
    at.choose(RosterView::Paper::HouseholdLabels);
    auto &start = at.find<QSpinBox>(u"labelStart"_s);
    CHECK(start.maximum() == 8); // the first of the sheets has the fewest
    start.setValue(8);
    const QString pdf = at.file.folder() + u"/etiquettes.pdf"_s;
    at.find<QPushButton>(u"rosterSave"_s).click(); // no password is given
    CHECK(at.dialogs.asked().constLast().kind == u"askPassword"_s);
    at.dialogs.answerText(support::kPassword);
    at.dialogs.answerText(pdf);
    at.find<QPushButton>(u"rosterSave"_s).click();
    REQUIRE(QFile::exists(pdf));
    const QString text = tests::printedText(pdf);
    CHECK(text.contains(u"Anne Zidane"_s));
    CHECK(text.contains(u"69001"_s));
    CHECK(support::run({u"pdfinfo"_s, {pdf}}).out.contains("Pages:           2"));
}

TEST_CASE("a paper that cannot be made says why in its place, and nothing can be printed")
{
    AtWork at;
    at.open();
    auto &day = at.find<QLineEdit>(u"rosterDay"_s);
    day.setText(u"01/08/2040"_s);
    emit day.editingFinished();
    CHECK_FALSE(at.find<QPushButton>(u"rosterPrint"_s).isEnabled());
    const auto notes = at.find<QWidget>(u"rosterPages"_s).findChildren<QLabel *>();
    CHECK(std::any_of(
        notes.begin(), notes.end(), [](const QLabel *note) { return note->text().size() > 20; }));
}

TEST_CASE("a teacher is offered the papers with names alone")
{
    AtWork at;
    at.file.signIn(u"ref"_s, {Role::Referent});
    at.openPage();
    at.open();
    auto &papers = at.find<QComboBox>(u"rosterPaper"_s);
    CHECK(papers.count() == 4);
    CHECK(papers.findData(int(RosterView::Paper::Directory)) < 0);
}

TEST_CASE("lists, sheets and labels are drawn")
{
    const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
    QTranslator french;
    if (!folder.isEmpty() && french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm")))
        qApp->installTranslator(&french);
    AtWork at;
    for (int i = 0; i < 9; ++i)
        at.pupil(u"Élève %1"_s.arg(i), u"Noé"_s);
    at.page->reload();
    at.open();
    for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        at.theme.apply({kind, 100, false});
        for (const auto paper : {RosterView::Paper::Faces, RosterView::Paper::Ticks,
                 RosterView::Paper::Emergency, RosterView::Paper::HouseholdLabels}) {
            at.choose(paper);
            for (const QSize size : {QSize(1040, 700), QSize(1680, 960)}) {
                at.page->resize(size);
                QApplication::processEvents();
                const QImage picture = at.page->grab().toImage();
                CHECK(picture.size() == size);
                if (!folder.isEmpty()) {
                    picture.save(QDir(folder).filePath(
                        u"rosters-%1-%2-%3.png"_s.arg(QString::number(int(paper)),
                            QString::number(int(kind)), QString::number(size.width()))));
                }
            }
        }
    }
    at.theme.apply({});
}

TEST_CASE("a sheet of labels is typed in millimetres, and taken back")
{
    AtWork at;
    ui::ListOutput output(at.desk, at.file.workspace(), at.accounts);
    ui::LabelSheetsPage sheets(at.desk, at.file.workspace(), output);
    sheets.show();
    sheets.reload();
    const auto field = [&](const QString &name) {
        auto *found = sheets.findChild<QLineEdit *>(name);
        REQUIRE(found);
        return found;
    };
    field(u"topMargin"_s)->setText(u"quinze"_s);
    sheets.save();
    CHECK(at.messages.notices.isEmpty());
    field(u"topMargin"_s)->setText(u"13,5"_s);
    sheets.save();
    REQUIRE(at.messages.undo);
    rosters::LabelService labels(at.file.workspace());
    const auto topOf = [&] { return must(labels.formats()).front().measures.topMargin; };
    CHECK(topOf() == 135);
    must(at.messages.undo());
    CHECK(topOf() != 135);
    sheets.reload();
    field(u"width"_s)->setText(u"180"_s);
    sheets.save();
    CHECK(sheets.hasUnsavedWork());
    CHECK(topOf() != 135);
}
