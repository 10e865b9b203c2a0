#include "core/admissions/funnel_words.h"

#include "core/admissions/word_repository.h"
#include "core/base/text.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

using security::Operation;
using security::Permit;
using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

constexpr int kLongestLabel = 60;
constexpr int kLongestTerms = 3000;
constexpr size_t kLeastLevels = 2;
constexpr size_t kMostLevels = 9;

using Words = std::vector<Word>;

const Word *find(const Words &words, const QString &code)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word &one) { return one.code == code; });
    return code.isEmpty() || found == words.end() ? nullptr : &*found;
}

// "mission-locale" of "Mission locale", with a number where it is taken.
QString newCode(const QString &label, const Words &taken)
{
    QString stem = base::folded(label).replace(u' ', u'-').left(40);
    if (stem.isEmpty())
        stem = u"mot"_s;
    QString code = stem;
    for (int number = 2; find(taken, code); ++number)
        code = u"%1-%2"_s.arg(stem, QString::number(number));
    return code;
}

base::Done checkLabels(Words &words)
{
    QStringList said;
    for (Word &word : words) {
        ET_ASSIGN(word.label,
            base::cleanLine(
                word.label, QCoreApplication::translate("admissions", "Wording"), kLongestLabel));
        if (word.label.isEmpty()) {
            return base::fail(errors::kNoWord,
                QCoreApplication::translate("admissions", "Write how the school calls it."));
        }
        const QString folded = base::folded(word.label);
        if (!word.retired && said.contains(folded)) {
            return base::fail(errors::kSameWord,
                QCoreApplication::translate("admissions",
                    "“%1” is in the list already: choose another wording, or bring the other one "
                    "back.")
                    .arg(word.label));
        }
        if (!word.retired)
            said += folded;
    }
    return {};
}

// Without these two the program could neither take in a candidate nor enrol one.
base::Done checkSteps(const Words &words)
{
    for (const Stage needed : {Stage::Contact, Stage::Enrolled}) {
        const bool isThere = std::any_of(words.begin(), words.end(),
            [&](const Word &one) { return one.stage == needed && !one.retired; });
        if (!isThere) {
            return base::fail(errors::kStepNeeded,
                QCoreApplication::translate("admissions",
                    "A step that means “%1” must stay in use: rename it instead, or add another "
                    "one first.")
                    .arg(titleOf(needed)));
        }
    }
    return {};
}

base::Done checkLevels(const Words &words)
{
    if (words.size() < kLeastLevels || words.size() > kMostLevels) {
        return base::fail(errors::kLevelCount,
            QCoreApplication::translate("admissions", "A scale has between 2 and 9 levels."));
    }
    for (size_t at = 0; at < words.size(); ++at) {
        if (!words[at].code.isEmpty() && words[at].code.toInt() != int(at) + 1) {
            return base::fail(errors::kLevelCount,
                QCoreApplication::translate("admissions",
                    "Levels keep their order: only the highest one can be taken away."));
        }
    }
    return {};
}

base::Done check(WordList list, Words &words)
{
    ET_TRY(checkLabels(words));
    if (list == WordList::Steps)
        return checkSteps(words);
    return list == WordList::Levels ? checkLevels(words) : base::Done();
}

base::Done removeMissing(
    Transaction &transaction, WordList list, const Words &stored, const Words &wanted)
{
    for (auto word = stored.rbegin(); word != stored.rend(); ++word) {
        if (find(wanted, word->code))
            continue;
        if (word->uses > 0) {
            return base::fail(errors::kWordUsed,
                QCoreApplication::translate("admissions",
                    "“%1” stands in the files of candidates: it can be retired or renamed, not "
                    "taken away.")
                    .arg(word->label));
        }
        ET_TRY(WordRepository::remove(transaction, list, word->code));
    }
    return {};
}

QString told(const Word &word, qsizetype position)
{
    return u"%1. %2%3"_s.arg(
        QString::number(position), word.label, word.retired ? u" (–)"_s : QString());
}

std::vector<security::FieldChange> changesBetween(const Words &before, const Words &after)
{
    std::vector<security::FieldChange> changes;
    for (size_t at = 0; at < after.size(); ++at) {
        const Word *was = find(before, after[at].code);
        changes.push_back({after[at].code,
            was ? std::optional(told(*was, was - before.data() + 1)) : std::nullopt,
            told(after[at], qsizetype(at) + 1)});
    }
    for (size_t at = 0; at < before.size(); ++at) {
        if (!find(after, before[at].code))
            changes.push_back({before[at].code, told(before[at], qsizetype(at) + 1), std::nullopt});
    }
    return changes;
}

