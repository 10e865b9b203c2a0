#pragma once

#include "core/people/ids.h"
#include "core/security/undo.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

#include <optional>

namespace storage {
class Database;
}

namespace people {

namespace errors {
inline constexpr base::ErrorCode kBadPhoto{"people.bad-photo"};
inline constexpr base::ErrorCode kPhotoTooLarge{"people.photo-too-large"};
} // namespace errors

inline constexpr qint64 kLargestPhotoFile = 20LL * 1024 * 1024;
inline constexpr int kLargestPhotoSide = 10'000;
inline constexpr int kLargestKeptPhoto = 40 * 1024; // as the table says
inline constexpr int kKeptPhotoWidth = 240;
inline constexpr int kKeptPhotoHeight = 320;

// A picture file as it is kept: PNG or JPEG of at most 20 MB and 10 000 pixels a side, turned
// upright, made small and written anew as a JPEG, so that nothing but the picture is left of it.
[[nodiscard]] base::Result<QByteArray> checkedPhoto(const QByteArray &file);

struct Photo {
    QByteArray bytes; // JPEG
    QDate addedOn;
    int rowVersion = 0;
};

// All SQL on student_photo. Operation::ReadStudentFile, judged by the caller.
class PhotoRepository {
public:
    [[nodiscard]] static base::Result<std::optional<Photo>> of(
        storage::Database &database, const security::Permit &permit, StudentId student);
    // The JPEG of everybody who has one: for lists, narrowed by who makes them.
    [[nodiscard]] static base::Result<QHash<qint64, QByteArray>> all(
        storage::Database &database, const security::Permit &permit);
    [[nodiscard]] static base::Done put(
        security::Transaction &transaction, StudentId student, const QByteArray &bytes, QDate on);
    [[nodiscard]] static base::Done remove(security::Transaction &transaction, StudentId student);
};

// A student's photo becomes bytes (as checkedPhoto() gives them), or none when they are empty. The
// undo gives the one before back, unless another came meanwhile.
[[nodiscard]] base::Result<security::Undo> setPhoto(
    security::Transaction &transaction, StudentId student, const QByteArray &bytes);

} // namespace people
