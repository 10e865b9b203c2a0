#include "core/security/settings.h"

#include "core/security/conflict.h"
#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace security {

namespace {
const QString kStored = u"SELECT value, source, verified_on FROM setting WHERE name = ?"_s;
const QString kRead = u"SELECT value FROM setting WHERE name = ?"_s;
const QString kWrite = u"INSERT INTO setting (name, value, source, verified_on) VALUES (?, ?, ?, "
                       u"?) ON CONFLICT (name) "
                       "DO UPDATE SET value = excluded.value, source = excluded.source, "
                       "verified_on = excluded.verified_on"_s;
} // namespace

base::Result<QString> Settings::text(storage::Database &database, const SettingKey &key)
{
    storage::Statement statement(database, kRead);
    ET_TRY(statement.run(QString::fromLatin1(key.name)));
    if (statement.next())
        return statement.text(0);
    ET_TRY(statement.finished());
    return QString::fromUtf8(key.standard);
}

base::Result<StoredSetting> Settings::stored(storage::Database &database, const SettingKey &key)
{
    storage::Statement statement(database, kStored);
    ET_TRY(statement.run(QString::fromLatin1(key.name)));
    if (statement.next())
        return StoredSetting{statement.text(0), statement.text(1), statement.optionalDate(2)};
    ET_TRY(statement.finished());
    return StoredSetting{QString::fromUtf8(key.standard), QString::fromUtf8(key.source), {}};
}

base::Result<int> Settings::number(storage::Database &database, const SettingKey &key)
{
    ET_ASSIGN(const QString value, text(database, key));
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? number : QByteArray(key.standard).toInt();
}

base::Done Settings::write(
    Transaction &transaction, const SettingKey &key, const QString &value, const QString &source)
{
    ET_ASSIGN(const QString before, text(transaction.database(), key));
    storage::Statement statement(transaction.database(), kWrite);
    ET_TRY(statement.run(QString::fromLatin1(key.name), value, source, transaction.today()));
    return transaction.record(u"setting.edit"_s, {u"setting"_s, QString::fromLatin1(key.name)},
        {{QString::fromLatin1(key.name), before, value}});
}

base::Done Settings::writeBack(Transaction &transaction, const SettingKey &key,
    const StoredSetting &expected, const StoredSetting &before)
{
    const QString name = QString::fromLatin1(key.name);
    ET_ASSIGN(const StoredSetting now, stored(transaction.database(), key));
    if (now != expected)
        return base::fail(changedMeanwhile(transaction.database(), name));
    storage::Statement statement(transaction.database(), kWrite);
    ET_TRY(statement.run(name, before.value, before.source, before.verifiedOn));
    return transaction.record(
        u"setting.undo-edit"_s, {u"setting"_s, name}, {{name, expected.value, before.value}});
}

} // namespace security
