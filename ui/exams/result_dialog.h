#pragma once

#include "core/exams/exam_registration.h"
#include "ui/base/theme.h"

#include <QDialog>

#include <functional>

namespace ui {

class Form;
class MessageBar;
class ResultFields;

// One decision of a jury for several candidates.
class ResultDialog final : public QDialog {
    Q_OBJECT

public:
    // What is done with the decision; an error stays in the dialog.
    using Give = std::function<base::Done(const exams::OfficialResult &)>;

    ResultDialog(const Theme &theme, QDate today, int candidates, Give give, QWidget *parent);
    [[nodiscard]] ResultFields &fields() const { return *m_fields; }

private:
    void give();

    Give m_give;
    MessageBar *m_message;
    Form *m_form;
    ResultFields *m_fields;
};

} // namespace ui
