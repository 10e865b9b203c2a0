#pragma once

#include "core/security/undo.h"
#include "core/statutory/due_list.h"
#include "core/statutory/list_draft.h"

namespace security {
class Workspace;
}

namespace statutory {

// One setting of the lists, with its source.
struct ListSetting {
    security::SettingKey key;
    QString title;
    security::StoredSetting stored;
};

// Makes the lists that are due to the mayors and the authorities: numbered, kept as issued, made
// again where something was wrong. Operation::ManageEnrolments; the list of the staff asks
// Operation::ManageStaff too; settings are Operation::ManageSettings.
class StatutoryService {
public:
    explicit StatutoryService(security::Workspace &workspace);

    // Of the current year, in the order of their days; nothing before it begins.
    [[nodiscard]] base::Result<std::vector<DueList>> due();
    [[nodiscard]] base::Result<std::vector<MadeList>> made(school::SchoolYearId year);
    // Of the year that contains the day or the month. Errors: kNoYear, kBadDay, kBadMonth.
    [[nodiscard]] base::Result<ListDraft> preview(const ListWish &wish);
    [[nodiscard]] base::Result<std::vector<ListPaper>> issue(const ListWish &wish);
    [[nodiscard]] base::Result<ListPaper> paper(records::DocumentId document);

    // Lists that were made without this program, so that they are no longer due: a school that
    // begins in mid-year. Errors: kNotOpen, kBadDay.
    [[nodiscard]] base::Result<security::Undo> noteElsewhere(
        const std::vector<DueList> &lists, QDate madeOn, const QString &madeBy);
    // It is due again. Errors: kNotOpen when it was not noted.
    [[nodiscard]] base::Result<security::Undo> forgetElsewhere(const DueList &list);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

    [[nodiscard]] base::Result<std::vector<ListSetting>> listSettings();
    [[nodiscard]] base::Done writeSetting(
        const security::SettingKey &key, const QString &value, const QString &source);

    // The operation behind issue().
    [[nodiscard]] static base::Result<std::vector<ListPaper>> issue(
        security::Transaction &transaction, const ListWish &wish);

private:
    [[nodiscard]] base::Result<security::Permit> required(ListKind kind);
    security::Workspace &m_workspace;
};

} // namespace statutory
