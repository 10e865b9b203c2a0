#include "ui/follow_up/reason_dialog.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestName = 100;
}

void fillReasons(QComboBox &box, const std::vector<absences::Reason> &reasons)
{
    for (const absences::Reason &reason : reasons)
        box.addItem(u"%1 · %2"_s.arg(reason.shortName, reason.label), reason.code);
}

ReasonDialog::ReasonDialog(const Theme &theme, const QString &name,
    const std::vector<absences::Reason> &reasons, const QString &toldBy, QWidget *parent)
    : TaskDialog(theme, tr("Reason given"), name, tr("&Keep"), parent)
    , m_reason(new QComboBox)
    , m_toldBy(new QLineEdit)
{
    setObjectName(u"reasonDialog"_s);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    resize(theme.px(460), theme.px(340));
    fillReasons(*m_reason, reasons);
    m_toldBy->setMaxLength(kLongestName);
    m_toldBy->setText(toldBy);
    form().addField(u"reason"_s, tr("Reason"), m_reason, Presence::Required,
        tr("Whether it is accepted can be changed later; never a word of health."));
    form().addField(u"toldBy"_s, tr("Told by"), m_toldBy);
    mapError(absences::errors::kUnknownReason, u"reason"_s);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->currentData().toString();
}

QString ReasonDialog::toldBy() const
{
    return m_toldBy->text();
}

} // namespace ui
