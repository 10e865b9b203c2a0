#include "core/security/threshold_service.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace security {

namespace {

base::Result<std::vector<StoredSetting>> storedOf(
    storage::Database &database, const std::vector<SettingKey> &keys)
{
    std::vector<StoredSetting> stored;
    for (const SettingKey &key : keys) {
        ET_ASSIGN(auto setting, Settings::stored(database, key));
        stored.push_back(std::move(setting));
    }
    return stored;
}

// The green zone lies inside the red bounds, whichever of both was just written.
base::Done checkZones(storage::Database &database)
{
    ET_ASSIGN(const int greenLow, Settings::number(database, settings::kPracticeGreenLow));
    ET_ASSIGN(const int greenHigh, Settings::number(database, settings::kPracticeGreenHigh));
    ET_ASSIGN(const int redLow, Settings::number(database, settings::kPracticeRedLow));
    ET_ASSIGN(const int redHigh, Settings::number(database, settings::kPracticeRedHigh));
    if (redLow <= greenLow && greenHigh <= redHigh)
        return {};
    return base::fail(errors::kBadThreshold,
        QCoreApplication::translate("security",
            "The green zone must lie inside the red bounds. Change the other line first, or choose "
            "values between them."));
}

base::Done writeBack(Transaction &transaction, const std::vector<SettingKey> &keys,
    const std::vector<StoredSetting> &expected, const std::vector<StoredSetting> &before)
{
    for (size_t i = 0; i < keys.size(); ++i)
        ET_TRY(Settings::writeBack(transaction, keys[i], expected[i], before[i]));
    return checkZones(transaction.database());
}

} // namespace

ThresholdService::ThresholdService(Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<ThresholdRow>> ThresholdService::rows()
{
    ET_TRY(m_workspace.require(Operation::ReadSchool));
    std::vector<ThresholdRow> rows;
    for (const Threshold threshold : kThresholds) {
        ET_ASSIGN(const auto stored, storedOf(m_workspace.database(), keysOf(threshold)));
        ThresholdRow row{threshold, {}, stored.front().source, stored.front().verifiedOn};
        for (const StoredSetting &setting : stored)
            row.values += setting.value;
        rows.push_back(row);
    }
    return rows;
}

base::Result<Undo> ThresholdService::set(
    Threshold threshold, const QString &typed, const QString &typedSource)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(const QStringList values, parsedValue(threshold, typed));
    ET_ASSIGN(const QString source,
        base::cleanLine(typedSource, QCoreApplication::translate("security", "Source"), 200));
    if (source.isEmpty()) {
        return base::fail(errors::kSourceMissing,
            QCoreApplication::translate("security",
                "Say where this value comes from: a text, a letter, a decision of the school."));
    }
    const std::vector<SettingKey> keys = keysOf(threshold);
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto before, storedOf(m_workspace.database(), keys));
    for (size_t i = 0; i < keys.size(); ++i)
        ET_TRY(Settings::write(transaction, keys[i], values.at(qsizetype(i)), source));
    ET_TRY(checkZones(m_workspace.database()));
    ET_ASSIGN(const auto after, storedOf(m_workspace.database(), keys));
    ET_TRY(transaction.commit());
    return Undo{{[keys, after, before](
                     Transaction &t, UndoRun &) { return writeBack(t, keys, after, before); }}};
}

base::Done ThresholdService::undo(const Undo &undo)
{
    return takeBack(m_workspace, Operation::ManageSettings, undo);
}

} // namespace security
