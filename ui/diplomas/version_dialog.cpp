#include "ui/diplomas/version_dialog.h"

#include "core/diplomas/framework_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kNoteHeight = 64;
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

base::Result<std::optional<int>> yearOf(const QLineEdit &field)
{
    const QString typed = field.text().trimmed();
    if (typed.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    if (isNumber && year >= kFirstYear && year <= kLastYear)
        return std::optional(year);
    return base::fail(diplomas::errors::kNoSession,
        VersionDialog::tr("“%1” is no year of an exam session: type four figures.").arg(typed));
}

} // namespace

VersionDialog::VersionDialog(const Theme &theme, const diplomas::Framework &before, QWidget *parent)
    : TaskDialog(theme, tr("Version of a diploma"), before.title, tr("&Keep"), parent)
    , m_before(before)
    , m_label(new QLineEdit(before.label))
    , m_first(new QLineEdit(yearText(before.sessions.first)))
    , m_last(new QLineEdit(yearText(before.sessions.last)))
    , m_rule(new QComboBox)
    , m_complete(new QCheckBox(tr("Every unit of the official text is here")))
    , m_source(new QLineEdit(before.source))
    , m_note(new QPlainTextEdit(before.note))
{
    setObjectName(u"versionDialog"_s);
    resize(theme.px(520), theme.px(640));
    for (const auto rule : diplomas::kPassRules)
        m_rule->addItem(titleOf(rule), int(rule));
    m_rule->setCurrentIndex(m_rule->findData(int(before.passRule)));
    m_complete->setObjectName(u"unitsComplete"_s);
    m_complete->setChecked(before.unitsComplete);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(kNoteHeight));
    form().addField(u"versionLabel"_s, tr("Version"), m_label, Presence::Optional,
        tr("What tells it from the others, such as “decree of 2025”."));
    form().addField(u"firstSession"_s, tr("First exam session"), m_first);
    form().addField(u"lastSession"_s, tr("Last exam session"), m_last, Presence::Optional,
        tr("Empty while it is not known."));
    form().addField(u"passRule"_s, tr("Rule of the exam"), m_rule);
    form().addWidget(m_complete);
    form().addField(u"versionSource"_s, tr("Source"), m_source);
    form().addField(u"versionNote"_s, tr("Note"), m_note);
    mapError(diplomas::errors::kSessions, u"lastSession"_s);
    mapError(diplomas::errors::kNoSession, u"firstSession"_s);
}

base::Result<diplomas::Framework> VersionDialog::framework() const
{
    diplomas::Framework edited = m_before;
    edited.label = m_label->text();
    ET_ASSIGN(edited.sessions.first, yearOf(*m_first));
    ET_ASSIGN(edited.sessions.last, yearOf(*m_last));
    edited.passRule = diplomas::PassRule(m_rule->currentData().toInt());
    edited.unitsComplete = m_complete->isChecked();
    edited.source = m_source->text();
    edited.note = m_note->toPlainText();
    return edited;
}

NewVersionDialog::NewVersionDialog(
    const Theme &theme, const diplomas::Framework &former, QWidget *parent)
    : TaskDialog(theme, tr("Begin a new version"), former.title, tr("&Begin"), parent)
    , m_diploma(former.diploma)
    , m_former(former.version)
    , m_label(new QLineEdit)
    , m_first(new QLineEdit)
    , m_copy(new QCheckBox(tr("Begin with the competencies of the version shown")))
{
    setObjectName(u"newVersionDialog"_s);
    resize(theme.px(520), theme.px(420));
    m_copy->setObjectName(u"copyFormer"_s);
    m_copy->setChecked(!activeCompetencies(former).empty());
    form().addField(u"newLabel"_s, tr("Version"), m_label, Presence::Optional,
        tr("What tells it from the others, such as “decree of 2025”."));
    form().addField(u"newFirst"_s, tr("First exam session"), m_first, Presence::Required,
        tr("Paths that end with it or later are proposed this version."));
    form().addWidget(m_copy);
    mapError(diplomas::errors::kNoSession, u"newFirst"_s);
}

base::Result<diplomas::NewDraft> NewVersionDialog::draft() const
{
    diplomas::NewDraft draft{m_diploma, m_label->text()};
    ET_ASSIGN(draft.firstSession, yearOf(*m_first));
    if (m_copy->isChecked())
        draft.follows = m_former;
    return draft;
}

} // namespace ui
