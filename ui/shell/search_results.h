#pragma once

#include "ui/shell/open_school.h"

#include <QFrame>

class QListWidget;

namespace ui {

class SearchField;

// What the search at the top found, right under its field: arrows choose, Enter opens, Esc leaves.
class SearchResults final : public QFrame {
    Q_OBJECT

public:
    SearchResults(const Theme &theme, SearchField &field, QWidget *window);
    void show(const std::vector<Found> &found, const QString &nothingText);

signals:
    void chosen(const ui::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void choose();
    const Theme &m_theme;
    SearchField &m_field;
    QListWidget *m_list;
    std::vector<Found> m_found;
};

} // namespace ui
