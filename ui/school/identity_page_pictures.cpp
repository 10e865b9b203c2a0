// The school's logo, and who signs for it with which picture.
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/scroll_column.h"
#include "ui/school/identity_page.h"
#include "ui/school/picture_card.h"
#include "ui/school/signature_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QWidget *IdentityPage::makePictures()
{
    m_signatory->setObjectName(u"signatoryFacts"_s);
    m_signatory->setTextFormat(Qt::PlainText);
    m_signatory->setWordWrap(true);
    auto *edit =
        makeButton(m_desk.theme, tr("&Who signs, and what…"), ButtonLook::Secondary, Icon::Edit);
    edit->setObjectName(u"editSignature"_s);
    m_signature->body()->addWidget(m_signatory);
    m_signature->body()->addWidget(edit, 0, Qt::AlignLeft);
    auto *pictures = new ScrollColumn;
    pictures->column()->setSpacing(m_desk.theme.px(14));
    pictures->column()->addWidget(m_logo);
    pictures->column()->addWidget(m_signature);
    pictures->column()->addStretch(1);
    connect(m_logo, &PictureCard::chosen, this,
        [this](const QByteArray &file) { setLogo(file, tr("The logo is changed.")); });
    connect(
        m_logo, &PictureCard::removed, this, [this] { setLogo({}, tr("The logo is removed.")); });
    connect(m_signature, &PictureCard::chosen, this,
        [this](const QByteArray &file) { setSignature(file, tr("The signature is changed.")); });
    connect(m_signature, &PictureCard::removed, this, [this] {
        setSignature({}, tr("The signature is removed: room is left to sign by hand."));
    });
    connect(edit, &QPushButton::clicked, this, &IdentityPage::editSignature);
    return pictures;
}

void IdentityPage::setLogo(const QByteArray &file, const QString &notice)
{
    const auto edited = m_schools.setLogo(file, m_school.rowVersion);
    if (!edited) {
        m_desk.messages.showError(edited.error());
        return;
    }
    // What is being typed goes on from the version the logo made.
    m_school.rowVersion = edited->rowVersion;
    reload();
    m_desk.messages.undoable(notice, [this, undo = edited->undo] { return m_schools.undo(undo); });
}

void IdentityPage::showSignature()
{
    const auto stored = m_signatures.read();
    const auto pictures = m_signatures.pictures();
    if (!stored || !pictures) {
        m_desk.messages.showError(!stored ? stored.error() : pictures.error());
        return;
    }
    m_stored = *stored;
    m_signature->show(pictures->value(m_stored.picture));
    QStringList papers;
    for (const school::SignedPaper paper : school::kSignedPapers) {
        if (m_stored.isOn[size_t(paper)])
            papers += school::titleOf(paper);
    }
    const QString name = m_stored.signatory.isEmpty() ? m_school.headName : m_stored.signatory;
    const QString who = base::joined({name, m_stored.capacity}, u", "_s);
    m_signatory->setText(
        base::joined({who,
                         papers.isEmpty() ? tr("Printed on no paper: room is left to sign by hand.")
                                          : tr("Printed on: %1.").arg(papers.join(u", "_s))},
            u"\n"_s));
}

void IdentityPage::setSignature(const QByteArray &file, const QString &notice)
{
    signatureEdited(m_signatures.setPicture(file, m_stored.rowVersion), notice);
}

void IdentityPage::editSignature()
{
    SignatureDialog dialog(m_desk.theme, m_stored, m_school.headName, this);
    std::optional<security::Edited> edited;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(edited, m_signatures.edit(dialog.typed()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) == QDialog::Accepted && edited)
        signatureEdited(*edited, tr("Who signs is saved."));
}

void IdentityPage::signatureEdited(
    const base::Result<security::Edited> &edited, const QString &notice)
{
    if (!edited) {
        m_desk.messages.showError(edited.error());
        return;
    }
    reload();
    m_desk.messages.undoable(
        notice, [this, undo = edited->undo] { return m_signatures.undo(undo); });
}

} // namespace ui
