#include "ui/exchange/import_preview_view.h"

#include "core/base/format.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/item_roles.h"
#include "ui/base/labels.h"
#include "ui/base/metric_card.h"
#include "ui/base/pill_label.h"
#include "ui/base/plain_text.h"
#include "ui/exchange/import_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kDetailWidth = 300;
constexpr int kFigureWidth = 120;
constexpr qsizetype kShownNames = 6;

QString namesOf(QStringList names)
{
    names.removeDuplicates();
    if (names.size() > kShownNames)
        names = names.mid(0, kShownNames) + QStringList{u"…"_s};
    return names.join(u", "_s);
}

QLabel *wrapped(LabelLook look, QWidget *parent)
{
    auto *label = makeLabel({}, look, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ImportPreviewView::ImportPreviewView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ImportRowsModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    buildFigures(*column);
    buildList(*column);
    buildOptions(*column);
    setFocusProxy(m_table);
}

void ImportPreviewView::buildFigures(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    const QStringList titles{
        tr("New"), tr("Updated"), tr("Unchanged"), tr("Refused"), tr("To check")};
    for (int i = 0; i < int(titles.size()); ++i) {
        auto *card = new MetricCard(m_theme, titles[i], this);
        card->setObjectName(u"figure%1"_s.arg(i));
        card->setClickable(true);
        connect(card, &MetricCard::clicked, this, [this, i] { setFilter(ImportFilter(i + 1)); });
        row->addWidget(card, 1);
        card->setMinimumWidth(m_theme.px(kFigureWidth));
        m_figures.push_back(card);
    }
    column.addLayout(row);
}

void ImportPreviewView::buildList(QVBoxLayout &column)
{
    auto *card = new Card(m_theme, tr("Row by row"), this);
    card->setFlush(true);
    m_shown = new PillLabel(m_theme, {}, Tone::Neutral, card);
    card->addMark(m_shown);
    m_filter = new QComboBox(card);
    m_filter->setObjectName(u"importFilter"_s);
    m_filter->setAccessibleName(tr("Rows to show"));
    m_filter->addItems(
        {tr("All rows"), tr("New"), tr("Updated"), tr("Unchanged"), tr("Refused"), tr("To check")});
    card->addAction(m_filter);
    m_table = new DataTable(m_theme, tr("Rows of the list"), card);
    m_table->setObjectName(u"importRows"_s);
    m_table->setItemDelegateForColumn(ImportRowsModel::State, new PillDelegate(m_theme, m_table));
    m_table->setSource(m_model);
    m_table->setEmptyState(new EmptyState(m_theme, Icon::CheckCircle, tr("No such row"),
        tr("No row of the list is in this state."), m_table));
    card->body()->addWidget(m_table);
    connect(m_filter, &QComboBox::currentIndexChanged, this,
        [this](int index) { setFilter(ImportFilter(index)); });
    connect(m_table, &DataTable::rowChosen, this,
        [this](const QModelIndex &source) { showDetail(m_model->row(source)); });

    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(14));
    row->addWidget(card, 1);
    row->addWidget(makeDetail());
    column.addLayout(row, 1);
}

Card *ImportPreviewView::makeDetail()
{
    auto *detail = new Card(m_theme, QString(), this);
    detail->setFixedWidth(m_theme.px(kDetailWidth));
    auto *head = new QHBoxLayout;
    m_detailName = wrapped(LabelLook::Heading, detail);
    m_detailState = new PillLabel(m_theme, {}, Tone::Neutral, detail);
    head->addWidget(m_detailName, 1);
    head->addWidget(m_detailState, 0, Qt::AlignTop);
    detail->body()->addLayout(head);
    m_detailPlace = makeLabel({}, LabelLook::Caption, detail);
    detail->body()->addWidget(m_detailPlace);
    auto *inside = new QWidget(detail);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.px(10));
    m_remarks = wrapped(LabelLook::Error, inside);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_detail = wrapped(LabelLook::Body, inside);
    m_detail->setObjectName(u"importChanges"_s);
    lines->addWidget(m_remarks);
    lines->addWidget(m_detail);
    lines->addStretch();
    auto *scroll = new QScrollArea(detail);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The row in full"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    detail->body()->addWidget(scroll, 1);
    return detail;
}

void ImportPreviewView::buildOptions(QVBoxLayout &column)
{
    m_optionsBox = new QWidget(this);
    auto *lines = new QVBoxLayout(m_optionsBox);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.px(4));
    m_groups = new QCheckBox(m_optionsBox);
    m_groups->setObjectName(u"createGroups"_s);
    m_diplomas = new QCheckBox(m_optionsBox);
    m_diplomas->setObjectName(u"createDiplomas"_s);
    m_diplomaNote = makeLabel({}, LabelLook::Caption, m_optionsBox);
    m_diplomaNote->setWordWrap(true);
    m_diplomaNote->setContentsMargins(m_theme.px(26), 0, 0, 0);
    m_erase = new QCheckBox(tr("Let <effacer> &empty fields"), m_optionsBox);
    m_erase->setObjectName(u"allowErasing"_s);
    lines->addWidget(m_groups);
    lines->addWidget(m_diplomas);
    lines->addWidget(m_diplomaNote);
    lines->addWidget(m_erase);
    for (QCheckBox *box : {m_groups, m_diplomas, m_erase})
        connect(box, &QCheckBox::clicked, this, &ImportPreviewView::optionsChanged);
    column.addWidget(m_optionsBox);
}

