#include "core/people/photo.h"

#include "core/base/format.h"
#include "core/base/picture_file.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/storage/statement.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

const QString kOf =
    u"SELECT bytes, added_on, row_version FROM student_photo WHERE student_id = ?"_s;
const QString kAll = u"SELECT student_id, bytes FROM student_photo"_s;
const QString kPut =
    u"INSERT INTO student_photo (student_id, bytes, added_on) VALUES (?, ?, ?) ON CONFLICT "
    "(student_id) DO UPDATE SET bytes = excluded.bytes, added_on = excluded.added_on, "
    "row_version = student_photo.row_version + 1"_s;
const QString kRemove = u"DELETE FROM student_photo WHERE student_id = ?"_s;

tl::unexpected<base::Error> notAPicture()
{
    return base::fail(errors::kBadPhoto,
        QCoreApplication::translate("people",
            "This file is not a picture the program can read. Choose a PNG or JPEG file."));
}

tl::unexpected<base::Error> tooLarge()
{
    return base::fail(errors::kPhotoTooLarge,
        QCoreApplication::translate("people",
            "This picture is too large: a photo has at most 20 MB and 10,000 pixels a side. Make "
            "it smaller, then choose it again."));
}

QString shownPhoto(const std::optional<Photo> &photo)
{
    return photo
        ? QCoreApplication::translate("people", "Photo of %1").arg(base::formatDate(photo->addedOn))
        : QString();
}

} // namespace

base::Result<QByteArray> checkedPhoto(const QByteArray &file)
{
    const auto image = base::readPicture(
        file, {kLargestPhotoFile, kLargestPhotoSide, QSize(kKeptPhotoWidth, kKeptPhotoHeight)});
    if (!image)
        return image.error() == base::PictureFault::TooLarge ? tooLarge() : notAPicture();
    const QImage pixels = base::pixelsOf(*image, Qt::white, QImage::Format_RGB32);
    for (const int quality : {85, 70, 50, 30}) {
        QByteArray kept;
        QBuffer target(&kept);
        target.open(QIODevice::WriteOnly);
        if (!pixels.save(&target, "jpeg", quality))
            return notAPicture();
        if (kept.size() <= kLargestKeptPhoto)
            return kept;
    }
    return tooLarge();
}

base::Result<std::optional<Photo>> PhotoRepository::of(
    storage::Database &database, const security::Permit &, StudentId student)
{
    storage::Statement row(database, kOf);
    ET_TRY(row.run(student));
    if (row.next())
        return Photo{row.bytes(0), row.date(1), row.smallInteger(2)};
    ET_TRY(row.finished());
    return std::nullopt;
}

base::Result<QHash<qint64, QByteArray>> PhotoRepository::all(
    storage::Database &database, const security::Permit &)
{
    storage::Statement row(database, kAll);
    ET_TRY(row.run());
    QHash<qint64, QByteArray> photos;
    while (row.next())
        photos.insert(row.integer(0), row.bytes(1));
    ET_TRY(row.finished());
    return photos;
}

base::Done PhotoRepository::put(
    security::Transaction &transaction, StudentId student, const QByteArray &bytes, QDate on)
{
    storage::Statement statement(transaction.database(), kPut);
    return statement.run(student, bytes, on);
}

base::Done PhotoRepository::remove(security::Transaction &transaction, StudentId student)
{
    storage::Statement statement(transaction.database(), kRemove);
    return statement.run(student);
}

base::Result<security::Undo> setPhoto(
    security::Transaction &transaction, StudentId student, const QByteArray &bytes)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const auto young, StudentRepository::find(database, transaction.permit(), student));
    if (!young)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto before, PhotoRepository::of(database, transaction.permit(), student));
    if (bytes.isEmpty())
        ET_TRY(PhotoRepository::remove(transaction, student));
    else
        ET_TRY(PhotoRepository::put(transaction, student, bytes, transaction.today()));
    ET_ASSIGN(const auto after, PhotoRepository::of(database, transaction.permit(), student));
    ET_TRY(transaction.record(u"student.photo"_s, {u"student"_s, young->uuid},
        {{u"photo"_s, shownPhoto(before), shownPhoto(after)}}));
    security::Undo undo;
    undo.steps.push_back([student, uuid = young->uuid, before, bytes](
                             security::Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const auto now, PhotoRepository::of(later.database(), later.permit(), student));
        if ((now ? now->bytes : QByteArray()) != bytes)
            return base::fail(security::changedMeanwhile(later.database(), uuid));
        ET_TRY(before ? PhotoRepository::put(later, student, before->bytes, before->addedOn)
                      : PhotoRepository::remove(later, student));
        return later.record(u"student.undo"_s, {u"student"_s, uuid},
            {{u"photo"_s, shownPhoto(now), shownPhoto(before)}});
    });
    return undo;
}

} // namespace people
