#include "core/storage/scan.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using support::AnySchool;
using support::must;

TEST_CASE("a scan gives the numbers and codes of a table, and leaves nothing open")
{
    support::onBothEngines([](AnySchool &on) {
        must(on.database().runDirectly(
            u"INSERT INTO setting (name, value, source) VALUES ('scan.a', '1', 'x')"_s));
        must(on.database().runDirectly(
            u"INSERT INTO setting (name, value, source) VALUES ('scan.b', '2', '')"_s));
        const QString sql = u"SELECT name, CAST(value AS integer) FROM setting "
                            "WHERE name IN (?, ?) AND source <> ? ORDER BY name"_s;
        QStringList names;
        qint64 sum = 0;
        {
            storage::Scan row(on.database(), sql);
            must(row.execute({u"scan.a"_s, u"scan.b"_s, u"y"_s}));
            while (row.next()) {
                names += QString::fromLatin1(row.text(0).data(), qsizetype(row.text(0).size()));
                sum += row.integer(1);
            }
            must(row.finished());
        }
        CHECK(names == QStringList{u"scan.a"_s, u"scan.b"_s});
        CHECK(sum == 3);
        must(
            on.database().runDirectly(u"DELETE FROM setting WHERE name IN ('scan.a', 'scan.b')"_s));
    });
}

TEST_CASE("a scan that cannot run says so")
{
    support::onBothEngines([](AnySchool &on) {
        storage::Scan row(on.database(), u"SELECT nothing FROM nowhere"_s);
        CHECK_FALSE(row.execute({}).has_value());
        CHECK_FALSE(row.next());
        CHECK_FALSE(row.finished().has_value());
    });
}
