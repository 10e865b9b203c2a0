#include "core/reviews/review_repository.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

using security::Permit;
using security::Transaction;

const QString kHead =
    u"SELECT r.id, r.uuid, r.enrolment_id, e.student_id, p.uuid, r.term_id, r.version, "
    "r.finished_at, r.row_version FROM review r JOIN enrolment e ON e.id = r.enrolment_id "
    "JOIN student p ON p.id = e.student_id WHERE r.id = ?"_s;
const QString kVersions =
    u"SELECT id, uuid, enrolment_id, term_id, version, snapshot, finished_at, finished_name, "
    "row_version FROM review WHERE enrolment_id = ? AND term_id = ? ORDER BY version"_s;
const QString kParts =
    u"SELECT q.review_id, q.id, q.uuid, q.kind, q.staff_id, coalesce(s.first_name, ''), "
    "coalesce(s.last_name, ''), q.subject, q.words, q.is_from_slip, q.written_at, q.written_by, "
    "a.name, q.row_version FROM review_part q JOIN review r ON r.id = q.review_id "
    "JOIN account a ON a.id = q.written_by LEFT JOIN staff s ON s.id = q.staff_id "
    "WHERE r.enrolment_id = ? AND r.term_id = ? ORDER BY q.review_id, q.id"_s;
const QString kNewestFinal =
    u" r.finished_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review later "
    "WHERE later.enrolment_id = r.enrolment_id AND later.term_id = r.term_id "
    "AND later.finished_at IS NOT NULL AND later.version > r.version)"_s;
const QString kBegin =
    u"INSERT INTO review (uuid, enrolment_id, term_id, version) VALUES (?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kTouch =
    u"UPDATE review SET row_version = row_version + 1 WHERE id = ? AND finished_at IS NULL"_s;
const QString kFinish =
    u"UPDATE review SET snapshot = ?, finished_at = ?, finished_by = ?, finished_name = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ? AND finished_at IS NULL"_s;
const QString kRemoveParts =
    u"DELETE FROM review_part WHERE review_id IN (SELECT r.id FROM review r WHERE r.id = ? "
    "AND r.row_version = ? AND r.finished_at IS NULL)"_s;
const QString kRemove =
    u"DELETE FROM review WHERE id = ? AND row_version = ? AND finished_at IS NULL"_s;
const QString kInsertPart =
    u"INSERT INTO review_part (uuid, review_id, kind, staff_id, subject, words, is_from_slip, "
    "written_at, written_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kOfOpen =
    u" AND review_id IN (SELECT r.id FROM review r WHERE r.finished_at IS NULL)"_s;
const QString kUpdatePart =
    u"UPDATE review_part SET words = ?, is_from_slip = ?, written_at = ?, written_by = ?, "
    "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s;
const QString kRemovePart = u"DELETE FROM review_part WHERE id = ? AND row_version = ?"_s;

base::Result<FrozenReview> frozenOf(const QString &json)
{
    return frozenFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

base::Result<Part> partOf(const storage::Statement &row)
{
    Part part;
    part.id = row.id<PartTag>(1);
    part.uuid = row.text(2);
    ET_ASSIGN(part.key.kind, partKindFrom(row.text(3)));
    part.key.staff = row.optionalId<school::StaffTag>(4);
    part.staffName = QString(row.text(5) + u' ' + row.text(6)).trimmed();
    part.key.subject = row.text(7);
    part.words = row.text(8);
    part.isFromSlip = row.flag(9);
    part.writtenAt = row.instant(10);
    part.writtenBy = row.id<security::AccountTag>(11);
    part.writtenByName = row.text(12);
    part.rowVersion = row.smallInteger(13);
    return part;
}

// Colleagues by name and subject, then the young person's three.
void sort(std::vector<Part> &parts)
{
    const QCollator &order = base::frenchCollator();
    std::stable_sort(parts.begin(), parts.end(), [&order](const Part &a, const Part &b) {
        if (a.key.kind != b.key.kind)
            return a.key.kind < b.key.kind;
        if (const int names = order.compare(a.staffName, b.staffName); names != 0)
            return names < 0;
        return order.compare(a.key.subject, b.key.subject) < 0;
    });
}

} // namespace

base::Result<std::optional<ReviewHead>> ReviewRepository::head(
    storage::Database &database, const Permit &, ReviewId id)
{
    storage::Statement row(database, kHead);
    ET_TRY(row.run(id));
    std::optional<ReviewHead> found;
    if (row.next()) {
        found = ReviewHead{row.id<ReviewTag>(0), row.text(1), row.id<enrolment::EnrolmentTag>(2),
            row.id<people::StudentTag>(3), row.text(4), row.id<school::TermTag>(5),
            row.smallInteger(6), !row.isNull(7), row.smallInteger(8)};
    }
    ET_TRY(row.finished());
    return found;
}

