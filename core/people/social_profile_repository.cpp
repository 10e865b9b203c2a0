#include "core/people/social_profile_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

const QString kOf = u"SELECT rural, priority_district, unaccompanied_minor, dys, bursary, "
                    "row_version FROM social_profile WHERE student_id = ?"_s;
const QString kInsert =
    u"INSERT INTO social_profile (rural, priority_district, unaccompanied_minor, dys, bursary, "
    "student_id) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (student_id) DO NOTHING"_s;
const QString kUpdate =
    u"UPDATE social_profile SET rural = ?, priority_district = ?, unaccompanied_minor = ?, "
    "dys = ?, bursary = ?, row_version = row_version + 1 "
    "WHERE student_id = ? AND row_version = ?"_s;

std::optional<bool> answer(const storage::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.flag(column));
}

bool isForProfiles(const security::Permit &permit)
{
    return permit.operation() == security::Operation::ReadSocialProfile
        || permit.operation() == security::Operation::EditSocialProfile;
}

} // namespace

base::Result<SocialProfile> SocialProfileRepository::of(
    storage::Database &database, const security::Permit &permit, StudentId student)
{
    Q_ASSERT(isForProfiles(permit));
    storage::Statement row(database, kOf);
    ET_TRY(row.run(student));
    if (row.next()) {
        return SocialProfile{answer(row, 0), answer(row, 1), answer(row, 2), answer(row, 3),
            answer(row, 4), row.smallInteger(5)};
    }
    ET_TRY(row.finished());
    return SocialProfile();
}

base::Result<bool> SocialProfileRepository::write(security::Transaction &transaction,
    StudentId student, int rowVersion, const SocialProfile &profile)
{
    if (rowVersion == 0) {
        storage::Statement insert(transaction.database(), kInsert);
        ET_TRY(insert.run(profile.rural, profile.priorityDistrict, profile.unaccompaniedMinor,
            profile.dys, profile.bursary, student));
        return insert.affectedRows() == 1;
    }
    storage::Statement update(transaction.database(), kUpdate);
    ET_TRY(update.run(profile.rural, profile.priorityDistrict, profile.unaccompaniedMinor,
        profile.dys, profile.bursary, student, rowVersion));
    return update.affectedRows() == 1;
}

} // namespace people
