// How the page of the takeover reads, judges while one types, writes and takes back.
#include "core/base/format.h"
#include "core/base/safe_file.h"
#include "core/exchange/table_reader.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/message_bar.h"
#include "ui/base/metric_card.h"
#include "ui/base/pill_label.h"
#include "ui/takeover/sheet_view.h"
#include "ui/takeover/takeover_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qint64 kLargestFile = 50 * 1024 * 1024;
constexpr qsizetype kLongestPaste = 2'000'000; // characters: some ten thousand lines

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TakeoverPage)
};

template <class Line>
std::vector<SheetModel::Verdict> verdictsOf(const std::vector<takeover::Judged<Line>> &judged)
{
    std::vector<SheetModel::Verdict> verdicts;
    for (const auto &one : judged) {
        if (!one.refusal.isEmpty())
            verdicts.push_back({one.refusal, Tone::Bad});
        else if (one.line)
            verdicts.push_back({one.note.isEmpty() ? Words::tr("Right") : one.note,
                one.note.isEmpty() ? Tone::Good : Tone::Warning});
        else
            verdicts.push_back({});
    }
    return verdicts;
}

// What was refused stays, to be corrected; the rest is taken over.
template <class Line>
SheetModel::Rows rowsThat(
    bool areGood, const SheetModel::Rows &rows, const std::vector<takeover::Judged<Line>> &judged)
{
    SheetModel::Rows left;
    for (size_t row = 0; row < rows.size() && row < judged.size(); ++row) {
        if (areGood ? judged[row].line.has_value() : !judged[row].refusal.isEmpty())
            left.push_back(rows[row]);
    }
    return left;
}

// What was typed comes back before what was typed since.
void giveBack(SheetModel &model, const SheetModel::Rows &rows)
{
    SheetModel::Rows all = rows;
    all.insert(all.end(), model.rows().begin(), model.rows().end());
    model.setRows(std::move(all));
}

} // namespace

void TakeoverPage::reload()
{
    if (const base::Done done = read(); !done)
        m_desk.messages.showError(done.error());
    emit headingChanged();
}

base::Done TakeoverPage::read()
{
    ET_ASSIGN(m_start, m_services.takeovers.start());
    ET_ASSIGN(const auto records, m_services.takeovers.done());
    const bool isEmpty = m_start->students.isEmpty();
    m_empty->setVisible(isEmpty);
    m_work->setVisible(!isEmpty);
    if (!m_wasStarted) {
        m_until->setDate(m_start->until);
        m_wasStarted = true;
    }
    m_nextReceipt->setPlaceholderText(m_start->lastReceipt == 0
            ? tr("none given yet")
            : tr("after %1").arg(QString::number(m_start->lastReceipt)));
    m_balances.view->setProposals(0, m_start->students);
    m_hours.view->setProposals(0, m_start->students);
    m_hours.view->setProposals(1, m_start->natures);
    showDone(records);
    judge();
    return {};
}

void TakeoverPage::showDone(const std::vector<takeover::Record> &records)
{
    if (records.empty()) {
        m_done->clear();
        m_done->hide();
        return;
    }
    const takeover::Record &last = records.front();
    QStringList parts{tr("Taken over on %1 by %2: %3 balance(s), %4 line(s) of hours.")
                          .arg(base::formatInstant(last.doneAt), last.doneBy,
                              QString::number(last.counts.owed + last.counts.advances),
                              QString::number(last.counts.hours))};
    if (last.receiptNext)
        parts += tr("Receipts go on from %1.").arg(QString::number(*last.receiptNext));
    if (records.size() > 1)
        parts += tr("%n takeover(s) before it.", nullptr, int(records.size()) - 1);
    m_done->showMessage(Tone::Good, parts.join(u' '));
    m_done->setAction(tr("Take it back"), [this, last] { takeBack(last); });
}

