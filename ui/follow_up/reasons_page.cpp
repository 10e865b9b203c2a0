#include "ui/follow_up/reasons_page.h"

#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using absences::Reason;
using absences::ReasonDetails;

namespace {
constexpr int kLongestLabel = 100;
constexpr int kLongestShort = 4;
constexpr int kLongestSource = 200;
} // namespace

ReasonsPage::ReasonsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Reasons of absences"),
        {{u"label"_s, tr("Reason")}, {u"short"_s, tr("In registers")},
            {u"meaning"_s, tr("Meaning")}, {u"source"_s, tr("Source")}, {u"state"_s, tr("State")}},
        parent)
    , m_reasons(workspace)
    , m_label(new QLineEdit)
    , m_short(new QLineEdit)
    , m_effect(new QComboBox)
    , m_standing(new QComboBox)
    , m_source(new QLineEdit)
    , m_retire(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    buildPanel();
    list().addOutput(output,
        {u"settings.reasons"_s, tr("Reasons of absences"), ListOutput::Content::Plain,
            {u"source"_s}});
    list().table().setItemDelegateForColumn(4, new PillDelegate(desk.theme, this));
    connect(&list(), &ListEditor::fillWanted, this, &ReasonsPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &ReasonsPage::save);
    connect(m_retire, &QPushButton::clicked, this, &ReasonsPage::retireOrTakeUp);
}

void ReasonsPage::buildPanel()
{
    for (const absences::Effect effect : absences::kEffects)
        m_effect->addItem(titleOf(effect), storedName(effect));
    for (const absences::Standing standing : absences::kStandings) {
        if (standing != absences::Standing::None)
            m_standing->addItem(titleOf(standing), storedName(standing));
    }
    m_label->setMaxLength(kLongestLabel);
    m_short->setMaxLength(kLongestShort);
    m_source->setMaxLength(kLongestSource);
    EditPanel &panel = list().panel();
    panel.addField(u"reasonLabel"_s, tr("Reason"), m_label, Presence::Required);
    panel.addField(u"reasonShort"_s, tr("In registers"), m_short, Presence::Required,
        tr("One to four letters: AJ, AE …"));
    panel.addField(u"reasonEffect"_s, tr("What it makes of not being there"), m_effect);
    panel.addField(u"reasonStanding"_s, tr("How the absence is looked at"), m_standing,
        Presence::Optional, tr("What a reason means is fixed once an absence was noted with it."));
    panel.addField(u"reasonSource"_s, tr("Source"), m_source, Presence::Optional,
        tr("The text of the law, or the school's usage."));
    panel.mapError(absences::errors::kReasonUsed, u"reasonStanding"_s);
    panel.mapError(absences::errors::kBadReason, u"reasonLabel"_s);
    m_retire->setObjectName(u"retire"_s);
    panel.addAction(m_retire);
    list().setAddLabel(tr("Add a reason"));
    connect(m_effect, &QComboBox::currentIndexChanged, this, [this] {
        const bool isAbsence =
            absences::effectFrom(m_effect->currentData().toString()) == absences::Effect::Absence;
        list().panel().form().setFieldVisible(u"reasonStanding"_s, isAbsence);
    });
}

QString ReasonsPage::title() const
{
    return tr("Reasons of absences");
}

QString ReasonsPage::subtitle() const
{
    const auto used =
        std::count_if(m_rows.begin(), m_rows.end(), [](const Reason &one) { return !one.retired; });
    return tr("%n reason(s) in use", nullptr, int(used));
}

QSet<QString> ReasonsPage::shows() const
{
    return {u"absence-reason"_s};
}

void ReasonsPage::reload()
{
    auto reasons = m_reasons.all();
    if (!reasons) {
        desk().messages.showError(reasons.error());
        return;
    }
    m_rows = std::move(*reasons);
    std::vector<CellRows::Row> rows;
    for (const Reason &one : m_rows) {
        const bool isAbsence = one.effect == absences::Effect::Absence;
        const ListCell state = one.retired ? ListCell{tr("Retired"), 1, Tone::Neutral}
                                           : ListCell{tr("In use"), 0, Tone::Good};
        rows.push_back({one.position,
            {{one.label, one.position}, {one.shortName},
                {isAbsence ? titleOf(one.standing) : titleOf(one.effect)}, {one.source}, state}});
    }
    setRows(std::move(rows));
}

std::optional<Reason> ReasonsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const Reason &one) { return list().edited() == one.position; });
    return row == m_rows.end() ? std::nullopt : std::optional(*row);
}

void ReasonsPage::fill()
{
    const std::optional<Reason> row = edited();
    const Reason shown =
        row ? *row : Reason{{}, {}, {}, absences::Effect::Absence, absences::Standing::Excused, {}};
    list().panel().setTitle(row ? shown.label : tr("New reason"));
    m_label->setText(shown.label);
    m_short->setText(shown.shortName);
    m_effect->setCurrentIndex(m_effect->findData(storedName(shown.effect)));
    m_standing->setCurrentIndex(std::max(0, m_standing->findData(storedName(shown.standing))));
    m_source->setText(shown.source);
    m_retire->setVisible(row.has_value());
    m_retire->setText(row && row->retired ? tr("Take up again") : tr("Retire"));
}

ReasonDetails ReasonsPage::typed() const
{
    return {m_short->text(), m_label->text(),
        absences::effectFrom(m_effect->currentData().toString()),
        absences::standingFrom(m_standing->currentData().toString()), m_source->text()};
}

void ReasonsPage::save()
{
    const std::optional<Reason> row = edited();
    if ((row && !hasUnsavedWork()) || !list().panel().check())
        return;
    const ReasonDetails details = typed();
    const QString name = details.label.trimmed();
    if (row)
        ended(m_reasons.edit(row->code, row->rowVersion, details), tr("%1: saved.").arg(name));
    else
        ended(m_reasons.add(details), tr("%1 is added.").arg(name));
}

void ReasonsPage::retireOrTakeUp()
{
    const std::optional<Reason> row = edited();
    if (!row || !list().mayGiveUp())
        return;
    const QString notice = row->retired ? tr("%1 can be chosen again.")
                                        : tr("%1 can no longer be chosen: what was noted stays.");
    ended(m_reasons.setRetired(row->code, row->rowVersion, !row->retired), notice.arg(row->label));
}

void ReasonsPage::ended(const base::Result<absences::ChangedReason> &changed, const QString &notice)
{
    if (!changed) {
        refuse(changed.error());
        return;
    }
    keep(changed->reason.position, notice,
        [this, undo = changed->undo] { return m_reasons.undo(undo); });
}

} // namespace ui
