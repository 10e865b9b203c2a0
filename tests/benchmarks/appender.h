#pragma once

#include "tests/benchmarks/bench_school.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace benchmarks {

// Appends to a file and waits for the disk: the floor of whatever is saved durably.
class Appender {
public:
    explicit Appender(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND, 0600))
    {
        expect(m_file >= 0, "a file beside the school's");
    }
    ~Appender() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(Appender)
    void append(const QByteArray &bytes) const
    {
        expect(::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size(), "bytes");
        expect(::fdatasync(m_file) == 0, "a sync");
    }

private:
    int m_file;
};

} // namespace benchmarks
