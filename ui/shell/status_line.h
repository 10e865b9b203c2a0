#pragma once

#include "core/safekeeping/backup.h"
#include "ui/base/theme.h"

#include <QWidget>

class QPushButton;

namespace ui {

class ElidedLabel;
class PillLabel;

// The foot of the window: the school file, who is signed in, and the age of the last verified
// backup, orange after a day, red after three.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);
    void setFile(const QString &name);
    void setPerson(const QString &name, const QString &roles);
    void setMayBackUp(bool mayBackUp);
    void setBackup(const std::optional<QDateTime> &lastVerified, const QDateTime &now);

signals:
    void backupWanted();

private:
    ElidedLabel *m_file;
    ElidedLabel *m_person;
    PillLabel *m_backup;
    QPushButton *m_backUp;
};

} // namespace ui