base::Result<std::vector<Review>> ReviewRepository::versions(storage::Database &database,
    const Permit &, enrolment::EnrolmentId enrolment, school::TermId term)
{
    std::vector<Review> versions;
    {
        storage::Statement row(database, kVersions);
        ET_TRY(row.run(enrolment, term));
        while (row.next()) {
            Review review;
            review.id = row.id<ReviewTag>(0);
            review.uuid = row.text(1);
            review.enrolment = row.id<enrolment::EnrolmentTag>(2);
            review.term = row.id<school::TermTag>(3);
            review.version = row.smallInteger(4);
            if (!row.isNull(6)) {
                ET_ASSIGN(review.frozen, frozenOf(row.text(5)));
                review.finishedAt = row.instant(6);
                review.finishedName = row.text(7);
            }
            review.rowVersion = row.smallInteger(8);
            versions.push_back(std::move(review));
        }
        ET_TRY(row.finished());
    }
    storage::Statement row(database, kParts);
    ET_TRY(row.run(enrolment, term));
    while (row.next()) {
        ET_ASSIGN(Part part, partOf(row));
        const auto review = std::find_if(versions.begin(), versions.end(),
            [id = row.id<ReviewTag>(0)](const Review &one) { return one.id == id; });
        if (review != versions.end())
            review->parts.push_back(std::move(part));
    }
    ET_TRY(row.finished());
    for (Review &review : versions)
        sort(review.parts);
    return versions;
}

base::Result<std::vector<FrozenReview>> ReviewRepository::finalOf(
    storage::Database &database, const Permit &, enrolment::EnrolmentId enrolment)
{
    static const QString sql = u"SELECT r.snapshot FROM review r JOIN term t ON t.id = r.term_id "
                               "WHERE r.enrolment_id = ? AND"_s
        + kNewestFinal + u" ORDER BY t.first_day, r.id"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(enrolment));
    std::vector<FrozenReview> found;
    while (row.next()) {
        ET_ASSIGN(FrozenReview frozen, frozenOf(row.text(0)));
        found.push_back(std::move(frozen));
    }
    ET_TRY(row.finished());
    return found;
}

base::Result<std::vector<std::pair<enrolment::EnrolmentId, FrozenReview>>>
ReviewRepository::finalOfTerm(storage::Database &database, const Permit &, school::TermId term)
{
    static const QString sql = u"SELECT r.enrolment_id, r.snapshot FROM review r "
                               "WHERE r.term_id = ? AND"_s
        + kNewestFinal + u" ORDER BY r.enrolment_id"_s;
    storage::Statement row(database, sql);
    ET_TRY(row.run(term));
    std::vector<std::pair<enrolment::EnrolmentId, FrozenReview>> found;
    while (row.next()) {
        ET_ASSIGN(FrozenReview frozen, frozenOf(row.text(1)));
        found.emplace_back(row.id<enrolment::EnrolmentTag>(0), std::move(frozen));
    }
    ET_TRY(row.finished());
    return found;
}

base::Result<ReviewId> ReviewRepository::begin(Transaction &transaction, const Review &review)
{
    storage::Statement insert(transaction.database(), kBegin);
    ET_TRY(insert.run(review.uuid, review.enrolment, review.term, review.version));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return ReviewId(id);
}

base::Done ReviewRepository::touch(Transaction &transaction, ReviewId id)
{
    storage::Statement touch(transaction.database(), kTouch);
    return touch.run(id);
}

base::Result<bool> ReviewRepository::finish(
    Transaction &transaction, ReviewId id, int rowVersion, const FrozenReview &frozen)
{
    const QString snapshot =
        QString::fromUtf8(QJsonDocument(toJson(frozen)).toJson(QJsonDocument::Compact));
    storage::Statement finish(transaction.database(), kFinish);
    ET_TRY(finish.run(snapshot, transaction.now(), transaction.permit().account(),
        frozen.finishedBy, id, rowVersion));
    return finish.affectedRows() == 1;
}

base::Result<bool> ReviewRepository::remove(Transaction &transaction, ReviewId id, int rowVersion)
{
    storage::Statement parts(transaction.database(), kRemoveParts);
    ET_TRY(parts.run(id, rowVersion));
    storage::Statement remove(transaction.database(), kRemove);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

base::Result<PartId> ReviewRepository::insert(
    Transaction &transaction, ReviewId review, const Part &part)
{
    const bool isCopy = part.writtenAt.isValid();
    storage::Statement insert(transaction.database(), kInsertPart);
    ET_TRY(insert.run(part.uuid, review, storedName(part.key.kind), part.key.staff,
        part.key.subject, part.words, part.isFromSlip, isCopy ? part.writtenAt : transaction.now(),
        isCopy ? part.writtenBy : transaction.permit().account()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(insert));
    return PartId(id);
}

base::Result<bool> ReviewRepository::update(
    Transaction &transaction, const Part &part, int rowVersion)
{
    static const QString sql = kUpdatePart + kOfOpen;
    storage::Statement update(transaction.database(), sql);
    ET_TRY(update.run(
        part.words, part.isFromSlip, part.writtenAt, part.writtenBy, part.id, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<bool> ReviewRepository::remove(Transaction &transaction, PartId id, int rowVersion)
{
    static const QString sql = kRemovePart + kOfOpen;
    storage::Statement remove(transaction.database(), sql);
    ET_TRY(remove.run(id, rowVersion));
    return remove.affectedRows() == 1;
}

} // namespace reviews
