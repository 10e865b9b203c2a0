// Importing a list from the window, by the keyboard alone.
#include "tests/ui/exchange/import_desk.h"
#include "ui/base/data_table.h"
#include "ui/base/metric_card.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using tests::ImportDesk;

TEST_CASE("a list is chosen, compared, looked at and imported by the keyboard alone")
{
    ImportDesk desk;
    const QString path =
        desk.file(u"liste.csv"_s, tests::ImportSchool::data(u"liste-eleves.csv"_s));
    desk.dialogs.answerText(path);
    desk.page->setFocus();
    desk.find<QPushButton>(u"chooseList"_s).setFocus();
    desk.awaited([&] { QTest::keyClick(qApp->focusWidget(), Qt::Key_Space); });
    REQUIRE(desk.isShown(u"target3"_s));
    CHECK(desk.find<QComboBox>(u"target3"_s).currentData() == u"birth_date"_s);
    CHECK(desk.page->subtitle() == u"liste.csv"_s);

    CHECK(qApp->focusWidget() == &desk.find<QPushButton>(u"importNext"_s));
    desk.awaited([&] { QTest::keyClick(qApp->focusWidget(), Qt::Key_Space); });
    auto &table = desk.find<ui::DataTable>(u"importRows"_s);
    CHECK(table.shownRows() == 86);
    CHECK(desk.school.count(u"student"_s) == 0);

    desk.dialogs.answerConfirm(true);
    desk.next();
    CHECK(desk.school.count(u"student"_s) == 86);
    CHECK(desk.school.count(u"training_group"_s) == 8);
    CHECK(desk.isShown(u"seeStudents"_s));
    CHECK_FALSE(desk.messages.undo);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    CHECK(desk.navigator.gone == QStringList{u"students"_s});
}

TEST_CASE("a large import asks before, and does nothing when it is not wanted")
{
    ImportDesk desk;
    desk.openSample(u"liste-eleves.csv"_s);
    desk.next();
    desk.dialogs.answerConfirm(false);
    QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.dialogs.asked().size() == 1);
    CHECK(desk.school.count(u"student"_s) == 0);
    CHECK(desk.isShown(u"importRows"_s));
}

TEST_CASE("cells copied in a spreadsheet are pasted with Ctrl+V, and a small import is undone")
{
    ImportDesk desk;
    QGuiApplication::clipboard()->setText(
        u"Nom\tPrénom\tNé le\tGroupe\nRoy\tLéa\t12/03/2010\tBois\nLo\tTom\t12/04/2010\tBois\n"_s);
    desk.awaited([&] { QTest::keyClick(desk.page.get(), Qt::Key_V, Qt::ControlModifier); });
    desk.next();
    desk.next();
    CHECK(desk.dialogs.asked().isEmpty());
    CHECK(desk.school.count(u"student"_s) == 2);
    REQUIRE(desk.messages.undo);
    support::must(desk.messages.undo());
    CHECK(desk.school.count(u"student"_s) == 0);
}

TEST_CASE("a file that is dropped is read; several at once are refused")
{
    ImportDesk desk;
    const QString path = desk.file(u"a.csv"_s, "Nom;Prénom;Né le\nRoy;Léa;12/03/2010\n");
    const auto drop = [&](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QWidget *target = desk.find<QPushButton>(u"chooseList"_s).parentWidget();
        QDragEnterEvent over(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &over);
        CHECK(over.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    };
    drop({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)});
    CHECK(desk.messages.warnings.size() == 1);
    drop({QUrl(u"https://example.org/liste.csv"_s)});
    CHECK_FALSE(desk.isShown(u"importNext"_s));
    desk.awaited([&] { drop({QUrl::fromLocalFile(path)}); });
    CHECK(desk.isShown(u"importNext"_s));
}

TEST_CASE("what a file is not is said, and the page waits for another one")
{
    ImportDesk desk;
    desk.open(u"x.csv"_s, "%PDF-1.4 not a list");
    REQUIRE(desk.messages.errors.size() == 1);
    CHECK_FALSE(desk.isShown(u"importNext"_s));
    desk.page->openFile(u"/nowhere/at/all.csv"_s);
    CHECK(desk.messages.errors.size() == 1);
    CHECK_FALSE(desk.messages.errors[0].contains(u"/nowhere"_s));
}

