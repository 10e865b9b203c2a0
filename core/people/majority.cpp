#include "core/people/majority.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {

const QString kOf =
    u"SELECT id, uuid, parents_too, evidence, valid_from, row_version FROM majority_choice "
    "WHERE student_id = ? ORDER BY valid_from, id"_s;
const QString kInsert =
    u"INSERT INTO majority_choice (uuid, student_id, parents_too, evidence, valid_from, "
    "created_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s;
const QString kRemove = u"DELETE FROM majority_choice WHERE id = ? AND row_version = ?"_s;

base::Result<MajorityChoice> checkedChoice(const MajorityChoice &typed, const Student &student)
{
    MajorityChoice clean = typed;
    ET_ASSIGN(clean.evidence,
        base::cleanLine(
            typed.evidence, QCoreApplication::translate("people", "How it is known"), 200));
    if (clean.parentsToo && clean.evidence.isEmpty()) {
        return base::fail(errors::kChoiceEvidence,
            QCoreApplication::translate("people",
                "The parents are written to with the young person’s consent only: type how it was "
                "given, with its date."));
    }
    const QDate majority = majorityOf(student.details.birthDate);
    if (!clean.from.isValid() || clean.from < majority.addYears(-1)) {
        return base::fail(errors::kChoiceTooEarly,
            QCoreApplication::translate("people",
                "%1 comes of age on %2: the choice is asked for in the year before that day.")
                .arg(letterName(student.details), base::formatDate(majority)));
    }
    return clean;
}

QString shownChoice(const MajorityChoice *choice)
{
    return choice ? titleOf(*choice) : QString();
}

} // namespace

QDate majorityOf(QDate birth)
{
    // Who was born on 29 February comes of age on 1 March, as ageOn() counts.
    return birth.month() == 2 && birth.day() == 29 ? QDate(birth.year() + 18, 3, 1)
                                                   : birth.addYears(18);
}

const MajorityChoice *choiceOn(const std::vector<MajorityChoice> &choices, QDate day)
{
    const MajorityChoice *newest = nullptr;
    for (const MajorityChoice &choice : choices) {
        if (choice.from <= day && (!newest || choice.from >= newest->from))
            newest = &choice;
    }
    return newest;
}

QString titleOf(const MajorityChoice &choice)
{
    return choice.parentsToo
        ? QCoreApplication::translate("people", "The young person and the parents")
        : QCoreApplication::translate("people", "The young person alone");
}

base::Result<std::vector<MajorityChoice>> MajorityRepository::of(
    storage::Database &database, const security::Permit &, StudentId student)
{
    storage::Statement row(database, kOf);
    ET_TRY(row.run(student));
    std::vector<MajorityChoice> choices;
    while (row.next()) {
        choices.push_back({row.id<MajorityChoiceTag>(0), row.text(1), row.flag(2), row.text(3),
            row.date(4), row.smallInteger(5)});
    }
    ET_TRY(row.finished());
    return choices;
}

base::Result<MajorityChoiceId> MajorityRepository::insert(
    security::Transaction &transaction, StudentId student, const MajorityChoice &choice)
{
    storage::Statement statement(transaction.database(), kInsert);
    ET_TRY(statement.run(
        choice.uuid, student, choice.parentsToo, choice.evidence, choice.from, transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return MajorityChoiceId(id);
}

base::Result<bool> MajorityRepository::remove(
    security::Transaction &transaction, MajorityChoiceId id, int rowVersion)
{
    storage::Statement statement(transaction.database(), kRemove);
    ET_TRY(statement.run(id, rowVersion));
    return statement.affectedRows() == 1;
}

base::Result<security::Undo> recordChoice(
    security::Transaction &transaction, StudentId student, const MajorityChoice &typed)
{
    ET_ASSIGN(const auto young,
        StudentRepository::find(transaction.database(), transaction.permit(), student));
    if (!young)
        return base::fail(security::notThere());
    ET_ASSIGN(MajorityChoice choice, checkedChoice(typed, *young));
    ET_ASSIGN(const auto before,
        MajorityRepository::of(transaction.database(), transaction.permit(), student));
    choice.uuid = security::Workspace::newUuid();
    ET_ASSIGN(const auto id, MajorityRepository::insert(transaction, student, choice));
    const std::vector<security::FieldChange> changes{
        {u"majority_choice"_s, shownChoice(choiceOn(before, choice.from)), titleOf(choice)},
        {u"majority_evidence"_s, QString(), choice.evidence},
        {u"from"_s, QString(), base::formatDate(choice.from)}};
    ET_TRY(transaction.record(u"student.majority"_s, {u"student"_s, young->uuid}, changes));
    security::Undo undo;
    undo.steps.push_back([id, uuid = young->uuid, shown = titleOf(choice)](
                             security::Transaction &later, security::UndoRun &) -> base::Done {
        ET_ASSIGN(const bool gone, MajorityRepository::remove(later, id, 1));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), uuid));
        return later.record(
            u"student.undo"_s, {u"student"_s, uuid}, {{u"majority_choice"_s, shown, QString()}});
    });
    return undo;
}

} // namespace people