takeover::Wish TakeoverPage::wish() const
{
    takeover::Wish wish{m_until->date().value_or(QDate()), m_nextReceipt->text(), {}, {}};
    for (const QStringList &row : m_balances.model->rows())
        wish.balances.push_back(takeover::balanceFrom(row));
    for (const QStringList &row : m_hours.model->rows())
        wish.hours.push_back(takeover::hoursFrom(row));
    return wish;
}

void TakeoverPage::judge()
{
    if (!m_start)
        return;
    const auto check = m_services.takeovers.check(wish());
    if (!check) {
        m_desk.messages.showError(check.error());
        m_carryOut->setEnabled(false);
        return;
    }
    showHeader(*check);
    showJudged(*check);
}

// What cannot be read as a date says so by itself.
void TakeoverPage::showHeader(const takeover::Check &check)
{
    const QString unread = m_until->problem();
    const auto words = [](const std::optional<base::Error> &error) {
        return error ? error->message : QString();
    };
    m_untilForm->setError(kUntilField, unread.isEmpty() ? words(check.wrongDay) : unread);
    m_numberForm->setError(kNumberField, words(check.wrongNumber));
}

void TakeoverPage::showJudged(const takeover::Check &check)
{
    m_balances.model->setVerdicts(verdictsOf(check.balances));
    m_hours.model->setVerdicts(verdictsOf(check.hours));
    m_balances.count->setText(
        tr("%n line(s)", nullptr, int(m_balances.model->rows().size())), Tone::Accent);
    m_hours.count->setText(
        tr("%n line(s)", nullptr, int(m_hours.model->rows().size())), Tone::Accent);
    m_owed->setFigure(base::formatMoney(check.owed()));
    m_owed->setNote(tr("charged as taken over"));
    m_advances->setFigure(base::formatMoney(check.advances()));
    m_advances->setNote(tr("kept for the payers"));
    m_hoursFigure->setFigure(base::formatMinutes(check.attended()));
    m_hoursFigure->setNote(tr("counted with the rolls"));
    m_refused->setFigure(base::formatNumber(check.refused()));
    m_refused->setNote(check.refused() == 0 ? tr("nothing to correct") : tr("they are left out"),
        check.refused() == 0 ? Tone::Good : Tone::Bad);
    m_carryOut->setEnabled(check.header() && (check.good() > 0 || check.nextReceipt));
    showWords(m_balances);
    showWords(m_hours);
}

void TakeoverPage::showWords(const Sheet &sheet)
{
    const int row = sheet.view->currentIndex().row();
    const QString text =
        sheet.model->index(std::max(0, row), sheet.model->verdictColumn()).data().toString();
    sheet.words->setText(
        text.isEmpty() ? QString() : tr("Line %1: %2").arg(QString::number(row + 1), text));
}

// A change of several cells, that can be taken back.
void TakeoverPage::change(
    const Sheet &sheet, const QString &notice, const std::function<void()> &work)
{
    const SheetModel::Rows before = sheet.model->rows();
    work();
    if (sheet.model->rows() == before)
        return;
    m_desk.messages.undoable(notice, [model = sheet.model, before]() -> base::Done {
        model->setRows(before);
        return {};
    });
}

void TakeoverPage::paste(const Sheet &sheet, const QString &text)
{
    if (text.size() > kLongestPaste) {
        m_desk.messages.showWarning(tr("This is far too much to be a list of a school: choose only "
                                       "the cells to take over, and copy them again."));
        return;
    }
    std::vector<QStringList> block;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            block.push_back(QString(line).remove(u'\r').split(u'\t'));
    }
    if (block.empty()) {
        m_desk.messages.showWarning(
            tr("There is no text to paste: copy the cells in your spreadsheet first."));
        return;
    }
    const auto columns = takeover::columnsIn(sheet.kind, block.front());
    change(sheet, tr("%n line(s) pasted.", nullptr, int(block.size()) - (columns ? 1 : 0)), [&] {
        if (!columns) {
            sheet.model->put(sheet.view->currentIndex(), block);
            return;
        }
        SheetModel::Rows rows;
        for (size_t row = 1; row < block.size(); ++row)
            rows.push_back(takeover::cellsOf(*columns, block[row]));
        sheet.model->append(rows);
    });
}

