#pragma once

#include "ui/base/list_output.h"

#include <functional>

class QMenu;
class QWidget;

namespace ui {

class Card;
class DataTable;
class SavedFilters;

// A list as it may be handed on: the rows that are shown, in their order, with the columns that are
// shown. It has the buttons for that, keeps the choice of columns, and prints.
class ShownList final : public QObject {
    Q_OBJECT

public:
    struct Subject {
        QString name;  // of its choice of columns and, before "-export", of its buttons
        QString title; // of the file and of the paper
        ListOutput::Content content = ListOutput::Content::Names;
        QStringList hiddenAtFirst = {};
    };

    ShownList(const Desk &desk, ListOutput &output, DataTable &table, Subject subject);
    void setTitle(const QString &title);
    // What was chosen of all there is, under the title on paper.
    void setNote(std::function<QString()> note);

    // What the list is narrowed with, by object name: a third button saves it under a name. Before
    // makeButtons(); not what tells a year, which grows old.
    void keepFilters(const QList<QWidget *> &fields);

    // Columns, and export unless the policy refuses it; owned by whom they are added to.
    [[nodiscard]] QList<QWidget *> makeButtons();
    void addButtons(Card &card);

    [[nodiscard]] exchange::ListExport list() const;
    void save(ListOutput::Format format);
    void print();

private:
    struct Content {
        exchange::ListExport list;
        ListOutput::Content content;
        bool isShort; // columns were left out
    };
    [[nodiscard]] Content shown() const;
    void tellLeftOut(const Content &content);
    void fillExportMenu(QMenu &menu);

    const Desk &m_desk;
    ListOutput &m_output;
    DataTable &m_table;
    Subject m_subject;
    std::function<QString()> m_note;
    SavedFilters *m_filters = nullptr;
};

} // namespace ui
