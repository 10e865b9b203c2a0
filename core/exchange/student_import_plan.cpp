#include "core/exchange/student_import_plan.h"

#include "core/exchange/student_import_families.h"
#include "core/exchange/student_import_losses.h"
#include "core/exchange/student_import_matching.h"
#include "core/exchange/student_import_overlay.h"
#include "core/exchange/student_import_schooling.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr int kProgressStep = 200;
constexpr int kManyPerHundred = 5;
constexpr int kFewFields = 10; // fewer than these are never many

// A refusal is said with the rows; what is refused changes nothing of the plan.
class Planner {
public:
    Planner(const ImportSource &source, const ImportSnapshot &snapshot)
        : m_source(source)
        , m_snapshot(snapshot)
        , m_reader(source, snapshot.today, snapshot.uai)
        , m_matcher(snapshot)
        , m_families(snapshot, m_plan)
        , m_schooling(snapshot, source.options, m_plan)
    {
        m_plan.uuid = security::Workspace::newUuid();
    }

    void take(const Row &row)
    {
        PlannedRow told;
        told.line = row.line;
        const GivenRow given = m_reader.read(row, told);
        told.name = people::listName(given.student.lastName, given.student.firstNames);
        PlannedStudent planned;
        planned.row = m_plan.rows.size();
        const auto known = identify(row, given, told, planned);
        if (told.refusals.empty())
            m_schooling.plan(given, m_reader, row, told, planned);
        if (told.refusals.empty())
            keep(row, given, known, told, planned);
        count(told);
        m_plan.rows.push_back(std::move(told));
    }

    ImportPlan finish() { return std::move(m_plan); }

private:
    // Who it is, and what of the person changes.
    std::optional<size_t> identify(
        const Row &row, const GivenRow &given, PlannedRow &told, PlannedStudent &planned)
    {
        if (!told.refusals.empty())
            return std::nullopt;
        const StudentMatch match = m_matcher.match(given.student);
        const int column =
            m_reader.columnOf(match.isAboutIne ? ImportField::Ine : ImportField::LastName);
        for (const QString &warning : match.warnings)
            told.warnings.push_back(m_reader.remark(row, column, warning));
        if (!match.refusal.isEmpty()) {
            told.refusals.push_back(m_reader.remark(row, column, match.refusal));
            return std::nullopt;
        }
        if (match.known)
            planned.existing = m_snapshot.students[*match.known];
        else
            requireIdentity(row, given, told);
        if (planned.existing && planned.existing->archivedOn) {
            told.refusals.push_back(m_reader.remark(row, column,
                QCoreApplication::translate(
                    "exchange", "The file of %1 is archived: take it out of the archive first.")
                    .arg(people::letterName(planned.existing->details))));
        }
        judgeIdentity(row, given, told, planned);
        return match.known;
    }

    void requireIdentity(const Row &row, const GivenRow &given, PlannedRow &told)
    {
        const auto require = [&](bool isThere, ImportField field, const QString &why) {
            if (!isThere)
                told.refusals.push_back(m_reader.remark(row, m_reader.columnOf(field), why));
        };
        require(!given.student.lastName.isEmpty(), ImportField::LastName,
            QCoreApplication::translate("exchange", "The last name is missing."));
        require(!given.student.firstNames.isEmpty(), ImportField::FirstNames,
            QCoreApplication::translate("exchange", "The first name is missing."));
        require(given.student.birthDate.isValid(), ImportField::BirthDate,
            QCoreApplication::translate("exchange", "The birth date is missing."));
    }

    void judgeIdentity(
        const Row &row, const GivenRow &given, PlannedRow &told, PlannedStudent &planned)
    {
        const people::StudentDetails before =
            planned.existing ? planned.existing->details : people::StudentDetails();
        planned.details = overlaid(before, given);
        if (!told.refusals.empty() || planned.details == before)
            return;
        const auto checked = people::checkedDetails(planned.details, m_snapshot.today);
        if (checked)
            planned.details = *checked;
        else
            told.refusals.push_back(m_reader.remark(row, -1, checked.error().message));
    }

    // Nothing is refused from here on: families are shared between rows.
    void keep(const Row &row, const GivenRow &given, std::optional<size_t> known, PlannedRow &told,
        PlannedStudent &planned)
    {
        const people::StudentDetails before =
            planned.existing ? planned.existing->details : people::StudentDetails();
        std::vector<security::FieldChange> changes;
        for (security::FieldChange &change : people::changesBetween(before, planned.details)) {
            if (change.before.value_or(QString()) != change.after.value_or(QString()))
                changes.push_back(std::move(change));
        }
        const QDate from = m_snapshot.today;
        const people::PostalAddress home = move(row, given, from, told, planned, changes);
        told.changes.insert(told.changes.begin(), changes.begin(), changes.end());
        m_families.plan(given, home, from, m_reader, row, told, planned);
        weigh(before, planned);
        m_matcher.take(planned.details, known, row.line);
        told.name = people::listName(planned.details);
        if (planned.existing)
            told.student = planned.existing->id;
        told.state = !planned.existing ? RowState::Created
            : told.changes.empty()     ? RowState::Unchanged
                                       : RowState::Updated;
        if (told.state == RowState::Unchanged)
            return;
        planned.uuid = planned.existing ? planned.existing->uuid : security::Workspace::newUuid();
        m_plan.students.push_back(std::move(planned));
    }

