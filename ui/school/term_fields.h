#pragma once

#include "core/school/school_year.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace ui {

class DateField;

// The terms of a year, a row each: name, first day, last day.
class TermFields final : public QWidget {
    Q_OBJECT

public:
    TermFields(const Theme &theme, QDate today, QWidget *parent = nullptr);

    void setTerms(const std::vector<school::TermDates> &terms);
    // Days that cannot be read are invalid ones: the core then says what is wrong.
    [[nodiscard]] std::vector<school::TermDates> terms() const;

private:
    struct Row {
        QWidget *widget;
        QLineEdit *name;
        DateField *first;
        DateField *last;
    };
    void showRows(int count);

    std::array<Row, school::kMostTerms> m_rows;
    QPushButton *m_more;
    QPushButton *m_less;
    int m_count = 0;
};

} // namespace ui
