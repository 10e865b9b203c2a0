#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class ElidedLabel;

// A line for long work: what is being done, how far it is, and Cancel. Hidden while there is none.
class ProgressStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(const Theme &theme, QWidget *parent = nullptr);
    void start(const QString &text, int total); // total 0: how long it takes is not known
    void setDone(int done);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void cancelled(); // asked for; finish() when the work has in fact stopped

private:
    void measure();
    const Theme &m_theme;
    ElidedLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    bool m_isRunning = false;
};

} // namespace ui
