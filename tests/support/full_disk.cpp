#include "tests/support/full_disk.h"

#include <QByteArray>
#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace support {

namespace {

void setLongestFile(qint64 bytes)
{
    struct rlimit limit { };
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = rlim_t(bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

bool writeOnce(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.constData(), size_t(text.size())) == text.size();
    ::close(file);
    return written;
}

// Root mounts in a space of its own; anybody else becomes root in a space of their own first.
bool enterOwnSpace()
{
    if (::geteuid() == 0)
        return ::unshare(CLONE_NEWNS) == 0;
    const QByteArray me = QByteArray::number(::geteuid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0
        && writeOnce("/proc/self/uid_map", "0 " + me + " 1");
}

} // namespace

ShortFiles::ShortFiles(qint64 bytes)
{
    struct rlimit limit { };
    ::getrlimit(RLIMIT_FSIZE, &limit);
    m_before = qint64(limit.rlim_cur);
    setLongestFile(bytes);
    m_handler = std::signal(SIGXFSZ, SIG_IGN);
}

ShortFiles::~ShortFiles()
{
    setLongestFile(m_before);
    std::signal(SIGXFSZ, m_handler);
}

bool mountTinyDisk(const QString &folder, qint64 bytes)
{
    return enterOwnSpace() && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0,
               ("size=" + QByteArray::number(bytes)).constData())
        == 0;
}

void fillDisk(const QString &folder)
{
    QFile filling(folder + QStringLiteral("/remplissage"));
    if (!filling.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    for (qint64 size = 1 << 20; size > 0; size /= 2) {
        while (filling.write(QByteArray(size, 'x')) == size) { }
    }
}

} // namespace support
