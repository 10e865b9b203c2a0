#include "ui/exams/success_view.h"

#include "core/base/format.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/shown_list.h"
#include "ui/exams/exam_rows.h"
#include "ui/exams/exams_services.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SuccessView::SuccessView(const Desk &desk, const ExamsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(ExamRows::successColumns())
    , m_card(new Card(desk.theme, tr("Success per diploma"), this))
    , m_table(new DataTable(desk.theme, tr("Success per diploma")))
{
    m_table->setObjectName(u"successTable"_s);
    for (int rate = ExamRows::kFirstRate; rate < m_rows.columnCount(); ++rate)
        m_table->setItemDelegateForColumn(rate, new RatioBarDelegate(desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::Exams, tr("No result to count"),
        tr("Rates appear here once candidates are entered and the jury’s results noted.")));
    m_card->setFlush(true);
    auto *output = new ListOutput(desk, services.workspace, services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"exams.success"_s, tr("Success per diploma"), ListOutput::Content::Plain,
            {u"registered"_s, u"present"_s, u"honours"_s}});
    m_shown->setNote([this] { return note(); });
    m_shown->addButtons(*m_card);
    m_card->body()->addWidget(m_table, 1);
    auto *definitions = new Card(desk.theme, tr("What the rates mean"), this);
    for (const QString &text :
        {tr("Of those who came: diplomas obtained out of candidates who came to the exam. Absent "
            "candidates do not count; a result still awaited counts as not obtained."),
            tr("Of those entered: diplomas obtained out of all candidates entered, absent ones "
               "included."),
            tr("Of the cohort: diplomas obtained out of everybody who began training for this "
               "session, whoever left on the way included."),
            tr("A percentage is given from five cases on; n/N always.")}) {
        auto *line = makeLabel(text, LabelLook::Muted);
        line->setWordWrap(true);
        definitions->body()->addWidget(line);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(m_card, 1);
    column->addWidget(definitions);
    setFocusProxy(m_table);
}

void SuccessView::setResults(const std::vector<exams::DiplomaResults> &results, int session)
{
    m_session = session;
    m_together = exams::together(results);
    m_card->setTitle(tr("Success per diploma · session %1").arg(session));
    std::vector<CellRows::Row> rows;
    for (size_t i = 0; i < results.size(); ++i)
        rows.push_back(ExamRows::success(results[i], qint64(i) + 1));
    m_rows.setRows(std::move(rows));
}

QString SuccessView::note() const
{
    return tr("Session %1 · all diplomas: %2 of those who came")
        .arg(QString::number(m_session), base::formatRatio(m_together.ofPresent()));
}

void SuccessView::print()
{
    m_shown->print();
}

} // namespace ui
