#pragma once

#include "core/people/ids.h"
#include "core/security/undo.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace security {
class Workspace;
}

namespace families {

namespace errors {
inline constexpr base::ErrorCode kNoPhotoThere{"families.no-photo-there"};
inline constexpr base::ErrorCode kTooManyPhotos{"families.too-many-photos"};
} // namespace errors

inline constexpr int kMostPhotoFiles = 2000;

// Found: one student of that name. Several: namesakes, told apart by their birth dates. Twice: a
// file before it is of the same student.
enum class PhotoMatch { Found, Several, NotFound, Twice, Unreadable };

// Somebody a photo may be of.
struct PhotoOwner {
    people::StudentId student{0};
    QString name;
    QDate birthDate;
    bool hasPhoto = false;     // that would be replaced
    bool imageRefused = false; // the photo stays inside the school
};

// A file of the folder, and who it is of.
struct PhotoLine {
    QString fileName;
    PhotoMatch match = PhotoMatch::NotFound;
    std::vector<PhotoOwner> owners;
    std::optional<people::StudentId> chosen; // none: left out
    QByteArray bytes;                        // as it will be kept
    QString problem;                         // why it cannot be read
};

// Who the files of a folder are of, by their names: "NOM Prénom.jpg" or the other way round, with
// or without accents, spaces, hyphens or underscores, legal or used names, a number at the end.
class PhotoNames {
public:
    // Everybody whose file is not archived. Operation::EditStudentFile.
    [[nodiscard]] static base::Result<PhotoNames> read(security::Workspace &workspace);

    [[nodiscard]] std::vector<PhotoOwner> ownersOf(const QString &fileName) const;

private:
    void add(const QString &lastName, const QString &firstNames, size_t owner);
    std::vector<PhotoOwner> m_owners;
    QHash<QString, std::vector<size_t>> m_byName; // folded, without spaces
};

// The pictures of a folder, by name; not those of folders in it. Errors: families:: codes.
[[nodiscard]] base::Result<QStringList> photoFiles(const QString &folder);

// One file, read, made small and matched. Nothing it holds makes this fail: the line tells.
[[nodiscard]] PhotoLine photoLine(const PhotoNames &names, const QString &path);
// The second file of a student is left out.
void markTwice(std::vector<PhotoLine> &lines);

// Keeps the chosen photos in one transaction; their number, and the way back.
struct StoredPhotos {
    int count = 0;
    security::Undo undo;
};
[[nodiscard]] base::Result<StoredPhotos> storePhotos(
    security::Workspace &workspace, const std::vector<PhotoLine> &lines);

} // namespace families
