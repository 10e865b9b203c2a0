#include "core/exams/marks_service.h"

#include "core/diplomas/framework_repository.h"
#include "core/exams/exam_repository.h"
#include "core/exams/unit_operations.h"
#include "core/exams/unit_repository.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using diplomas::Framework;
using security::Edited;
using security::Operation;
using security::Permit;
using security::Settings;
using security::Transaction;

base::Result<BacProPolicy> bacProPolicy(storage::Database &database)
{
    ET_ASSIGN(const int best, Settings::number(database, security::settings::kBacProBestMark));
    ET_ASSIGN(const int kept, Settings::number(database, security::settings::kBacProKeptHonours));
    ET_ASSIGN(const int bars, Settings::number(database, security::settings::kBacProAbsenceBars));
    return BacProPolicy{best != 0, kept != 0, bars != 0};
}

namespace {

base::Result<Framework> frameworkOf(
    storage::Database &database, const Permit &permit, diplomas::DiplomaVersionId version)
{
    ET_ASSIGN(auto framework, diplomas::FrameworkRepository::find(database, permit, version));
    if (!framework)
        return base::fail(security::notThere());
    return std::move(*framework);
}

std::vector<UnitEntry> withModes(std::vector<UnitEntry> entries, const std::vector<UnitMode> &modes)
{
    for (UnitEntry &entry : entries) {
        for (const UnitMode &one : modes) {
            if (entry.unit == one.unit && entry.isSat())
                entry.mode = one.mode;
        }
    }
    return entries;
}

} // namespace

MarksService::MarksService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Framework>> MarksService::diplomasOf(int session)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto lines, ExamList::ofSession(database, permit, session));
    std::set<diplomas::DiplomaVersionId> versions;
    std::vector<Framework> frameworks;
    for (const ExamLine &line : lines) {
        if (!versions.insert(line.registration.diploma).second)
            continue;
        ET_ASSIGN(Framework framework, frameworkOf(database, permit, line.registration.diploma));
        frameworks.push_back(std::move(framework));
    }
    std::sort(frameworks.begin(), frameworks.end(), [](const Framework &a, const Framework &b) {
        return nameOf(a).localeAwareCompare(nameOf(b)) < 0;
    });
    return frameworks;
}

base::Result<MarksSheet> MarksService::sheet(int session, diplomas::DiplomaVersionId version)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(Framework framework, frameworkOf(database, permit, version));
    ET_ASSIGN(auto lines, ExamList::ofSession(database, permit, session));
    tellApart(lines);
    ET_ASSIGN(auto entries, UnitRepository::ofSession(database, permit, session));
    ET_ASSIGN(const BacProPolicy rules, bacProPolicy(database));
    MarksSheet sheet{std::move(framework), session, {}, rules};
    for (ExamLine &line : lines) {
        if (line.registration.diploma != version)
            continue;
        const qint64 key = line.registration.id.value();
        sheet.rows.push_back({std::move(line), std::move(entries[key])});
    }
    return sheet;
}

base::Result<std::vector<UnitResults>> MarksService::unitResults(int session)
{
    ET_ASSIGN(const auto frameworks, diplomasOf(session));
    std::vector<UnitResults> results;
    for (const Framework &framework : frameworks) {
        ET_ASSIGN(const MarksSheet marks, sheet(session, framework.version));
        std::vector<std::vector<UnitEntry>> candidates;
        for (const MarksRow &row : marks.rows)
            candidates.push_back(row.entries);
        for (UnitResults &one : unitResultsOf(framework, candidates))
            results.push_back(std::move(one));
    }
    return results;
}

base::Result<std::vector<BlockCertificate>> MarksService::certificates(int session)
{
    ET_ASSIGN(const auto frameworks, diplomasOf(session));
    std::vector<BlockCertificate> certificates;
    for (const Framework &framework : frameworks) {
        ET_ASSIGN(const MarksSheet marks, sheet(session, framework.version));
        for (const MarksRow &row : marks.rows) {
            for (BlockCertificate &one : certificatesOf(row.line, framework, row.entries))
                certificates.push_back(std::move(one));
        }
    }
    return certificates;
}

base::Result<std::vector<UnitEntry>> MarksService::unitsOf(ExamRegistrationId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    return UnitRepository::ofRegistration(m_workspace.database(), permit, id);
}

base::Result<std::vector<UnitEntry>> MarksService::proposalFor(ExamRegistrationId id)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ReadExams));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto registration, ExamRepository::find(database, permit, id));
    if (!registration)
        return base::fail(security::notThere());
    ET_ASSIGN(const Framework framework, frameworkOf(database, permit, registration->diploma));
    ET_ASSIGN(
        const auto path, pathOf(database, permit, registration->student, registration->diploma));
    return proposedEntries(framework, path ? &*path : nullptr, registration->session);
}

base::Result<BacProPolicy> MarksService::policy()
{
    ET_TRY(m_workspace.require(Operation::ReadExams));
    return bacProPolicy(m_workspace.database());
}

base::Result<Edited> MarksService::setUnits(
    ExamRegistrationId id, int rowVersion, const std::vector<UnitEntry> &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, UnitOperations::setUnits(transaction, id, rowVersion, typed));
    ET_TRY(transaction.commit());
    return edited;
}

base::Result<ModesSet> MarksService::setModes(
    int session, diplomas::DiplomaVersionId version, const std::vector<UnitMode> &modes)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto lines, ExamList::ofSession(transaction.database(), permit, session));
    ModesSet set;
    for (const ExamLine &line : lines) {
        const Registration &registration = line.registration;
        if (registration.diploma != version)
            continue;
        ET_ASSIGN(const auto before,
            UnitRepository::ofRegistration(transaction.database(), permit, registration.id));
        const auto after = withModes(before, modes);
        if (after == before)
            continue;
        ET_ASSIGN(Edited edited,
            UnitOperations::setUnits(transaction, registration.id, registration.rowVersion, after));
        set.undo.add(std::move(edited.undo));
        ++set.candidates;
    }
    ET_TRY(transaction.commit());
    return set;
}

base::Result<Edited> MarksService::record(
    ExamRegistrationId id, int rowVersion, diplomas::ExamUnitId unit, const UnitMark &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::RecordExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Edited edited, UnitOperations::mark(transaction, id, rowVersion, unit, typed));
    ET_TRY(transaction.commit());
    return edited;
}

base::Done MarksService::setPolicy(const BacProPolicy &policy, const QString &source)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    const auto write = [&](const security::SettingKey &key, bool value) {
        return Settings::write(transaction, key, value ? u"1"_s : u"0"_s, source);
    };
    ET_TRY(write(security::settings::kBacProBestMark, policy.bestOfBothMarks));
    ET_TRY(write(security::settings::kBacProKeptHonours, policy.honoursWithKeptMarks));
    ET_TRY(write(security::settings::kBacProAbsenceBars, policy.absenceBars));
    return transaction.commit();
}

base::Done MarksService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::RecordExams, undo);
}

} // namespace exams
