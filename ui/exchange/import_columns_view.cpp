#include "ui/exchange/import_columns_view.h"

#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::Confidence;
using exchange::Encoding;

namespace {

constexpr int kSamples = 3;
constexpr int kLetterWidth = 34;
constexpr int kTargetWidth = 280;
constexpr int kPillWidth = 104;
constexpr std::array kEncodings{Encoding::Utf8, Encoding::Utf8Bom, Encoding::Utf16Le,
    Encoding::Utf16Be, Encoding::Windows1252, Encoding::Iso8859_15};

void fillTargets(QComboBox &choice, const QString &leftOut)
{
    choice.addItem(leftOut, QString());
    exchange::AdultSlot slot = exchange::AdultSlot::None;
    choice.insertSeparator(1);
    for (const auto &target : exchange::importTargets()) {
        if (target.slot != slot)
            choice.insertSeparator(choice.count());
        slot = target.slot;
        choice.addItem(exchange::titleOf(target), exchange::storedName(target));
    }
}

} // namespace

ImportColumnsView::ImportColumnsView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new ElidedLabel({}, LabelLook::Heading, this))
    , m_note(makeLabel({}, LabelLook::Muted, this))
    , m_reading(new QWidget(this))
    , m_rows(new QWidget(this))
    , m_grid(new QGridLayout(m_rows))
{
    buildReading();
    auto *source = new Card(theme, QString(), this);
    source->body()->addWidget(m_name);
    source->body()->addWidget(m_note);
    source->body()->addWidget(m_reading);
    m_note->setWordWrap(true);

    auto *card = new Card(theme, tr("What each column is"), this);
    card->setFlush(true);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What each column is"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_rows);
    card->body()->addWidget(scroll);
    const int edge = theme.px(16);
    m_grid->setContentsMargins(edge, theme.px(8), edge, edge);
    m_grid->setHorizontalSpacing(theme.px(14));
    m_grid->setVerticalSpacing(theme.px(8));
    m_grid->setColumnMinimumWidth(0, theme.px(kLetterWidth));
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnMinimumWidth(3, theme.px(kTargetWidth));
    m_grid->setColumnMinimumWidth(4, theme.px(kPillWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    column->addWidget(source);
    column->addWidget(card, 1);
}

QComboBox *ImportColumnsView::makeChoice(const QString &name, const QString &title)
{
    auto *choice = new QComboBox(m_reading);
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    choice->setMinimumContentsLength(12);
    auto *label = makeLabel(title, LabelLook::Field, m_reading);
    label->setBuddy(choice);
    m_choiceTitles += label;
    auto *column = new QVBoxLayout;
    column->setSpacing(m_theme.px(4));
    column->addWidget(label);
    column->addWidget(choice);
    static_cast<QHBoxLayout *>(m_reading->layout())->addLayout(column);
    return choice;
}

void ImportColumnsView::buildReading()
{
    auto *row = new QHBoxLayout(m_reading);
    row->setContentsMargins(0, m_theme.px(6), 0, 0);
    row->setSpacing(m_theme.px(14));
    m_year = makeChoice(u"importYear"_s, tr("School year"));
    m_sheet = makeChoice(u"importSheet"_s, tr("Sheet"));
    m_encoding = makeChoice(u"importEncoding"_s, tr("Encoding"));
    m_separator = makeChoice(u"importSeparator"_s, tr("Separator"));
    row->addStretch();
    for (const Encoding encoding : kEncodings)
        m_encoding->addItem(exchange::encodingName(encoding), int(encoding));
    m_separator->addItem(tr("Semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("Comma ,"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    for (QComboBox *choice : {m_sheet, m_encoding, m_separator})
        connect(choice, &QComboBox::activated, this, &ImportColumnsView::askToReadAgain);
    setFocusProxy(m_year);
}

void ImportColumnsView::setYears(const QStringList &labels, const QString &chosen)
{
    const QString before = m_year->count() > 0 ? m_year->currentText() : chosen;
    m_year->clear();
    m_year->addItems(labels);
    m_year->setCurrentIndex(std::max(0, m_year->findText(before)));
    m_year->setEnabled(!labels.isEmpty());
}

QString ImportColumnsView::year() const
{
    return m_year->currentText();
}

void ImportColumnsView::setTable(const exchange::Table &table, const QString &name)
{
    m_name->setFullText(name);
    m_note->setText(table.sheet.sourceNote);
    const QSignalBlocker silence(m_sheet);
    const auto show = [&](QComboBox *choice, qsizetype title, bool isThere) {
        choice->setVisible(isThere);
        m_choiceTitles[title]->setVisible(isThere);
    };
    m_sheet->clear();
    m_sheet->addItems(table.sheetNames);
    m_sheet->setCurrentIndex(int(table.sheetNames.indexOf(table.sheet.name)));
    show(m_sheet, 1, table.sheetNames.size() > 1);
    show(m_encoding, 2, table.encoding.has_value());
    show(m_separator, 3, table.separator.has_value());
    if (table.encoding)
        m_encoding->setCurrentIndex(m_encoding->findData(int(*table.encoding)));
    if (table.separator)
        m_separator->setCurrentIndex(m_separator->findData(*table.separator));
    clearColumns();
    for (int column = 0; column < int(table.sheet.header.size()); ++column)
        addColumn(column, table.sheet);
    m_grid->setRowStretch(int(m_lines.size()) + 1, 1);
}

void ImportColumnsView::askToReadAgain()
{
    exchange::ReadOptions options;
    if (m_sheet->count() > 1)
        options.sheet = m_sheet->currentText();
    if (m_encoding->isVisibleTo(this))
        options.encoding = Encoding(m_encoding->currentData().toInt());
    if (m_separator->isVisibleTo(this))
        options.separator = m_separator->currentData().toChar();
    emit readAgainWanted(options);
}

void ImportColumnsView::clearColumns()
{
    m_grid->setRowStretch(int(m_lines.size()) + 1, 0);
    for (const Line &line : m_lines) {
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 line.letter, line.title, line.samples, line.target, line.pill})
            delete widget;
    }
    m_lines.clear();
}

QString ImportColumnsView::samplesOf(const exchange::Sheet &sheet, int column) const
{
    QStringList samples;
    for (const exchange::Row &row : sheet.rows) {
        const QString text = row.cells.value(column).simplified().left(60);
        if (!text.isEmpty() && !samples.contains(text))
            samples += text;
        if (samples.size() == kSamples)
            break;
    }
    return samples.isEmpty() ? tr("(empty)") : samples.join(u" · "_s);
}

void ImportColumnsView::addColumn(int column, const exchange::Sheet &sheet)
{
    const QString header = sheet.header.value(column);
    Line line{};
    line.letter = makeLabel(exchange::columnLetters(column), LabelLook::Caption, m_rows);
    line.title =
        new ElidedLabel(header.isEmpty() ? tr("(no title)") : header, LabelLook::Strong, m_rows);
    line.samples = new ElidedLabel(samplesOf(sheet, column), LabelLook::Muted, m_rows);
    line.target = new QComboBox(m_rows);
    line.target->setObjectName(u"target%1"_s.arg(column));
    line.target->setAccessibleName(
        tr("Column %1, %2").arg(exchange::columnLetters(column), header));
    line.target->setMaxVisibleItems(22);
    fillTargets(*line.target, tr("Leave out"));
    line.pill = new PillLabel(m_theme, {}, Tone::Neutral, m_rows);
    const int row = column + 1;
    m_grid->addWidget(line.letter, row, 0);
    m_grid->addWidget(line.title, row, 1);
    m_grid->addWidget(line.samples, row, 2);
    m_grid->addWidget(line.target, row, 3);
    m_grid->addWidget(line.pill, row, 4, Qt::AlignLeft | Qt::AlignVCenter);
    connect(line.target, &QComboBox::activated, this, [this, column] {
        const QString stored = m_lines[size_t(column)].target->currentData().toString();
        m_mapping.choose(column, exchange::importTargetFrom(stored));
        showPill(column);
        emit mappingChanged();
    });
    m_lines.push_back(line);
}

void ImportColumnsView::setMapping(const exchange::ColumnMapping &mapping)
{
    m_mapping = mapping;
    for (size_t i = 0; i < m_lines.size() && i < mapping.columns().size(); ++i) {
        const auto &target = mapping.columns()[i].target;
        QComboBox *choice = m_lines[i].target;
        choice->setCurrentIndex(target ? choice->findData(exchange::storedName(*target)) : 0);
        showPill(int(i));
    }
}

void ImportColumnsView::showPill(int column)
{
    const auto &mapped = m_mapping.columns()[size_t(column)];
    PillLabel *pill = m_lines[size_t(column)].pill;
    if (!mapped.target) {
        pill->setText(tr("left out"), Tone::Neutral);
        return;
    }
    switch (mapped.confidence) {
    case Confidence::Sure:
        pill->setText(tr("recognised"), Tone::Good);
        break;
    case Confidence::Chosen:
        pill->setText(tr("chosen"), Tone::Accent);
        break;
    case Confidence::Likely:
    case Confidence::None:
        pill->setText(tr("to check"), Tone::Warning);
        break;
    }
}

} // namespace ui
