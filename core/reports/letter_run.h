#pragma once

#include "core/documents/letterhead.h"
#include "core/letters/letter_service.h"

#include <memory>

namespace reports {

// Where the letters of a run go: a PDF, paper, drafts of e-mails. What is not published when it
// goes leaves nothing behind.
class LetterSink {
public:
    virtual ~LetterSink() = default;
    [[nodiscard]] virtual letters::LetterWay way() const = 0;
    // In the order of the envelopes. Nothing more is handed over after an error.
    [[nodiscard]] virtual base::Done take(const letters::ComposedLetter &letter) = 0;
    // After the last one: all is written, whole and read back.
    [[nodiscard]] virtual base::Done finish() = 0;
    // After the letters are recorded: what was written takes its place.
    [[nodiscard]] virtual base::Done publish() = 0;
};

// Letters one after the other, so that a window can go on between two of them and stop. They are
// recorded, and take their numbers, only when all of them are written; a run that is dropped has
// issued nothing.
class LetterRun {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<LetterRun>> begin(
        letters::LetterService &service, const letters::LetterRequest &request,
        std::vector<letters::PlannedLetter> letters, std::unique_ptr<LetterSink> sink);

    [[nodiscard]] int total() const { return int(m_planned.size()); }
    [[nodiscard]] int done() const { return int(m_composed.size()); }
    // The next letter; only while done() < total().
    [[nodiscard]] base::Done next();
    // After the last one. When even publishing fails the letters are recorded: the error says where
    // to print them again.
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> finish();
    // All of it, for who has no window.
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> runAll();

private:
    LetterRun(letters::LetterService &service, letters::LetterService::Writing writing,
        std::vector<letters::PlannedLetter> planned, std::unique_ptr<LetterSink> sink);
    letters::LetterService &m_service;
    letters::LetterService::Writing m_writing;
    std::vector<letters::PlannedLetter> m_planned;
    std::unique_ptr<LetterSink> m_sink;
    std::vector<letters::ComposedLetter> m_composed; // words alone: pages go to the sink
};

} // namespace reports
