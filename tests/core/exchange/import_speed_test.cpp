// How long an import takes beside the bare inserts of the rows it writes. Not part of the usual
// run: core_tests "[speed]".
#include "core/storage/transaction.h"
#include "tests/core/exchange/import_school.h"

#include <algorithm>
#include <ctime>
#include <iostream>

using namespace Qt::Literals::StringLiterals;
using tests::ImportSchool;

namespace {

// Processor time: what other programs do meanwhile does not count.
class Stopwatch {
public:
    [[nodiscard]] qint64 elapsed() const
    {
        return (std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    }
    qint64 restart()
    {
        const qint64 took = elapsed();
        m_start = std::clock();
        return took;
    }

private:
    std::clock_t m_start = std::clock();
};

constexpr int kRows = 10'000;
constexpr int kRounds = 5;

QByteArray longList()
{
    QString text = u"Nom;Prénom;Sexe;Né(e) le;INE;Adresse;Code postal;Ville;Tél. élève;Courriel;"
                   "Responsable - lien;Responsable - nom;Responsable - prénom;Responsable - tél.;"
                   "Groupe;Formation;Date d'entrée\n"_s;
    for (int i = 0; i < kRows; ++i) {
        const QString number = QString::number(100000000 + i);
        text += u"NOM%1;Prénom%2;%3;%4/0%5/2010;%6AB;%7 rue des Tilleuls;42000;Saint-Étienne;"
                "0%6;eleve%8@exemple.fr;Mère;NOM%1;Anne%2;0%9;Usinage %10;CAP MF;01/09/2026\n"_s
                    .arg(i / 3)
                    .arg(i % 97)
                    .arg(i % 2 ? u'M' : u'F')
                    .arg(1 + i % 28, 2, 10, QChar(u'0'))
                    .arg(1 + i % 9)
                    .arg(number)
                    .arg(i % 120)
                    .arg(i)
                    .arg(QString::number(200000000 + i))
                    .arg(i % 40);
    }
    return text.toUtf8();
}

const QStringList kTables{u"training_group"_s, u"diploma"_s, u"diploma_alias"_s,
    u"diploma_version"_s, u"student"_s, u"party"_s, u"student_party"_s, u"postal_address"_s,
    u"address_use"_s, u"enrolment"_s, u"group_membership"_s, u"path"_s, u"audit_entry"_s,
    u"change"_s};

struct Copied {
    QString insert;
    std::vector<QVariantList> rows;
};

QVariant valueOf(const storage::Statement &row, int column, const QString &type)
{
    if (row.isNull(column))
        return {};
    if (type == u"INTEGER")
        return row.integer(column);
    return type == u"BLOB" ? QVariant(row.bytes(column)) : QVariant(row.text(column));
}

// The rows the import made, ready to be inserted as they are.
std::vector<Copied> rowsOf(ImportSchool &school)
{
    std::vector<Copied> tables;
    for (const QString &table : kTables) {
        storage::Statement columns(school.database(),
            u"SELECT name, upper(type) FROM pragma_table_info('%1')"_s.arg(table));
        support::must(columns.run());
        QStringList names;
        QStringList types;
        while (columns.next()) {
            names += columns.text(0);
            types += columns.text(1);
        }
        Copied copied;
        copied.insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
            table, names.join(u", "_s), QStringList(names.size(), u"?"_s).join(u", "_s));
        storage::Statement row(
            school.database(), u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), table));
        support::must(row.run());
        while (row.next()) {
            QVariantList values;
            for (int i = 0; i < int(names.size()); ++i)
                values += valueOf(row, i, types[i]);
            copied.rows.push_back(values);
        }
        tables.push_back(std::move(copied));
    }
    return tables;
}

qint64 bareInserts(const std::vector<Copied> &tables)
{
    ImportSchool school;
    for (auto table = kTables.crbegin(); table != kTables.crend(); ++table) {
        storage::Statement empty(school.database(), u"DELETE FROM "_s + *table);
        support::must(empty.run());
    }
    Stopwatch timer;
    auto transaction = support::must(storage::Transaction::begin(school.database()));
    for (const Copied &table : tables) {
        storage::Statement insert(school.database(), table.insert);
        for (const QVariantList &row : table.rows)
            support::must(insert.execute(row));
    }
    support::must(transaction.commit());
    return timer.elapsed();
}

struct Measured {
    qint64 reading = 0;
    qint64 planning = 0;
    qint64 writing = 0;
};

} // namespace

TEST_CASE("an import of ten thousand rows beside their bare inserts", "[.speed]")
{
    const QByteArray bytes = longList();
    std::vector<qint64> ratios;
    for (int round = 0; round < kRounds; ++round) {
        ImportSchool school;
        Measured took;
        Stopwatch timer;
        const auto source = ImportSchool::source(bytes);
        took.reading = timer.restart();
        const auto preview = support::must(school.service.preview(source));
        took.planning = timer.restart();
        (void)support::must(school.service.apply(preview));
        took.writing = timer.elapsed();
        REQUIRE(preview.plan.counts.created == kRows);
        (void)timer.restart();
        const auto second = support::must(school.service.preview(source));
        const qint64 again = timer.elapsed();
        REQUIRE(second.plan.counts.unchanged == kRows);
        const qint64 bare = bareInserts(rowsOf(school));
        ratios.push_back(100 * took.writing / bare);
        std::cout << "read " << took.reading << " ms, compare " << took.planning << " ms, write "
                  << took.writing << " ms, second comparison " << again << " ms, bare inserts "
                  << bare << " ms, write/bare " << double(took.writing) / double(bare) << "\n";
    }
    std::sort(ratios.begin(), ratios.end());
    std::cout << "median ratio x100: " << ratios[ratios.size() / 2] << "\n";
}
