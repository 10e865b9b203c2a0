#pragma once

#include "ui/base/desk.h"
#include "ui/fees/allocation_list.h"

#include <optional>

namespace ui {

class EmptyState;
class NameCompleter;
class SearchField;

// Where money goes: the open instalments of the students that are added, and what is left over.
// Amounts are proposed, the oldest first, until one is typed.
class SettlesView final : public QWidget {
    Q_OBJECT

public:
    explicit SettlesView(const Desk &desk, QWidget *parent = nullptr);

    // All that is open in the school; nothing of it is chosen yet.
    void start(std::vector<fees::DueLine> open);
    // The same choice over newer instalments; amounts that were typed stay.
    void refresh(std::vector<fees::DueLine> open);
    void add(const std::vector<fees::DueLine> &lines);
    void addOfPayer(people::PartyId payer);
    void setAmount(std::optional<base::Money> amount); // none: nothing readable is typed

    [[nodiscard]] const std::vector<fees::DueLine> &lines() const { return m_list->lines(); }
    [[nodiscard]] base::Money allocated() const { return m_list->allocated(); }
    [[nodiscard]] std::vector<fees::Allocation> allocations() const
    {
        return m_list->allocations();
    }
    [[nodiscard]] bool hasTyped() const { return m_list->hasTyped(); }
    bool check() { return m_list->check(); } // marks what cannot be
    void focusFirstError() { m_list->focusFirstError(); }
    void focusSearch();
    [[nodiscard]] bool isSearching() const; // Enter adds the student who is typed
    void propose() { m_list->propose(); }

signals:
    void changed();
    void fieldsMade(QWidget *last); // to go on to with Tab

private:
    void addStudent(qint64 key);
    void addTypedStudent();
    void chooseStudents();
    void showRest();

    const Desk &m_desk;
    SearchField *m_student;
    NameCompleter *m_students;
    AllocationList *m_list;
    EmptyState *m_nothing;
    QLabel *m_rest;
    std::vector<fees::DueLine> m_open;
    std::optional<base::Money> m_amount;
};

} // namespace ui
