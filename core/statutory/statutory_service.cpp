#include "core/statutory/statutory_service.h"

#include "core/base/text.h"
#include "core/records/issued_documents.h"
#include "core/school/school_repository.h"
#include "core/school/year_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/statutory/words.h"
#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace statutory {

using security::Operation;
using security::Permit;
using security::Transaction;

namespace {

constexpr int kMostDays = 60;
constexpr int kOldestCompulsory = 18;
constexpr int kLongestText = 200;

QString prefixOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Pupils:
        return u"LE"_s;
    case ListKind::Changes:
        return u"LM"_s;
    case ListKind::Staff:
        return u"LP"_s;
    }
    return {};
}

base::Result<school::SchoolYear> yearOf(
    storage::Database &database, const Permit &permit, const ListWish &wish)
{
    const QDate day = wish.kind == ListKind::Changes ? wish.month.value_or(QDate()) : wish.asOf;
    ET_ASSIGN(const auto years, school::YearRepository::all(database, permit));
    for (const school::SchoolYear &year : years) {
        if (year.dates.contains(day))
            return year;
    }
    // A month in which the year only ends or begins.
    for (const school::SchoolYear &year : years) {
        if (wish.kind == ListKind::Changes && monthOf(year.dates.firstDay) <= day
            && monthOf(year.dates.lastDay).addMonths(1) > day)
            return year;
    }
    return base::fail(errors::kNoYear,
        say(QT_TRANSLATE_NOOP("statutory",
            "This day is in no school year of the school: choose another day, or add the year in "
            "the settings.")));
}

base::Result<ListDraft> drafted(
    storage::Database &database, const Permit &permit, const ListWish &wish, QDate today)
{
    ET_ASSIGN(const school::SchoolYear year, yearOf(database, permit, wish));
    ET_ASSIGN(const auto told, pupilsToldOn(database, permit, year.id));
    return draftOf(database, permit, year, wish, told, today);
}

QString paperTitle(const ListSnapshot &paper)
{
    const QString whom = paper.isForMayor()
        ? say(QT_TRANSLATE_NOOP("statutory", "Town hall of %1")).arg(paper.commune)
        : paper.addressee;
    return u"%1 · %2"_s.arg(paper.heading(), whom);
}

struct NamedSetting {
    const security::SettingKey &key;
    const char *title;
};
constexpr NamedSetting kSettings[]{
    {settings::kPupilsDays,
        QT_TRANSLATE_NOOP("statutory", "Days after the start of the year for the list of pupils")},
    {settings::kAuthority, QT_TRANSLATE_NOOP("statutory", "Authority told of pupils and changes")},
    {settings::kPupilsBasis, QT_TRANSLATE_NOOP("statutory", "Reference on the list of pupils")},
    {settings::kChangesBasis, QT_TRANSLATE_NOOP("statutory", "Reference on the changes")},
    {settings::kCompulsoryUntil,
        QT_TRANSLATE_NOOP("statutory", "Age at which compulsory instruction ends")},
    {settings::kStaffAuthority, QT_TRANSLATE_NOOP("statutory", "Authority told of the staff")},
    {settings::kStaffBasis, QT_TRANSLATE_NOOP("statutory", "Reference on the list of the staff")},
};

base::Result<QString> checkedSetting(const security::SettingKey &key, const QString &typed)
{
    ET_ASSIGN(const QString value,
        base::cleanLine(typed, say(QT_TRANSLATE_NOOP("statutory", "Setting")), kLongestText));
    const QLatin1StringView name(key.name);
    const bool isDays = name == QLatin1StringView(settings::kPupilsDays.name);
    if (isDays || name == QLatin1StringView(settings::kCompulsoryUntil.name)) {
        const int most = isDays ? kMostDays : kOldestCompulsory;
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < 1 || number > most) {
            return base::fail(errors::kBadSetting,
                say(QT_TRANSLATE_NOOP("statutory", "Type a whole number from 1 to %1.")).arg(most));
        }
    }
    return value;
}

} // namespace

