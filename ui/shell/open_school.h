#pragma once

#include "core/safekeeping/backup.h"
#include "core/security/account_service.h"
#include "core/storage/file_lock.h"
#include "ui/base/page.h"

#include <functional>
#include <memory>
#include <vector>

namespace ui {

// One hit of the search at the top of the window.
struct Found {
    Icon icon;
    QString title;
    QString detail;
    Place place;
};

// One opened school as the window sees it: who works in it, its backups and its pages. What the
// pages are is app's affair.
class OpenSchool {
public:
    virtual ~OpenSchool() = default;
    [[nodiscard]] virtual security::Workspace &workspace() = 0;
    [[nodiscard]] virtual security::AccountService &accounts() = 0;
    [[nodiscard]] virtual QString schoolName() const = 0;
    [[nodiscard]] virtual QString fileName() const = 0;
    [[nodiscard]] virtual QString yearLabel() const = 0;
    // Said once after opening: a stick is no place to work in, the disk is almost full.
    [[nodiscard]] virtual QString warning() const = 0;
    // Real names in the file, and no second place for its backups.
    [[nodiscard]] virtual bool needsSecondPlace() const = 0;
    [[nodiscard]] virtual std::vector<PageEntry> pages() = 0;
    [[nodiscard]] virtual std::vector<Found> find(const QString &text) = 0;

    // The window's own backup, with its progress; given before it asks for pages().
    void setBackUpNow(std::function<void()> backUpNow) { m_backUpNow = std::move(backUpNow); }
    [[nodiscard]] const std::function<void()> &backUpNow() const { return m_backUpNow; }

private:
    std::function<void()> m_backUpNow;
};

// What the wizard asks.
struct NewSchool {
    QString path;
    QString schoolName;
    QString uai;
    QString postalCode;
    QString commune;
    QDate firstDay;
    QDate lastDay;
    bool founderIsDirector = false;
    QString founderName;
    QString founderLogin;
    QString founderPassword;
    QString directorName; // when the secretary founds
    QString directorLogin;
};

// Opens, makes and restores schools; composed by app.
class SchoolDoor {
public:
    virtual ~SchoolDoor() = default;
    [[nodiscard]] virtual base::Result<std::unique_ptr<OpenSchool>> open(
        const QString &path, storage::FileLock::TakeOver takeOver) = 0;
    // The director's one-time code, which also opens the backups until a recovery key is printed;
    // empty when the founder is the director.
    [[nodiscard]] virtual base::Result<QString> found(const NewSchool &school) = 0;
    // Makes the sample school; gives what to say about its sign-in names.
    [[nodiscard]] virtual base::Result<QString> makeSample(const QString &path) = 0;
};

} // namespace ui
