#pragma once

#include "core/school/school_service.h"
#include "core/school/signature_service.h"
#include "ui/base/page.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class DateField;
class EditPanel;
class PictureCard;

// The names of a postal code's communes; empty for a code nobody has.
using CommunesOf = std::function<QStringList(const QString &postalCode)>;

// The school's identity, as letters and receipts print it, its logo, and who signs for it.
class IdentityPage final : public Page {
    Q_OBJECT

public:
    IdentityPage(const Desk &desk, security::Workspace &workspace, school::SchoolService &schools,
        CommunesOf communesOf, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void addNameFields();
    void addAddressFields();
    void addOtherFields();
    [[nodiscard]] QLineEdit *addLine(
        const QString &key, const QString &label, int maximum, const QString &hint = {});
    [[nodiscard]] QWidget *makePictures();
    void mapErrors();
    void fill();
    [[nodiscard]] school::School typed() const;
    void proposeCommunes();
    void setLogo(const QByteArray &file, const QString &notice);
    void showSignature();
    void setSignature(const QByteArray &file, const QString &notice);
    void editSignature();
    void signatureEdited(const base::Result<security::Edited> &edited, const QString &notice);

    const Desk &m_desk;
    security::Workspace &m_workspace;
    school::SchoolService &m_schools;
    school::SignatureService m_signatures;
    CommunesOf m_communesOf;
    school::School m_school;
    school::Signature m_stored;
    EditPanel *m_panel;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_uai = nullptr;
    QLineEdit *m_siret = nullptr;
    QLineEdit *m_iban = nullptr;
    QLineEdit *m_line1 = nullptr;
    QLineEdit *m_line2 = nullptr;
    QLineEdit *m_postalCode = nullptr;
    QComboBox *m_commune;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_website = nullptr;
    QLineEdit *m_head = nullptr;
    DateField *m_recognised;
    DateField *m_labelled;
    QComboBox *m_called;
    PictureCard *m_logo;
    PictureCard *m_signature;
    QLabel *m_signatory;
};

} // namespace ui
