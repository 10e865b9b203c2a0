#pragma once

#include "core/exchange/student_import_service.h"
#include "core/exchange/table_reader.h"
#include "ui/base/page.h"
#include "ui/exchange/background_job.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class ImportColumnsView;
class ImportPreviewView;
class ImportSourceView;
class ProgressStrip;
class StepTrail;

// The page "import": a list is chosen, its columns are told, what would change is shown row by row,
// and only then written. Reading and comparing go on in a worker.
class ImportPage final : public Page {
    Q_OBJECT

public:
    ImportPage(
        const Desk &desk, exchange::StudentImportService &service, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override { return {}; }
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override; // goes on, as Ctrl+S does elsewhere
    [[nodiscard]] bool hasUnsavedWork() const override;

    // A file or text that comes from elsewhere, such as the window it was dropped on.
    void openFile(const QString &path);
    void openText(const QString &text);

signals:
    void stepReached(); // reading, comparing or importing has ended

private:
    enum class Step { Source, Columns, Preview, Result };

    void buildButtons();
    void connectViews();
    void reach(Step step);
    void chooseFile();
    void read(const exchange::ReadOptions &options);
    void takeTable(const base::Result<exchange::Table> &table, bool isFirst);
    void compare();
    void planAgain();
    void takePlan(base::Result<exchange::ImportPlan> plan);
    void importRows();
    [[nodiscard]] bool confirmed();
    void showResult(const exchange::Imported &imported);
    void saveRefused();
    void saveMapping();
    void loadMapping();
    void goOn();
    void goBack();
    void startOver();
    void forget(); // the list at hand
    void paste();

    const Desk m_desk;
    exchange::StudentImportService &m_service;
    Step m_step = Step::Source;
    QString m_name; // of the list
    QByteArray m_bytes;
    QString m_pasted;
    exchange::ImportPreview m_preview;
    StepTrail *m_trail;
    QStackedWidget *m_stack;
    ImportSourceView *m_source;
    ImportColumnsView *m_columns;
    ImportPreviewView *m_rows;
    EmptyState *m_result;
    ProgressStrip *m_progress;
    QPushButton *m_back;
    QPushButton *m_load;
    QPushButton *m_keep;
    QPushButton *m_refused;
    QPushButton *m_students;
    QPushButton *m_next;
    BackgroundJob *m_job;
};

} // namespace ui
