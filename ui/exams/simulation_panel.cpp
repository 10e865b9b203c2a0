#include "ui/exams/simulation_panel.h"

#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/exams/marks_model.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;

SimulationPanel::SimulationPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new Card(desk.theme, tr("Simulation"), this))
    , m_verdict(new PillLabel(desk.theme))
    , m_warning(makeLabel({}, LabelLook::Muted))
    , m_words(makeLabel({}))
    , m_lines({{u"unit"_s, tr("Unit")}, {u"mark"_s, tr("Mark"), ColumnKind::Number},
          {u"coefficient"_s, tr("Coef."), ColumnKind::Number},
          {u"points"_s, tr("Points"), ColumnKind::Number}, {u"how"_s, tr("How")}})
    , m_table(new DataTable(desk.theme, tr("Computation")))
{
    setObjectName(u"simulation"_s);
    m_table->setObjectName(u"simulationLines"_s);
    m_words->setObjectName(u"simulationWords"_s);
    m_warning->setObjectName(u"simulationWarning"_s);
    m_table->setSource(&m_lines);
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::Exams, tr("Nothing is computed"),
        tr("Choose a candidate: the computation of the result stands here, line by line.")));
    for (QLabel *label : {m_warning, m_words})
        label->setWordWrap(true);
    m_card->addMark(m_verdict);
    m_card->body()->addWidget(m_warning);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void SimulationPanel::addAction(QPushButton *button)
{
    m_card->body()->addWidget(button, 0, Qt::AlignLeft);
}

void SimulationPanel::show(const QString &name, const exams::Simulation *simulation,
    diplomas::PassRule rule, const QString &warning)
{
    m_card->setTitle(name.isEmpty() ? tr("Simulation") : name);
    m_warning->setText(warning);
    m_verdict->setVisible(simulation && simulation->decision);
    std::vector<CellRows::Row> rows;
    if (simulation) {
        qint64 key = 0;
        for (const exams::SimulationLine &line : linesOf(*simulation)) {
            rows.push_back({++key,
                {{line.code, key}, {line.mark}, {line.coefficient}, {line.points}, {line.how}}});
        }
    }
    m_lines.setRows(std::move(rows));
    m_words->setText(simulation ? sentencesOf(*simulation, rule).join(u'\n') : QString());
    if (simulation && simulation->decision) {
        m_verdict->setText(
            titleOf(simulation->decision->verdict), toneOf(simulation->decision->verdict));
    }
}

} // namespace ui
