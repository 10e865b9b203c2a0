#include "ui/people/student_preview.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/avatar.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/pill_label.h"
#include "ui/people/student_list_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using enrolment::StudentFlag;

namespace {

constexpr int kAvatarSize = 56;

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

StudentPreview::StudentPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, {}, this))
    , m_content(new QWidget(m_card))
    , m_hint(makeLabel(tr("Choose a student to see whom to call and what is missing."),
          LabelLook::Muted, m_card))
    , m_avatar(new Avatar(theme, {}, kAvatarSize, m_content))
    , m_name(makeLabel({}, LabelLook::Heading, m_content))
    , m_secondary(makeLabel({}, LabelLook::Caption, m_content))
    , m_chips(new QHBoxLayout)
    , m_facts(new QVBoxLayout)
    , m_warning(new MessageBar(theme, m_content))
    , m_open(makeButton(theme, tr("&Open the file"), ButtonLook::Primary, {}, m_content))
{
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(u"previewName"_s);
    m_name->setWordWrap(true);
    m_secondary->setWordWrap(true);
    m_open->setObjectName(u"openFile"_s);
    m_warning->setClosable(false);
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.px(2));
    names->addWidget(m_name);
    names->addWidget(m_secondary);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    column->addLayout(head);
    m_chips->setSpacing(theme.px(6));
    column->addLayout(m_chips);
    m_facts->setSpacing(theme.px(10));
    column->addLayout(m_facts);
    column->addWidget(m_warning);
    column->addStretch(1);
    column->addWidget(m_open);
    m_card->body()->addWidget(m_hint, 1);
    m_card->body()->addWidget(m_content, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this, &StudentPreview::openWanted);
    connect(&theme, &Theme::changed, this, &StudentPreview::measure);
    measure();
    showNothing();
}

void StudentPreview::measure()
{
    setFixedWidth(m_theme.px(m_isNarrow ? 260 : 296));
}

void StudentPreview::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    measure();
}

void StudentPreview::showNothing()
{
    m_hint->show();
    m_content->hide();
}

void StudentPreview::show(
    const enrolment::StudentRow &row, const enrolment::StudentFile &file, QDate today)
{
    clearFacts();
    m_hint->hide();
    m_content->show();
    m_avatar->setName(row.listName());
    m_avatar->setPhoto(QImage::fromData(file.photo, "jpeg"));
    m_name->setText(people::letterName(row.lastName, row.firstName));
    m_secondary->setText(base::joined(
        {row.workshopName, tr("born %1").arg(base::formatDate(row.birthDate))}, u" · "_s));
    m_chips->addWidget(new PillLabel(m_theme,
        row.flags & StudentFlag::Archived ? tr("Archived") : titleOf(row.state),
        row.state == enrolment::StudentState::Enrolled ? Tone::Good : Tone::Neutral, m_content));
    if (row.flags & StudentFlag::Minor)
        m_chips->addWidget(new PillLabel(m_theme, tr("Under 18"), Tone::Accent, m_content));
    m_chips->addStretch();
    addFact(Icon::Book, tr("Diploma in view"),
        enrolment::pathText(row.diplomaName, row.yearOfPath, row.plannedYears));
    addFact(Icon::Group, tr("Theory group"), row.theoryName);
    addFact(Icon::Phone, tr("Student's phone"), base::shownPhone(row.phone));
    addContacts(file, today);
    for (const people::AddressUse &use : file.addresses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(today))
            addFact(Icon::Pin, tr("Address"), people::oneLine(use.postal));
    }
    const QStringList missing = enrolment::missingWords(row.flags);
    m_warning->clear();
    if (row.flags & StudentFlag::RestrictedContact)
        m_warning->showMessage(Tone::Bad,
            tr("A contact is restricted by a decision: open the file before calling anybody."));
    else if (!missing.isEmpty())
        m_warning->showMessage(Tone::Warning, tr("To complete: %1.").arg(missing.join(u" · "_s)));
    m_warning->setClosable(false);
}

void StudentPreview::addContacts(const enrolment::StudentFile &file, QDate today)
{
    int shown = 0;
    for (const enrolment::FileContact &contact : file.contacts) {
        const people::LinkDetails &link = contact.contact.link.details;
        const bool holds = contact.contact.link.dates.contains(today);
        if (!holds || link.restricted || ++shown > 3)
            continue;
        addFact(Icon::User,
            base::joined(
                {titleOf(link.relation), people::letterName(contact.contact.party.details)},
                u" · "_s),
            base::shownPhone(people::phoneToCall(contact.contact)));
    }
}

void StudentPreview::addFact(Icon name, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *fact = new QWidget(m_content);
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(10));
    auto *picture = makeLabel({}, LabelLook::Body, fact);
    const int size = m_theme.px(18);
    picture->setPixmap(icon(m_theme, name).pixmap(size, size));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new ElidedLabel(label, LabelLook::Caption, fact));
    auto *value = makeLabel(text, LabelLook::Body, fact);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(value);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    m_facts->addWidget(fact);
}

void StudentPreview::clearFacts()
{
    emptyLayout(*m_facts);
    emptyLayout(*m_chips);
}

} // namespace ui
