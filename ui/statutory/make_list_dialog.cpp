#include "ui/statutory/make_list_dialog.h"

#include "core/base/text.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using statutory::ListKind;
using statutory::ListSnapshot;

MakeListDialog::MakeListDialog(const Desk &desk, statutory::StatutoryService &lists,
    const statutory::DueList &due, QWidget *parent)
    : TaskDialog(desk.theme, due.title(),
        tr("Each paper gets its number and is kept as issued. Where something was wrong, correct "
           "the files and make the list again."),
        tr("&Make"), parent)
    , m_lists(lists)
    , m_due(due)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_compulsory(new QCheckBox(tr("Only those of the age of compulsory instruction")))
    , m_said(makeLabel(QString(), LabelLook::Strong, this))
    , m_warning(makeLabel(QString(), LabelLook::Error, this))
{
    build();
    m_day->setDate(due.proposed);
    connect(m_day, &DateField::valueChanged, this, &MakeListDialog::preview);
    connect(m_compulsory, &QCheckBox::toggled, this, &MakeListDialog::preview);
    setAct([this]() -> base::Done {
        ET_ASSIGN(m_papers, m_lists.issue(wish()));
        return {};
    });
    preview();
}

void MakeListDialog::build()
{
    setObjectName(u"makeListDialog"_s);
    m_compulsory->setObjectName(u"onlyCompulsory"_s);
    m_said->setObjectName(u"listSaid"_s);
    m_warning->setObjectName(u"listWarning"_s);
    m_said->setWordWrap(true);
    m_warning->setWordWrap(true);
    addTyped(u"listDay"_s,
        m_due.kind == ListKind::Staff ? tr("Staff on") : tr("Pupils and addresses on"), m_day,
        Presence::Required);
    form().setFieldVisible(u"listDay"_s, m_due.kind != ListKind::Changes);
    for (QWidget *part : std::initializer_list<QWidget *>{m_compulsory, m_said, m_warning})
        form().addWidget(part);
    m_compulsory->setVisible(m_due.kind == ListKind::Pupils);
    mapError(statutory::errors::kBadDay, u"listDay"_s);
}

statutory::ListWish MakeListDialog::wish() const
{
    return {m_due.kind, m_day->date().value_or(QDate()), m_due.month,
        m_due.kind == ListKind::Pupils && m_compulsory->isChecked()};
}

void MakeListDialog::preview()
{
    message().clear();
    m_said->clear();
    m_warning->clear();
    const auto draft = m_lists.preview(wish());
    if (!draft) {
        message().showError(draft.error());
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

} // namespace ui
