#pragma once

#include "core/letters/letter.h"
#include "core/letters/letter_template.h"
#include "ui/base/desk.h"
#include "ui/letters/letters_services.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace reports {
class LetterPages;
class LetterRun;
class LetterSink;
} // namespace reports

namespace ui {

class LetterBatch;
class PagePreview;
class ProgressStrip;
class WhomList;

// Whom to write about, which letter, how it will look; then print it, save it or prepare e-mails.
class WriteTab final : public QWidget {
    Q_OBJECT

public:
    WriteTab(const Desk &desk, const LettersServices &services, QWidget *parent = nullptr);
    void reload();
    void print();
    // From another page: letters of that kind about exactly these young people; none: about nobody
    // yet.
    void startFor(letters::LetterKind kind, const std::vector<people::StudentId> &students);

private:
    [[nodiscard]] QWidget *makeLetter();
    [[nodiscard]] QWidget *makeActions();
    void readTemplates();
    void readPeriods();
    void templateChosen();
    void choiceChanged();
    void showPreview();
    void showRemarks(const QStringList &remarks);
    void showAllRemarks();
    void warnOfMissing(letters::LetterKind kind, const std::vector<people::StudentId> &students);
    void enableActions();
    [[nodiscard]] const letters::LetterTemplate *chosenTemplate() const;
    [[nodiscard]] letters::LetterRequest request(std::vector<people::StudentId> students) const;
    // The letters of whom is chosen; none: the reason is shown.
    [[nodiscard]] std::optional<letters::LetterPlan> plan();
    [[nodiscard]] QString batchTitle() const;

    void savePdf();
    void prepareEmails();
    void printLetters(const std::vector<letters::PlannedLetter> &letters);
    void start(const std::vector<letters::PlannedLetter> &letters,
        std::unique_ptr<reports::LetterSink> sink, std::function<void(reports::LetterRun &)> all);
    // Ends a run: true when its letters are issued.
    bool issue(reports::LetterRun &run, const QString &notice);
    void offerPrinting(std::vector<letters::PlannedLetter> letters);

    const Desk &m_desk;
    LettersServices m_services;
    std::vector<letters::LetterTemplate> m_templates; // those in use
    WhomList *m_whom;
    QComboBox *m_template;
    QComboBox *m_period;
    PagePreview *m_preview;
    QLabel *m_facts;
    QLabel *m_remarks;
    QPushButton *m_allRemarks;
    QStringList m_told; // all remarks about what is chosen
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_email;
    ProgressStrip *m_progress;
    LetterBatch *m_batch;
};

} // namespace ui
