#include "ui/letters/templates_tab.h"

#include "core/enrolment/student_list.h"
#include "core/letters/letter_service.h"
#include "core/letters/template_service.h"
#include "core/reports/letter_document.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/edit_panel.h"
#include "ui/base/labels.h"
#include "ui/base/page_preview.h"
#include "ui/base/student_combo.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using letters::LetterKind;
using letters::LetterTemplate;

namespace {
constexpr int kDelayMs = 250; // between the last key and a new preview
constexpr int kBodyLines = 14;
} // namespace

TemplatesTab::TemplatesTab(const Desk &desk, const LettersServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_choice(new QComboBox)
    , m_restore(makeButton(
          desk.theme, tr("&Restore the original text"), ButtonLook::Secondary, Icon::Undo))
    , m_archive(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
    , m_duplicate(makeButton(desk.theme, tr("D&uplicate"), ButtonLook::Secondary, Icon::Copy))
    , m_panel(new EditPanel(desk.theme))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_subject(new QLineEdit)
    , m_signature(new QComboBox)
    , m_body(new QPlainTextEdit)
    , m_field(makeButton(desk.theme, tr("Insert a &field"), ButtonLook::Secondary, Icon::Plus))
    , m_fields(new QMenu(this))
    , m_faults(makeLabel(QString(), LabelLook::Error))
    , m_person(new QComboBox)
    , m_preview(new PagePreview(desk.theme))
    , m_remarks(makeLabel(QString(), LabelLook::Muted))
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(16));
    row->addWidget(makePanel(), 1);
    row->addWidget(makePreview(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeHead());
    column->addLayout(row, 1);
    connect(m_delay, &QTimer::timeout, this, &TemplatesTab::showPreview);
    connect(m_person, &QComboBox::currentIndexChanged, this, &TemplatesTab::showPreview);
    const auto later = [this] { m_delay->start(); };
    connect(m_subject, &QLineEdit::textChanged, this, later);
    connect(m_body, &QPlainTextEdit::textChanged, this, later);
    connect(m_signature, &QComboBox::currentIndexChanged, this, later);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillFieldMenu();
        m_delay->start();
    });
}

QWidget *TemplatesTab::makeHead()
{
    m_choice->setObjectName(u"templateChoice"_s);
    m_choice->setAccessibleName(tr("Template"));
    m_restore->setObjectName(u"templateRestore"_s);
    m_archive->setObjectName(u"templateArchive"_s);
    m_duplicate->setObjectName(u"templateDuplicate"_s);
    auto *add = makeButton(m_desk.theme, tr("&New template"), ButtonLook::Secondary, Icon::Plus);
    add->setObjectName(u"templateNew"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_choice->setMinimumWidth(m_desk.theme.px(280));
    row->addWidget(m_choice);
    row->addStretch();
    for (QWidget *button : std::initializer_list<QWidget *>{m_restore, m_archive, m_duplicate, add})
        row->addWidget(button);
    connect(m_choice, &QComboBox::activated, this, &TemplatesTab::choose);
    connect(add, &QPushButton::clicked, this, &TemplatesTab::startNew);
    connect(m_duplicate, &QPushButton::clicked, this, &TemplatesTab::duplicate);
    connect(m_restore, &QPushButton::clicked, this, &TemplatesTab::restoreShipped);
    connect(m_archive, &QPushButton::clicked, this, &TemplatesTab::archiveOrBringBack);
    return head;
}

QWidget *TemplatesTab::makePanel()
{
    for (const LetterKind kind : letters::kLetterKinds)
        m_kind->addItem(letters::titleOf(kind));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * kBodyLines);
    m_panel->addField(u"templateName"_s, tr("Name of the template"), m_name, Presence::Required);
    m_panel->addField(u"templateKind"_s, tr("Kind of letter"), m_kind);
    m_panel->addField(u"templateSubject"_s, tr("Subject"), m_subject, Presence::Required);
    m_field->setObjectName(u"templateField"_s);
    m_fields->setObjectName(u"templateFieldMenu"_s);
    m_field->setMenu(m_fields);
    m_panel->form().addWidget(m_field);
    m_panel->addField(u"templateBody"_s, tr("Text of the letter"), m_body, Presence::Required,
        tr("An empty line starts a paragraph; a line that begins with # is a heading."));
    m_faults->setObjectName(u"templateFaults"_s);
    m_faults->setWordWrap(true);
    m_panel->form().addWidget(m_faults);
    m_signature->addItem(tr("Room to sign by hand"));
    m_signature->addItem(tr("Printed signature"));
    m_panel->addField(u"templateSignature"_s, tr("At the foot"), m_signature, Presence::Optional,
        tr("The picture of the signature is chosen in the settings, with the school."));
    m_panel->mapError(letters::errors::kNoTemplateName, u"templateName"_s);
    m_panel->mapError(letters::errors::kTemplateNameTaken, u"templateName"_s);
    m_panel->mapError(letters::errors::kNoSubject, u"templateSubject"_s);
    m_panel->mapError(letters::errors::kFaultySubject, u"templateSubject"_s);
    m_panel->mapError(letters::errors::kNoBody, u"templateBody"_s);
    m_panel->mapError(letters::errors::kFaultyBody, u"templateBody"_s);
    connect(m_panel, &EditPanel::saveWanted, this, &TemplatesTab::save);
    connect(m_panel, &EditPanel::cancelWanted, this, [this] {
        m_isNew = false;
        choose(std::max(0, m_choice->currentIndex()));
    });
    connect(m_panel, &EditPanel::escaped, this, [this] {
        if (mayGiveUp()) {
            m_isNew = false;
            fill();
        }
    });
    return m_panel;
}

