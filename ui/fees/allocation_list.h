#pragma once

#include "core/fees/fee_lists.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace ui {

class MoneyField;

// The open instalments a payment may settle, oldest first, each with the amount it is given. The
// amounts are proposed until one is typed.
class AllocationList final : public QWidget {
    Q_OBJECT

public:
    AllocationList(const Theme &theme, QDate today, QWidget *parent = nullptr);

    void setLines(std::vector<fees::DueLine> lines); // amounts typed for those that stay are kept
    [[nodiscard]] const std::vector<fees::DueLine> &lines() const { return m_lines; }

    void setAmount(base::Money amount); // proposes anew unless an amount was typed
    void propose();                     // forgets what was typed

    [[nodiscard]] base::Money allocated() const;
    [[nodiscard]] std::vector<fees::Allocation> allocations() const;
    // Marks what cannot be: more than is open, less than nothing, unreadable. True if all is well.
    bool check();
    void focusFirstError();
    [[nodiscard]] bool hasTyped() const { return m_hasTyped; }

signals:
    void changed();

private:
    struct Row {
        MoneyField *field;
        QLabel *note;
    };
    void build();
    void addRow(size_t at, int line);
    [[nodiscard]] QString problemOf(size_t at) const;
    void showProposal(const std::vector<fees::Allocation> &proposal);

    const Theme &m_theme;
    QDate m_today;
    QGridLayout *m_grid;
    QWidget *m_content;
    std::vector<fees::DueLine> m_lines;
    std::vector<Row> m_rows;
    base::Money m_amount;
    bool m_hasTyped = false;
};

} // namespace ui
