#include "core/exchange/zip_archive.h"

#include "core/exchange/read_errors.h"

#include <QCoreApplication>
#include <QSet>

#include <zip.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr zip_int64_t kMaximumEntries = 1000;
constexpr qint64 kMaximumRatio = 100;
constexpr qint64 kAlwaysAllowed = 1'000'000;
constexpr qint64 kMaximumPiece = 2'000'000;

base::Error encryptedEntry()
{
    return {errors::kProtected,
        QCoreApplication::translate("exchange",
            "This file is protected by a password. Open it in your spreadsheet program, save it "
            "without password, then choose the new file."),
        {}};
}

base::Error tooManyEntries()
{
    return {errors::kAbnormal,
        QCoreApplication::translate("exchange",
            "This file is made of over %1 parts: not read. Open it in your spreadsheet program, "
            "keep only the list, then save it under another name.")
            .arg(kMaximumEntries),
        {}};
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

void ZipPart::Closer::operator()(zip_file *file) const
{
    zip_fclose(file);
}

base::Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    ZipArchive result;
    result.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        result.m_bytes.constData(), zip_uint64_t(result.m_bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return base::fail(errors::damaged(detail));
    }
    result.m_archive.reset(archive);
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > kMaximumEntries)
        return base::fail(tooManyEntries());
    QSet<QString> seen;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t status;
        if (zip_stat_index(archive, zip_uint64_t(i), 0, &status) != 0 || !status.name)
            return base::fail(errors::damaged(u"zip entry without name"_s));
        const QString name = QString::fromUtf8(status.name);
        if (seen.contains(name))
            return base::fail(errors::damaged(u"zip entry present twice"_s));
        if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
            return base::fail(encryptedEntry());
        seen.insert(name);
        result.m_names << name;
    }
    return result;
}

ZipPart::ZipPart(const ZipArchive &archive, const QString &name)
    : m_budget(archive.m_budget)
{
    const qsizetype index = archive.m_names.indexOf(name);
    zip_stat_t status;
    if (index >= 0 && zip_stat_index(archive.m_archive.get(), zip_uint64_t(index), 0, &status) == 0
        && (status.valid & ZIP_STAT_COMP_SIZE) && (status.valid & ZIP_STAT_SIZE)) {
        m_declared = status.size;
        m_compressed = qint64(std::min(status.comp_size, zip_uint64_t(archive.m_bytes.size())));
        m_file.reset(zip_fopen_index(archive.m_archive.get(), zip_uint64_t(index), 0));
    }
    m_failed = !m_file;
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart() = default;

base::Done ZipPart::finish()
{
    char block[4096];
    startPiece();
    while (readData(block, sizeof block) > 0)
        startPiece();
    if (m_failed)
        return base::fail(error());
    return {};
}

base::Error ZipPart::error() const
{
    return m_abnormal ? errors::abnormallyCompressed() : errors::damaged(u"zip entry unreadable"_s);
}

qint64 ZipPart::readData(char *data, qint64 maximum)
{
    if (m_failed)
        return -1;
    const qint64 count = zip_fread(m_file.get(), data, zip_uint64_t(maximum));
    // At the end libzip has checked the checksum, but not the size.
    if (count < 0 || (count == 0 && maximum > 0 && quint64(m_inflated) != m_declared)) {
        m_failed = true;
        return -1;
    }
    m_inflated += count;
    m_piece += count;
    m_budget->left -= count;
    m_abnormal = m_budget->left < 0 || m_piece > kMaximumPiece
        || (m_inflated > kAlwaysAllowed && m_inflated / kMaximumRatio > m_compressed);
    m_failed = m_abnormal;
    return m_abnormal ? -1 : count;
}

qint64 ZipPart::writeData(const char *, qint64)
{
    return -1;
}

} // namespace exchange
