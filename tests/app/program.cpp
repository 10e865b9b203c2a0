#include "tests/app/program.h"

#include "core/security/transaction.h"
#include "tests/support/process.h"
#include "tests/support/rows.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace tests {

namespace {

void checkNoSecrets(const Ran &ran)
{
    INFO(ran.err.toStdString());
    CHECK_FALSE(ran.err.contains(u"/tmp/"_s));
    static const QRegularExpression sql(
        u"\\b(SELECT|INSERT|UPDATE|PRAGMA|sqlite|SQLITE|QSQL|constraint)\\b"_s);
    CHECK_FALSE(ran.err.contains(sql));
}

} // namespace

QJsonObject Ran::answer() const
{
    INFO(out.toStdString());
    INFO(err.toStdString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &problem);
    CHECK(problem.error == QJsonParseError::NoError);
    CHECK(out.count(u'\n') == 1);
    REQUIRE(document.isObject());
    return document.object();
}

Ran etabli(const QStringList &arguments, const Extra &extra)
{
    const auto ran = support::run({QStringLiteral(ETABLI_PROGRAM), arguments, extra.input,
        {{u"ETABLI_PASSWORD"_s, extra.password.isEmpty() ? QString() : extra.password}},
        extra.folder});
    return {ran.exit, QString::fromUtf8(ran.out), QString::fromUtf8(ran.err)};
}

Ran etabliAs(const QString &login, const QString &password, const QStringList &arguments)
{
    return etabli(QStringList{arguments} + QStringList{u"--login"_s, login}, {password, {}, {}});
}

void checkFailed(const Ran &ran)
{
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 1);
    CHECK(ran.out.isEmpty());
    CHECK(ran.lastLine().size() > 20);
    CHECK(QStringList{u"."_s, u")"_s, u"?"_s}.contains(ran.lastLine().right(1)));
    checkNoSecrets(ran);
}

void checkWrongUsage(const Ran &ran, const QString &command)
{
    INFO(ran.err.toStdString());
    CHECK(ran.exit == 2);
    CHECK(ran.out.isEmpty());
    const QString usage = u"Utilisation : etabli %1"_s.arg(command);
    CHECK(QString(ran.err).replace(QChar::Nbsp, u' ').contains(usage));
    CHECK(ran.err.indexOf(u"Utilisation"_s) > 10); // why comes first
    checkNoSecrets(ran);
}

QString sampleSchool(const support::TempPlace &place)
{
    static const support::TempPlace kept;
    const QString made = kept / u"modele.etabli"_s;
    if (!QFile::exists(made)) {
        const Ran ran = etabli({u"demo"_s, made, u"--students"_s, u"24"_s, u"--years"_s, u"2"_s});
        INFO(ran.err.toStdString());
        REQUIRE(ran.exit == 0);
    }
    const QString copy = place / u"ecole.etabli"_s;
    REQUIRE(QFile::copy(made, copy));
    return copy;
}

PlainSchool::PlainSchool()
{
    clock.set(QDate(2025, 9, 1)); // before the day of the program, whenever the test runs
    support::rows::school(database());
    (void)support::rows::year(
        database(), u"2026-2027"_s, QDate(2026, 8, 24), QDate(2027, 7, 16), u"current"_s);
    signIn(u"prof"_s, {security::Role::Teacher});
    givePassword(u"prof"_s);
    signIn(u"direction"_s, {security::Role::Director});
    givePassword(u"direction"_s);
    close();
}

QString pdfText(const QString &path)
{
    const auto ran = support::run({u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}});
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == 0);
    return QString::fromUtf8(ran.out).replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::string digestOf(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace tests
