#include "ui/people/issued_papers.h"

#include "core/base/format.h"
#include "core/letters/issued_register.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

IssuedPapers::IssuedPapers(const Desk &desk, security::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_model(new CellRows(
          {{u"date"_s, tr("Issued on"), exchange::ColumnKind::Date}, {u"title"_s, tr("Paper")},
              {u"number"_s, tr("Number")}, {u"recipient"_s, tr("To whom")}, {u"by"_s, tr("By")}},
          this))
    , m_table(new DataTable(desk.theme, tr("Issued papers")))
    , m_open(makeButton(desk.theme, tr("&Open"), ButtonLook::Secondary, Icon::File))
    , m_write(makeButton(desk.theme, tr("&Write a letter"), ButtonLook::Secondary, Icon::Mail))
{
    m_table->setObjectName(u"studentPapers"_s);
    m_table->setSource(m_model);
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::Documents, tr("Nothing issued yet"),
        tr("Letters, certificates, agreements, receipts and reminders about this young person "
           "stay here as they were issued.")));
    m_open->setObjectName(u"studentPaperOpen"_s);
    m_write->setObjectName(u"studentLetter"_s);
    auto *card = new Card(desk.theme, tr("Issued papers"), this);
    card->setFlush(true);
    card->addAction(m_open);
    card->addAction(m_write);
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_open, &QPushButton::clicked, this, &IssuedPapers::open);
    connect(m_table, &DataTable::rowActivated, this, &IssuedPapers::open);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_student)
            m_desk.navigator.go({u"letters"_s, u"student"_s, m_student->value()});
    });
}

void IssuedPapers::show(std::optional<people::StudentId> student)
{
    m_student = student;
    std::vector<CellRows::Row> rows;
    if (student) {
        const auto lines = letters::IssuedRegister(m_workspace).lines({student, {}});
        if (!lines) {
            m_desk.messages.showError(lines.error());
            return;
        }
        for (const letters::IssuedLine &line : *lines) {
            const QDate day = line.issuedAt.toLocalTime().date();
            rows.push_back({line.id.value(),
                {{base::formatDate(day), day}, {line.title}, {line.number}, {line.recipient},
                    {line.issuedBy}}});
        }
    }
    m_open->setEnabled(!rows.empty());
    m_write->setEnabled(student.has_value());
    m_model->setRows(std::move(rows));
}

void IssuedPapers::open()
{
    const QModelIndex current = m_table->currentSource();
    if (current.isValid())
        m_desk.navigator.go({u"letters"_s, u"document"_s, m_model->keyAt(current)});
}

} // namespace ui
