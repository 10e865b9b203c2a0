#include "core/safekeeping/backup_name.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace safekeeping {

namespace {
const QString kSuffix = QString::fromLatin1(kBackupSuffix);
const QString kStampFormat = u"yyyy-MM-dd HH'h'mm'm'ss"_s;
constexpr qsizetype kStampLength = 19;
} // namespace

QString backupName(const QString &schoolPath, const QDateTime &madeAt)
{
    return QFileInfo(schoolPath).completeBaseName() + u' '
        + madeAt.toLocalTime().toString(kStampFormat) + kSuffix;
}

std::optional<QDateTime> dateInName(const QString &fileName)
{
    if (!fileName.endsWith(kSuffix))
        return std::nullopt;
    const QDateTime made =
        QDateTime::fromString(fileName.chopped(kSuffix.size()).right(kStampLength), kStampFormat);
    return made.isValid() ? std::optional(made) : std::nullopt;
}

} // namespace safekeeping
