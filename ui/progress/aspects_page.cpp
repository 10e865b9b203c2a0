#include "ui/progress/aspects_page.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestName = 40;

} // namespace

AspectsPage::AspectsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Know-how-to-be"),
        {{u"name"_s, tr("What is looked at")}, {u"state"_s, tr("State")}}, parent)
    , m_service(workspace)
    , m_name(new QLineEdit)
    , m_retire(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    m_name->setMaxLength(kLongestName);
    EditPanel &panel = list().panel();
    panel.addField(u"aspectName"_s, tr("What is looked at"), m_name, Presence::Required,
        tr("One word, such as “Punctuality”. What was used keeps its name: retire it and add "
           "another one."));
    for (const base::ErrorCode code : {progress::errors::kBadAspect, progress::errors::kAspectTaken,
             progress::errors::kAspectUsed})
        panel.mapError(code, u"aspectName"_s);
    m_retire->setObjectName(u"retireAspect"_s);
    panel.addAction(m_retire);
    auto *up = new IconButton(desk.theme, Icon::ChevronUp, tr("Earlier in the list"));
    auto *down = new IconButton(desk.theme, Icon::ChevronDown, tr("Later in the list"));
    up->setObjectName(u"aspectEarlier"_s);
    down->setObjectName(u"aspectLater"_s);
    list().card().addAction(up);
    list().card().addAction(down);
    list().setAddLabel(tr("Add an aspect"));
    list().addOutput(
        output, {u"settings.aspects"_s, tr("Know-how-to-be"), ListOutput::Content::Plain});
    list().table().setItemDelegateForColumn(1, new PillDelegate(desk.theme, this));
    connect(&list(), &ListEditor::fillWanted, this, &AspectsPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &AspectsPage::save);
    connect(m_retire, &QPushButton::clicked, this, &AspectsPage::retireOrTakeUp);
    connect(up, &IconButton::clicked, this, [this] { move(-1); });
    connect(down, &IconButton::clicked, this, [this] { move(1); });
}

QString AspectsPage::title() const
{
    return tr("Know-how-to-be");
}

QSet<QString> AspectsPage::shows() const
{
    return {u"conduct-aspect"_s, u"conduct"_s};
}

void AspectsPage::reload()
{
    auto aspects = m_service.aspects();
    if (!aspects) {
        desk().messages.showError(aspects.error());
        return;
    }
    m_aspects = std::move(*aspects);
    std::vector<CellRows::Row> rows;
    int rank = 0;
    for (const progress::Aspect &aspect : m_aspects) {
        const ListCell state = aspect.retired ? ListCell{tr("Retired"), 1, Tone::Neutral}
                                              : ListCell{tr("In use"), 0, Tone::Good};
        rows.push_back({aspect.id.value(), {{aspect.name, rank++}, state}});
    }
    setRows(std::move(rows));
}

const progress::Aspect *AspectsPage::edited() const
{
    const auto found = std::find_if(m_aspects.begin(), m_aspects.end(),
        [this](const progress::Aspect &one) { return list().edited() == one.id.value(); });
    return found == m_aspects.end() ? nullptr : &*found;
}

void AspectsPage::fill()
{
    const progress::Aspect *aspect = edited();
    list().panel().setTitle(aspect ? aspect->name : tr("New aspect"));
    m_name->setText(aspect ? aspect->name : QString());
    m_name->setReadOnly(aspect && aspect->isUsed);
    m_retire->setVisible(aspect);
    m_retire->setText(aspect && aspect->retired ? tr("Take up again") : tr("Retire"));
}

void AspectsPage::save()
{
    const progress::Aspect *before = edited();
    if ((before && !hasUnsavedWork()) || !list().panel().check())
        return;
    const QString name = m_name->text().trimmed();
    if (before) {
        progress::Aspect wanted = *before;
        wanted.name = name;
        ended(wanted.id.value(), tr("%1: saved.").arg(name), m_service.edit(wanted));
        return;
    }
    const auto added = m_service.addAspect(name);
    if (!added) {
        refuse(added.error());
        return;
    }
    list().panel().setClean();
    reload();
    list().saved(added->value());
    desk().messages.notice(tr("%1 is added.").arg(name));
}

void AspectsPage::move(int by)
{
    const progress::Aspect *aspect = edited();
    if (!aspect || !list().mayGiveUp())
        return;
    const QString notice = tr("%1 has another place in the list.").arg(aspect->name);
    const auto id = aspect->id; // the list is read again when it has moved
    ended(id.value(), notice, m_service.move(id, by));
}

void AspectsPage::retireOrTakeUp()
{
    const progress::Aspect *aspect = edited();
    if (!aspect || !list().mayGiveUp())
        return;
    const QString notice = aspect->retired ? tr("%1 is looked at again.")
                                           : tr("%1 is no longer looked at: what was noted stays.");
    progress::Aspect wanted = *aspect;
    wanted.retired = !aspect->retired;
    ended(wanted.id.value(), notice.arg(wanted.name), m_service.edit(wanted));
}

void AspectsPage::ended(qint64 key, const QString &notice, const base::Result<security::Undo> &undo)
{
    if (!undo) {
        refuse(undo.error());
        return;
    }
    if (undo->steps.empty())
        return; // at the end of the list: nothing moved
    keep(key, notice, [this, back = *undo] { return m_service.undo(back); });
}

} // namespace ui
