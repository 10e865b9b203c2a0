#include "core/timetable/nature.h"

#include "core/base/stored_names.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

constexpr base::StoredNames<CountsAs, 3> kCountsAsNames{{{CountsAs::Practice, u"practice"},
    {CountsAs::Theory, u"theory"}, {CountsAs::Neither, u"neither"}}};

const QString kAdd = u"INSERT INTO nature (code, label, counts_as, position) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (code) DO NOTHING"_s;
const QString kUpdate = u"UPDATE nature SET label = ?, counts_as = ? WHERE code = ? AND "
                        "label = ? AND counts_as = ?"_s;
const QString kAll = u"SELECT code, label, counts_as FROM nature ORDER BY position, code"_s;

// Support, exam and other count as neither, and so does a placement (domain 8.4).
std::vector<Nature> standardNatures()
{
    return {
        {natures::kWorkshopOrder, QCoreApplication::translate("timetable", "Workshop on order"),
            CountsAs::Practice},
        {natures::kWorkshopExercise, QCoreApplication::translate("timetable", "Workshop exercise"),
            CountsAs::Practice},
        {natures::kTheoryGeneral, QCoreApplication::translate("timetable", "General teaching"),
            CountsAs::Theory},
        {natures::kTheoryVocational, QCoreApplication::translate("timetable", "Vocational theory"),
            CountsAs::Theory},
        {natures::kSupport, QCoreApplication::translate("timetable", "Support"), CountsAs::Neither},
        {natures::kExam, QCoreApplication::translate("timetable", "Exam"), CountsAs::Neither},
        {natures::kPlacement, QCoreApplication::translate("timetable", "Work placement"),
            CountsAs::Neither},
        {natures::kOther, QCoreApplication::translate("timetable", "Other"), CountsAs::Neither},
    };
}

} // namespace

QString storedName(CountsAs countsAs)
{
    return kCountsAsNames.of(countsAs);
}

CountsAs countsAsFrom(const QString &name)
{
    return kCountsAsNames.find(name).value_or(CountsAs::Neither);
}

base::Done NatureRepository::seed(security::Transaction &transaction)
{
    storage::Statement statement(transaction.database(), kAdd);
    int position = 0;
    for (const Nature &nature : standardNatures())
        ET_TRY(statement.run(nature.code, nature.label, storedName(nature.countsAs), ++position));
    return {};
}

base::Result<std::vector<Nature>> NatureRepository::all(
    storage::Database &database, const security::Permit &permit)
{
    Q_ASSERT(permit.reach() != security::Reach::None);
    storage::Statement statement(database, kAll);
    ET_TRY(statement.run());
    std::vector<Nature> list;
    while (statement.next())
        list.push_back({statement.text(0), statement.text(1), countsAsFrom(statement.text(2))});
    ET_TRY(statement.finished());
    return list;
}

base::Result<bool> NatureRepository::update(
    security::Transaction &transaction, const Nature &before, const Nature &wanted)
{
    storage::Statement statement(transaction.database(), kUpdate);
    ET_TRY(statement.run(wanted.label, storedName(wanted.countsAs), before.code, before.label,
        storedName(before.countsAs)));
    return statement.affectedRows() == 1;
}

} // namespace timetable
