#pragma once

#include "core/progress/evidence.h"
#include "ui/base/desk.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateField;

// One observation in full: level or why there is none, day, work, formative or certificative, a
// comment, a photo or paper. What is done with it is the caller's.
class ObserveDialog final : public TaskDialog {
    Q_OBJECT

public:
    // proposed: whom and what it is about, with the day and work of the page.
    ObserveDialog(const Desk &desk, const QString &about, const progress::Scale &scale,
        const progress::ObservationDetails &proposed, QWidget *parent = nullptr);

    [[nodiscard]] progress::ObservationDetails typed() const;
    [[nodiscard]] const std::optional<progress::EvidenceFile> &evidence() const
    {
        return m_evidence;
    }

private:
    void chooseFile();

    const Desk &m_desk;
    progress::ObservationDetails m_proposed;
    std::optional<progress::EvidenceFile> m_evidence;
    QComboBox *m_level;
    DateField *m_day;
    QComboBox *m_context;
    QLineEdit *m_work;
    QCheckBox *m_certificative;
    QPlainTextEdit *m_comment;
    QLabel *m_file;
};

} // namespace ui
