#pragma once

#include "core/people/mailing.h"
#include "ui/base/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace people {
class StudentService;
}

namespace ui {

// Who is written to about a student, who gets the papers about money and who signs, as the file
// stands; and the choice of the 18th birthday, where it is asked.
class MailCard final : public QWidget {
    Q_OBJECT

public:
    MailCard(const Desk &desk, people::StudentService &students, bool mayEdit,
        QWidget *parent = nullptr);
    void show(std::optional<people::StudentId> student);

signals:
    void changed();

private:
    void showMail(const people::MailFile &file);
    void showChoice(const people::MailFile &file);
    void add(const QString &label, const QStringList &lines);
    void record();

    const Desk m_desk;
    people::StudentService &m_students;
    std::optional<people::MailFile> m_file;
    QVBoxLayout *m_lines;
    QLabel *m_choice;
    QPushButton *m_record;
    bool m_mayEdit;
};

} // namespace ui
