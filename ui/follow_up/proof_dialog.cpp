#include "ui/follow_up/proof_dialog.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ProofDialog::ProofDialog(const Theme &theme, QDate today, const QString &about, QWidget *parent)
    : TaskDialog(theme, tr("A paper came in"), about, tr("&Keep"), parent)
    , m_kind(new QComboBox)
    , m_received(new DateField(theme, today))
    , m_note(new QLineEdit)
{
    setObjectName(u"proofDialog"_s);
    resize(theme.px(440), theme.px(430));
    for (const absences::ProofKind kind : absences::kProofKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    m_received->setDate(today);
    form().addField(u"kind"_s, tr("What it is"), m_kind);
    addTyped(u"receivedOn"_s, tr("Received on"), m_received, Presence::Required);
    form().addField(u"note"_s, tr("Note"), m_note, Presence::Optional,
        tr("Never a word of health: that there is a reason is enough."));
    mapError(absences::errors::kBadJustification, u"receivedOn"_s);
    m_kind->setFocus();
}

absences::JustificationDetails ProofDialog::details() const
{
    return {absences::ProofKind(m_kind->currentData().toInt()),
        m_received->date().value_or(QDate()), m_note->text()};
}

} // namespace ui
