#include "core/diplomas/framework_repository.h"

#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

const QString kFind =
    u"SELECT v.id, v.uuid, v.diploma_id, d.title, d.short_name, d.kind, v.catalogue_id, v.label, "
    "v.first_session, v.last_session, v.state, v.verified_on, v.verified_by, a.name, v.pass_rule, "
    "v.units_complete, v.follows, v.source, v.note, v.row_version FROM diploma_version v "
    "JOIN diploma d ON d.id = v.diploma_id LEFT JOIN account a ON a.id = v.verified_by "
    "WHERE v.id = ?"_s;
const QString kUnits =
    u"SELECT id, uuid, code, paper, label, kind, coefficient_hundredths, suggested_hundredths, "
    "mode, in_professional_average, duration, source, verified_on, note, position, retired, "
    "row_version FROM exam_unit WHERE version_id = ? ORDER BY position, id"_s;
const QString kBlocks =
    u"SELECT id, uuid, code, label, unit_id, source, verified_on, position, retired, row_version "
    "FROM competency_block WHERE version_id = ? ORDER BY position, id"_s;
const QString kCompetencies =
    u"SELECT c.id, c.uuid, c.block_id, c.code, c.label, c.short_label, c.source, c.verified_on, "
    "c.position, c.retired, c.equivalent_id, c.row_version FROM competency c "
    "JOIN competency_block b ON b.id = c.block_id WHERE b.version_id = ? "
    "ORDER BY c.position, c.id"_s;
const QString kUpdate =
    u"UPDATE diploma_version SET catalogue_id = ?, label = ?, first_session = ?, "
    "last_session = ?, state = ?, verified_on = ?, verified_by = ?, pass_rule = ?, "
    "units_complete = ?, follows = ?, source = ?, note = ?, row_version = row_version + 1 "
    "WHERE id = ? AND row_version = ?"_s;
const QString kVersionOf = u"SELECT b.version_id FROM competency c "
                           "JOIN competency_block b ON b.id = c.block_id WHERE c.id = ?"_s;

std::optional<int> optionalNumber(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
}

base::Result<Framework> frameworkOf(const storage::Statement &row)
{
    Framework framework{row.id<DiplomaVersionTag>(0), row.text(1), row.id<DiplomaTag>(2)};
    framework.title = row.text(3);
    framework.shortName = row.text(4);
    framework.kind = kindFrom(row.text(5));
    if (!row.isNull(6))
        framework.catalogueId = row.text(6);
    framework.label = row.text(7);
    framework.sessions = {optionalNumber(row, 8), optionalNumber(row, 9)};
    ET_ASSIGN(framework.state, frameworkStateFrom(row.text(10)));
    framework.verifiedOn = row.optionalDate(11);
    framework.verifier = row.optionalId<security::AccountTag>(12);
    framework.verifiedBy = row.text(13);
    ET_ASSIGN(framework.passRule, passRuleFrom(row.text(14)));
    framework.unitsComplete = row.flag(15);
    framework.follows = row.optionalId<DiplomaVersionTag>(16);
    framework.source = row.text(17);
    framework.note = row.text(18);
    framework.rowVersion = row.smallInteger(19);
    return framework;
}

base::Done readUnits(storage::Database &database, Framework &framework)
{
    storage::Statement row(database, kUnits);
    ET_TRY(row.run(framework.version));
    while (row.next()) {
        ET_ASSIGN(const UnitKind kind, unitKindFrom(row.text(5)));
        ET_ASSIGN(const ExamMode mode, examModeFrom(row.text(8)));
        framework.units.push_back({row.id<ExamUnitTag>(0), row.text(1), row.text(2), row.text(3),
            row.text(4), kind, optionalNumber(row, 6), optionalNumber(row, 7), mode, row.flag(9),
            row.text(10), row.text(11), row.optionalDate(12), row.text(13), row.smallInteger(14),
            row.flag(15), row.smallInteger(16)});
    }
    return row.finished();
}

base::Done readBlocks(storage::Database &database, Framework &framework)
{
    storage::Statement row(database, kBlocks);
    ET_TRY(row.run(framework.version));
    while (row.next()) {
        framework.blocks.push_back({row.id<CompetencyBlockTag>(0), row.text(1), row.text(2),
            row.text(3), row.optionalId<ExamUnitTag>(4), row.text(5), row.optionalDate(6),
            row.smallInteger(7), row.flag(8), row.smallInteger(9), {}});
    }
    return row.finished();
}

base::Done readCompetencies(storage::Database &database, Framework &framework)
{
    storage::Statement row(database, kCompetencies);
    ET_TRY(row.run(framework.version));
    while (row.next()) {
        const auto blockId = row.id<CompetencyBlockTag>(2);
        const auto block = std::find_if(framework.blocks.begin(), framework.blocks.end(),
            [&](const CompetencyBlock &one) { return one.id == blockId; });
        if (block == framework.blocks.end())
            continue;
        block->competencies.push_back({row.id<CompetencyTag>(0), row.text(1), blockId, row.text(3),
            row.text(4), row.text(5), row.text(6), row.optionalDate(7), row.smallInteger(8),
            row.flag(9), row.optionalId<CompetencyTag>(10), row.smallInteger(11)});
    }
    return row.finished();
}

base::Result<std::optional<Framework>> findVersion(
    storage::Database &database, DiplomaVersionId version)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(version));
    if (row.next()) {
        ET_ASSIGN(Framework framework, frameworkOf(row));
        return std::optional(std::move(framework));
    }
    ET_TRY(row.finished());
    return std::optional<Framework>();
}

} // namespace

base::Result<std::optional<Framework>> FrameworkRepository::find(
    storage::Database &database, const security::Permit &, DiplomaVersionId version)
{
    ET_ASSIGN(auto framework, findVersion(database, version));
    if (!framework)
        return framework;
    ET_TRY(readUnits(database, *framework));
    ET_TRY(readBlocks(database, *framework));
    ET_TRY(readCompetencies(database, *framework));
    return framework;
}

base::Result<bool> FrameworkRepository::update(
    security::Transaction &transaction, const Framework &framework, int rowVersion)
{
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(framework.catalogueId, framework.label, framework.sessions.first,
        framework.sessions.last, storedName(framework.state), framework.verifiedOn,
        framework.verifier, storedName(framework.passRule), framework.unitsComplete,
        framework.follows, framework.source, framework.note, framework.version, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<std::optional<DiplomaVersionId>> FrameworkRepository::versionOf(
    storage::Database &database, const security::Permit &, CompetencyId competency)
{
    storage::Statement row(database, kVersionOf);
    ET_TRY(row.run(competency));
    if (row.next())
        return std::optional(row.id<DiplomaVersionTag>(0));
    ET_TRY(row.finished());
    return std::optional<DiplomaVersionId>();
}

} // namespace diplomas