    people::PostalAddress move(const Row &row, const GivenRow &given, QDate from, PlannedRow &told,
        PlannedStudent &planned, std::vector<security::FieldChange> &changes)
    {
        const auto uses = planned.existing
            ? m_snapshot.studentAddresses.value(planned.existing->id.value())
            : std::vector<people::AddressUse>();
        QDate day = from;
        if (uses.empty() && planned.enrolment)
            day = std::min(day, planned.enrolment->enrolment.entryOn);
        const auto erased = [&](ImportField field) { return given.erased.contains(int(field)); };
        const PlannedMove moved = overlaid(uses, given.home,
            {erased(ImportField::AddressLine1), erased(ImportField::AddressLine2),
                erased(ImportField::PostalCode), erased(ImportField::Commune)},
            day);
        if (moved.partStayed) {
            told.warnings.push_back(m_reader.remark(row, m_reader.columnOf(ImportField::Commune),
                QCoreApplication::translate("exchange",
                    "Part of the address is not in the list and stays as it was: check it.")));
        }
        if (moved.move) {
            planned.home = moved.move;
            changes.push_back(moved.move->changes[0]);
        }
        return moved.now;
    }

    // How much of what was filled is given another value.
    void weigh(const people::StudentDetails &before, const PlannedStudent &planned)
    {
        if (!planned.existing)
            return;
        for (const security::FieldChange &change :
            people::changesBetween(before, planned.details)) {
            const QString was = change.before.value_or(QString());
            const QString is = change.after.value_or(QString());
            m_plan.filledFields += was.isEmpty() ? 0 : 1;
            m_plan.changedFields += !was.isEmpty() && was != is ? 1 : 0;
            m_plan.erasedFields += !was.isEmpty() && is.isEmpty() ? 1 : 0;
        }
    }

    void count(PlannedRow &told)
    {
        if (!told.refusals.empty()) {
            told.state = RowState::Refused;
            told.changes.clear();
        }
        ImportCounts &counts = m_plan.counts;
        ++counts.rows;
        counts.created += told.state == RowState::Created ? 1 : 0;
        counts.updated += told.state == RowState::Updated ? 1 : 0;
        counts.unchanged += told.state == RowState::Unchanged ? 1 : 0;
        counts.refused += told.state == RowState::Refused ? 1 : 0;
        counts.warnings += told.warnings.empty() ? 0 : 1;
    }

    const ImportSource &m_source;
    const ImportSnapshot &m_snapshot;
    ImportPlan m_plan;
    RowReader m_reader;
    StudentMatcher m_matcher;
    FamilyPlanner m_families;
    SchoolingPlanner m_schooling;
};

} // namespace

QString titleOf(RowState state)
{
    switch (state) {
    case RowState::Created:
        return QCoreApplication::translate("exchange", "New");
    case RowState::Updated:
        return QCoreApplication::translate("exchange", "Updated");
    case RowState::Unchanged:
        return QCoreApplication::translate("exchange", "Unchanged");
    case RowState::Refused:
        return QCoreApplication::translate("exchange", "Refused");
    }
    return {};
}

bool ImportPlan::changesMuch() const
{
    return changedFields >= kFewFields && changedFields * 100 > filledFields * kManyPerHundred;
}

QString ImportPlan::muchChangedText() const
{
    if (erasedFields > 0) {
        return QCoreApplication::translate("exchange",
            "%1 filled fields out of %2 would change, %3 of them be emptied. Is it the right list?")
            .arg(QString::number(changedFields), QString::number(filledFields),
                QString::number(erasedFields));
    }
    return QCoreApplication::translate(
        "exchange", "%1 filled fields out of %2 would change. Is it the right list?")
        .arg(QString::number(changedFields), QString::number(filledFields));
}

base::Result<ImportPlan> planImport(
    const ImportSource &source, const ImportSnapshot &snapshot, const ImportProgress &progress)
{
    ET_TRY(source.mapping.check());
    Planner planner(source, snapshot);
    const int total = int(source.sheet.rows.size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % kProgressStep == 0 && !progress(i, total)) {
            return base::fail(errors::kCancelled,
                QCoreApplication::translate("exchange", "Stopped: nothing was changed."));
        }
        planner.take(source.sheet.rows[size_t(i)]);
    }
    ImportPlan plan = planner.finish();
    ET_TRY(checkColumnsAreWhole(source, plan, snapshot));
    return plan;
}

} // namespace exchange
