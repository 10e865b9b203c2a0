#pragma once

#include "app/services.h"
#include "app/student_words.h"
#include "core/admissions/candidate_list.h"
#include "core/base/clock.h"
#include "core/enrolment/student_search.h"
#include "core/storage/database.h"
#include "core/storage/opening.h"
#include "ui/shell/open_school.h"

#include <QObject>

namespace app {

// One opened school: the file, who works in it, and every service over it. The window sees it as
// ui::OpenSchool.
class School final : public QObject, public ui::OpenSchool {
    Q_OBJECT

public:
    [[nodiscard]] static base::Result<std::unique_ptr<School>> open(const QString &path,
        const base::Clock &clock, security::PasswordCost cost,
        storage::FileLock::TakeOver takeOver = storage::FileLock::TakeOver::OnlyStale);
    ~School() override;

    [[nodiscard]] security::Workspace &workspace() override { return *m_workspace; }
    [[nodiscard]] security::AccountService &accounts() override { return m_accounts; }
    [[nodiscard]] Services &services() { return *m_services; }
    [[nodiscard]] QString schoolName() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QString yearLabel() const override;
    [[nodiscard]] QString warning() const override { return m_opened.warning; }
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] bool needsSecondPlace() const override;
    [[nodiscard]] std::vector<ui::PageEntry> pages() override;
    [[nodiscard]] std::vector<ui::Found> find(const QString &text) override;

private:
    School(storage::Opened opened, const base::Clock &clock, security::PasswordCost cost);

    // What the search at the top looks through; read again after a change.
    struct SearchableStudents {
        SearchableStudents(
            std::vector<enrolment::StudentRow> found, std::vector<admissions::CandidateRow> wishing)
            : rows(std::move(found))
            , names(people::distinguished(enrolment::named(rows)))
            , candidates(std::move(wishing))
            , search(rows)
        {
        }
        std::vector<enrolment::StudentRow> rows; // candidates too, whoever may not read their file
        QStringList names;                       // of the rows
        std::vector<admissions::CandidateRow> candidates;
        enrolment::StudentSearch search;
    };
    [[nodiscard]] base::Result<std::unique_ptr<SearchableStudents>> searchable();
    void followWords(); // how this school calls its students

    storage::Opened m_opened;
    std::unique_ptr<security::Workspace> m_workspace;
    security::AccountService m_accounts;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<SearchableStudents> m_found;
    StudentWords m_words;
};

} // namespace app
