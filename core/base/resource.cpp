#include "core/base/resource.h"

#include <QDir>
#include <QFile>

// Outside any namespace, as the macro wants; without it a static library's resources are not
// linked.
static void linkResources()
{
    Q_INIT_RESOURCE(core);
}

namespace base {

QByteArray resource(const QString &path)
{
    linkResources();
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

QStringList resourceNames(const QString &folder)
{
    linkResources();
    return QDir(folder).entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace base
