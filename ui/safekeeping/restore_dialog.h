#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDialog>

#include <atomic>
#include <thread>

class QLineEdit;
class QPushButton;

namespace ui {

class Dialogs;
class Form;
class MessageBar;
class ProgressStrip;
class Theme;

// Restores a backup into a new school file: the backup, the recovery key or phrase, the new file.
// The work is done by a worker and may be cancelled; the new file is complete or absent.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const Theme &theme, Dialogs &dialogs, const base::Clock &clock, QWidget *parent);
    ~RestoreDialog() override;
    [[nodiscard]] QString restoredPath() const { return m_newPath; }
    void reject() override;

private:
    void chooseBackup();
    void start();
    void end(const base::Done &restored);

    Dialogs &m_dialogs;
    const base::Clock &m_clock;
    QString m_backupPath;
    QString m_newPath;
    MessageBar *m_message;
    Form *m_form;
    QPushButton *m_choose;
    QLineEdit *m_secret;
    QPushButton *m_go;
    ProgressStrip *m_progress;
    std::thread m_worker;
    std::atomic<bool> m_cancelled = false;
};

} // namespace ui
