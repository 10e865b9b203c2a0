#include "ui/hours/targets_page.h"

#include "core/security/threshold.h"
#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TargetsPage::TargetsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Targets per diploma"),
        {{u"diploma"_s, tr("Diploma")}, {u"share"_s, tr("Share aimed at")},
            {u"green"_s, tr("Green zone (%)")}, {u"red"_s, tr("Red outside (%)")},
            {u"from"_s, tr("Target")}},
        parent)
    , m_service(workspace)
    , m_share(new QLineEdit)
    , m_green(new QLineEdit)
    , m_red(new QLineEdit)
    , m_source(new QLineEdit)
    , m_clear(makeButton(desk.theme, tr("Back to the school's"), ButtonLook::Secondary, Icon::Undo))
{
    using security::Threshold;
    for (QLineEdit *line : {m_share, m_green, m_red})
        line->setMaxLength(20);
    m_source->setMaxLength(200);
    EditPanel &panel = list().panel();
    panel.addField(u"targetShare"_s, tr("Share aimed at"), m_share, Presence::Required,
        hintOf(Threshold::PracticeTarget));
    panel.addField(u"targetGreen"_s, tr("Green zone (%)"), m_green, Presence::Required,
        hintOf(Threshold::PracticeGreen));
    panel.addField(u"targetRed"_s, tr("Red outside (%)"), m_red, Presence::Required,
        hintOf(Threshold::PracticeRed));
    panel.addField(u"targetSource"_s, tr("Source"), m_source, Presence::Required,
        tr("A text, a letter, a decision of the school."));
    panel.mapError(hours::errors::kBadTarget, u"targetShare"_s);
    panel.mapError(hours::errors::kTargetSourceMissing, u"targetSource"_s);
    m_clear->setObjectName(u"clearTarget"_s);
    panel.addAction(m_clear);
    list().addOutput(
        output, {u"settings.targets"_s, tr("Targets per diploma"), ListOutput::Content::Plain});
    list().table().setItemDelegateForColumn(4, new PillDelegate(desk.theme, this));
    list().table().setEmptyState(new EmptyState(desk.theme, Icon::Balance, tr("No diploma yet"),
        tr("The diplomas that are prepared here stand in this list; each may have a target of its "
           "own.")));
    connect(&list(), &ListEditor::fillWanted, this, &TargetsPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &TargetsPage::save);
    connect(m_clear, &QPushButton::clicked, this, &TargetsPage::clear);
}

QString TargetsPage::title() const
{
    return tr("2/3–1/3 targets");
}

QSet<QString> TargetsPage::shows() const
{
    return {u"practice_target"_s, u"diploma"_s, u"setting"_s};
}

void TargetsPage::reload()
{
    auto targets = m_service.rows();
    if (!targets) {
        desk().messages.showError(targets.error());
        return;
    }
    m_rows = std::move(*targets);
    std::vector<CellRows::Row> rows;
    for (const hours::TargetRow &row : m_rows) {
        const ListCell from = row.isOwn ? ListCell{tr("Its own"), 0, Tone::Accent}
                                        : ListCell{tr("The school's"), 1, Tone::Neutral};
        rows.push_back({row.diploma.value(),
            {{row.name}, {row.typed.share}, {row.typed.green}, {row.typed.red}, from}});
    }
    setRows(std::move(rows));
}

const hours::TargetRow *TargetsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const hours::TargetRow &one) { return list().edited() == one.diploma.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void TargetsPage::fill()
{
    const hours::TargetRow *row = edited();
    m_clear->setVisible(row && row->isOwn);
    if (!row)
        return;
    list().panel().setTitle(row->name);
    m_share->setText(row->typed.share);
    m_green->setText(row->typed.green);
    m_red->setText(row->typed.red);
    m_source->setText(row->typed.source);
}

void TargetsPage::save()
{
    const hours::TargetRow *row = edited();
    if (!row || !hasUnsavedWork() || !list().panel().check())
        return;
    const hours::TargetRow before = *row;
    done(m_service.set(before, {m_share->text(), m_green->text(), m_red->text(), m_source->text()}),
        tr("%1: saved.").arg(before.name));
}

void TargetsPage::clear()
{
    const hours::TargetRow *row = edited();
    if (!row || !row->isOwn || !list().mayGiveUp())
        return;
    const hours::TargetRow before = *row;
    done(m_service.clear(before), tr("%1: the school's target counts again.").arg(before.name));
}

void TargetsPage::done(const base::Result<security::Edited> &result, const QString &notice)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    keep(list().edited().value_or(0), notice,
        [this, undo = result->undo] { return m_service.undo(undo); });
}

} // namespace ui
