#pragma once

#include "core/safekeeping/backup.h"
#include "ui/base/page.h"

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class PillLabel;

// Where the backups are and how old the last verified one is, how to restore one, and the recovery
// key that opens them.
class BackupsPage final : public Page {
    Q_OBJECT

public:
    // backUpNow is the window's own backup, with its progress; empty where there is no window.
    BackupsPage(const Desk &desk, security::Workspace &workspace, const QString &schoolName,
        std::function<void()> backUpNow, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;

private:
    [[nodiscard]] Card *makeBackups();
    [[nodiscard]] Card *makeRestoring();
    [[nodiscard]] Card *makeRecovery();
    void showStatus(const safekeeping::BackupStatus &status);
    void showKey(const safekeeping::BackupKey &key);
    void chooseSecondPlace();
    void setSecondPlace(const QString &folder);
    void makeKey();

    const Desk &m_desk;
    security::Workspace &m_workspace;
    QString m_schoolName;
    std::function<void()> m_backUpNow;
    safekeeping::Backups m_backups;
    QString m_secondFolder;
    PillLabel *m_age;
    QLabel *m_last;
    QLabel *m_folder;
    QLabel *m_second;
    QPushButton *m_clear;
    PillLabel *m_keyState;
    QLabel *m_keyText;
    QPushButton *m_makeKey;
};

} // namespace ui
