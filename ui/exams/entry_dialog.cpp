#include "ui/exams/entry_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

EntryDialog::EntryDialog(const Theme &theme, int session, std::vector<exams::Proposal> proposals,
    Give give, QWidget *parent)
    : QDialog(parent)
    , m_proposals(std::move(proposals))
    , m_give(std::move(give))
    , m_rows({{u"name"_s, tr("Name")}, {u"diploma"_s, tr("Diploma")}})
    , m_table(new DataTable(theme, tr("Proposed for session %1").arg(session), this))
    , m_message(new MessageBar(theme, this))
    , m_enter(makeButton(theme, {}, ButtonLook::Primary, Icon::Check, this))
{
    setObjectName(u"entryDialog"_s);
    setWindowTitle(tr("Enter for session %1").arg(session));
    resize(theme.px(560), theme.px(620));
    std::vector<CellRows::Row> rows;
    for (size_t i = 0; i < m_proposals.size(); ++i)
        rows.push_back({qint64(i) + 1, {{m_proposals[i].name}, {m_proposals[i].diplomaName}}});
    m_rows.setRows(std::move(rows));
    build(theme, session);
    m_table->selectAll();
    m_table->setFocus();
    showCount();
}

void EntryDialog::build(const Theme &theme, int session)
{
    m_table->setObjectName(u"proposals"_s);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(theme, m_table));
    m_table->setTwoLines(true);
    m_table->setSource(&m_rows);
    m_table->setEmptyState(new EmptyState(theme, Icon::CheckCircle, tr("Nobody to propose"),
        tr("Proposed are those in the last year of their path, for its diploma, who are not "
           "entered yet for session %1. The path is in the student’s file.")
            .arg(session)));
    auto *hint = makeLabel(tr("In the last year of their path and not entered yet. Ctrl and a "
                              "click, or Ctrl and Space, adds or takes away one; Ctrl+A all."),
        LabelLook::Muted, this);
    hint->setWordWrap(true);
    auto *card = new Card(theme, {}, this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Quiet, {}, this);
    cancel->setAutoDefault(false);
    cancel->setObjectName(u"cancel"_s);
    m_enter->setObjectName(u"enterChosen"_s);
    m_enter->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_enter);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(windowTitle(), LabelLook::Title, this));
    column->addWidget(hint);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    connect(m_table, &DataTable::selectionChangedByUser, this, &EntryDialog::showCount);
    connect(m_table, &DataTable::rowActivated, this, &EntryDialog::enter);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, &EntryDialog::enter);
}

void EntryDialog::showCount()
{
    const int count = int(m_table->selectedSource().size());
    m_enter->setText(tr("Enter %n", nullptr, count));
    m_enter->setEnabled(count > 0);
}

void EntryDialog::enter()
{
    std::vector<exams::Proposal> chosen;
    const QModelIndexList rows = m_table->selectedSource();
    for (const QModelIndex &row : rows)
        chosen.push_back(m_proposals[size_t(row.row())]);
    if (chosen.empty())
        return;
    m_message->clear();
    if (const auto given = m_give(chosen); !given)
        m_message->showError(given.error());
    else
        accept();
}

} // namespace ui
