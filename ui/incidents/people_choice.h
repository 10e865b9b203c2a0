#pragma once

#include "core/incidents/incident.h"
#include "ui/base/theme.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace security {
class Workspace;
}

namespace ui {

class StudentCombo;

// Who was in an incident: names added one after the other, each with a part in it.
class PeopleChoice final : public QWidget {
    Q_OBJECT

public:
    PeopleChoice(const Theme &theme, security::Workspace &workspace, QWidget *parent = nullptr);
    void setPeople(const std::vector<incidents::PersonInvolved> &people);
    void choose(people::StudentId student);
    // With the name that was typed and not added yet.
    [[nodiscard]] std::vector<incidents::PersonInvolved> people() const;

signals:
    void chosen(); // a name that is known

private:
    void add();
    void remove();
    void showPeople();
    [[nodiscard]] std::optional<incidents::PersonInvolved> typed() const;

    std::vector<incidents::PersonInvolved> m_people;
    StudentCombo *m_student;
    QComboBox *m_part;
    QPushButton *m_add;
    QPushButton *m_remove;
    QListWidget *m_list;
};

} // namespace ui
