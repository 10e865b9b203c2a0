#include "core/base/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace base {

namespace {

const ErrorCode kWrite{"base.file-write"};
const ErrorCode kRead{"base.file-read"};

QString reason(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return QCoreApplication::translate(
            "base", "The disk is full: free some space, then try again.");
    if (error == EACCES || error == EPERM || error == EROFS)
        return QCoreApplication::translate(
            "base", "Writing is not allowed in this folder: choose another one.");
    if (error == ENOENT || error == ENOTDIR)
        return QCoreApplication::translate(
            "base", "The folder does not exist: choose another one.");
    return QCoreApplication::translate(
        "base", "The disk or the stick does not answer as it should: try another place.");
}

// A descriptor that is closed whatever happens.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

int writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n < 0 ? errno : ENOSPC;
        done += n;
    }
    return 0;
}

bool readsBack(int fd, const QByteArray &bytes)
{
    QByteArray block(1 << 16, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::pread(fd, block.data(), size_t(block.size()), done);
        if (n <= 0 || done + n > bytes.size()
            || std::memcmp(block.constData(), bytes.constData() + done, size_t(n)) != 0)
            return false;
        done += n;
    }
    return true;
}

int writeTemporary(const QByteArray &name, const QByteArray &bytes)
{
    const Descriptor file(::open(
        name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return errno;
    if (const int error = writeAll(file.get(), bytes))
        return error;
    if (::fsync(file.get()) != 0)
        return errno;
    return readsBack(file.get(), bytes) ? 0 : EIO;
}

QString temporaryBeside(const QString &path)
{
    return QFileInfo(path).absolutePath() + u"/.etabli-"_s
        + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
}

} // namespace

Error cannotWrite(const QString &path, int error)
{
    return {kWrite,
        QCoreApplication::translate("base", "The file “%1” could not be written. %2")
            .arg(QFileInfo(path).fileName(), reason(error)),
        QString::fromLocal8Bit(std::strerror(error))};
}

Done checkTarget(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir() || (target.exists() && !target.isFile()) || target.isSymLink()) {
        return fail(kWrite,
            QCoreApplication::translate(
                "base", "“%1” is not an ordinary file and was left as it is. Choose another name.")
                .arg(target.fileName()));
    }
    return {};
}

Done replaceFile(const QString &temporary, const QString &path)
{
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData())
        != 0)
        return fail(cannotWrite(path, errno));
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen())
        ::fsync(directory.get());
    return {};
}

Done rehearseWrite(const QString &path, qsizetype bytes)
{
    ET_TRY(checkTarget(path));
    const QByteArray name = QFile::encodeName(temporaryBeside(path));
    const int error = writeTemporary(name, QByteArray(bytes, ' '));
    ::unlink(name.constData());
    return error == 0 ? Done() : Done(fail(cannotWrite(path, error)));
}

Done writeWholeFile(const QString &path, const QByteArray &bytes)
{
    ET_TRY(checkTarget(path));
    const QString temporary = temporaryBeside(path);
    const QByteArray name = QFile::encodeName(temporary);
    if (const int error = writeTemporary(name, bytes)) {
        ::unlink(name.constData());
        return fail(cannotWrite(path, error));
    }
    Done done = replaceFile(temporary, path);
    if (!done)
        ::unlink(name.constData());
    return done;
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maximum)
{
    const QString name = QFileInfo(path).fileName();
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status { };
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0) {
        return fail(kRead,
            QCoreApplication::translate(
                "base", "The file “%1” cannot be opened. Check that it is still there.")
                .arg(name));
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(kRead,
            QCoreApplication::translate(
                "base", "“%1” is not an ordinary file. Choose a file saved on this PC.")
                .arg(name));
    }
    if (status.st_size > maximum) {
        return fail(kRead,
            QCoreApplication::translate("base", "The file “%1” is larger than %2 MB: not opened.")
                .arg(name, QString::number(maximum / 1000000)));
    }
    QByteArray bytes(status.st_size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n =
            ::pread(file.get(), bytes.data() + done, size_t(bytes.size() - done), done);
        if (n <= 0)
            break;
        done += n;
    }
    if (done != bytes.size()) {
        return fail(kRead,
            QCoreApplication::translate("base", "The file “%1” could not be read to its end.")
                .arg(name));
    }
    return bytes;
}

} // namespace base
