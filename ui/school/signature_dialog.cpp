#include "ui/school/signature_dialog.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SignatureDialog::SignatureDialog(const Theme &theme, const school::Signature &signature,
    const QString &headName, QWidget *parent)
    : TaskDialog(theme, tr("Who signs"), tr("Papers issued from now on; those issued before stay."),
        tr("&Save"), parent)
    , m_signature(signature)
    , m_name(new QLineEdit(signature.signatory))
    , m_capacity(new QLineEdit(signature.capacity))
{
    setObjectName(u"signatureDialog"_s);
    m_name->setMaxLength(100);
    m_capacity->setMaxLength(100);
    form().addField(u"signatory"_s, tr("Name"), m_name, Presence::Optional,
        headName.isEmpty() ? tr("Nothing: the director of the school.")
                           : tr("Nothing: %1, the director.").arg(headName));
    form().addField(u"capacity"_s, tr("Function"), m_capacity, Presence::Optional,
        tr("Above the signature, for instance: The director"));
    form().addSection(tr("Papers that carry the picture"),
        tr("On the others room is left to sign by hand. Of letters, each template says it."));
    for (const school::SignedPaper paper : school::kSignedPapers) {
        auto *box = new QCheckBox(school::titleOf(paper));
        box->setObjectName(u"signedPaper%1"_s.arg(int(paper)));
        box->setChecked(signature.isOn[size_t(paper)]);
        form().addWidget(box);
        m_papers[size_t(paper)] = box;
    }
}

school::Signature SignatureDialog::typed() const
{
    school::Signature typed = m_signature;
    typed.signatory = m_name->text();
    typed.capacity = m_capacity->text();
    for (size_t paper = 0; paper < m_papers.size(); ++paper)
        typed.isOn[paper] = m_papers[paper]->isChecked();
    return typed;
}

} // namespace ui
