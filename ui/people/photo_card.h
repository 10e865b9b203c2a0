#pragma once

#include "core/enrolment/student_file.h"
#include "ui/base/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace people {
class StudentService;
}

namespace ui {

class Avatar;

// The photo of a student's file: chosen, replaced, removed; each can be taken back.
class PhotoCard final : public QWidget {
    Q_OBJECT

public:
    PhotoCard(const Desk &desk, people::StudentService &students, bool mayEdit,
        QWidget *parent = nullptr);
    void show(const enrolment::StudentFile *file);

signals:
    void changed();

private:
    void choose();
    void keep(const QByteArray &file, const QString &text);

    const Desk m_desk;
    people::StudentService &m_students;
    std::optional<people::StudentId> m_id;
    QString m_name;
    Avatar *m_avatar;
    QLabel *m_remark;
    QPushButton *m_choose;
    QPushButton *m_remove;
    bool m_mayEdit;
};

} // namespace ui
