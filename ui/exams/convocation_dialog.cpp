#include "ui/exams/convocation_dialog.h"

#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/time_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ConvocationDialog::ConvocationDialog(const Theme &theme, QDate today, const QString &whom,
    const std::vector<diplomas::ExamUnit> &units, const exams::ConvocationDetails &details,
    Give give, QWidget *parent)
    : TaskDialog(theme, tr("Convocation"), whom, tr("Save"), parent)
    , m_unit(new QComboBox)
    , m_day(new DateField(theme, today))
    , m_starts(new TimeField(theme))
    , m_ends(new TimeField(theme))
    , m_place(new QLineEdit)
    , m_note(new QLineEdit)
{
    setObjectName(u"convocationDialog"_s);
    m_unit->addItem(tr("No unit in particular"), 0);
    for (const diplomas::ExamUnit &unit : units)
        m_unit->addItem(nameOf(unit), unit.id.value());
    m_place->setMaxLength(200);
    m_note->setMaxLength(500);
    form().addField(u"callUnit"_s, tr("Unit"), m_unit);
    addTyped(u"callDay"_s, tr("Day"), m_day, Presence::Required);
    addTyped(u"callStarts"_s, tr("Begins at"), m_starts);
    addTyped(u"callEnds"_s, tr("Ends at"), m_ends);
    form().addField(u"callPlace"_s, tr("Place"), m_place);
    form().addField(u"callNote"_s, tr("To bring, to know"), m_note);
    mapError(exams::errors::kBadConvocation, u"callDay"_s);
    mapError(exams::errors::kBadCallHours, u"callEnds"_s);
    fill(details);
    setAct([this, give = std::move(give)] { return give(typed()); });
}

void ConvocationDialog::fill(const exams::ConvocationDetails &details)
{
    const qint64 unit = details.unit ? details.unit->value() : 0;
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    if (details.day.isValid())
        m_day->setDate(details.day);
    m_starts->setTime(details.starts);
    if (details.starts && details.minutes > 0)
        m_ends->setTime(details.starts->addSecs(details.minutes * 60));
    m_place->setText(details.place);
    m_note->setText(details.note);
}

exams::ConvocationDetails ConvocationDialog::typed() const
{
    exams::ConvocationDetails details;
    if (const qint64 unit = m_unit->currentData().toLongLong())
        details.unit = diplomas::ExamUnitId(unit);
    details.day = m_day->date().value_or(QDate());
    details.starts = m_starts->time();
    if (details.starts && m_ends->time())
        details.minutes = details.starts->secsTo(*m_ends->time()) / 60;
    details.place = m_place->text();
    details.note = m_note->text();
    return details;
}

} // namespace ui
