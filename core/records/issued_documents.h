#pragma once

#include "core/records/ids.h"
#include "core/security/transaction.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace records {

namespace errors {
inline constexpr base::ErrorCode kAlreadyPrinted{"records.already-printed"};
inline constexpr base::ErrorCode kTooLarge{"records.too-large"};
inline constexpr base::ErrorCode kAltered{"records.altered"};
} // namespace errors

inline constexpr qint64 kLargestDocument = 20LL * 1024 * 1024;

// What a document is made of when it is issued. Pages are rendered from the snapshot alone, so what
// changes later in the files never changes an issued document.
struct NewDocument {
    QString kind;   // "receipt", "certificate": also the kind of its numbers
    QString prefix; // of the printed number: "R" gives R2026-0001; empty: a kind without numbers
    int year = 0;
    security::Subject subject; // what the document is about: {"payment", uuid}
    QString title;             // as it stands in lists
    int templateVersion = 1;
    QJsonObject snapshot;
};

struct IssuedDocument {
    DocumentId id;
    QString uuid;
    QString kind;
    QString number; // empty: of a kind without numbers
    security::Subject subject;
    QString title;
    int templateVersion = 1;
    QJsonObject snapshot;
    QDateTime issuedAt;
    QString issuedBy; // the account's name; empty before anybody could sign in
    std::optional<QDateTime> printedAt;
};

// Documents as they were issued: never edited, never replaced, never deleted.
class IssuedDocuments {
public:
    // Takes the next number, if the kind has them, and keeps the snapshot, in the transaction of
    // what it proves.
    [[nodiscard]] static base::Result<IssuedDocument> issue(
        security::Transaction &transaction, const NewDocument &document);

    // The pages as first printed, with their SHA-256. Once only: kAlreadyPrinted.
    [[nodiscard]] static base::Done attach(
        security::Transaction &transaction, DocumentId id, const QByteArray &bytes);

    [[nodiscard]] static base::Result<std::optional<IssuedDocument>> find(
        storage::Database &database, const security::Permit &permit, DocumentId id);
    [[nodiscard]] static base::Result<std::optional<IssuedDocument>> byNumber(
        storage::Database &database, const security::Permit &permit, const QString &kind,
        const QString &number);
    // All documents about one subject, oldest first.
    [[nodiscard]] static base::Result<std::vector<IssuedDocument>> about(
        storage::Database &database, const security::Permit &permit, const QString &subjectUuid);

    // The bytes of the first print, checked against their hash (kAltered); none before it.
    [[nodiscard]] static base::Result<std::optional<QByteArray>> printedBytes(
        storage::Database &database, const security::Permit &permit, DocumentId id);
};

} // namespace records
