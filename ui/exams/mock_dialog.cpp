#include "ui/exams/mock_dialog.h"

#include "ui/base/date_field.h"
#include "ui/base/form.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MockDialog::MockDialog(const Theme &theme, QDate today,
    const std::vector<exams::MockChoice> &choices, const exams::MockExam *exam, Give give,
    QWidget *parent)
    : TaskDialog(theme, exam ? tr("Mock exam") : tr("New mock exam"),
        tr("The units and the rule of the diploma; nothing of it is official."), tr("Save"), parent)
    , m_diploma(new QComboBox)
    , m_name(new QLineEdit)
    , m_day(new DateField(theme, today))
{
    setObjectName(u"mockDialog"_s);
    if (exam)
        m_diploma->addItem(exam->diplomaName, exam->version.value());
    else
        for (const exams::MockChoice &choice : choices)
            m_diploma->addItem(choice.diplomaName, choice.version.value());
    m_diploma->setEnabled(!exam);
    m_name->setMaxLength(100);
    m_name->setText(exam ? exam->details.name : QString());
    m_day->setDate(exam ? exam->details.heldOn : today);
    form().addField(u"mockDiploma"_s, tr("Diploma"), m_diploma, Presence::Required);
    form().addField(u"mockName"_s, tr("Name"), m_name, Presence::Required,
        tr("For instance “Mock exam of February”."));
    addTyped(u"mockDay"_s, tr("First day"), m_day, Presence::Required);
    mapError(exams::errors::kNoMockName, u"mockName"_s);
    mapError(exams::errors::kBadMockDay, u"mockDay"_s);
    setAct([this, give = std::move(give)] {
        return give(diplomas::DiplomaVersionId(m_diploma->currentData().toLongLong()),
            {m_name->text(), m_day->date().value_or(QDate())});
    });
}

} // namespace ui
