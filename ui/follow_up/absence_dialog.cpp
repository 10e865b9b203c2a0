#include "ui/follow_up/absence_dialog.h"

#include "core/people/student.h"
#include "ui/base/date_field.h"
#include "ui/base/student_combo.h"
#include "ui/base/time_field.h"
#include "ui/follow_up/reason_dialog.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kDayEnd = 1440;
constexpr int kLongestName = 100;
constexpr int kLongestNote = 500;

std::optional<QTime> timeOf(int minute)
{
    if (minute <= 0 || minute >= kDayEnd)
        return std::nullopt;
    return QTime(minute / 60, minute % 60);
}

int minuteOf(const std::optional<QTime> &time, int whole)
{
    return time ? timetable::minuteOfDay(*time) : whole;
}

} // namespace

AbsenceDialog::AbsenceDialog(const Theme &theme, QDate today,
    const std::vector<absences::Reason> &reasons,
    const std::vector<enrolment::StudentRow> &students, QWidget *parent)
    : TaskDialog(theme, tr("Announce an absence"), tr("The rolls of those days begin with it."),
        tr("&Announce"), parent)
    , m_student(new StudentCombo(students))
    , m_from(new DateField(theme, today))
    , m_fromTime(new TimeField(theme))
    , m_to(new DateField(theme, today))
    , m_toTime(new TimeField(theme))
    , m_reason(new QComboBox)
    , m_toldBy(new QLineEdit)
    , m_note(new QLineEdit)
{
    // A name that is typed to the end is chosen without the list; student() judges it.
    form().addField(u"student"_s, tr("Student"), m_student, Presence::Required);
    mapError(kNoSuchStudent, u"student"_s);
    addFields(theme, reasons);
    m_from->setDate(today);
    m_to->setDate(today);
    m_student->setFocus();
}

AbsenceDialog::AbsenceDialog(const Theme &theme, QDate today,
    const std::vector<absences::Reason> &reasons, const absences::AbsenceLine &line,
    QWidget *parent)
    : TaskDialog(theme, tr("Absence"),
        people::listName(line.lastName, people::firstOf(line.firstNames)), tr("&Keep"), parent)
    , m_before(line.absence.details)
    , m_from(new DateField(theme, today))
    , m_fromTime(new TimeField(theme))
    , m_to(new DateField(theme, today))
    , m_toTime(new TimeField(theme))
    , m_reason(new QComboBox)
    , m_toldBy(new QLineEdit)
    , m_note(new QLineEdit)
{
    addFields(theme, reasons);
    const absences::AbsenceSpan &span = m_before.span;
    m_from->setDate(span.fromDay);
    m_fromTime->setTime(timeOf(span.fromMinute));
    m_to->setDate(span.toDay);
    m_toTime->setTime(timeOf(span.toMinute));
    if (m_before.reason && m_reason->findData(*m_before.reason) < 0 && line.reason) {
        // Retired since: it stays on what it was noted for.
        m_reason->addItem(line.reason->label, line.reason->code);
    }
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(m_before.reason.value_or(QString()))));
    m_toldBy->setText(m_before.toldBy);
    m_note->setText(m_before.note);
    m_reason->setFocus();
}

void AbsenceDialog::addFields(const Theme &theme, const std::vector<absences::Reason> &reasons)
{
    setObjectName(u"absenceDialog"_s);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    resize(theme.px(480), theme.px(680));
    m_reason->addItem(tr("Nobody has said why yet"), QString());
    fillReasons(*m_reason, reasons);
    m_toldBy->setMaxLength(kLongestName);
    m_note->setMaxLength(kLongestNote);
    addTyped(u"fromDay"_s, tr("From"), m_from, Presence::Required);
    addTyped(
        u"fromTime"_s, tr("At"), m_fromTime, Presence::Optional, tr("Empty: from the morning on"));
    addTyped(u"toDay"_s, tr("Until"), m_to, Presence::Required);
    addTyped(u"toTime"_s, tr("Until the hour"), m_toTime, Presence::Optional,
        tr("Empty: the whole day"));
    form().addField(u"reason"_s, tr("Reason"), m_reason);
    form().addField(u"toldBy"_s, tr("Told by"), m_toldBy);
    form().addField(u"note"_s, tr("Note"), m_note, Presence::Optional,
        tr("Never a word of health: that there is a reason is enough."));
    mapError(absences::errors::kBadSpan, u"toDay"_s);
    mapError(absences::errors::kOverlaps, u"fromDay"_s);
    mapError(absences::errors::kNotEnrolled, u"fromDay"_s);
    mapError(absences::errors::kUnknownReason, u"reason"_s);
}

void AbsenceDialog::choose(people::StudentId student)
{
    if (m_student)
        m_student->choose(student);
}

std::optional<people::StudentId> AbsenceDialog::student() const
{
    return m_student ? m_student->student() : std::nullopt;
}

QString AbsenceDialog::studentName() const
{
    return m_student ? m_student->studentName() : QString();
}

absences::AbsenceDetails AbsenceDialog::details() const
{
    absences::AbsenceDetails details = m_before;
    details.span = {m_from->date().value_or(QDate()), minuteOf(m_fromTime->time(), 0),
        m_to->date().value_or(QDate()), minuteOf(m_toTime->time(), kDayEnd)};
    const QString reason = m_reason->currentData().toString();
    details.reason = reason.isEmpty() ? std::nullopt : std::optional(reason);
    details.toldBy = m_toldBy->text();
    details.note = m_note->text();
    return details;
}

} // namespace ui
