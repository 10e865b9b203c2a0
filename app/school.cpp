#include "app/school.h"

#include "app/older_file.h"
#include "app/pages.h"
#include "core/admissions/own_workshops.h"
#include "core/base/text.h"
#include "core/enrolment/own_students.h"
#include "core/enrolment/student_list.h"
#include "core/enrolment/student_search.h"
#include "core/people/student_repository.h"
#include "core/registers/week_sheet.h"
#include "core/school/school_repository.h"
#include "core/school/school_service.h"
#include "core/school/year_service.h"
#include "core/timetable/own_sessions.h"
#include "ui/shell/settings_page.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Scope;

namespace app {

namespace {

constexpr size_t kMostFound = 12;

std::unique_ptr<security::Ownership> ownershipIn(storage::Database &database)
{
    auto byKind = std::make_unique<enrolment::OwnershipByKind>();
    const auto students = std::make_shared<enrolment::OwnStudents>(database);
    byKind->add(Scope::Kind::Student, students);
    byKind->add(Scope::Kind::Group, students);
    byKind->add(Scope::Kind::Workshop, std::make_shared<admissions::OwnWorkshops>(database));
    byKind->add(Scope::Kind::Session, std::make_shared<timetable::OwnSessions>(database));
    return byKind;
}

// Nobody is signed in yet; the entry tells the PC and the moment.
base::Done recordTakeOver(security::Workspace &workspace)
{
    const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_TRY(transaction.record(u"file.taken-over"_s, {u"file"_s, u"lock"_s}));
    return transaction.commit();
}

} // namespace

base::Result<std::unique_ptr<School>> School::open(const QString &path, const base::Clock &clock,
    security::PasswordCost cost, storage::FileLock::TakeOver takeOver)
{
    storage::OpenOptions options;
    options.takeOver = takeOver;
    options.backUpFirst = backUpOlder(clock, cost);
    ET_ASSIGN(storage::Opened opened, storage::openSchoolFile(path, options));
    std::unique_ptr<School> school(new School(std::move(opened), clock, cost));
    if (takeOver == storage::FileLock::TakeOver::EvenFromAnotherPc)
        ET_TRY(recordTakeOver(*school->m_workspace));
    return school;
}

School::School(storage::Opened opened, const base::Clock &clock, security::PasswordCost cost)
    : m_opened(std::move(opened))
    , m_workspace(std::make_unique<security::Workspace>(*m_opened.database, clock, cost))
    , m_accounts(*m_workspace)
    , m_services(std::make_unique<Services>(*m_workspace))
{
    m_workspace->setOwnership(ownershipIn(*m_opened.database));
    connect(
        m_workspace.get(), &security::Workspace::changed, this, [this](const QSet<QString> &kinds) {
            if (kinds.intersects({u"student"_s, u"enrolment"_s, u"party"_s, u"link"_s, u"group"_s,
                    u"application"_s}))
                m_found.reset();
            if (kinds.contains(u"school"_s))
                followWords();
        });
    connect(m_workspace.get(), &security::Workspace::signedInChanged, this,
        [this] { m_found.reset(); });
    followWords();
}

School::~School() = default;

void School::followWords()
{
    // Before anybody is signed in: it is how the sign-in page speaks too.
    const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
    const auto identity = school::SchoolRepository::read(*m_opened.database, permit);
    m_words.follow(identity && *identity ? (*identity)->called : school::Called::Students);
}

QString School::schoolName() const
{
    return m_services->school.nameForSignIn().value_or(fileName());
}

QString School::fileName() const
{
    return QFileInfo(m_opened.database->path()).fileName();
}

QString School::yearLabel() const
{
    const auto year = m_services->years.current();
    return year && *year ? (*year)->dates.label : QString();
}

bool School::isSample() const
{
    const auto identity = m_services->school.read();
    return identity && identity->isSample;
}

bool School::needsSecondPlace() const
{
    if (isSample())
        return false;
    const auto any = people::StudentRepository::any(m_workspace->database());
    return any && *any;
}

std::vector<ui::PageEntry> School::pages()
{
    return pagesOf(*this);
}

// Students and, with their badge, those who are on their way to become one.
base::Result<std::unique_ptr<School::SearchableStudents>> School::searchable()
{
    std::vector<enrolment::StudentRow> rows;
    if (m_workspace->reach(security::Operation::ReadStudentFile) != security::Reach::None) {
        ET_ASSIGN(rows, enrolment::studentList(*m_workspace));
    }
    std::vector<admissions::CandidateRow> candidates;
    if (m_workspace->reach(security::Operation::ReadApplications) != security::Reach::None) {
        ET_ASSIGN(candidates, admissions::candidateList(*m_workspace));
    }
    std::erase_if(candidates,
        [](const admissions::CandidateRow &one) { return admissions::isOver(one.stage); });
    for (const admissions::CandidateRow &one : candidates) {
        if (std::any_of(rows.begin(), rows.end(),
                [&](const enrolment::StudentRow &row) { return row.id == one.student; }))
            continue;
        enrolment::StudentRow row;
        row.id = one.student;
        row.lastName = one.lastName;
        row.firstName = one.firstName;
        row.birthDate = one.birthDate;
        rows.push_back(std::move(row));
    }
    // Who is in training is meant more often than who has left.
    std::stable_partition(rows.begin(), rows.end(), [](const enrolment::StudentRow &row) {
        return row.state == enrolment::StudentState::Enrolled;
    });
    return std::make_unique<SearchableStudents>(std::move(rows), std::move(candidates));
}

std::vector<ui::Found> School::find(const QString &text)
{
    std::vector<ui::Found> hits;
    // Read from a sheet that comes back: straight to where it is typed.
    if (const auto code = registers::SheetCode::parse(text);
        code && m_workspace->reach(security::Operation::TakeRollCall) != security::Reach::None) {
        hits.push_back({ui::Icon::Print, QCoreApplication::translate("app", "Type this roll sheet"),
            code->text(), {u"typed-rolls"_s, code->text(), code->group.value()}});
    }
    const QString wanted = base::folded(text);
    for (const ui::PageEntry &page : pages()) {
        if (m_workspace->reach(page.needs) != security::Reach::None
            && base::folded(page.title).contains(wanted))
            hits.push_back({page.icon, page.title, {}, {page.key, {}, 0}});
    }
    // By the beginning of a word: there are many, and names are looked for more often.
    for (const ui::SettingsPage::Section &section : ui::SettingsPage::sections(*m_workspace)) {
        if (!wanted.isEmpty() && (u' ' + base::folded(section.title)).contains(u' ' + wanted))
            hits.push_back({ui::Icon::Settings, section.title,
                QCoreApplication::translate("app", "Settings"), {u"settings"_s, section.key, 0}});
    }
    if (!m_found) {
        auto found = searchable();
        if (!found)
            return hits;
        m_found = std::move(*found);
    }
    for (const size_t place : m_found->search.matching(text)) {
        const enrolment::StudentRow &row = m_found->rows[place];
        const QString name = m_found->names.at(qsizetype(place));
        const auto wish = std::find_if(m_found->candidates.begin(), m_found->candidates.end(),
            [&](const admissions::CandidateRow &one) { return one.student == row.id; });
        if (wish != m_found->candidates.end()) {
            const QString badge = QCoreApplication::translate("app", "Candidate");
            hits.push_back({ui::Icon::Admissions, name,
                base::joined({badge, wish->stateLabel, wish->workshopName}, u" · "_s),
                {u"candidates"_s, u"application"_s, wish->id.value()}});
        } else {
            const bool isHere = row.state == enrolment::StudentState::Enrolled;
            hits.push_back({ui::Icon::User, name,
                base::joined(
                    {isHere ? QString() : titleOf(row.state), row.workshopName, row.diplomaName},
                    u" · "_s),
                {u"students"_s, u"student"_s, row.id.value()}});
        }
        if (hits.size() >= kMostFound)
            break;
    }
    return hits;
}

} // namespace app