TEST_CASE("columns that were not understood are told, then chosen")
{
    ImportDesk desk;
    desk.open(u"a.csv"_s, "Nom;Prénom;Quand\nRoy;Léa;12/03/2010\n");
    QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.messages.errors.size() == 1);
    auto &choice = desk.find<QComboBox>(u"target2"_s);
    CHECK(choice.currentIndex() == 0);
    choice.setCurrentIndex(choice.findData(u"birth_date"_s));
    emit choice.activated(choice.currentIndex());
    desk.next();
    CHECK(desk.messages.errors.isEmpty());
    CHECK(desk.find<ui::DataTable>(u"importRows"_s).shownRows() == 1);

    // Kept, and taken again for another list.
    const QString kept = QDir(desk.school.folder()).filePath(u"colonnes.json"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    desk.dialogs.answerText(kept);
    desk.find<QPushButton>(u"keepMapping"_s).click();
    desk.open(u"b.csv"_s, "Quand;Nom;Prénom\n12/03/2010;Lo;Tom\n");
    desk.dialogs.answerText(kept);
    desk.find<QPushButton>(u"loadMapping"_s).click();
    desk.next();
    CHECK(desk.find<ui::DataTable>(u"importRows"_s).shownRows() == 1);
}

TEST_CASE("a wrong guess of the encoding or separator is corrected", "[BI-06]")
{
    ImportDesk desk;
    desk.openSample(u"liste-eleves.csv"_s);
    auto &encoding = desk.find<QComboBox>(u"importEncoding"_s);
    CHECK(encoding.currentText() == u"Windows-1252"_s);
    encoding.setCurrentIndex(encoding.findText(u"ISO 8859-15"_s));
    desk.awaited([&] { emit encoding.activated(encoding.currentIndex()); });
    CHECK(encoding.currentText() == u"ISO 8859-15"_s);
    CHECK_FALSE(desk.isShown(u"importSheet"_s));
    auto &separator = desk.find<QComboBox>(u"importSeparator"_s);
    separator.setCurrentIndex(1);
    desk.awaited([&] { emit separator.activated(1); });
    CHECK(desk.find<QComboBox>(u"importSeparator"_s).currentIndex() <= 1);
}

TEST_CASE("refused rows are filtered, read beside the list, and saved")
{
    ImportDesk desk;
    desk.openSample(u"lignes-fautives.csv"_s);
    desk.next();
    desk.find<ui::MetricCard>(u"figure3"_s).click();
    CHECK(desk.find<ui::DataTable>(u"importRows"_s).shownRows() == 17);
    CHECK(desk.find<QLabel>(u"importRemarks"_s).text().contains(u"last name is missing"_s));
    const QString path = QDir(desk.school.folder()).filePath(u"refusees.csv"_s);
    desk.dialogs.answerText(path);
    desk.find<QPushButton>(u"saveRefused"_s).click();
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == tests::ImportSchool::data(u"lignes-fautives.refusees.csv"_s));
}

TEST_CASE("groups and diplomas are made only when their boxes are ticked")
{
    ImportDesk desk;
    desk.openSample(u"liste-eleves.csv"_s);
    desk.next();
    auto &groups = desk.find<QCheckBox>(u"createGroups"_s);
    CHECK(groups.isVisibleTo(desk.page.get()));
    CHECK(groups.isChecked());
    CHECK(groups.text().contains(u"Usinage 1"_s));
    desk.awaited([&] { QTest::keyClick(&groups, Qt::Key_Space); });
    CHECK_FALSE(groups.isChecked());
    CHECK_FALSE(desk.isShown(u"allowErasing"_s));
    desk.dialogs.answerConfirm(true);
    desk.next();
    CHECK(desk.school.count(u"training_group"_s) == 0);
    CHECK(desk.school.count(u"diploma"_s) > 0);
}

TEST_CASE("what changed meanwhile is compared again, not overwritten")
{
    ImportDesk desk;
    desk.open(u"a.csv"_s, "Nom;Prénom;Né le\nRoy;Léa;12/03/2010\n");
    desk.next();
    (void)desk.school.import(u"Nom;Prénom;Né le\nRoy;Léa;12/03/2010\n"_s);
    desk.next();
    REQUIRE(desk.messages.errors.size() == 1);
    CHECK(desk.school.count(u"student"_s) == 1);
}

TEST_CASE("hostile cells are shown to the letter", "[BI-01][BI-03]")
{
    ImportDesk desk;
    const QString name = u"<img src='file:///etc/passwd'> & %1 &amp;"_s;
    desk.open(u"a.csv"_s,
        u"Nom;Prénom;Né le;<b>&Divers</b>\n\"%0\";Léa;12/03/2010;<i>%1</i>\n"_s
            .replace(u"%0"_s, name)
            .toUtf8());
    desk.next();
    auto &table = desk.find<ui::DataTable>(u"importRows"_s);
    const QModelIndex first = table.model()->index(0, 1);
    CHECK(first.data().toString() == name.toUpper() + u" Léa"_s);
    for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("every control of the page has a name for those who do not see it")
{
    ImportDesk desk;
    desk.openSample(u"lignes-fautives.csv"_s);
    desk.next();
    for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(desk.page.get()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool named = !widget->accessibleName().isEmpty()
            || (button && !button->text().isEmpty()) || label
            || widget->objectName().startsWith(u"qt_"_s);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(named);
    }
}
