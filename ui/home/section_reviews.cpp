#include "core/base/format.h"
#include "core/reviews/review_service.h"
#include "core/reviews/row_repository.h"
#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using reviews::ReviewRow;

// The staff row of whoever is at work writes; without one, everybody's missing words are shown.
base::Result<std::optional<school::StaffId>> self(const HomeDay &day)
{
    const security::Workspace &workspace = day.services.workspace;
    if (workspace.reach(security::Operation::WriteReviewPart) == security::Reach::All)
        return std::optional<school::StaffId>();
    return reviews::RowRepository::staffOf(workspace.database(), workspace.signedIn()->account);
}

bool isWaitedFor(const ReviewRow &row, const std::optional<school::StaffId> &staff)
{
    if (row.state == reviews::ReviewState::Final)
        return false;
    if (!staff)
        return !row.missing().isEmpty();
    for (const reviews::Writer &writer : row.writers) {
        if (writer.staff == *staff)
            return !writer.hasWritten;
    }
    return false;
}

// In the terms whose reviews are being written.
base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"reviewsToWrite"_s, HomeWords::tr("Reviews to write"),
        {{HomeColumn::Person, homeColumn(u"student"_s, HomeWords::tr("Young person"))},
            {HomeColumn::Text, homeColumn(u"missing"_s, HomeWords::tr("Has not written"))},
            {HomeColumn::Text, homeColumn(u"until"_s, HomeWords::tr("Until"))}},
        {}, Tone::Warning, Icon::Book, HomeWords::tr("No review is waiting"),
        HomeWords::tr("Reviews stand here while their days are open."),
        HomeWords::tr("Term reviews"), {u"reviews"_s, {}, 0}};
    reviews::ReviewService service(day.services.workspace);
    ET_ASSIGN(const auto staff, self(day));
    ET_ASSIGN(const auto terms, service.terms());
    for (const reviews::TermWindow &term : terms) {
        if (!term.days || !term.days->contains(day.clock.today()))
            continue;
        ET_ASSIGN(const auto rows, service.ofTerm(term.term.id));
        for (const ReviewRow &row : rows) {
            if (!isWaitedFor(row, staff))
                continue;
            ListCell who{row.listName};
            who.secondary = row.groupName;
            list.lines.push_back({{std::move(who), {row.missing().join(u", "_s)},
                                      {base::formatDate(term.days->closesOn), term.days->closesOn}},
                {u"reviews"_s, u"enrolment"_s, row.enrolment.value()}});
        }
    }
    return list;
}

} // namespace

HomeSection reviewsToWrite()
{
    return {{u"review"_s, u"review-window"_s, u"enrolment"_s}, read, true};
}

} // namespace ui
