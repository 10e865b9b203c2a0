#pragma once

#include "core/progress_book/book_service.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/desk.h"
#include "ui/progress/books_services.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace reports {
class BookRun;
class BookSink;
} // namespace reports

namespace ui {

class BookBatch;
class BookPeople;
class PagePreview;
class ProgressStrip;

// Livrets de suivi: of whom, until which term, how they will look; then print them or save them, in
// one PDF or one each. Those that were issued are shown again as they were.
class BooksTab final : public QWidget {
    Q_OBJECT

public:
    BooksTab(const Desk &desk, const BooksServices &services, QWidget *parent = nullptr);
    void reload();
    void print();
    [[nodiscard]] BookPeople &people() const { return *m_people; }

signals:
    // One that was issued, to be looked at.
    void issuedRequested(qint64 student, qint64 document);

private:
    [[nodiscard]] QWidget *makeBook();
    [[nodiscard]] QWidget *makeActions();
    void readPeriods();
    void choiceChanged();
    void periodChanged();
    void showPreview();
    void showIssued(people::StudentId student);
    void enableActions();
    [[nodiscard]] progress_book::BookRequest request() const;
    [[nodiscard]] QString batchTitle() const;
    [[nodiscard]] QString proposedPath(const QString &name) const;

    void savePdf();
    void saveEach();
    void start(
        std::unique_ptr<reports::BookSink> sink, std::function<void(reports::BookRun &)> all);
    // Ends a run: says how many were issued, and who was left out.
    void issue(reports::BookRun &run);

    const Desk &m_desk;
    BooksServices m_services;
    BookPeople *m_people;
    QComboBox *m_period;
    QCheckBox *m_dyslexic;
    PagePreview *m_preview;
    QLabel *m_facts;
    QPushButton *m_issued;
    QMenu *m_issuedMenu;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_each;
    ProgressStrip *m_progress;
    BookBatch *m_batch;
    // What is the same for everybody while the period stays.
    std::optional<progress_book::BookService::Writing> m_writing;
};

} // namespace ui
