// BI-01 to BI-03: whatever is typed as a name is shown as it was typed, and nothing is fetched for
// it.
#include "tests/support/catch.h"
#include "tests/ui/base/sample_rows.h"
#include "ui/base/avatar.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/metric_card.h"
#include "ui/base/notices.h"
#include "ui/base/pill_label.h"
#include "ui/base/plain_text.h"
#include "ui/base/progress_strip.h"
#include "ui/base/question_dialog.h"
#include "ui/base/search_field.h"
#include "ui/base/side_rail.h"
#include "ui/base/tabs.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

const QStringList kHostile{
    u"Dupont<img src=\"file:///etc/passwd\">"_s,
    u"<img src=\"/dev/zero\">"_s,
    u"<img src=\"//host/share/x.png\">Durand"_s,
    u"<a href=\"http://example.org\">Petit</a>"_s,
    u"<b>Martin</b>"_s,
    u"Le&nbsp;Goff &lt;x&gt;"_s,
    u"%1 %2 %n"_s,
    u"Moulin & Fils"_s,
    u"&Moulin && Fils"_s,
};

// What Qt will make of a tool tip.
QString asShown(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

std::unique_ptr<QWidget> everything(
    const Theme &theme, const QString &name, QAbstractItemModel *rows)
{
    auto window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    auto *rail = new SideRail(theme);
    rail->setIdentity(name, name);
    rail->addGroup(name);
    rail->addItem(u"page"_s, Icon::Home, name);
    rail->setBadge(u"page"_s, name);
    rail->setUser(name, name);
    rail->setCollapsed(true);
    column->addWidget(rail);
    auto *card = new Card(theme, name);
    card->addMark(new PillLabel(theme, name, Tone::Good));
    card->addAction(makeButton(theme, escapedMnemonic(name)));
    card->addAction(new IconButton(theme, Icon::Edit, name));
    column->addWidget(card);
    auto *metric = new MetricCard(theme, name);
    metric->setFigure(name);
    metric->setNote(name);
    column->addWidget(metric);
    auto *message = new MessageBar(theme);
    message->showMessage(Tone::Bad, name);
    column->addWidget(message);
    column->addWidget(new EmptyState(theme, Icon::Students, name, name));
    column->addWidget(new SearchField(theme, name));
    column->addWidget(new Avatar(theme, name));
    auto *elided = new ElidedLabel(name);
    elided->setFixedWidth(40);
    column->addWidget(elided);
    auto *strip = new ProgressStrip(theme);
    strip->start(name, 3);
    column->addWidget(strip);
    auto *tabs = new Tabs(theme);
    tabs->addTab(u"tab"_s, name, new QWidget);
    column->addWidget(tabs);
    auto *form = new Form(theme);
    form->addSection(name, name);
    form->addField(u"field"_s, name, new QLineEdit(name), Presence::Required, name);
    form->addField(u"other"_s, name, new QLineEdit(name));
    form->setError(u"other"_s, name);
    column->addWidget(form);
    auto *table = new DataTable(theme, name);
    table->setItemDelegateForColumn(0, new PersonDelegate(theme, table));
    table->setItemDelegateForColumn(3, new RatioBarDelegate(theme, table));
    table->setItemDelegateForColumn(4, new PillDelegate(theme, table));
    table->setSource(rows);
    column->addWidget(table);
    (new Notices(theme, window.get()))->addUndoable(name, [] {});
    return window;
}

} // namespace

