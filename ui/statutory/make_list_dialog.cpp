#include "ui/statutory/make_list_dialog.h"

#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using statutory::ListKind;
using statutory::ListSnapshot;

MakeListDialog::MakeListDialog(const Desk &desk, statutory::StatutoryService &lists,
    const statutory::DueList &due, QWidget *parent)
    : QDialog(parent)
    , m_lists(lists)
    , m_due(due)
    , m_message(new MessageBar(desk.theme, this))
    , m_form(new Form(desk.theme, this))
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_compulsory(new QCheckBox(tr("Only those of the age of compulsory instruction")))
    , m_said(makeLabel(QString(), LabelLook::Strong, this))
    , m_warning(makeLabel(QString(), LabelLook::Error, this))
{
    build(desk);
    m_day->setDate(due.proposed);
    connect(m_day, &DateField::valueChanged, this, &MakeListDialog::preview);
    connect(m_compulsory, &QCheckBox::toggled, this, &MakeListDialog::preview);
    preview();
}

void MakeListDialog::build(const Desk &desk)
{
    const Theme &theme = desk.theme;
    setObjectName(u"makeListDialog"_s);
    setWindowTitle(m_due.title());
    setMinimumWidth(theme.px(520));
    m_form->addField(u"listDay"_s,
        m_due.kind == ListKind::Staff ? tr("Staff on") : tr("Pupils and addresses on"), m_day,
        Presence::Required);
    m_form->setFieldVisible(u"listDay"_s, m_due.kind != ListKind::Changes);
    m_compulsory->setObjectName(u"onlyCompulsory"_s);
    m_said->setObjectName(u"listSaid"_s);
    m_warning->setObjectName(u"listWarning"_s);
    m_said->setWordWrap(true);
    m_warning->setWordWrap(true);
    auto *kept = makeLabel(tr("Each paper gets its number and is kept as issued. Where something "
                              "was wrong, correct the files and make the list again."),
        LabelLook::Muted, this);
    kept->setWordWrap(true);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    auto *act = makeButton(theme, tr("&Make"), ButtonLook::Primary, Icon::Check, this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    act->setObjectName(u"act"_s);
    act->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(m_due.title(), LabelLook::Title, this));
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_message, m_form, m_compulsory, m_said, m_warning, kept})
        column->addWidget(part);
    m_compulsory->setVisible(m_due.kind == ListKind::Pupils);
    column->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &MakeListDialog::reject);
    connect(act, &QPushButton::clicked, this, &MakeListDialog::accept);
}

statutory::ListWish MakeListDialog::wish() const
{
    return {m_due.kind, m_day->date().value_or(QDate()), m_due.month,
        m_due.kind == ListKind::Pupils && m_compulsory->isChecked()};
}

void MakeListDialog::preview()
{
    m_message->clear();
    m_said->clear();
    m_warning->clear();
    const auto draft = m_lists.preview(wish());
    if (!draft) {
        m_message->showError(draft.error());
        return;
    }
    const ListSnapshot &whole = draft->papers.front();
    QStringList said{whole.heading()};
    if (whole.count() == 0)
        said += tr("None: the paper says so.");
    else if (m_due.kind == ListKind::Pupils)
        said += tr("%n pupil(s)", nullptr, whole.count());
    else if (m_due.kind == ListKind::Changes)
        said += tr("%n change(s)", nullptr, whole.count());
    else
        said += tr("%n person(s)", nullptr, whole.count());
    if (const int mayors = int(draft->papers.size()) - 1; mayors > 0)
        said += tr("%n paper(s) for mayors, one for the authority", nullptr, mayors);
    m_said->setText(said.join(u" · "_s));
    QStringList warnings;
    if (!draft->withoutAddress.isEmpty())
        warnings += tr("Without a known commune on that day, so told to no mayor: %1")
                        .arg(draft->withoutAddress.join(u", "_s));
    if (!draft->abroad.isEmpty())
        warnings += tr("Living abroad: %1").arg(draft->abroad.join(u", "_s));
    m_warning->setText(warnings.join(u'\n'));
}

void MakeListDialog::accept()
{
    m_message->clear();
    m_form->clearErrors();
    m_day->readNow();
    if (m_due.kind != ListKind::Changes && !m_day->problem().isEmpty()) {
        m_form->setError(u"listDay"_s, m_day->problem());
        m_form->focusFirstError();
        return;
    }
    auto papers = m_lists.issue(wish());
    if (!papers) {
        m_message->showError(papers.error());
        return;
    }
    m_papers = std::move(*papers);
    QDialog::accept();
}

} // namespace ui
