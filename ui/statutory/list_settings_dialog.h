#pragma once

#include "core/statutory/statutory_service.h"
#include "ui/base/desk.h"

#include <QDialog>

#include <vector>

class QLineEdit;

namespace ui {

class Form;
class MessageBar;

// What the lists go by, each with where it is written: the school verifies and corrects it.
class ListSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    ListSettingsDialog(const Desk &desk, statutory::StatutoryService &lists, QWidget *parent);
    void accept() override;

private:
    struct Line {
        statutory::ListSetting setting;
        QLineEdit *value;
        QLineEdit *source;
    };
    void addLine(const statutory::ListSetting &setting);

    statutory::StatutoryService &m_lists;
    MessageBar *m_message;
    Form *m_form;
    std::vector<Line> m_lines;
};

} // namespace ui
