// The candidates side by side by their step, as the office works with them.
#include "core/admissions/funnel_words.h"
#include "tests/support/catch.h"
#include "tests/ui/admissions/candidate_bench.h"
#include "ui/admissions/board_cards.h"
#include "ui/base/preferences.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;
using admissions::Stage;
using support::must;
using tests::CandidateBench;

namespace {

struct BoardBench : CandidateBench {
    void openBoard()
    {
        open();
        press(u"showBoard"_s);
        QApplication::processEvents();
    }
    [[nodiscard]] QListView &cards(const QString &step) const
    {
        QListView *shown = nullptr;
        for (auto *view : page->findChildren<QListView *>(u"cards-"_s + step)) {
            if (view->isVisible())
                shown = view;
        }
        INFO(step.toStdString());
        REQUIRE(shown);
        return *shown;
    }
    [[nodiscard]] QStringList names(const QString &step) const
    {
        QStringList names;
        const QAbstractItemModel *model = cards(step).model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] QStringList steps() const
    {
        QStringList steps;
        for (const QListView *view : page->findChildren<QListView *>()) {
            if (view->objectName().startsWith(u"cards-"_s) && view->isVisible())
                steps += view->objectName().mid(6);
        }
        return steps;
    }
    void drop(const QString &from, const QString &to) const
    {
        const QAbstractItemModel *model = cards(from).model();
        const std::unique_ptr<QMimeData> card(model->mimeData({model->index(0, 0)}));
        REQUIRE(card);
        CHECK(cards(to).model()->dropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the board shows the steps of the school in its order, the ends only when asked for")
{
    BoardBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    static_cast<void>(bench.school.add(u"Benali"_s, u"Noé"_s));
    bench.school.move(id, u"refused"_s, u"Autre métier"_s);
    bench.openBoard();
    CHECK(bench.steps().mid(0, 2) == QStringList{u"contact"_s, u"appointment"_s});
    CHECK_FALSE(bench.steps().contains(u"refused"_s));
    CHECK(bench.names(u"contact"_s) == QStringList{u"BENALI Noé"_s});
    CHECK(bench.cards(u"contact"_s).accessibleName() == u"Contact: 1"_s);
    CHECK(bench.find<QPushButton>(u"showEnded"_s).text() == u"&Ended (1)"_s);
    bench.press(u"showEnded"_s);
    CHECK(bench.names(u"refused"_s) == QStringList{u"MARTIN Léa"_s});
    CHECK(bench.find<QComboBox>(u"stepFilter"_s).currentText() == u"Everybody (2)"_s);
    bench.press(u"showEnded"_s);
    CHECK_FALSE(bench.steps().contains(u"refused"_s));
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("a retired step stands on the board while somebody is there, and takes nobody")
{
    BoardBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.school.move(id, u"interview"_s);
    static_cast<void>(bench.school.add(u"Benali"_s, u"Noé"_s));
    admissions::FunnelWords words(bench.file.workspace());
    const auto read = must(words.words(admissions::WordList::Steps));
    auto wanted = read;
    for (admissions::Word &word : wanted)
        word.retired = word.code == u"interview"_s || word.code == u"appointment"_s;
    bench.file.signIn(u"dir"_s, {security::Role::Director});
    static_cast<void>(must(words.save(admissions::WordList::Steps, read, wanted)));
    bench.openBoard();
    CHECK(bench.names(u"interview"_s) == QStringList{u"MARTIN Léa"_s});
    CHECK_FALSE(bench.steps().contains(u"appointment"_s));
    const QAbstractItemModel *contact = bench.cards(u"contact"_s).model();
    const std::unique_ptr<QMimeData> card(contact->mimeData({contact->index(0, 0)}));
    CHECK_FALSE(bench.cards(u"interview"_s)
                    .model()
                    ->canDropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
}

TEST_CASE("by keyboard: arrows go between cards and columns, Ctrl with an arrow moves the card")
{
    BoardBench bench;
    const auto first = bench.school.add(u"Benali"_s, u"Noé"_s).id;
    const auto second = bench.school.add(u"Martin"_s).id;
    const auto accepted = bench.school.add(u"Zola"_s).id;
    bench.school.move(accepted, u"accepted"_s);
    bench.openBoard();
    auto &name = bench.find<QLabel>(u"panelName"_s);
    bench.cards(u"contact"_s).setFocus();
    CHECK(name.text() == u"Noé Benali"_s);
    QTest::keyClick(&bench.cards(u"contact"_s), Qt::Key_Down);
    CHECK(name.text() == u"Léa Martin"_s);
    QTest::keyClick(&bench.cards(u"contact"_s), Qt::Key_Right);
    CHECK(name.text() == u"Léa Zola"_s);
    CHECK(bench.cards(u"accepted"_s).hasFocus());
    QTest::keyClick(&bench.cards(u"accepted"_s), Qt::Key_Left);
    CHECK(name.text() == u"Noé Benali"_s);
    QTest::keyClick(&bench.cards(u"contact"_s), Qt::Key_Left, Qt::ControlModifier); // the first
    CHECK(bench.school.now(first).row.stage == Stage::Contact);
    QTest::keyClick(&bench.cards(u"contact"_s), Qt::Key_Right, Qt::ControlModifier);
    CHECK(bench.school.now(first).row.stage == Stage::Appointment);
    CHECK(bench.names(u"appointment"_s) == QStringList{u"BENALI Noé"_s});
    CHECK(bench.names(u"contact"_s) == QStringList{u"MARTIN Léa"_s});
    CHECK(bench.cards(u"appointment"_s).hasFocus()); // with the card
    QTest::keyClick(&bench.cards(u"appointment"_s), Qt::Key_Left, Qt::ControlModifier);
    CHECK(bench.school.now(first).row.stage == Stage::Contact);
    must(bench.desk.messages.undo());
    CHECK(bench.school.now(first).row.stage == Stage::Appointment);
    CHECK(bench.names(u"appointment"_s) == QStringList{u"BENALI Noé"_s});
    CHECK(bench.school.now(second).row.stage == Stage::Contact);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("a card dropped on another step moves there, asks why where the list asks, is taken back")
{
    BoardBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.openBoard();
    bench.drop(u"contact"_s, u"waiting"_s);
    CHECK(bench.school.now(id).row.stage == Stage::Waiting);
    const auto &waiting = bench.cards(u"waiting"_s);
    CHECK(
        waiting.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"no. 1"_s));
    bench.press(u"showEnded"_s);
    bench.drop(u"waiting"_s, u"refused"_s); // Esc at the question
    CHECK(bench.school.now(id).row.stage == Stage::Waiting);
    bench.desk.dialogs.answerText(u"Autre métier"_s);
    bench.drop(u"waiting"_s, u"refused"_s);
    CHECK(bench.school.now(id).row.reason == u"Autre métier"_s);
    CHECK(bench.names(u"refused"_s) == QStringList{u"MARTIN Léa"_s});
    must(bench.desk.messages.undo());
    CHECK(bench.names(u"waiting"_s) == QStringList{u"MARTIN Léa"_s});
    CHECK(bench.desk.messages.errors().isEmpty());
    bench.drop(u"waiting"_s, u"enrolled"_s); // a step of its own: said, and nothing changes
    CHECK(bench.desk.messages.errors().size() == 1);
    CHECK(bench.school.now(id).row.stage == Stage::Waiting);
}

TEST_CASE("the mouse drops a card on the empty place of another step")
{
    BoardBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.openBoard();
    const QAbstractItemModel *model = bench.cards(u"contact"_s).model();
    const std::unique_ptr<QMimeData> card(model->mimeData({model->index(0, 0)}));
    QWidget *own = bench.cards(u"contact"_s).viewport();
    QWidget *other = bench.cards(u"appointment"_s).viewport();
    const QPoint at(40, 300);
    QDragMoveEvent onOwn(at, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(own, &onOwn);
    CHECK_FALSE(onOwn.isAccepted());
    QDragEnterEvent enter(at, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(other, &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent over(at, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(other, &over);
    CHECK(over.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(other, &drop);
    CHECK(bench.school.now(id).row.stage == Stage::Contact); // nothing is asked under the mouse
    QApplication::processEvents();
    CHECK(bench.school.now(id).row.stage == Stage::Appointment);
    CHECK(bench.names(u"appointment"_s) == QStringList{u"MARTIN Léa"_s});
}

TEST_CASE("an accepted card dropped on the enrolment opens the dialog of the enrolment")
{
    BoardBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.school.move(id, u"accepted"_s);
    bench.openBoard();
    bench.press(u"showEnded"_s);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"admitDialog"_s);
        auto *act = dialog.findChild<QPushButton *>(u"act"_s);
        REQUIRE(act);
        act->click();
    });
    bench.drop(u"accepted"_s, u"enrolled"_s);
    CHECK(bench.school.now(id).row.stage == Stage::Enrolled);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("no column takes its own card, nor one from elsewhere")
{
    BoardBench bench;
    static_cast<void>(bench.school.add(u"Martin"_s));
    bench.openBoard();
    QAbstractItemModel *contact = bench.cards(u"contact"_s).model();
    const std::unique_ptr<QMimeData> own(contact->mimeData({contact->index(0, 0)}));
    CHECK_FALSE(contact->dropMimeData(own.get(), Qt::MoveAction, -1, -1, {}));
    QMimeData strange;
    strange.setData(contact->mimeTypes().front(), "1");
    CHECK_FALSE(
        bench.cards(u"waiting"_s).model()->dropMimeData(&strange, Qt::MoveAction, -1, -1, {}));
}

TEST_CASE("list and board share search and filters, and the choice between them is remembered")
{
    BoardBench bench;
    static_cast<void>(bench.school.add(u"Martin"_s));
    static_cast<void>(bench.school.add(u"Benali"_s, u"Noé"_s));
    bench.openBoard();
    bench.find<QLineEdit>(u"candidateSearch"_s).setText(u"bena"_s);
    CHECK(bench.names(u"contact"_s) == QStringList{u"BENALI Noé"_s});
    CHECK(bench.find<QLabel>(u"panelName"_s).text() == u"Noé Benali"_s);
    bench.press(u"showList"_s);
    CHECK(bench.table().isVisible());
    CHECK(bench.column(0) == QStringList{u"BENALI Noé"_s});
    bench.press(u"showBoard"_s);
    bench.find<QLineEdit>(u"candidateSearch"_s).clear();
    CHECK(bench.names(u"contact"_s).size() == 2);
    auto &workshop = bench.find<QComboBox>(u"workshopFilter"_s);
    workshop.setCurrentIndex(workshop.findText(u"Menuiserie"_s));
    CHECK(bench.names(u"contact"_s).isEmpty());
    CHECK(bench.cards(u"contact"_s).accessibleName() == u"Contact: nobody"_s);
    CHECK(bench.desk.preferences.chosenView(u"candidates"_s) == u"board"_s);
    bench.page.reset();
    bench.open();
    CHECK(bench.find<QPushButton>(u"showBoard"_s).isChecked());
    CHECK(bench.names(u"contact"_s).size() == 2);
}

TEST_CASE("a card says what is late in words, and shows what people typed as it is")
{
    BoardBench bench;
    auto typed = bench.school.typed(u"<b>Gras</b> & fils"_s, u"%1 Noé"_s);
    typed.details.nextAction = u"<i>Rappeler</i> %2"_s;
    typed.details.nextOn = QDate(2026, 11, 20);
    static_cast<void>(must(bench.school.applications.add(typed)));
    bench.openBoard();
    const QModelIndex card = bench.cards(u"contact"_s).model()->index(0, 0);
    CHECK(card.data().toString().contains(u"&"_s));
    const QString words = card.data(Qt::AccessibleTextRole).toString();
    CHECK(words.contains(u"%1 Noé"_s));
    CHECK(words.contains(u"Usinage"_s));
    CHECK(words.contains(u"<i>Rappeler</i> %2"_s));
    CHECK(words.contains(u"Overdue: 20/11/2026"_s));
    CHECK(bench.find<QLabel>(u"panelName"_s).textFormat() == Qt::PlainText);
}

TEST_CASE("who may only read moves no card")
{
    BoardBench bench;
    const auto id = bench.school.add(u"Martin"_s).id;
    bench.school.signInMaster(bench.school.usinage1);
    bench.openBoard();
    const QModelIndex card = bench.cards(u"contact"_s).model()->index(0, 0);
    CHECK_FALSE(card.flags().testFlag(Qt::ItemIsDragEnabled));
    QTest::keyClick(&bench.cards(u"contact"_s), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&bench.cards(u"contact"_s), Qt::Key_Return);
    CHECK(bench.school.now(id).row.stage == Stage::Contact);
    CHECK(bench.desk.messages.errors().isEmpty());
}

TEST_CASE("a thousand cards are laid out as items of a list, none as a widget")
{
    ui::BoardCards model;
    std::vector<ui::BoardCard> cards(1000);
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i].key = qint64(i) + 1;
    model.setCards(cards);
    CHECK(model.rowCount() == 1000);
    CHECK(model.rowOf(1000) == 999);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    model.setCards(std::move(cards)); // the same: nothing is laid out again
    CHECK(resets == 0);
}