// The list becomes what is wanted; gives it with its codes.
base::Result<Words> replace(
    Transaction &transaction, WordList list, const Words &read, Words wanted, const QString &action)
{
    ET_ASSIGN(const Words stored, WordRepository::all(transaction.database(), list));
    if (!areSame(stored, read))
        return base::fail(security::changedMeanwhile(transaction.database(), storedName(list)));
    ET_TRY(check(list, wanted));
    ET_TRY(removeMissing(transaction, list, stored, wanted));
    Words taken = stored;
    for (size_t at = 0; at < wanted.size(); ++at) {
        Word &word = wanted[at];
        const int position = int(at) + 1;
        if (const Word *was = find(stored, word.code)) {
            word.stage = was->stage;
            ET_TRY(WordRepository::update(transaction, list, word, position));
            continue;
        }
        if (list == WordList::Levels)
            word.code = QString::number(position);
        else if (word.code.isEmpty())
            word.code = newCode(word.label, taken);
        taken.push_back(word);
        ET_TRY(WordRepository::insert(transaction, list, word, position));
    }
    ET_TRY(transaction.record(
        action, {u"funnel"_s, storedName(list)}, changesBetween(stored, wanted)));
    return wanted;
}

} // namespace

QString storedName(WordList list)
{
    switch (list) {
    case WordList::Steps:
        return u"funnel-steps"_s;
    case WordList::Sources:
        return u"funnel-sources"_s;
    case WordList::Criteria:
        return u"stay-criteria"_s;
    case WordList::Levels:
        return u"stay-levels"_s;
    }
    return {};
}

QString titleOf(Stage stage)
{
    switch (stage) {
    case Stage::Contact:
        return QCoreApplication::translate("admissions", "First contact");
    case Stage::Appointment:
        return QCoreApplication::translate("admissions", "Appointment");
    case Stage::Stay:
        return QCoreApplication::translate("admissions", "Stay planned");
    case Stage::StayDone:
        return QCoreApplication::translate("admissions", "Stay done");
    case Stage::Interview:
        return QCoreApplication::translate("admissions", "Interview");
    case Stage::Accepted:
        return QCoreApplication::translate("admissions", "Accepted");
    case Stage::Waiting:
        return QCoreApplication::translate("admissions", "Waiting list");
    case Stage::Refused:
        return QCoreApplication::translate("admissions", "Refused");
    case Stage::Withdrawn:
        return QCoreApplication::translate("admissions", "Withdrawn");
    case Stage::Enrolled:
        return QCoreApplication::translate("admissions", "Enrolled");
    }
    return {};
}

bool areSame(const std::vector<Word> &a, const std::vector<Word> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Word &x, const Word &y) {
        return x.code == y.code && x.label == y.label && x.retired == y.retired;
    });
}

FunnelWords::FunnelWords(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<Word>> FunnelWords::words(WordList list)
{
    ET_TRY(m_workspace.require(Operation::ReadSchool));
    return WordRepository::all(m_workspace.database(), list);
}

base::Result<Undo> FunnelWords::save(
    WordList list, const std::vector<Word> &read, const std::vector<Word> &wanted)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Words written, replace(transaction, list, read, wanted, u"funnel.edit"_s));
    ET_TRY(transaction.commit());
    Undo undo;
    undo.steps.push_back([list, read, written](Transaction &later, UndoRun &) -> base::Done {
        return replace(later, list, written, read, u"funnel.undo"_s).map([](const Words &) {});
    });
    return undo;
}

base::Done FunnelWords::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSettings, undo);
}

base::Result<QString> FunnelWords::placementTerms()
{
    ET_TRY(m_workspace.require(Operation::ReadSchool));
    return security::Settings::text(m_workspace.database(), security::settings::kPlacementTerms);
}

base::Result<Undo> FunnelWords::savePlacementTerms(const QString &read, const QString &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    const security::SettingKey &key = security::settings::kPlacementTerms;
    ET_ASSIGN(const QString text,
        base::cleanNote(typed, QCoreApplication::translate("admissions", "Text of the agreement"),
            kLongestTerms));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto before, security::Settings::stored(transaction.database(), key));
    if (before.value != read)
        return base::fail(
            security::changedMeanwhile(transaction.database(), QString::fromLatin1(key.name)));
    if (text == before.value)
        return Undo();
    ET_TRY(security::Settings::write(
        transaction, key, text, QCoreApplication::translate("admissions", "the school")));
    ET_ASSIGN(const auto after, security::Settings::stored(transaction.database(), key));
    ET_TRY(transaction.commit());
    Undo undo;
    undo.steps.push_back([&key, before, after](Transaction &later, UndoRun &) -> base::Done {
        return security::Settings::writeBack(later, key, after, before);
    });
    return undo;
}

} // namespace admissions
