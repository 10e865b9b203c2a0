#include "ui/hours/natures_page.h"

#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"
#include "ui/hours/hours_rows.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using timetable::CountsAs;

Tone toneOf(CountsAs countsAs)
{
    switch (countsAs) {
    case CountsAs::Practice:
        return Tone::Good;
    case CountsAs::Theory:
        return Tone::Accent;
    case CountsAs::Neither:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

NaturesPage::NaturesPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Types of session"),
        {{u"label"_s, tr("Type of session")}, {u"countsAs"_s, tr("Counts as")}}, parent)
    , m_service(workspace)
    , m_label(new QLineEdit)
    , m_countsAs(new QComboBox)
{
    m_label->setMaxLength(40);
    for (const CountsAs countsAs : {CountsAs::Practice, CountsAs::Theory, CountsAs::Neither})
        m_countsAs->addItem(hours::titleOf(countsAs), int(countsAs));
    EditPanel &panel = list().panel();
    panel.addField(u"natureLabel"_s, tr("Name of the type"), m_label, Presence::Required);
    panel.addField(u"countsAs"_s, tr("Counts in the balance as"), m_countsAs, Presence::Optional,
        tr("Support, exams and work placements may count or not: it is the school's choice. A "
           "change counts at once, for all years."));
    panel.mapError(timetable::errors::kNatureNameless, u"natureLabel"_s);
    list().addOutput(
        output, {u"settings.natures"_s, tr("Types of session"), ListOutput::Content::Plain});
    list().table().setItemDelegateForColumn(1, new PillDelegate(desk.theme, this));
    connect(&list(), &ListEditor::fillWanted, this, &NaturesPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &NaturesPage::save);
}

QString NaturesPage::title() const
{
    return tr("Types of session");
}

QSet<QString> NaturesPage::shows() const
{
    return {u"nature"_s};
}

void NaturesPage::reload()
{
    auto natures = m_service.natures();
    if (!natures) {
        desk().messages.showError(natures.error());
        return;
    }
    m_natures = std::move(*natures);
    std::vector<CellRows::Row> rows;
    for (const timetable::Nature &nature : m_natures) {
        const qint64 key = qint64(rows.size()) + 1; // their order never changes
        rows.push_back({key,
            {{nature.label, key},
                {hours::titleOf(nature.countsAs), int(nature.countsAs), toneOf(nature.countsAs)}}});
    }
    setRows(std::move(rows));
}

std::optional<timetable::Nature> NaturesPage::edited() const
{
    const qint64 key = list().edited().value_or(0);
    if (key < 1 || size_t(key) > m_natures.size())
        return std::nullopt;
    return m_natures[size_t(key) - 1];
}

void NaturesPage::fill()
{
    const std::optional<timetable::Nature> nature = edited();
    if (!nature)
        return;
    list().panel().setTitle(nature->label);
    m_label->setText(nature->label);
    m_countsAs->setCurrentIndex(m_countsAs->findData(int(nature->countsAs)));
}

void NaturesPage::save()
{
    const std::optional<timetable::Nature> nature = edited();
    if (!nature || !hasUnsavedWork() || !list().panel().check())
        return;
    const qint64 key = *list().edited();
    timetable::Nature wanted = *nature;
    wanted.label = m_label->text();
    wanted.countsAs = CountsAs(m_countsAs->currentData().toInt());
    auto undo = m_service.edit(*nature, wanted);
    if (!undo) {
        refuse(undo.error());
        return;
    }
    keep(key, tr("%1: saved.").arg(wanted.label.trimmed()),
        [this, back = *undo] { return m_service.undo(back); });
}

} // namespace ui
