#include "core/storage/durable.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace storage {

bool syncToDisk(QFile &file)
{
    return ::fsync(file.handle()) == 0;
}

bool renameAndSync(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
    return true;
}

} // namespace storage
