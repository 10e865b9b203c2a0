#pragma once

#include "ui/base/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ui {

// Lines of a few fields each, that are added and removed: discounts, steps, shares, instalments.
// The caller makes the fields of a line and reads them back.
class RowList final : public QWidget {
    Q_OBJECT

public:
    using Fields = QList<QWidget *>;

    // make gives the fields of a line, from left to right; the first one that may grows. name
    // begins the object names of the buttons.
    RowList(const Theme &theme, const QString &name, const QString &addLabel,
        std::function<Fields()> make, QWidget *parent = nullptr);

    Fields addRow();
    void clear();
    [[nodiscard]] const std::vector<Fields> &rows() const { return m_rows; }
    void setEditable(bool isEditable);

signals:
    void rowAdded(); // by the user
    void changed();  // a line more or less

private:
    void removeRow(QWidget *line, const Fields &fields);

    const Theme &m_theme;
    QString m_name;
    std::function<Fields()> m_make;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
    std::vector<Fields> m_rows;
    QList<QWidget *> m_widgets;
    bool m_isEditable = true;
};

} // namespace ui
