#include "core/school/signature.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace school {

namespace {

constexpr int kLongestName = 100;

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

} // namespace

QString titleOf(SignedPaper paper)
{
    switch (paper) {
    case SignedPaper::Certificate:
        return say(QT_TRANSLATE_NOOP("school", "Certificates"));
    case SignedPaper::StayAgreement:
        return say(QT_TRANSLATE_NOOP("school", "Stay agreements"));
    case SignedPaper::Statement:
        return say(QT_TRANSLATE_NOOP("school", "Statements of account"));
    case SignedPaper::Reminder:
        return say(QT_TRANSLATE_NOOP("school", "Reminders"));
    case SignedPaper::Invoice:
        return say(QT_TRANSLATE_NOOP("school", "Invoices"));
    }
    return {};
}

base::Result<Signature> checked(const Signature &typed)
{
    Signature signature = typed;
    ET_ASSIGN(signature.signatory,
        base::cleanLine(
            typed.signatory, say(QT_TRANSLATE_NOOP("school", "Name of who signs")), kLongestName));
    ET_ASSIGN(signature.capacity,
        base::cleanLine(typed.capacity, say(QT_TRANSLATE_NOOP("school", "Function of who signs")),
            kLongestName));
    return signature;
}

QString keyOf(const QByteArray &png)
{
    return QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
}

} // namespace school
