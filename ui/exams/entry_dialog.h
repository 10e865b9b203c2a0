#pragma once

#include "core/exams/exam_list.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace ui {

class DataTable;
class MessageBar;

// Who is proposed for a session, all chosen at first; whoever stays chosen is entered.
class EntryDialog final : public QDialog {
    Q_OBJECT

public:
    // What is done with those chosen; an error stays in the dialog.
    using Give = std::function<base::Done(const std::vector<exams::Proposal> &)>;

    EntryDialog(const Theme &theme, int session, std::vector<exams::Proposal> proposals, Give give,
        QWidget *parent);

private:
    void build(const Theme &theme, int session);
    void showCount();
    void enter();

    std::vector<exams::Proposal> m_proposals;
    Give m_give;
    CellRows m_rows;
    DataTable *m_table;
    MessageBar *m_message;
    QPushButton *m_enter;
};

} // namespace ui
