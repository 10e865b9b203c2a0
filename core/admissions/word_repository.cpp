#include "core/admissions/word_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace admissions {

using security::Transaction;

namespace {

// The same five statements for each of the tables.
struct Sql {
    QString all;
    QString insert;
    QString update;
    QString remove;
};

const Sql kSteps{u"SELECT s.code, s.label, s.meaning, s.retired, "
                 "(SELECT count(*) FROM application a WHERE a.state = s.code) + "
                 "(SELECT count(*) FROM application_event e WHERE e.state = s.code) "
                 "FROM application_state s ORDER BY s.position, s.code"_s,
    u"INSERT INTO application_state (code, label, position, retired, meaning) "
    "VALUES (?, ?, ?, ?, ?)"_s,
    u"UPDATE application_state SET label = ?, position = ?, retired = ? WHERE code = ?"_s,
    u"DELETE FROM application_state WHERE code = ?"_s};
const Sql kSources{u"SELECT s.code, s.label, 'contact', s.retired, "
                   "(SELECT count(*) FROM application a WHERE a.source = s.code) "
                   "FROM application_source s ORDER BY s.position, s.code"_s,
    u"INSERT INTO application_source (code, label, position, retired) VALUES (?, ?, ?, ?)"_s,
    u"UPDATE application_source SET label = ?, position = ?, retired = ? WHERE code = ?"_s,
    u"DELETE FROM application_source WHERE code = ?"_s};
const Sql kCriteria{u"SELECT c.code, c.label, 'contact', c.retired, "
                    "(SELECT count(*) FROM stay_mark m WHERE m.criterion = c.code) "
                    "FROM stay_criterion c ORDER BY c.position, c.code"_s,
    u"INSERT INTO stay_criterion (code, label, position, retired) VALUES (?, ?, ?, ?)"_s,
    u"UPDATE stay_criterion SET label = ?, position = ?, retired = ? WHERE code = ?"_s,
    u"DELETE FROM stay_criterion WHERE code = ?"_s};
// A level is its place: the code is the number.
const Sql kLevels{u"SELECT v.level, v.label, 'contact', 0, "
                  "(SELECT count(*) FROM stay_mark m WHERE m.level = v.level) "
                  "FROM stay_level v ORDER BY v.level"_s,
    u"INSERT INTO stay_level (level, label) VALUES (?, ?)"_s,
    u"UPDATE stay_level SET label = ? WHERE level = ?"_s,
    u"DELETE FROM stay_level WHERE level = ?"_s};

const Sql &sqlOf(WordList list)
{
    switch (list) {
    case WordList::Steps:
        return kSteps;
    case WordList::Sources:
        return kSources;
    case WordList::Criteria:
        return kCriteria;
    case WordList::Levels:
        return kLevels;
    }
    return kSteps;
}

} // namespace

base::Result<std::vector<Word>> WordRepository::all(storage::Database &database, WordList list)
{
    storage::Statement row(database, sqlOf(list).all);
    ET_TRY(row.run());
    std::vector<Word> words;
    while (row.next()) {
        words.push_back(
            {row.text(0), row.text(1), stageFrom(row.text(2)), row.flag(3), row.smallInteger(4)});
    }
    ET_TRY(row.finished());
    return words;
}

base::Done WordRepository::insert(
    Transaction &transaction, WordList list, const Word &word, int position)
{
    storage::Statement statement(transaction.database(), sqlOf(list).insert);
    if (list == WordList::Levels)
        return statement.run(position, word.label);
    if (list == WordList::Steps)
        return statement.run(word.code, word.label, position, word.retired, storedName(word.stage));
    return statement.run(word.code, word.label, position, word.retired);
}

base::Done WordRepository::update(
    Transaction &transaction, WordList list, const Word &word, int position)
{
    storage::Statement statement(transaction.database(), sqlOf(list).update);
    if (list == WordList::Levels)
        return statement.run(word.label, word.code.toInt());
    return statement.run(word.label, position, word.retired, word.code);
}

base::Done WordRepository::remove(Transaction &transaction, WordList list, const QString &code)
{
    storage::Statement statement(transaction.database(), sqlOf(list).remove);
    if (list == WordList::Levels)
        return statement.run(code.toInt());
    return statement.run(code);
}

} // namespace admissions
