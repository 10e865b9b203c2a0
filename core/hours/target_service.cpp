#include "core/hours/target_service.h"

#include "core/base/text.h"
#include "core/diplomas/diploma_repository.h"
#include "core/security/threshold.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hours {

namespace {

using security::Operation;
using security::Threshold;
using security::Transaction;
using Wanted = std::optional<DiplomaTarget>;

const QString kAdd =
    u"INSERT INTO practice_target (diploma_id, numerator, denominator, green_low, green_high, "
    "red_low, red_high, source, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (diploma_id) DO NOTHING"_s;
const QString kUpdate =
    u"UPDATE practice_target SET numerator = ?, denominator = ?, green_low = ?, green_high = ?, "
    "red_low = ?, red_high = ?, source = ?, row_version = ? WHERE diploma_id = ? AND "
    "row_version = ?"_s;
const QString kRemove = u"DELETE FROM practice_target WHERE diploma_id = ? AND row_version = ?"_s;

TypedTarget shown(const PracticeTarget &target, const QString &source)
{
    const auto text = [](int number) { return QString::number(number); };
    return {security::shownValue(
                Threshold::PracticeTarget, {text(target.numerator), text(target.denominator)}),
        security::shownValue(
            Threshold::PracticeGreen, {text(target.greenLow), text(target.greenHigh)}),
        security::shownValue(Threshold::PracticeRed, {text(target.redLow), text(target.redHigh)}),
        source};
}

// "2/3 · 60 – 72 · 55 – 78" for the history; nothing for the school's.
std::optional<QString> told(const Wanted &target)
{
    if (!target)
        return std::nullopt;
    const TypedTarget text = shown(target->target, target->source);
    return QStringList{text.share, text.green, text.red}.join(u" · "_s);
}

std::optional<QString> sourceOf(const Wanted &target)
{
    return target ? std::optional(target->source) : std::nullopt;
}

base::Result<PracticeTarget> parsed(const TypedTarget &typed)
{
    const auto numbers = [](Threshold threshold, const QString &text) -> base::Result<QStringList> {
        const auto values = security::parsedValue(threshold, text);
        if (!values)
            return base::fail(errors::kBadTarget,
                u"%1 – %2"_s.arg(security::titleOf(threshold), values.error().message));
        return *values;
    };
    ET_ASSIGN(const QStringList share, numbers(Threshold::PracticeTarget, typed.share));
    ET_ASSIGN(const QStringList green, numbers(Threshold::PracticeGreen, typed.green));
    ET_ASSIGN(const QStringList red, numbers(Threshold::PracticeRed, typed.red));
    PracticeTarget target;
    target.numerator = share.at(0).toInt();
    target.denominator = share.at(1).toInt();
    target.greenLow = green.at(0).toInt();
    target.greenHigh = green.at(1).toInt();
    target.redLow = red.at(0).toInt();
    target.redHigh = red.at(1).toInt();
    if (target.redLow <= target.greenLow && target.greenHigh <= target.redHigh)
        return target;
    return base::fail(errors::kBadTarget,
        QCoreApplication::translate(
            "hours", "The green zone must lie inside the red bounds: correct one of them."));
}

base::Result<Wanted> stored(const Transaction &transaction, diplomas::DiplomaId diploma)
{
    ET_ASSIGN(const auto all, TargetRepository::all(transaction.database(), transaction.permit()));
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const DiplomaTarget &target) { return target.diploma == diploma; });
    return found == all.end() ? Wanted() : Wanted(*found);
}

// expected 0: there is none yet. False when that is no longer so.
base::Result<bool> write(
    Transaction &transaction, diplomas::DiplomaId diploma, const Wanted &wanted, int expected)
{
    storage::Statement row(transaction.database(),
        !wanted             ? kRemove
            : expected == 0 ? kAdd
                            : kUpdate);
    if (!wanted) {
        ET_TRY(row.run(diploma, expected));
    } else if (const PracticeTarget &t = wanted->target; expected == 0) {
        ET_TRY(row.run(diploma, t.numerator, t.denominator, t.greenLow, t.greenHigh, t.redLow,
            t.redHigh, wanted->source, wanted->rowVersion));
    } else {
        ET_TRY(row.run(t.numerator, t.denominator, t.greenLow, t.greenHigh, t.redLow, t.redHigh,
            wanted->source, wanted->rowVersion, diploma, expected));
    }
    return row.affectedRows() == 1;
}

// Brings a diploma's own target from what is stored in this version to another, or to none.
base::Done replaceIn(Transaction &transaction, const TargetRow &row, const Wanted &wanted,
    int expected, const QString &action)
{
    ET_ASSIGN(const Wanted before, stored(transaction, row.diploma));
    ET_ASSIGN(const bool isWritten, write(transaction, row.diploma, wanted, expected));
    if (!isWritten)
        return base::fail(security::changedMeanwhile(transaction.database(), row.diplomaUuid));
    return transaction.record(action, {u"practice_target"_s, row.diplomaUuid},
        {{u"target"_s, told(before), told(wanted)},
            {u"source"_s, sourceOf(before), sourceOf(wanted)}});
}

} // namespace

TargetService::TargetService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<TargetRow>> TargetService::rows()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const PracticeTarget school, PracticeTarget::ofSchool(database));
    ET_ASSIGN(const auto own, TargetRepository::all(database, permit));
    ET_ASSIGN(const auto diplomas, diplomas::DiplomaRepository::all(database, permit));
    std::vector<TargetRow> rows;
    for (const diplomas::Diploma &diploma : diplomas) {
        const auto found = std::find_if(own.begin(), own.end(),
            [&](const DiplomaTarget &target) { return target.diploma == diploma.id; });
        if (diploma.retired && found == own.end())
            continue;
        TargetRow row{diploma.id, diploma.uuid,
            diploma.shortName.isEmpty() ? diploma.title : diploma.shortName};
        row.isOwn = found != own.end();
        row.typed = row.isOwn ? shown(found->target, found->source) : shown(school, {});
        row.rowVersion = row.isOwn ? found->rowVersion : 0;
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const TargetRow &a, const TargetRow &b) {
        return base::frenchCollator().compare(a.name, b.name) < 0;
    });
    return rows;
}

base::Result<security::Edited> TargetService::set(const TargetRow &row, const TypedTarget &typed)
{
    ET_ASSIGN(const PracticeTarget target, parsed(typed));
    ET_ASSIGN(const QString source,
        base::cleanLine(typed.source, QCoreApplication::translate("hours", "Source"), 200));
    if (source.isEmpty()) {
        return base::fail(errors::kTargetSourceMissing,
            QCoreApplication::translate("hours",
                "Say where this target comes from: a text, a letter, a decision of the school."));
    }
    return replace(row, DiplomaTarget{row.diploma, target, source, row.rowVersion + 1});
}

base::Result<security::Edited> TargetService::clear(const TargetRow &row)
{
    return replace(row, std::nullopt);
}

base::Result<security::Edited> TargetService::replace(const TargetRow &row, const Wanted &wanted)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Wanted before, stored(transaction, row.diploma));
    ET_TRY(replaceIn(transaction, row, wanted, row.rowVersion, u"practice-target.edit"_s));
    ET_TRY(transaction.commit());
    const int version = wanted ? wanted->rowVersion : 0;
    if (before)
        before->rowVersion = std::max(before->rowVersion, version) + 1;
    return security::Edited{version, {{[row, before, version](Transaction &t, security::UndoRun &) {
                                return replaceIn(
                                    t, row, before, version, u"practice-target.undo-edit"_s);
                            }}}};
}

base::Done TargetService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSettings, undo);
}

} // namespace hours
