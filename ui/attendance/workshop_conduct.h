#pragma once

#include "core/progress/conduct_service.h"
#include "ui/base/theme.h"

#include <QWidget>

class QPushButton;

namespace ui {

// On the workshop screen: what the next touch of a tile notes. The roll, or one aspect of
// know-how-to-be, well done or to work on.
class WorkshopConduct final : public QWidget {
    Q_OBJECT

public:
    WorkshopConduct(
        const Theme &theme, progress::ConductService conduct, QWidget *parent = nullptr);
    // Reads what the school looks at; hidden when that is nothing.
    [[nodiscard]] base::Done read();
    [[nodiscard]] bool isChosen() const { return m_chosen.has_value(); }
    void chooseRoll();
    // Notes the chosen aspect; name is how the young person is told of.
    [[nodiscard]] base::Result<progress::Ticked> note(
        people::StudentId student, QDate day, timetable::SessionId session);
    [[nodiscard]] QString wordsFor(const QString &name) const;
    [[nodiscard]] base::Done undo(const security::Undo &undo) { return m_conduct.undo(undo); }

private:
    struct Choice {
        progress::AspectId aspect;
        bool isGood;
        QString words; // "Sécurité, well done"
    };
    void choose(std::optional<size_t> choice);
    QPushButton *add(const QString &text, const QString &name, std::optional<size_t> choice);

    const Theme &m_theme;
    progress::ConductService m_conduct;
    std::vector<Choice> m_choices;
    std::vector<QPushButton *> m_buttons; // the roll, then the choices
    std::optional<size_t> m_chosen;
};

} // namespace ui