TEST_CASE("a hostile name is shown as it was typed in every shared piece", "[BI-01][BI-02][BI-03]")
{
    Theme theme(*qApp);
    for (const QString &name : kHostile) {
        INFO(name.toStdString());
        tests::SampleRows rows;
        rows.setRows({{1, name, name, name, name, 500, name, name, Tone::Bad}});
        const auto window = everything(theme, name, &rows);
        window->show();
        window->grab();
        for (const auto *label : window->findChildren<QLabel *>()) {
            INFO(label->text().toStdString());
            // A label without text is a picture.
            CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
        }
        for (const auto *widget : window->findChildren<QWidget *>()) {
            INFO(widget->metaObject()->className());
            const QString shown = asShown(widget->toolTip());
            if (Qt::mightBeRichText(widget->toolTip()) || shown.contains(name.left(6)))
                CHECK(shown.contains(name));
        }
        const auto *message = window->findChild<MessageBar *>();
        CHECK(message->text() == name);
        CHECK(window->findChild<Notices *>()->text() == name);
        CHECK(window->findChild<Form *>()->error(u"other"_s) == name);
        CHECK(window->findChild<QTabBar *>()->tabText(0) == escapedMnemonic(name));
    }
}

TEST_CASE("the tool tip of a cell is shown as it was typed", "[BI-01][BI-02][BI-03]")
{
    Theme theme(*qApp);
    for (const QString &name : kHostile) {
        INFO(name.toStdString());
        tests::SampleRows rows;
        rows.setRows({{1, name, {}, {}, {}, 0, {}, {}, Tone::Neutral}});
        DataTable table(theme, u"Élèves"_s);
        table.setSource(&rows);
        table.resize(600, 200);
        table.show();
        const QPoint at = table.visualRect(table.model()->index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        CHECK(asShown(QToolTip::text()) == name);
        QToolTip::hideText();
    }
}

TEST_CASE("a hostile column title is shown as it was typed in the menu of columns",
    "[BI-01][BI-02][BI-03]")
{
    for (const QString &name : kHostile) {
        QMenu menu;
        const QAction *action = menu.addAction(escapedMnemonic(name));
        CHECK(action->text().replace(u"&&"_s, u"&"_s) == name);
    }
}

TEST_CASE("painted texts keep every character", "[BI-01][BI-02][BI-03]")
{
    Theme theme(*qApp);
    const auto drawn = [&](const QString &text) {
        PillLabel pill(theme, text, Tone::Neutral);
        pill.resize(pill.sizeHint());
        return pill.grab().toImage();
    };
    const auto drawnCell = [&](const QString &text) {
        tests::SampleRows rows;
        rows.setRows({{1, text, {}, {}, {}, 0, {}, {}, Tone::Neutral}});
        DataTable table(theme, u"Élèves"_s);
        table.setSource(&rows);
        table.resize(900, 120);
        table.show();
        return table.viewport()->grab().toImage();
    };
    for (const auto &[raw, meant] : {std::pair(u"A&B"_s, u"AB"_s), {u"<b>A</b>"_s, u"A"_s},
             {u"A&nbsp;B"_s, u"A B"_s}, {u"A&&B"_s, u"A&B"_s}}) {
        INFO(raw.toStdString());
        CHECK(drawn(raw) != drawn(meant));
        CHECK(drawnCell(raw) != drawnCell(meant));
    }
}

TEST_CASE("a question shows a hostile name as it was typed", "[BI-01][BI-02][BI-03]")
{
    Theme theme(*qApp);
    for (const QString &name : kHostile) {
        INFO(name.toStdString());
        QuestionDialog dialog(
            theme, name, name, u"Archiver"_s, QuestionDialog::Danger::CannotBeUndone);
        for (const auto *label : dialog.findChildren<QLabel *>())
            CHECK(label->textFormat() == Qt::PlainText);
        CHECK(dialog.findChild<QLabel *>(u"questionText"_s)->text() == name);
    }
}

TEST_CASE(
    "a date that is hostile comes back in the message as it was typed", "[BI-01][BI-02][BI-03]")
{
    Theme theme(*qApp);
    DateField field(theme, QDate(2026, 9, 7));
    field.setText(u"<b>%1</b>"_s);
    field.readNow();
    CHECK(field.problem().contains(u"<b>%1</b>"));
    CHECK_FALSE(Qt::mightBeRichText(field.toolTip()));
}