void TakeoverPage::openFile(const Sheet &sheet)
{
    const auto path = m_desk.dialogs.openFile(
        tr("Lines to take over"), {tr("Lists (*.csv *.tsv *.txt *.xlsx)")}, {});
    if (!path)
        return;
    const auto bytes = base::readWholeFile(*path, kLargestFile);
    if (!bytes) {
        m_desk.messages.showError(bytes.error());
        return;
    }
    const auto table = exchange::readTable(*bytes, QFileInfo(*path).fileName());
    if (!table)
        m_desk.messages.showError(table.error());
    else
        take(sheet, *table);
}

void TakeoverPage::take(const Sheet &sheet, const exchange::Table &table)
{
    const auto columns = takeover::columnsIn(sheet.kind, table.sheet.header);
    if (!columns) {
        m_desk.messages.showWarning(
            tr("The columns of this list are not known. Give them these titles: %1; or copy the "
               "cells and paste them here.")
                .arg(takeover::titlesOf(sheet.kind).join(u", "_s)));
        return;
    }
    change(sheet, tr("%n line(s) read.", nullptr, int(table.sheet.rows.size())), [&] {
        SheetModel::Rows rows;
        for (const exchange::Row &row : table.sheet.rows)
            rows.push_back(takeover::cellsOf(*columns, row.cells));
        sheet.model->append(rows);
    });
}

void TakeoverPage::carryOut()
{
    m_until->readNow();
    const takeover::Wish asked = wish();
    const auto check = m_services.takeovers.check(asked);
    if (!check) {
        m_desk.messages.showError(check.error());
        return;
    }
    showHeader(*check);
    showJudged(*check);
    if (!check->header()) {
        (check->wrongDay ? m_untilForm : m_numberForm)->focusFirstError();
        return;
    }
    if (check->refused() > 0
        && !m_desk.dialogs.confirm(tr("Take over without these lines?"),
            tr("%n line(s) cannot be taken over as they are. They stay here to be corrected; the "
               "others are taken over now.",
                nullptr, check->refused()),
            tr("Take over the others")))
        return;
    const auto done = m_services.takeovers.carryOut(asked);
    if (!done) {
        m_desk.messages.showError(done.error());
        return;
    }
    const auto balances = rowsThat(true, m_balances.model->rows(), check->balances);
    const auto hours = rowsThat(true, m_hours.model->rows(), check->hours);
    m_nextReceipt->clear();
    m_balances.model->setRows(rowsThat(false, m_balances.model->rows(), check->balances));
    m_hours.model->setRows(rowsThat(false, m_hours.model->rows(), check->hours));
    reload();
    const int lines = done->counts.owed + done->counts.advances + done->counts.hours;
    m_desk.messages.undoable(tr("%n line(s) taken over.", nullptr, lines),
        [this, balances, hours, number = asked.nextReceipt, id = done->id]() -> base::Done {
            ET_TRY(m_services.takeovers.undo(id));
            giveBack(*m_balances.model, balances);
            giveBack(*m_hours.model, hours);
            m_nextReceipt->setText(number);
            reload();
            return {};
        });
}

void TakeoverPage::takeBack(const takeover::Record &record)
{
    if (!m_desk.dialogs.confirm(tr("Take the takeover back?"),
            tr("Its balances, its hours and the number of the next receipt are taken back "
               "together. The lines have to be typed or pasted again."),
            tr("Take it back")))
        return;
    const base::Done undone = m_services.takeovers.undo(record.id);
    reload();
    if (!undone)
        m_desk.messages.showError(undone.error());
    else
        m_desk.messages.notice(tr("The takeover is taken back."));
}

} // namespace ui
