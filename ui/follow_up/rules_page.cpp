#include "ui/follow_up/rules_page.h"

#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using follow_up::Rule;
using follow_up::RuleDetails;

namespace {

constexpr int kLongestLine = 200;
constexpr int kMostHalfDays = 99;
constexpr int kWordsHeight = 72;

} // namespace

RulesPage::RulesPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Rules on absences"),
        {{u"label"_s, tr("Rule")}, {u"atLeast"_s, tr("From"), exchange::ColumnKind::Number},
            {u"counter"_s, tr("Counts")}, {u"step"_s, tr("Step")}, {u"source"_s, tr("Source")},
            {u"state"_s, tr("State")}},
        parent)
    , m_rules(workspace)
    , m_label(new QLineEdit)
    , m_counter(new QComboBox)
    , m_atLeast(new QSpinBox)
    , m_step(new QComboBox)
    , m_under16(new QPlainTextEdit)
    , m_from16(new QPlainTextEdit)
    , m_from18(new QPlainTextEdit)
    , m_source(new QLineEdit)
    , m_retire(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    buildPanel();
    list().addOutput(output,
        {u"settings.rules"_s, tr("Rules on absences"), ListOutput::Content::Plain, {u"source"_s}});
    list().table().setItemDelegateForColumn(5, new PillDelegate(desk.theme, this));
    connect(&list(), &ListEditor::fillWanted, this, &RulesPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &RulesPage::save);
    connect(m_retire, &QPushButton::clicked, this, &RulesPage::retireOrTakeUp);
}

void RulesPage::buildPanel()
{
    for (const follow_up::Counter counter : follow_up::kCounters)
        m_counter->addItem(titleOf(counter), int(counter));
    for (const follow_up::StepKind step : follow_up::kRuleSteps)
        m_step->addItem(titleOf(step), int(step));
    m_atLeast->setRange(1, kMostHalfDays);
    m_label->setMaxLength(kLongestLine);
    m_source->setMaxLength(kLongestLine);
    for (QPlainTextEdit *words : {m_under16, m_from16, m_from18}) {
        words->setFixedHeight(desk().theme.px(kWordsHeight));
        words->setTabChangesFocus(true);
    }
    EditPanel &panel = list().panel();
    panel.addField(u"ruleLabel"_s, tr("Rule"), m_label, Presence::Required);
    panel.addField(u"ruleAtLeast"_s, tr("From how many half-days in a month"), m_atLeast);
    panel.addField(u"ruleCounter"_s, tr("Which half-days count"), m_counter);
    panel.addField(u"ruleStep"_s, tr("Step"), m_step);
    panel.addField(u"ruleUnder16"_s, tr("What is to be done under 16"), m_under16);
    panel.addField(u"ruleFrom16"_s, tr("From 16 to 17"), m_from16);
    panel.addField(u"ruleFrom18"_s, tr("From 18 on"), m_from18);
    panel.addField(u"ruleSource"_s, tr("Source"), m_source, Presence::Required,
        tr("The text of the law, or the school's usage."));
    panel.mapError(follow_up::errors::kBadRule, u"ruleLabel"_s);
    m_retire->setObjectName(u"retire"_s);
    panel.addAction(m_retire);
    list().setAddLabel(tr("Add a rule"));
}

QString RulesPage::title() const
{
    return tr("Rules on absences");
}

QString RulesPage::subtitle() const
{
    const auto used =
        std::count_if(m_rows.begin(), m_rows.end(), [](const Rule &one) { return !one.retired; });
    return tr("%n rule(s) in use", nullptr, int(used));
}

QSet<QString> RulesPage::shows() const
{
    return {u"attendance-rule"_s};
}

void RulesPage::reload()
{
    auto rules = m_rules.all();
    if (!rules) {
        desk().messages.showError(rules.error());
        return;
    }
    m_rows = std::move(*rules);
    std::vector<CellRows::Row> rows;
    for (const Rule &one : m_rows) {
        const RuleDetails &details = one.details;
        const ListCell state = one.retired ? ListCell{tr("Retired"), 1, Tone::Neutral}
                                           : ListCell{tr("In use"), 0, Tone::Good};
        rows.push_back({one.position,
            {{details.label, one.position}, {QString::number(details.atLeast), details.atLeast},
                {titleOf(details.counter)}, {titleOf(details.step)}, {details.source}, state}});
    }
    setRows(std::move(rows));
}

std::optional<Rule> RulesPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const Rule &one) { return list().edited() == one.position; });
    return row == m_rows.end() ? std::nullopt : std::optional(*row);
}

void RulesPage::fill()
{
    const std::optional<Rule> row = edited();
    const RuleDetails details = row ? row->details : RuleDetails();
    list().panel().setTitle(row ? details.label : tr("New rule"));
    m_label->setText(details.label);
    m_counter->setCurrentIndex(m_counter->findData(int(details.counter)));
    m_atLeast->setValue(details.atLeast);
    m_step->setCurrentIndex(std::max(0, m_step->findData(int(details.step))));
    m_under16->setPlainText(details.under16);
    m_from16->setPlainText(details.from16);
    m_from18->setPlainText(details.from18);
    m_source->setText(details.source);
    m_retire->setVisible(row.has_value());
    m_retire->setText(row && row->retired ? tr("Take up again") : tr("Retire"));
}

RuleDetails RulesPage::typed() const
{
    return {m_label->text(), follow_up::Counter(m_counter->currentData().toInt()),
        m_atLeast->value(), follow_up::StepKind(m_step->currentData().toInt()),
        m_under16->toPlainText(), m_from16->toPlainText(), m_from18->toPlainText(),
        m_source->text()};
}

void RulesPage::save()
{
    const std::optional<Rule> row = edited();
    if ((row && !hasUnsavedWork()) || !list().panel().check())
        return;
    const RuleDetails details = typed();
    const QString name = details.label.trimmed();
    if (row)
        ended(m_rules.edit(*row, details), tr("%1: saved.").arg(name));
    else
        ended(m_rules.add(details), tr("%1 is added.").arg(name));
}

void RulesPage::retireOrTakeUp()
{
    const std::optional<Rule> row = edited();
    if (!row || !list().mayGiveUp())
        return;
    const QString notice = row->retired ? tr("%1 judges the months again.")
                                        : tr("%1 judges no more: steps that were taken stay.");
    ended(m_rules.setRetired(*row, !row->retired), notice.arg(row->details.label));
}

void RulesPage::ended(const base::Result<follow_up::ChangedRule> &changed, const QString &notice)
{
    if (!changed) {
        refuse(changed.error());
        return;
    }
    keep(changed->rule.position, notice,
        [this, undo = changed->undo] { return m_rules.undo(undo); });
}

} // namespace ui
