#pragma once

#include "core/exchange/student_import_service.h"
#include "core/exchange/table_reader.h"
#include "core/storage/statement.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"

#include <QFile>

namespace tests {

using exchange::RowState;

// A school in its year 2026-2027 with a secretary at work, and lists to import into it.
class ImportSchool : public support::SchoolFile {
public:
    ImportSchool()
        : service(workspace())
    {
        clock.set(QDate(2026, 9, 7));
        support::rows::school(database());
        year = support::rows::year(database(), QStringLiteral("2026-2027"), QDate(2026, 8, 24),
            QDate(2027, 7, 16), QStringLiteral("current"));
        signIn(QStringLiteral("sec"), {security::Role::Secretary});
    }

    static QByteArray data(const QString &name)
    {
        QFile file(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/import/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    // The proposed mapping, groups and diplomas made.
    static exchange::ImportSource source(const QByteArray &bytes)
    {
        exchange::ImportSource made;
        made.sheet = support::must(exchange::readTable(bytes, QStringLiteral("liste.csv"))).sheet;
        made.mapping = exchange::proposedMapping(made.sheet.header);
        made.options = {true, true, false};
        return made;
    }
    exchange::ImportPreview preview(const QString &text)
    {
        return support::must(service.preview(source(text.toUtf8())));
    }
    exchange::ImportPlan import(const exchange::ImportSource &list)
    {
        const auto preview = support::must(service.preview(list));
        (void)support::must(service.apply(preview));
        return preview.plan;
    }
    exchange::ImportPlan import(const QString &text) { return import(source(text.toUtf8())); }
    exchange::ImportPlan importFile(const QString &name) { return import(source(data(name))); }

    qint64 count(const QString &fromWhere)
    {
        storage::Statement row(database(), QStringLiteral("SELECT count(*) FROM ") + fromWhere);
        support::must(row.run());
        return support::must(storage::singleInteger(row));
    }
    QString text(const QString &sql)
    {
        storage::Statement row(database(), sql);
        support::must(row.run());
        return row.next() ? row.text(0) : QStringLiteral("(no row)");
    }

    exchange::StudentImportService service;
    school::SchoolYearId year{0};
};

// "created updated unchanged refused"
inline std::string counted(const exchange::ImportPlan &plan)
{
    const auto &c = plan.counts;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(c.created)
        .arg(c.updated)
        .arg(c.unchanged)
        .arg(c.refused)
        .toStdString();
}

} // namespace tests
