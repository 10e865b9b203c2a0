#include "ui/diplomas/catalogue_dialog.h"

#include "core/diplomas/diploma_service.h"
#include "core/diplomas/framework_service.h"
#include "ui/base/labels.h"
#include "ui/diplomas/framework_rows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::CatalogueEntry;

namespace {

QString entryName(const CatalogueEntry &entry)
{
    return u"%1 (%2)"_s.arg(entry.title, FrameworkRows::sessionsText(entry.sessions));
}

} // namespace

CatalogueDialog::CatalogueDialog(
    const Theme &theme, Use use, const QString &subtitle, const QString &proposed, QWidget *parent)
    : TaskDialog(theme, use == Use::AddDiploma ? tr("Add a diploma") : tr("Follow the catalogue"),
        subtitle, use == Use::AddDiploma ? tr("&Add") : tr("&Follow"), parent)
    , m_use(use)
    , m_entry(new QComboBox)
    , m_missing(makeLabel({}, LabelLook::Muted))
    , m_title(new QLineEdit)
    , m_short(new QLineEdit)
    , m_kind(new QComboBox)
{
    setObjectName(u"catalogueDialog"_s);
    resize(theme.px(560), theme.px(560));
    m_entry->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_missing->setObjectName(u"entryMissing"_s);
    m_missing->setWordWrap(true);
    if (use == Use::AddDiploma)
        m_entry->addItem(tr("A diploma of the school's own"), QString());
    for (const CatalogueEntry &entry : diplomas::Catalogue::shipped().entries())
        m_entry->addItem(entryName(entry), entry.id);
    m_entry->setCurrentIndex(std::max(0, m_entry->findData(proposed)));
    form().addField(u"entry"_s, tr("Entry of the catalogue"), m_entry);
    form().addWidget(m_missing);
    addOwnFields();
    mapError(diplomas::errors::kAttached, u"entry"_s);
    mapError(diplomas::errors::kNoTitle, u"ownTitle"_s);
    mapError(diplomas::errors::kNameTaken, u"ownShort"_s);
    connect(m_entry, &QComboBox::currentIndexChanged, this, &CatalogueDialog::showChoice);
    showChoice();
}

void CatalogueDialog::addOwnFields()
{
    if (m_use != Use::AddDiploma) {
        for (QWidget *unused : QList<QWidget *>{m_title, m_short, m_kind}) {
            unused->setParent(this);
            unused->hide();
        }
        return;
    }
    for (const auto kind : diplomas::kDiplomaKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    form().addField(u"ownTitle"_s, tr("Title"), m_title);
    form().addField(u"ownShort"_s, tr("Short name"), m_short, Presence::Optional,
        tr("As lists write it, such as CAP CIP."));
    form().addField(u"ownKind"_s, tr("Kind"), m_kind);
}

void CatalogueDialog::showChoice()
{
    const CatalogueEntry *entry = diplomas::Catalogue::shipped().find(catalogueId());
    QStringList lines;
    if (entry && !entry->missing.isEmpty())
        lines += tr("Missing: %1.").arg(entry->missing);
    if (entry && !entry->where.isEmpty())
        lines += tr("Where to look: %1.").arg(entry->where);
    if (entry && lines.isEmpty())
        lines += tr("Nothing is missing.");
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(entry);
    if (m_use != Use::AddDiploma)
        return;
    for (const QString &field : {u"ownTitle"_s, u"ownShort"_s, u"ownKind"_s})
        form().setFieldVisible(field, !entry);
}

QString CatalogueDialog::catalogueId() const
{
    return m_entry->currentData().toString();
}

QString CatalogueDialog::ownTitle() const
{
    return m_title->text();
}

QString CatalogueDialog::shortName() const
{
    return m_short->text();
}

diplomas::DiplomaKind CatalogueDialog::kind() const
{
    return diplomas::DiplomaKind(m_kind->currentData().toInt());
}

} // namespace ui
