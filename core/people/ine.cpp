#include "core/people/ine.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {
constexpr int kShownOfTyped = 40;
} // namespace

base::Result<QString> checkedIne(const QString &typed)
{
    static const QRegularExpression blanks(u"\\s"_s);
    static const QRegularExpression known(
        u"^(?:[0-9]{9}[A-Z]{2}|[0-9]{10}[A-Z]|[0-9]{4}A[0-9]{5}[A-Z])$"_s);
    QString ine = typed.toUpper();
    ine.remove(blanks);
    if (ine.isEmpty() || known.match(ine).hasMatch())
        return ine;
    return base::fail(errors::kBadIne,
        QCoreApplication::translate("people",
            "“%1” is not an INE: it has 11 characters, nine digits and two letters, or ten digits "
            "and one letter. Leave it empty if it is not known.")
            .arg(typed.left(kShownOfTyped)));
}

} // namespace people
