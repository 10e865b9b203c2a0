#pragma once

#include "core/records/ids.h"
#include "ui/base/page.h"
#include "ui/letters/letters_services.h"

class QStackedWidget;

namespace ui {

class IssuedTab;
class PaperView;
class Tabs;
class TemplatesTab;
class WriteTab;

// Letters to families and payers, their templates, and all papers that were issued.
class LettersPage final : public Page {
    Q_OBJECT

public:
    LettersPage(const Desk &desk, const LettersServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // {"letters", "student", id}: a letter about that student; "candidate": of admission, by the
    // student's key; "missing-papers": about what that file lacks, "situation-change", with 0 about
    // nobody yet; {"letters", "document", id}: that paper as issued.
    void showPlace(const Place &place) override;
    void save() override;
    void print() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void reloadTab();
    void showPaper(records::DocumentId document);

    const Desk &m_desk;
    LettersServices m_services;
    QStackedWidget *m_stack;
    Tabs *m_tabs;
    WriteTab *m_write;
    TemplatesTab *m_templates;
    IssuedTab *m_issued;
    PaperView *m_paper;
};

} // namespace ui