StatutoryService::StatutoryService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Permit> StatutoryService::required(ListKind kind)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    if (kind == ListKind::Staff)
        ET_TRY(m_workspace.require(Operation::ManageStaff));
    return permit;
}

base::Result<std::vector<DueList>> StatutoryService::due()
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    return dueLists(m_workspace.database(), permit, m_workspace.clock().today());
}

base::Result<std::vector<MadeList>> StatutoryService::made(school::SchoolYearId year)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    return ListRepository::ofYear(m_workspace.database(), permit, year);
}

base::Result<ListDraft> StatutoryService::preview(const ListWish &wish)
{
    ET_ASSIGN(const Permit permit, required(wish.kind));
    return drafted(m_workspace.database(), permit, wish, m_workspace.clock().today());
}

base::Result<std::vector<ListPaper>> StatutoryService::issue(const ListWish &wish)
{
    ET_ASSIGN(const Permit permit, required(wish.kind));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto papers, issue(transaction, wish));
    ET_TRY(transaction.commit());
    return papers;
}

base::Result<std::vector<ListPaper>> StatutoryService::issue(
    Transaction &transaction, const ListWish &wish)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const school::SchoolYear year, yearOf(database, transaction.permit(), wish));
    ET_ASSIGN(
        const ListDraft draft, drafted(database, transaction.permit(), wish, transaction.today()));
    MadeList list;
    list.uuid = security::Workspace::newUuid();
    list.kind = wish.kind;
    list.year = year.id;
    list.month = draft.papers.front().month;
    list.asOf = draft.papers.front().asOf;
    list.madeAt = transaction.now();
    ET_ASSIGN(list.id, ListRepository::insert(transaction, list));
    std::vector<ListPaper> issued;
    for (const ListSnapshot &paper : draft.papers) {
        ET_ASSIGN(const auto document,
            records::IssuedDocuments::issue(transaction,
                {u"list-"_s + storedName(wish.kind), prefixOf(wish.kind), paper.issuedOn.year(),
                    {u"statutory-list"_s, list.uuid}, paperTitle(paper), kListTemplate,
                    toJson(paper)}));
        ET_TRY(ListRepository::addPaper(transaction, list.id, int(issued.size()) + 1, document.id));
        issued.push_back({document.id, document.number, paper});
    }
    ET_TRY(transaction.record(u"statutory-list.make"_s, {u"statutory-list"_s, list.uuid},
        {{u"list"_s, {}, draft.papers.front().heading()}}));
    return issued;
}

base::Result<ListPaper> StatutoryService::paper(records::DocumentId document)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(
        const auto found, records::IssuedDocuments::find(m_workspace.database(), permit, document));
    if (!found || found->subject.kind != u"statutory-list")
        return base::fail(security::notThere());
    ET_ASSIGN(const ListSnapshot snapshot, listFromJson(found->snapshot));
    return ListPaper{found->id, found->number, snapshot};
}

base::Result<std::vector<ListSetting>> StatutoryService::listSettings()
{
    ET_TRY(m_workspace.require(Operation::ManageSettings));
    std::vector<ListSetting> all;
    for (const NamedSetting &one : kSettings) {
        ET_ASSIGN(auto stored, security::Settings::stored(m_workspace.database(), one.key));
        all.push_back({one.key, say(one.title), std::move(stored)});
    }
    return all;
}

base::Done StatutoryService::writeSetting(
    const security::SettingKey &key, const QString &value, const QString &source)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(const QString checked, checkedSetting(key, value));
    ET_ASSIGN(const QString cleanSource,
        base::cleanLine(source, say(QT_TRANSLATE_NOOP("statutory", "Source")), kLongestText));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_TRY(security::Settings::write(transaction, key, checked, cleanSource));
    return transaction.commit();
}

} // namespace statutory
