#pragma once

#include "core/letters/letter.h"
#include "core/letters/letter_facts.h"
#include "core/letters/letter_template.h"
#include "core/records/issued_documents.h"

namespace letters {

// Letters to families and payers: who gets one, what each says, and what was issued. Nothing is
// written by planning and composing. Operation::WriteLetters; with fields of the fees, ReadFees
// too.
class LetterService {
public:
    explicit LetterService(security::Workspace &workspace);

    // Nobody a court has restricted, once an envelope. Errors: kNobodyToWrite with the reasons,
    // kNoPeriod, kRetired.
    [[nodiscard]] base::Result<LetterPlan> plan(const LetterRequest &request);
    // The same template without being stored, for a preview while it is typed.
    [[nodiscard]] base::Result<ComposedLetter> preview(
        const TemplateDetails &typed, people::StudentId student);

    // One batch under way: what is read once, and the numbers that will be given.
    class Writing {
    public:
        [[nodiscard]] base::Result<ComposedLetter> compose(const PlannedLetter &letter);

    private:
        friend class LetterService;
        Writing(security::Workspace &workspace, const security::Permit &permit,
            std::optional<security::Permit> fees, LetterTemplate made,
            std::optional<fees::AttestationPeriod> period);
        security::Workspace &m_workspace;
        security::Permit m_permit;
        LetterTemplate m_template;
        std::optional<fees::AttestationPeriod> m_period;
        TemplateText m_subject;
        TemplateText m_body;
        LetterFacts m_facts;
        int m_lastNumber = 0;
    };
    [[nodiscard]] base::Result<Writing> begin(const LetterRequest &request);

    // Keeps letters as issued, all or none, in the order they were composed. kNumbersMoved when
    // others took these numbers meanwhile.
    [[nodiscard]] base::Result<std::vector<records::DocumentId>> record(
        const std::vector<ComposedLetter> &letters, LetterWay way);

private:
    [[nodiscard]] base::Result<LetterTemplate> usable(const LetterRequest &request);
    [[nodiscard]] base::Result<Writing> writing(
        const LetterTemplate &made, const std::optional<fees::AttestationPeriod> &period);

    security::Workspace &m_workspace;
};

} // namespace letters
