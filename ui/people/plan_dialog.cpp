#include "ui/people/plan_dialog.h"

#include "core/enrolment/enrolment_steps.h"
#include "ui/base/date_field.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kMostYears = 5;
constexpr int kNoSession = 1999; // below the first a session may be: none is planned
constexpr int kLastSession = 2100;
} // namespace

PlanDialog::PlanDialog(const Theme &theme, QDate today, const paths::IndividualPath &path,
    const QString &about, QWidget *parent)
    : TaskDialog(theme, tr("Length of the path"), about, tr("&Keep"), parent)
    , m_planned(new QSpinBox)
    , m_year(new QSpinBox)
    , m_from(new DateField(theme, today))
    , m_session(new QSpinBox)
    , m_decidedOn(new DateField(theme, today))
    , m_decidedBy(new QLineEdit)
    , m_reason(new QLineEdit)
{
    setObjectName(u"planDialog"_s);
    addFields(theme);
    fill(path, today);
    for (QSpinBox *years : {m_planned, m_year})
        connect(years, &QSpinBox::valueChanged, this, &PlanDialog::showFrom);
    showFrom();
    m_planned->setFocus();
}

void PlanDialog::addFields(const Theme &theme)
{
    resize(theme.px(480), theme.px(640));
    m_planned->setObjectName(u"plannedYears"_s);
    m_year->setObjectName(u"yearOfPath"_s);
    m_session->setObjectName(u"plannedSession"_s);
    m_decidedBy->setObjectName(u"decidedBy"_s);
    m_decidedOn->setObjectName(u"decidedOn"_s);
    m_planned->setRange(1, kMostYears);
    m_year->setRange(1, kMostYears);
    m_session->setRange(kNoSession, kLastSession);
    m_session->setSpecialValueText(tr("As the years say"));
    form().addField(u"planned"_s, tr("Years of the path"), m_planned, Presence::Optional,
        tr("Two years are usual. One or three years need a decision of positioning."));
    form().addField(u"year"_s, tr("This year is year number"), m_year);
    addTyped(u"from"_s, tr("The change of years holds from"), m_from, Presence::Required);
    form().addField(u"session"_s, tr("Planned exam session"), m_session);
    form().addSection(
        tr("Decision of positioning"), tr("Leave the day empty as long as no decision is known."));
    addTyped(u"decidedOn"_s, tr("Decided on"), m_decidedOn);
    form().addField(u"decidedBy"_s, tr("Decided by"), m_decidedBy, Presence::Optional,
        tr("The authority, as its letter says"));
    form().addField(u"reason"_s, tr("Reason"), m_reason, Presence::Optional,
        tr("A diploma held, a class attended: never anything of health."));
    mapError(paths::errors::kBadSession, u"session"_s);
    mapError(paths::errors::kBadPositioning, u"decidedOn"_s);
    mapError(paths::errors::kNoPath, u"from"_s);
    mapError(enrolment::errors::kPathYears, u"year"_s);
    mapError(enrolment::errors::kVersionOver, u"planned"_s);
}

void PlanDialog::fill(const paths::IndividualPath &path, QDate today)
{
    if (const paths::Stage *stage = path.stageOn(today))
        m_stage = *stage;
    m_planned->setValue(m_stage.plannedYears);
    m_year->setValue(m_stage.yearOfPath);
    m_from->setDate(m_stage.dates.from.isValid() ? qMax(m_stage.dates.from, today) : today);
    m_session->setValue(path.plan.session.value_or(kNoSession));
    if (!path.plan.positioning)
        return;
    m_decidedOn->setDate(path.plan.positioning->decidedOn);
    m_decidedBy->setText(path.plan.positioning->decidedBy);
    m_reason->setText(path.plan.positioning->reason);
}

bool PlanDialog::hasOtherYears() const
{
    return m_planned->value() != m_stage.plannedYears || m_year->value() != m_stage.yearOfPath;
}

void PlanDialog::showFrom()
{
    form().setFieldVisible(u"from"_s, hasOtherYears());
}

paths::PlanForm PlanDialog::typed() const
{
    paths::PlanForm wanted;
    if (m_session->value() != kNoSession)
        wanted.plan.session = m_session->value();
    const bool isDecided =
        !m_decidedOn->isEmpty() || !(m_decidedBy->text() + m_reason->text()).trimmed().isEmpty();
    if (isDecided) {
        wanted.plan.positioning = paths::Positioning{
            m_decidedOn->date().value_or(QDate()), m_decidedBy->text(), m_reason->text()};
    }
    if (hasOtherYears()) {
        wanted.years = paths::PlanForm::Years{
            m_year->value(), m_planned->value(), m_from->date().value_or(QDate())};
    }
    return wanted;
}

} // namespace ui
