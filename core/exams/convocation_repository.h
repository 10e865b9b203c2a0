#pragma once

#include "core/exams/convocation.h"

namespace storage {
class Database;
}

namespace exams {

// All SQL on convocation. permit: ReadExams or RecordExams. Writes expect the row version and say
// false when it is another.
class ConvocationRepository {
public:
    [[nodiscard]] static base::Result<std::vector<ConvocationLine>> ofSession(
        storage::Database &database, const security::Permit &permit, int session);
    [[nodiscard]] static base::Result<std::vector<ConvocationLine>> ofRegistration(
        storage::Database &database, const security::Permit &permit, ExamRegistrationId id);
    [[nodiscard]] static base::Result<std::optional<Convocation>> find(
        storage::Database &database, const security::Permit &permit, ConvocationId id);

    [[nodiscard]] static base::Result<ConvocationId> insert(security::Transaction &transaction,
        const QString &uuid, ExamRegistrationId registration, const ConvocationDetails &details);
    [[nodiscard]] static base::Result<bool> update(security::Transaction &transaction,
        ConvocationId id, int rowVersion, const ConvocationDetails &details);
    [[nodiscard]] static base::Result<bool> remove(
        security::Transaction &transaction, ConvocationId id, int rowVersion);
};

} // namespace exams
