#include "ui/evaluations/evaluation_dialog.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr std::array kPoints{5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100};
constexpr int kHighestCoefficient = 10000;
} // namespace

EvaluationDialog::EvaluationDialog(const Theme &theme, QDate today, const Choices &choices,
    const evaluations::EvaluationDetails &proposed, bool isNew, QWidget *parent)
    : TaskDialog(theme, isNew ? tr("New evaluation") : tr("Evaluation"),
        tr("Marks are typed afterwards, beside the names."), tr("&Keep"), parent)
    , m_group(new QComboBox)
    , m_subject(new QComboBox)
    , m_title(new QLineEdit)
    , m_day(new DateField(theme, today))
    , m_outOf(new QComboBox)
    , m_coefficient(new QLineEdit)
    , m_staff(new QComboBox)
{
    setObjectName(u"evaluationDialog"_s);
    m_group->setObjectName(u"evaluationGroup"_s);
    m_subject->setObjectName(u"evaluationSubject"_s);
    m_title->setObjectName(u"evaluationTitle"_s);
    m_day->setObjectName(u"evaluationDay"_s);
    m_outOf->setObjectName(u"evaluationOutOf"_s);
    m_coefficient->setObjectName(u"evaluationCoefficient"_s);
    m_staff->setObjectName(u"evaluationStaff"_s);
    for (const school::Group &group : choices.groups) {
        if (!group.archivedOn || group.id == proposed.group)
            m_group->addItem(group.details.name, group.id.value());
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(proposed.group.value())));
    m_subject->setEditable(true);
    m_subject->addItems(choices.subjects);
    m_subject->setCurrentText(proposed.subject);
    m_title->setText(proposed.title);
    m_day->setDate(proposed.takenOn);
    for (const int points : kPoints)
        m_outOf->addItem(QString::number(points), points * 100);
    m_outOf->setCurrentIndex(std::max(0, m_outOf->findData(proposed.outOfHundredths)));
    m_coefficient->setText(evaluations::formatMark(proposed.coefficientHundredths));
    m_staff->addItem(tr("Nobody named"), qint64(0));
    for (const school::StaffName &one : choices.staff) {
        if (!one.archived || one.id == proposed.staff)
            m_staff->addItem(one.name, one.id.value());
    }
    if (proposed.staff)
        m_staff->setCurrentIndex(std::max(0, m_staff->findData(proposed.staff->value())));
    form().addField(u"group"_s, tr("Group"), m_group, Presence::Required);
    form().addField(u"subject"_s, tr("Subject"), m_subject, Presence::Required);
    form().addField(u"title"_s, tr("About what"), m_title, Presence::Required);
    addTyped(u"day"_s, tr("On"), m_day, Presence::Required);
    form().addField(u"outOf"_s, tr("Out of"), m_outOf);
    form().addField(u"coefficient"_s, tr("Coefficient"), m_coefficient);
    form().addField(u"staff"_s, tr("Given by"), m_staff);
    mapError(evaluations::errors::kMissingSubject, u"subject"_s);
    mapError(evaluations::errors::kMissingTitle, u"title"_s);
    mapError(evaluations::errors::kBadDay, u"day"_s);
    mapError(evaluations::errors::kBadOutOf, u"outOf"_s);
    mapError(evaluations::errors::kMarkTooHigh, u"outOf"_s);
    mapError(evaluations::errors::kBadCoefficient, u"coefficient"_s);
}

evaluations::EvaluationDetails EvaluationDialog::details() const
{
    evaluations::EvaluationDetails details;
    details.group = school::GroupId(m_group->currentData().toLongLong());
    details.subject = m_subject->currentText();
    details.title = m_title->text();
    details.takenOn = m_day->date().value_or(QDate());
    details.outOfHundredths = m_outOf->currentData().toInt();
    // What is no number is refused by its range.
    const auto typed = evaluations::markFromText(m_coefficient->text(), kHighestCoefficient);
    details.coefficientHundredths = typed ? typed->hundredths.value_or(0) : 0;
    if (const qint64 staff = m_staff->currentData().toLongLong())
        details.staff = school::StaffId(staff);
    return details;
}

} // namespace ui
