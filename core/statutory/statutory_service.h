#pragma once

#include "core/statutory/list_draft.h"
#include "core/statutory/list_repository.h"

namespace security {
class Workspace;
}

namespace statutory {

// A list of the current year: since when or by when it is due, and how often it was made.
struct DueList {
    ListKind kind = ListKind::Pupils;
    std::optional<QDate> month;           // of changes: its first day
    QDate from;                           // from when on it can be made
    std::optional<QDate> by;              // the last day for it, where one is known
    QDate proposed;                       // the day it would be about: today, inside the year
    std::optional<QDateTime> madeAt = {}; // the last time
    [[nodiscard]] bool isOpen() const { return !madeAt; }
    [[nodiscard]] bool isLateOn(QDate day) const { return isOpen() && by && *by < day; }
    [[nodiscard]] QString title() const; // "Changes of octobre 2026"
};

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
