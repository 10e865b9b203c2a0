#pragma once

#include "core/families/papers.h"
#include "ui/base/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace security {
class Workspace;
}

namespace ui {

// The papers of a student that a change of situation put out of date: printed from here where this
// page knows how, and ticked off.
class PapersCard final : public QWidget {
    Q_OBJECT

public:
    PapersCard(const Desk &desk, security::Workspace &workspace, QWidget *parent = nullptr);
    // Whether there are any.
    bool show(std::optional<people::StudentId> student);

signals:
    void printWanted(const families::Paper &paper);
    void changed();

private:
    void add(const families::PaperToPrint &paper);
    void settle(const families::PaperToPrint &paper);

    const Desk m_desk;
    security::Workspace &m_workspace;
    QVBoxLayout *m_rows;
};

} // namespace ui
