#pragma once

#include "core/people/ids.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/progress/books_services.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace ui {

class DataTable;
class SearchField;

// Whose papers are made: the young people of the year, narrowed to a group; one, several or all of
// the list.
class BookPeople final : public QWidget {
    Q_OBJECT

public:
    // name tells the two lists of the page apart for who finds them by it.
    BookPeople(const Desk &desk, const BooksServices &services, const QString &name,
        QWidget *parent = nullptr);
    void reload();
    void showGroup(qint64 group); // everybody of it chosen
    void choose(people::StudentId student);
    [[nodiscard]] std::vector<people::StudentId> chosen() const; // in the order of the list
    // Of the row the cursor is on, if it is chosen; else the first chosen.
    [[nodiscard]] std::optional<people::StudentId> current() const;
    [[nodiscard]] QString groupName() const; // empty: all groups

signals:
    void choiceChanged();

private:
    struct Person {
        qint64 id;
        QString name;
        QString facts;
        std::vector<qint64> groups;
    };
    void build(const QString &name);
    void readGroups();
    void show();

    const Desk &m_desk;
    BooksServices m_services;
    std::vector<Person> m_people;
    CellRows *m_model;
    DataTable *m_table;
    QComboBox *m_group;
    SearchField *m_search;
};

} // namespace ui
