#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace exchange {

// What may still be unpacked from an archive, counted in real bytes: what the archive says of its
// own sizes is not believed.
struct InflationBudget {
    qint64 left = 200'000'000;
};

// A zip archive in memory, read only, never unpacked to disk: entries are found by exact name.
// Opening refuses more than 1,000 entries, encrypted ones, and two of the same name.
class ZipArchive {
public:
    [[nodiscard]] static base::Result<ZipArchive> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QString &name) const { return m_names.contains(name); }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    friend class ZipPart;
    struct Closer {
        void operator()(zip *archive) const;
    };

    QByteArray m_bytes; // libzip reads from them: they live as long as the archive
    std::unique_ptr<zip, Closer> m_archive;
    QStringList m_names;
    std::shared_ptr<InflationBudget> m_budget = std::make_shared<InflationBudget>();
};

// One entry as a stream that is unpacked while it is read. It ends with an error if the archive's
// budget is used up, if it unpacks to over 100 times its size (1 MB is always allowed), or if its
// checksum or its size is wrong. The archive must outlive it.
class ZipPart final : public QIODevice {
public:
    ZipPart(const ZipArchive &archive, const QString &name);
    ~ZipPart() override;

    // Reads what is left, so that the checksum is looked at.
    [[nodiscard]] base::Done finish();

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] base::Error error() const; // only if hasFailed()

    // Starts counting anew what is read in one piece: over 2 MB of it is an error. For a reader
    // that keeps a piece of XML in memory until it has seen its end.
    void startPiece() { m_piece = 0; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Closer {
        void operator()(zip_file *file) const;
    };

    std::unique_ptr<zip_file, Closer> m_file;
    std::shared_ptr<InflationBudget> m_budget;
    qint64 m_compressed = 0;
    quint64 m_declared = 0;
    qint64 m_inflated = 0;
    qint64 m_piece = 0;
    bool m_failed = false;
    bool m_abnormal = false;
};

} // namespace exchange
