#include "ui/attendance/close_period_dialog.h"

#include "core/attendance/errors.h"
#include "core/base/format.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Until the tenth the month before is what is closed.
base::DateRange proposed(QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    if (today.day() > 10)
        return {first, today};
    return {first.addMonths(-1), first.addDays(-1)};
}

} // namespace

std::vector<ListColumn> ClosePeriodDialog::missingColumns()
{
    return {{u"staff"_s, tr("With")}, {u"day"_s, tr("Day")}, {u"group"_s, tr("Group")}};
}

ClosePeriodDialog::ClosePeriodDialog(const Desk &desk, attendance::AttendanceService &attendance,
    const std::vector<school::Group> &groups, QWidget *parent)
    : TaskDialog(desk.theme, tr("Close the rolls of a period"),
        tr("Teachers change closed rolls no more; the office still corrects them."),
        tr("&Close the rolls"), parent)
    , m_attendance(attendance)
    , m_group(new QComboBox)
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_to(new DateField(desk.theme, desk.clock.today()))
    , m_state(makeLabel(QString(), LabelLook::Strong))
    , m_missingRows(missingColumns())
    , m_missing(new DataTable(desk.theme, tr("Rolls that stay open")))
{
    setObjectName(u"closePeriodDialog"_s);
    resize(desk.theme.px(480), desk.theme.px(600)); // with the rolls that stay open
    m_group->setObjectName(u"closeGroup"_s);
    m_from->setObjectName(u"closeFrom"_s);
    m_to->setObjectName(u"closeTo"_s);
    m_state->setObjectName(u"closeState"_s);
    m_missing->setObjectName(u"closeMissing"_s);
    m_group->addItem(tr("Every group"));
    for (const school::Group &group : groups) {
        if (!group.archivedOn)
            m_group->addItem(group.details.name, group.id.value());
    }
    const base::DateRange days = proposed(desk.clock.today());
    m_from->setDate(days.from);
    m_to->setDate(days.to);
    form().addField(u"group"_s, tr("Group"), m_group);
    addTyped(u"from"_s, tr("From"), m_from, Presence::Required);
    addTyped(u"to"_s, tr("To"), m_to, Presence::Required);
    m_state->setWordWrap(true);
    form().addWidget(m_state);
    m_missing->setSource(&m_missingRows);
    m_missing->setMinimumHeight(desk.theme.px(180));
    form().addWidget(m_missing);
    mapError(attendance::errors::kBadPeriod, u"to"_s);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ClosePeriodDialog::showState);
    connect(m_from, &TypedField::valueChanged, this, &ClosePeriodDialog::showState);
    connect(m_to, &TypedField::valueChanged, this, &ClosePeriodDialog::showState);
    setAct([this]() -> base::Done {
        ET_ASSIGN(m_closed, m_attendance.closePeriod(period()));
        return {};
    });
    showState();
}

attendance::RollPeriod ClosePeriodDialog::period() const
{
    attendance::RollPeriod period{
        {}, m_from->date().value_or(QDate()), m_to->date().value_or(QDate())};
    if (m_group->currentIndex() > 0)
        period.group = school::GroupId(m_group->currentData().toLongLong());
    return period;
}

void ClosePeriodDialog::showState()
{
    const auto state = m_attendance.periodState(period());
    std::vector<CellRows::Row> rows;
    if (state) {
        for (const attendance::RollToDo &one : state->missing) {
            const QString when =
                u"%1, %2"_s.arg(base::formatDate(one.day), timetable::formatSpan(one.span));
            rows.push_back({one.session.value(),
                {{one.staffName.isEmpty() ? tr("nobody named") : one.staffName, int(rows.size())},
                    {when, one.day.startOfDay().addSecs(one.span.starts * 60)}, {one.groupName}}});
        }
    }
    m_missing->setVisible(!rows.empty());
    const int open = int(rows.size());
    m_missingRows.setRows(std::move(rows));
    action().setEnabled(state && !state->closable.empty());
    if (!state) {
        m_state->setText(state.error().message);
        return;
    }
    QStringList parts{tr("%n roll(s) to close.", nullptr, int(state->closable.size()))};
    if (state->closed > 0)
        parts += tr("%n closed already.", nullptr, state->closed);
    if (open > 0)
        parts += tr("%n not done or incomplete, left open:", nullptr, open);
    m_state->setText(parts.join(u' '));
}

} // namespace ui
