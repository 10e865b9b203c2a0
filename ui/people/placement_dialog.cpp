#include "ui/people/placement_dialog.h"

#include "core/absences/absence_case.h"
#include "ui/base/date_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kAimHeight = 84;
}

PlacementDialog::PlacementDialog(const Theme &theme, QDate today,
    const placements::Placement *before, const QString &about, QWidget *parent)
    : TaskDialog(theme, tr("Stay in a company"), about, before ? tr("&Keep") : tr("&Add"), parent)
    , m_company(new QLineEdit)
    , m_tutor(new QLineEdit)
    , m_first(new DateField(theme, today))
    , m_last(new DateField(theme, today))
    , m_aim(new QPlainTextEdit)
{
    setObjectName(u"placementDialog"_s);
    addFields(theme);
    if (before) {
        m_company->setText(before->details.company);
        m_tutor->setText(before->details.tutor);
        m_first->setDate(before->details.firstDay);
        m_last->setDate(before->details.lastDay);
        m_aim->setPlainText(before->details.aim);
    }
    m_company->setFocus();
}

void PlacementDialog::addFields(const Theme &theme)
{
    resize(theme.px(480), theme.px(560));
    m_company->setObjectName(u"company"_s);
    m_first->setObjectName(u"placementFirst"_s);
    m_last->setObjectName(u"placementLast"_s);
    m_aim->setTabChangesFocus(true);
    m_aim->setFixedHeight(theme.px(kAimHeight));
    form().addField(u"company"_s, tr("Company"), m_company, Presence::Required);
    form().addField(u"tutor"_s, tr("Tutor"), m_tutor);
    addTyped(u"first"_s, tr("First day"), m_first, Presence::Required,
        tr("The rolls of these days are filled in by themselves: at work elsewhere."));
    addTyped(u"last"_s, tr("Last day"), m_last, Presence::Required);
    form().addField(u"aim"_s, tr("What is to be learned there"), m_aim);
    mapError(placements::errors::kNoCompany, u"company"_s);
    mapError(placements::errors::kBadDays, u"last"_s);
    mapError(absences::errors::kOverlaps, u"first"_s);
    mapError(absences::errors::kNotEnrolled, u"first"_s);
    mapError(absences::errors::kBadSpan, u"last"_s);
}

placements::PlacementDetails PlacementDialog::typed() const
{
    return {m_company->text(), m_tutor->text(), m_first->date().value_or(QDate()),
        m_last->date().value_or(QDate()), m_aim->toPlainText()};
}

} // namespace ui
