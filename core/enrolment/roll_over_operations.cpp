#include "core/enrolment/roll_over_operations.h"

#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/enrolment_steps.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/storage/sql_error.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

using security::Transaction;

namespace {

base::Result<EnrolmentRecord> unchanged(Transaction &transaction, EnrolmentId id, int rowVersion)
{
    ET_ASSIGN(
        auto found, EnrolmentRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    if (found->enrolment.rowVersion != rowVersion) {
        return base::fail(
            security::changedMeanwhile(transaction.database(), found->enrolment.uuid));
    }
    return std::move(*found);
}

template <class Row> void endAsIn(const QJsonObject &ends, std::vector<Row> &rows)
{
    for (Row &row : rows) {
        const auto kept = ends.constFind(row.uuid);
        if (kept == ends.constEnd())
            continue;
        const QDate day = QDate::fromString(kept->toString(), Qt::ISODate);
        row.dates.to = day.isValid() ? std::optional(day) : std::nullopt;
    }
}

} // namespace

QString RollOverOperations::endsOf(const EnrolmentRecord &record)
{
    QJsonObject ends;
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows)
            ends.insert(row.uuid, row.dates.to ? row.dates.to->toString(Qt::ISODate) : QString());
    };
    add(record.memberships);
    add(record.paths);
    return QString::fromUtf8(QJsonDocument(ends).toJson(QJsonDocument::Compact));
}

base::Done RollOverOperations::takeBackExit(
    Transaction &transaction, EnrolmentId id, int rowVersion, const QString &ends)
{
    ET_ASSIGN(const EnrolmentRecord before, unchanged(transaction, id, rowVersion));
    ET_ASSIGN(EnrolmentRecord after, staying(before));
    const QJsonObject kept = QJsonDocument::fromJson(ends.toUtf8()).object();
    endAsIn(kept, after.memberships);
    endAsIn(kept, after.paths);
    ET_ASSIGN(const bool written, EnrolmentRepository::update(transaction, before, after));
    if (!written) {
        return base::fail(
            security::changedMeanwhile(transaction.database(), before.enrolment.uuid));
    }
    return transaction.record(u"enrolment.undo-leave"_s, {u"enrolment"_s, before.enrolment.uuid},
        changesBetween(before, after));
}

base::Done RollOverOperations::takeBackEnrolment(
    Transaction &transaction, EnrolmentId id, int rowVersion)
{
    ET_ASSIGN(const EnrolmentRecord made, unchanged(transaction, id, rowVersion));
    const auto removed = EnrolmentRepository::remove(transaction, id, rowVersion);
    if (!removed) {
        return base::fail(
            removed.error().code == storage::errors::kForeignKey ? inUse() : removed.error());
    }
    return transaction.record(u"enrolment.undo-add"_s, {u"enrolment"_s, made.enrolment.uuid});
}

} // namespace enrolment
