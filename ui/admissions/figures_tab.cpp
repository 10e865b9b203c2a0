#include "ui/admissions/figures_tab.h"

#include "core/base/text.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/ratio_cell.h"
#include "ui/base/shown_list.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using admissions::ConversionBy;
using exchange::ColumnKind;

namespace {
constexpr int kFirstRate = 4;
constexpr int kRates = 4;
} // namespace

FiguresTab::FiguresTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows({{u"name"_s, tr("Source")}, {u"candidates"_s, tr("Candidates"), ColumnKind::Number},
          {u"turned-away"_s, tr("Not coming"), ColumnKind::Number},
          {u"observations"_s, tr("Third-form observations"), ColumnKind::Number},
          {u"of-stays"_s, tr("Made a stay")}, {u"of-accepted"_s, tr("Accepted")},
          {u"of-enrolled"_s, tr("Enrolled")}, {u"enrolled-of-stays"_s, tr("After a stay")}})
    , m_by(new QComboBox(this))
    , m_table(new DataTable(desk.theme, tr("Figures of the candidates"), this))
{
    m_by->setObjectName(u"figuresBy"_s);
    m_by->setAccessibleName(tr("Figures per"));
    m_by->addItem(tr("Per source"), int(ConversionBy::Source));
    m_by->addItem(tr("Per workshop"), int(ConversionBy::Workshop));
    m_by->addItem(tr("Per year"), int(ConversionBy::Year));
    m_table->setObjectName(u"figuresTable"_s);
    for (int rate = kFirstRate; rate < kFirstRate + kRates; ++rate)
        m_table->setItemDelegateForColumn(rate, new RatioBarDelegate(desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(new EmptyState(desk.theme, Icon::Dashboard, tr("No figures yet"),
        tr("They are made of the candidates, their stays and the decisions.")));
    auto *card = new Card(desk.theme, tr("From the first contact to the enrolment"), this);
    card->setFlush(true);
    card->addMark(m_by);
    auto *output = new ListOutput(desk, services.workspace, services.accounts, this);
    m_shown = new ShownList(m_desk, *output, *m_table,
        {u"conversions"_s, tr("Figures of the candidates"), ListOutput::Content::Plain});
    m_shown->setNote([this] { return base::joined({m_yearLabel, m_by->currentText()}, u" · "_s); });
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    auto *meaning = new ElidedLabel(
        tr("Each candidate counts once. Accepted: at some time, whatever followed. After a stay: "
           "enrolled of those who made one. Third-form observations are no stays."),
        LabelLook::Muted, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(card, 1);
    column->addWidget(meaning);
    setFocusProxy(m_table);
    connect(m_by, &QComboBox::currentIndexChanged, this, &FiguresTab::show);
}

void FiguresTab::reload(std::optional<school::SchoolYearId> year, const QString &yearLabel)
{
    m_year = year;
    m_yearLabel = yearLabel;
    show();
}

CellRows::Row FiguresTab::rowOf(const admissions::Conversion &one, qint64 key) const
{
    const auto count = [](int figure) { return ListCell{QString::number(figure), figure}; };
    const QString name = one.name.isEmpty() ? tr("Not known") : one.name;
    return {key,
        {{name, key}, count(one.candidates), count(one.turnedAway), count(one.observations),
            ratioCell(one.ofStays()), ratioCell(one.ofAccepted()), ratioCell(one.ofEnrolled()),
            ratioCell(one.enrolledOfStays())}};
}

void FiguresTab::show()
{
    const auto by = ConversionBy(m_by->currentData().toInt());
    const auto found = admissions::conversions(m_services.workspace, by, m_year);
    if (!found) {
        m_desk.messages.showError(found.error());
        return;
    }
    switch (by) {
    case ConversionBy::Source:
        m_rows.setColumnTitle(0, tr("Source"));
        break;
    case ConversionBy::Workshop:
        m_rows.setColumnTitle(0, tr("Workshop"));
        break;
    case ConversionBy::Year:
        m_rows.setColumnTitle(0, tr("School year"));
        break;
    }
    std::vector<CellRows::Row> rows;
    for (const admissions::Conversion &one : *found)
        rows.push_back(rowOf(one, qint64(rows.size()) + 1));
    if (rows.size() > 1) {
        admissions::Conversion all = admissions::together(*found);
        all.name = tr("Together");
        rows.push_back(rowOf(all, qint64(rows.size()) + 1));
    }
    m_rows.setRows(std::move(rows));
}

void FiguresTab::print()
{
    m_shown->print();
}

} // namespace ui
