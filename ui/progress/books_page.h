#pragma once

#include "core/people/ids.h"
#include "core/records/ids.h"
#include "ui/base/page.h"
#include "ui/progress/books_services.h"

class QStackedWidget;

namespace ui {

class BooksTab;
class PaperView;
class Tabs;
class WeeksTab;

// « Livrets »: progress books of young people and groups, and « Ma semaine ».
class BooksPage final : public Page {
    Q_OBJECT

public:
    BooksPage(const Desk &desk, const BooksServices &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // "student" or "group": the livrets of these; "week-student", "week-group": their weeks.
    void showPlace(const Place &place) override;
    void print() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void reloadTab();
    void showIssued(people::StudentId student, records::DocumentId document);

    const Desk &m_desk;
    BooksServices m_services;
    QStackedWidget *m_stack;
    Tabs *m_tabs;
    BooksTab *m_books;
    WeeksTab *m_weeks;
    PaperView *m_paper;
};

} // namespace ui
