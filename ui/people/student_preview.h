#pragma once

#include "core/enrolment/student_file.h"
#include "core/enrolment/student_list.h"
#include "ui/base/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Avatar;
class Card;
class ElidedLabel;
class MessageBar;

// The student who is selected in the list, at its right: who it is, whom to call, what is missing.
class StudentPreview final : public QWidget {
    Q_OBJECT

public:
    explicit StudentPreview(const Theme &theme, QWidget *parent = nullptr);
    void show(const enrolment::StudentRow &row, const enrolment::StudentFile &file, QDate today);
    void showNothing();
    void setNarrow(bool isNarrow);

signals:
    void openWanted();

private:
    void addFact(Icon name, const QString &label, const QString &text);
    void addContacts(const enrolment::StudentFile &file, QDate today);
    void clearFacts();
    void measure();

    const Theme &m_theme;
    bool m_isNarrow = false;
    Card *m_card;
    QWidget *m_content;
    QLabel *m_hint;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_secondary;
    QHBoxLayout *m_chips;
    QVBoxLayout *m_facts;
    MessageBar *m_warning;
    QPushButton *m_open;
};

} // namespace ui
