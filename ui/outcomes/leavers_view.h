#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/outcomes/leavers_services.h"
#include "ui/outcomes/leavers_shown.h"

#include <QWidget>

class QComboBox;

namespace ui {

class EmptyState;
class ListEditor;
class NewsPanel;
class PillLabel;
class SearchField;
class ShownList;

// The leavers of a year with their filters, and the panel in which news of one is told.
class LeaversView final : public QWidget {
    Q_OBJECT

public:
    // What the list is narrowed to.
    enum class Which { All, NoNews, Told, Confirmed, Employed, Studying, Positive, Other };

    LeaversView(const Desk &desk, const LeaversServices &services, QWidget *parent = nullptr);

    // Outlives the view or the next call. Selection, scroll, filters and what is typed stay.
    void setShown(const LeaversShown &shown);
    void filterWhich(Which which);
    // Chooses somebody and, at will, goes on to tell news.
    void select(people::StudentId student, bool isToTell);
    void save();
    void print();
    [[nodiscard]] bool hasUnsavedWork() const;
    [[nodiscard]] bool mayGiveUp();
    void giveUp();

signals:
    void changed(); // something was written: read again

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    void connectPanel();
    void filter();
    void fill();
    void showCount();
    void confirm(const outcomes::LeaverSituation &situation);
    void remove();
    [[nodiscard]] bool accepts(const outcomes::Leaver &leaver) const;
    [[nodiscard]] QString filterNote() const;
    [[nodiscard]] const outcomes::Leaver *edited() const;
    void ended(const QString &notice, std::function<base::Done()> undo);

    const Desk m_desk;
    const LeaversServices m_services;
    const LeaversShown *m_shown = nullptr;
    CellRows m_rows;
    SearchField *m_search;
    QComboBox *m_which;
    QComboBox *m_diploma;
    PillLabel *m_count;
    ListEditor *m_list;
    NewsPanel *m_panel;
    EmptyState *m_empty;
    ShownList *m_output;
};

} // namespace ui
