#include "core/records/issued_documents.h"

#include "core/records/number_cycle.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace records {

namespace {

const QString kIssue =
    u"INSERT INTO issued_document (uuid, kind, number, subject_kind, subject_uuid, title, "
    "template_version, snapshot, issued_at, issued_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id"_s;
const QString kColumns =
    u"SELECT d.id, d.uuid, d.kind, d.number, d.subject_kind, d.subject_uuid, d.title, "
    "d.template_version, d.snapshot, d.issued_at, coalesce(a.name, ''), d.printed_at "
    "FROM issued_document d LEFT JOIN account a ON a.id = d.issued_by "_s;
const QString kFind = kColumns + u"WHERE d.id = ?"_s;
const QString kByNumber = kColumns + u"WHERE d.kind = ? AND d.number = ?"_s;
const QString kAbout = kColumns + u"WHERE d.subject_uuid = ? ORDER BY d.issued_at, d.id"_s;
const QString kAttach =
    u"UPDATE issued_document SET bytes = ?, hash = ?, printed_at = ? WHERE id = ? "
    "AND printed_at IS NULL RETURNING uuid"_s;
const QString kExists = u"SELECT count(*) FROM issued_document WHERE id = ?"_s;
const QString kBytes =
    u"SELECT bytes, hash FROM issued_document WHERE id = ? AND printed_at IS NOT NULL"_s;

// A document without a number has its uuid in the place of one: kinds and numbers stay unique.
QString shownNumber(const QString &uuid, const QString &number)
{
    return number == uuid ? QString() : number;
}

IssuedDocument documentOf(const storage::Statement &row)
{
    return {row.id<DocumentTag>(0), row.text(1), row.text(2), shownNumber(row.text(1), row.text(3)),
        {row.text(4), row.text(5)}, row.text(6), row.smallInteger(7),
        QJsonDocument::fromJson(row.text(8).toUtf8()).object(), row.instant(9), row.text(10),
        row.isNull(11) ? std::nullopt : std::optional(row.instant(11))};
}

base::Result<std::optional<IssuedDocument>> only(storage::Statement &row)
{
    std::optional<IssuedDocument> found;
    if (row.next())
        found = documentOf(row);
    ET_TRY(row.finished());
    return found;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// Whose work it is; nobody before the first account.
std::optional<security::AccountId> issuer(const security::Transaction &transaction)
{
    const security::SignedIn *signedIn = transaction.workspace().signedIn();
    return signedIn ? std::optional(signedIn->account) : std::nullopt;
}

} // namespace

base::Result<IssuedDocument> IssuedDocuments::issue(
    security::Transaction &transaction, const NewDocument &document)
{
    const QString uuid = security::Workspace::newUuid();
    QString number = uuid;
    if (!document.prefix.isEmpty()) {
        ET_ASSIGN(const int taken, NumberCycle::next(transaction, document.kind, document.year));
        number = formatNumber(document.prefix, document.year, taken);
    }
    const QByteArray snapshot = QJsonDocument(document.snapshot).toJson(QJsonDocument::Compact);
    qint64 id = 0;
    {
        storage::Statement insert(transaction.database(), kIssue);
        ET_TRY(insert.run(uuid, document.kind, number, document.subject.kind, document.subject.uuid,
            document.title, document.templateVersion, QString::fromUtf8(snapshot),
            transaction.now(), issuer(transaction)));
        ET_ASSIGN(id, storage::singleInteger(insert));
    }
    ET_TRY(transaction.record(u"document.issue"_s, {u"document"_s, uuid},
        {{u"number"_s, {}, shownNumber(uuid, number)}, {u"title"_s, {}, document.title}}));
    const security::SignedIn *signedIn = transaction.workspace().signedIn();
    return IssuedDocument{DocumentId(id), uuid, document.kind, shownNumber(uuid, number),
        document.subject, document.title, document.templateVersion, document.snapshot,
        transaction.now(), signedIn ? signedIn->name : QString(), std::nullopt};
}

base::Done IssuedDocuments::attach(
    security::Transaction &transaction, DocumentId id, const QByteArray &bytes)
{
    if (bytes.size() > kLargestDocument) {
        return base::fail(errors::kTooLarge,
            QCoreApplication::translate(
                "records", "This document is larger than 20 MB: it cannot be kept."));
    }
    QString uuid;
    {
        storage::Statement attach(transaction.database(), kAttach);
        ET_TRY(attach.run(bytes, hashOf(bytes), transaction.now(), id));
        if (attach.next())
            uuid = attach.text(0);
        ET_TRY(attach.finished());
    }
    if (!uuid.isEmpty())
        return transaction.record(u"document.print"_s, {u"document"_s, uuid});
    storage::Statement exists(transaction.database(), kExists);
    ET_TRY(exists.run(id));
    ET_ASSIGN(const qint64 count, storage::singleInteger(exists));
    if (count == 0)
        return base::fail(security::notThere());
    return base::fail(errors::kAlreadyPrinted,
        QCoreApplication::translate("records",
            "This document is already kept as it was first printed. Print it again from there."));
}

base::Result<std::optional<IssuedDocument>> IssuedDocuments::find(
    storage::Database &database, const security::Permit &, DocumentId id)
{
    storage::Statement row(database, kFind);
    ET_TRY(row.run(id));
    return only(row);
}

base::Result<std::optional<IssuedDocument>> IssuedDocuments::byNumber(storage::Database &database,
    const security::Permit &, const QString &kind, const QString &number)
{
    storage::Statement row(database, kByNumber);
    ET_TRY(row.run(kind, number));
    return only(row);
}

base::Result<std::vector<IssuedDocument>> IssuedDocuments::about(
    storage::Database &database, const security::Permit &, const QString &subjectUuid)
{
    storage::Statement row(database, kAbout);
    ET_TRY(row.run(subjectUuid));
    std::vector<IssuedDocument> documents;
    while (row.next())
        documents.push_back(documentOf(row));
    ET_TRY(row.finished());
    return documents;
}

base::Result<std::optional<QByteArray>> IssuedDocuments::printedBytes(
    storage::Database &database, const security::Permit &, DocumentId id)
{
    storage::Statement row(database, kBytes);
    ET_TRY(row.run(id));
    if (!row.next()) {
        ET_TRY(row.finished());
        return std::optional<QByteArray>();
    }
    const QByteArray bytes = row.bytes(0);
    if (hashOf(bytes) != row.bytes(1)) {
        return base::fail(errors::kAltered,
            QCoreApplication::translate("records",
                "The kept pages of this document are not those that were printed. Run the check of "
                "the file, and restore a backup if it says so."));
    }
    return std::optional(bytes);
}

} // namespace records
