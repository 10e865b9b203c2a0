#pragma once

#include "core/diplomas/framework.h"
#include "core/enrolment/enrolment.h"
#include "core/follow_up/month.h"
#include "core/hours/practice_targets.h"
#include "core/people/student.h"
#include "core/progress/conduct.h"
#include "core/progress/level.h"
#include "core/progress/renewals.h"
#include "core/progress_book/book.h"
#include "core/school/school_year.h"

#include <map>

namespace security {
class Workspace;
}

namespace progress_book {

// Which livrets are wanted. Of a term: the year until its end; else the year until today.
struct BookRequest {
    std::optional<school::SchoolYearId> year = {}; // none: the current one
    std::optional<school::TermId> term = {};
    documents::Typeface face = documents::Typeface::Usual;
};

// Who a book or a week is about, with the enrolments that touch its days, oldest first.
struct About {
    people::Student student;
    std::vector<enrolment::EnrolmentRecord> enrolments;

    // The last day of its days on which somebody was enrolled.
    [[nodiscard]] QDate lastDay(QDate to) const;
    [[nodiscard]] const enrolment::EnrolmentRecord &last() const { return enrolments.back(); }
};

// A version of a diploma and what was renewed into it.
struct KnownFramework {
    diplomas::Framework framework;
    progress::Renewals renewals;
};

// What is the same for everybody of a batch, read once; what several of them share is kept.
class BookFrame {
public:
    // allowed: Operation::PrintReviews. Errors: kBadPeriod.
    [[nodiscard]] static base::Result<BookFrame> read(
        security::Workspace &opened, const security::Permit &allowed, const BookRequest &request);
    // Of any days, without terms: for a week.
    [[nodiscard]] static base::Result<BookFrame> between(security::Workspace &opened,
        const security::Permit &allowed, QDate first, QDate last, documents::Typeface typeface);

    // Errors: kNotEnrolled, security's for somebody who is not there or not one's own.
    [[nodiscard]] base::Result<About> about(people::StudentId id) const;
    [[nodiscard]] base::Result<Person> personOf(const About &about);
    // Null: there is no such version.
    [[nodiscard]] base::Result<const KnownFramework *> framework(
        diplomas::DiplomaVersionId version);

    security::Workspace &workspace;
    security::Permit permit;
    school::Issuer issuer;
    QString year;
    QString period;
    QDate from; // days inclusive
    QDate to;
    documents::Typeface face = documents::Typeface::Usual;
    std::vector<school::Term> terms; // that have begun until the last day, in their order
    hours::PracticeTargets targets;
    follow_up::HalfDaySettings halfDays;
    progress::Scale scale;
    std::vector<progress::Aspect> aspects;

private:
    BookFrame(security::Workspace &opened, const security::Permit &allowed);
    [[nodiscard]] base::Done readShared();
    [[nodiscard]] base::Done choosePeriod(const school::SchoolYear &chosen,
        const std::vector<school::Term> &all, const std::optional<school::TermId> &wanted);
    [[nodiscard]] base::Result<QString> masterOf(school::GroupId group, QDate day);

    std::map<diplomas::DiplomaVersionId, std::optional<KnownFramework>> m_frameworks;
    std::map<school::GroupId, QString> m_masters;
};

} // namespace progress_book
