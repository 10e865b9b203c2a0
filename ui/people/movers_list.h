#pragma once

#include "core/families/situation.h"
#include "ui/base/theme.h"

#include <QWidget>

class QCheckBox;

namespace ui {

// Who else moves to the new home of a young person: the contacts, and those of the school who live
// there. Nobody is chosen at first.
class MoversList final : public QWidget {
    Q_OBJECT

public:
    MoversList(const Theme &theme, const enrolment::StudentFile &file,
        const std::vector<families::Housemate> &housemates, QWidget *parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return m_adults.empty() && m_students.empty(); }
    [[nodiscard]] bool moves(people::PartyId adult) const;
    [[nodiscard]] std::vector<people::PartyId> adults() const;     // all of them
    [[nodiscard]] std::vector<people::StudentId> students() const; // those who move

signals:
    void changed();

private:
    template <class Id> struct Choice {
        Id id;
        QCheckBox *box;
    };
    QCheckBox *add(const QString &text, const QString &name);

    std::vector<Choice<people::PartyId>> m_adults;
    std::vector<Choice<people::StudentId>> m_students;
};

} // namespace ui
