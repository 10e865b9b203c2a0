#include "ui/exchange/import_page.h"

#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/plain_text.h"
#include "ui/base/progress_strip.h"
#include "ui/exchange/import_columns_view.h"
#include "ui/exchange/import_preview_view.h"
#include "ui/exchange/import_source_view.h"
#include "ui/exchange/step_trail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exchange::ImportPlan;

namespace {

bool hasEraseMarkers(const exchange::Sheet &sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const exchange::Row &row) {
        return row.cells.contains(exchange::kEraseMarker.toString(), Qt::CaseInsensitive);
    });
}

} // namespace

ImportPage::ImportPage(const Desk &desk, exchange::StudentImportService &service, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_service(service)
    , m_trail(
          new StepTrail(desk.theme, {tr("List"), tr("Columns"), tr("Check"), tr("Result")}, this))
    , m_stack(new QStackedWidget(this))
    , m_source(new ImportSourceView(desk.theme, this))
    , m_columns(new ImportColumnsView(desk.theme, this))
    , m_rows(new ImportPreviewView(desk.theme, this))
    , m_result(new EmptyState(desk.theme, Icon::CheckCircle, {}, {}, this))
    , m_progress(new ProgressStrip(desk.theme, this))
    , m_job(new BackgroundJob(this))
{
    setObjectName(u"importPage"_s);
    m_result->setAction(tr("Import another list"), Icon::Upload);
    for (QWidget *view : std::initializer_list<QWidget *>{m_source, m_columns, m_rows, m_result})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(14));
    column->addWidget(m_trail);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    buildButtons();
    connectViews();
    reach(Step::Source);
}

void ImportPage::buildButtons()
{
    const Theme &theme = m_desk.theme;
    m_back = makeButton(theme, tr("&Back"), ButtonLook::Secondary, Icon::ArrowLeft, this);
    m_load = makeButton(theme, tr("&Take a kept mapping…"), ButtonLook::Quiet, {}, this);
    m_keep = makeButton(theme, tr("&Keep this mapping…"), ButtonLook::Quiet, {}, this);
    m_refused = makeButton(
        theme, tr("Save the &refused rows…"), ButtonLook::Secondary, Icon::Download, this);
    m_students =
        makeButton(theme, tr("See the &students"), ButtonLook::Secondary, Icon::Students, this);
    m_next = makeButton(theme, {}, ButtonLook::Primary, {}, this);
    m_back->setObjectName(u"importBack"_s);
    m_load->setObjectName(u"loadMapping"_s);
    m_keep->setObjectName(u"keepMapping"_s);
    m_refused->setObjectName(u"saveRefused"_s);
    m_students->setObjectName(u"seeStudents"_s);
    m_next->setObjectName(u"importNext"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    row->addWidget(m_back);
    row->addWidget(m_load);
    row->addWidget(m_keep);
    row->addStretch();
    row->addWidget(m_refused);
    row->addWidget(m_students);
    row->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_load, &QPushButton::clicked, this, &ImportPage::loadMapping);
    connect(m_keep, &QPushButton::clicked, this, &ImportPage::saveMapping);
    connect(m_refused, &QPushButton::clicked, this, &ImportPage::saveRefused);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_students, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"students"_s, {}, 0});
    });
}

void ImportPage::connectViews()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Paste, &ImportPage::paste);
    shortcut(Qt::Key_Escape, &ImportPage::goBack);
    shortcut(Qt::CTRL | Qt::Key_Return, &ImportPage::goOn);
    connect(m_source, &ImportSourceView::fileWanted, this, &ImportPage::chooseFile);
    connect(m_source, &ImportSourceView::fileGiven, this, &ImportPage::openFile);
    connect(m_source, &ImportSourceView::textGiven, this, &ImportPage::openText);
    connect(m_source, &ImportSourceView::nothingThere, this, [this] {
        m_desk.messages.showWarning(tr(
            "There are no cells to paste: copy them in the spreadsheet first, titles included."));
    });
    connect(m_source, &ImportSourceView::severalFiles, this,
        [this] { m_desk.messages.showWarning(tr("One list at a time: drop a single file.")); });
    connect(m_columns, &ImportColumnsView::readAgainWanted, this, &ImportPage::read);
    connect(m_rows, &ImportPreviewView::optionsChanged, this, &ImportPage::planAgain);
    connect(m_result, &EmptyState::actionTriggered, this, &ImportPage::startOver);
    connect(m_progress, &ProgressStrip::cancelled, m_job, &BackgroundJob::cancel);
    connect(m_job, &BackgroundJob::progressed, this,
        [this](int done, int) { m_progress->setDone(done); });
    connect(m_job, &BackgroundJob::ended, this, [this] {
        m_progress->finish();
        reach(m_step);
    });
}

