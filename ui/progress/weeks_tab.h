#pragma once

#include "core/progress_book/week_service.h"
#include "core/reports/my_week_pages.h"
#include "ui/base/desk.h"
#include "ui/progress/books_services.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace ui {

class BookPeople;
class DateField;
class PagePreview;
class WeekWordsForm;

// « Ma semaine »: of whom, which week, in which words; one page each, printed or saved at once.
// What is typed is kept while the page stands, and with the paper once it is issued.
class WeeksTab final : public QWidget {
    Q_OBJECT

public:
    WeeksTab(const Desk &desk, const BooksServices &services, QWidget *parent = nullptr);
    void reload();
    void print();
    [[nodiscard]] bool hasUnsavedWork() const { return !m_typed.empty(); }
    [[nodiscard]] BookPeople &people() const { return *m_people; }

private:
    using Key = std::pair<QDate, people::StudentId>; // Monday and whose words
    [[nodiscard]] QWidget *makeWeek();
    [[nodiscard]] QWidget *makeActions();
    void choiceChanged();
    void weekChanged();
    void showCurrent();
    void showPreview();
    void keepTyped();
    [[nodiscard]] QDate monday() const;
    [[nodiscard]] progress_book::WeekRequest request(
        const std::vector<people::StudentId> &students) const;
    // Of everybody chosen; none: the reason is shown.
    [[nodiscard]] std::optional<std::vector<progress_book::ComposedWeek>> composed();
    [[nodiscard]] std::unique_ptr<reports::MyWeekPages> pagesOf(
        const std::vector<progress_book::ComposedWeek> &weeks) const;
    void savePdf();
    void record(const std::vector<progress_book::ComposedWeek> &weeks);

    const Desk &m_desk;
    BooksServices m_services;
    BookPeople *m_people;
    DateField *m_day;
    QLabel *m_week;
    QCheckBox *m_dyslexic;
    QComboBox *m_sheet;
    WeekWordsForm *m_words;
    PagePreview *m_preview;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QTimer *m_later; // the preview follows what is typed
    std::optional<people::StudentId> m_shown;
    std::map<Key, progress_book::WeekWords> m_typed;
};

} // namespace ui
