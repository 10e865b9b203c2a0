#include "ui/people/photo_import_dialog.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/labels.h"
#include "ui/base/progress_strip.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using families::PhotoLine;
using families::PhotoMatch;
using families::PhotoOwner;

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 620;

const PhotoOwner *chosenOwner(const PhotoLine &line)
{
    for (const PhotoOwner &owner : line.owners) {
        if (line.chosen == owner.student)
            return &owner;
    }
    return nullptr;
}

} // namespace

PhotoImportDialog::PhotoImportDialog(const Theme &theme, families::PhotoNames names,
    const QString &folder, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_names(std::move(names))
    , m_folder(folder)
    , m_files(files)
    , m_rows({{u"file"_s, tr("File")}, {u"student"_s, tr("Student")}, {u"state"_s, tr("State")}})
    , m_timer(new QTimer(this))
    , m_summary(makeLabel({}, LabelLook::Muted, this))
    , m_table(new DataTable(theme, tr("Photos of the folder"), this))
    , m_ask(makeLabel(tr("Who is on this photo?"), LabelLook::Field, this))
    , m_owner(new QComboBox(this))
    , m_progress(new ProgressStrip(theme, this))
    , m_keep(makeButton(theme, {}, ButtonLook::Primary, Icon::Check, this))
{
    setObjectName(u"photoImportDialog"_s);
    setWindowTitle(tr("Photos from a folder"));
    resize(theme.px(kWidth), theme.px(kHeight));
    m_summary->setObjectName(u"photoSummary"_s);
    m_summary->setWordWrap(true);
    m_owner->setObjectName(u"photoOwner"_s);
    m_owner->setAccessibleName(m_ask->text());
    m_ask->setBuddy(m_owner);
    m_keep->setObjectName(u"keepPhotos"_s);
    m_keep->setDefault(true);
    buildTable();
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    cancel->setAutoDefault(false);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_ask);
    choice->addWidget(m_owner, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(windowTitle(), LabelLook::Title, this));
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(choice);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &PhotoImportDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &PhotoImportDialog::accept);
    connect(m_progress, &ProgressStrip::cancelled, this, &PhotoImportDialog::reject);
    connect(m_owner, &QComboBox::activated, this, &PhotoImportDialog::choose);
    connect(m_timer, &QTimer::timeout, this, &PhotoImportDialog::readNext);
    m_progress->start(tr("Reading the photos"), int(files.size()));
    showLines();
    showChoice();
    m_timer->start(0);
}

void PhotoImportDialog::buildTable()
{
    m_table->setObjectName(u"photoTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(2, new PillDelegate(m_theme, m_table));
    m_table->setSource(&m_rows);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &DataTable::rowChosen, this, &PhotoImportDialog::showChoice);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_owner->setFocus(); });
}

// One file at a turn: between two, the window draws and Cancel is heard.
void PhotoImportDialog::readNext()
{
    if (!isReading()) {
        finish();
        return;
    }
    m_lines.push_back(families::photoLine(m_names, QDir(m_folder).filePath(m_files[m_read])));
    ++m_read;
    m_progress->setDone(int(m_read));
    if (!isReading())
        finish();
}

void PhotoImportDialog::finish()
{
    m_timer->stop();
    m_progress->finish();
    families::markTwice(m_lines);
    // What asks for something first.
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const PhotoLine &a, const PhotoLine &b) {
        const auto rank = [](PhotoMatch match) {
            return match == PhotoMatch::Several ? 0 : match == PhotoMatch::Found ? 2 : 1;
        };
        return rank(a.match) < rank(b.match);
    });
    showLines();
    if (!m_lines.empty())
        m_table->selectKey(qint64(1));
    showChoice();
    m_keep->setFocus();
}

void PhotoImportDialog::reject()
{
    m_timer->stop();
    QDialog::reject();
}

CellRows::Row PhotoImportDialog::rowOf(const PhotoLine &line, qint64 key) const
{
    const PhotoOwner *owner = chosenOwner(line);
    const auto state = [&]() -> ListCell {
        switch (line.match) {
        case PhotoMatch::Found:
        case PhotoMatch::Several:
            if (!owner && line.match == PhotoMatch::Several)
                return {tr("Namesakes: choose"), 0, Tone::Warning};
            if (!owner)
                return {tr("Left out"), 2, Tone::Neutral};
            if (owner->imageRefused)
                return {tr("Image right refused: stays inside"), 4, Tone::Warning};
            return owner->hasPhoto ? ListCell{tr("Replaces a photo"), 4, Tone::Accent}
                                   : ListCell{tr("Found"), 5, Tone::Good};
        case PhotoMatch::NotFound:
            return {tr("Nobody of this name"), 2, Tone::Neutral};
        case PhotoMatch::Twice:
            return {tr("Second photo of the same student"), 3, Tone::Neutral};
        case PhotoMatch::Unreadable:
            return {tr("Cannot be read"), 1, Tone::Bad};
        }
        return {};
    };
    ListCell student{owner
            ? base::joined({owner->name, base::formatDate(owner->birthDate)}, u" · "_s)
            : line.problem};
    return {key, {{line.fileName}, student, state()}};
}

int PhotoImportDialog::chosen() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
        [](const PhotoLine &line) { return line.chosen && !line.bytes.isEmpty(); }));
}

void PhotoImportDialog::showLines()
{
    std::vector<CellRows::Row> rows;
    for (const PhotoLine &line : m_lines)
        rows.push_back(rowOf(line, qint64(rows.size()) + 1));
    m_rows.setRows(std::move(rows));
    const int kept = chosen();
    m_keep->setText(tr("&Keep %n photo(s)", nullptr, kept));
    m_keep->setEnabled(!isReading() && kept > 0);
    m_summary->setText(isReading()
            ? tr("Nothing is kept before you say so.")
            : tr("%n picture(s) in the folder, %1 found. Nothing is kept before you say so.",
                nullptr, int(m_files.size()))
                  .arg(kept));
}

void PhotoImportDialog::showChoice()
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    const PhotoLine *line = key > 0 && !isReading() ? &m_lines.at(size_t(key - 1)) : nullptr;
    const bool asks = line && !line->bytes.isEmpty() && line->match != PhotoMatch::Twice;
    const QSignalBlocker silence(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("Leave this photo out"), qint64(0));
    if (asks) {
        for (const PhotoOwner &owner : line->owners) {
            m_owner->addItem(tr("%1, born %2").arg(owner.name, base::formatDate(owner.birthDate)),
                owner.student.value());
        }
        m_owner->setCurrentIndex(line->chosen ? m_owner->findData(line->chosen->value()) : 0);
    }
    m_owner->setEnabled(asks);
    m_ask->setEnabled(asks);
}

void PhotoImportDialog::choose(int index)
{
    const qint64 key = m_rows.keyAt(m_table->currentSource());
    if (key <= 0)
        return;
    const qint64 student = m_owner->itemData(index).toLongLong();
    PhotoLine &line = m_lines.at(size_t(key - 1));
    line.chosen = student > 0 ? std::optional(people::StudentId(student)) : std::nullopt;
    // One photo each: the one chosen last.
    for (PhotoLine &other : m_lines) {
        if (&other != &line && line.chosen && other.chosen == line.chosen)
            other.chosen.reset();
    }
    showLines();
}

} // namespace ui
