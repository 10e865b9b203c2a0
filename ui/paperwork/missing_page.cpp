#include "ui/paperwork/missing_page.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/metric_card.h"
#include "ui/base/pill_label.h"
#include "ui/base/place_of_many.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/paperwork/missing_rows.h"
#include "ui/paperwork/receive_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::IncompleteFile;
using paperwork::LackingPaper;
using paperwork::PaperState;

MissingPage::MissingPage(const Desk &desk, const PaperworkServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_mayEdit(
          services.workspace.reach(security::Operation::EditStudentFile) != security::Reach::None)
    , m_model(MissingRows::columns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_table(new DataTable(desk.theme, tr("Files to complete")))
    , m_empty(new EmptyState(desk.theme, Icon::CheckCircle, QString(), QString()))
    , m_incomplete(new MetricCard(desk.theme, tr("Files to complete")))
    , m_missing(new MetricCard(desk.theme, tr("Missing papers")))
    , m_ended(new MetricCard(desk.theme, tr("Papers that have ended")))
    , m_ending(new MetricCard(desk.theme, tr("Papers that end soon")))
    , m_count(new PillLabel(desk.theme, QString(), Tone::Accent))
    , m_search(new SearchField(desk.theme, tr("Search a student or a paper")))
    , m_which(new QComboBox)
    , m_paper(new QComboBox)
    , m_group(new QComboBox)
    , m_kind(new QComboBox)
    , m_write(makeButton(desk.theme, tr("Prepare the &letters"), ButtonLook::Secondary, Icon::Mail))
    , m_receive(makeButton(desk.theme, tr("&Papers received…"), ButtonLook::Secondary, Icon::Check))
{
    m_table->setObjectName(u"missingTable"_s);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        MissingRows::kCountColumn, new PillDelegate(desk.theme, m_table));
    m_table->setSource(&m_model);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"papers.missing"_s, tr("Papers missing in the files"), ListOutput::Content::Names});
    m_shown->setNote([this] {
        QStringList parts{m_which->currentText()};
        for (const QComboBox *box : {m_paper, m_group, m_kind}) {
            if (box->currentIndex() > 0)
                parts += box->currentText();
        }
        return base::joined(parts + QStringList{m_search->text().trimmed()}, u" · "_s);
    });
    build();
    connect(m_table, &DataTable::rowActivated, this, &MissingPage::openFile);
    connect(m_table, &DataTable::selectionChangedByUser, this, &MissingPage::enableActions);
    connect(m_table, &DataTable::shownRowsChanged, this,
        [this](int count) { m_count->setText(tr("%n file(s)", nullptr, count), Tone::Accent); });
    connect(m_receive, &QPushButton::clicked, this, &MissingPage::receive);
    connect(m_write, &QPushButton::clicked, this, &MissingPage::writeLetters);
}

void MissingPage::build()
{
    const Theme &theme = m_desk.theme;
    m_receive->setObjectName(u"papersReceive"_s);
    m_receive->setEnabled(false);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme.px(14));
    const auto add = [&](MetricCard *card, const QString &name, Which which) {
        card->setObjectName(name);
        figures->addWidget(card, 1);
        connect(
            card, &MetricCard::clicked, this, [this, which] { m_which->setCurrentIndex(which); });
    };
    add(m_incomplete, u"figureIncomplete"_s, Lacking);
    add(m_missing, u"figureMissing"_s, Lacking);
    add(m_ended, u"figureEnded"_s, Lacking);
    add(m_ending, u"figureEnding"_s, Ending);
    auto *card = new Card(theme, tr("Files"), this);
    card->setFlush(true);
    card->addMark(m_count);
    card->addAction(m_write);
    m_write->setObjectName(u"papersWrite"_s);
    m_write->setVisible(
        m_services.workspace.reach(security::Operation::WriteLetters) != security::Reach::None);
    card->addAction(m_receive);
    m_receive->setVisible(m_mayEdit);
    m_shown->addButtons(*card);
    card->body()->addWidget(makeFilters());
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    column->addLayout(figures);
    column->addWidget(card, 1);
}

QString MissingPage::title() const
{
    return tr("Files");
}

QString MissingPage::subtitle() const
{
    return tr("%n file(s) to complete of %1", nullptr, m_list.lackingFiles())
        .arg(base::formatNumber(m_list.looked));
}

QSet<QString> MissingPage::shows() const
{
    return {u"paper"_s, u"requirement"_s, u"student"_s, u"enrolment"_s, u"student_party"_s,
        u"group"_s, u"year"_s};
}

QList<KeyHelp> MissingPage::keys() const
{
    return {{tr("Enter"), tr("Open the papers of the file")}};
}

void MissingPage::reload()
{
    auto list = m_services.papers.missing();
    if (!list) {
        m_desk.messages.showError(list.error());
        return;
    }
    m_list = std::move(*list);
    fillChoices();
    showFigures();
    showRows();
    emit headingChanged();
}

void MissingPage::showFigures()
{
    int missing = 0;
    int ended = 0;
    int ending = 0;
    for (const IncompleteFile &file : m_list.files) {
        const auto over = std::count_if(file.lacking.begin(), file.lacking.end(),
            [](const LackingPaper &paper) { return paper.state == PaperState::Expired; });
        ended += int(over);
        missing += int(file.lacking.size()) - int(over);
        ending += int(file.ending.size());
    }
    const auto show = [](MetricCard *card, int figure, const QString &note, Tone tone) {
        card->setFigure(base::formatNumber(figure));
        card->setNote(note, figure > 0 ? tone : Tone::Good);
    };
    const int complete = m_list.looked - m_list.lackingFiles();
    show(m_incomplete, m_list.lackingFiles(), tr("%n complete file(s)", nullptr, complete),
        Tone::Warning);
    show(m_missing, missing, tr("never received"), Tone::Warning);
    show(m_ended, ended, tr("to be renewed"), Tone::Bad);
    show(m_ending, ending, tr("to ask for again"), Tone::Warning);
}

std::vector<people::StudentId> MissingPage::chosen() const
{
    std::vector<people::StudentId> students;
    const QModelIndexList selected = m_table->selectedSource();
    for (const QModelIndex &index : selected)
        students.emplace_back(m_model.keyAt(index));
    return students;
}

void MissingPage::enableActions()
{
    m_receive->setEnabled(!m_table->selectedSource().isEmpty());
}

void MissingPage::print()
{
    m_shown->print();
}

void MissingPage::openFile(const QModelIndex &row)
{
    m_desk.navigator.go({u"students"_s, u"papers"_s, m_model.keyAt(row)});
}

// Of the files that are chosen, else of all that are shown.
void MissingPage::writeLetters()
{
    const QModelIndexList selected = m_table->selectedSource();
    const QModelIndexList rows = selected.isEmpty() ? m_table->shownSource() : selected;
    QList<qint64> keys;
    for (const QModelIndex &row : rows)
        keys += m_model.keyAt(row);
    m_desk.navigator.go(placeOfMany(u"letters"_s, u"missing-papers"_s, keys));
}

void MissingPage::receive()
{
    const auto students = chosen();
    if (students.empty())
        return;
    ReceiveDialog dialog(
        m_desk, m_services.papers, m_list, students, m_paper->currentData().toLongLong(), this);
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(
        tr("%1: received from %n student(s).", nullptr, dialog.count()).arg(dialog.paperName()),
        [this, undo = dialog.undo()] { return m_services.papers.undo(undo); });
    reload();
}

} // namespace ui
