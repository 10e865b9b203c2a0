#include "ui/paperwork/missing_rows.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::LackingPaper;
using paperwork::PaperState;

namespace {

constexpr int kAdult = 18;

enum Kind { Any, First, Again, Minor, Adult };

} // namespace

std::vector<ListColumn> MissingRows::columns()
{
    return {{u"name"_s, tr("Name"), exchange::ColumnKind::Text, tr("Enrolment")},
        {u"group"_s, tr("Group")}, {u"count"_s, tr("Missing")}, {u"papers"_s, tr("Papers")}};
}

CellRows::Row MissingRows::rowOf(const paperwork::IncompleteFile &file, bool withLacking,
    bool withEnding, qint64 paper, QDate today)
{
    const paperwork::Concerned &who = file.who;
    ListCell name{who.listName()};
    name.secondary = who.entryOn > today ? tr("comes on %1").arg(base::formatDate(who.entryOn))
        : who.situation.isNew            ? tr("first enrolment")
                                         : tr("re-enrolment");
    QStringList words;
    bool isOver = false;
    const auto add = [&](const std::vector<LackingPaper> &papers) {
        for (const LackingPaper &one : papers) {
            if (paper != 0 && one.requirement.value() != paper)
                continue;
            words += one.words();
            isOver = isOver || one.state == PaperState::Expired;
        }
    };
    if (withLacking)
        add(file.lacking);
    if (withEnding)
        add(file.ending);
    const int count = int(words.size());
    const QString groups = base::joined({who.workshopGroupName, who.theoryGroupName}, u" · "_s);
    return {who.student.value(),
        {name, {groups},
            {tr("%n paper(s)", nullptr, count), count, isOver ? Tone::Bad : Tone::Warning},
            {words.join(u", "_s)}}};
}

bool MissingRows::isOfKind(const paperwork::Concerned &who, int kind, QDate today)
{
    const bool isAdult = base::ageOn(who.situation.birthDate, today) >= kAdult;
    switch (Kind(kind)) {
    case Any:
        return true;
    case First:
        return who.situation.isNew;
    case Again:
        return !who.situation.isNew;
    case Minor:
        return !isAdult;
    case Adult:
        return isAdult;
    }
    return true;
}

} // namespace ui
