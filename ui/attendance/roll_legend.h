#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QPushButton;

namespace ui {

// The keys of a roll, to be learned and to be pressed by the mouse.
class RollLegend final : public QWidget {
    Q_OBJECT

public:
    explicit RollLegend(const Theme &theme, QWidget *parent = nullptr);
    // The key for who is there although an absence was announced; the one that takes the office's
    // word back.
    void offer(bool allTheSame, bool asTheTeacher);

signals:
    void pressed(QChar key);

private:
    QPushButton *m_allTheSame;
    QPushButton *m_asTheTeacher;
};

} // namespace ui
