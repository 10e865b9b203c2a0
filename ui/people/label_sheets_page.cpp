#include "ui/people/label_sheets_page.h"

#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_editor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using rosters::LabelFormat;
using rosters::LabelMeasures;

namespace {
constexpr int kLongestSource = 120;
} // namespace

LabelSheetsPage::LabelSheetsPage(
    const Desk &desk, security::Workspace &workspace, ListOutput &output, QWidget *parent)
    : EditedListPage(desk, tr("Sheets of labels"),
        {{u"name"_s, tr("Sheet")}, {u"count"_s, tr("Labels")}, {u"source"_s, tr("Source")},
            {u"state"_s, tr("State")}},
        parent)
    , m_labels(workspace)
    , m_across(new QSpinBox)
    , m_down(new QSpinBox)
    , m_lengths{{{"width", &LabelMeasures::width, new QLineEdit},
          {"height", &LabelMeasures::height, new QLineEdit},
          {"leftMargin", &LabelMeasures::leftMargin, new QLineEdit},
          {"topMargin", &LabelMeasures::topMargin, new QLineEdit},
          {"gapAcross", &LabelMeasures::gapAcross, new QLineEdit},
          {"gapDown", &LabelMeasures::gapDown, new QLineEdit}}}
    , m_source(new QLineEdit)
    , m_retire(makeButton(desk.theme, QString(), ButtonLook::Secondary, Icon::Archive))
{
    addFields();
    list().setAddLabel(tr("Add a sheet"));
    list().addOutput(
        output, {u"settings.labels"_s, tr("Sheets of labels"), ListOutput::Content::Plain});
    list().table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    list().table().setEmptyState(new EmptyState(desk.theme, Icon::Documents,
        tr("No sheet of labels yet"), tr("Measure a sheet of yours with a ruler, and add it.")));
    listen();
}

void LabelSheetsPage::addFields()
{
    const std::array titles{tr("Width of a label (mm)"), tr("Height of a label (mm)"),
        tr("Left margin (mm)"), tr("Top margin (mm)"), tr("Gap between two across (mm)"),
        tr("Gap between two down (mm)")};
    EditPanel &panel = list().panel();
    m_across->setRange(1, 10);
    m_down->setRange(1, 30);
    panel.addField(u"across"_s, tr("Labels across"), m_across);
    panel.addField(u"down"_s, tr("Labels down"), m_down);
    for (size_t at = 0; at < m_lengths.size(); ++at) {
        m_lengths[at].field->setMaxLength(8);
        panel.addField(QString::fromLatin1(m_lengths[at].key), titles[at], m_lengths[at].field,
            Presence::Required);
    }
    m_source->setMaxLength(kLongestSource);
    panel.addField(u"labelSource"_s, tr("Where the measures come from"), m_source,
        Presence::Optional, tr("For instance: the packing, a ruler, and when."));
    panel.mapError(rosters::errors::kBadLabelFormat, u"width"_s);
    m_retire->setObjectName(u"retire"_s);
    panel.addAction(m_retire);
}

void LabelSheetsPage::listen()
{
    connect(&list(), &ListEditor::fillWanted, this, &LabelSheetsPage::fill);
    connect(&list(), &ListEditor::saveWanted, this, &LabelSheetsPage::save);
    connect(m_retire, &QPushButton::clicked, this, &LabelSheetsPage::retireOrBringBack);
}

QString LabelSheetsPage::title() const
{
    return tr("Labels");
}

QString LabelSheetsPage::subtitle() const
{
    const auto used = std::count_if(
        m_formats.begin(), m_formats.end(), [](const LabelFormat &one) { return !one.retired; });
    return tr("%n sheet(s) in use", nullptr, int(used));
}

QSet<QString> LabelSheetsPage::shows() const
{
    return {u"label-format"_s};
}

void LabelSheetsPage::reload()
{
    auto formats = m_labels.formats();
    if (!formats) {
        desk().messages.showError(formats.error());
        return;
    }
    m_formats = std::move(*formats);
    std::vector<CellRows::Row> rows;
    for (const LabelFormat &one : m_formats) {
        const ListCell state = one.retired ? ListCell{tr("Retired"), 1, Tone::Neutral}
                                           : ListCell{tr("In use"), 0, Tone::Good};
        rows.push_back({one.id.value(),
            {{one.measures.name()},
                {QString::number(one.measures.perSheet()), one.measures.perSheet()},
                {one.measures.source}, state}});
    }
    setRows(std::move(rows));
}

const LabelFormat *LabelSheetsPage::edited() const
{
    const auto row = std::find_if(m_formats.begin(), m_formats.end(),
        [this](const LabelFormat &one) { return list().edited() == one.id.value(); });
    return row == m_formats.end() ? nullptr : &*row;
}

void LabelSheetsPage::fill()
{
    const LabelFormat *format = edited();
    const LabelMeasures measures = format ? format->measures : LabelMeasures();
    list().panel().setTitle(format ? measures.name() : tr("New sheet of labels"));
    m_across->setValue(measures.across);
    m_down->setValue(measures.down);
    for (const Length &length : m_lengths)
        length.field->setText(rosters::shownTenths(measures.*length.member));
    m_source->setText(measures.source);
    m_retire->setVisible(format);
    m_retire->setText(format && format->retired ? tr("Bring back") : tr("Retire"));
}

std::optional<LabelMeasures> LabelSheetsPage::typed()
{
    if (!list().panel().check())
        return std::nullopt;
    LabelMeasures measures;
    measures.across = m_across->value();
    measures.down = m_down->value();
    measures.source = m_source->text();
    bool isRead = true;
    for (const Length &length : m_lengths) {
        const auto tenths = rosters::tenthsFrom(length.field->text());
        if (!tenths) {
            list().panel().form().setError(
                QString::fromLatin1(length.key), tr("A length in millimetres, such as 38,1."));
            isRead = false;
            continue;
        }
        measures.*length.member = *tenths;
    }
    if (isRead)
        return measures;
    list().panel().form().focusFirstError();
    return std::nullopt;
}

void LabelSheetsPage::save()
{
    const LabelFormat *format = edited();
    if (format && !hasUnsavedWork())
        return;
    const auto measures = typed();
    if (!measures)
        return;
    if (format) {
        LabelFormat changed = *format;
        changed.measures = *measures;
        edit(changed, tr("%1: saved.").arg(measures->name()));
        return;
    }
    const auto added = m_labels.add(*measures);
    if (!added)
        refuse(added.error());
    else
        keep(added->id.value(), tr("%1 is added.").arg(measures->name()),
            [this, undo = added->undo] { return m_labels.undo(undo); });
}

void LabelSheetsPage::edit(const LabelFormat &changed, const QString &notice)
{
    const auto done = m_labels.edit(changed);
    if (!done)
        refuse(done.error());
    else
        keep(changed.id.value(), notice, [this, undo = done->undo] { return m_labels.undo(undo); });
}

void LabelSheetsPage::retireOrBringBack()
{
    if (!edited() || !list().mayGiveUp())
        return;
    LabelFormat changed = *edited();
    changed.retired = !changed.retired;
    edit(changed,
        (changed.retired ? tr("%1 is retired.") : tr("%1 is in use again."))
            .arg(changed.measures.name()));
}

} // namespace ui
