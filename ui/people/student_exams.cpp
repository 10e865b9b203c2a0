#include "ui/people/student_exams.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/framework_service.h"
#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "core/exams/exam_service.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;
using security::Operation;

namespace {

ListCell dayCell(QDate day)
{
    return day.isValid() ? ListCell{base::formatDate(day), day} : ListCell{};
}

ListCell sessionCell(int session)
{
    return {QString::number(session), session};
}

Tone toneOf(exams::Standing standing)
{
    return standing == exams::Standing::Admitted ? Tone::Good : Tone::Neutral;
}

} // namespace

std::vector<ListColumn> StudentExams::columns()
{
    return {{u"session"_s, tr("Session"), ColumnKind::Number}, {u"what"_s, tr("What")},
        {u"state"_s, tr("State")}, {u"day"_s, tr("Day"), ColumnKind::Date},
        {u"facts"_s, tr("To know")}};
}

CellRows::Row StudentExams::entry(const exams::Registration &registration, const QString &diploma)
{
    const exams::Standing standing = exams::standingOf(registration);
    const QString number = registration.facts.candidateNumber;
    return {registration.id.value(),
        {sessionCell(registration.session), {tr("Entered for %1").arg(diploma)},
            {titleOf(standing), int(standing), toneOf(standing)},
            dayCell(registration.result ? registration.result->decidedOn : QDate()),
            {number.isEmpty() ? QString() : tr("Candidate number %1").arg(number)}}};
}

CellRows::Row StudentExams::call(const exams::ConvocationLine &line, int session)
{
    const exams::ConvocationDetails &details = line.convocation.details;
    const QString unit = base::joined({line.unitCode, line.unitLabel}, u" "_s);
    return {line.convocation.id.value(),
        {sessionCell(session), {unit.isEmpty() ? tr("Paper") : tr("Paper of %1").arg(unit)},
            {tr("Called"), 0, Tone::Accent}, dayCell(details.day),
            {base::joined({hoursText(details), details.place, details.note}, u" · "_s)}}};
}

CellRows::Row StudentExams::adjustment(const exams::Adjustment &adjustment)
{
    const exams::AdjustmentDetails &details = adjustment.details;
    const bool isGranted = details.state == exams::AdjustmentState::Granted
        || details.state == exams::AdjustmentState::Applied;
    return {adjustment.id.value(),
        {sessionCell(adjustment.session), {tr("Adjustment: %1").arg(titleOf(details.kind))},
            {titleOf(details.state), int(details.state), isGranted ? Tone::Good : Tone::Warning},
            dayCell(details.decidedOn.value_or(QDate())), {details.detail}}};
}

base::Result<std::vector<CellRows::Row>> StudentExams::entered(
    security::Workspace &workspace, people::StudentId student)
{
    std::vector<CellRows::Row> rows;
    if (workspace.reach(Operation::ReadExams) == security::Reach::None)
        return rows;
    exams::CalendarService calendar(workspace);
    diplomas::FrameworkService frameworks(workspace);
    ET_ASSIGN(const auto registrations, exams::ExamService(workspace).ofStudent(student));
    for (const exams::Registration &registration : registrations) {
        ET_ASSIGN(const auto framework, frameworks.framework(registration.diploma));
        rows.push_back(entry(registration, framework.shortName));
        ET_ASSIGN(const auto calls, calendar.convocations(registration.session));
        for (const exams::ConvocationLine &line : calls) {
            if (line.convocation.registration == registration.id)
                rows.push_back(call(line, registration.session));
        }
    }
    return rows;
}

base::Result<std::vector<CellRows::Row>> StudentExams::rows(
    security::Workspace &workspace, people::StudentId student)
{
    ET_ASSIGN(auto rows, entered(workspace, student));
    ET_ASSIGN(const auto adjustments, exams::AdjustmentService(workspace).ofStudent(student));
    for (const exams::AdjustmentLine &line : adjustments)
        rows.push_back(adjustment(line.adjustment));
    // CellRows wants keys that differ; rows here are of three kinds.
    for (size_t at = 0; at < rows.size(); ++at)
        rows[at].key = qint64(at) + 1;
    return rows;
}

} // namespace ui
