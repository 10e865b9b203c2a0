#pragma once

#include "core/progress/grid.h"
#include "ui/base/desk.h"
#include "ui/progress/progress_services.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class EmptyState;
class IconButton;
class ScrollColumn;

// Know-how-to-be of a day: for each student and aspect two keys, well done and to work on. One
// touch notes it, a second one takes it back.
class ConductView final : public QWidget {
    Q_OBJECT

public:
    ConductView(const Desk &desk, const ProgressServices &services, QWidget *parent = nullptr);
    void show(const std::vector<progress::GridStudent> &students, QDate day);

private:
    struct Key {
        IconButton *button;
        people::StudentId student;
        progress::AspectId aspect;
        bool isGood;
        QString name; // "DUPONT Léa: Sécurité"
    };
    void build();
    void addKey(QGridLayout &grid, int row, int column, const progress::GridStudent &student,
        const progress::Aspect &aspect, bool isGood);
    void showTicks();
    void touch(size_t key);

    const Desk &m_desk;
    ProgressServices m_services;
    std::vector<progress::GridStudent> m_students;
    std::vector<progress::Aspect> m_aspects;
    QDate m_day;
    ScrollColumn *m_column;
    QWidget *m_place = nullptr;
    EmptyState *m_empty;
    std::vector<Key> m_keys;
    std::vector<progress::Tick> m_ticks;
};

} // namespace ui
