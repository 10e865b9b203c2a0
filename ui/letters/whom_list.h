#pragma once

#include "core/people/ids.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/letters/letters_services.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace ui {

class DataTable;
class SearchField;

// Whom letters are about: the students of the year, those of them whose file lacks papers, or the
// candidates who were accepted.
class WhomList final : public QWidget {
    Q_OBJECT

public:
    WhomList(const Desk &desk, const LettersServices &services, QWidget *parent = nullptr);
    void reload();
    enum class Whom { Students, LackingPapers, Candidates };
    void showOnly(Whom whom);
    // These and nobody else; those whom the list does not hold are handed back.
    [[nodiscard]] std::vector<people::StudentId> choose(
        const std::vector<people::StudentId> &students);
    [[nodiscard]] std::vector<people::StudentId> chosen() const; // in the order of the list
    [[nodiscard]] std::optional<people::StudentId> current() const;
    [[nodiscard]] int shown() const;

signals:
    void choiceChanged();

private:
    struct Person {
        qint64 id;
        QString name;
        QString facts;
        std::vector<qint64> groups;
        ListCell state;
    };
    void build();
    [[nodiscard]] base::Result<std::vector<Person>> students() const;
    [[nodiscard]] base::Result<std::vector<Person>> lackingPapers() const;
    [[nodiscard]] base::Result<std::vector<Person>> candidates() const;
    void readGroups();
    void show();

    const Desk &m_desk;
    LettersServices m_services;
    Whom m_whom = Whom::Students;
    std::vector<Person> m_people;
    CellRows *m_model;
    DataTable *m_table;
    QComboBox *m_group;
    SearchField *m_search;
};

} // namespace ui
