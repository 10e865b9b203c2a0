#include "core/families/photo_import.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/people/photo.h"
#include "core/people/student.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace families {

namespace {

const QString kStudents =
    u"SELECT s.id, s.last_name, s.used_name, s.first_names, s.used_first_name, s.birth_date, "
    "CASE WHEN p.student_id IS NULL THEN 0 ELSE 1 END, coalesce(l.image_right, '') FROM student s "
    "LEFT JOIN student_photo p ON p.student_id = s.id LEFT JOIN daily_life l ON l.student_id = "
    "s.id WHERE s.archived_on IS NULL ORDER BY s.sort_key, s.id"_s;

// A name compares without what a camera or a file manager puts behind it: "dupontlea 2".
QString withoutNumber(QString key)
{
    while (!key.isEmpty() && key.back().isDigit())
        key.chop(1);
    return key;
}

} // namespace

void PhotoNames::add(const QString &lastName, const QString &firstNames, size_t owner)
{
    const QString last = base::foldedCompact(lastName);
    for (const QString &first : {firstNames, people::firstOf(firstNames)}) {
        const QString compact = base::foldedCompact(first);
        for (const QString &key : {last + compact, compact + last}) {
            std::vector<size_t> &known = m_byName[key];
            if (std::find(known.begin(), known.end(), owner) == known.end())
                known.push_back(owner);
        }
    }
}

base::Result<PhotoNames> PhotoNames::read(security::Workspace &workspace)
{
    ET_TRY(workspace.require(security::Operation::EditStudentFile));
    storage::Statement row(workspace.database(), kStudents);
    ET_TRY(row.run());
    PhotoNames names;
    while (row.next()) {
        const QString used = row.text(2);
        const QString usedFirst = row.text(4);
        const QString image = row.text(7);
        const size_t at = names.m_owners.size();
        names.m_owners.push_back({row.id<people::StudentTag>(0),
            people::listName(used.isEmpty() ? row.text(1) : used,
                people::firstOf(usedFirst.isEmpty() ? row.text(3) : usedFirst)),
            row.date(5), row.flag(6), image == u"refused" || image == u"withdrawn"});
        for (const QString &last : {row.text(1), used}) {
            for (const QString &first : {row.text(3), usedFirst}) {
                if (!last.isEmpty() && !first.isEmpty())
                    names.add(last, first, at);
            }
        }
    }
    ET_TRY(row.finished());
    return names;
}

std::vector<PhotoOwner> PhotoNames::ownersOf(const QString &fileName) const
{
    const QString key = base::foldedCompact(QFileInfo(fileName).completeBaseName());
    auto known = m_byName.constFind(key);
    if (known == m_byName.cend())
        known = m_byName.constFind(withoutNumber(key));
    std::vector<PhotoOwner> owners;
    if (known == m_byName.cend())
        return owners;
    for (const size_t at : *known)
        owners.push_back(m_owners[at]);
    return owners;
}

base::Result<QStringList> photoFiles(const QString &folder)
{
    const QStringList pictures{u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s};
    const QStringList names =
        QDir(folder).entryList(pictures, QDir::Files | QDir::Readable, QDir::Name);
    if (names.isEmpty()) {
        return base::fail(errors::kNoPhotoThere,
            QCoreApplication::translate("families",
                "There is no photo in this folder: files are called NAME First name.jpg (or .png). "
                "Choose another folder."));
    }
    if (names.size() > kMostPhotoFiles) {
        return base::fail(errors::kTooManyPhotos,
            QCoreApplication::translate("families",
                "There are more than %1 pictures in this folder: put those of the students in a "
                "folder of their own.")
                .arg(kMostPhotoFiles));
    }
    return names;
}

PhotoLine photoLine(const PhotoNames &names, const QString &path)
{
    PhotoLine line;
    line.fileName = QFileInfo(path).fileName();
    line.owners = names.ownersOf(line.fileName);
    if (line.owners.empty())
        return line;
    line.match = line.owners.size() == 1 ? PhotoMatch::Found : PhotoMatch::Several;
    const auto file = base::readWholeFile(path, people::kLargestPhotoFile);
    const auto photo =
        file ? people::checkedPhoto(*file) : base::Result<QByteArray>(base::fail(file.error()));
    if (!photo) {
        line.match = PhotoMatch::Unreadable;
        line.problem = photo.error().message;
        return line;
    }
    line.bytes = *photo;
    if (line.match == PhotoMatch::Found)
        line.chosen = line.owners.front().student;
    return line;
}

void markTwice(std::vector<PhotoLine> &lines)
{
    QSet<qint64> seen;
    for (PhotoLine &line : lines) {
        if (line.match != PhotoMatch::Found || !line.chosen)
            continue;
        if (!seen.contains(line.chosen->value())) {
            seen.insert(line.chosen->value());
            continue;
        }
        line.match = PhotoMatch::Twice;
        line.chosen.reset();
    }
}

base::Result<StoredPhotos> storePhotos(
    security::Workspace &workspace, const std::vector<PhotoLine> &lines)
{
    ET_ASSIGN(
        const security::Permit permit, workspace.require(security::Operation::EditStudentFile));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    StoredPhotos stored;
    for (const PhotoLine &line : lines) {
        if (!line.chosen || line.bytes.isEmpty())
            continue;
        ET_ASSIGN(security::Undo undo, people::setPhoto(transaction, *line.chosen, line.bytes));
        stored.undo.add(std::move(undo));
        ++stored.count;
    }
    ET_TRY(transaction.commit());
    return stored;
}

} // namespace families
