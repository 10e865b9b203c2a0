#pragma once

#include "ui/base/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui {

enum class Presence { Optional, Required };

// One column of fields with their labels above, in sections. A field that cannot be accepted says
// why beneath it, a choice until another one is made. Fields are known by a key of the caller; the
// form owns their widgets.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(const Theme &theme, QWidget *parent = nullptr);

    void addSection(const QString &title, const QString &hint = {});
    // label becomes the accessible name; hint stands beneath the field while there is no error.
    void addField(const QString &key, const QString &label, QWidget *editor,
        Presence presence = Presence::Optional, const QString &hint = {});
    void addWidget(QWidget *widget); // what is no field: a check box with its own text, a table

    void setError(const QString &key, const QString &text); // an empty text takes the error away
    void clearErrors();
    [[nodiscard]] QString error(const QString &key) const;
    [[nodiscard]] bool hasErrors() const;
    void focusFirstError();

    // Sets an error on each required line, text, date or choice that is empty. True if there is
    // none.
    bool checkRequired();

    void setFieldVisible(const QString &key, bool isVisible);

private:
    struct Field {
        QString key;
        QString label;
        QWidget *editor;
        Presence presence;
        QString hint;
        QWidget *row;
        QLabel *note; // the hint, or the error
        QString error;
    };
    [[nodiscard]] Field *find(const QString &key);
    void showNote(Field &field);
    void measure();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<Field> m_fields;
};

} // namespace ui
