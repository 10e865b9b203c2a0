#pragma once

#include "ui/base/desk.h"
#include "ui/base/saved_filter.h"

#include <QList>
#include <QObject>

#include <functional>

class QComboBox;
class QMenu;
class QWidget;

namespace ui {

class DataTable;

// The saved filters of one list, each user's own: chosen, saved, renamed and deleted in the menu of
// one button; the list may open with one. What a filter asks for and is no longer there is said,
// and the list stays as it is.
class SavedFilters final : public QObject {
    Q_OBJECT

public:
    // fields: lines, choices, tab bars and check boxes with object names. list: a name in code.
    // user: whose they are, asked each time. Everything outlives this.
    SavedFilters(const Desk &desk, DataTable &table, const QString &list,
        std::function<QString()> user, const QList<QWidget *> &fields);
    void fillMenu(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<SavedFilter> read();
    [[nodiscard]] SavedFilter current() const;
    [[nodiscard]] bool canApply(const SavedFilter &filter) const; // says what is missing
    void apply(const SavedFilter &filter);
    void open();
    void save();
    void rename(const QString &name);
    void remove(const QString &name);
    void openWith(const QString &name, bool isFirst);
    void keep(const std::vector<SavedFilter> &filters, const QString &notice);
    [[nodiscard]] QString askedName(const QString &title, const QString &initial);

    const Desk &m_desk;
    DataTable &m_table;
    QString m_list;
    std::function<QString()> m_user;
    QList<QWidget *> m_fields;
    SavedFilter m_initial; // as the list was before anybody touched it
    QString m_last;        // the name of the one chosen last
    bool m_wasOpened = false;
    bool m_wasTouched = false;
    bool m_wasWarned = false;
};

} // namespace ui
