#include "core/safekeeping/recovery.h"

#include "core/base/text.h"
#include "core/security/printed_code.h"
#include "core/security/transaction.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <sodium.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace safekeeping {

namespace {

constexpr int kSheetBits = 160;
constexpr int kCodeBits = 80;
constexpr int kAsked = 6;
constexpr int kLeastWords = 5;

// A secret of 80 or 160 random bits cannot be guessed: the least cost is enough to open it.
const security::PasswordCost kRandomSecretCost{2, 19ULL * 1024 * 1024};

const QString kInUse = u"SELECT state, public_key, sheet_envelope, phrase_envelope FROM backup_key "
                       "WHERE state <> 'retired' ORDER BY id DESC"_s;
const QString kRetire = u"UPDATE backup_key SET state = 'retired' WHERE state <> 'retired'"_s;
const QString kInsert =
    u"INSERT INTO backup_key (state, public_key, sheet_envelope, phrase_envelope, "
    "created_at) VALUES (?, ?, ?, ?, ?)"_s;

QByteArray phraseSecret(const QString &phrase)
{
    return base::folded(phrase).toUtf8();
}

base::Done replaceKey(security::Transaction &transaction, const QString &state,
    const QByteArray &sheetSecret, const QString &phrase)
{
    storage::BackupKeyPair pair = storage::makeBackupKeyPair();
    const auto wiping =
        qScopeGuard([&] { sodium_memzero(pair.secretKey.data(), size_t(pair.secretKey.size())); });
    const QByteArray sheet = storage::closeEnvelope(
        pair.secretKey, sheetSecret, kRandomSecretCost.operations, kRandomSecretCost.memoryBytes);
    std::optional<QByteArray> phraseEnvelope;
    if (!phrase.isEmpty()) {
        const security::PasswordCost &cost = transaction.workspace().passwordCost();
        phraseEnvelope = storage::closeEnvelope(
            pair.secretKey, phraseSecret(phrase), cost.operations, cost.memoryBytes);
    }
    {
        storage::Statement retire(transaction.database(), kRetire);
        ET_TRY(retire.run());
    }
    storage::Statement insert(transaction.database(), kInsert);
    ET_TRY(insert.run(state, pair.publicKey, sheet, phraseEnvelope, transaction.now()));
    return transaction.record(u"recovery.key"_s, {u"backup-key"_s, state});
}

QString compact(const QString &code)
{
    return QString(code)
        .remove(u'-')
        .remove(u' ')
        .toUpper()
        .replace(u'O', u'0')
        .replace(u'I', u'1')
        .replace(u'L', u'1');
}

} // namespace

base::Done Recovery::openWith(security::Transaction &transaction, const QString &oneTimeCode)
{
    const auto bits = security::bitsOfCode(oneTimeCode, kCodeBits);
    Q_ASSERT(bits);
    return replaceKey(transaction, u"opening"_s, bits.value_or(QByteArray()), {});
}

base::Result<BackupKey> Recovery::key() const
{
    storage::Statement row(m_workspace.database(), kInUse);
    ET_TRY(row.run());
    BackupKey key;
    if (row.next()) {
        key.state =
            row.text(0) == u"current" ? BackupKey::State::Current : BackupKey::State::Opening;
        key.publicKey = row.bytes(1);
        key.envelopes += row.bytes(2);
        if (!row.isNull(3))
            key.envelopes += row.bytes(3);
    }
    ET_TRY(row.finished());
    return key;
}

RecoverySheet Recovery::propose()
{
    RecoverySheet sheet;
    sheet.bits = security::randomBits(kSheetBits);
    sheet.printed = security::printedCode(sheet.bits);
    const int letters = int(compact(sheet.printed).size());
    while (sheet.asked.size() < kAsked) {
        const int place = int(QRandomGenerator::system()->bounded(letters));
        if (!sheet.asked.contains(place))
            sheet.asked += place;
    }
    std::sort(sheet.asked.begin(), sheet.asked.end());
    return sheet;
}

base::Done Recovery::confirm(
    const RecoverySheet &sheet, const QString &typedBack, const QString &phrase)
{
    ET_ASSIGN(
        const security::Permit permit, m_workspace.require(security::Operation::ManageRecovery));
    const QString letters = compact(sheet.printed);
    QString expected;
    for (const int place : sheet.asked)
        expected += letters.at(place);
    if (compact(typedBack) != expected) {
        return base::fail(errors::kNotTypedBack,
            QCoreApplication::translate("safekeeping",
                "These are not the characters asked for. Look at the printed sheet and type them "
                "again: the old key stays in use until then."));
    }
    if (!phrase.isEmpty()
        && base::folded(phrase).split(u' ', Qt::SkipEmptyParts).size() < kLeastWords) {
        return base::fail(errors::kWeakPhrase,
            QCoreApplication::translate("safekeeping",
                "A recovery phrase needs at least five words that only you would put together."));
    }
    ET_ASSIGN(auto transaction, security::Transaction::begin(m_workspace, permit));
    ET_TRY(replaceKey(transaction, u"current"_s, sheet.bits, phrase));
    return transaction.commit();
}

QByteArrayList secretsOf(const QString &typed)
{
    QByteArrayList secrets;
    for (const int bits : {kSheetBits, kCodeBits}) {
        if (const auto secret = security::bitsOfCode(typed, bits))
            secrets += *secret;
    }
    if (secrets.isEmpty())
        secrets += phraseSecret(typed);
    return secrets;
}

} // namespace safekeeping
