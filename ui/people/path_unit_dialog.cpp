#include "ui/people/path_unit_dialog.h"

#include "core/paths/path_service.h"
#include "ui/people/kept_mark_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paths::UnitStanding;

namespace {
constexpr int kAsUsual = -1;
constexpr int kFirstSession = 2000;
constexpr int kLastSession = 2100;
constexpr int kNotKnown = kFirstSession - 1;
} // namespace

PathUnitDialog::PathUnitDialog(const Theme &theme, const diplomas::ExamUnit &unit,
    const paths::PathUnit *said, QDate today, QWidget *parent)
    : TaskDialog(theme, tr("Unit in this path"), nameOf(unit), tr("&Keep"), parent)
    , m_unit(unit.id)
    , m_standing(new QComboBox)
    , m_mark(new KeptMarkField(theme))
    , m_from(new QSpinBox)
    , m_last(new QSpinBox)
    , m_reason(new QLineEdit)
{
    setObjectName(u"pathUnitDialog"_s);
    addFields(theme, unit.kind == diplomas::UnitKind::Optional);
    fill(said, today);
    connect(m_standing, &QComboBox::currentIndexChanged, this, &PathUnitDialog::showFields);
    showFields();
    m_standing->setFocus();
}

void PathUnitDialog::addFields(const Theme &theme, bool isOptional)
{
    resize(theme.px(460), theme.px(520));
    m_standing->setObjectName(u"unitStanding"_s);
    m_mark->setObjectName(u"keptMark"_s);
    m_from->setObjectName(u"keptFrom"_s);
    m_reason->setObjectName(u"unitReason"_s);
    m_standing->addItem(isOptional ? tr("Not chosen") : tr("To be taken"), kAsUsual);
    for (const UnitStanding one : paths::kUnitStandings) {
        if (one == (isOptional ? UnitStanding::Exempt : UnitStanding::Chosen))
            continue;
        m_standing->addItem(titleOf(one), int(one));
    }
    m_from->setRange(kFirstSession, kLastSession);
    m_last->setRange(kNotKnown, kLastSession);
    m_last->setSpecialValueText(tr("Not known"));
    form().addField(u"standing"_s, tr("In this path"), m_standing);
    addTyped(u"mark"_s, tr("Mark kept, out of 20"), m_mark, Presence::Required);
    form().addField(u"from"_s, tr("Given in the session"), m_from);
    form().addField(u"last"_s, tr("Last session it serves"), m_last, Presence::Optional,
        tr("As the statement of marks or the rules of the diploma say"));
    form().addField(u"reason"_s, tr("What it rests on"), m_reason, Presence::Optional,
        tr("A diploma held, a decision and its day: never anything of health."));
    mapError(paths::errors::kMissingReason, u"reason"_s);
}

void PathUnitDialog::fill(const paths::PathUnit *said, QDate today)
{
    m_from->setValue(said && said->fromSession ? *said->fromSession : today.year());
    m_last->setValue(said && said->lastSession ? *said->lastSession : kNotKnown);
    if (!said)
        return;
    m_standing->setCurrentIndex(m_standing->findData(int(said->standing)));
    m_mark->setHundredths(said->markHundredths);
    m_reason->setText(said->reason);
}

std::optional<UnitStanding> PathUnitDialog::standing() const
{
    const int chosen = m_standing->currentData().toInt();
    return chosen == kAsUsual ? std::nullopt : std::optional(UnitStanding(chosen));
}

void PathUnitDialog::showFields()
{
    const bool isKept = standing() == UnitStanding::Kept;
    for (const QString &key : {u"mark"_s, u"from"_s, u"last"_s})
        form().setFieldVisible(key, isKept);
    form().setFieldVisible(u"reason"_s, standing().has_value());
}

std::optional<paths::PathUnit> PathUnitDialog::typed() const
{
    const auto chosen = standing();
    if (!chosen)
        return std::nullopt;
    paths::PathUnit unit{.unit = m_unit, .standing = *chosen};
    unit.reason = m_reason->text();
    if (*chosen != UnitStanding::Kept)
        return unit;
    unit.markHundredths = m_mark->hundredths();
    unit.fromSession = m_from->value();
    if (m_last->value() != kNotKnown)
        unit.lastSession = m_last->value();
    return unit;
}

} // namespace ui
