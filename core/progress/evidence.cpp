#include "core/progress/evidence.h"

#include "core/base/file_name.h"
#include "core/base/picture_file.h"
#include "core/base/safe_file.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

constexpr int kLargestSide = 20'000;
constexpr int kQuality = 85;

tl::unexpected<base::Error> badEvidence()
{
    return base::fail(errors::kBadEvidence,
        QCoreApplication::translate("progress",
            "This file cannot be kept as a proof: choose a PDF file, or a photo in JPEG or PNG."));
}

tl::unexpected<base::Error> tooLarge()
{
    return base::fail(errors::kEvidenceTooLarge,
        QCoreApplication::translate("progress",
            "This file is too large: a proof has at most 20 MB and 40 million pixels. Make it "
            "smaller, then choose it again."));
}

// The size its header tells, before anything is unfolded.
bool isTooManyPixels(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer source(&copy);
    source.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&source).size();
    return qint64(size.width()) * size.height() > kMostPixels;
}

base::Result<EvidenceFile> picture(const QString &fileName, const QByteArray &bytes)
{
    if (isTooManyPixels(bytes))
        return tooLarge();
    const auto image =
        base::readPicture(bytes, {kLargestEvidence, kLargestSide, QSize(kKeptSide, kKeptSide)});
    if (!image)
        return image.error() == base::PictureFault::TooLarge ? tooLarge() : badEvidence();
    EvidenceFile file{shownNameOf(fileName, u".jpg"_s), u"image/jpeg"_s, {}};
    QBuffer target(&file.bytes);
    target.open(QIODevice::WriteOnly);
    if (!base::pixelsOf(*image, Qt::white, QImage::Format_RGB32).save(&target, "jpeg", kQuality))
        return badEvidence();
    return file;
}

} // namespace

QString shownNameOf(const QString &fileName, const QString &ending)
{
    static const QRegularExpression separators(u"[/\\\\:]"_s);
    static const QRegularExpression reserved(
        u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s, QRegularExpression::CaseInsensitiveOption);
    QString stem = fileName.section(separators, -1).trimmed();
    if (const qsizetype dot = stem.lastIndexOf(u'.'); dot >= 0)
        stem.truncate(dot);
    stem = stem.trimmed().isEmpty()
        ? QCoreApplication::translate("progress", "Proof", "name of a file")
        : base::fileNameOf(stem);
    if (reserved.match(stem).hasMatch())
        stem.prepend(u'-');
    return stem + ending;
}

base::Result<EvidenceFile> checkedEvidence(const QString &fileName, const QByteArray &bytes)
{
    if (bytes.size() > kLargestEvidence)
        return tooLarge();
    if (bytes.startsWith("%PDF-"))
        return EvidenceFile{shownNameOf(fileName, u".pdf"_s), u"application/pdf"_s, bytes};
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF"))
        return picture(fileName, bytes);
    return badEvidence();
}

base::Result<EvidenceFile> evidenceFromFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.isSymbolicLink())
        return badEvidence();
    ET_ASSIGN(const QByteArray bytes, base::readWholeFile(path, kLargestEvidence));
    return checkedEvidence(file.fileName(), bytes);
}

} // namespace progress