QString ImportPage::title() const
{
    return tr("Import students");
}

QString ImportPage::subtitle() const
{
    return m_step == Step::Source ? tr("From a spreadsheet or a text file") : m_name;
}

QSet<QString> ImportPage::shows() const
{
    return {u"year"_s};
}

void ImportPage::reload()
{
    const auto years = m_service.years();
    if (!years) {
        m_desk.messages.showError(years.error());
        return;
    }
    const QDate today = m_desk.clock.today();
    QStringList labels;
    QString current;
    for (const enrolment::Year &year : *years) {
        labels.prepend(year.label);
        if (current.isEmpty() || year.firstDay <= today)
            current = year.label;
    }
    m_columns->setYears(labels, current);
}

bool ImportPage::hasUnsavedWork() const
{
    return m_step == Step::Columns || m_step == Step::Preview;
}

void ImportPage::reach(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    m_trail->setCurrent(int(step));
    const bool busy = m_job->isRunning();
    m_back->setVisible(step == Step::Columns || step == Step::Preview);
    m_load->setVisible(step == Step::Columns);
    m_keep->setVisible(step == Step::Columns);
    const bool refused = m_preview.plan.counts.refused > 0;
    m_refused->setVisible(refused && (step == Step::Preview || step == Step::Result));
    m_students->setVisible(step == Step::Result);
    m_next->setVisible(step == Step::Columns || step == Step::Preview);
    const int count = int(m_preview.plan.students.size());
    m_next->setText(step == Step::Columns ? tr("&Compare with the school")
                                          : tr("&Import %n student(s)", nullptr, count));
    m_next->setEnabled(!busy && (step == Step::Columns || count > 0));
    emit headingChanged();
}

void ImportPage::goOn()
{
    if (m_job->isRunning())
        return;
    if (m_step == Step::Columns)
        compare();
    else if (m_step == Step::Preview && m_next->isEnabled())
        importRows();
}

void ImportPage::goBack()
{
    if (m_job->isRunning()) {
        m_job->cancel();
        return;
    }
    m_desk.messages.clearMessage();
    if (m_step == Step::Preview) {
        reach(Step::Columns);
        m_columns->setFocus();
    } else if (m_step == Step::Columns) {
        startOver();
    }
}

void ImportPage::forget()
{
    m_bytes.clear();
    m_pasted.clear();
    m_preview = {};
    m_rows->setPreview(m_preview);
}

void ImportPage::startOver()
{
    forget();
    reach(Step::Source);
    m_source->setFocus();
}

void ImportPage::save()
{
    goOn();
}

void ImportPage::paste()
{
    if (m_step == Step::Source || m_step == Step::Result)
        m_source->take(QGuiApplication::clipboard()->mimeData());
}

void ImportPage::openText(const QString &text)
{
    m_desk.messages.clearMessage();
    forget();
    m_pasted = text;
    m_name = tr("Pasted cells");
    read({});
}

void ImportPage::read(const exchange::ReadOptions &options)
{
    const bool isFirst = m_step != Step::Columns;
    m_progress->start(tr("Reading the list…"), 0);
    m_job->start([this, isFirst, options, bytes = m_bytes, text = m_pasted, name = m_name](
                     const BackgroundJob::Progress &) -> BackgroundJob::Finish {
        const auto table = text.isEmpty() ? exchange::readTable(bytes, name, options)
                                          : exchange::readPastedCells(text);
        return [this, isFirst, table] { takeTable(table, isFirst); };
    });
    reach(m_step);
}

