#include "ui/exams/exam_rows.h"

#include "core/base/format.h"
#include "ui/base/ratio_cell.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ColumnKind;

namespace {

Tone toneOf(exams::Standing standing)
{
    switch (standing) {
    case exams::Standing::PresenceUnknown:
        return Tone::Neutral;
    case exams::Standing::Absent:
        return Tone::Warning;
    case exams::Standing::ResultAwaited:
        return Tone::Accent;
    case exams::Standing::Admitted:
        return Tone::Good;
    case exams::Standing::Partial:
        return Tone::Warning;
    case exams::Standing::Deferred:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

// Short words for a pill beside the column that says who came.
QString wordOf(exams::Standing standing)
{
    switch (standing) {
    case exams::Standing::PresenceUnknown:
        return u"—"_s;
    case exams::Standing::Absent:
        return ExamRows::tr("Absent");
    case exams::Standing::ResultAwaited:
        return ExamRows::tr("Awaited");
    case exams::Standing::Admitted:
        return ExamRows::tr("Obtained");
    case exams::Standing::Partial:
        return ExamRows::tr("In part");
    case exams::Standing::Deferred:
        return ExamRows::tr("Not obtained");
    }
    return {};
}

// How far the confirmation has come, in the order of its way.
ListCell confirmationCell(const exams::Confirmation &confirmation)
{
    if (confirmation.sentOn)
        return {ExamRows::tr("Sent"), 3, Tone::Good};
    if (confirmation.signedOn)
        return {ExamRows::tr("To send"), 2, Tone::Warning};
    if (confirmation.printedOn)
        return {ExamRows::tr("To be signed"), 1, Tone::Warning};
    return {ExamRows::tr("To print"), 0, Tone::Neutral};
}

ListCell figure(int count)
{
    return {QString::number(count), count};
}

} // namespace

std::vector<ListColumn> ExamRows::columns()
{
    return {{u"name"_s, tr("Candidate"), ColumnKind::Text, tr("Group")},
        {u"diploma"_s, tr("Diploma")}, {u"number"_s, tr("Number")}, {u"present"_s, tr("Came")},
        {u"standing"_s, tr("Result")}, {u"honours"_s, tr("Honours")},
        {u"decided"_s, tr("Decided on"), ColumnKind::Date}, {u"source"_s, tr("Source")},
        {u"confirmation"_s, tr("Confirmation")}};
}

QString ExamRows::presence(const std::optional<bool> &present)
{
    if (!present)
        return tr("To be noted");
    return *present ? tr("Yes") : tr("No");
}

CellRows::Row ExamRows::candidate(const exams::ExamLine &line)
{
    const exams::Registration &registration = line.registration;
    const exams::Standing standing = exams::standingOf(registration);
    ListCell name{line.student};
    name.secondary = line.groupName;
    ListCell decided;
    QString honours;
    if (const auto &result = registration.result) {
        decided = {base::formatDate(result->decidedOn), result->decidedOn};
        if (result->honours != exams::Honours::None)
            honours = titleOf(result->honours);
    }
    return {registration.id.value(),
        {name, {line.diplomaName}, {registration.facts.candidateNumber},
            {presence(registration.facts.present)},
            {wordOf(standing), int(standing), toneOf(standing)}, {honours}, decided,
            {registration.result ? registration.result->source : QString()},
            confirmationCell(registration.facts.confirmation)}};
}

std::vector<ListColumn> ExamRows::successColumns()
{
    return {{u"diploma"_s, tr("Diploma")}, {u"registered"_s, tr("Entered"), ColumnKind::Number},
        {u"present"_s, tr("Present"), ColumnKind::Number},
        {u"admitted"_s, tr("Admitted"), ColumnKind::Number},
        {u"partial"_s, tr("In part"), ColumnKind::Number},
        {u"deferred"_s, tr("Deferred"), ColumnKind::Number},
        {u"honours"_s, tr("With honours"), ColumnKind::Number},
        {u"of-present"_s, tr("Of those who came")}, {u"of-registered"_s, tr("Of those entered")},
        {u"of-cohort"_s, tr("Of the cohort")}};
}

CellRows::Row ExamRows::success(const exams::DiplomaResults &results, qint64 key)
{
    return {key,
        {{results.name}, figure(results.registered), figure(results.present),
            figure(results.admitted), figure(results.partial), figure(results.deferred),
            figure(results.withHonours), ratioCell(results.ofPresent()),
            ratioCell(results.ofRegistered()), ratioCell(results.ofCohort())}};
}

} // namespace ui