QWidget *TemplatesTab::makePreview()
{
    m_person->setObjectName(u"templatePerson"_s);
    m_person->setAccessibleName(tr("Shown with"));
    m_preview->setObjectName(u"templatePreview"_s);
    auto *card = new Card(m_desk.theme, tr("As it will be"));
    card->addAction(m_person);
    m_remarks->setObjectName(u"templateRemarks"_s);
    m_remarks->setWordWrap(true);
    card->body()->addWidget(m_preview, 1);
    card->body()->addWidget(m_remarks);
    return card;
}

void TemplatesTab::reload()
{
    if (hasUnsavedWork())
        return;
    auto templates = m_services.templates.templates();
    if (!templates) {
        m_desk.messages.showError(templates.error());
        return;
    }
    const LetterTemplate *before = edited();
    const letters::TemplateId shown = before ? before->id : letters::TemplateId(0);
    m_templates = std::move(*templates);
    m_choice->clear();
    for (const LetterTemplate &known : m_templates) {
        m_choice->addItem(
            known.isRetired ? tr("%1 (archived)").arg(known.details.name) : known.details.name,
            known.id.value());
    }
    readPeople();
    select(shown);
}

void TemplatesTab::readPeople()
{
    const auto rows = enrolment::studentList(m_services.workspace);
    const QVariant before = m_person->currentData();
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    if (rows)
        addStudents(*m_person, *rows);
    m_person->setCurrentIndex(std::max(0, m_person->findData(before)));
    m_person->setVisible(m_person->count() > 0);
}

void TemplatesTab::select(letters::TemplateId id)
{
    const int index = std::max(0, m_choice->findData(id.value()));
    m_choice->setCurrentIndex(index);
    m_isNew = false;
    m_shown = m_templates.empty() ? -1 : index;
    fill();
}

const LetterTemplate *TemplatesTab::edited() const
{
    return m_isNew || m_shown < 0 || size_t(m_shown) >= m_templates.size()
        ? nullptr
        : &m_templates[size_t(m_shown)];
}

void TemplatesTab::choose(int index)
{
    if (!mayGiveUp()) {
        m_choice->setCurrentIndex(std::max(0, m_shown));
        return;
    }
    m_isNew = false;
    m_shown = index;
    fill();
}

void TemplatesTab::fill()
{
    const LetterTemplate *known = edited();
    const letters::TemplateDetails details = known ? known->details : letters::TemplateDetails();
    m_panel->setTitle(known ? details.name : tr("New template"));
    m_panel->setNew(!known);
    m_name->setText(details.name);
    m_kind->setCurrentIndex(
        int(std::find(letters::kLetterKinds.begin(), letters::kLetterKinds.end(), details.kind)
            - letters::kLetterKinds.begin()));
    m_kind->setEnabled(!known);
    m_subject->setText(details.subject);
    m_body->setPlainText(details.body);
    m_signature->setCurrentIndex(details.isSigned ? 1 : 0);
    m_restore->setVisible(known && known->isShipped);
    m_archive->setVisible(known);
    m_archive->setText(known && known->isRetired ? tr("&Bring back") : tr("&Archive"));
    m_duplicate->setVisible(known);
    fillFieldMenu();
    m_panel->form().clearErrors();
    m_panel->setClean();
    showPreview();
}

letters::TemplateDetails TemplatesTab::typed() const
{
    return {letters::kLetterKinds[size_t(std::max(0, m_kind->currentIndex()))], m_name->text(),
        m_subject->text(), m_body->toPlainText(), m_signature->currentIndex() == 1};
}

void TemplatesTab::showPreview()
{
    m_delay->stop();
    m_remarks->clear();
    letters::TemplateDetails details = typed();
    showFaults(details);
    const qint64 person = m_person->currentData().toLongLong();
    if (person == 0 || details.body.trimmed().isEmpty()) {
        m_preview->clear(person == 0 ? tr("Enrol somebody to see the letter with real words.")
                                     : tr("Type the text of the letter: it is seen here."));
        return;
    }
    if (details.subject.trimmed().isEmpty())
        details.subject = u"…"_s;
    const auto composed = m_services.letters.preview(details, people::StudentId(person));
    if (!composed) {
        m_preview->clear(composed.error().message);
        return;
    }
    if (!composed->emptyFields.isEmpty()) {
        m_remarks->setText(
            tr("Nothing to fill in for {%1}.").arg(composed->emptyFields.join(u"}, {"_s)));
    }
    const reports::SchoolMarks marks = reports::marksOf(m_services.workspace);
    m_preview->setPaper(std::make_unique<documents::FlowDocument>(
                            reports::contentOf(composed->snapshot, composed->number, marks)),
        tr("As it will be"));
}

void TemplatesTab::showFaults(const letters::TemplateDetails &details)
{
    using letters::TemplateText;
    const TemplateText subject(details.subject, details.kind, TemplateText::Place::Subject);
    const TemplateText body(details.body, details.kind);
    QStringList lines;
    for (const auto &fault : subject.faults())
        lines += tr("Subject: %1").arg(fault.message);
    for (const auto &fault : body.faults())
        lines += letters::textOf(fault);
    m_faults->setText(lines.join(u'\n'));
    m_faults->setVisible(!lines.isEmpty());
}

} // namespace ui