void ImportPage::takeTable(const base::Result<exchange::Table> &table, bool isFirst)
{
    if (!table) {
        m_desk.messages.showError(table.error());
        emit stepReached();
        return;
    }
    m_desk.messages.clearMessage();
    m_preview.source.sheet = table->sheet;
    m_columns->setTable(*table, m_name);
    m_columns->setMapping(exchange::proposedMapping(table->sheet.header));
    if (isFirst)
        m_rows->resetOptions(hasEraseMarkers(table->sheet));
    reach(Step::Columns);
    m_next->setFocus();
    emit stepReached();
}

void ImportPage::compare()
{
    m_desk.messages.clearMessage();
    m_preview.source.mapping = m_columns->mapping();
    if (const auto usable = m_preview.source.mapping.check(); !usable) {
        m_desk.messages.showError(usable.error());
        return;
    }
    const auto snapshot = m_service.snapshot(m_columns->year());
    if (!snapshot) {
        m_desk.messages.showError(snapshot.error());
        return;
    }
    m_preview.snapshot = *snapshot;
    planAgain();
}

void ImportPage::planAgain()
{
    m_preview.source.options = m_rows->options();
    m_progress->start(tr("Comparing with the school…"), int(m_preview.source.sheet.rows.size()));
    m_job->start([this, source = m_preview.source, snapshot = m_preview.snapshot](
                     const BackgroundJob::Progress &progress) -> BackgroundJob::Finish {
        auto plan = std::make_shared<base::Result<ImportPlan>>(
            exchange::planImport(source, *snapshot, progress));
        return [this, plan] { takePlan(std::move(*plan)); };
    });
    reach(m_step);
}

void ImportPage::takePlan(base::Result<ImportPlan> plan)
{
    if (!plan) {
        m_desk.messages.showError(plan.error());
        emit stepReached();
        return;
    }
    const bool isFirst = m_step != Step::Preview;
    m_preview.plan = std::move(*plan);
    m_rows->setPreview(m_preview);
    reach(Step::Preview);
    if (isFirst)
        m_rows->setFocus();
    if (m_preview.plan.changesMuch())
        m_desk.messages.showWarning(m_preview.plan.muchChangedText());
    emit stepReached();
}

bool ImportPage::confirmed()
{
    const ImportPlan &plan = m_preview.plan;
    const int count = int(plan.students.size());
    if (count <= exchange::kMostUndoableRows && !plan.changesMuch())
        return true;
    QString text = tr("%n student(s) will be created or updated. An import of this size cannot be "
                      "undone in one go.",
        nullptr, count);
    if (plan.changesMuch())
        text = plan.muchChangedText() + u"\n\n"_s + text;
    return m_desk.dialogs.confirm(
        tr("Import this list?"), text, tr("Import %n student(s)", nullptr, count));
}

void ImportPage::importRows()
{
    if (!confirmed())
        return;
    m_desk.messages.clearMessage();
    const auto imported = m_service.apply(m_preview);
    if (!imported) {
        m_desk.messages.showError(imported.error());
        emit stepReached();
        return;
    }
    showResult(*imported);
    emit stepReached();
}

void ImportPage::showResult(const exchange::Imported &imported)
{
    const auto &counts = imported.counts;
    QStringList lines{tr("%1 created, %2 updated, %3 unchanged, %4 refused.")
                          .arg(QString::number(counts.created), QString::number(counts.updated),
                              QString::number(counts.unchanged), QString::number(counts.refused))};
    if (imported.groups > 0)
        lines += tr("%n group(s) created.", nullptr, imported.groups);
    if (imported.diplomas > 0)
        lines += tr("%n diploma(s) created.", nullptr, imported.diplomas);
    if (counts.refused > 0)
        lines += tr("Save the refused rows, mend them, and import that file.");
    const int done = counts.created + counts.updated;
    m_result->setTexts(tr("%n student(s) imported", nullptr, done), lines.join(u'\n'));
    reach(Step::Result);
    m_students->setFocus();
    if (imported.undo) {
        m_desk.messages.undoable(tr("%n student(s) imported", nullptr, done),
            [this, undo = *imported.undo] { return m_service.undo(undo); });
    } else {
        m_desk.messages.notice(tr("%n student(s) imported", nullptr, done));
    }
}

} // namespace ui