exchange::ImportOptions ImportPreviewView::options() const
{
    return {m_groups->isChecked(), m_diplomas->isChecked(), m_erase->isChecked()};
}

void ImportPreviewView::resetOptions(bool hasEraseMarkers)
{
    m_groups->setChecked(true);
    m_diplomas->setChecked(true);
    m_erase->setChecked(false);
    m_erase->setVisible(hasEraseMarkers);
    m_filter->setCurrentIndex(0);
}

void ImportPreviewView::setPreview(const exchange::ImportPreview &preview)
{
    m_model->setRows(preview.plan.rows);
    showFigures(preview.plan);
    showOptions(preview.plan);
    m_shown->setText(base::formatNumber(m_model->rowCount()), Tone::Neutral);
    if (m_model->rowCount() > 0)
        m_table->selectKey(m_model->index(0, 0).data(KeyRole));
    showDetail(m_model->row(m_table->currentSource()));
}

void ImportPreviewView::showFigures(const exchange::ImportPlan &plan)
{
    const auto &counts = plan.counts;
    const std::array figures{
        counts.created, counts.updated, counts.unchanged, counts.refused, counts.warnings};
    const std::array tones{Tone::Good, Tone::Accent, Tone::Neutral, Tone::Bad, Tone::Warning};
    const QStringList notes{tr("will be enrolled"), tr("some fields change"), tr("nothing to do"),
        tr("left out of the import"), tr("imported, with a remark")};
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setFigure(base::formatNumber(figures[i]));
        m_figures[i]->setNote(notes[qsizetype(i)], figures[i] > 0 ? tones[i] : Tone::Neutral);
    }
}

void ImportPreviewView::showOptions(const exchange::ImportPlan &plan)
{
    QStringList groups;
    for (const auto &group : plan.groups)
        groups += group.name;
    QStringList diplomas;
    QStringList notes;
    for (const auto &diploma : plan.diplomas) {
        diplomas += diploma.shortName;
        if (!diploma.remark.isEmpty())
            notes += diploma.remark;
    }
    diplomas.removeDuplicates();
    notes.removeDuplicates();
    m_groups->setVisible(!groups.isEmpty());
    m_groups->setText(escapedMnemonic(
        tr("Create %n group(s): %1", nullptr, int(groups.size())).arg(namesOf(groups))));
    m_diplomas->setVisible(!diplomas.isEmpty());
    m_diplomas->setText(escapedMnemonic(
        tr("Create %n diploma(s): %1", nullptr, int(diplomas.size())).arg(namesOf(diplomas))));
    m_diplomaNote->setText(notes.join(u'\n'));
    m_diplomaNote->setVisible(!notes.isEmpty());
    m_optionsBox->setVisible(
        !groups.isEmpty() || !diplomas.isEmpty() || m_erase->isVisibleTo(m_optionsBox));
}

void ImportPreviewView::showDetail(const exchange::PlannedRow *row)
{
    if (!row) {
        m_detailName->setText(tr("No row chosen"));
        for (QLabel *label : {m_detailPlace, m_detail, m_remarks})
            label->clear();
        m_detailState->hide();
        return;
    }
    m_detailName->setText(row->name.isEmpty() ? tr("(no name)") : row->name);
    m_detailPlace->setText(tr("Line %1").arg(row->line));
    m_detailState->setText(exchange::titleOf(row->state), toneOf(row->state));
    m_detailState->show();
    QStringList remarks;
    for (const auto &refusal : row->refusals)
        remarks += importRemarkText(refusal);
    for (const auto &warning : row->warnings)
        remarks += importRemarkText(warning);
    m_remarks->setText(remarks.join(u"\n\n"_s));
    m_remarks->setVisible(!remarks.isEmpty());
    setLook(*m_remarks, row->refusals.empty() ? LabelLook::Body : LabelLook::Error);
    QStringList changes;
    for (const auto &change : row->changes)
        changes += importChangeText(change);
    m_detail->setText(changes.isEmpty() && row->refusals.empty()
            ? tr("Everything is already in the school as the list has it.")
            : changes.join(u'\n'));
}

void ImportPreviewView::setFilter(ImportFilter filter)
{
    m_filter->setCurrentIndex(int(filter));
    m_model->setFilter(filter);
    m_shown->setText(base::formatNumber(m_model->rowCount()), Tone::Neutral);
    if (m_model->rowCount() > 0)
        m_table->selectKey(m_model->index(0, 0).data(KeyRole));
    showDetail(m_model->row(m_table->currentSource()));
}

} // namespace ui
