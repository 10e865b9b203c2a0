#pragma once

#include "core/base/result.h"
#include "ui/base/form.h"

#include <QVariant>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace ui {

class Card;
class Messages;
class ScrollColumn;

// A card in which one object is typed: its form, which scrolls, then Save and Cancel. It knows what
// is typed and not saved. Enter goes to the next field, Esc gives up; the page does the rest.
class EditPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EditPanel(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Form &form() const { return *m_form; }
    // As Form's; fields added here are watched.
    void addField(const QString &key, const QString &label, QWidget *editor,
        Presence presence = Presence::Optional, const QString &hint = {});
    void addWidget(QWidget *widget); // a check box, a table of fields: watched too
    // Which field an error of the core belongs to.
    void mapError(base::ErrorCode code, const QString &key);
    void addAction(QPushButton *button); // at the left of Save and Cancel
    using QWidget::addAction;
    void setTitle(const QString &title);
    // A new object may be saved as it is proposed, and given up untouched.
    void setNew(bool isNew);
    void focusFirst();

    // True when every required field is filled in and every typed one can be read; else the first
    // one in error has the focus.
    bool check();
    // Beside its field when it has one, else in the bar.
    void showError(const base::Error &error, Messages &messages);

    // What stands in the fields is what is stored.
    void setClean();
    [[nodiscard]] bool isDirty() const;

signals:
    void saveWanted();
    void cancelWanted(); // the button: what was typed is given up
    void escaped();      // the key: ask first if something was typed
    void dirtyChanged(bool isDirty);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QString key;
        QWidget *editor;
    };
    struct Mapping {
        base::ErrorCode code;
        QString key;
    };
    void measure();
    void watch(QWidget *editor);
    void update();
    [[nodiscard]] QVariantList typed() const;

    const Theme &m_theme;
    Card *m_card;
    ScrollColumn *m_scroll;
    Form *m_form;
    QHBoxLayout *m_actions;
    QPushButton *m_save;
    QPushButton *m_cancel;
    std::vector<Field> m_fields;
    std::vector<Mapping> m_mappings;
    QList<QWidget *> m_watched;
    QVariantList m_stored;
    bool m_wasDirty = false;
    bool m_isNew = false;
};

} // namespace ui
