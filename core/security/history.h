#pragma once

#include "core/security/transaction.h"

#include <QDateTime>

namespace security {

// One line of a file's history: who changed which field from what to what.
struct HistoryLine {
    QDateTime at;
    QString by;
    QString action;
    QString field; // empty for an action without fields
    QString before;
    QString after;
};

// The field history of one object, written with each change in its transaction.
class History {
public:
    [[nodiscard]] static base::Done append(const Transaction &transaction, qint64 auditSeq,
        const Subject &subject, const std::vector<FieldChange> &changes);

    // Newest first. permit: Operation::ReadFileHistory over this object.
    [[nodiscard]] static base::Result<std::vector<HistoryLine>> of(
        storage::Database &database, const Permit &permit, const QString &uuid);
};

} // namespace security
